/* Reading a segment. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/seg_int.h"

#include <fcntl.h>
#include <math.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/log.h"

enum { SMALL = 4 * 1024 * 1024 };

static const char magic[8] = { 'l', 'y', 'h', 'i', 'n', 'd', 'e', 'x' };

bool
seg_space_has_tf(char space)
{
	return space != SPACE_SURFACE && space != SPACE_SPELL;
}

bool
seg_space_has_positions(char space)
{
	return space == SPACE_WORD;
}

uint8_t
seg_tf_code(double tf)
{
	double code = round(16 * log2(MAX(tf, 0.25) * 4));

	return (uint8_t)MIN(code, 255);
}

double
seg_tf(uint8_t code)
{
	return exp2(code / 16.0) / 4;
}

uint8_t
seg_length_code(double n)
{
	double code = round(16 * log2(MAX(n, 1)));

	return (uint8_t)MIN(code, 255);
}

double
seg_length(uint8_t code)
{
	return exp2(code / 16.0);
}

/* Multiply and rotate over eight bytes at a time: finds a torn or old page, no attack. */
uint64_t
seg_checksum(uint64_t sum, const void *p, size_t n)
{
	const unsigned char *b = p;

	for (; n >= 8; n -= 8, b += 8) {
		uint64_t v;

		memcpy(&v, b, sizeof(v));
		sum = (sum ^ v) * 0x9e3779b97f4a7c15u;
		sum ^= sum >> 29;
	}
	for (; n; n--, b++)
		sum = (sum ^ *b) * 0x100000001b3u;
	return sum;
}

static bool
head_whole(const struct seg_head *h, size_t size)
{
	uint64_t columns = (uint64_t)h->n_docs * (8 + 8 + 4 + 4 + 5);

	return memcmp(h->magic, magic, sizeof(magic)) == 0 && h->version == SEG_VERSION &&
	       h->size == size && h->n_docs <= SEG_DOCS_MAX && h->at_post >= sizeof(*h) &&
	       h->at_post <= h->at_pos && h->at_pos <= h->at_docs &&
	       h->at_docs + columns <= h->at_dict && h->at_dict + h->dict_bytes <= h->at_blocks &&
	       h->at_blocks <= size &&
	       (size - h->at_blocks) / sizeof(struct seg_block) >=
		   (h->n_terms + SEG_BLOCK - 1) / SEG_BLOCK;
}

static bool
sound(const struct seg *s)
{
	if (!head_whole(&s->head, s->size))
		return false;
	return s->size > SMALL || seg_checksum(0, s->map + sizeof(s->head),
				      s->size - sizeof(s->head)) == s->head.checksum;
}

static void
find_columns(struct seg *s)
{
	const unsigned char *p = s->map + s->head.at_docs;
	size_t n = s->head.n_docs;

	s->ids = (const int64_t *)(const void *)p;
	p += 8 * n;
	s->access = (const int64_t *)(const void *)p;
	p += 8 * n;
	s->days = (const int32_t *)(const void *)p;
	p += 4 * n;
	s->by_id = (const uint32_t *)(const void *)p;
	p += 4 * n;
	s->words = p;
	s->grams = s->words + n;
	s->langs = s->grams + n;
	s->audiences = s->langs + n;
	s->priors = s->audiences + n;
	s->blocks = (const struct seg_block *)(const void *)(s->map + s->head.at_blocks);
	s->n_blocks = (s->head.n_terms + SEG_BLOCK - 1) / SEG_BLOCK;
}

enum err
seg_open(int dir_fd, const char *name, struct seg **ret_seg)
{
	CLEANUP(fd_closep) int fd = openat(dir_fd, name, O_RDONLY | O_CLOEXEC);
	struct seg *s;
	struct stat st;
	void *map;

	if (fd < 0 || fstat(fd, &st) != 0 || (size_t)st.st_size < sizeof(struct seg_head))
		return ERR_MISSING;
	map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, fd, 0);
	if (map == MAP_FAILED)
		return ERR_MISSING;
	s = calloc(1, sizeof(*s));
	if (!s)
		log_die("memory", "the operating system has no more");
	s->refs = 1;
	s->map = map;
	s->size = (size_t)st.st_size;
	snprintf(s->name, sizeof(s->name), "%s", name);
	memcpy(&s->head, map, sizeof(s->head));
	if (!sound(s)) {
		seg_unref(s);
		return ERR_MISSING;
	}
	find_columns(s);
	*ret_seg = s;
	return OK;
}

struct seg *
seg_ref(struct seg *s)
{
	s->refs++;
	return s;
}

void
seg_unref(struct seg *s)
{
	if (!s || --s->refs)
		return;
	munmap((void *)(uintptr_t)s->map, s->size);
	free(s);
}

struct seg_doc
seg_doc_row(const struct seg *s, uint32_t doc)
{
	return (struct seg_doc) {
		.id = s->ids[doc],
		.access = s->access[doc],
		.day = s->days[doc],
		.words = s->words[doc],
		.grams = s->grams[doc],
		.lang = s->langs[doc],
		.audience = s->audiences[doc],
		.prior = s->priors[doc],
	};
}

bool
seg_doc_of(const struct seg *s, int64_t id, uint32_t *ret_doc)
{
	size_t low = 0;
	size_t high = s->head.n_docs;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->ids[s->by_id[mid]] < id)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == s->head.n_docs || s->ids[s->by_id[low]] != id)
		return false;
	*ret_doc = s->by_id[low];
	return true;
}

/* The next term of a block into w. */
static void
read_term(struct seg_walk *w)
{
	const struct seg *s = w->seg;
	const unsigned char *p = w->p;
	uint32_t df;
	uint32_t post;
	uint32_t pos;
	size_t shared = *p++;
	size_t rest = *p++;

	memcpy(w->text + shared, p, rest);
	w->n = shared + rest;
	w->text[w->n] = '\0';
	p = varint_get(p + rest, &df);
	p = varint_get(p, &post);
	p = varint_get(p, &pos);
	w->p = p;
	w->term = (struct seg_term) {
		.ordinal = (uint32_t)(w->block * SEG_BLOCK + w->in_block),
		.df = df,
		.post = s->map + s->head.at_post + w->post,
		.post_bytes = post,
		.pos = s->map + s->head.at_pos + w->pos,
		.pos_bytes = pos,
	};
	w->post += post;
	w->pos += pos;
}

static void
enter_block(struct seg_walk *w, size_t block)
{
	const struct seg_block *b = &w->seg->blocks[block];

	w->block = block;
	w->in_block = 0;
	w->p = w->seg->map + w->seg->head.at_dict + b->dict;
	w->post = b->post;
	w->pos = b->pos;
}

static int
compare(const char *a, size_t a_n, struct str b)
{
	int c = memcmp(a, b.p, MIN(a_n, b.n));

	return c ? c : (a_n > b.n) - (a_n < b.n);
}

/* The last block whose first term is not after `text`. */
static size_t
block_of(const struct seg *s, struct str text)
{
	size_t low = 0;
	size_t high = s->n_blocks;

	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;
		const unsigned char *p = s->map + s->head.at_dict + s->blocks[mid].dict;

		if (compare((const char *)p + 2, p[1], text) <= 0)
			low = mid;
		else
			high = mid;
	}
	return low;
}

bool
seg_walk_next(struct seg_walk *w)
{
	size_t ordinal = w->block * SEG_BLOCK + w->in_block;

	if (ordinal >= w->seg->head.n_terms)
		return false;
	if (w->in_block == SEG_BLOCK) {
		if (w->block + 1 >= w->seg->n_blocks)
			return false;
		enter_block(w, w->block + 1);
	}
	read_term(w);
	w->in_block++;
	return true;
}

void
seg_walk_at(const struct seg *s, uint32_t ordinal, struct seg_walk *w)
{
	*w = (struct seg_walk) { .seg = s };
	enter_block(w, ordinal / SEG_BLOCK);
	for (uint32_t i = 0; i <= ordinal % SEG_BLOCK; i++)
		seg_walk_next(w);
}

void
seg_walk_start(const struct seg *s, struct str from, struct seg_walk *w)
{
	struct seg_walk before;

	*w = (struct seg_walk) { .seg = s };
	if (s->head.n_terms == 0)
		return;
	enter_block(w, block_of(s, from));
	for (before = *w; seg_walk_next(w); before = *w)
		if (compare(w->text, w->n, from) >= 0) {
			*w = before;
			return;
		}
}

bool
seg_find(const struct seg *s, enum seg_space space, struct str text, struct seg_term *ret)
{
	char key[SEG_TERM_MAX];
	struct str want = { .p = key, .n = text.n + 1 };
	struct seg_walk w = { .seg = s };

	if (text.n + 1 > sizeof(key) || s->head.n_terms == 0)
		return false;
	key[0] = (char)space;
	memcpy(key + 1, text.p, text.n);
	enter_block(&w, block_of(s, want));
	for (int i = 0; i < SEG_BLOCK && seg_walk_next(&w); i++) {
		int c = compare(w.text, w.n, want);

		if (c == 0)
			*ret = w.term;
		if (c >= 0)
			return c == 0;
	}
	return false;
}

static size_t
n_skips(const struct seg_term *t)
{
	return t->df >= SEG_SKIP ? (t->df + SEG_SKIP - 1) / SEG_SKIP : 0;
}

void
seg_cursor_start(const struct seg_term *t, bool has_tf, struct seg_cursor *c)
{
	*c = (struct seg_cursor) {
		.p = t->post + n_skips(t) * sizeof(struct skip),
		.end = t->post + t->post_bytes,
		.has_tf = has_tf,
	};
}

/* Sets the cursor before the block that may hold the document. */
static void
skip_to(const struct seg_term *t, uint32_t doc, struct seg_cursor *c, uint32_t *ret_pos_at)
{
	size_t n = n_skips(t);
	size_t low = 0;
	size_t high = n;
	struct skip before;

	*ret_pos_at = 0;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		struct skip s;

		memcpy(&s, t->post + mid * sizeof(s), sizeof(s));
		if (s.last < doc)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == 0)
		return;
	memcpy(&before, t->post + (low - 1) * sizeof(before), sizeof(before));
	c->p += before.end;
	c->doc = before.last;
	*ret_pos_at = before.pos_end;
}

bool
seg_has(const struct seg_term *t, bool has_tf, uint32_t doc)
{
	struct seg_cursor c;
	uint32_t pos_at;

	seg_cursor_start(t, has_tf, &c);
	skip_to(t, doc, &c, &pos_at);
	while (seg_cursor_next(&c))
		if (c.doc >= doc)
			return c.doc == doc;
	return false;
}

/* Over the positions of one document: how many, and each as the distance from the one before. */
static const unsigned char *
read_positions(const unsigned char *p, uint32_t *positions, size_t max, size_t *ret_n)
{
	uint32_t n;
	uint32_t at = 0;

	p = varint_get(p, &n);
	*ret_n = MIN(n, max);
	for (uint32_t i = 0; i < n; i++) {
		uint32_t step;

		p = varint_get(p, &step);
		at += step;
		if (i < max)
			positions[i] = at;
	}
	return p;
}

size_t
seg_positions(const struct seg_term *t, uint32_t doc, uint32_t *positions, size_t max)
{
	struct seg_cursor c;
	uint32_t pos_at;
	const unsigned char *p;

	if (t->pos_bytes == 0)
		return 0;
	seg_cursor_start(t, true, &c);
	skip_to(t, doc, &c, &pos_at);
	p = t->pos + pos_at;
	while (seg_cursor_next(&c) && c.doc <= doc) {
		size_t n;

		p = read_positions(p, positions, max, &n);
		if (c.doc == doc)
			return n;
	}
	return 0;
}
