/* The command line: one table of commands, and what they share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/site.h"

enum exit_code { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2 };

/* What was written on the command line: words and options, told apart. */
struct args {
	const char *words[16];
	size_t n_words;
	struct {
		const char *name;  /* with -- */
		const char *value; /* NULL for a flag */
	} options[16];
	size_t n_options;
};

bool arg_flag(const struct args *a, const char *name);
/* NULL when it is not there. */
const char *arg_value(const struct args *a, const char *name);
/* False when it is not there or no whole number. */
bool arg_int(const struct args *a, const char *name, int64_t *ret_value);

struct command {
	const char *name;    /* one or two words: "user add" */
	const char *usage;   /* after the name */
	const char *help;    /* NULL: the program's own, not shown */
	const char *options; /* names that take a value end in =, separated by spaces */
	size_t min_words;
	size_t max_words;
	enum exit_code (*run)(const struct args *args);
};

/* One table for each cmd_*.c; cli.c lists the tables. */
struct commands {
	const struct command *list;
	size_t n;
};
extern const struct commands app_site_commands;
extern const struct commands app_backup_commands;
extern const struct commands app_doctor_commands;
extern const struct commands app_data_commands;
extern const struct commands app_import_commands;
extern const struct commands app_audit_commands;
extern const struct commands app_bench_commands;
extern const struct commands app_quality_commands;
extern const struct commands app_bench_search_commands;
extern const struct commands app_supervisor_commands;
extern const struct commands app_user_commands;
extern const struct commands app_token_commands;
extern const struct commands app_mail_commands;
extern const struct commands app_route_commands;

/* Runs the command that the words name; the process's exit code. */
int app_main(int argc, char **argv);

/* Opens the site DIR, with migrations, and a context; says on stderr why when it cannot. */
struct app_session {
	struct site *site;
	struct arena *arena;
	struct cx cx;
};
MUST_USE enum exit_code app_open(const char *dir, bool migrate, struct app_session *ret_session);
void app_close(struct app_session *s);
/* Says what went wrong, from cx->fail, on stderr; returns EXIT_FAILED. */
enum exit_code app_failed(struct cx *cx, enum err e, const char *what);
/* Removes a folder that was made for measuring, with all that is in it. */
void app_remove_folder(const char *path);
/* Brings the index up to date with the database. */
MUST_USE enum err app_index(struct cx *cx);

/* Looks a site over and writes a line for each thing looked at; *ret_bad counts what is wrong.
 * `seal` is one of the audit chain that must be in it, or NULL. */
MUST_USE enum err app_look_over(struct cx *cx, const char *seal, FILE *to, int *ret_bad);
/* Writes the whole site, sealed, to a new file. ERR_CONFLICT when it is there already. */
MUST_USE enum err app_backup(
    struct arena *a, struct site *site, const char *path, struct str passphrase);

/* The job of each night: a backup to DIR/backup, and the oldest removed. Does nothing when no
 * passphrase file is configured. Twice does no harm: a day has one. */
MUST_USE enum err app_backup_nightly(struct cx *cx, int64_t arg);

/* What a site needs before anybody can ask: a unit, the contact centre, a topic, a case type. */
MUST_USE enum err app_basic(struct cx *cx);
/* The invented municipality. n_cases past cases; ends with the log-ins on stdout. */
MUST_USE enum err app_demo(struct cx *cx, int64_t n_cases);
/* Adds one user as the command does. With `hash` the password is hashed already, and it may be
 * inside a transaction; with NULL it is not. */
MUST_USE enum err app_add_user(struct cx *cx, const char *email, const char *name,
    const char *roles, const char *unit, struct str password, const char *hash);
void app_demo_logins(FILE *to);
