/* Growing text: doubles in the arena, old copies stay there until the arena goes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"

#include "base/arena.h"

enum { FIRST_CAP = 256 };

void
buf_init(struct buf *b, struct arena *a, size_t max)
{
	*b = (struct buf) { .arena = a, .max = max };
	b->cap = FIRST_CAP;
	b->p = arena_alloc(a, b->cap);
}

static bool
make_room(struct buf *b, size_t n)
{
	size_t cap = b->cap;
	char *p;

	if (n > b->max - MIN(b->n, b->max) && !base_broken("buf-max")) {
		b->over = true;
		return false;
	}
	if (b->n + n + 1 <= cap)
		return true;
	while (cap < b->n + n + 1)
		cap *= 2;
	p = arena_alloc(b->arena, cap);
	memcpy(p, b->p, b->n);
	b->p = p;
	b->cap = cap;
	return true;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (n == 0 || !make_room(b, n))
		return;
	memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = 0;
}

void
buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_putc(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void
buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	char small[256];
	int n;

	va_start(ap, fmt);
	n = vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	assert(n >= 0);
	if ((size_t)n < sizeof(small)) {
		buf_add(b, small, (size_t)n);
		return;
	}
	va_start(ap, fmt);
	buf_puts(b, arena_vprintf(b->arena, fmt, ap));
	va_end(ap);
}

bool
buf_over(const struct buf *b)
{
	return b->over;
}

struct str
buf_get(const struct buf *b)
{
	return (struct str) { .p = b->p, .n = b->n };
}
