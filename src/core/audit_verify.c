/* Going through the chain: events and seals are two ordered streams, merged. Each seal is computed
 * from the one before it as it is stored, so that one altered row is one fault. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/audit.h"
#include "core/audit_int.h"
#include "core/site.h"
#include "db/db.h"
#include "gen/core_q.h"

enum { VERIFY_ROWS = 5000, EVENTS_SOFT = 256 * 1024 * 1024, EVENTS_HARD = 512 * 1024 * 1024 };

struct walk {
	struct cx *cx;
	struct cx
	    events_cx; /* the same session with an arena of its own: both streams are read ahead */
	size_t key; /* of the site's keys, the one the last row was sealed with: never an older one
		       again */
	struct audit_report *report;
	audit_found *found;
	void *arg;
	/* The events under the merge; at == n means that the next batch is to be read. */
	struct core_q_audit_events *events;
	size_t n;
	size_t at;
	int64_t tx;
	int64_t seq;
	bool end;
	/* The seal before, as stored. */
	int64_t last_n;
	unsigned char last[SECRET_MAC_BYTES];
	/* The seal that was given. */
	int64_t known_n;
	unsigned char known[SECRET_MAC_BYTES];
};

static void
tell(struct walk *w, enum audit_fault fault, int64_t n, int64_t seq)
{
	w->report->n_faults++;
	w->found(w->arg, fault, n, seq);
}

/* The next event, or NULL at the end. */
static enum err
look(struct walk *w, const struct core_q_audit_events **ret_event)
{
	enum err e;

	*ret_event = NULL;
	if (w->at == w->n && !w->end) {
		arena_reset(w->events_cx.arena);
		e = core_q_audit_events(
		    &w->events_cx, w->tx, w->seq, VERIFY_ROWS, &w->events, &w->n);
		if (e)
			return e;
		w->at = 0;
		w->end = w->n < VERIFY_ROWS;
		if (w->n) {
			w->tx = w->events[w->n - 1].tx;
			w->seq = w->events[w->n - 1].seq;
		}
	}
	if (w->at < w->n)
		*ret_event = &w->events[w->at];
	return OK;
}

static int
compare(const struct core_q_audit_events *e, const struct core_q_seal_list *s)
{
	if (e->tx != s->tx)
		return e->tx < s->tx ? -1 : 1;
	return (e->seq > s->seq) - (e->seq < s->seq);
}

static void
check_payload(struct walk *w, const struct core_q_audit_events *e, int64_t n)
{
	unsigned char mac[SECRET_MAC_BYTES];

	if (!e->payload_id)
		return;
	w->report->n_payloads++;
	if (!e->payload) {
		w->report->n_payloads_removed++;
		return;
	}
	for (size_t i = 0; i < w->cx->site->n_roots; i++) {
		audit_payload_mac(w->cx, i, e->payload_id, e->payload, mac);
		if (e->payload_mac.n == sizeof(mac) &&
		    memcmp(e->payload_mac.p, mac, sizeof(mac)) == 0)
			return;
	}
	tell(w, AUDIT_PAYLOAD_ALTERED, n, e->seq);
}

/* Whether a seal is the row's, by the key of the row before or one that replaced it. */
static bool
seal_fits(struct walk *w, const struct audit_row *row, struct str seal)
{
	unsigned char mac[SECRET_MAC_BYTES];

	for (size_t i = w->key + 1; i-- > 0;) {
		struct secret_key key = site_key_at(w->cx->site, i, "audit");

		audit_row_mac(&key, row, w->last, mac);
		if (seal.n != sizeof(mac) || memcmp(seal.p, mac, sizeof(mac)) != 0)
			continue;
		w->key = i;
		return true;
	}
	return false;
}

static void
check_event(
    struct walk *w, const struct core_q_audit_events *e, const struct core_q_seal_list *s, bool gap)
{
	struct audit_row row = { s->n, e->tx, e->seq, e->kind, e->link_kind, e->link_id, e->at,
		e->actor, e->payload_id, e->payload_mac };

	if (!gap && !seal_fits(w, &row, s->mac)) /* behind a gap there is nothing to compute from */
		tell(w, AUDIT_ALTERED, s->n, e->seq);
	check_payload(w, e, s->n);
}

static enum err
take_seal(struct walk *w, const struct core_q_seal_list *s)
{
	const struct core_q_audit_events *event;
	bool gap = s->n != w->last_n + 1;
	enum err e;

	if (gap)
		tell(w, AUDIT_SEAL_MISSING, w->last_n + 1, 0);
	for (;;) {
		if ((e = look(w, &event)))
			return e;
		if (!event || compare(event, s) >= 0)
			break;
		tell(w, AUDIT_INSERTED, s->n, event->seq);
		w->at++;
	}
	if (event && compare(event, s) == 0) {
		check_event(w, event, s, gap);
		w->at++;
	} else {
		tell(w, AUDIT_REMOVED, s->n, s->seq);
	}
	w->report->n_sealed++;
	w->last_n = s->n;
	memset(w->last, 0, sizeof(w->last));
	memcpy(w->last, s->mac.p, MIN(s->mac.n, sizeof(w->last)));
	if (w->known_n == s->n && memcmp(w->known, w->last, sizeof(w->last)) != 0)
		tell(w, AUDIT_SEAL_DIFFERS, s->n, s->seq);
	return OK;
}

static enum err
count_unsealed(struct walk *w)
{
	const struct core_q_audit_events *event;
	enum err e;

	for (;;) {
		if ((e = look(w, &event)) || !event)
			return e;
		w->report->n_unsealed++;
		if (!w->report->unsealed_since)
			w->report->unsealed_since = event->at;
		w->at++;
	}
}

static int
hex_digit(char c)
{
	const char *hit = c ? strchr("0123456789abcdef", ascii_lower(c)) : NULL;

	return hit ? (int)(hit - "0123456789abcdef") : -1;
}

/* N:HEX */
static bool
read_seal(struct walk *w, const char *text)
{
	struct str rest = str_of(text);
	struct str n;

	if (!str_split(&rest, ':', &n) || !str_int(n, &w->known_n) || w->known_n < 1 ||
	    rest.n != 2 * sizeof(w->known))
		return false;
	for (size_t i = 0; i < sizeof(w->known); i++) {
		int high = hex_digit(rest.p[2 * i]);
		int low = hex_digit(rest.p[2 * i + 1]);

		if (high < 0 || low < 0)
			return false;
		w->known[i] = (unsigned char)(high << 4 | low);
	}
	return true;
}

static enum err
walk_seals(struct walk *w)
{
	struct arena_mark mark = arena_mark(w->cx->arena);
	size_t n = 0;
	enum err e;

	do {
		struct core_q_seal_list *seals = NULL;

		if ((e = core_q_seal_list(w->cx, w->last_n, VERIFY_ROWS, &seals, &n)))
			return e;
		for (size_t i = 0; i < n; i++)
			if ((e = take_seal(w, &seals[i])))
				return e;
		arena_rewind(w->cx->arena, mark);
	} while (n == VERIFY_ROWS);
	return count_unsealed(w);
}

enum err
audit_verify(struct cx *cx, const char *known, audit_found *found, void *arg,
    struct audit_report *ret_report)
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(EVENTS_SOFT, EVENTS_HARD);
	struct walk w = { .cx = cx, .report = ret_report, .found = found, .arg = arg };
	enum err e;

	*ret_report = (struct audit_report) { 0 };
	if (known && !read_seal(&w, known))
		return fail(cx, ERR_INVALID, 0, NULL);
	w.key = cx->site->n_roots - 1;
	w.tx = INT64_MIN;
	w.seq = INT64_MIN;
	w.events_cx = *cx;
	w.events_cx.arena = arena;
	if ((e = walk_seals(&w)))
		return e;
	if (w.last_n)
		audit_seal_text(w.last_n, w.last, ret_report->seal);
	if (w.known_n > w.last_n)
		tell(&w, AUDIT_TAIL, w.last_n, 0);
	return OK;
}

const char *
audit_fault_name(enum audit_fault fault)
{
	switch (fault) {
	case AUDIT_ALTERED:
		return "altered";
	case AUDIT_REMOVED:
		return "removed";
	case AUDIT_INSERTED:
		return "inserted";
	case AUDIT_SEAL_MISSING:
		return "seal missing";
	case AUDIT_PAYLOAD_ALTERED:
		return "payload altered";
	case AUDIT_TAIL:
		return "ends before the seal";
	case AUDIT_SEAL_DIFFERS:
		return "not the seal that was given";
	}
	return "";
}
