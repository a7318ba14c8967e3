/* Looking texts up and filling them in. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/i18n.h"

#include "base/buf.h"

enum { TEXT_MAX = 64 * 1024 };

struct text_arg
text_arg_s(const char *s)
{
	return (struct text_arg) { .s = s ? s : "" };
}

struct text_arg
text_arg_i(int64_t i)
{
	return (struct text_arg) { .i = i };
}

static const char *
pick(const char *const texts[N_LANG], enum lang lang)
{
	return texts[lang] ? texts[lang] : texts[LANG_SV];
}

const char *
core_text(enum lang lang, unsigned key)
{
	assert(key > T_NONE && key < N_TEXT);
	return pick(core_texts[key].one, lang);
}

const char *
core_text_name(unsigned key)
{
	return key > T_NONE && key < N_TEXT ? core_texts[key].key : NULL;
}

unsigned
core_text_find(const char *name)
{
	for (unsigned k = T_NONE + 1; name && k < N_TEXT; k++)
		if (strcmp(core_texts[k].key, name) == 0)
			return k;
	return T_NONE;
}

const char *
core_text_format(
    struct arena *a, enum lang lang, unsigned key, size_t n_args, const struct text_arg *args)
{
	const char *text = core_text(lang, key);
	struct buf b;

	if (n_args && !args[0].s && args[0].i != 1 && core_texts[key].many[LANG_SV])
		text = pick(core_texts[key].many, lang);
	buf_init(&b, a, TEXT_MAX);
	for (const char *p = text; *p; p++) {
		size_t i = (size_t)(p[0] == '{' && ascii_digit(p[1]) ? p[1] - '0' : 99);

		if (i >= n_args || p[2] != '}') {
			buf_putc(&b, *p);
			continue;
		}
		if (args[i].s)
			buf_puts(&b, args[i].s);
		else
			buf_printf(&b, "%" PRId64, args[i].i);
		p += 2;
	}
	return b.p;
}

const char *
core_pick(enum lang lang, const char *sv, const char *en, const char *fi)
{
	const char *s = lang == LANG_EN ? en : lang == LANG_FI ? fi : sv;

	return s && s[0] ? s : sv;
}
