/* What the pages show of answers: those that fit a question, and what else may have been meant. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/web_page.h"
#include "web/form.h"

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
	bool likely;	     /* one may say that it fits */
	int64_t reviewed_at;
	size_t place; /* 1, 2, 3 … */
	struct form *helped;
};

struct ask_view {
	const char *q;
	const char *lang;
	const char *phone;
	const char *hours;
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
