/* Myers's difference by words. Working memory is rewound; what stays are the parts. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/diff.h"

struct words {
	struct str *list;
	size_t n;
	bool over;
};

/* A word with the spaces that follow it, so that nothing is lost. */
static struct words
split_words(struct arena *a, struct str s)
{
	struct words w = { .list = arena_array(a, DIFF_WORDS_MAX, sizeof(struct str)) };
	size_t at = 0;

	while (at < s.n && w.n < DIFF_WORDS_MAX) {
		size_t start = at;

		while (at < s.n && !ascii_space(s.p[at]))
			at++;
		while (at < s.n && ascii_space(s.p[at]))
			at++;
		w.list[w.n++] = (struct str) { .p = s.p + start, .n = at - start };
	}
	w.over = at < s.n;
	return w;
}

static bool
same(struct str a, struct str b)
{
	a = str_trim(a);
	b = str_trim(b);
	return a.n == b.n && memcmp(a.p, b.p, a.n) == 0;
}

/* Adds a word to the last part when it is of the kind and stands next to it. */
static void
add_part(struct diff_part *parts, size_t *n, enum diff_kind kind, struct str word)
{
	struct diff_part *last = *n ? &parts[*n - 1] : NULL;

	if (last && last->kind == kind && last->text.p + last->text.n == word.p) {
		last->text.n += word.n;
		return;
	}
	parts[(*n)++] = (struct diff_part) { .kind = kind, .text = word };
}

/* How far each diagonal reaches after each number of changes: rows[d][k + d]. NULL when more than
 * DIFF_CHANGES_MAX are needed; else *ret_d is how many. */
static int **
reach(struct arena *arena, const struct words *a, const struct words *b, int *ret_d)
{
	int n = (int)a->n;
	int m = (int)b->n;
	int most = MIN(n + m, (int)DIFF_CHANGES_MAX);
	int **rows = arena_array(arena, (size_t)most + 1, sizeof(*rows));

	for (int d = 0; d <= most; d++) {
		rows[d] = arena_array(arena, (size_t)d * 2 + 1, sizeof(int));
		for (int k = -d; k <= d; k += 2) {
			int x = 0;

			if (d > 0) {
				bool down = k == -d || (k != d && rows[d - 1][k - 1 + d - 1] <
								      rows[d - 1][k + 1 + d - 1]);

				x = down ? rows[d - 1][k + 1 + d - 1]
					 : rows[d - 1][k - 1 + d - 1] + 1;
			}
			while (x < n && x - k < m && same(a->list[x], b->list[x - k]))
				x++;
			rows[d][k + d] = x;
			if (x >= n && x - k >= m) {
				*ret_d = d;
				return rows;
			}
		}
	}
	return NULL;
}

/* The steps from the end to the beginning, as kinds; *ret_n counts them. */
static enum diff_kind *
trace(struct arena *arena, int **rows, int d, const struct words *a, const struct words *b,
    size_t *ret_n)
{
	enum diff_kind *steps = arena_array(arena, a->n + b->n + 1, sizeof(*steps));
	int x = (int)a->n;
	int y = (int)b->n;
	size_t n = 0;

	for (; d > 0; d--) {
		int k = x - y;
		bool down =
		    k == -d || (k != d && rows[d - 1][k - 1 + d - 1] < rows[d - 1][k + 1 + d - 1]);
		int before = down ? k + 1 : k - 1;
		int from_x = rows[d - 1][before + d - 1];
		int from_y = from_x - before;

		while (x > (down ? from_x : from_x + 1) && y > (down ? from_y + 1 : from_y)) {
			steps[n++] = DIFF_SAME;
			x--;
			y--;
		}
		steps[n++] = down ? DIFF_ADDED : DIFF_REMOVED;
		x = from_x;
		y = from_y;
	}
	for (; x > 0; x--)
		steps[n++] = DIFF_SAME;
	*ret_n = n;
	return steps;
}

struct diff_part *
text_diff(struct arena *arena, struct str a, struct str b, size_t *ret_n)
{
	CLEANUP(arena_freep) struct arena *tmp = arena_new(1 << 26, 1 << 28);
	struct words wa = split_words(tmp, a);
	struct words wb = split_words(tmp, b);
	struct diff_part *parts;
	enum diff_kind *steps;
	int **rows = NULL;
	size_t n_steps = 0;
	size_t n = 0;
	size_t i = 0;
	size_t j = 0;
	int d = 0;

	if (!wa.over && !wb.over && !base_broken("diff"))
		rows = reach(tmp, &wa, &wb, &d);
	if (!rows) {
		parts = arena_array(arena, 2, sizeof(*parts));
		if (a.n)
			add_part(parts, &n, DIFF_REMOVED, a);
		if (b.n)
			add_part(parts, &n, DIFF_ADDED, b);
		*ret_n = n;
		return parts;
	}
	steps = trace(tmp, rows, d, &wa, &wb, &n_steps);
	parts = arena_array(arena, n_steps + 1, sizeof(*parts));
	while (n_steps-- > 0) {
		enum diff_kind kind = steps[n_steps];

		add_part(parts, &n, kind, kind == DIFF_REMOVED ? wa.list[i] : wb.list[j]);
		i += kind != DIFF_ADDED;
		j += kind != DIFF_REMOVED;
	}
	*ret_n = n;
	return parts;
}
