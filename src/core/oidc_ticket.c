/* What a browser carries to the provider and back, and what waits here for it meanwhile. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <sodium.h>

#include "core/oidc_int.h"
#include "db/db.h"

enum { SEALED_MAX = 3500, FIELDS = 7, VARIANT = sodium_base64_VARIANT_URLSAFE_NO_PADDING };

static const char *
to_text(struct arena *a, struct str s)
{
	size_t n = sodium_base64_encoded_len(s.n, VARIANT);
	char *text = arena_alloc(a, n);

	return sodium_bin2base64(text, n, (const unsigned char *)s.p, s.n, VARIANT);
}

static bool
from_text(struct arena *a, const char *text, struct str *ret)
{
	size_t n = strlen(text);
	unsigned char *p = arena_alloc(a, n + 1);
	size_t got = 0;

	if (n > SEALED_MAX || sodium_base642bin(p, n, text, n, NULL, &got, NULL, VARIANT) != 0)
		return false;
	*ret = (struct str) { .p = (const char *)p, .n = got };
	return true;
}

const char *
oidc_ticket_seal(struct cx *cx, const struct oidc_ticket *t)
{
	struct secret_key key = site_key(cx->site, "oidc-ticket");
	const char *text = arena_printf(cx->arena, "%" PRId64 "\n%s\n%s\n%s\n%s\n%s\n%s", t->at,
	    t->state, t->nonce, t->verifier, t->act, t->session, t->next);

	return to_text(cx->arena, secret_seal(cx->arena, &key, str_of(text)));
}

bool
oidc_ticket_open(struct cx *cx, const char *sealed, struct oidc_ticket *ret_ticket)
{
	struct oidc_ticket t = { 0 };
	const char **const to[FIELDS] = { NULL, &t.state, &t.nonce, &t.verifier, &t.act, &t.session,
		&t.next };
	struct str text = { 0 };
	struct str part;
	struct str raw;

	if (!sealed || !from_text(cx->arena, sealed, &raw) ||
	    !site_unseal(cx, "oidc-ticket", raw, &text))
		return false;
	for (size_t i = 0; i < FIELDS; i++) {
		if (!str_split(&text, '\n', &part) || (i == 0 && !str_int(part, &t.at)))
			return false;
		if (i > 0)
			*to[i] = str_dup(cx->arena, part);
	}
	if (t.at > cx->now + OIDC_LEEWAY_S || t.at <= cx->now - OIDC_TICKET_S)
		return false;
	*ret_ticket = t;
	return true;
}

static const char *
mac_of(struct cx *cx, const char *token)
{
	struct secret_key key = site_key(cx->site, "oidc-wait");

	return secret_mac_text(cx->arena, &key, str_of(token));
}

enum err
oidc_wait_add(
    struct cx *cx, int64_t user_id, struct str text, int64_t seconds, const char **ret_token)
{
	struct secret_key key = site_key(cx->site, "oidc-waiting");
	const char *token = secret_token(cx->arena);
	enum err e;

	e = core_q_oidc_wait_add(cx, mac_of(cx, token), user_id, secret_seal(cx->arena, &key, text),
	    cx->now + seconds, NULL);
	if (!e)
		*ret_token = token;
	return e;
}

enum err
oidc_wait_find(struct cx *cx, const char *token, int64_t *ret_user, struct str *ret_text)
{
	struct core_q_oidc_wait_find row = { 0 };
	bool found = false;
	enum err e;

	*ret_user = 0;
	if ((e = core_q_oidc_wait_find(cx, mac_of(cx, token), cx->now, &found, &row)) || !found)
		return e;
	if (site_unseal(cx, "oidc-waiting", row.sealed, ret_text))
		*ret_user = row.user_id;
	return OK;
}

enum err
oidc_wait_end(struct cx *cx, const char *token)
{
	return core_q_oidc_wait_remove(cx, mac_of(cx, token), NULL);
}
