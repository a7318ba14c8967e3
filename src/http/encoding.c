/* Parsing of the headers about encodings and tags, which strangers write; zlib and brotli. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/encoding.h"

#include <brotli/encode.h>
#include <zlib.h>

enum { THOUSAND = 1000, GZIP_WRAPPER = 16, GZIP_MEMORY = 8, BROTLI_SMALL = 9, BROTLI_QUICK = 1 };

const char *
http_coding_name(enum http_coding c)
{
	static const char *const names[N_CODING] = {
		[CODING_GZIP] = "gzip", [CODING_BROTLI] = "br"
	};

	return names[c];
}

/* A weight in thousandths: 1, 0.5, .25; anything else counts as 0. */
static int
weight(struct str s)
{
	struct str whole;
	int value = 0;
	int place = THOUSAND / 10;

	if (!str_split(&s, '.', &whole))
		return 0;
	if (str_eqz(whole, "1"))
		return THOUSAND;
	if (!str_eqz(whole, "0") && whole.n)
		return 0;
	for (size_t i = 0; s.p && i < s.n && place; i++, place /= 10) {
		if (!ascii_digit(s.p[i]))
			return 0;
		value += (s.p[i] - '0') * place;
	}
	return value;
}

static bool
is_word(struct str s, const char *word)
{
	return s.n == strlen(word) && strncasecmp(s.p, word, s.n) == 0;
}

bool
http_next_choice(struct str *rest, struct str *ret_name, int *ret_weight)
{
	struct str item;
	struct str name;
	struct str param;

	do {
		if (!str_split(rest, ',', &item))
			return false;
	} while (!str_split(&item, ';', &name));
	*ret_weight = THOUSAND;
	while (str_split(&item, ';', &param)) {
		param = str_trim(param);
		if (param.n > 1 && ascii_lower(param.p[0]) == 'q' && param.p[1] == '=')
			*ret_weight = weight((struct str) { .p = param.p + 2, .n = param.n - 2 });
	}
	*ret_name = str_trim(name);
	return true;
}

enum http_coding
http_coding_accepted(const char *accept_encoding)
{
	int weights[N_CODING] = { [CODING_GZIP] = -1, [CODING_BROTLI] = -1 };
	struct str rest = str_of(accept_encoding ? accept_encoding : "");
	struct str name;
	int any = 0;
	int w = 0;

	if (base_broken("coding"))
		return CODING_BROTLI;

	while (http_next_choice(&rest, &name, &w)) {
		if (is_word(name, "br"))
			weights[CODING_BROTLI] = w;
		else if (is_word(name, "gzip") || is_word(name, "x-gzip"))
			weights[CODING_GZIP] = w;
		else if (is_word(name, "*"))
			any = w;
	}
	for (enum http_coding c = CODING_GZIP; c < N_CODING; c++)
		if (weights[c] < 0)
			weights[c] = any;
	if (weights[CODING_BROTLI] > 0 && weights[CODING_BROTLI] >= weights[CODING_GZIP])
		return CODING_BROTLI;
	return weights[CODING_GZIP] > 0 ? CODING_GZIP : CODING_PLAIN;
}

bool
http_tag_matches(const char *if_none_match, const char *tag)
{
	struct str rest = str_of(if_none_match ? if_none_match : "");
	struct str item;

	while (str_split(&rest, ',', &item)) {
		item = str_trim(item);
		if (str_starts(item, "W/"))
			item = (struct str) { .p = item.p + 2, .n = item.n - 2 };
		if (str_eqz(item, tag) || str_eqz(item, "*"))
			return true;
	}
	return false;
}

bool
http_event_id_parse(const char *text, int64_t *ret_epoch, int64_t *ret_number)
{
	struct str rest = str_of(text ? text : "");
	struct str epoch;
	int64_t e;
	int64_t n;

	if (!str_split(&rest, '-', &epoch) || !rest.p || !str_int(epoch, &e) || e < 0 ||
	    !str_int(rest, &n) || n < 0)
		return false;
	*ret_epoch = e;
	*ret_number = n;
	return true;
}

static struct str
gzip(struct arena *a, struct str text, bool small)
{
	z_stream z = { 0 };
	uint8_t *out = arena_alloc(a, text.n);
	int level = small ? Z_BEST_COMPRESSION : Z_BEST_SPEED;
	int result;

	if (deflateInit2(&z, level, Z_DEFLATED, MAX_WBITS + GZIP_WRAPPER, GZIP_MEMORY,
		Z_DEFAULT_STRATEGY) != Z_OK)
		return (struct str) { 0 };
	z.next_in = (Bytef *)text.p;
	z.avail_in = (uInt)text.n;
	z.next_out = out;
	z.avail_out = (uInt)text.n;
	result = deflate(&z, Z_FINISH);
	deflateEnd(&z);
	if (result != Z_STREAM_END)
		return (struct str) { 0 };
	return (struct str) { .p = (char *)out, .n = text.n - z.avail_out };
}

static struct str
brotli(struct arena *a, struct str text, bool small)
{
	uint8_t *out = arena_alloc(a, text.n);
	size_t n = text.n;

	if (!BrotliEncoderCompress(small ? BROTLI_SMALL : BROTLI_QUICK, BROTLI_DEFAULT_WINDOW,
		BROTLI_MODE_TEXT, text.n, (const uint8_t *)text.p, &n, out))
		return (struct str) { 0 };
	return (struct str) { .p = (char *)out, .n = n };
}

struct str
http_pack(struct arena *a, enum http_coding coding, struct str text, bool small)
{
	struct str none = { 0 };

	if (text.n == 0 || text.n > UINT32_MAX / 2)
		return none;
	switch (coding) {
	case CODING_GZIP:
		return gzip(a, text, small);
	case CODING_BROTLI:
		return brotli(a, text, small);
	case CODING_PLAIN:
	case N_CODING:
		break;
	}
	return none;
}
