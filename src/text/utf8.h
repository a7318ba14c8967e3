/* UTF-8: validity at the border, counting and cutting by code point. What is in here is minimal on
 * purpose; folding, stemming and compounds come with the search analyser. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/str.h"

struct arena;

/* Well-formed UTF-8 (RFC 3629) without NUL. */
bool utf8_valid(struct str s);
/* Code points in valid UTF-8. */
size_t utf8_count(struct str s);
/* The longest prefix of at most `max` code points. */
struct str utf8_head(struct str s, size_t max);
/* What a person typed, made tidy: CRLF to LF, control characters but tab and LF to space, ends
 * trimmed. With one_line, LF and tab too become spaces and runs of spaces become one. In the arena.
 */
char *text_tidy(struct arena *a, struct str s, bool one_line);
/* At most `max` code points, cut at a word, with an ellipsis when something was left out. */
char *text_excerpt(struct arena *a, const char *s, size_t max);
/* Lower case of letters A-Z Å Ä Ö É Ü: the key for finding names. In the arena. */
char *text_key(struct arena *a, const char *s);
/* Lower-case trimmed address when it looks like one (something@something.something), else NULL. */
char *text_email_key(struct arena *a, struct str s);
/* Digits of a phone number with Sweden's country code (0155-380 00 and +46 155 38000 give the
 * same), NULL when there are fewer than five digits or other characters than +()- . and space. */
char *text_phone_key(struct arena *a, struct str s);
