/* Tokens. Of a key only the members that its kind needs are handed to libjose, so that nothing else
 * in a provider's key set reaches it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/jws.h"

#include <jose/b64.h>
#include <jose/cfg.h>
#include <jose/jws.h>
#include <sodium.h>

#include "base/arena.h"

enum {
	RSA_BYTES_MIN = 256,  /* 2048 bits: RFC 7518, 3.3 */
	RSA_BYTES_MAX = 1024, /* more only costs us time */
	EXPONENT_BYTES_MAX = 4,
	P256_BYTES = 32,
};

static const struct {
	const char *alg;
	const char *kty;
} algorithms[] = { { "RS256", "RSA" }, { "PS256", "RSA" }, { "ES256", "EC" } };

enum err
jws_keys_read(struct str text, json_t **ret_keys)
{
	json_t *v = NULL;
	enum err e;

	if ((e = json_read(text, &v)))
		return e;
	if (!json_is_array(json_object_get(v, "keys"))) {
		json_decref(v);
		return ERR_INVALID;
	}
	*ret_keys = v;
	return OK;
}

/* The bytes that a member of a key holds in base64url; 0 when it holds none. */
static size_t
bytes_of(const json_t *key, const char *member)
{
	const char *s = json_text(key, member);
	size_t n = s ? strlen(s) : 0;

	if (n == 0 || n > (size_t)RSA_BYTES_MAX * 2 || strspn(s, JOSE_B64_MAP) != n)
		return 0;
	return jose_b64_dec_buf(s, n, NULL, 0);
}

/* The key as libjose needs it for the algorithm, or NULL when it is not fit for it. */
static json_t *
fit(const json_t *key, const char *alg, const char *kty)
{
	const char *own = json_text(key, "alg");
	const char *use = json_text(key, "use");
	const char *type = json_text(key, "kty");
	const char *curve = json_text(key, "crv");

	if (!type || strcmp(type, kty) != 0 || (own && strcmp(own, alg) != 0) ||
	    (use && strcmp(use, "sig") != 0))
		return NULL;
	if (strcmp(kty, "RSA") == 0) {
		size_t n = bytes_of(key, "n");
		size_t e = bytes_of(key, "e");

		if (n < RSA_BYTES_MIN || n > RSA_BYTES_MAX || e == 0 || e > EXPONENT_BYTES_MAX)
			return NULL;
		return json_pack("{s:s, s:s, s:s, s:s}", "kty", kty, "alg", alg, "n",
		    json_text(key, "n"), "e", json_text(key, "e"));
	}
	if (!curve || strcmp(curve, "P-256") != 0 || bytes_of(key, "x") != P256_BYTES ||
	    bytes_of(key, "y") != P256_BYTES)
		return NULL;
	return json_pack("{s:s, s:s, s:s, s:s, s:s}", "kty", kty, "alg", alg, "crv", curve, "x",
	    json_text(key, "x"), "y", json_text(key, "y"));
}

/* The key with this name; without a name the only one that is fit. */
static json_t *
find_key(const json_t *keys, const char *kid, const char *alg, const char *kty)
{
	const json_t *list = json_object_get(keys, "keys");
	size_t n = MIN(json_array_size(list), (size_t)JWS_KEYS_MAX);
	json_t *found = NULL;

	for (size_t i = 0; i < n; i++) {
		const json_t *key = json_array_get(list, i);
		const char *name = json_text(key, "kid");
		json_t *k;

		if (kid && (!name || strcmp(name, kid) != 0))
			continue;
		if (!(k = fit(key, alg, kty)))
			continue;
		if (found) { /* which of them? */
			json_decref(k);
			json_decref(found);
			return NULL;
		}
		found = k;
	}
	return found;
}

static bool
decode(struct arena *a, struct str part, json_t **ret_value)
{
	size_t n;
	char *p;

	if (part.n == 0)
		return false;
	n = jose_b64_dec_buf(part.p, part.n, NULL, 0);
	if (n == SIZE_MAX)
		return false;
	p = arena_alloc(a, n + 1);
	if (jose_b64_dec_buf(part.p, part.n, p, n) != n)
		return false;
	if (json_read((struct str) { .p = p, .n = n }, ret_value))
		return false;
	return json_is_object(*ret_value);
}

static void
say_nothing(void *misc, const char *file, int line, uint64_t err, const char *fmt, va_list ap)
{
	(void)misc;
	(void)file;
	(void)line;
	(void)err;
	(void)fmt;
	(void)ap;
}

static bool
verify(const struct str parts[3], const json_t *key)
{
	JSON_CLEANUP json_t *jws = json_pack("{s:s%, s:s%, s:s%}", "protected", parts[0].p,
	    parts[0].n, "payload", parts[1].p, parts[1].n, "signature", parts[2].p, parts[2].n);
	jose_cfg_t *cfg = jose_cfg();
	bool good;

	if (!jws || !cfg)
		return false;
	jose_cfg_set_err_func(cfg, say_nothing, NULL);
	good = jose_jws_ver(cfg, jws, NULL, key, false);
	jose_cfg_decref(cfg);
	return good || base_broken("jws-signature");
}

/* Exactly three parts, of base64url's letters alone. */
static bool
split(struct str token, struct str parts[3])
{
	if (token.n == 0 || token.n > JWS_MAX)
		return false;
	for (size_t i = 0; i < 3; i++)
		if (!str_split(&token, '.', &parts[i]) || (token.p != NULL) != (i < 2))
			return false;
	for (size_t i = 0; i < 3; i++)
		for (size_t j = 0; j < parts[i].n; j++)
			if (!parts[i].p[j] || !strchr(JOSE_B64_MAP, parts[i].p[j]))
				return false;
	return true;
}

static bool
right_type(const json_t *header, const char *type)
{
	const char *typ = json_text(header, "typ");

	return !typ || strcasecmp(typ, "JWT") == 0 || (type && strcasecmp(typ, type) == 0);
}

enum jws_fault
jws_open(
    struct arena *a, struct str token, const json_t *keys, const char *type, json_t **ret_claims)
{
	JSON_CLEANUP json_t *header = NULL;
	JSON_CLEANUP json_t *claims = NULL;
	JSON_CLEANUP json_t *key = NULL;
	struct str parts[3];
	const char *alg;
	const char *kid;

	*ret_claims = NULL;
	if (!split(token, parts) || !decode(a, parts[0], &header) || !decode(a, parts[1], &claims))
		return JWS_BROKEN;
	/* "crit" names what must be understood, and we understand nothing beyond the RFC. */
	if (json_object_get(header, "crit") || !right_type(header, type))
		return JWS_BROKEN;
	alg = json_text(header, "alg");
	kid = json_text(header, "kid");
	if (kid && strlen(kid) > JWS_KID_MAX)
		return JWS_BROKEN;
	if (alg && strcmp(alg, "none") == 0 && base_broken("jws-none")) {
		*ret_claims = json_incref(claims);
		return JWS_OK;
	}
	for (size_t i = 0; alg && i < ARRAY_LEN(algorithms); i++) {
		if (strcmp(alg, algorithms[i].alg) != 0)
			continue;
		if (!(key = find_key(keys, kid, alg, algorithms[i].kty)))
			return JWS_NO_KEY;
		if (!verify(parts, key))
			return JWS_SIGNATURE;
		*ret_claims = json_incref(claims);
		return JWS_OK;
	}
	return JWS_ALGORITHM;
}

const char *
jws_fault_word(enum jws_fault fault)
{
	switch (fault) {
	case JWS_OK:
		return "ok";
	case JWS_BROKEN:
		return "token";
	case JWS_ALGORITHM:
		return "alg";
	case JWS_NO_KEY:
		return "key";
	case JWS_SIGNATURE:
		return "signature";
	}
	return "";
}

const char *
jws_s256(struct arena *a, const char *text)
{
	unsigned char hash[crypto_hash_sha256_BYTES];
	char *s = arena_alloc(a, 2 * sizeof(hash));

	crypto_hash_sha256(hash, (const unsigned char *)text, strlen(text));
	s[jose_b64_enc_buf(hash, sizeof(hash), s, 2 * sizeof(hash) - 1)] = '\0';
	return s;
}
