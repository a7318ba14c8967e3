/* The sign of life that a server gives its supervisor, from a thread of its own. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>

#include "app/supervisor_int.h"
#include "base/log.h"

enum { BEAT_MS = 1000 };

static struct {
	int status_fd;
	int stop_fd;
	pthread_t thread;
} own;

static void
say(int fd, enum server_word word)
{
	char c = (char)word;

	/* Full is as good as said; without a reader the supervisor is gone, and we with it. */
	if (write(fd, &c, 1) < 0 && errno != EAGAIN)
		log_warn("beat", "the supervisor does not listen");
}

static void *
beat(void *arg)
{
	struct pollfd fd = { .fd = own.stop_fd, .events = POLLIN };
	int ms = (int)MIN((int64_t)BEAT_MS, watchdog_us() / 4000);

	(void)arg;
	while (poll(&fd, 1, ms) <= 0)
		if (!fence_hangs(watchdog_us()) || base_broken("watchdog"))
			say(own.status_fd, SERVER_ALIVE);
	return NULL;
}

void
beat_replace(size_t child)
{
	say(own.status_fd, (enum server_word)(SERVER_REPLACE + (int)child));
}

void
beat_start(int status_fd)
{
	own.status_fd = status_fd;
	own.stop_fd = eventfd(0, EFD_CLOEXEC);
	if (own.stop_fd < 0 || pthread_create(&own.thread, NULL, beat, NULL) != 0)
		log_die("beat", "the thread cannot be started");
	say(status_fd, SERVER_READY);
}

void
beat_stop(void)
{
	uint64_t one = 1;

	while (write(own.stop_fd, &one, sizeof(one)) < 0 && errno == EINTR)
		;
	pthread_join(own.thread, NULL);
	close(own.stop_fd);
}
