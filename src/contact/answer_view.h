/* What the pages show of answers: those that fit a question, and what else may have been meant. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/public_disturbance.h"
#include "contact/web_page.h"
#include "search/search.h"
#include "web/form.h"
#include "web/reach.h"

struct answer_item {
	const char *id;
	const char *question;
	const char *body;
	const char *excerpt;
	const char *from; /* the unit, or the source outside */
	bool outside;	  /* another authority wrote it */
	const char *topic;
	const char *topic_id;
	const char *because; /* words of the question, or NULL */
	const char *passage; /* the piece of it that was asked for, or NULL */
	const struct search_mark *marks;
	size_t n_marks;
	const struct search_mark *question_marks;
	size_t n_question_marks;
	bool likely; /* one may say that it fits */
	int64_t reviewed_at;
	size_t place; /* 1, 2, 3 … */
	struct form *helped;
};

struct ask_view {
	const char *q;
	const char *lang;
	struct reach reach;
	struct public_disturbances disturbed;
	const struct answer_item *items;
	size_t n_items;
	const char *meant; /* what may have been meant, or NULL */
	const char **completions;
	size_t n_completions;
	bool asked;
	bool unsure;			  /* the first answer is likelier wrong than right */
	const struct web_page_hit *pages; /* of the website */
	size_t n_pages;
};

/* The item's question and passage, with the words marked that were asked for. */
void answer_question_draw(struct html *h, const struct answer_item *item);
void answer_passage_draw(struct html *h, const struct answer_item *item);
