/* Tokens of interfaces. A token is lyh_, 128 random bits and a CRC-32 of what stands before it:
 * enough for a search through code and logs to be sure that this is one, and for a typing error to
 * be told without asking the database. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/token.h"

#include <zlib.h>

#include "base/buf.h"
#include "base/id.h"
#include "core/access.h"
#include "core/link.h"
#include "core/site.h"
#include "core/user.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/texts.h"

enum { BODY_LEN = 26, SUM_LEN = 7, DAY_S = 86400, DENIED_EVERY_S = 3600, SWEPT = 20 };

static const char mark[] = "lyh_";

static const struct {
	const char *code;
	unsigned text;
	enum permission permission;
} scopes[N_SCOPE] = {
	[SCOPE_NONE] = { "none", T_NONE, PERM_NONE },
	[SCOPE_ANSWERS_READ] = { "answers:read", T_SCOPE_ANSWERS_READ, PERM_PUBLIC },
	[SCOPE_SEARCH] = { "search", T_SCOPE_SEARCH, PERM_PUBLIC },
	[SCOPE_STRUCTURE_READ] = { "structure:read", T_SCOPE_STRUCTURE_READ, PERM_PUBLIC },
	[SCOPE_CASES_READ] = { "cases:read", T_SCOPE_CASES_READ, PERM_CASE_READ },
	[SCOPE_CASES_WRITE] = { "cases:write", T_SCOPE_CASES_WRITE, PERM_PUBLIC },
	[SCOPE_FIGURES_READ] = { "figures:read", T_SCOPE_FIGURES_READ, PERM_FIGURES },
};

const char *
scope_code(enum scope scope)
{
	return scopes[scope].code;
}

unsigned
scope_text(enum scope scope)
{
	return scopes[scope].text;
}

enum permission
scope_permission(enum scope scope)
{
	return scopes[scope].permission;
}

bool
scope_find(struct str code, enum scope *ret_scope)
{
	for (size_t i = SCOPE_NONE + 1; i < N_SCOPE; i++) {
		if (str_eqz(code, scopes[i].code)) {
			*ret_scope = (enum scope)i;
			return true;
		}
	}
	return false;
}

static bool
reaches(uint32_t roles, enum scope s)
{
	const struct cx held = { .viewer = { .user = 1, .roles = roles } };

	return core_may(&held, scopes[s].permission);
}

bool
token_role_helps(enum role role)
{
	for (enum scope s = SCOPE_NONE + 1; s < N_SCOPE; s++)
		if (scopes[s].permission != PERM_PUBLIC && reaches(1u << role, s))
			return true;
	return false;
}

struct link
link_token(int64_t id)
{
	return (struct link) { .kind = LINK_TOKEN, .id = id };
}

static void
checksum(const char *text, size_t n, char ret[SUM_LEN + 1])
{
	uint32_t sum = (uint32_t)crc32(0, (const unsigned char *)text, (unsigned)n);
	const unsigned char b[4] = { (unsigned char)(sum >> 24), (unsigned char)(sum >> 16),
		(unsigned char)(sum >> 8), (unsigned char)sum };

	base32_encode(b, sizeof(b), ret);
}

bool
token_well_formed(const char *text)
{
	size_t head = strlen(mark) + BODY_LEN;
	char sum[SUM_LEN + 1];

	if (strlen(text) != head + SUM_LEN || strncmp(text, mark, strlen(mark)) != 0)
		return false;
	checksum(text, head, sum);
	return strcmp(text + head, sum) == 0 || base_broken("token-checksum");
}

static const char *
make(struct cx *cx)
{
	const char *head = arena_printf(cx->arena, "%s%s", mark, secret_token(cx->arena));
	char sum[SUM_LEN + 1];

	assert(strlen(head) == strlen(mark) + BODY_LEN);
	checksum(head, strlen(head), sum);
	return arena_printf(cx->arena, "%s%s", head, sum);
}

static const char *
mac_of(struct cx *cx, size_t i, const char *text)
{
	struct secret_key key = site_key_at(cx->site, i, "token");

	return secret_mac_text(cx->arena, &key, str_of(text));
}

/* A scope that the roles do not reach would only give refusals. */
static enum err
check(struct cx *cx, const struct token_new *in)
{
	if (!in->name || !in->name[0])
		fail_field(cx, "name", T_ERROR_NEEDED, NULL);
	if (!in->scopes)
		fail_field(cx, "scope", T_ERROR_CHOOSE, NULL);
	for (enum scope s = SCOPE_NONE + 1; s < N_SCOPE; s++)
		if ((in->scopes & 1u << s) && !reaches(in->roles, s))
			fail_field(cx, "role", T_TOKEN_NEEDS_ROLE, scopes[s].code);
	for (enum role r = 0; r < N_ROLE; r++)
		if ((in->roles & 1u << r) && !token_role_helps(r))
			fail_field(cx, "role", T_TOKEN_NOT_THAT_ROLE, role_code(r));
	if (in->days < 1 || in->days > TOKEN_DAYS_MAX)
		fail_field(cx, "days", T_ERROR_RANGE,
		    arena_printf(cx->arena, "1–%d", (int)TOKEN_DAYS_MAX));
	return cx->fail.fields ? ERR_INVALID : OK;
}

static enum err
add_interface(struct cx *cx, const struct token_new *in, int64_t id)
{
	enum err e;

	e = core_q_user_add(cx,
	    &(struct core_q_user_add_in) {
		.id = id,
		.email = "",
		/* No address is written like this: nobody can log in as an interface. */
		.email_key = arena_printf(cx->arena, "token %s", id_string(cx->arena, id)),
		.name = in->name,
		.created_at = cx->now,
		.kind = USER_INTERFACE,
	    },
	    NULL);
	if (e || !in->roles)
		return e;
	return user_grant(cx, id, in->roles, in->unit_id);
}

/* {"scopes":"cases:read search","prefix":"lyh_4KXN2Q"} */
static const char *
told(struct cx *cx, const struct token_new *in, const char *prefix)
{
	struct buf b;

	buf_init(&b, cx->arena, 1024);
	buf_puts(&b, "{\"scopes\":\"");
	for (enum scope s = SCOPE_NONE + 1, n = 0; s < N_SCOPE; s++)
		if (in->scopes & 1u << s)
			buf_printf(&b, "%s%s", n++ ? " " : "", scopes[s].code);
	buf_printf(&b, "\",\"prefix\":\"%s\"}", prefix);
	return b.p;
}

enum err
token_add(struct cx *cx, const struct token_new *in, int64_t *ret_id, const char **ret_token)
{
	const char *token = make(cx);
	const char *prefix = arena_printf(cx->arena, "%.*s", (int)TOKEN_PREFIX, token);
	int64_t id = id_new();
	enum err e;

	assert(db_in_tx(cx));
	if ((e = check(cx, in)) || (e = add_interface(cx, in, id)))
		return e;
	e = core_q_token_add(cx,
	    &(struct core_q_token_add_in) {
		.user_id = id,
		.mac = base_broken("token-hash") ? token : mac_of(cx, 0, token),
		.prefix = prefix,
		.scopes = in->scopes,
		.created_at = cx->now,
		.created_by = cx->viewer.user,
		.expires_at = cx->now + in->days * DAY_S,
	    },
	    NULL);
	if (e || (e = event_add_with(cx, EV_TOKEN_ADDED, link_token(id), told(cx, in, prefix))))
		return e;
	*ret_id = id;
	*ret_token = token;
	return OK;
}

enum err
token_revoke(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e;

	if ((e = core_q_token_revoke(cx, id, rev, cx->now)))
		return e;
	return event_add(cx, EV_TOKEN_REVOKED, link_token(id));
}

static enum err
find(struct cx *cx, const char *text, bool *ret_found, struct core_q_token_find *ret_row)
{
	enum err e = OK;

	*ret_found = false;
	for (size_t i = 0; i < cx->site->n_roots && !e && !*ret_found; i++)
		e = core_q_token_find(cx, mac_of(cx, i, text), ret_found, ret_row);
	return e;
}

enum err
token_load(struct cx *cx, const char *text, struct token *ret_token, enum token_state *ret_state)
{
	struct core_q_token_find row = { 0 };
	struct core_q_grant_list *grants = NULL;
	bool found = false;
	size_t n = 0;
	enum err e;

	*ret_token = (struct token) { 0 };
	*ret_state = TOKEN_UNKNOWN;
	if (!token_well_formed(text))
		return OK;
	if ((e = find(cx, text, &found, &row)) || !found)
		return e;
	*ret_token = (struct token) { .id = row.user_id,
		.scopes = (uint32_t)row.scopes,
		.used_due = row.used_day != when_day(cx->now) };
	*ret_state = row.disabled_at		 ? TOKEN_REVOKED
		     : row.expires_at <= cx->now ? TOKEN_EXPIRED
						 : TOKEN_GOOD;
	if (*ret_state != TOKEN_GOOD && !base_broken("token-state"))
		return OK;
	*ret_state = TOKEN_GOOD;
	if ((e = core_q_grant_list(cx, row.user_id, &grants, &n)))
		return e;
	cx->viewer.user = row.user_id;
	for (size_t i = 0; i < n; i++)
		cx->viewer.roles |= 1u << grants[i].role;
	return OK;
}

bool
token_may(const struct token *t, enum scope scope)
{
	return (t->scopes & 1u << scope) || base_broken("scope");
}

enum err
token_used(struct cx *cx, void *id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = core_q_token_used(cx, *(const int64_t *)id, when_day(cx->now), NULL)))
		return e;
	return db_commit(&tx);
}

enum err
token_denied(struct cx *cx, void *id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t token = *(const int64_t *)id;
	int64_t n = 0;
	enum err e;

	cx->viewer.user = token;
	if ((e = db_begin(cx, &tx)) ||
	    (e = core_q_token_denied(cx, token, cx->now, cx->now - DENIED_EVERY_S, &n)))
		return e;
	if (n > 0 && !base_broken("token-denied") &&
	    (e = event_add(cx, EV_TOKEN_DENIED, link_token(token))))
		return e;
	return db_commit(&tx);
}

enum err
token_sweep(struct cx *cx, int64_t before, int64_t *ret_n)
{
	struct core_q_token_over *rows = NULL;
	size_t n = 0;
	enum err e;

	if ((e = core_q_token_over(cx, before, SWEPT, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		int64_t id = rows[i].user_id;

		if ((e = core_q_token_use_remove(cx, id, NULL)) ||
		    (e = core_q_token_remove(cx, id, NULL)) ||
		    (e = core_q_token_grants_remove(cx, id, NULL)) ||
		    (e = core_q_token_user_end(cx, id, cx->now, NULL)) ||
		    (e = access_refresh(cx, id)) ||
		    (e = event_add(cx, EV_TOKEN_SWEPT, link_token(id))))
			return e;
	}
	*ret_n = (int64_t)n;
	return OK;
}

enum err
token_link_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct core_q_interface_name row = { 0 };
	enum err e;

	if ((e = core_q_interface_name(cx, id, &row)))
		return e;
	*ret_name = (struct link_name) { .text = row.name };
	if (core_may(cx, PERM_USERS))
		ret_name->address = "/arbete/nycklar";
	return OK;
}
