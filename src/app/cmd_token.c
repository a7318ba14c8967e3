/* Commands about the tokens of interfaces: add, list, revoke. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "base/id.h"
#include "core/token.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "gen/texts.h"

enum { JSON_MAX = 64 * 1024 * 1024, BATCH = 200 };

struct add {
	struct token_new in;
	const char *token;
};

static enum err
add_it(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct add *a = arg;
	int64_t id = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = token_add(cx, &a->in, &id, &a->token)))
		return e;
	return db_commit(&tx);
}

static enum err
read_scopes(struct cx *cx, const char *text, uint32_t *ret_scopes)
{
	struct str rest = str_of(text);
	struct str part;
	enum scope scope;

	while (str_split(&rest, ',', &part)) {
		if (!scope_find(str_trim(part), &scope))
			return fail(cx, ERR_INVALID, T_TOKEN_NO_SCOPE, str_dup(cx->arena, part));
		*ret_scopes |= 1u << scope;
	}
	return OK;
}

static enum err
read_new(struct cx *cx, const struct args *a, struct token_new *in)
{
	const char *roles = arg_value(a, "--role");
	const char *unit = arg_value(a, "--unit");
	struct str rest = str_of(roles ? roles : "");
	const struct core_q_unit_list *u;
	struct units units = { 0 };
	struct str part;
	enum role role;
	enum err e;

	in->name = arg_value(a, "--name");
	in->days = TOKEN_DAYS;
	if (arg_value(a, "--days") && !arg_int(a, "--days", &in->days))
		in->days = 0;
	if ((e = read_scopes(cx, arg_value(a, "--scope"), &in->scopes)))
		return e;
	while (roles && str_split(&rest, ',', &part)) {
		if (!role_find(str_trim(part), &role))
			return fail(cx, ERR_INVALID, T_USERS_NO_ROLE, str_dup(cx->arena, part));
		in->roles |= 1u << role;
	}
	if (!unit)
		return OK;
	if ((e = units_get(cx, &units)))
		return e;
	if (!(u = units_find_key(&units, str_of(unit))))
		return fail(cx, ERR_INVALID, T_USERS_NO_UNIT, unit);
	in->unit_id = u->id;
	return OK;
}

static enum exit_code
cmd_token_add(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct add add = { 0 };
	enum err e;

	if (!arg_value(a, "--name") || !arg_value(a, "--scope")) {
		fputs("lyhord: token add needs --name and --scope.\n", stderr);
		return EXIT_USAGE;
	}
	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if (!(e = read_new(&s.cx, a, &add.in)))
		e = db_attempt(&s.cx, add_it, &add);
	if (e)
		return app_failed(&s.cx, e, "the token was not added");
	printf("%s\n", add.token);
	return EXIT_DONE;
}

static const char *
state_of(const struct cx *cx, const struct core_q_token_list *row)
{
	if (row->disabled_at)
		return "revoked";
	return row->expires_at <= cx->now ? "expired" : "good";
}

static json_t *
scope_list(uint32_t scopes)
{
	json_t *list = json_array();

	for (enum scope s = SCOPE_NONE + 1; s < N_SCOPE; s++)
		if (scopes & 1u << s)
			json_array_append_new(list, json_string(scope_code(s)));
	return list;
}

/* As JSON into the list, or a line each when it is NULL. */
static enum err
list_tokens(struct cx *cx, json_t *list)
{
	int64_t before = INT64_MAX;
	size_t n = 0;
	enum err e;

	do {
		struct core_q_token_list *rows = NULL;

		if ((e = core_q_token_list(cx, before, BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			const struct core_q_token_list *r = &rows[i];
			const char *id = id_string(cx->arena, r->user_id);
			const char *until = when_day_iso(cx->arena, when_day(r->expires_at));
			const char *used =
			    r->used_day ? when_day_iso(cx->arena, r->used_day) : NULL;

			before = r->user_id;
			if (list)
				json_array_append_new(
				    list, json_pack("{s:s,s:s,s:s,s:o,s:s,s:s,s:s?}", "id", id,
					      "name", r->name, "prefix", r->prefix, "scopes",
					      scope_list((uint32_t)r->scopes), "state",
					      state_of(cx, r), "expires", until, "used", used));
			else
				printf("%-14s %s… %-8s until %s, used %s  %s\n", id, r->prefix,
				    state_of(cx, r), until, used ? used : "never", r->name);
		}
	} while (n == BATCH);
	return OK;
}

static enum exit_code
cmd_token_list(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	JSON_CLEANUP json_t *list = arg_flag(a, "--json") ? json_array() : NULL;
	struct buf b;
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if ((e = list_tokens(&s.cx, list)))
		return app_failed(&s.cx, e, "the tokens cannot be read");
	if (list) {
		buf_init(&b, s.arena, JSON_MAX);
		json_write(&b, list);
		puts(b.p);
	}
	return EXIT_DONE;
}

static enum err
revoke_it(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_token_get row = { 0 };
	int64_t id = 0;
	enum err e;

	if (!id_parse(str_of(arg), &id))
		return fail(cx, ERR_MISSING, 0, NULL);
	if ((e = db_begin(cx, &tx)) || (e = core_q_token_get(cx, id, &row)) ||
	    (e = token_revoke(cx, id, row.rev)))
		return e;
	return db_commit(&tx);
}

static enum exit_code
cmd_token_revoke(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	e = db_attempt(&s.cx, revoke_it, (void *)a->words[1]);
	if (e == ERR_CONFLICT) {
		fputs("lyhord: it was revoked before.\n", stderr);
		return EXIT_FAILED;
	}
	return e ? app_failed(&s.cx, e, "the token was not revoked") : EXIT_DONE;
}

static const struct command list[] = {
	{ "token add", "DIR --name N --scope S[,S] [--role R[,R]] [--unit KEY] [--days N]",
	    "Adds an interface: another system that asks with a token. Prints the token; it is "
	    "shown "
	    "only now.\n"
	    "Scopes: answers:read, search, structure:read, cases:read, cases:write, figures:read. "
	    "What it sees of\n"
	    "cases is decided by its roles at the unit, as for users; without --role it sees what "
	    "everybody sees.\n"
	    "It expires after --days (365, at most 1826).",
	    "--name= --scope= --role= --unit= --days=", 1, 1, cmd_token_add },
	{ "token list", "DIR [--json]",
	    "Lists the tokens: id, first letters, state, last day, last used.", "--json", 1, 1,
	    cmd_token_list },
	{ "token revoke", "DIR ID", "Takes a token back; it counts from the next request on.", "",
	    2, 2, cmd_token_revoke },
};
const struct commands app_token_commands = { list, ARRAY_LEN(list) };
