/* Signed tokens (JWT, RFC 7519, as JWS in compact form) and the keys of who signs them (JWKS, RFC
 * 7517). libjose does the arithmetic. What may sign is decided here, never by the token: RS256,
 * PS256 and ES256; no "none", nothing with a shared secret. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "fmt/json.h"

enum {
	JWS_MAX = 64 * 1024, /* bytes of a token */
	JWS_KEYS_MAX = 100,  /* of a provider; more are not looked at */
	JWS_KID_MAX = 200,
};

enum jws_fault {
	JWS_OK,
	JWS_BROKEN,    /* no token, or not one of ours to read */
	JWS_ALGORITHM, /* signed in a way that does not count, or not at all */
	JWS_NO_KEY,    /* signed with a key that is not among these: there may be newer ones */
	JWS_SIGNATURE, /* the signature is not this key's */
};

/* A JWKS: ERR_INVALID when it is none. Keys that cannot sign for us are left alone. */
MUST_USE enum err jws_keys_read(struct str text, json_t **ret_keys);
/* Checks the signature. *ret_claims is the caller's, and NULL unless JWS_OK; `type` is what the
 * header's typ may be besides "JWT" and nothing (RFC 8725, 3.11), or NULL. */
enum jws_fault jws_open(
    struct arena *a, struct str token, const json_t *keys, const char *type, json_t **ret_claims);
/* For the log and the event. */
const char *jws_fault_word(enum jws_fault fault);
/* SHA-256 in base64url: a PKCE challenge (RFC 7636, 4.2). In the arena. */
const char *jws_s256(struct arena *a, const char *text);
