/* Commands about users: add, list, grant, revoke, disable, enable, password. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "base/id.h"
#include "core/unit.h"
#include "core/user.h"
#include "db/db.h"
#include "fmt/json.h"
#include "gen/texts.h"

enum { JSON_MAX = 64 * 1024 * 1024, USERS_MAX = 100000 };

struct add {
	struct user_new in;
	int64_t id;
};

static enum err
add_it(struct cx *cx, void *arg)
{
	struct add *a = arg;

	return user_add(cx, &a->in, &a->id);
}

enum err
app_add_user(struct cx *cx, const char *email, const char *name, const char *roles,
    const char *unit, struct str password, const char *hash)
{
	struct add a = { .in = { .email = email, .name = name, .password = password } };
	struct str rest = str_of(roles);
	struct str part;
	enum role role;
	enum err e;

	while (roles && str_split(&rest, ',', &part)) {
		if (!role_find(str_trim(part), &role))
			return fail(cx, ERR_INVALID, T_USERS_NO_ROLE, str_dup(cx->arena, part));
		a.in.roles |= 1u << role;
	}
	if (unit) {
		struct units units = { 0 };
		const struct core_q_unit_list *u;

		if ((e = units_get(cx, &units)))
			return e;
		if (!(u = units_find_key(&units, str_of(unit))))
			return fail(cx, ERR_INVALID, T_USERS_NO_UNIT, unit);
		a.in.unit_id = u->id;
	}
	if (hash) {
		snprintf(a.in.hash, sizeof(a.in.hash), "%s", hash);
		return add_it(cx, &a);
	}
	if ((e = user_prepare(cx, &a.in)))
		return e;
	return db_attempt(cx, add_it, &a);
}

/* The first line of standard input, without its end; false when there is none. */
static bool
read_password(char line[PASSWORD_MAX + 2])
{
	if (!fgets(line, PASSWORD_MAX + 2, stdin)) {
		fputs("lyhord: no password came on standard input.\n", stderr);
		return false;
	}
	line[strcspn(line, "\r\n")] = 0;
	return true;
}

static enum exit_code
cmd_user_add(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	char line[PASSWORD_MAX + 2];
	enum err e;

	if (!arg_value(a, "--email") || !arg_value(a, "--name") || !arg_value(a, "--role") ||
	    !arg_flag(a, "--password-stdin")) {
		fputs("lyhord: user add needs --email, --name, --role and --password-stdin.\n",
		    stderr);
		return EXIT_USAGE;
	}
	if (!read_password(line) || app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	e = app_add_user(&s.cx, arg_value(a, "--email"), arg_value(a, "--name"),
	    arg_value(a, "--role"), arg_value(a, "--unit"), str_of(line), NULL);
	secret_wipe(line, sizeof(line));
	return e ? app_failed(&s.cx, e, "the user was not added") : EXIT_DONE;
}

/* The user's roles as [{"role", "unit"}]. */
static enum err
grants_json(struct cx *cx, const struct units *units, int64_t user_id, json_t **ret_list)
{
	struct core_q_grant_list *grants = NULL;
	json_t *list;
	size_t n = 0;
	enum err e;

	if ((e = core_q_grant_list(cx, user_id, &grants, &n)))
		return e;
	list = json_array();
	for (size_t i = 0; i < n; i++) {
		const struct core_q_unit_list *at = units_find(units, grants[i].unit_id);

		json_array_append_new(
		    list, json_pack("{s:s,s:s}", "role", role_code((enum role)grants[i].role),
			      "unit", at ? at->key : ""));
	}
	*ret_list = list;
	return OK;
}

static enum err
list_users(struct cx *cx, json_t *list)
{
	struct core_q_user_list *rows = NULL;
	struct units units = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = core_q_user_list(cx, "", 0, USERS_MAX, &rows, &n)) || (e = units_get(cx, &units)))
		return e;
	for (size_t i = 0; i < n; i++) {
		json_t *grants = NULL;

		if ((e = grants_json(cx, &units, rows[i].id, &grants)))
			return e;
		json_array_append_new(
		    list, json_pack("{s:s,s:s,s:b,s:o}", "email", rows[i].email, "name",
			      rows[i].name, "disabled", rows[i].disabled_at != 0, "roles", grants));
	}
	return OK;
}

static void
print_user(const json_t *user)
{
	const json_t *grant;
	size_t i;

	printf("%-40s %s%s\n", json_text(user, "email"), json_text(user, "name"),
	    json_is_true(json_object_get(user, "disabled")) ? " (disabled)" : "");
	json_array_foreach(json_object_get(user, "roles"), i, grant)
	{
		printf("    %s at %s\n", json_text(grant, "role"), json_text(grant, "unit"));
	}
}

static enum exit_code
cmd_user_list(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	JSON_CLEANUP json_t *list = json_array();
	const json_t *user;
	struct buf b;
	size_t i;
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if ((e = list_users(&s.cx, list)))
		return app_failed(&s.cx, e, "the users cannot be read");
	if (arg_flag(a, "--json")) {
		buf_init(&b, s.arena, JSON_MAX);
		json_write(&b, list);
		puts(b.p);
		return EXIT_DONE;
	}
	json_array_foreach(list, i, user)
	{
		print_user(user);
	}
	return EXIT_DONE;
}

/* What the commands that change one user are told. */
struct change {
	const struct args *a;
	enum err (*fn)(struct cx *cx, const struct change *c, const struct core_q_user_get *user);
	char hash[SECRET_PASSWORD_HASH_MAX];
};

static enum err
change_it(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct change *c = arg;
	struct core_q_user_get user = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = user_by_email(cx, arg_value(c->a, "--email"), &user)) ||
	    (e = c->fn(cx, c, &user)))
		return e;
	return db_commit(&tx);
}

static enum exit_code
change_user(const struct args *a, const char *failed,
    enum err (*fn)(struct cx *cx, const struct change *c, const struct core_q_user_get *user))
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct change c = { .a = a, .fn = fn };
	enum err e;

	if (!arg_value(a, "--email")) {
		fputs("lyhord: say whom with --email.\n", stderr);
		return EXIT_USAGE;
	}
	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	e = db_attempt(&s.cx, change_it, &c);
	return e ? app_failed(&s.cx, e, failed) : EXIT_DONE;
}

static enum err
disable(struct cx *cx, const struct change *c, const struct core_q_user_get *user)
{
	(void)c;
	return user_disable(cx, user->id, user->rev);
}

static enum err
enable(struct cx *cx, const struct change *c, const struct core_q_user_get *user)
{
	(void)c;
	return user_enable(cx, user->id, user->rev);
}

/* The role and the unit that the options name; without --unit as `user add` does. */
static enum err
role_and_unit(struct cx *cx, const struct args *a, enum role *ret_role, int64_t *ret_unit)
{
	const char *key = arg_value(a, "--unit");
	const struct core_q_unit_list *at;
	struct units units = { 0 };
	enum err e;

	if (!arg_value(a, "--role") || !role_find(str_of(arg_value(a, "--role")), ret_role))
		return fail(cx, ERR_INVALID, T_USERS_NO_ROLE,
		    arg_value(a, "--role") ? arg_value(a, "--role") : "");
	if ((e = units_get(cx, &units)))
		return e;
	if (key)
		at = units_find_key(&units, str_of(key));
	else
		at = *ret_role == ROLE_AGENT ? units_centre(&units) : units_top(&units);
	if (!at)
		return fail(cx, ERR_INVALID, T_USERS_NO_UNIT, key ? key : "");
	*ret_unit = at->id;
	return OK;
}

static enum err
give_role(struct cx *cx, const struct change *c, const struct core_q_user_get *user)
{
	enum role role = N_ROLE;
	int64_t unit = 0;
	enum err e;

	if ((e = role_and_unit(cx, c->a, &role, &unit)))
		return e;
	return user_grant(cx, user->id, 1u << role, unit);
}

static enum err
take_role(struct cx *cx, const struct change *c, const struct core_q_user_get *user)
{
	enum role role = N_ROLE;
	int64_t unit = 0;
	enum err e;

	if ((e = role_and_unit(cx, c->a, &role, &unit)))
		return e;
	return user_revoke(cx, user->id, role, unit);
}

static enum exit_code
cmd_user_disable(const struct args *a)
{
	return change_user(a, "the user was not disabled", disable);
}

static enum exit_code
cmd_user_enable(const struct args *a)
{
	return change_user(a, "the user was not enabled", enable);
}

static enum exit_code
cmd_user_grant(const struct args *a)
{
	return change_user(a, "the role was not given", give_role);
}

static enum exit_code
cmd_user_revoke(const struct args *a)
{
	return change_user(a, "the role was not taken away", take_role);
}

static enum err
set_password(struct cx *cx, const struct change *c, const struct core_q_user_get *user)
{
	return user_set_password(cx, user->id, c->hash, NULL);
}

static enum exit_code
cmd_user_password(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct change c = { .a = a, .fn = set_password };
	struct core_q_user_get user = { 0 };
	char line[PASSWORD_MAX + 2];
	enum err e;

	if (!arg_value(a, "--email") || !arg_flag(a, "--password-stdin")) {
		fputs("lyhord: user password needs --email and --password-stdin.\n", stderr);
		return EXIT_USAGE;
	}
	if (!read_password(line) || app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if (!(e = user_by_email(&s.cx, arg_value(a, "--email"), &user)) &&
	    !(e = user_prepare_password(&s.cx, user.id, "password", str_of(line), c.hash)))
		e = db_attempt(&s.cx, change_it, &c);
	secret_wipe(line, sizeof(line));
	return e ? app_failed(&s.cx, e, "the password was not set") : EXIT_DONE;
}

static const struct command list[] = {
	{ "user add", "DIR --email E --name N --role R[,R] [--unit KEY] --password-stdin",
	    "Adds a user; the password is the first line of standard input, at least 12 characters "
	    "and no\n"
	    "common one. Roles: agent, officer, communicator, manager, secretary, project_leader, "
	    "press, crisis,\n"
	    "admin. Without --unit an agent works at the contact centre, others for the whole "
	    "municipality (but\n"
	    "not in secret cases).",
	    "--email= --name= --role= --unit= --password-stdin", 1, 1, cmd_user_add },
	{ "user list", "DIR [--json]", "Lists the users with their roles.", "--json", 1, 1,
	    cmd_user_list },
	{ "user grant", "DIR --email E --role R [--unit KEY]",
	    "Gives a role at a unit and all below it; it counts at once.",
	    "--email= --role= --unit=", 1, 1, cmd_user_grant },
	{ "user revoke", "DIR --email E --role R [--unit KEY]",
	    "Takes a role at a unit away; it stops counting at once, in open sessions too.",
	    "--email= --role= --unit=", 1, 1, cmd_user_revoke },
	{ "user disable", "DIR --email E", "Disables a user and ends their sessions.",
	    "--email=", 1, 1, cmd_user_disable },
	{ "user enable", "DIR --email E", "Lets a disabled user log in again.", "--email=", 1, 1,
	    cmd_user_enable },
	{ "user password", "DIR --email E --password-stdin",
	    "Sets a new password, the first line of standard input, and ends the user's sessions.",
	    "--email= --password-stdin", 1, 1, cmd_user_password },
};
const struct commands app_user_commands = { list, ARRAY_LEN(list) };
