/* Texts for people, by key and language. The catalogue is made from locale/ by tools/gen_texts.py.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/texts.h"

struct core_text {
	const char *key;
	const char *one[N_LANG];
	const char *many[N_LANG];
};
extern const struct core_text core_texts[N_TEXT];

/* What fills {0}, {1} in a text. */
struct text_arg {
	const char *s; /* NULL for a number */
	int64_t i;
};
struct text_arg text_arg_s(const char *s);
struct text_arg text_arg_i(int64_t i);
#define TEXT_ARG(x)                                                                                \
	_Generic((x), char * : text_arg_s, const char * : text_arg_s, default : text_arg_i)(x)

/* The text as it is. A staff text that Finnish lacks comes in Swedish. Never NULL. */
const char *core_text(enum lang lang, unsigned key);
/* The text's key, "case.closed_already", which outlives a build; T_NONE gives NULL. And back:
 * T_NONE when there is none. */
const char *core_text_name(unsigned key);
unsigned core_text_find(const char *name);
/* The text filled in, in the arena; the plural when it has one and the first number is not 1. */
const char *core_text_format(
    struct arena *a, enum lang lang, unsigned key, size_t n_args, const struct text_arg *args);
/* The name in the language, Swedish when it is empty. */
const char *core_pick(enum lang lang, const char *sv, const char *en, const char *fi);
