/* Decoding of queries, forms, paths and cookies: everything here is what strangers send. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/guard.h"
#include "base/id.h"
#include "http/http.h"
#include "text/utf8.h"

static int
hex(char c)
{
	c = ascii_lower(c);
	if (ascii_digit(c))
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* A percent sign that begins no sequence stays as it is, as browsers do. */
static struct str
decode(struct arena *a, struct str s, bool plus)
{
	char *out = arena_alloc(a, s.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (plus && s.p[i] == '+') {
			out[n++] = ' ';
		} else if (s.p[i] == '%' && i + 2 < s.n && hex(s.p[i + 1]) >= 0 &&
			   hex(s.p[i + 2]) >= 0) {
			out[n++] = (char)(hex(s.p[i + 1]) << 4 | hex(s.p[i + 2]));
			i += 2;
		} else {
			out[n++] = s.p[i];
		}
	}
	return (struct str) { .p = out, .n = n };
}

enum err
http_form_decode(struct arena *a, struct str text, struct http_fields *ret_fields)
{
	struct http_fields f = { 0 };
	struct str part;

	guard_outside("parsing");
	f.list = arena_array(a, HTTP_FIELDS_MAX, sizeof(f.list[0]));
	while (str_split(&text, '&', &part)) {
		struct str name;
		struct str value;

		if (part.n == 0)
			continue;
		if (f.n == HTTP_FIELDS_MAX)
			return ERR_LIMIT;
		if (!str_split(&part, '=', &name))
			continue;
		value = decode(a, part, true);
		name = decode(a, name, true);
		if (!base_broken("utf8") && (!utf8_valid(name) || !utf8_valid(value)))
			return ERR_INVALID;
		f.list[f.n++] = (struct http_field) { .name = name.p, .value = value };
	}
	*ret_fields = f;
	return OK;
}

char *
http_path_decode(struct arena *a, struct str s)
{
	struct str out = decode(a, s, false);

	return utf8_valid(out) ? arena_strndup(a, out.p, out.n) : NULL;
}

struct str
http_field(const struct http_request *rq, const char *name)
{
	for (size_t i = 0; i < rq->fields.n; i++)
		if (strcmp(rq->fields.list[i].name, name) == 0)
			return rq->fields.list[i].value;
	return (struct str) { .p = "", .n = 0 };
}

bool
http_has_field(const struct http_request *rq, const char *name)
{
	for (size_t i = 0; i < rq->fields.n; i++)
		if (strcmp(rq->fields.list[i].name, name) == 0)
			return true;
	return false;
}

char *
http_cookie(const struct http_request *rq, const char *name)
{
	struct str rest = str_of(rq->cookie);
	struct str part;
	struct str key;

	if (!rq->cookie)
		return NULL;
	while (str_split(&rest, ';', &part)) {
		part = str_trim(part);
		if (str_split(&part, '=', &key) && str_eqz(key, name) && part.p && utf8_valid(part))
			return str_dup(rq->arena, part);
	}
	return NULL;
}

enum err
http_param_id(const struct http_request *rq, size_t n, int64_t *ret_id)
{
	assert(n < HTTP_PARAMS_MAX);
	return rq->params[n] && id_parse(str_of(rq->params[n]), ret_id) ? OK : ERR_MISSING;
}
