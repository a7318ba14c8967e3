/* TOTP with liboath. A code of the step before or after counts too (clocks differ), and the step of
 * the last one taken is kept: RFC 6238, 5.2. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/second.h"

#include <liboath/oath.h>
#include <pthread.h>

#include "base/id.h"
#include "base/log.h"
#include "core/event.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/site.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "gen/texts.h"

enum {
	SECRET_BYTES = 20, /* RFC 4226, 4: as long as the hash */
	STEP_S = 30,
	DIGITS = 6,
	DRIFT = 1,
	RECOVERY_CHARS = 16, /* 80 bits */
};

_Static_assert((int)SECRET_BYTES <= SECRET_MAC_BYTES, "a secret is the start of a MAC");

static void
start_oath(void)
{
	if (oath_init() != OATH_OK)
		log_die("second", "liboath does not start");
}

static const char *
mac_at(struct cx *cx, size_t i, const char *use, const char *text)
{
	struct secret_key key = site_key_at(cx->site, i, use);

	return secret_mac_text(cx->arena, &key, str_of(text));
}

enum err
second_get(struct cx *cx, int64_t user_id, struct second *ret_second)
{
	struct core_q_second_find row = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_second_find(cx, user_id, &found, &row)))
		return e;
	*ret_second = (struct second) {
		.on = found && row.secret.n > 0,
		.set_at = row.set_at,
		.reset_at = row.reset_at,
	};
	return OK;
}

enum err
second_codes_left(struct cx *cx, int64_t user_id, int64_t *ret_n)
{
	struct core_q_second_codes_left row = { 0 };
	enum err e = core_q_second_codes_left(cx, user_id, &row);

	*ret_n = row.n;
	return e;
}

static void
secret_of(struct cx *cx, const char *seed, unsigned char ret[SECRET_BYTES])
{
	struct secret_key key = site_key(cx->site, "second-new");
	unsigned char mac[SECRET_MAC_BYTES];

	secret_mac(
	    &key, str_of(arena_printf(cx->arena, "%s %" PRId64, seed, cx->viewer.user)), mac);
	memcpy(ret, mac, SECRET_BYTES);
}

const char *
second_new(struct cx *cx, const char *seed)
{
	unsigned char secret[SECRET_BYTES];
	char *s = arena_alloc(cx->arena, base32_len(SECRET_BYTES) + 1);

	secret_of(cx, seed, secret);
	base32_rfc_encode(secret, SECRET_BYTES, s);
	return s;
}

/* The step whose code this is, or -1. */
static int64_t
step_of(struct cx *cx, const unsigned char secret[SECRET_BYTES], const char *code)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	int64_t now = cx->now / STEP_S;
	int64_t step = -1;
	char want[DIGITS + 1];

	pthread_once(&once, start_oath);
	for (int64_t s = now - DRIFT; s <= now + DRIFT; s++) {
		if (oath_hotp_generate((const char *)secret, SECRET_BYTES, (uint64_t)s, DIGITS,
			false, OATH_HOTP_DYNAMIC_TRUNCATION, want) != OATH_OK)
			continue;
		if (secret_equal(want, code) || base_broken("second-code"))
			step = s;
	}
	secret_wipe(want, sizeof(want));
	return step;
}

/* What was typed without the spaces and hyphens that people put in, letters as in our codes. */
static const char *
tidy(struct cx *cx, const char *code)
{
	char *s = arena_alloc(cx->arena, strlen(code) + 1);
	size_t n = 0;

	for (; *code; code++)
		if (*code != ' ' && *code != '-')
			s[n++] = (char)(*code >= 'a' && *code <= 'z' ? *code - 'a' + 'A' : *code);
	for (size_t i = 0; i < n; i++)
		s[i] = (char)(s[i] == 'O' ? '0' : s[i] == 'I' || s[i] == 'L' ? '1' : s[i]);
	return s;
}

enum err
second_switch_on(struct cx *cx, const char *seed, const char *code)
{
	struct secret_key key = site_key(cx->site, "second");
	unsigned char secret[SECRET_BYTES];
	int64_t step;
	enum err e;

	assert(db_in_tx(cx));
	secret_of(cx, seed, secret);
	step = step_of(cx, secret, tidy(cx, code));
	if (step < 0)
		return fail_field(cx, "code", T_SECOND_WRONG, NULL);
	e = core_q_second_set(cx, cx->viewer.user,
	    secret_seal(
		cx->arena, &key, (struct str) { .p = (const char *)secret, .n = SECRET_BYTES }),
	    step, cx->now, 0, NULL);
	secret_wipe(secret, sizeof(secret));
	return e ? e : event_add(cx, EV_SECOND_ON, link_user(cx->viewer.user));
}

static const char *
code_mac(struct cx *cx, size_t i, int64_t user_id, const char *code)
{
	return mac_at(
	    cx, i, "second-code", arena_printf(cx->arena, "%" PRId64 " %s", user_id, code));
}

enum err
second_new_codes(struct cx *cx, int64_t user_id, const char *ret_codes[SECOND_CODES])
{
	enum err e;

	assert(db_in_tx(cx));
	if ((e = core_q_second_codes_remove(cx, user_id, NULL)))
		return e;
	for (size_t i = 0; i < SECOND_CODES; i++) {
		char *code =
		    arena_printf(cx->arena, "%.*s", RECOVERY_CHARS, secret_token(cx->arena));

		ret_codes[i] = arena_printf(
		    cx->arena, "%.4s-%.4s-%.4s-%.4s", code, code + 4, code + 8, code + 12);
		if ((e = core_q_second_code_add(cx, user_id, code_mac(cx, 0, user_id, code), NULL)))
			return e;
	}
	return event_add(cx, EV_SECOND_CODES, link_user(user_id));
}

/* A recovery code; whichever of the site's keys was the present one when it was made. */
static enum err
take_recovery(struct cx *cx, int64_t user_id, const char *code)
{
	for (size_t i = 0; i < cx->site->n_roots; i++) {
		int64_t n = 0;
		enum err e;

		if ((e = core_q_second_code_take(cx, user_id, code_mac(cx, i, user_id, code), &n)))
			return e;
		if (n > 0)
			return event_add(cx, EV_SECOND_RECOVERED, link_user(user_id));
	}
	return fail(cx, ERR_AUTH, T_SECOND_WRONG, NULL);
}

static bool
open_secret(struct cx *cx, struct str sealed, struct str *ret_secret)
{
	return site_unseal(cx, "second", sealed, ret_secret) && ret_secret->n == SECRET_BYTES;
}

enum err
second_take(struct cx *cx, int64_t user_id, const char *code)
{
	struct core_q_second_find row = { 0 };
	struct str secret = { 0 };
	bool found = false;
	int64_t step;
	int64_t n = 0;
	enum err e;

	assert(db_in_tx(cx));
	code = tidy(cx, code);
	if ((e = core_q_second_find(cx, user_id, &found, &row)))
		return e;
	if (!found || row.secret.n == 0)
		return fail(cx, ERR_AUTH, T_SECOND_WRONG, NULL);
	if (strlen(code) == RECOVERY_CHARS)
		return take_recovery(cx, user_id, code);
	if (!open_secret(cx, row.secret, &secret)) {
		log_error("second", "the secret of user=%" PRId64 " opens with no key of the site",
		    user_id);
		return fail(cx, ERR_AUTH, T_SECOND_WRONG, NULL);
	}
	step = step_of(cx, (const unsigned char *)secret.p, code);
	if (step < 0)
		return fail(cx, ERR_AUTH, T_SECOND_WRONG, NULL);
	if ((e = core_q_second_take_step(cx, user_id, step, &n)))
		return e;
	if (n == 0 && !base_broken("second-replay"))
		return fail(cx, ERR_AUTH, T_SECOND_USED, NULL);
	return OK;
}

enum err
second_switch_off(struct cx *cx)
{
	enum err e;

	if ((e = core_q_second_remove(cx, cx->viewer.user, NULL)) ||
	    (e = core_q_second_codes_remove(cx, cx->viewer.user, NULL)))
		return e;
	return event_add(cx, EV_SECOND_OFF, link_user(cx->viewer.user));
}

enum err
second_reset(struct cx *cx, int64_t user_id)
{
	struct second now = { 0 };
	enum err e;

	if ((e = second_get(cx, user_id, &now)))
		return e;
	if (!now.on)
		return fail(cx, ERR_MISSING, 0, NULL);
	e = core_q_second_set(cx, user_id, str_of(""), 0, now.set_at, cx->now, NULL);
	if (e || (e = core_q_second_codes_remove(cx, user_id, NULL)))
		return e;
	return event_add(cx, EV_SECOND_RESET, link_user(user_id));
}

enum err
second_told(struct cx *cx, int64_t user_id)
{
	return core_q_second_remove(cx, user_id, NULL);
}

bool
second_wanted(const struct settings *s, uint32_t roles)
{
	if (strcmp(s->second, "all") == 0)
		return true;
	return strcmp(s->second, "admin") == 0 && (roles & (1u << ROLE_ADMIN));
}

struct attempt
second_attempt(struct cx *cx, int64_t user_id)
{
	return (struct attempt) {
		.address = "",
		.device = arena_printf(cx->arena, "second %" PRId64, user_id),
	};
}

static const char *
ticket_mac(struct cx *cx, const char *until, int64_t user_id, const char *hash)
{
	return mac_at(cx, 0, "second-ticket",
	    arena_printf(cx->arena, "%s %" PRId64 " %s", until, user_id, hash));
}

const char *
second_ticket(struct cx *cx, int64_t user_id, const char *password_hash)
{
	const char *until = id_string(cx->arena, cx->now + SECOND_TICKET_S);

	return arena_printf(
	    cx->arena, "%s.%s", until, ticket_mac(cx, until, user_id, password_hash));
}

bool
second_ticket_valid(struct cx *cx, const char *ticket, int64_t user_id, const char *password_hash)
{
	struct str rest = str_of(ticket);
	struct str head;
	int64_t until = 0;
	const char *own;

	if (!password_hash || !str_split(&rest, '.', &head) || !rest.p)
		return false;
	own = str_dup(cx->arena, head);
	if (!id_parse(head, &until) || until <= cx->now)
		return false;
	return secret_equal(
		   str_dup(cx->arena, rest), ticket_mac(cx, own, user_id, password_hash)) ||
	       base_broken("second-ticket");
}
