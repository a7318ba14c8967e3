/* The terms of all parts are walked side by side; a term's postings are those of the parts, one
 * after another, with new numbers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/merge_int.h"

#include "base/log.h"
#include "search/seg_write_int.h"

struct part {
	const struct merge_part *in;
	uint32_t *numbers;
	struct seg_walk walk;
	bool more;
};

static void *
need(void *p)
{
	if (!p)
		log_die("memory", "the operating system has no more");
	return p;
}

struct dead *
dead_new(uint32_t n_docs, const struct dead *from)
{
	size_t words = n_docs / 64 + 1;
	struct dead *d = need(calloc(1, sizeof(*d) + words * sizeof(d->bits[0])));

	d->refs = 1;
	d->n_docs = n_docs;
	if (from) {
		d->n_dead = from->n_dead;
		memcpy(d->bits, from->bits, words * sizeof(d->bits[0]));
	}
	return d;
}

struct dead *
dead_ref(struct dead *d)
{
	if (d)
		d->refs++;
	return d;
}

void
dead_unref(struct dead *d)
{
	if (d && --d->refs == 0)
		free(d);
}

void
dead_set(struct dead *d, uint32_t doc)
{
	if (dead_is(d, doc))
		return;
	d->bits[doc / 64] |= (uint64_t)1 << doc % 64;
	d->n_dead++;
}

static uint32_t
number_docs(struct seg_writer *w, struct part *p, uint32_t first)
{
	const struct seg *s = p->in->seg;

	for (uint32_t doc = 0; doc < s->head.n_docs; doc++) {
		struct seg_doc row = seg_doc_row(s, doc);

		if (dead_is(p->in->dead, doc)) {
			p->numbers[doc] = UINT32_MAX;
			continue;
		}
		p->numbers[doc] = first++;
		seg_writer_doc(
		    w, &row, seg_length(row.words), s->head.grams > 0 ? seg_length(row.grams) : 0);
	}
	return first;
}

static int
compare(const struct seg_walk *a, const struct seg_walk *b)
{
	int c = memcmp(a->text, b->text, MIN(a->n, b->n));

	return c ? c : (a->n > b->n) - (a->n < b->n);
}

static void
copy_postings(struct seg_writer *w, const struct part *p)
{
	const struct seg_term *t = &p->walk.term;
	const unsigned char *pos = t->pos_bytes ? t->pos : NULL;
	struct seg_cursor c;

	seg_cursor_start(t, seg_space_has_tf(p->walk.text[0]), &c);
	while (seg_cursor_next(&c)) {
		uint32_t number = p->numbers[c.doc];
		const unsigned char *from = pos;

		if (pos) {
			uint32_t n;
			uint32_t step;

			pos = varint_get(pos, &n);
			while (n--)
				pos = varint_get(pos, &step);
		}
		if (number == UINT32_MAX)
			continue;
		seg_writer_posting(w, number, c.tf);
		if (from)
			seg_writer_positions_raw(w, from, (size_t)(pos - from));
	}
}

/* The spellings come last, and are made anew. */
static bool
next_term(struct part *p)
{
	return seg_walk_next(&p->walk) && p->walk.text[0] != SPACE_SPELL;
}

static void
merge_terms(struct seg_writer *w, struct part *parts, size_t n)
{
	for (;;) {
		struct seg_walk *first = NULL;
		char text[SEG_TERM_MAX + 1];
		struct str term;

		for (size_t i = 0; i < n; i++)
			if (parts[i].more && (!first || compare(&parts[i].walk, first) < 0))
				first = &parts[i].walk;
		if (!first)
			return;
		memcpy(text, first->text, first->n);
		term = (struct str) { .p = text, .n = first->n };
		seg_writer_term(w, term);
		for (size_t i = 0; i < n; i++) {
			struct str mine = { .p = parts[i].walk.text, .n = parts[i].walk.n };

			if (!parts[i].more || !str_eq(mine, term))
				continue;
			copy_postings(w, &parts[i]);
			parts[i].more = next_term(&parts[i]);
		}
		seg_writer_term_end(w);
	}
}

enum err
seg_merge(
    int dir_fd, const char *name, const struct merge_part *in, size_t n, uint32_t **ret_numbers)
{
	struct part *parts = need(calloc(n, sizeof(*parts)));
	struct seg_writer *w = NULL;
	uint32_t docs = 0;
	enum err e;

	if ((e = seg_writer_open(dir_fd, name, (enum search_kind)in[0].seg->head.kind, &w))) {
		free(parts);
		return e;
	}
	for (size_t i = 0; i < n; i++) {
		parts[i].in = &in[i];
		parts[i].numbers =
		    need(calloc(in[i].seg->head.n_docs + (size_t)1, sizeof(uint32_t)));
		docs = number_docs(w, &parts[i], docs);
		seg_walk_start(in[i].seg, STR(""), &parts[i].walk);
		parts[i].more = next_term(&parts[i]);
	}
	merge_terms(w, parts, n);
	e = seg_writer_close(w);
	for (size_t i = 0; i < n; i++) {
		if (ret_numbers && !e)
			ret_numbers[i] = parts[i].numbers;
		else
			free(parts[i].numbers);
	}
	free(parts);
	return e;
}
