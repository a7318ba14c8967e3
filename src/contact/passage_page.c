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
	struct search_why *whys = arena_array(cx->arena, n + 1, sizeof(*whys));

	for (size_t i = 0; i < n; i++) {
		whys[i].lang = (enum lang)hits[i].row.lang;
		whys[i].text = str_of(hits[i].row.body);
	}
	search_why(cx->site->search, cx->arena, &ask, PASSAGE_LETTERS, whys, n);
	for (size_t i = 0; i < n; i++) {
		items[i].passage = whys[i].passage;
		items[i].marks = whys[i].marks;
		items[i].n_marks = whys[i].n_marks;
	}
}

static void
piece(struct html *h, const char *text, size_t from, size_t to)
{
	html_text(h, str_dup(h->cx->arena, (struct str) { text + from, to - from }));
}

void
answer_passage_draw(struct html *h, const struct answer_item *item)
{
	size_t at = 0;

	for (size_t i = 0; i < item->n_marks; i++) {
		piece(h, item->passage, at, item->marks[i].from);
		buf_puts(h->out, "<mark>");
		piece(h, item->passage, item->marks[i].from, item->marks[i].to);
		buf_puts(h->out, "</mark>");
		at = item->marks[i].to;
	}
	piece(h, item->passage, at, strlen(item->passage));
}
