/* What the sealer, the verifier and event.c share: how a row becomes a keyed hash. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "base/secret.h"

struct audit_row {
	int64_t n;
	int64_t tx;
	int64_t seq;
	int64_t kind;
	int64_t link_kind;
	int64_t link_id;
	int64_t at;
	int64_t actor;
	int64_t payload_id;
	struct str payload_mac;
};

/* The hash of a row that follows one with the hash `prev` (zeros before the first). */
void audit_row_mac(const struct secret_key *key, const struct audit_row *row,
    const unsigned char prev[SECRET_MAC_BYTES], unsigned char ret[SECRET_MAC_BYTES]);
/* The hash of a payload. Its id goes in, so that the same text twice has two hashes. */
void audit_payload_mac(struct cx *cx, size_t key, int64_t id, const char *text, unsigned char *ret);
/* N:HEX. `ret` holds AUDIT_SEAL_TEXT bytes. */
void audit_seal_text(int64_t n, const unsigned char mac[SECRET_MAC_BYTES], char *ret);
