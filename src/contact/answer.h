/* Answers: approved texts for questions, found while somebody types. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/import.h"
#include "gen/contact_q.h"

enum answer_audience { AUDIENCE_PUBLIC = 0, AUDIENCE_STAFF = 1 };

enum { ANSWER_MAX = 20000, QUESTION_MAX = 500, SUGGEST_MAX = 20 };

struct answer_hit {
	int64_t id;
	double score;
	double sure;	     /* as struct search_hit */
	const char *because; /* the words of the question that it has, by commas; NULL: not asked */
	struct contact_q_answer_get row;
};

struct answer_ask {
	struct str text;
	int lang; /* or SEARCH_LANG_ANY */
	enum answer_audience audience;
	size_t max;
	bool typing; /* the last word may be unfinished */
	bool why;    /* say because of which words */
};
/* The stored answers that fit a question, best first. */
MUST_USE enum err contact_answer_suggest(
    struct cx *cx, const struct answer_ask *ask, struct answer_hit **ret_hits, size_t *ret_n);
/* The question with words that are nowhere replaced by the likest ones of the answers; NULL when
 * none is. */
const char *contact_answer_meant(struct cx *cx, const struct answer_ask *ask);
/* The question with its last word finished, in at most `max` ways. */
size_t contact_answer_complete(
    struct cx *cx, const struct answer_ask *ask, const char **completions, size_t max);
/* One answer that the audience may see; ERR_MISSING otherwise. */
MUST_USE enum err contact_answer_get(
    struct cx *cx, int64_t id, enum answer_audience audience, struct contact_q_answer_get *ret_row);
/* Somebody on the public pages says that the answer was enough: counted by topic, without a person.
 */
MUST_USE enum err contact_answer_helped(struct cx *cx, int64_t id);

/* For the search index. */
MUST_USE enum err contact_answer_index(struct cx *cx, int64_t id);
MUST_USE enum err contact_answer_index_all(struct cx *cx);

/* One answer from outside or from a file of our own. */
struct answer_new {
	const char *key; /* the import's own key: the same key is the same answer */
	int64_t topic_id;
	int64_t unit_id; /* 0: nobody's */
	enum lang lang;
	const char *question;
	const char *body;
	const char *source; /* NULL: the municipality's own */
};
enum answer_outcome { ANSWER_IS_NEW, ANSWER_CHANGED, ANSWER_SAME };
/* Adds or changes it, inside the caller's transaction. */
MUST_USE enum err contact_answer_put(
    struct cx *cx, const struct answer_new *in, enum answer_outcome *ret_outcome);

/* For core/import.h: topic, question, answer, source (who wrote it, if not the municipality), lang.
 * A line without a topic of ours or of the map is refused. */
extern const struct import_kind contact_import_answers;

/* For core/link.h. */
struct link_name;
MUST_USE enum err contact_answer_name(struct cx *cx, int64_t id, struct link_name *ret_name);
