/* Arena: chunks in a list, a bump pointer in the newest.
 * Memory is zeroed when it is handed out, not when it is given back, so a rewind costs nothing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"

#include "base/log.h"

#if defined(__SANITIZE_ADDRESS__)
#define HAVE_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAVE_ASAN 1
#endif
#endif
#ifdef HAVE_ASAN
#include <sanitizer/asan_interface.h>
#define POISON(p, n) ASAN_POISON_MEMORY_REGION(p, n)
#define UNPOISON(p, n) ASAN_UNPOISON_MEMORY_REGION(p, n)
enum { GAP = 16 };
#else
#define POISON(p, n) ((void)(p), (void)(n))
#define UNPOISON(p, n) ((void)(p), (void)(n))
enum { GAP = 0 };
#endif

enum { CHUNK_MIN = 32 * 1024, ALIGN = 16 };

struct arena_chunk {
	struct arena_chunk *prev;
	size_t size;
	size_t used;
	_Alignas(ALIGN) unsigned char data[];
};

struct arena {
	struct arena_chunk *last;
	size_t soft;
	size_t hard;
	size_t total;
};

static struct arena_chunk *
add_chunk(struct arena *a, size_t n)
{
	size_t size = MAX(n, (size_t)CHUNK_MIN);
	struct arena_chunk *c = malloc(sizeof(*c) + size);

	if (!c)
		log_die("memory", "the operating system has no more");
	c->prev = a->last;
	c->size = size;
	c->used = 0;
	POISON(c->data, size);
	a->last = c;
	return c;
}

static void
drop_chunk(struct arena *a)
{
	struct arena_chunk *c = a->last;

	a->last = c->prev;
	UNPOISON(c->data, c->size);
	free(c);
}

struct arena *
arena_new(size_t soft, size_t hard)
{
	struct arena *a = calloc(1, sizeof(*a));

	if (!a)
		log_die("memory", "the operating system has no more");
	a->soft = soft;
	a->hard = hard;
	add_chunk(a, 0);
	return a;
}

void
arena_free(struct arena *a)
{
	if (!a)
		return;
	while (a->last)
		drop_chunk(a);
	free(a);
}

void
arena_freep(struct arena **a)
{
	arena_free(*a);
	*a = NULL;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	size_t need;
	struct arena_chunk *c = a->last;
	void *p;

	if (n > a->hard)
		log_die("arena", "one allocation above the hard limit");
	need = (n + GAP + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	if (a->total + need > a->hard)
		log_die("arena", "hard limit reached");
	if (c->size - c->used < need)
		c = add_chunk(a, need);
	p = c->data + c->used;
	c->used += need;
	a->total += need;
	UNPOISON(p, n);
	memset(p, 0, n);
	return p;
}

void *
arena_array(struct arena *a, size_t n, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(n, size, &total))
		log_die("arena", "array size overflows");
	return arena_alloc(a, total);
}

char *
arena_strndup(struct arena *a, const char *p, size_t n)
{
	char *s = arena_alloc(a, n + 1);

	if (n)
		memcpy(s, p, n);
	return s;
}

char *
arena_strdup(struct arena *a, const char *s)
{
	return s ? arena_strndup(a, s, strlen(s)) : NULL;
}

char *
arena_vprintf(struct arena *a, const char *fmt, va_list ap)
{
	va_list copy;
	int n;
	char *s;

	va_copy(copy, ap);
	n = vsnprintf(NULL, 0, fmt, copy);
	va_end(copy);
	assert(n >= 0);
	s = arena_alloc(a, (size_t)n + 1);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	return s;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *s;

	va_start(ap, fmt);
	s = arena_vprintf(a, fmt, ap);
	va_end(ap);
	return s;
}

struct arena_mark
arena_mark(const struct arena *a)
{
	return (struct arena_mark) { .chunk = a->last, .used = a->last->used, .total = a->total };
}

void
arena_rewind(struct arena *a, struct arena_mark mark)
{
	while (a->last != mark.chunk)
		drop_chunk(a);
	assert(mark.used <= a->last->used);
	POISON(a->last->data + mark.used, a->last->size - mark.used);
	a->last->used = mark.used;
	a->total = mark.total;
}

void
arena_reset(struct arena *a)
{
	while (a->last->prev)
		drop_chunk(a);
	POISON(a->last->data, a->last->size);
	a->last->used = 0;
	a->total = 0;
}

bool
arena_over(const struct arena *a)
{
	return a->total > a->soft;
}
