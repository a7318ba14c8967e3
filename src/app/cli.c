/* lyhord COMMAND DIR …: finds the command, tells words and options apart, answers --help. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"

#include <locale.h>
#include <signal.h>

#include "app/wiring.h"
#include "base/log.h"
#include "core/event.h"
#include "core/i18n.h"
#include "core/rollup.h"
#include "db/bell.h"
#include "fmt/when.h"

static const struct commands *const tables[] = { &app_supervisor_commands, &app_site_commands,
	&app_doctor_commands, &app_backup_commands, &app_data_commands, &app_import_commands,
	&app_audit_commands, &app_bench_commands, &app_quality_commands, &app_bench_search_commands,
	&app_mail_commands, &app_user_commands, &app_token_commands, &app_route_commands };

enum { CLI_SOFT = 512 * 1024 * 1024, CLI_HARD = 2000 * 1024 * 1024 };

bool
arg_flag(const struct args *a, const char *name)
{
	for (size_t i = 0; i < a->n_options; i++)
		if (strcmp(a->options[i].name, name) == 0)
			return true;
	return false;
}

const char *
arg_value(const struct args *a, const char *name)
{
	for (size_t i = 0; i < a->n_options; i++)
		if (strcmp(a->options[i].name, name) == 0)
			return a->options[i].value;
	return NULL;
}

bool
arg_int(const struct args *a, const char *name, int64_t *ret_value)
{
	const char *value = arg_value(a, name);

	return value && str_int(str_of(value), ret_value);
}

/* Something was committed that a running server may want to know. */
static bool committed;

static void
note_commit(void *arg)
{
	*(bool *)arg = true;
}

enum exit_code
app_open(const char *dir, bool migrate, struct app_session *ret_session)
{
	if (site_open(dir, migrate, &ret_session->site)) {
		fprintf(stderr, "lyhord: the site %s cannot be opened; the lines above say why.\n",
		    dir);
		return EXIT_FAILED;
	}
	app_wire(ret_session->site);
	committed = false;
	event_on_commit(note_commit, &committed);
	jobs_on_commit(note_commit, &committed);
	ret_session->arena = arena_new(CLI_SOFT, CLI_HARD);
	site_cx_start(ret_session->site, ret_session->arena, &ret_session->cx);
	return EXIT_DONE;
}

void
app_close(struct app_session *s)
{
	if (!s->site)
		return;
	site_cx_end(&s->cx);
	if (committed)
		db_bell_once(s->site->db);
	site_close(s->site);
	arena_free(s->arena);
	s->site = NULL;
}

enum exit_code
app_failed(struct cx *cx, enum err e, const char *what)
{
	struct text_arg arg = TEXT_ARG(cx->fail.arg);

	fprintf(stderr, "lyhord: %s: %s\n", what,
	    cx->fail.text ? core_text_format(cx->arena, LANG_EN, cx->fail.text, 1, &arg)
			  : err_name(e));
	for (const struct field_error *f = cx->fail.fields; f; f = f->next) {
		struct text_arg a = TEXT_ARG(f->arg);

		fprintf(stderr, "  %s: %s\n", f->field,
		    core_text_format(cx->arena, LANG_EN, f->text, 1, &a));
	}
	return EXIT_FAILED;
}

enum err
app_index(struct cx *cx)
{
	struct arena_mark mark = arena_mark(cx->arena);
	bool more = true;
	enum err e = OK;

	while (more) {
		if ((e = feed_index(cx, app_index_sources, app_n_index_sources, &more)))
			return e;
		arena_rewind(cx->arena, mark); /* however many there are */
	}
	return OK;
}

static void
print_commands(FILE *to, const struct command *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].help)
			fprintf(to, "  lyhord %s %s\n", list[i].name, list[i].usage);
}

static void
print_usage(FILE *to)
{
	fputs("Lyhörd: the server with which a municipality listens and answers.\n\n"
	      "Use: lyhord COMMAND …, and lyhord COMMAND --help for each:\n",
	    to);
	for (size_t t = 0; t < ARRAY_LEN(tables); t++)
		print_commands(to, tables[t]->list, tables[t]->n);
	fputs("\nExit codes: 0 done, 1 failed, 2 wrong usage.\n", to);
}

/* How many words of the command line are the command's name; 0 when it is another. */
static size_t
name_matches(const struct command *c, int argc, char **argv)
{
	struct str rest = str_of(c->name);
	struct str word;
	size_t n = 0;

	while (str_split(&rest, ' ', &word)) {
		if ((int)n + 1 >= argc || !str_eqz(word, argv[n + 1]))
			return 0;
		n++;
	}
	return n;
}

static const struct command *
find_command(int argc, char **argv, size_t *ret_n)
{
	for (size_t t = 0; t < ARRAY_LEN(tables); t++)
		for (size_t i = 0; i < tables[t]->n; i++)
			if ((*ret_n = name_matches(&tables[t]->list[i], argc, argv)))
				return &tables[t]->list[i];
	return NULL;
}

/* 0: not an option of the command; 1: a flag; 2: takes a value. */
static int
option_kind(const struct command *c, const char *name)
{
	struct str rest = str_of(c->options);
	struct str o;

	while (str_split(&rest, ' ', &o)) {
		if (str_eqz(o, name))
			return 1;
		if (o.n && o.p[o.n - 1] == '=' &&
		    str_eqz((struct str) { .p = o.p, .n = o.n - 1 }, name))
			return 2;
	}
	return 0;
}

static enum exit_code
usage_of(const struct command *c, const char *problem)
{
	fprintf(problem ? stderr : stdout, "%s%sUse: lyhord %s %s\n\n%s\n", problem ? problem : "",
	    problem ? "\n" : "", c->name, c->usage, c->help ? c->help : "");
	return problem ? EXIT_USAGE : EXIT_DONE;
}

static enum exit_code
run_command(const struct command *c, int argc, char **argv)
{
	struct args a = { 0 };

	for (int i = 0; i < argc; i++) {
		int kind;

		if (strcmp(argv[i], "--help") == 0)
			return usage_of(c, NULL);
		if (strncmp(argv[i], "--", 2) != 0) {
			if (a.n_words == ARRAY_LEN(a.words))
				return usage_of(c, "lyhord: too many words.");
			a.words[a.n_words++] = argv[i];
			continue;
		}
		kind = option_kind(c, argv[i]);
		if (kind == 0 || a.n_options == ARRAY_LEN(a.options))
			return usage_of(c, "lyhord: there is no such option.");
		if (kind == 2 && i + 1 == argc)
			return usage_of(c, "lyhord: the last option needs a value.");
		a.options[a.n_options].name = argv[i];
		a.options[a.n_options++].value = kind == 2 ? argv[++i] : NULL;
	}
	if (a.n_words < c->min_words || a.n_words > c->max_words)
		return usage_of(c, "lyhord: that is too little or too much.");
	return c->run(&a);
}

int
app_main(int argc, char **argv)
{
	const struct command *c;
	size_t n = 0;

	setlocale(LC_CTYPE, "C.UTF-8");
	signal(SIGPIPE, SIG_IGN);
	secret_init();
	when_init();
	if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
		print_usage(argc < 2 ? stderr : stdout);
		return argc < 2 ? EXIT_USAGE : EXIT_DONE;
	}
	c = find_command(argc, argv, &n);
	if (!c) {
		fprintf(stderr, "lyhord: there is no command \"%s\".\n\n", argv[1]);
		print_usage(stderr);
		return EXIT_USAGE;
	}
	/* Data goes to stdout, so a command's log should only speak when something is wrong. */
	if (strncmp(c->name, "serve", 5) != 0)
		log_level_set(LOG_WARN);
	return (int)run_command(c, argc - 1 - (int)n, argv + 1 + n);
}
