/* Noting failures in the context. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/err.h"

#include "base/cx.h"

enum err
fail(struct cx *cx, enum err kind, unsigned text, const char *arg)
{
	cx->fail.kind = kind;
	cx->fail.text = text;
	cx->fail.arg = arg;
	return kind;
}

enum err
fail_field(struct cx *cx, const char *field, unsigned text, const char *arg)
{
	struct field_error *f = arena_alloc(cx->arena, sizeof(*f));
	struct field_error **end = &cx->fail.fields;

	*f = (struct field_error) { .field = field, .text = text, .arg = arg };
	while (*end)
		end = &(*end)->next;
	*end = f;
	cx->fail.kind = ERR_INVALID;
	return ERR_INVALID;
}

const struct field_error *
fail_field_find(const struct cx *cx, const char *field)
{
	for (const struct field_error *f = cx->fail.fields; f; f = f->next)
		if (strcmp(f->field, field) == 0)
			return f;
	return NULL;
}

const char *
err_name(enum err e)
{
	switch (e) {
	case OK:
		return "ok";
	case ERR_INVALID:
		return "invalid";
	case ERR_AUTH:
		return "auth";
	case ERR_DENIED:
		return "denied";
	case ERR_MISSING:
		return "missing";
	case ERR_CONFLICT:
		return "conflict";
	case ERR_LIMIT:
		return "limit";
	case ERR_BUSY:
		return "busy";
	case ERR_UPSTREAM:
		return "upstream";
	case ERR_BUG:
		return "bug";
	}
	return "?";
}

static const char *const lang_codes[N_LANG] = { "sv", "en", "fi" };

const char *
lang_code(enum lang lang)
{
	return lang_codes[lang];
}

bool
lang_find(struct str code, enum lang *ret_lang)
{
	for (size_t i = 0; i < N_LANG; i++) {
		if (str_eqz(code, lang_codes[i])) {
			*ret_lang = (enum lang)i;
			return true;
		}
	}
	return false;
}
