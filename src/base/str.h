/* Text that came from outside: a pointer and a length, not NUL-terminated.
 * Comparisons here are bytewise or ASCII; people's text is compared in text/. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

struct arena;

struct str {
	const char *p;
	size_t n;
};

#define STR(lit) ((struct str) { .p = "" lit, .n = sizeof(lit) - 1 })
#define STR_ARG(s) (int)(s).n, (s).p

struct str str_of(const char *s);
bool str_eq(struct str a, struct str b);
bool str_eqz(struct str a, const char *b);
bool str_starts(struct str s, const char *prefix);
/* Without ASCII white space at either end. */
struct str str_trim(struct str s);
/* Takes the part before `sep` off the front of *rest (the whole when there is none). False at the
 * end. */
bool str_split(struct str *rest, char sep, struct str *ret_part);
/* A NUL-terminated copy in the arena. */
char *str_dup(struct arena *a, struct str s);
/* Decimal, optional minus, nothing around it, no overflow. */
bool str_int(struct str s, int64_t *ret_value);
/* ASCII only, as for names, codes and addresses. */
char ascii_lower(char c);
bool ascii_space(char c);
bool ascii_digit(char c);
