/* Words for the search that editors keep: which stand for one another, and which go together. They
 * are given to the search of every process within a second. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/event.h"
#include "core/import.h"
#include "gen/contact_q.h"

enum word_kind { WORD_SAME = 1, WORD_BESIDE = 2 };
enum word_state { WORD_USED = 1, WORD_AWAY = 2, WORD_DISMISSED = 3 };
enum {
	WORD_HEAD_MAX = 80,
	WORD_OTHERS_MAX = 600,
	WORD_LIST_MAX = 30, /* beside the first */
	WORD_EXPRESSION = 4 /* words */
};

struct word_in {
	enum word_kind kind;
	const char *head;
	const char *others; /* by commas */
};

struct link link_word(int64_t id);

/* Each inside the caller's transaction, with its event. Notes wrong fields (head, others). A pair
 * that was dismissed as a proposal may be added all the same. */
MUST_USE enum err contact_word_add(struct cx *cx, const struct word_in *in, int64_t *ret_id);
/* ERR_CONFLICT when rev is old. */
MUST_USE enum err contact_word_change(
    struct cx *cx, int64_t id, int64_t rev, const struct word_in *in);
MUST_USE enum err contact_word_retire(struct cx *cx, int64_t id, int64_t rev);
/* In use (again); ERR_INVALID when the same is in use under another row. */
MUST_USE enum err contact_word_reopen(struct cx *cx, int64_t id, int64_t rev);
/* A proposal that is not to come back. */
MUST_USE enum err contact_word_dismiss(struct cx *cx, const struct word_in *in);
/* Whether there is a row for these words, in whatever state. */
MUST_USE enum err contact_word_known(struct cx *cx, const struct word_in *in, bool *ret_known);

/* What is wrong with them, noted on the fields; without writing anything. */
MUST_USE enum err contact_word_check(struct cx *cx, int64_t id, struct word_in *in);

/* Gives those in use to the search of this process. */
MUST_USE enum err contact_words_load(struct cx *cx);
/* What the search is given: all in use but `but` (0: all), and `in` (or NULL), by lines. */
MUST_USE enum err contact_words_lines(
    struct cx *cx, int64_t but, const struct word_in *in, const char **ret_lines);

extern const struct import_kind contact_import_words;

/* For core/link.h. */
struct link_name;
struct link_view;
MUST_USE enum err contact_word_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err contact_word_link(struct cx *cx, int64_t id, struct link_view *ret_view);
