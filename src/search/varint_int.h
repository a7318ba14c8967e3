/* Numbers of few bytes: seven bits a byte, the lowest first (LEB128). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

enum { VARINT_MAX = 10 }; /* bytes of the longest */

static inline size_t
varint_put(unsigned char *p, uint64_t v)
{
	size_t n = 0;

	while (v >= 0x80) {
		p[n++] = (unsigned char)(v | 0x80);
		v >>= 7;
	}
	p[n++] = (unsigned char)v;
	return n;
}

/* The caller knows that a whole number lies there. */
static inline const unsigned char *
varint_get(const unsigned char *p, uint32_t *ret_v)
{
	uint32_t v = *p++;

	if (v >= 0x80) {
		unsigned shift = 7;

		v &= 0x7f;
		do {
			v |= (uint32_t)(*p & 0x7f) << shift;
			shift += 7;
		} while (*p++ & 0x80);
	}
	*ret_v = v;
	return p;
}
