/* Arena: the one allocator of a request, a job or a command. Nothing in it is freed by hand.
 * Under AddressSanitizer the gaps between allocations are poisoned, so an overrun of one is seen.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

struct arena;

/* A place to rewind to. Valid until the arena is rewound past it. */
struct arena_mark {
	struct arena_chunk *chunk;
	size_t used;
	size_t total;
};

/* Makes an arena. `soft` is the size in bytes at which arena_over() turns true; `hard` the size at
 * which the process ends, because then a limit of ours was missing. Release with arena_free(). */
struct arena *arena_new(size_t soft, size_t hard);
void arena_free(struct arena *a);

/* For CLEANUP(arena_freep). */
void arena_freep(struct arena **a);

/* Zeroed memory, 16-byte aligned, that lives as long as the arena. Never NULL. */
void *arena_alloc(struct arena *a, size_t n) __attribute__((malloc, returns_nonnull));

/* n objects of `size` bytes; the product is checked. */
void *arena_array(struct arena *a, size_t n, size_t size) __attribute__((returns_nonnull));

/* A NUL-terminated copy. arena_strdup(NULL) is NULL. */
char *arena_strndup(struct arena *a, const char *p, size_t n);
char *arena_strdup(struct arena *a, const char *s);

char *arena_printf(struct arena *a, const char *fmt, ...) PRINTF_LIKE(2, 3);
char *arena_vprintf(struct arena *a, const char *fmt, va_list ap) PRINTF_LIKE(2, 0);

struct arena_mark arena_mark(const struct arena *a);
/* Everything allocated after the mark becomes invalid, and is poisoned under ASan. */
void arena_rewind(struct arena *a, struct arena_mark mark);
/* Rewinds to the beginning and gives back all chunks but the first. */
void arena_reset(struct arena *a);

/* True when more than the soft limit is used: whoever reads input or rows then answers ERR_LIMIT.
 */
bool arena_over(const struct arena *a);
