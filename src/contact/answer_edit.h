/* Writing answers. An answer's text stands on the shared engine of approved texts
 * (core/document.h): draft, review by somebody else, approval, versions, languages side by side.
 * What is shown of it is copied into the answer's row by a job that follows the approval, so that
 * search and pages read one place. What is not text (topic, owner, keywords, review day) is the
 * row's own. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/document.h"
#include "gen/contact_q.h"

enum { KEYWORDS_MAX = 300, SOURCE_MAX_CHARS = 200, ANSWER_SOON_DAYS = 14, ANSWER_YEAR_DAYS = 365 };

struct answer_facts {
	int64_t topic_id;
	int64_t unit_id;  /* 0: the topic's */
	int64_t owner_id; /* who looks after it; 0: the unit */
	int64_t audience;
	const char *keywords;
	const char *source; /* "" for the municipality's own */
	int64_t review_day; /* 0: never */
};

/* Each inside the caller's transaction, with its event; ERR_CONFLICT when rev is old. */

/* A new answer as a draft, or sent for review at once. Nothing is shown until it is approved. */
MUST_USE enum err contact_answer_add(struct cx *cx, const struct answer_facts *facts,
    const char *question, const char *body, bool send, int64_t *ret_id);
/* The text's document, made from what is shown when there is none yet. */
MUST_USE enum err contact_answer_document(struct cx *cx, int64_t id, int64_t *ret_document);
MUST_USE enum err contact_answer_set_facts(
    struct cx *cx, int64_t id, int64_t rev, const struct answer_facts *facts);
/* Still right: reviewed now, and again in a year. */
MUST_USE enum err contact_answer_reviewed(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err contact_answer_retire(struct cx *cx, int64_t id, int64_t rev);
/* ERR_INVALID while nothing of it is approved. */
MUST_USE enum err contact_answer_reopen(struct cx *cx, int64_t id, int64_t rev);

/* A job for a document: what is shown of it becomes what its answers say. Twice does no harm. */
MUST_USE enum err contact_answer_follow(struct cx *cx, int64_t document_id);
/* A job each morning: tells owners whose answers are to be reviewed, and units whose owner of an
 * answer has left. Each is told once. */
MUST_USE enum err contact_answers_due(struct cx *cx, int64_t arg);

/* A case's question and last reply without what points out a person: addresses, numbers, names of
 * its parties. Somebody must still read it. */
struct answer_made {
	const char *question;
	const char *body;
	int64_t topic_id;
};
MUST_USE enum err contact_answer_from_case(
    struct cx *cx, int64_t case_id, struct answer_made *ret_made);
/* The text with such things as …; `names` (or NULL) are words to be left out too. */
const char *contact_without_persons(struct arena *a, const char *text, const char *names);
