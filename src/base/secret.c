/* Secrets by libsodium. The gate for argon2 keeps log-ins from taking all memory and cores. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"

#include <errno.h>
#include <pthread.h>
#include <sodium.h>

#include "base/arena.h"
#include "base/guard.h"
#include "base/log.h"

enum {
	ARGON_MEMORY = 19 * 1024 * 1024,
	ARGON_PASSES = 2,
	ARGON_WAITING = 16,
};

static struct {
	pthread_mutex_t lock;
	pthread_cond_t free;
	int running;
	int waiting;
	int max;
} gate = { .lock = PTHREAD_MUTEX_INITIALIZER, .free = PTHREAD_COND_INITIALIZER, .max = 1 };

#ifdef LYHORD_TEST_HOOKS
static uint64_t test_seed;
static uint64_t test_counter;
#endif

void
secret_init(void)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);

	if (sodium_init() < 0)
		log_die("secret", "libsodium does not start");
	gate.max = (int)MAX(cores, 1);
#ifdef LYHORD_TEST_HOOKS
	const char *s = getenv("LYHORD_SEED");
	int64_t seed = 0;

	if (s && str_int(str_of(s), &seed))
		test_seed = (uint64_t)seed;
#endif
}

void
secret_random(void *ret, size_t n)
{
#ifdef LYHORD_TEST_HOOKS
	if (test_seed) {
		unsigned char seed[randombytes_SEEDBYTES] = { 0 };
		uint64_t count = __atomic_add_fetch(&test_counter, 1, __ATOMIC_RELAXED);

		memcpy(seed, &test_seed, sizeof(test_seed));
		memcpy(seed + sizeof(test_seed), &count, sizeof(count));
		randombytes_buf_deterministic(ret, n, seed);
		return;
	}
#endif
	randombytes_buf(ret, n);
}

char *
secret_token(struct arena *a)
{
	unsigned char raw[16];
	char *s = arena_alloc(a, base32_len(sizeof(raw)) + 1);

	secret_random(raw, sizeof(raw));
	base32_encode(raw, sizeof(raw), s);
	return s;
}

void
secret_derive(const struct secret_key *root, const char *use, struct secret_key *ret_key)
{
	crypto_generichash(ret_key->b, sizeof(ret_key->b), (const unsigned char *)use, strlen(use),
	    root->b, sizeof(root->b));
}

void
secret_mac(const struct secret_key *key, struct str text, unsigned char ret[SECRET_MAC_BYTES])
{
	crypto_generichash(
	    ret, SECRET_MAC_BYTES, (const unsigned char *)text.p, text.n, key->b, sizeof(key->b));
}

char *
secret_mac_text(struct arena *a, const struct secret_key *key, struct str text)
{
	unsigned char mac[SECRET_MAC_BYTES];
	char *s = arena_alloc(a, base32_len(sizeof(mac)) + 1);

	secret_mac(key, text, mac);
	base32_encode(mac, sizeof(mac), s);
	return s;
}

bool
secret_equal(const char *a, const char *b)
{
	size_t n;

	if (!a || !b)
		return false;
	n = strlen(a);
	return strlen(b) == n && sodium_memcmp(a, b, n) == 0;
}

static enum err
enter_gate(void)
{
	enum err e = OK;

	guard_outside("argon2");
	pthread_mutex_lock(&gate.lock);
	if (gate.running >= gate.max && gate.waiting >= ARGON_WAITING) {
		e = ERR_BUSY;
	} else {
		gate.waiting++;
		while (gate.running >= gate.max)
			pthread_cond_wait(&gate.free, &gate.lock);
		gate.waiting--;
		gate.running++;
	}
	pthread_mutex_unlock(&gate.lock);
	return e;
}

static void
leave_gate(void)
{
	pthread_mutex_lock(&gate.lock);
	gate.running--;
	pthread_cond_signal(&gate.free);
	pthread_mutex_unlock(&gate.lock);
}

enum err
secret_password_hash(struct str password, char ret[SECRET_PASSWORD_HASH_MAX])
{
	int rc;
	enum err e;

	_Static_assert(SECRET_PASSWORD_HASH_MAX >= crypto_pwhash_STRBYTES, "room for a hash");
	if ((e = enter_gate()))
		return e;
	rc = crypto_pwhash_str_alg(
	    ret, password.p, password.n, ARGON_PASSES, ARGON_MEMORY, crypto_pwhash_ALG_ARGON2ID13);
	leave_gate();
	return rc == 0 ? OK : ERR_BUSY;
}

enum err
secret_password_verify(struct str password, const char *hash)
{
	bool known = hash != NULL;
	int rc;
	enum err e;

	if ((e = enter_gate()))
		return e;
	if (!known) {
		/* As much work as for a real user, so that time does not tell who exists. */
		char unused[SECRET_PASSWORD_HASH_MAX];

		rc = crypto_pwhash_str_alg(unused, password.p, password.n, ARGON_PASSES,
		    ARGON_MEMORY, crypto_pwhash_ALG_ARGON2ID13);
		rc = rc ? rc : -1;
	} else {
		rc = crypto_pwhash_str_verify(hash, password.p, password.n);
	}
	leave_gate();
	return rc == 0 ? OK : ERR_AUTH;
}

void
secret_wipe(void *p, size_t n)
{
	sodium_memzero(p, n);
}

size_t
base32_len(size_t n)
{
	return (n * 8 + 4) / 5;
}

static void
encode(const char digits[static 33], const unsigned char *p, size_t n, char *ret)
{
	uint32_t acc = 0;
	int bits = 0;

	for (size_t i = 0; i < n; i++) {
		acc = (acc << 8) | p[i];
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			*ret++ = digits[(acc >> bits) & 31];
		}
	}
	if (bits > 0)
		*ret++ = digits[(acc << (5 - bits)) & 31];
	*ret = 0;
}

void
base32_encode(const unsigned char *p, size_t n, char *ret)
{
	encode("0123456789ABCDEFGHJKMNPQRSTVWXYZ", p, n, ret);
}

void
base32_rfc_encode(const unsigned char *p, size_t n, char *ret)
{
	encode("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", p, n, ret);
}

struct str
secret_seal(struct arena *a, const struct secret_key *key, struct str text)
{
	size_t n = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + text.n;
	unsigned char *out = arena_alloc(a, n);

	secret_random(out, crypto_secretbox_NONCEBYTES);
	crypto_secretbox_easy(
	    out + crypto_secretbox_NONCEBYTES, (const unsigned char *)text.p, text.n, out, key->b);
	return (struct str) { .p = (const char *)out, .n = n };
}

bool
secret_unseal(
    struct arena *a, const struct secret_key *key, struct str sealed, struct str *ret_text)
{
	const size_t front = crypto_secretbox_NONCEBYTES;
	const unsigned char *in = (const unsigned char *)sealed.p;
	unsigned char *out;
	size_t n;

	if (sealed.n < front + crypto_secretbox_MACBYTES)
		return false;
	n = sealed.n - front - crypto_secretbox_MACBYTES;
	out = arena_alloc(a, n + 1);
	if (crypto_secretbox_open_easy(out, in + front, sealed.n - front, in, key->b) != 0)
		return false;
	*ret_text = (struct str) { .p = (const char *)out, .n = n };
	return true;
}
