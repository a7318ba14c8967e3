/* The server's side of the fence. A request in hand is written down before it is handled, because
 * afterwards there may be nobody to ask: without query, cookies, and whatever else may name a
 * person. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/fence.h"

#include <signal.h>
#include <sys/mman.h>

#include "base/clock.h"
#include "base/log.h"

enum { SIGNAL_STACK = 16 * 1024 };

static struct fence *fence;
static int bank;
static bool keep_bodies;
static atomic_int n_taken;
static _Thread_local struct fence_slot *mine;
static _Thread_local bool asked;

enum err
fence_make(int *ret_fd, struct fence **ret_fence)
{
	int fd = memfd_create("lyhord-fence", MFD_CLOEXEC);
	void *p = MAP_FAILED;

	if (fd >= 0 && ftruncate(fd, sizeof(struct fence)) == 0)
		p = mmap(NULL, sizeof(struct fence), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED) {
		if (fd >= 0)
			close(fd);
		return ERR_UPSTREAM;
	}
	*ret_fd = fd;
	*ret_fence = p;
	return OK;
}

/* Only what may be done in a signal's handler. The signal is then raised again, and ends the
 * process. */
static void
note_guilt(int sig)
{
	(void)sig;
	if (mine)
		atomic_store(&mine->guilty, true);
}

enum err
fence_join(int fd, int own_bank, bool bodies)
{
	static const int fatal[] = { SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL };
	struct sigaction act = { .sa_handler = note_guilt, .sa_flags = SA_RESETHAND | SA_ONSTACK };
	void *p = mmap(NULL, sizeof(struct fence), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (p == MAP_FAILED || own_bank < 0 || own_bank >= FENCE_BANKS)
		return ERR_UPSTREAM;
	fence = p;
	bank = own_bank;
	keep_bodies = bodies;
	for (size_t i = 0; i < ARRAY_LEN(fatal); i++)
		sigaction(fatal[i], &act, NULL);
	return OK;
}

/* The thread's own slot; NULL when there are more threads than slots. A stack of its own lets the
 * handler run when the thread's stack is what ended. */
static struct fence_slot *
own_slot(void)
{
#ifndef __SANITIZE_ADDRESS__ /* which has such stacks itself, and frees them */
	static unsigned char stacks[FENCE_SLOTS][SIGNAL_STACK];
#endif
	int i;

	if (asked || !fence)
		return mine;
	asked = true;
	i = atomic_fetch_add(&n_taken, 1);
	if (i >= FENCE_SLOTS)
		return NULL;
#ifndef __SANITIZE_ADDRESS__
	sigaltstack(&(stack_t) { .ss_sp = stacks[i], .ss_size = SIGNAL_STACK }, NULL);
#endif
	mine = &fence->slots[bank][i];
	return mine;
}

static void
route_text(const struct http_request *rq, char ret[FENCE_ROUTE_TEXT])
{
	snprintf(ret, FENCE_ROUTE_TEXT, "%s %s", rq->method == HTTP_POST ? "POST" : "GET",
	    rq->route->path);
}

static void
put(struct fence_slot *s, const char *name, const char *value)
{
	size_t room = sizeof(s->request) - s->n_request;
	int n;

	if (!value)
		return;
	n = snprintf(s->request + s->n_request, room, "%s%s\n", name, value);
	s->n_request += MIN((size_t)MAX(n, 0), room - 1);
}

void
fence_enter(const struct http_request *rq)
{
	struct fence_slot *s = own_slot();

	if (!s || !rq->route)
		return;
	route_text(rq, s->route);
	s->n_request = 0;
	put(s, rq->method == HTTP_POST ? "POST " : "GET ", rq->path);
	put(s, "Host: ", rq->host);
	put(s, "Content-Type: ", rq->content_type);
	put(s, "Origin: ", rq->origin);
	put(s, "Sec-Fetch-Site: ", rq->fetch_site);
	put(s, "Accept-Encoding: ", rq->accept_encoding);
	put(s, "If-None-Match: ", rq->if_none_match);
	if (keep_bodies && rq->method == HTTP_POST && rq->body.p)
		put(s, "\n", str_dup(rq->arena, rq->body));
	atomic_store(&s->guilty, false);
	atomic_store(&s->since_us, clock_mono_us());
}

void
fence_leave(void)
{
	if (mine)
		atomic_store(&mine->since_us, 0);
}

bool
fence_closed(const struct http_request *rq)
{
	char route[FENCE_ROUTE_TEXT] = "";

	for (size_t i = 0; fence && i < FENCE_ROUTES; i++) {
		if (!atomic_load(&fence->routes[i].why))
			continue;
		if (!route[0])
			route_text(rq, route);
		if (strcmp(fence->routes[i].route, route) == 0)
			return true;
	}
	return false;
}

bool
fence_hangs(int64_t longer_us)
{
	int64_t now = clock_mono_us();

	for (size_t i = 0; fence && i < FENCE_SLOTS; i++) {
		int64_t since = atomic_load(&fence->slots[bank][i].since_us);

		if (since && now - since > longer_us)
			return true;
	}
	return false;
}

void
fence_open(size_t i)
{
	if (fence && i < FENCE_ROUTES)
		atomic_store(&fence->routes[i].why, 0);
}

const struct fence *
fence_get(void)
{
	return fence;
}
