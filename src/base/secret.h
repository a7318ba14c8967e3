/* Randomness, keyed hashes, passwords and constant-time comparison; libsodium does the work.
 * One root key per site; every use has a key of its own, derived by name. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/err.h"
#include "base/str.h"

struct arena;

enum {
	SECRET_KEY_BYTES = 32,
	SECRET_MAC_BYTES = 32,
	SECRET_PASSWORD_HASH_MAX = 128,
};

struct secret_key {
	unsigned char b[SECRET_KEY_BYTES];
};

/* Once, before anything else here. Ends the process when libsodium cannot start. */
void secret_init(void);

/* Random bytes from the operating system. A test build with LYHORD_SEED=n gives a fixed series. */
void secret_random(void *ret, size_t n);
/* 16 random bytes in base32, 26 characters: tokens for forms and sessions. In the arena. */
char *secret_token(struct arena *a);

/* The key for one use, such as "case-code", from the site's root key (BLAKE2b). */
void secret_derive(const struct secret_key *root, const char *use, struct secret_key *ret_key);
/* BLAKE2b, keyed. */
void secret_mac(const struct secret_key *key, struct str text, unsigned char ret[SECRET_MAC_BYTES]);
/* The same in base32, 52 characters. In the arena. */
char *secret_mac_text(struct arena *a, const struct secret_key *key, struct str text);
/* In time that does not depend on where they differ. NULL equals nothing. */
bool secret_equal(const char *a, const char *b);

/* argon2id, 19 MiB, t=2 (OWASP password storage, minimum for argon2id). Takes about 20 ms; at most
 * one per core runs, a few wait, the next gets ERR_BUSY. */
MUST_USE enum err secret_password_hash(struct str password, char ret[SECRET_PASSWORD_HASH_MAX]);
/* OK, ERR_AUTH when it does not match, ERR_BUSY. With hash NULL it takes as long and gives
 * ERR_AUTH. */
MUST_USE enum err secret_password_verify(struct str password, const char *hash);
/* Encrypts and authenticates (libsodium's secretbox, a random nonce in front). In the arena. */
struct str secret_seal(struct arena *a, const struct secret_key *key, struct str text);
/* False when it was not sealed with this key, or was altered. The text ends with NUL. */
bool secret_unseal(
    struct arena *a, const struct secret_key *key, struct str sealed, struct str *ret_text);
void secret_wipe(void *p, size_t n);

/* Crockford base32 (no I, L, O, U), upper case. `ret` must hold base32_len(n) + 1 bytes. */
size_t base32_len(size_t n);
void base32_encode(const unsigned char *p, size_t n, char *ret);
/* The same with the letters of RFC 4648, without padding: what other programs expect. */
void base32_rfc_encode(const unsigned char *p, size_t n, char *ret);
