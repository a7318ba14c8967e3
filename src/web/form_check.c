/* Forms: what makes an answer wrong. Each check says which field and what to do. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/once.h"
#include "fmt/number.h"
#include "fmt/when.h"
#include "fmt/when_typed.h"
#include "text/utf8.h"
#include "web/form_int.h"
#include "web/web.h"

bool
form_is_choice(enum form_type type)
{
	return type == FORM_SELECT || type == FORM_TREE || type == FORM_RADIO ||
	       type == FORM_YESNO || type == FORM_CHECKS || type == FORM_CONFIRM;
}

bool
form_is_long(enum form_type type)
{
	return type == FORM_LONG || type == FORM_MARKDOWN;
}

static bool
is_option(const struct form *f, size_t i, struct str value)
{
	if (f->fields[i].type == FORM_YESNO)
		return str_eqz(value, "1") || str_eqz(value, "0");
	if (f->fields[i].type == FORM_CONFIRM)
		return str_eqz(value, "1");
	for (size_t j = 0; j < f->n_options[i]; j++)
		if (str_eqz(value, f->options[i][j].value))
			return true;
	return false;
}

/* A hidden field is ours: when it is wrong the page was old, and no person can correct it. */
static enum err
wrong(struct form *f, const struct form_field *field, unsigned text, const char *arg)
{
	if (field->type == FORM_HIDDEN && !base_broken("hidden-field"))
		return fail(f->cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	return fail_field(f->cx, field->name, text, arg);
}

/* "12 000" is a number too; what was typed stays as it was when it is none. */
static bool
tidy_number(struct form *f, size_t i, int64_t *ret)
{
	struct buf b;

	buf_init(&b, f->cx->arena, HTTP_BODY_MAX);
	for (const char *p = f->values[i]; *p; p++) {
		if (strncmp(p, "\u00a0", 2) == 0)
			p++;
		else if (*p != ' ')
			buf_putc(&b, *p);
	}
	if (!str_int(buf_get(&b), ret))
		return false;
	f->values[i] = b.p;
	return true;
}

static enum err
check_number(struct form *f, size_t i)
{
	const struct form_field *field = &f->fields[i];
	struct arena *a = f->cx->arena;
	int64_t v = 0;

	if (!tidy_number(f, i, &v))
		return wrong(f, field, T_ERROR_NUMBER, NULL);
	if (field->most > field->least && (v < field->least || v > field->most))
		return wrong(f, field, T_ERROR_RANGE,
		    arena_printf(a, "%s–%s", number_text(a, f->cx->lang, field->least),
			number_text(a, f->cx->lang, field->most)));
	return OK;
}

static enum err
check_choice(struct form *f, size_t i)
{
	struct str rest = str_of(f->values[i]);
	struct str part;

	while (str_split(&rest, ',', &part))
		if (!is_option(f, i, part))
			return wrong(f, &f->fields[i], T_ERROR_CHOOSE, NULL);
	return OK;
}

static bool
is_colour(const char *s)
{
	return strlen(s) == 7 && s[0] == '#' && strspn(s + 1, "0123456789abcdefABCDEF") == 6;
}

/* One number of degrees, -limit to limit, with at most eight decimals; moves on behind it. */
static bool
take_degrees(struct str *s, long limit)
{
	size_t i = s->n > 0 && s->p[0] == '-' ? 1 : 0;
	size_t begin = i;
	long whole = 0;
	bool more = false;

	for (; i < s->n && ascii_digit(s->p[i]) && i - begin < 3; i++)
		whole = whole * 10 + (s->p[i] - '0');
	if (i == begin)
		return false;
	if (i + 1 < s->n && s->p[i] == '.' && ascii_digit(s->p[i + 1])) {
		begin = ++i;
		for (; i < s->n && ascii_digit(s->p[i]) && i - begin < 8; i++)
			more |= s->p[i] != '0';
	}
	*s = (struct str) { .p = s->p + i, .n = s->n - i };
	return whole < limit || (whole == limit && !more);
}

static bool
is_position(struct str s)
{
	size_t n = 0;

	if (!take_degrees(&s, 90))
		return false;
	while (n < s.n && (s.p[n] == ',' || s.p[n] == ' '))
		n++;
	s = (struct str) { .p = s.p + n, .n = s.n - n };
	return n > 0 && take_degrees(&s, 180) && s.n == 0;
}

/* The form of writing that the field's kind asks for. */
static enum err
check_kind(struct form *f, size_t i)
{
	const struct form_field *field = &f->fields[i];
	struct str v = str_of(f->values[i]);
	int64_t day = 0;
	int minutes = 0;

	switch (field->type) {
	case FORM_EMAIL:
		return text_email_key(f->cx->arena, v) ? OK : wrong(f, field, T_ERROR_EMAIL, NULL);
	case FORM_TEL:
		return text_phone_key(f->cx->arena, v) ? OK : wrong(f, field, T_ERROR_PHONE, NULL);
	case FORM_NUMBER:
		return check_number(f, i);
	case FORM_DATE:
		return when_typed_day(v, when_day(f->cx->now), &day)
			   ? OK
			   : wrong(f, field, T_ERROR_DATE, NULL);
	case FORM_TIME:
		return when_typed_clock(v, &minutes) ? OK : wrong(f, field, T_ERROR_TIME, NULL);
	case FORM_COLOUR:
		return is_colour(v.p) ? OK : wrong(f, field, T_ERROR_COLOUR, NULL);
	case FORM_SELECT:
	case FORM_TREE:
	case FORM_RADIO:
	case FORM_YESNO:
	case FORM_CHECKS:
	case FORM_CONFIRM:
		return check_choice(f, i);
	case FORM_POSITION:
		return is_position(v) ? OK : wrong(f, field, T_ERROR_POSITION, NULL);
	case FORM_PASSWORD:
		if ((int64_t)utf8_count(v) >= field->least)
			return OK;
		return wrong(f, field, T_ERROR_PASSWORD_LENGTH,
		    arena_printf(f->cx->arena, "%" PRId64, field->least));
	case FORM_TEXT:
	case FORM_LONG:
	case FORM_MARKDOWN:
	case FORM_SEARCH:
	case FORM_SHOWN:
	case FORM_HIDDEN:
	case FORM_FILES:
	case FORM_ROWS:
		return OK;
	}
	return OK;
}

static enum err
check_field(struct form *f, size_t i, bool needed)
{
	const struct form_field *field = &f->fields[i];

	if (field->type == FORM_ROWS || field->type == FORM_SHOWN || !form_asked(f, field))
		return OK;
	if (field->type == FORM_FILES)
		return form_files_check(f, field);
	if (!f->values[i][0])
		return field->required && needed
			   ? wrong(f, field,
				 form_is_choice(field->type) ? T_ERROR_CHOOSE : T_ERROR_NEEDED,
				 NULL)
			   : OK;
	if (field->max && utf8_count(str_of(f->values[i])) > field->max)
		return wrong(
		    f, field, T_ERROR_TOO_LONG, arena_printf(f->cx->arena, "%zu", field->max));
	return check_kind(f, i);
}

static bool
any_value(const struct form *f, size_t from, size_t n)
{
	for (size_t i = from; i < from + n; i++)
		if (f->values[i][0])
			return true;
	return false;
}

/* A row asks for what it requires only when something stands in it; of a required group the first
 * row always does. */
static enum err
check_rows(struct form *f, size_t group, size_t *ret_next)
{
	const struct form_field *g = &f->fields[group];
	enum err e = OK;

	for (size_t row = 0; row < g->max; row++) {
		size_t from = group + 1 + row * g->n_rows;
		bool needed = any_value(f, from, g->n_rows) || (row == 0 && g->required);

		for (size_t i = from; i < from + g->n_rows; i++)
			if (check_field(f, i, needed))
				e = ERR_INVALID;
	}
	*ret_next = group + 1 + g->max * g->n_rows;
	return e;
}

enum err
form_check_part(struct form *f, size_t from, size_t to)
{
	enum err e = OK;

	for (size_t i = from; i < to;) {
		if (f->fields[i].type == FORM_ROWS) {
			if (check_rows(f, i, &i))
				e = ERR_INVALID;
			continue;
		}
		if (check_field(f, i, true))
			e = ERR_INVALID;
		i++;
	}
	return e;
}

enum err
form_check(struct form *f)
{
	enum err e;

	if (f->again)
		return ERR_INVALID;
	e = form_check_part(f, 0, f->n);
	if (!once_valid(str_dup(f->cx->arena, http_field(f->rq, "once"))))
		e = fail(f->cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	return e;
}
