/* The order of people's text: a to z, å ä ö, without regard to capitals and accents. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

struct arena;

/* A text whose bytes, compared as bytes, put `s` in its place in a Swedish list: words before
 * digits' and letters' continuation, digits before letters, then å, ä (also æ), ö (also ø), then
 * other alphabets. v and w are two letters, é is an e; what differs in capitals or accents alone
 * comes after, next to each other. Long texts are told apart by their beginning. "" for "". In the
 * arena. */
char *text_collate_key(struct arena *a, const char *s);
