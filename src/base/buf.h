/* Growing text with a maximum, in an arena.
 * Going over the maximum is remembered, not reported at each call: ask buf_over() once at the end.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/str.h"

struct buf {
	struct arena *arena;
	char *p;
	size_t n;
	size_t cap;
	size_t max;
	bool over;
};

/* An empty buffer that takes at most `max` bytes. It is always NUL-terminated. */
void buf_init(struct buf *b, struct arena *a, size_t max);
void buf_add(struct buf *b, const void *p, size_t n);
void buf_puts(struct buf *b, const char *s);
void buf_putc(struct buf *b, char c);
void buf_str(struct buf *b, struct str s);
void buf_printf(struct buf *b, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* True when something was left out because of the maximum. */
bool buf_over(const struct buf *b);
struct str buf_get(const struct buf *b);
