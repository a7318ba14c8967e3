/* The sandboxed children: started by the supervisor, before and beside the server, never by it. The
 * supervisor keeps the child's end of each socket, so that the next child takes it over. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include "app/supervisor_int.h"
#include "base/clock.h"
#include "base/log.h"
#include "core/extract.h"

enum { PATH_LEN = 4096, QUICK_US = 1000000, PAUSE_US = 1000000 };

static char program[PATH_LEN];

pid_t
spawn(const char *path, char *const *argv, int input, const int *fds, size_t n)
{
	pid_t parent = getpid();
	pid_t pid = fork();
	sigset_t none;

	if (pid != 0)
		return pid;
	prctl(PR_SET_PDEATHSIG, SIGKILL); /* nothing is left behind */
	if (getppid() != parent)
		_exit(1);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (input >= 0 && dup2(input, STDIN_FILENO) < 0)
		_exit(1);
	for (size_t i = 0; i < n; i++)
		fcntl(fds[i], F_SETFD, 0);
	unsetenv("NOTIFY_SOCKET");
	execv(path, argv);
	_exit(1);
}

bool
sandbox_find(const char *lyhord)
{
	char folder[PATH_LEN];

	snprintf(folder, sizeof(folder), "%s", lyhord);
	return snprintf(program, sizeof(program), "%s/lyhord-extract", dirname(folder)) <
		   (int)sizeof(program) &&
	       access(program, X_OK) == 0;
}

static void
start(struct sandbox_child *c)
{
	static char name[] = "lyhord-extract";

	c->restart_us = 0;
	c->started_us = clock_mono_us();
	c->pid = spawn(program, (char *[]) { name, NULL }, c->fd, NULL, 0);
	if (c->pid < 0) {
		c->pid = 0;
		c->restart_us = c->started_us + PAUSE_US;
	}
}

bool
sandbox_open(struct sandbox *b, int ret_server_fds[EXTRACT_CHILDREN])
{
	for (int i = 0; i < EXTRACT_CHILDREN; i++) {
		int ends[2];

		if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
			return false;
		ret_server_fds[i] = ends[0];
		b->children[i] = (struct sandbox_child) { .fd = ends[1] };
		start(&b->children[i]);
	}
	b->open = true;
	return true;
}

void
sandbox_close(struct sandbox *b)
{
	for (int i = 0; b->open && i < EXTRACT_CHILDREN; i++) {
		close(b->children[i].fd);
		if (b->children[i].pid)
			kill(b->children[i].pid, SIGKILL);
	}
	*b = (struct sandbox) { 0 };
}

bool
sandbox_reap(struct sandbox *b, pid_t pid, struct fence *fence)
{
	int64_t now = clock_mono_us();

	for (int i = 0; b->open && i < EXTRACT_CHILDREN; i++) {
		struct sandbox_child *c = &b->children[i];

		if (c->pid != pid)
			continue;
		c->pid = 0;
		c->restart_us = now - c->started_us < QUICK_US ? now + PAUSE_US : now;
		atomic_fetch_add(&fence->n_sandbox, 1);
		log_warn("supervisor", "a sandboxed child ended number=%d", i);
		return true;
	}
	return false;
}

int64_t
sandbox_look(struct sandbox *b)
{
	struct frame gone = { .kind = FRAME_GONE, .payload = STR("") };
	unsigned char packet[FRAME_HEAD];
	int64_t next = INT64_MAX;

	for (int i = 0; b->open && i < EXTRACT_CHILDREN; i++) {
		struct sandbox_child *c = &b->children[i];

		if (c->restart_us && clock_mono_us() >= c->restart_us &&
		    !base_broken("sandbox-restart")) {
			start(c);
			/* Whoever waits for the old one's answer need not wait longer. */
			if (send(c->fd, packet, frame_write(&gone, packet),
				MSG_DONTWAIT | MSG_NOSIGNAL) < 0)
				log_warn("supervisor", "the server does not listen");
		}
		if (c->restart_us)
			next = MIN(next, c->restart_us);
	}
	return next;
}

void
sandbox_replace(struct sandbox *b, size_t i)
{
	if (b->open && i < EXTRACT_CHILDREN && b->children[i].pid)
		kill(b->children[i].pid, SIGKILL);
}

/* The command waits for its own time limit then; nobody puts another in its place. */
static void
no_other(size_t i)
{
	(void)i;
}

bool
sandbox_alone(const char *lyhord)
{
	static char name[] = "lyhord-extract";
	int ends[2];
	pid_t pid;

	if (!sandbox_find(lyhord) ||
	    socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
		return false;
	pid = spawn(program, (char *[]) { name, NULL }, ends[1], NULL, 0);
	close(ends[1]); /* so that its end is seen */
	extract_start(&ends[0], 1, no_other);
	return pid > 0;
}
