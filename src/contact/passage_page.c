/* Passages of answers, with the words that were asked for marked in the form in which they stand
 * there. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/passage.h"

#include "core/site.h"
#include "html/html.h"
#include "search/search.h"

enum { PASSAGE_LETTERS = 150 };

void
contact_answer_passages(struct cx *cx, struct str asked, const struct answer_hit *hits,
    struct answer_item *items, size_t n)
{
	const struct search_ask ask = { .text = asked,
		.kind = SEARCH_ANSWER,
		.lang = SEARCH_LANG_ANY,
		.audience = AUDIENCE_PUBLIC,
		.max = n };
	struct search_why *bodies = arena_array(cx->arena, n + 1, sizeof(*bodies));
	struct search_why *titles = arena_array(cx->arena, n + 1, sizeof(*titles));

	for (size_t i = 0; i < n; i++) {
		bodies[i].lang = titles[i].lang = (enum lang)hits[i].row.lang;
		bodies[i].text = str_of(hits[i].row.body);
		titles[i].text = str_of(hits[i].row.question);
	}
	search_why(cx->site->search, cx->arena, &ask, PASSAGE_LETTERS, bodies, n);
	search_why(cx->site->search, cx->arena, &ask, QUESTION_MAX, titles, n);
	for (size_t i = 0; i < n; i++) {
		items[i].passage = bodies[i].passage;
		items[i].marks = bodies[i].marks;
		items[i].n_marks = bodies[i].n_marks;
		/* Marked where the question is shown as it stands. */
		if (strcmp(titles[i].passage, items[i].question) != 0)
			continue;
		items[i].question_marks = titles[i].marks;
		items[i].n_question_marks = titles[i].n_marks;
	}
}

static void
piece(struct html *h, const char *text, size_t from, size_t to)
{
	html_text(h, str_dup(h->cx->arena, (struct str) { text + from, to - from }));
}

static void
marked(struct html *h, const char *text, const struct search_mark *marks, size_t n)
{
	size_t at = 0;

	for (size_t i = 0; i < n; i++) {
		piece(h, text, at, marks[i].from);
		buf_puts(h->out, "<mark>");
		piece(h, text, marks[i].from, marks[i].to);
		buf_puts(h->out, "</mark>");
		at = marks[i].to;
	}
	piece(h, text, at, strlen(text));
}

void
answer_question_draw(struct html *h, const struct answer_item *item)
{
	marked(h, item->question, item->question_marks, item->n_question_marks);
}

void
answer_passage_draw(struct html *h, const struct answer_item *item)
{
	marked(h, item->passage, item->marks, item->n_marks);
}
