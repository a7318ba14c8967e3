/* After a server's end: who was it, and shall it be let in again? Guilty is the request whose
 * thread got the signal, or that hung; others that happened to be in hand are not blamed. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/stat.h>

#include "app/supervisor_int.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"

enum { WATCHDOG_MS = 60 * 1000, WITHIN_S = 60, KEPT = 50, PATH_LEN = 4096 };

int64_t
watchdog_us(void)
{
	int64_t ms = WATCHDOG_MS;

#ifdef LYHORD_TEST_HOOKS
	if (getenv("LYHORD_WATCHDOG_MS") && !str_int(str_of(getenv("LYHORD_WATCHDOG_MS")), &ms))
		ms = WATCHDOG_MS;
#endif
	return ms * 1000;
}

/* The newest requests are kept, in as many files; a new one takes the oldest's place. */
static void
keep_request(
    struct fence *fence, const struct fence_slot *slot, enum fence_why why, const char *dir)
{
	static char text[FENCE_REQUEST_TEXT + 512];
	char path[PATH_LEN];
	char when[32];
	int n;

	clock_iso(clock_now(), when, sizeof(when));
	n = snprintf(text, sizeof(text), "%s %s %s\n\n%.*s", when,
	    why == FENCE_HUNG ? "hung" : "crashed", slot->route,
	    (int)MIN(slot->n_request, sizeof(slot->request) - 1), slot->request);
	snprintf(path, sizeof(path), "%s/failed", dir);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/failed/request-%02d.txt", dir,
	    (int)(atomic_load(&fence->n_ends) % KEPT));
	if (file_write(
		path, (struct str) { .p = text, .n = MIN((size_t)n, sizeof(text) - 1) }, 0600))
		log_warn("supervisor", "the failing request could not be kept");
	else
		log_warn("supervisor", "the failing request is kept file=failed/request-%02d.txt",
		    (int)(atomic_load(&fence->n_ends) % KEPT));
}

static void
close_route(struct fence *fence, const char *route, enum fence_why why)
{
	for (size_t i = 0; i < FENCE_ROUTES; i++) {
		struct fence_route *r = &fence->routes[i];

		if (atomic_load(&r->why))
			continue;
		snprintf(r->route, sizeof(r->route), "%s", route);
		r->at = clock_now();
		atomic_store(&r->why, (int)why);
		log_error("supervisor", "closed route=%s until somebody opens it", route);
		return;
	}
}

static void
blame(struct end_history *h, struct fence *fence, const char *route, enum fence_why why)
{
	int64_t now = clock_mono_us();
	int64_t within = WITHIN_S * INT64_C(1000000) + (why == FENCE_HUNG ? 2 * watchdog_us() : 0);
	bool before = false;

	for (size_t i = 0; i < MIN(h->n, (size_t)END_HISTORY); i++)
		if (strcmp(h->list[i].route, route) == 0 && now - h->list[i].at_us < within)
			before = true;
	snprintf(h->list[h->n % END_HISTORY].route, FENCE_ROUTE_TEXT, "%s", route);
	h->list[h->n++ % END_HISTORY].at_us = now;
	if (before && !base_broken("fence"))
		close_route(fence, route, why);
}

void
server_ended(
    struct end_history *h, struct fence *fence, int bank, enum fence_why why, const char *dir)
{
	int64_t now = clock_mono_us();

	for (size_t i = 0; i < FENCE_SLOTS; i++) {
		struct fence_slot *s = &fence->slots[bank][i];
		int64_t since = atomic_load(&s->since_us);
		bool guilty =
		    why == FENCE_HUNG ? now - since > watchdog_us() : atomic_load(&s->guilty);

		if (!since || !guilty)
			continue;
		/* Nobody else writes there now; what a dying process wrote may lack its end. */
		s->route[sizeof(s->route) - 1] = 0;
		s->request[sizeof(s->request) - 1] = 0;
		keep_request(fence, s, why, dir);
		blame(h, fence, s->route, why);
	}
}
