/* The audit chain: events are written unlinked; a sealer numbers them and chains them by a keyed
 * hash, so that a later change of a sealed row shows. The key is not in the database. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "base/secret.h"

enum { AUDIT_SEAL_TEXT = 20 + 1 + 2 * SECRET_MAC_BYTES + 1 };

/* Seals up to 200 waiting events; *ret_more when others are left. Writes nothing when there are
 * none. Two sealers at once do no harm: the chain's number is unique, and the slower gives up. Logs
 * the newest seal as N:HEX. cx is in no transaction. */
MUST_USE enum err audit_seal(struct cx *cx, bool *ret_more);

/* The newest seal as N:HEX; "" when nothing is sealed yet. */
MUST_USE enum err audit_newest(struct cx *cx, char ret_seal[AUDIT_SEAL_TEXT]);

/* Removes payloads that retention has let go of at `now`, at most 200; *ret_n counts. Inside a
 * transaction. */
MUST_USE enum err audit_payload_sweep(struct cx *cx, int64_t now, int64_t *ret_n);

/* What was found when the chain was gone through. */
struct audit_report {
	int64_t n_sealed;
	int64_t n_unsealed;
	int64_t unsealed_since; /* the oldest of them; 0 when there are none */
	int64_t n_payloads;
	int64_t n_payloads_removed;
	int64_t n_faults;
	char seal[AUDIT_SEAL_TEXT]; /* the newest, N:HEX; "" for an empty chain */
};

enum audit_fault {
	AUDIT_ALTERED,	       /* an event is not what was sealed */
	AUDIT_REMOVED,	       /* a sealed event is not there */
	AUDIT_INSERTED,	       /* an event stands among sealed ones without a seal */
	AUDIT_SEAL_MISSING,    /* the chain's numbers have a gap, or its beginning is gone */
	AUDIT_PAYLOAD_ALTERED, /* a payload is not what was sealed */
	AUDIT_TAIL,	       /* the chain ends before the seal that was given */
	AUDIT_SEAL_DIFFERS,    /* the chain's row is not the seal that was given */
};

/* A short name, in English, as the command prints it. */
const char *audit_fault_name(enum audit_fault fault);

/* Goes through the whole chain, in batches. `known` is NULL or a seal N:HEX that was kept
 * elsewhere; ERR_INVALID when it cannot be read. Each fault is told to `found`, with the chain's
 * number and the event's. */
typedef void audit_found(void *arg, enum audit_fault fault, int64_t n, int64_t seq);
MUST_USE enum err audit_verify(struct cx *cx, const char *known, audit_found *found, void *arg,
    struct audit_report *ret_report);
