/* Sealing events. The sealer is the only one who orders them: on PostgreSQL an event's number says
 * nothing of when it was committed. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/audit.h"

#include "base/buf.h"
#include "base/log.h"
#include "core/audit_int.h"
#include "core/site.h"
#include "db/db.h"
#include "gen/core_q.h"

enum { BATCH = 200, PAYLOAD_DAYS = 730, DAY_S = 86400 };

static unsigned char *
put_int(unsigned char *p, int64_t v)
{
	for (int i = 0; i < 8; i++)
		*p++ = (unsigned char)((uint64_t)v >> (8 * i));
	return p;
}

void
audit_row_mac(const struct secret_key *key, const struct audit_row *row,
    const unsigned char prev[SECRET_MAC_BYTES], unsigned char ret[SECRET_MAC_BYTES])
{
	const int64_t numbers[] = { row->n, row->tx, row->seq, row->kind, row->link_kind,
		row->link_id, row->at, row->actor, row->payload_id, (int64_t)row->payload_mac.n };
	unsigned char text[sizeof(numbers) + 2 * SECRET_MAC_BYTES] = { 0 };
	unsigned char *p = text;

	for (size_t i = 0; i < ARRAY_LEN(numbers); i++)
		p = put_int(p, numbers[i]);
	if (row->payload_mac.n)
		memcpy(p, row->payload_mac.p, MIN(row->payload_mac.n, (size_t)SECRET_MAC_BYTES));
	memcpy(p + SECRET_MAC_BYTES, prev, SECRET_MAC_BYTES);
	secret_mac(key, (struct str) { .p = (const char *)text, .n = sizeof(text) }, ret);
}

void
audit_payload_mac(struct cx *cx, size_t i, int64_t id, const char *text, unsigned char *ret)
{
	struct secret_key key = site_key_at(cx->site, i, "audit-payload");
	size_t n = strlen(text);
	unsigned char *all = arena_alloc(cx->arena, n + 8);

	memcpy(put_int(all, id), text, n);
	secret_mac(&key, (struct str) { .p = (const char *)all, .n = n + 8 }, ret);
	if (base_broken("audit-payload"))
		memset(ret, 0, SECRET_MAC_BYTES);
}

void
audit_seal_text(int64_t n, const unsigned char mac[SECRET_MAC_BYTES], char *ret)
{
	int at = snprintf(ret, AUDIT_SEAL_TEXT, "%" PRId64 ":", n);

	for (size_t i = 0; i < SECRET_MAC_BYTES; i++)
		at += snprintf(ret + at, AUDIT_SEAL_TEXT - (size_t)at, "%02x", mac[i]);
}

/* What this process sealed last must still be there: a chain that was cut and sealed anew would
 * otherwise look whole. */
static enum err
look_back(struct cx *cx)
{
	struct core_q_seal_find row = { 0 };
	struct site *site = cx->site;
	bool found = false;
	enum err e;

	if (!site->sealed.n)
		return OK;
	if ((e = core_q_seal_find(cx, site->sealed.n, &found, &row)))
		return e;
	if (found && row.mac.n == SECRET_MAC_BYTES &&
	    memcmp(row.mac.p, site->sealed.mac, SECRET_MAC_BYTES) == 0)
		return OK;
	log_error("audit", "the chain was changed behind the program's back at n=%" PRId64,
	    site->sealed.n);
	site->sealed.n = 0;
	return OK;
}

static enum err
add_seals(struct cx *cx, const struct core_q_seal_events *rows, size_t n_rows, int64_t *n,
    unsigned char mac[SECRET_MAC_BYTES])
{
	struct secret_key key = site_key(cx->site, "audit");

	for (size_t i = 0; i < n_rows; i++) {
		const struct core_q_seal_events *r = &rows[i];
		struct audit_row row = { ++*n, r->tx, r->seq, r->kind, r->link_kind, r->link_id,
			r->at, r->actor, r->payload_id, r->payload_mac };
		enum err e;

		audit_row_mac(&key, &row, mac, mac);
		if (base_broken("audit-chain"))
			memset(mac, 0, SECRET_MAC_BYTES);
		e = core_q_seal_add(cx, *n, r->tx, r->seq,
		    (struct str) { .p = (const char *)mac, .n = SECRET_MAC_BYTES }, NULL);
		if (e)
			return e;
	}
	return OK;
}

enum err
audit_seal(struct cx *cx, bool *ret_more)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct core_q_seal_last last = { 0 };
	struct core_q_seal_events *rows = NULL;
	unsigned char mac[SECRET_MAC_BYTES] = { 0 };
	char text[AUDIT_SEAL_TEXT];
	bool found = false;
	size_t n = 0;
	enum err e;

	*ret_more = false;
	if ((e = look_back(cx)) || (e = core_q_seal_last(cx, &found, &last)) ||
	    (e = core_q_seal_events(cx, last.tx, last.seq, BATCH, &rows, &n)) || n == 0)
		return e;
	if (last.mac.n == SECRET_MAC_BYTES)
		memcpy(mac, last.mac.p, SECRET_MAC_BYTES);
	if ((e = db_begin(cx, &tx)))
		return e;
	e = add_seals(cx, rows, n, &last.n, mac);
	if (!e)
		e = db_commit(&tx);
	if (e == ERR_CONFLICT) { /* another node was quicker with these */
		*ret_more = true;
		cx->fail = (struct failure) { 0 };
		return OK;
	}
	if (e)
		return e;
	cx->site->sealed.n = last.n;
	memcpy(cx->site->sealed.mac, mac, SECRET_MAC_BYTES);
	audit_seal_text(last.n, mac, text);
	log_info("audit", "seal=%s", text);
	*ret_more = n == BATCH;
	return OK;
}

enum err
audit_newest(struct cx *cx, char ret_seal[AUDIT_SEAL_TEXT])
{
	struct core_q_seal_last last = { 0 };
	bool found = false;
	enum err e;

	ret_seal[0] = 0;
	if ((e = core_q_seal_last(cx, &found, &last)))
		return e;
	if (found && last.mac.n == SECRET_MAC_BYTES)
		audit_seal_text(last.n, (const unsigned char *)last.mac.p, ret_seal);
	return OK;
}

enum err
audit_payload_sweep(struct cx *cx, int64_t now, int64_t *ret_n)
{
	return core_q_payload_sweep(cx, now - (int64_t)PAYLOAD_DAYS * DAY_S, BATCH, ret_n);
}
