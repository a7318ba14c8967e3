/* The listening socket and the thread that accepts: libmicrohttpd gets connections, never the
 * socket. Its own way of letting go of a socket (0.9.75) races with its threads and ends the
 * process. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/listen_int.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"

enum { HOST_TEXT = 64, BACKLOG = 4096, FULL_PAUSE_MS = 50, TICK_MS = 1000 };

struct listener {
	int fd;
	int stop_fd;
	pthread_t thread;
	listener_take *take;
	void (*tick)(void *arg);
	void *arg;
};

static enum err
resolve(const char *listen_at, const char *any, struct sockaddr_storage *ret_address,
    socklen_t *ret_size)
{
	char host[HOST_TEXT];
	const char *colon = strrchr(listen_at, ':');
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM,
		.ai_flags = AI_PASSIVE | AI_NUMERICHOST };
	struct addrinfo *found = NULL;
	size_t n;

	if (!colon || (n = (size_t)(colon - listen_at)) >= sizeof(host))
		return ERR_INVALID;
	memcpy(host, listen_at, n);
	host[n] = 0;
	if (n > 2 && host[0] == '[' && host[n - 1] == ']') {
		memmove(host, host + 1, n - 2);
		host[n - 2] = 0;
	}
	if (strcmp(host, "localhost") == 0)
		snprintf(host, sizeof(host), "127.0.0.1");
	if (strcmp(host, "*") == 0)
		snprintf(host, sizeof(host), "%s", any);
	if (getaddrinfo(host[0] ? host : NULL, colon + 1, &hints, &found))
		return ERR_INVALID;
	memcpy(ret_address, found->ai_addr, found->ai_addrlen);
	*ret_size = found->ai_addrlen;
	freeaddrinfo(found);
	return OK;
}

/* A test build with LYHORD_NO_IPV6 behaves as a kernel without it. */
static int
new_socket(int family)
{
#ifdef LYHORD_TEST_HOOKS
	if (family == AF_INET6 && getenv("LYHORD_NO_IPV6"))
		return -1;
#endif
	return socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

/* The socket, or -1. */
static int
bind_and_listen(const struct sockaddr_storage *address, socklen_t size)
{
	int fd = new_socket(address->ss_family);
	int on = 1;
	int off = 0;

	if (fd < 0)
		return -1;
	if (address->ss_family == AF_INET6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off));
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(fd, (const struct sockaddr *)address, size) == 0 && listen(fd, BACKLOG) == 0)
		return fd;
	close(fd);
	return -1;
}

enum err
listener_open(const char *listen_at, int *ret_fd)
{
	/* Where IPv6 is off, * means every IPv4 address. */
	static const char *const any[] = { "::", "0.0.0.0" };
	struct sockaddr_storage address = { 0 };
	socklen_t size = 0;
	int fd = -1;

	for (size_t i = 0; fd < 0 && i < (base_broken("any-address") ? 1 : ARRAY_LEN(any)); i++) {
		if (resolve(listen_at, any[i], &address, &size)) {
			log_error(
			    "http", "cannot read the address %s: expected address:port", listen_at);
			return ERR_INVALID;
		}
		fd = bind_and_listen(&address, size);
		if (listen_at[0] != '*')
			break;
	}
	if (fd < 0) {
		log_error(
		    "http", "cannot listen on %s: is it taken by another program?", listen_at);
		return ERR_UPSTREAM;
	}
	*ret_fd = fd;
	return OK;
}

enum err
listener_inherit(int fd)
{
	int listening = 0;
	socklen_t size = sizeof(listening);
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0 || getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) != 0 ||
	    !listening || fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0 ||
	    fcntl(fd, F_SETFD, FD_CLOEXEC) != 0) {
		log_error("http", "file descriptor %d is no socket that listens", fd);
		return ERR_INVALID;
	}
	return OK;
}

int
listener_port(int fd)
{
	struct sockaddr_storage a = { 0 };
	socklen_t size = sizeof(a);

	if (getsockname(fd, (struct sockaddr *)&a, &size) != 0)
		return 0;
	return ntohs(a.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&a)->sin6_port
					     : ((struct sockaddr_in *)&a)->sin_port);
}

static void *
accept_all(void *arg)
{
	struct listener *l = arg;
	struct pollfd fds[] = { { .fd = l->fd, .events = POLLIN },
		{ .fd = l->stop_fd, .events = POLLIN } };
	int64_t next_tick = 0;

	for (;;) {
		struct sockaddr_storage from = { 0 };
		socklen_t size = sizeof(from);
		int fd =
		    accept4(l->fd, (struct sockaddr *)&from, &size, SOCK_CLOEXEC | SOCK_NONBLOCK);

		if (fd >= 0) {
			l->take(l->arg, fd, (struct sockaddr *)&from, size);
			continue;
		}
		if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
			/* Those that are served end first; the rest wait in the kernel's line. */
			log_warn("http", "cannot accept: errno=%d", errno);
			if (poll(&fds[1], 1, FULL_PAUSE_MS) > 0)
				return NULL;
			continue;
		}
		if (errno != EAGAIN)
			continue; /* that one went away */
		poll(fds, ARRAY_LEN(fds), TICK_MS);
		if (fds[1].revents)
			return NULL;
		if (clock_mono_us() >= next_tick) {
			l->tick(l->arg);
			next_tick = clock_mono_us() + TICK_MS * 1000;
		}
	}
}

enum err
listener_start(
    int fd, listener_take *take, void (*tick)(void *arg), void *arg, struct listener **ret_listener)
{
	struct listener *l = calloc(1, sizeof(*l));

	if (!l)
		log_die("memory", "the operating system has no more");
	*l = (struct listener) { .fd = fd, .take = take, .tick = tick, .arg = arg };
	l->stop_fd = eventfd(0, EFD_CLOEXEC);
	if (l->stop_fd < 0 || pthread_create(&l->thread, NULL, accept_all, l) != 0) {
		if (l->stop_fd >= 0)
			close(l->stop_fd);
		free(l);
		return ERR_UPSTREAM;
	}
	*ret_listener = l;
	return OK;
}

void
listener_stop(struct listener *l)
{
	uint64_t one = 1;

	while (write(l->stop_fd, &one, sizeof(one)) < 0 && errno == EINTR)
		;
	pthread_join(l->thread, NULL);
	close(l->stop_fd);
	free(l);
}
