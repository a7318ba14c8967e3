/* A table from stems to stems. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/related_int.h"

#include "base/buf.h"
#include "base/log.h"

enum {
	SLOTS = 1 << 14,
	MEMORY = 64 * 1024 * 1024,
	LINE_WORDS_MAX = 40,
	KEY_MAX = 256,
	LINE_MAX = 4096,
};
static const double same_weight = 1.0;
static const double beside_weight = 0.7;

struct node {
	struct str key;
	struct related_to *to;
	struct node *next;
};

struct related {
	_Atomic int refs;
	struct arena *arena;
	struct arena *tmp; /* while it is read */
	struct node *slots[SLOTS];
};

struct related *
related_new(void)
{
	struct related *r = calloc(1, sizeof(*r));

	if (!r)
		log_die("memory", "the operating system has no more");
	r->refs = 1;
	r->arena = arena_new(MEMORY, MEMORY);
	return r;
}

struct related *
related_ref(struct related *r)
{
	if (r)
		r->refs++;
	return r;
}

void
related_unref(struct related *r)
{
	if (!r || --r->refs)
		return;
	arena_free(r->arena);
	free(r);
}

static struct node **
node_of(const struct related *r, struct str key)
{
	uint64_t h = seg_checksum(0, key.p, key.n);
	struct node **at = (struct node **)(uintptr_t)&r->slots[(h ^ h >> 32) % SLOTS];

	while (*at && !str_eq((*at)->key, key))
		at = &(*at)->next;
	return at;
}

/* An expression as its stems, by spaces. */
struct expression {
	struct str key;
	size_t n_words;
};

static struct expression
read_expression(struct related *r, struct words *w, struct str text)
{
	struct expression x = { 0 };
	struct buf key;
	size_t n = 0;
	const struct word *words = words_of(w, r->tmp, LANG_SV, text, &n);

	buf_init(&key, r->arena, KEY_MAX);
	for (size_t i = 0; i < n; i++)
		if (words[i].n_terms && (i == 0 || words[i].position != words[i - 1].position)) {
			if (x.n_words++)
				buf_putc(&key, ' ');
			buf_str(&key, words[i].terms[0].text);
		}
	x.key = buf_get(&key);
	return x;
}

static void
join(struct related *r, const struct expression *from, const struct expression *to, double weight)
{
	struct node **at;
	struct related_to *t;

	if (from->n_words == 0 || from->n_words > RELATED_WORDS_MAX || to->n_words != 1 ||
	    str_eq(from->key, to->key))
		return;
	at = node_of(r, from->key);
	if (!*at) {
		*at = arena_alloc(r->arena, sizeof(**at));
		(*at)->key = from->key;
	}
	for (t = (*at)->to; t; t = (struct related_to *)(uintptr_t)t->next)
		if (str_eq(t->stem, to->key)) {
			t->weight = MAX(t->weight, weight);
			return;
		}
	t = arena_alloc(r->arena, sizeof(*t));
	*t = (struct related_to) { .stem = to->key, .weight = weight, .next = (*at)->to };
	(*at)->to = t;
}

static size_t
read_words(struct related *r, struct words *w, struct str list, struct expression *xs)
{
	struct str part;
	size_t n = 0;

	while (n < LINE_WORDS_MAX && str_split(&list, ',', &part))
		if (str_trim(part).n)
			xs[n++] = read_expression(r, w, str_trim(part));
	return n;
}

static void
read_line(struct related *r, struct words *w, struct str line)
{
	struct arena_mark mark = arena_mark(r->tmp);
	struct expression xs[LINE_WORDS_MAX];
	bool same = str_starts(line, "=");
	struct str head = { 0 };
	struct str rest = { .p = line.p + 1, .n = line.n - 1 };
	size_t n;

	if (!same && (!str_starts(line, "~") || !str_split(&rest, ':', &head)))
		return;
	n = read_words(r, w, rest, xs);
	if (same) {
		for (size_t i = 0; i < n; i++)
			for (size_t j = 0; j < n; j++)
				join(r, &xs[i], &xs[j], same_weight);
	} else {
		struct expression x = read_expression(r, w, str_trim(head));

		for (size_t i = 0; i < n; i++) {
			join(r, &x, &xs[i], beside_weight);
			join(r, &xs[i], &x, beside_weight);
		}
	}
	arena_rewind(r->tmp, mark);
}

void
related_read(struct related *r, struct words *w, struct str lines)
{
	struct str line;

	r->tmp = arena_new(MEMORY, MEMORY);
	while (str_split(&lines, '\n', &line)) {
		line = str_trim(line);
		if (line.n > 2 && line.n < LINE_MAX)
			read_line(r, w, line);
	}
	arena_free(r->tmp);
	r->tmp = NULL;
}

const struct related_to *
related_find(const struct related *r, const struct str *stems, size_t n_stems)
{
	char key[KEY_MAX];
	size_t n = 0;
	struct node *const *at;

	for (size_t i = 0; i < n_stems; i++) {
		if (n + stems[i].n + 1 > sizeof(key))
			return NULL;
		if (i)
			key[n++] = ' ';
		memcpy(key + n, stems[i].p, stems[i].n);
		n += stems[i].n;
	}
	at = node_of(r, (struct str) { .p = key, .n = n });
	return *at ? (*at)->to : NULL;
}
