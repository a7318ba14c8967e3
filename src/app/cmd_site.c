/* Commands about the site as a whole: make, serve, migrate, look after. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>

#include "app/app.h"
#include "app/keeper.h"
#include "app/supervisor_int.h"
#include "app/wiring.h"
#include "base/clock.h"
#include "base/log.h"
#include "contact/case_sum.h"
#include "core/extract.h"
#include "db/db.h"
#include "http/server.h"
#include "web/dispatch.h"

enum {
	DEMO_CASES = 20000,
	ONCE_MAX = 2 * 1024 * 1024,
};

static enum exit_code
cmd_init(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	int64_t n_cases = DEMO_CASES;
	enum err e;

	if (arg_value(a, "--cases") &&
	    (!str_int(str_of(arg_value(a, "--cases")), &n_cases) || n_cases < 0)) {
		fputs("lyhord: --cases takes a whole number.\n", stderr);
		return EXIT_USAGE;
	}
	e = site_create(a->words[0], arg_value(a, "--postgres"));
	if (e == ERR_CONFLICT)
		fprintf(
		    stderr, "lyhord: %s is a site already; nothing was changed.\n", a->words[0]);
	else if (e)
		fprintf(stderr, "lyhord: the site could not be made; the lines above say why.\n");
	if (e || app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if (!arg_flag(a, "--demo")) {
		e = app_basic(&s.cx);
		return e ? app_failed(&s.cx, e, "the site could not be filled") : EXIT_DONE;
	}
	if ((e = app_demo(&s.cx, n_cases)) || (e = contact_sum_catch_up(&s.cx)) ||
	    (e = app_index(&s.cx)))
		return app_failed(&s.cx, e, "the demo could not be made");
	app_demo_logins(stdout);
	return EXIT_DONE;
}

static enum exit_code
cmd_migrate(const struct args *a)
{
	struct site *site = NULL;
	bool check = arg_flag(a, "--check");

	/* With --check an old schema is an answer, not an error: it is said, and the exit code
	 * is 1. */
	if (site_open(a->words[0], !check, &site))
		return EXIT_FAILED;
	site_close(site);
	puts(check ? "The tables are up to date." : "Done: the tables are up to date.");
	return EXIT_DONE;
}

/* The server itself, started by the supervisor with what it inherits. */
static enum exit_code
cmd_serve_child(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct http_server *server = NULL;
	struct keeper *keeper = NULL;
	struct web_app app = { 0 };
	struct http_config config;
	int64_t start = clock_mono_us();
	sigset_t stop;
	int64_t listen_fd = 0;
	int64_t status_fd = 0;
	int64_t fence_fd = 0;
	int64_t bank = 0;
	int64_t sandbox[EXTRACT_CHILDREN] = { 0 };
	int got = 0;

	if (!arg_int(a, "--listen-fd", &listen_fd) || !arg_int(a, "--status-fd", &status_fd) ||
	    !arg_int(a, "--fence-fd", &fence_fd) || !arg_int(a, "--bank", &bank) ||
	    !arg_int(a, "--sandbox-fd", &sandbox[0]) || !arg_int(a, "--sandbox-fd-2", &sandbox[1]))
		return EXIT_USAGE;
	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	/* Blocked before any thread starts, so that only the wait below takes them. */
	sigemptyset(&stop);
	sigaddset(&stop, SIGTERM);
	pthread_sigmask(SIG_BLOCK, &stop, NULL);
	signal(SIGINT, SIG_IGN); /* a terminal sends it to the supervisor too, which asks us */
	if (fence_join((int)fence_fd, (int)bank, s.site->keep_failing_bodies))
		return EXIT_FAILED;
	app.site = s.site;
	app.tables = app_routes(&app.n_tables);
	config = web_open(&app);
	if (keeper_start(&s.cx, &app, &keeper))
		return EXIT_FAILED;
	db_session_end(&s.cx);
	config.listen_fd = (int)listen_fd;
	if (http_server_start(&config, &server)) {
		keeper_stop(keeper);
		web_close(&app);
		return EXIT_FAILED;
	}
	app.server = server;
	log_info("serve", "ready port=%d start_us=%" PRId64, http_listen_port((int)listen_fd),
	    clock_mono_us() - start);
	beat_start((int)status_fd);
	extract_start((int[]) { (int)sandbox[0], (int)sandbox[1] }, EXTRACT_CHILDREN, beat_replace);
	sigwait(&stop, &got);
	log_info("serve", "stopping signal=%d", got);
	http_server_stop(server);
	keeper_stop(keeper);
	beat_stop();
	web_close(&app);
	return EXIT_DONE;
}

static enum exit_code
cmd_http_once(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct http_server *server = NULL;
	struct web_app app = { 0 };
	struct http_config config;
	struct buf b;
	char part[8192];
	ssize_t n;
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	buf_init(&b, s.arena, ONCE_MAX);
	while ((n = read(STDIN_FILENO, part, sizeof(part))) > 0)
		buf_add(&b, part, (size_t)n);
	app.site = s.site;
	app.tables = app_routes(&app.n_tables);
	config = web_open(&app);
	if ((e = app_index(&s.cx)))
		return app_failed(&s.cx, e, "the index cannot be read");
	db_session_end(&s.cx);
	config.workers = 1;
	if (http_server_start(&config, &server))
		return EXIT_FAILED;
	e = http_server_once(server, buf_get(&b), STDOUT_FILENO);
	http_server_stop(server);
	web_close(&app);
	return e ? EXIT_FAILED : EXIT_DONE;
}

static enum exit_code
cmd_reindex(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	e = feed_reindex(&s.cx, app_index_sources, app_n_index_sources);
	return e ? app_failed(&s.cx, e, "the index could not be built") : EXIT_DONE;
}

static const struct command list[] = {
	{ "init", "DIR [--demo [--cases N]] [--postgres URI]",
	    "Makes a site in DIR. With --demo it holds an invented municipality with users, "
	    "answers\n"
	    "and N past contacts (20,000, of two years). The data is in DIR/lyhord.db, or in the "
	    "PostgreSQL database "
	    "at URI.",
	    "--demo --cases= --postgres=", 1, 1, cmd_init },
	{ "serve-child", "", NULL,
	    "--listen-fd= --status-fd= --fence-fd= --bank= --sandbox-fd= --sandbox-fd-2=", 1, 1,
	    cmd_serve_child },
	{ "migrate", "DIR [--check]",
	    "Brings the tables up to date. With --check nothing is changed: exit code 1 tells that "
	    "a step is\n"
	    "missing.",
	    "--check", 1, 1, cmd_migrate },
	{ "http-once", "DIR < REQUEST",
	    "Answers one HTTP request from standard input on standard output: for bug reports and "
	    "fuzzing.",
	    "", 1, 1, cmd_http_once },
	{ "reindex", "DIR",
	    "Builds the search index anew from the database, while the site may be served.", "", 1,
	    1, cmd_reindex },
};
const struct commands app_site_commands = { list, ARRAY_LEN(list) };
