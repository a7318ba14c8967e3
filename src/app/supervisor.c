/* The supervisor: opens the listening socket, drops privileges, and keeps one server running. It
 * reads no request and opens no database, so that there is little in it that can fail. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <limits.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

#include "app/app.h"
#include "app/supervisor_int.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "http/server.h"

enum {
	PATH_LEN = 4096,
	STOP_S = 25,	  /* below TimeoutStopSec of lyhord@.service */
	QUICK_DEATHS = 4, /* so many at once are restarted without a pause */
	QUICK_WITHIN_S = 10,
	PAUSE_MAX_S = 10,
};
#define SECOND_US INT64_C(1000000)

enum server_state { SERVER_GONE, SERVER_STARTING, SERVER_SERVING, SERVER_STOPPING };

/* One server process; its number is its bank in the fence. */
struct child {
	pid_t pid;
	enum server_state state;
	int status_fd;
	int64_t heard_us; /* last sign of life */
	int64_t until_us; /* while stopping: killed after this */
	bool hung;
};

struct supervisor {
	const char *program;
	const char *dir;
	int listen_fd;
	int fence_fd;
	int signal_fd;
	struct fence *fence;
	struct end_history history;
	struct child children[FENCE_BANKS];
	struct sandbox sandboxes[FENCE_BANKS];
	bool served; /* a server was ready once */
	bool again;  /* SIGHUP came while one was being replaced */
	bool stopping;
	int64_t restart_us; /* 0: nothing to start */
	int n_deaths;	    /* quick ones, in a row */
	int64_t last_death_us;
	int64_t told_us; /* when systemd last heard of us */
	enum exit_code code;
};

/* Silent for so long, a server is taken for dead. */
static int64_t
silence_us(void)
{
	return MIN(watchdog_us(), 10 * SECOND_US);
}

static const char *
number(struct arena *a, int n)
{
	return arena_printf(a, "%d", n);
}

static bool
start_server(struct supervisor *s, int bank)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(1 << 16, 1 << 20);
	struct child *c = &s->children[bank];
	int sandbox[EXTRACT_CHILDREN];
	int ends[2];

	if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0 || !sandbox_open(&s->sandboxes[bank], sandbox))
		return false;
	const char *argv[] = { "lyhord", "serve-child", s->dir, "--listen-fd",
		number(a, s->listen_fd), "--status-fd", number(a, ends[1]), "--fence-fd",
		number(a, s->fence_fd), "--bank", number(a, bank), "--sandbox-fd",
		number(a, sandbox[0]), "--sandbox-fd-2", number(a, sandbox[1]), NULL };
	int fds[] = { s->listen_fd, ends[1], s->fence_fd, sandbox[0], sandbox[1] };

	for (size_t i = 0; i < FENCE_SLOTS; i++)
		atomic_store(&s->fence->slots[bank][i].since_us, 0);
	*c = (struct child) {
		.state = SERVER_STARTING, .status_fd = ends[0], .heard_us = clock_mono_us()
	};
	c->pid = spawn(s->program, (char **)argv, -1, fds, ARRAY_LEN(fds));
	close(ends[1]);
	for (size_t i = 0; i < ARRAY_LEN(sandbox); i++)
		close(sandbox[i]);
	if (c->pid < 0) {
		close(ends[0]);
		sandbox_close(&s->sandboxes[bank]);
		c->state = SERVER_GONE;
		return false;
	}
	atomic_fetch_add(&s->fence->n_starts, 1);
	return true;
}

/* The first bank in the state, or -1. */
static int
bank_in(const struct supervisor *s, enum server_state state)
{
	for (int i = 0; i < FENCE_BANKS; i++)
		if (s->children[i].state == state)
			return i;
	return -1;
}

static void
stop_child(struct child *c)
{
	c->state = SERVER_STOPPING;
	c->until_us = clock_mono_us() + STOP_S * SECOND_US;
	kill(c->pid, base_broken("reload") ? SIGKILL : SIGTERM);
}

static void
became_ready(struct supervisor *s, struct child *c)
{
	c->state = SERVER_SERVING;
	if (s->stopping) {
		stop_child(c);
		return;
	}
	for (int i = 0; i < FENCE_BANKS; i++)
		if (&s->children[i] != c && s->children[i].state == SERVER_SERVING)
			stop_child(&s->children[i]);
	if (!s->served) {
		printf("Lyhörd listens on http://localhost:%d\n", http_listen_port(s->listen_fd));
		fflush(stdout);
	}
	s->served = true;
	notify_systemd("READY=1");
}

static void
hear(struct supervisor *s, struct child *c)
{
	unsigned char words[64];
	ssize_t n = read(c->status_fd, words, sizeof(words));

	if (n > 0)
		c->heard_us = clock_mono_us();
	for (ssize_t i = 0; i < n; i++)
		if (words[i] >= SERVER_REPLACE)
			sandbox_replace(&s->sandboxes[c - s->children], words[i] - SERVER_REPLACE);
		else if (words[i] == SERVER_READY && c->state == SERVER_STARTING)
			became_ready(s, c);
}

/* At once; after several quick deaths with a pause that grows, for then it will not help to hurry.
 */
static void
plan_restart(struct supervisor *s)
{
	int64_t now = clock_mono_us();

	s->n_deaths = now - s->last_death_us < QUICK_WITHIN_S * SECOND_US ? s->n_deaths + 1 : 1;
	s->last_death_us = now;
	s->restart_us =
	    now + (s->n_deaths <= QUICK_DEATHS
			  ? 0
			  : MIN(s->n_deaths - QUICK_DEATHS, (int)PAUSE_MAX_S) * SECOND_US);
	if (base_broken("restart"))
		s->restart_us = now + 3600 * SECOND_US;
}

static void
ended_by_itself(struct supervisor *s, int bank, int status)
{
	struct child *c = &s->children[bank];

	atomic_fetch_add(&s->fence->n_ends, 1);
	if (c->hung)
		atomic_fetch_add(&s->fence->n_hung, 1);
	log_error("supervisor", "the server ended pid=%d signal=%d code=%d reason=%s", (int)c->pid,
	    WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : 0,
	    c->hung ? "watchdog" : "itself");
	server_ended(&s->history, s->fence, bank, c->hung ? FENCE_HUNG : FENCE_CRASHED, s->dir);
}

static void
child_gone(struct supervisor *s, int bank, int status)
{
	struct child *c = &s->children[bank];
	enum server_state was = c->state;
	bool well = (WIFEXITED(status) && WEXITSTATUS(status) == 0) ||
		    /* asked to stop before it had begun to listen to signals */
		    (was == SERVER_STOPPING && WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);

	close(c->status_fd);
	c->state = SERVER_GONE;
	sandbox_close(&s->sandboxes[bank]);
	if (was != SERVER_STOPPING || !well)
		ended_by_itself(s, bank, status);
	if (!well && (s->stopping || !s->served || was == SERVER_STOPPING))
		s->code = EXIT_FAILED;
	if (s->stopping || was == SERVER_STOPPING)
		return;
	if (!s->served) {
		s->stopping = true; /* it never started: the log says why */
		return;
	}
	if (bank_in(s, SERVER_SERVING) >= 0 && was == SERVER_STARTING) {
		log_error("supervisor", "the new server did not start; the old one goes on");
		notify_systemd("READY=1");
		return;
	}
	plan_restart(s);
}

static void
reap(struct supervisor *s)
{
	int status = 0;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (int i = 0; i < FENCE_BANKS; i++)
			if (s->children[i].state != SERVER_GONE && s->children[i].pid == pid)
				child_gone(s, i, status);
			else if (sandbox_reap(&s->sandboxes[i], pid, s->fence))
				break;
}

/* A new server beside the old one. They share the listening socket; the old one goes when the new
 * one is ready, and no connection is refused. */
static void
replace(struct supervisor *s)
{
	int free_bank = bank_in(s, SERVER_GONE);

	if (s->stopping)
		return;
	if (free_bank < 0 || bank_in(s, SERVER_SERVING) < 0) {
		s->again = true;
		return;
	}
	s->again = false;
	log_info("supervisor", "replacing the server");
	notify_systemd("RELOADING=1");
	if (!start_server(s, free_bank))
		log_error("supervisor", "cannot start a process: %s", strerror(errno));
}

static void
stop_all(struct supervisor *s)
{
	if (s->stopping)
		return;
	s->stopping = true;
	s->restart_us = 0;
	notify_systemd("STOPPING=1");
	for (int i = 0; i < FENCE_BANKS; i++)
		if (s->children[i].state == SERVER_SERVING ||
		    s->children[i].state == SERVER_STARTING)
			stop_child(&s->children[i]);
}

static void
take_signals(struct supervisor *s)
{
	struct signalfd_siginfo info;

	while (read(s->signal_fd, &info, sizeof(info)) == sizeof(info)) {
		if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT)
			stop_all(s);
		else if (info.ssi_signo == SIGHUP)
			replace(s);
	}
	reap(s); /* after the stop, so that what it ended is not started again */
}

/* What time has come for; returns when the next is due, in milliseconds. */
static int
look_at_clock(struct supervisor *s)
{
	int64_t now = clock_mono_us();
	int64_t next = now + SECOND_US;
	int64_t every = notify_every_us();

	for (int i = 0; i < FENCE_BANKS; i++) {
		struct child *c = &s->children[i];

		if ((c->state == SERVER_SERVING && now - c->heard_us > silence_us()) ||
		    (c->state == SERVER_STOPPING && now > c->until_us)) {
			c->hung = true;
			kill(c->pid, SIGKILL);
		} else if (c->state == SERVER_SERVING) {
			next = MIN(next, c->heard_us + silence_us() + 1000);
		}
		next = MIN(next, sandbox_look(&s->sandboxes[i]));
	}
	if (s->restart_us && now >= s->restart_us) {
		s->restart_us = 0;
		if (!start_server(s, bank_in(s, SERVER_GONE)))
			s->restart_us = now + SECOND_US;
	}
	if (s->restart_us)
		next = MIN(next, s->restart_us);
	if (s->again)
		replace(s);
	if (every && now - s->told_us >= every) {
		notify_systemd("WATCHDOG=1");
		s->told_us = now;
	}
	if (every)
		next = MIN(next, s->told_us + every);
	return (int)(MAX(next - now, 0) / 1000) + 1;
}

static void
keep_serving(struct supervisor *s)
{
	while (!s->stopping || bank_in(s, SERVER_STARTING) >= 0 ||
	       bank_in(s, SERVER_SERVING) >= 0 || bank_in(s, SERVER_STOPPING) >= 0) {
		struct pollfd fds[1 + FENCE_BANKS] = { { .fd = s->signal_fd, .events = POLLIN } };
		int ms = look_at_clock(s);

		for (int i = 0; i < FENCE_BANKS; i++)
			fds[1 + i] = (struct pollfd) { .fd = s->children[i].state == SERVER_GONE
								 ? -1
								 : s->children[i].status_fd,
				.events = POLLIN };
		if (poll(fds, ARRAY_LEN(fds), ms) < 0 && errno != EINTR)
			log_die("supervisor", "poll");
		for (int i = 0; i < FENCE_BANKS; i++)
			if (fds[1 + i].revents & POLLIN)
				hear(s, &s->children[i]);
		/* A dead server's pipe stays readable until it is reaped. */
		take_signals(s);
	}
}

/* As root: becomes that user for good. ERR_INVALID when there is none of the name. */
static enum err
drop_privileges(const char *user)
{
	const struct passwd *p;

	if (geteuid() != 0 || !user || !user[0])
		return OK;
	p = getpwnam(user);
	if (!p) {
		log_error("supervisor", "there is no user %s", user);
		return ERR_INVALID;
	}
	if (initgroups(user, p->pw_gid) != 0 || setresgid(p->pw_gid, p->pw_gid, p->pw_gid) != 0 ||
	    setresuid(p->pw_uid, p->pw_uid, p->pw_uid) != 0) {
		log_error("supervisor", "cannot become %s: %s", user, strerror(errno));
		return ERR_UPSTREAM;
	}
	return OK;
}

/* A socket that listens already, handed over by who started us; 0 for none. */
static int
inherited_socket(void)
{
	const char *text = getenv("LYHORD_LISTEN_FD");
	int64_t fd = 0;

	return text && str_int(str_of(text), &fd) && fd > STDERR_FILENO && fd <= INT_MAX ? (int)fd
											 : 0;
}

static bool
watch_signals(struct supervisor *s)
{
	static const int ours[] = { SIGTERM, SIGINT, SIGHUP, SIGCHLD };
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < ARRAY_LEN(ours); i++)
		sigaddset(&set, ours[i]);
	sigprocmask(SIG_BLOCK, &set, NULL);
	s->signal_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	return s->signal_fd >= 0;
}

static enum exit_code
cmd_serve(const struct args *a)
{
	CLEANUP(site_closep) struct site *conf = NULL;
	static char program[PATH_LEN];
	struct supervisor s = { .program = program, .dir = a->words[0], .listen_fd = -1 };
	const char *user;
	const char *at;

	if (site_read_conf(a->words[0], &conf) ||
	    readlink("/proc/self/exe", program, sizeof(program) - 1) <= 0)
		return EXIT_FAILED;
	if (!sandbox_find(program)) {
		log_error("supervisor", "the program lyhord-extract is missing beside lyhord");
		return EXIT_FAILED;
	}
	user = arg_value(a, "--user") ? arg_value(a, "--user") : conf->user;
	at = arg_value(a, "--listen") ? arg_value(a, "--listen") : conf->listen;
	if (http_listen(at, inherited_socket(), &s.listen_fd) || drop_privileges(user))
		return EXIT_FAILED;
	if (fence_make(&s.fence_fd, &s.fence) || !watch_signals(&s) || !start_server(&s, 0)) {
		log_error("supervisor", "cannot start: %s", strerror(errno));
		return EXIT_FAILED;
	}
	keep_serving(&s);
	while (waitpid(-1, NULL, 0) > 0)
		; /* sandboxed children, killed with their server */
	close(s.listen_fd);
	close(s.fence_fd);
	close(s.signal_fd);
	return s.code;
}

static const struct command list[] = {
	{ "serve", "DIR [--listen ADDRESS:PORT] [--user NAME]",
	    "Serves the site until it gets SIGTERM or SIGINT; what is under way is finished first. "
	    "SIGHUP\n"
	    "replaces the server without refusing a connection: after an upgrade, or a change in "
	    "lyhord.conf.\n"
	    "Started as root, it opens its socket and becomes the user NAME. Brings the tables up "
	    "to date first.",
	    "--listen= --user=", 1, 1, cmd_serve },
};
const struct commands app_supervisor_commands = { list, ARRAY_LEN(list) };
