/* A table of terms, each with its postings so far; they are in the order of the documents, since
 * those get their numbers as they come. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/build_int.h"

#include "base/log.h"
#include "search/seg_write_int.h"

enum { FIRST_SLOTS = 1 << 12, TEXT_SOFT = 8 << 20, TEXT_HARD = 1 << 30, DOC_SOFT = 32 << 20 };

/* How much a word in each field says, beside one in the body: measured, see docs/search.md (BM25F:
 * Robertson, Zaragoza, Taylor 2004, with one length for all fields). */
enum field { FIELD_TITLE, FIELD_KEYWORDS, FIELD_ASKED, FIELD_HEADING, FIELD_BODY, N_FIELDS };
static const double field_weight[N_FIELDS] = { 1, 2, 0.5, 1.5, 1 };

struct entry {
	struct str key; /* with the space */
	uint64_t hash;
	struct bytes post; /* document, tf code: as varints */
	struct bytes pos;
	uint32_t doc; /* whose … */
	float tf;     /* … frequency is being summed */
	uint32_t df;
	struct bytes now; /* positions in it */
	uint32_t n_now;
	uint32_t last_position;
	struct entry *next_touched;
	bool touched;
};

struct row {
	struct seg_doc doc;
	double words;
	double grams;
	bool removed;
};

struct builder {
	enum search_kind kind;
	struct words *words;
	struct arena *text;
	struct arena *tmp;
	struct entry **slots;
	size_t n_slots;
	size_t n_entries;
	size_t bytes;
	struct row *rows;
	size_t n_rows;
	size_t cap_rows;
	size_t n_alive;
	int64_t id_max;
	struct entry *touched;
	uint32_t position; /* where the next field begins */
};

const struct kind_props *
kind_props(enum search_kind kind)
{
	static const struct kind_props props[N_SEARCH_KIND] = {
		[SEARCH_ANSWER] = { .grams = true, .surfaces = true },
		[SEARCH_PAGE] = { .grams = true, .surfaces = true },
		[SEARCH_CASE] = { 0 },
	};

	return &props[kind];
}

struct builder *
builder_new(enum search_kind kind, struct words *words)
{
	struct builder *b = calloc(1, sizeof(*b));

	if (!b)
		log_die("memory", "the operating system has no more");
	b->kind = kind;
	b->words = words;
	b->text = arena_new(TEXT_SOFT, TEXT_HARD);
	b->tmp = arena_new(DOC_SOFT, TEXT_HARD);
	return b;
}

static void
forget_entries(struct builder *b)
{
	for (size_t i = 0; i < b->n_slots; i++)
		if (b->slots[i]) {
			bytes_free(&b->slots[i]->post);
			bytes_free(&b->slots[i]->pos);
			bytes_free(&b->slots[i]->now);
		}
	free(b->slots);
	b->slots = NULL;
	b->n_slots = b->n_entries = b->bytes = b->n_rows = b->n_alive = 0;
	arena_reset(b->text);
}

void
builder_free(struct builder *b)
{
	if (!b)
		return;
	forget_entries(b);
	arena_free(b->text);
	arena_free(b->tmp);
	free(b->rows);
	free(b);
}

size_t
builder_docs(const struct builder *b)
{
	return b->n_alive;
}

size_t
builder_bytes(const struct builder *b)
{
	return b->bytes;
}

static void
grow_table(struct builder *b)
{
	size_t n = b->n_slots ? b->n_slots * 2 : FIRST_SLOTS;
	struct entry **slots = calloc(n, sizeof(struct entry *));

	if (!slots)
		log_die("memory", "the operating system has no more");
	for (size_t i = 0; i < b->n_slots; i++) {
		size_t at;

		if (!b->slots[i])
			continue;
		at = b->slots[i]->hash & (n - 1);
		while (slots[at])
			at = (at + 1) & (n - 1);
		slots[at] = b->slots[i];
	}
	free(b->slots);
	b->slots = slots;
	b->n_slots = n;
}

static struct entry *
entry_of(struct builder *b, enum seg_space space, struct str text)
{
	char key[SEG_TERM_MAX];
	struct str k = { .p = key, .n = MIN(text.n, sizeof(key) - 1) + 1 };
	uint64_t hash;
	struct entry *e;
	size_t at;

	if (b->n_entries * 2 >= b->n_slots)
		grow_table(b);
	key[0] = (char)space;
	memcpy(key + 1, text.p, k.n - 1);
	hash = seg_checksum(0, key, k.n);
	hash ^= hash >> 31;
	for (at = hash & (b->n_slots - 1); b->slots[at]; at = (at + 1) & (b->n_slots - 1))
		if (b->slots[at]->hash == hash && str_eq(b->slots[at]->key, k))
			return b->slots[at];
	e = arena_alloc(b->text, sizeof(*e));
	e->key = (struct str) { .p = arena_strndup(b->text, k.p, k.n), .n = k.n };
	e->hash = hash;
	b->slots[at] = e;
	b->n_entries++;
	b->bytes += sizeof(*e) + k.n + 64;
	return e;
}

static void
count(struct builder *b, enum seg_space space, struct str text, double weight, uint32_t position)
{
	struct entry *e = entry_of(b, space, text);

	if (!e->touched) {
		e->touched = true;
		e->next_touched = b->touched;
		b->touched = e;
		e->tf = 0;
		e->now.n = e->n_now = e->last_position = 0;
	}
	e->tf += (float)weight;
	if (!seg_space_has_positions((char)space) || (e->n_now && position <= e->last_position))
		return;
	bytes_varint(&e->now, position - e->last_position);
	e->last_position = position;
	e->n_now++;
}

/* What was summed for the document becomes a posting of each term. */
static void
end_doc(struct builder *b, uint32_t doc)
{
	struct entry *next;

	for (struct entry *e = b->touched; e; e = next) {
		uint8_t code = seg_tf_code(e->tf);
		size_t before = e->post.n + e->pos.n;

		next = e->next_touched;
		e->touched = false;
		bytes_varint(&e->post, doc - e->doc);
		bytes_add(&e->post, &code, 1);
		e->doc = doc;
		e->df++;
		if (seg_space_has_positions(e->key.p[0])) {
			bytes_varint(&e->pos, e->n_now);
			bytes_add(&e->pos, e->now.p, e->now.n);
		}
		b->bytes += e->post.n + e->pos.n - before;
	}
	b->touched = NULL;
}

static void
take_word(struct builder *b, struct row *row, const struct word *w, enum field field)
{
	const struct kind_props *props = kind_props(b->kind);
	double weight = field_weight[field];
	uint32_t position = b->position + w->position;

	for (size_t i = 0; i < w->n_terms; i++) {
		const struct word_term *t = &w->terms[i];

		if (t->space == SPACE_GRAM) {
			if (!props->grams)
				continue;
			row->grams += weight;
		} else if (t->space == SPACE_WORD) {
			row->words += weight;
		}
		count(b, t->space, t->text, weight, position);
		if (field == FIELD_TITLE && t->space == SPACE_WORD)
			count(b, SPACE_TITLE, t->text, 1, 0);
	}
	if (props->surfaces && w->surface.n && field != FIELD_ASKED)
		count(b, SPACE_SURFACE, w->surface, 1, 0);
}

static void
take_text(struct builder *b, struct row *row, enum field field, struct str text)
{
	struct arena_mark mark = arena_mark(b->tmp);
	size_t n = 0;
	const struct word *words = words_of(b->words, b->tmp, (enum lang)row->doc.lang, text, &n);

	for (size_t i = 0; i < n; i++)
		take_word(b, row, &words[i], field);
	if (n)
		b->position += words[n - 1].position + SEG_FIELD_GAP;
	arena_rewind(b->tmp, mark);
}

/* Lines of the body: a heading of Markdown weighs more. */
static void
take_body(struct builder *b, struct row *row, const char *body)
{
	struct str rest = str_of(body);
	const char *from = rest.p;
	const char *at = from;
	const char *end = rest.p + rest.n;

	while (at < end) {
		const char *eol = memchr(at, '\n', (size_t)(end - at));
		const char *next = eol ? eol + 1 : end;

		if (*at == '#') {
			take_text(b, row, FIELD_BODY,
			    (struct str) { .p = from, .n = (size_t)(at - from) });
			take_text(b, row, FIELD_HEADING,
			    (struct str) { .p = at, .n = (size_t)(next - at) });
			from = next;
		}
		at = next;
	}
	take_text(b, row, FIELD_BODY, (struct str) { .p = from, .n = (size_t)(end - from) });
}

static struct row *
add_row(struct builder *b)
{
	if (b->n_rows == b->cap_rows) {
		size_t cap = b->cap_rows ? b->cap_rows * 2 : 256;
		struct row *rows = realloc(b->rows, cap * sizeof(*rows));

		if (!rows)
			log_die("memory", "the operating system has no more");
		b->rows = rows;
		b->cap_rows = cap;
	}
	b->rows[b->n_rows] = (struct row) { 0 };
	return &b->rows[b->n_rows++];
}

bool
builder_remove(struct builder *b, int64_t id)
{
	if (b->n_rows == 0 || id > b->id_max)
		return false;
	for (size_t i = b->n_rows; i-- > 0;)
		if (b->rows[i].doc.id == id && !b->rows[i].removed) {
			b->rows[i].removed = true;
			b->n_alive--;
			return true;
		}
	return false;
}

void
builder_put(struct builder *b, const struct search_doc *doc)
{
	uint32_t number = (uint32_t)b->n_rows;
	struct row *row = add_row(b);

	row->doc = (struct seg_doc) {
		.id = doc->id,
		.access = doc->access,
		.day = doc->day,
		.lang = (uint8_t)doc->lang,
		.audience = (uint8_t)doc->audience,
		.prior = doc->prior,
	};
	b->id_max = number ? MAX(b->id_max, doc->id) : doc->id;
	b->position = 1;
	if (doc->title)
		take_text(b, row, FIELD_TITLE, str_of(doc->title));
	if (doc->keywords)
		take_text(b, row, FIELD_KEYWORDS, str_of(doc->keywords));
	take_body(b, row, doc->body);
	if (doc->asked)
		take_text(b, row, FIELD_ASKED, str_of(doc->asked));
	row->doc.words = seg_length_code(row->words);
	row->doc.grams = seg_length_code(row->grams);
	end_doc(b, number);
	b->n_alive++;
	b->bytes += sizeof(*row);
}

static int
compare_entries(const void *a, const void *b)
{
	const struct entry *const *x = a;
	const struct entry *const *y = b;
	int c = memcmp((*x)->key.p, (*y)->key.p, MIN((*x)->key.n, (*y)->key.n));

	return c ? c : ((*x)->key.n > (*y)->key.n) - ((*x)->key.n < (*y)->key.n);
}

/* The entries in order, at the front of the table, which is then no table any more. */
static size_t
sort_entries(struct builder *b)
{
	size_t n = 0;

	for (size_t i = 0; i < b->n_slots; i++)
		if (b->slots[i])
			b->slots[n++] = b->slots[i];
	if (n)
		qsort(b->slots, n, sizeof(struct entry *), compare_entries);
	for (size_t i = n; i < b->n_slots; i++)
		b->slots[i] = NULL;
	return n;
}

static const unsigned char *
positions_end(const unsigned char *p)
{
	uint32_t n;
	uint32_t step;

	p = varint_get(p, &n);
	while (n--)
		p = varint_get(p, &step);
	return p;
}

static void
write_entry(struct seg_writer *w, const struct entry *e, const uint32_t *numbers)
{
	const unsigned char *p = e->post.p;
	const unsigned char *pos = e->pos.p;
	uint32_t doc = 0;

	seg_writer_term(w, e->key);
	for (uint32_t i = 0; i < e->df; i++) {
		const unsigned char *pos_end = pos ? positions_end(pos) : NULL;
		uint32_t step;
		uint8_t tf;

		p = varint_get(p, &step);
		tf = *p++;
		doc += step;
		if (numbers[doc] != UINT32_MAX) {
			seg_writer_posting(w, numbers[doc], tf);
			if (pos)
				seg_writer_positions_raw(w, pos, (size_t)(pos_end - pos));
		}
		pos = pos_end;
	}
	seg_writer_term_end(w);
}

enum err
builder_write(struct builder *b, int dir_fd, const char *name)
{
	struct seg_writer *w = NULL;
	uint32_t *numbers = calloc(b->n_rows + 1, sizeof(*numbers));
	uint32_t n_docs = 0;
	size_t n;
	enum err e;

	if (!numbers)
		log_die("memory", "the operating system has no more");
	if ((e = seg_writer_open(dir_fd, name, b->kind, &w))) {
		free(numbers);
		return e;
	}
	for (size_t i = 0; i < b->n_rows; i++) {
		const struct row *row = &b->rows[i];

		numbers[i] = row->removed ? UINT32_MAX : n_docs++;
		if (!row->removed)
			seg_writer_doc(w, &row->doc, row->words, row->grams);
	}
	n = sort_entries(b);
	for (size_t i = 0; i < n; i++)
		write_entry(w, b->slots[i], numbers);
	forget_entries(b);
	free(numbers);
	return seg_writer_close(w);
}
