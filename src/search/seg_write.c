/* Postings go to the file as they come; positions to a file of their own that is appended; terms
 * and rows are kept until the end. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/seg_write_int.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/log.h"
#include "text/analyse.h"

enum {
	SYNC_FROM = 4 * 1024 * 1024,
	SPELL_SOFT = 1 << 20,
	SPELL_HARD = 1 << 29,
	SCRATCH_HARD = 1 << 20,
};

/* A 4-gram of spellings: the terms that have it. */
struct spell {
	struct str gram;
	struct bytes terms;
	uint32_t last;
	uint32_t df;
	struct spell *next;
};

enum { FIRST_SPELLS = 1 << 8 };

struct seg_writer {
	int dir_fd;
	char name[32];
	char pos_name[48];
	FILE *file;
	FILE *pos;
	struct seg_head head;
	struct bytes docs; /* of struct seg_doc */
	struct bytes dict;
	struct bytes blocks;
	/* The term that is being written. */
	char term[SEG_TERM_MAX + 1];
	size_t term_n;
	struct bytes post;
	struct bytes term_pos;
	struct bytes skips;
	uint32_t df;
	uint32_t last_doc;
	/* The one before. */
	char before[SEG_TERM_MAX + 1];
	size_t before_n;
	uint64_t post_at;
	uint64_t pos_at;
	/* What is spelled. */
	bool has_surfaces;
	struct arena *scratch;
	struct arena *spell_arena;
	struct spell **spells;
	size_t spell_slots;
	size_t n_spells;
	bool failed;
};

void
bytes_add(struct bytes *b, const void *p, size_t n)
{
	if (n == 0)
		return;
	if (b->cap - b->n < n) {
		size_t cap = MAX(b->cap * 2, b->n + n + 16);
		void *grown = realloc(b->p, cap);

		if (!grown)
			log_die("memory", "the operating system has no more");
		b->p = grown;
		b->cap = cap;
	}
	memcpy(b->p + b->n, p, n);
	b->n += n;
}

void
bytes_varint(struct bytes *b, uint64_t v)
{
	unsigned char p[VARINT_MAX];

	bytes_add(b, p, varint_put(p, v));
}

void
bytes_free(struct bytes *b)
{
	free(b->p);
	*b = (struct bytes) { 0 };
}

static FILE *
make(int dir_fd, const char *name)
{
	int fd = openat(dir_fd, name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w+b");

	if (fd >= 0 && !f)
		close(fd);
	return f;
}

static void
put(struct seg_writer *w, FILE *f, const void *p, size_t n)
{
	if (n && fwrite(p, 1, n, f) != n)
		w->failed = true;
}

static void
writer_free(struct seg_writer *w)
{
	if (w->file)
		fclose(w->file);
	if (w->pos)
		fclose(w->pos);
	unlinkat(w->dir_fd, w->pos_name, 0);
	bytes_free(&w->docs);
	bytes_free(&w->dict);
	bytes_free(&w->blocks);
	bytes_free(&w->post);
	bytes_free(&w->term_pos);
	bytes_free(&w->skips);
	for (size_t i = 0; i < w->spell_slots; i++)
		for (struct spell *s = w->spells[i]; s; s = s->next)
			bytes_free(&s->terms);
	free(w->spells);
	arena_free(w->spell_arena);
	arena_free(w->scratch);
	free(w);
}

static size_t
spell_slot(const struct seg_writer *w, struct str gram)
{
	uint64_t h = seg_checksum(0, gram.p, gram.n);

	return (h ^ h >> 32) & (w->spell_slots - 1);
}

static void
grow_spells(struct seg_writer *w)
{
	struct spell **old = w->spells;
	size_t n_old = w->spell_slots;

	w->spell_slots = n_old ? 4 * n_old : FIRST_SPELLS;
	w->spells = calloc(w->spell_slots, sizeof(struct spell *));
	if (!w->spells)
		log_die("memory", "the operating system has no more");
	for (size_t i = 0; i < n_old; i++) {
		struct spell *next;

		for (struct spell *s = old[i]; s; s = next) {
			struct spell **at = &w->spells[spell_slot(w, s->gram)];

			next = s->next;
			s->next = *at;
			*at = s;
		}
	}
	free(old);
}

enum err
seg_writer_open(int dir_fd, const char *name, enum search_kind kind, struct seg_writer **ret_writer)
{
	struct seg_writer *w = calloc(1, sizeof(*w));

	if (!w)
		log_die("memory", "the operating system has no more");
	w->dir_fd = dir_fd;
	snprintf(w->name, sizeof(w->name), "%s", name);
	snprintf(w->pos_name, sizeof(w->pos_name), "%s.pos", name);
	w->spell_arena = arena_new(SPELL_SOFT, SPELL_HARD);
	w->scratch = arena_new(SCRATCH_HARD, SCRATCH_HARD);
	grow_spells(w);
	w->file = make(dir_fd, w->name);
	w->pos = make(dir_fd, w->pos_name);
	if (!w->file || !w->pos) {
		seg_writer_abandon(w);
		return ERR_BUSY;
	}
	memcpy(w->head.magic, "lyhindex", sizeof(w->head.magic));
	w->head.version = SEG_VERSION;
	w->head.kind = kind;
	w->head.at_post = sizeof(w->head);
	put(w, w->file, &w->head, sizeof(w->head));
	*ret_writer = w;
	return OK;
}

void
seg_writer_abandon(struct seg_writer *w)
{
	unlinkat(w->dir_fd, w->name, 0);
	writer_free(w);
}

void
seg_writer_doc(struct seg_writer *w, const struct seg_doc *doc, double words, double grams)
{
	bytes_add(&w->docs, doc, sizeof(*doc));
	w->head.n_docs++;
	w->head.words += words;
	w->head.grams += grams;
}

void
seg_writer_term(struct seg_writer *w, struct str term)
{
	w->term_n = MIN(term.n, (size_t)SEG_TERM_MAX);
	memcpy(w->term, term.p, w->term_n);
	w->post.n = w->term_pos.n = w->skips.n = 0;
	w->df = 0;
	w->last_doc = 0;
}

static void
end_block(struct seg_writer *w)
{
	struct skip s = {
		.last = w->last_doc, .end = (uint32_t)w->post.n, .pos_end = (uint32_t)w->term_pos.n
	};

	bytes_add(&w->skips, &s, sizeof(s));
}

void
seg_writer_posting(struct seg_writer *w, uint32_t doc, uint8_t tf)
{
	if (w->df && w->df % SEG_SKIP == 0)
		end_block(w);
	bytes_varint(&w->post, doc - w->last_doc);
	if (seg_space_has_tf(w->term[0]))
		bytes_add(&w->post, &tf, 1);
	w->last_doc = doc;
	w->df++;
}

void
seg_writer_positions(struct seg_writer *w, const uint32_t *positions, size_t n)
{
	uint32_t before = 0;

	bytes_varint(&w->term_pos, n);
	for (size_t i = 0; i < n; i++) {
		bytes_varint(&w->term_pos, positions[i] - before);
		before = positions[i];
	}
}

void
seg_writer_positions_raw(struct seg_writer *w, const unsigned char *p, size_t n)
{
	bytes_add(&w->term_pos, p, n);
}

/* Notes the 4-grams of a surface, or of a stem where no surfaces are kept. */
static void
note_spelling(struct seg_writer *w, uint32_t ordinal)
{
	struct arena_mark mark = arena_mark(w->scratch);
	struct str word = { .p = w->term + 1, .n = w->term_n - 1 };
	struct str *grams;
	size_t n = 0;

	if (w->term[0] == SPACE_SURFACE)
		w->has_surfaces = true;
	else if (w->term[0] != SPACE_WORD || w->has_surfaces)
		return;
	grams = text_grams(w->scratch, word, &n);
	for (size_t i = 0; i < n; i++) {
		struct spell **at = &w->spells[spell_slot(w, grams[i])];

		while (*at && !str_eq((*at)->gram, grams[i]))
			at = &(*at)->next;
		if (!*at) {
			*at = arena_alloc(w->spell_arena, sizeof(**at));
			(*at)->gram = (struct str) {
				.p = arena_strndup(w->spell_arena, grams[i].p, grams[i].n),
				.n = grams[i].n,
			};
			w->n_spells++;
		}
		if ((*at)->df && (*at)->last == ordinal)
			continue;
		bytes_varint(&(*at)->terms, ordinal - (*at)->last);
		(*at)->last = ordinal;
		(*at)->df++;
	}
	arena_rewind(w->scratch, mark);
	if (w->n_spells > w->spell_slots)
		grow_spells(w);
}

static void
add_to_dict(struct seg_writer *w, size_t post_bytes)
{
	unsigned char head[2];
	size_t shared = 0;

	if (w->head.n_terms % SEG_BLOCK == 0) {
		struct seg_block b = { .dict = w->dict.n, .post = w->post_at, .pos = w->pos_at };

		bytes_add(&w->blocks, &b, sizeof(b));
	} else {
		while (shared < MIN(w->term_n, w->before_n) && w->term[shared] == w->before[shared])
			shared++;
	}
	head[0] = (unsigned char)shared;
	head[1] = (unsigned char)(w->term_n - shared);
	bytes_add(&w->dict, head, sizeof(head));
	bytes_add(&w->dict, w->term + shared, w->term_n - shared);
	bytes_varint(&w->dict, w->df);
	bytes_varint(&w->dict, post_bytes);
	bytes_varint(&w->dict, w->term_pos.n);
	memcpy(w->before, w->term, w->term_n);
	w->before_n = w->term_n;
}

void
seg_writer_term_end(struct seg_writer *w)
{
	size_t bytes;

	if (w->df == 0)
		return;
	if (w->df >= SEG_SKIP)
		end_block(w);
	else
		w->skips.n = 0;
	bytes = w->skips.n + w->post.n;
	put(w, w->file, w->skips.p, w->skips.n);
	put(w, w->file, w->post.p, w->post.n);
	put(w, w->pos, w->term_pos.p, w->term_pos.n);
	add_to_dict(w, bytes);
	note_spelling(w, w->head.n_terms);
	w->head.n_terms++;
	w->post_at += bytes;
	w->pos_at += w->term_pos.n;
}

static int
compare_spells(const void *a, const void *b)
{
	const struct spell *const *x = a;
	const struct spell *const *y = b;
	int c = memcmp((*x)->gram.p, (*y)->gram.p, MIN((*x)->gram.n, (*y)->gram.n));

	return c ? c : ((*x)->gram.n > (*y)->gram.n) - ((*x)->gram.n < (*y)->gram.n);
}

static void
write_spelling(struct seg_writer *w, const struct spell *s)
{
	char term[SEG_TERM_MAX];
	struct str text = { .p = term, .n = s->gram.n + 1 };
	struct seg_term t = { .df = 1, .post = s->terms.p, .post_bytes = s->terms.n };
	struct seg_cursor c;

	term[0] = SPACE_SPELL;
	memcpy(term + 1, s->gram.p, s->gram.n);
	seg_writer_term(w, text);
	seg_cursor_start(&t, false, &c);
	while (seg_cursor_next(&c))
		seg_writer_posting(w, c.doc, 0);
	seg_writer_term_end(w);
}

static void
write_spellings(struct seg_writer *w)
{
	struct spell **all = calloc(w->n_spells + 1, sizeof(struct spell *));
	size_t n = 0;

	if (!all)
		log_die("memory", "the operating system has no more");
	for (size_t i = 0; i < w->spell_slots; i++)
		for (struct spell *s = w->spells[i]; s; s = s->next)
			all[n++] = s;
	qsort(all, n, sizeof(all[0]), compare_spells);
	for (size_t i = 0; i < n; i++)
		write_spelling(w, all[i]);
	free(all);
}

static void
append_positions(struct seg_writer *w)
{
	char buffer[64 * 1024];
	size_t n;

	if (fflush(w->pos) != 0 || fseek(w->pos, 0, SEEK_SET) != 0)
		w->failed = true;
	while (!w->failed && (n = fread(buffer, 1, sizeof(buffer), w->pos)) > 0)
		put(w, w->file, buffer, n);
	if (ferror(w->pos))
		w->failed = true;
}

/* Zeros up to a multiple of eight; where that is. */
static uint64_t
align(struct seg_writer *w, uint64_t at)
{
	static const char zeros[8];
	size_t n = (size_t)(-at & 7);

	put(w, w->file, zeros, n);
	return at + n;
}

struct by_id {
	int64_t id;
	uint32_t doc;
};

static int
compare_ids(const void *a, const void *b)
{
	const struct by_id *x = a;
	const struct by_id *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static void
write_by_id(struct seg_writer *w, const struct seg_doc *d, size_t n)
{
	struct by_id *order = calloc(n + 1, sizeof(*order));

	if (!order)
		log_die("memory", "the operating system has no more");
	for (size_t i = 0; i < n; i++)
		order[i] = (struct by_id) { .id = d[i].id, .doc = (uint32_t)i };
	qsort(order, n, sizeof(*order), compare_ids);
	for (size_t i = 0; i < n; i++)
		put(w, w->file, &order[i].doc, sizeof(order[i].doc));
	free(order);
}

#define COLUMN(w, d, n, member)                                                                    \
	for (size_t i = 0; i < (n); i++)                                                           \
	put((w), (w)->file, &(d)[i].member, sizeof((d)[i].member))

static void
write_columns(struct seg_writer *w)
{
	const struct seg_doc *d = (const struct seg_doc *)(const void *)w->docs.p;
	size_t n = w->head.n_docs;

	COLUMN(w, d, n, id);
	COLUMN(w, d, n, access);
	COLUMN(w, d, n, day);
	write_by_id(w, d, n);
	COLUMN(w, d, n, words);
	COLUMN(w, d, n, grams);
	COLUMN(w, d, n, lang);
	COLUMN(w, d, n, audience);
	COLUMN(w, d, n, prior);
}

/* The head at last, with the checksum of what follows it in a small file. */
static void
finish(struct seg_writer *w)
{
	void *map;

	if (fflush(w->file) != 0)
		w->failed = true;
	if (w->failed)
		return;
	if (w->head.size <= SYNC_FROM) {
		map = mmap(NULL, w->head.size, PROT_READ, MAP_SHARED, fileno(w->file), 0);
		if (map == MAP_FAILED) {
			w->failed = true;
			return;
		}
		w->head.checksum =
		    seg_checksum(0, (char *)map + sizeof(w->head), w->head.size - sizeof(w->head));
		munmap(map, w->head.size);
	}
	if (fseek(w->file, 0, SEEK_SET) != 0)
		w->failed = true;
	put(w, w->file, &w->head, sizeof(w->head));
	if (fflush(w->file) != 0 || ferror(w->file))
		w->failed = true;
	if (w->head.size > SYNC_FROM && fdatasync(fileno(w->file)) != 0)
		w->failed = true;
}

enum err
seg_writer_close(struct seg_writer *w)
{
	uint64_t at;

	write_spellings(w);
	w->head.at_pos = w->head.at_post + w->post_at;
	append_positions(w);
	at = align(w, w->head.at_pos + w->pos_at);
	w->head.at_docs = at;
	write_columns(w);
	w->head.at_dict = at + (uint64_t)w->head.n_docs * (8 + 8 + 4 + 4 + 5);
	w->head.dict_bytes = w->dict.n;
	put(w, w->file, w->dict.p, w->dict.n);
	w->head.at_blocks = align(w, w->head.at_dict + w->dict.n);
	put(w, w->file, w->blocks.p, w->blocks.n);
	w->head.size = w->head.at_blocks + w->blocks.n;
	finish(w);
	if (w->failed) {
		seg_writer_abandon(w);
		return ERR_BUSY;
	}
	writer_free(w);
	return OK;
}
