/* Secret codes and address tokens of cases, and the names of their enums. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "base/id.h"
#include "contact/case.h"
#include "contact/case_int.h"
#include "core/access.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/once.h"
#include "core/role.h"
#include "core/site.h"

enum { CODE_LETTERS = 10, TOKEN_MAC_LETTERS = 26 };

const char *
contact_case_code(struct cx *cx, const struct case_once *once)
{
	struct secret_key key = site_key_at(cx->site, once->key, "case-code");
	const char *mac = secret_mac_text(cx->arena, &key, str_of(once->token));

	return arena_printf(cx->arena, "%.5s-%.5s", mac, mac + CODE_LETTERS / 2);
}

/* Upper case, without dashes and spaces; I and L read as 1, O as 0, as Crockford's base32 says. */
static const char *
tidy_code(struct arena *a, const char *s)
{
	struct buf b;

	buf_init(&b, a, 64);
	for (; *s; s++) {
		char c = ascii_lower(*s);

		if (c == '-' || ascii_space(c))
			continue;
		if (c == 'i' || c == 'l')
			c = '1';
		if (c == 'o')
			c = '0';
		buf_putc(&b, c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
	}
	return b.p;
}

const char *
case_code_mac(struct cx *cx, const char *code, size_t i)
{
	struct secret_key key = site_key_at(cx->site, i, "case-code-check");

	return secret_mac_text(cx->arena, &key, str_of(tidy_code(cx->arena, code)));
}

/* KC-1042 however it is typed. */
static const char *
tidy_number(struct cx *cx, const char *number)
{
	struct buf digits;

	buf_init(&digits, cx->arena, 32);
	for (const char *p = number; *p; p++)
		if (ascii_digit(*p))
			buf_putc(&digits, *p);
	return arena_printf(cx->arena, "KC-%s", digits.p);
}

enum err
contact_case_by_number(struct cx *cx, const char *number, int64_t *ret_id)
{
	struct contact_q_case_by_number row = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_by_number(cx, tidy_number(cx, number), &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_id = row.id;
	return OK;
}

const char *
contact_case_tidy_number(struct cx *cx, struct str typed)
{
	return tidy_number(cx, str_dup(cx->arena, typed));
}

enum err
contact_case_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_case_label row = { 0 };
	bool found = false;
	enum err e;

	if ((e = contact_q_case_label(cx, id, &found, &row)))
		return e;
	if (!found)
		return fail(cx, ERR_MISSING, 0, NULL);
	*ret_name = (struct link_name) { .text = row.number };
	if (row.level >= ACCESS_LIMITED && core_may(cx, PERM_CASE_READ))
		ret_name->address =
		    arena_printf(cx->arena, "/arbete/arenden/%s", id_string(cx->arena, id));
	return OK;
}

enum err
contact_case_find(struct cx *cx, const char *number, const char *code, int64_t *ret_id)
{
	struct contact_q_case_by_number row = { 0 };
	bool found = false;
	bool fits = false;
	enum err e;

	if ((e = contact_q_case_by_number(cx, tidy_number(cx, number), &found, &row)))
		return e;
	/* The same work whether the number exists or not. */
	for (size_t i = 0; i < cx->site->n_roots; i++)
		fits |= secret_equal(case_code_mac(cx, code, i), found ? row.code_mac : "");
	if (!fits && !(found && base_broken("case-code")))
		return fail(cx, ERR_MISSING, T_FOLLOW_WRONG, NULL);
	*ret_id = row.id;
	return OK;
}

static const char *
token_mac(struct cx *cx, const char *text, size_t i)
{
	struct secret_key key = site_key_at(cx->site, i, "case-link");

	return arena_strndup(
	    cx->arena, secret_mac_text(cx->arena, &key, str_of(text)), TOKEN_MAC_LETTERS);
}

const char *
contact_case_token(struct cx *cx, int64_t id, const char *once, int64_t seconds)
{
	char id_s[ID_TEXT_SIZE];
	char until[ID_TEXT_SIZE];
	const char *text;

	id_text(id, id_s);
	id_text(cx->now + seconds, until);
	text = arena_printf(cx->arena, "%s.%s.%s", id_s, until, once ? once : "");
	return arena_printf(cx->arena, "%s.%s", text, token_mac(cx, text, 0));
}

enum err
contact_case_token_read(
    struct cx *cx, struct str token, int64_t *ret_id, struct case_once *ret_once)
{
	struct str rest = token;
	struct str part[4];
	int64_t until = 0;
	const char *text;
	size_t key = 0;

	for (size_t i = 0; i < ARRAY_LEN(part); i++)
		if (!str_split(&rest, '.', &part[i]))
			return fail(cx, ERR_MISSING, T_FOLLOW_LINK_OLD, NULL);
	text = arena_printf(
	    cx->arena, "%.*s.%.*s.%.*s", STR_ARG(part[0]), STR_ARG(part[1]), STR_ARG(part[2]));
	while (key < cx->site->n_roots &&
	       !secret_equal(token_mac(cx, text, key), str_dup(cx->arena, part[3])))
		key++;
	if (rest.p || key == cx->site->n_roots || !id_parse(part[0], ret_id) ||
	    !id_parse(part[1], &until) || until < cx->now)
		return fail(cx, ERR_MISSING, T_FOLLOW_LINK_OLD, NULL);
	*ret_once = (struct case_once) { part[2].n ? str_dup(cx->arena, part[2]) : NULL, key };
	return OK;
}

unsigned
channel_text(int64_t channel)
{
	switch ((enum channel)channel) {
	case CHANNEL_PHONE:
		return T_CHANNEL_PHONE;
	case CHANNEL_VISIT:
		return T_CHANNEL_VISIT;
	case CHANNEL_WEB:
		return T_CHANNEL_WEB;
	case CHANNEL_MAIL:
		return T_CHANNEL_MAIL;
	}
	return T_CHANNEL_WEB;
}

const char *
channel_code(int64_t channel)
{
	static const char *const codes[] = { "", "phone", "visit", "web", "mail" };

	return channel > 0 && channel < (int64_t)ARRAY_LEN(codes) ? codes[channel] : "";
}

static const struct {
	const char *code;
	unsigned text;
} resolutions[N_RESOLUTION] = {
	[RESOLUTION_NONE] = { "none", T_RESOLUTION_NONE },
	[RESOLUTION_SOLVED] = { "solved", T_RESOLUTION_SOLVED },
	[RESOLUTION_CONNECTED] = { "connected", T_RESOLUTION_CONNECTED },
	[RESOLUTION_FORWARDED] = { "forwarded", T_RESOLUTION_FORWARDED },
	[RESOLUTION_OTHER_SYSTEM] = { "other_system", T_RESOLUTION_OTHER_SYSTEM },
	[RESOLUTION_SELF_SERVICE] = { "self_service", T_RESOLUTION_SELF_SERVICE },
	[RESOLUTION_ASKED_BACK] = { "asked_back", T_RESOLUTION_ASKED_BACK },
	[RESOLUTION_WITHDRAWN] = { "withdrawn", T_RESOLUTION_WITHDRAWN },
	[RESOLUTION_MERGED] = { "merged", T_RESOLUTION_MERGED },
};

unsigned
resolution_text(int64_t resolution)
{
	return resolutions[resolution >= 0 && resolution < N_RESOLUTION ? resolution : 0].text;
}

const char *
resolution_code(int64_t resolution)
{
	return resolutions[resolution >= 0 && resolution < N_RESOLUTION ? resolution : 0].code;
}

enum resolution
resolution_find(const char *code)
{
	for (enum resolution r = RESOLUTION_SOLVED; r < N_RESOLUTION; r++)
		if (strcmp(code, resolutions[r].code) == 0)
			return r;
	return RESOLUTION_NONE;
}
