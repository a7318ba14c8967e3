/* Sealed files by libsodium's secretstream. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/sealed.h"

#include <errno.h>
#include <sodium.h>

#include "base/log.h"

enum {
	CHUNK = 64 * 1024,
	SEALED_MAX = CHUNK + crypto_secretstream_xchacha20poly1305_ABYTES,
	MAGIC = 16,
};

static const char magic[MAGIC + 1] = "lyhord-sealed-1\n";

struct head {
	char magic[MAGIC];
	unsigned char salt[crypto_pwhash_SALTBYTES];
	unsigned char stream[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
};
_Static_assert(sizeof(struct head) == 56, "the head has no gaps");

struct sealed_writer {
	int fd;
	crypto_secretstream_xchacha20poly1305_state state;
	unsigned char plain[CHUNK];
	size_t n;
	unsigned char sealed[SEALED_MAX];
};

struct sealed_reader {
	int fd;
	crypto_secretstream_xchacha20poly1305_state state;
	unsigned char plain[CHUNK];
	size_t n;
	size_t used;
	bool last;
	unsigned char sealed[SEALED_MAX];
};

static enum err
derive(struct str passphrase, const unsigned char *salt,
    unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES])
{
	int rc = crypto_pwhash(key, crypto_secretstream_xchacha20poly1305_KEYBYTES, passphrase.p,
	    passphrase.n, salt, crypto_pwhash_OPSLIMIT_INTERACTIVE,
	    crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);

	return rc == 0 ? OK : ERR_BUSY;
}

static enum err
write_fd(int fd, const void *data, size_t n)
{
	const char *p = data;

	while (n > 0) {
		ssize_t w = write(fd, p, n);

		if (w < 0 && errno == EINTR)
			continue;
		if (w <= 0)
			return ERR_UPSTREAM;
		p += w;
		n -= (size_t)w;
	}
	return OK;
}

/* *ret_n is less than n only at the end of the file. */
static enum err
read_fd(int fd, void *to, size_t n, size_t *ret_n)
{
	char *p = to;
	size_t got = 0;

	while (got < n) {
		ssize_t r = read(fd, p + got, n - got);

		if (r < 0 && errno == EINTR)
			continue;
		if (r < 0)
			return ERR_UPSTREAM;
		if (r == 0)
			break;
		got += (size_t)r;
	}
	*ret_n = got;
	return OK;
}

enum err
sealed_create(int fd, struct str passphrase, struct sealed_writer **ret_writer)
{
	struct sealed_writer *w = calloc(1, sizeof(*w));
	unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES];
	struct head head;
	enum err e;

	if (!w)
		log_die("memory", "the operating system has no more");
	w->fd = fd;
	memcpy(head.magic, magic, MAGIC);
	randombytes_buf(head.salt, sizeof(head.salt));
	e = derive(passphrase, head.salt, key);
	if (!e) {
		crypto_secretstream_xchacha20poly1305_init_push(&w->state, head.stream, key);
		e = write_fd(fd, &head, sizeof(head));
	}
	sodium_memzero(key, sizeof(key));
	if (e) {
		sealed_writer_freep(&w);
		return e;
	}
	*ret_writer = w;
	return OK;
}

static enum err
push(struct sealed_writer *w, unsigned char tag)
{
	unsigned long long n = 0;
	uint32_t size;
	enum err e;

	crypto_secretstream_xchacha20poly1305_push(
	    &w->state, w->sealed, &n, w->plain, w->n, NULL, 0, tag);
	size = htole32((uint32_t)n);
	w->n = 0;
	if ((e = write_fd(w->fd, &size, sizeof(size))))
		return e;
	return write_fd(w->fd, w->sealed, (size_t)n);
}

enum err
sealed_write(struct sealed_writer *w, const void *data, size_t n)
{
	const char *p = data;
	enum err e;

	while (n > 0) {
		size_t part = MIN(n, CHUNK - w->n);

		memcpy(w->plain + w->n, p, part);
		w->n += part;
		p += part;
		n -= part;
		if (w->n == CHUNK &&
		    (e = push(w, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)))
			return e;
	}
	return OK;
}

enum err
sealed_finish(struct sealed_writer *w)
{
	return push(w, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

void
sealed_writer_freep(struct sealed_writer **w)
{
	if (*w) {
		sodium_memzero(*w, sizeof(**w));
		free(*w);
	}
	*w = NULL;
}

/* The next chunk; ERR_INVALID when it is not whole or not by this key. */
static enum err
pull(struct sealed_reader *r)
{
	unsigned long long n = 0;
	unsigned char tag = 0;
	uint32_t size = 0;
	size_t got = 0;
	enum err e;

	if (r->last)
		return ERR_INVALID;
	if ((e = read_fd(r->fd, &size, sizeof(size), &got)))
		return e;
	size = le32toh(size);
	if (got != sizeof(size) || size > sizeof(r->sealed) ||
	    size < crypto_secretstream_xchacha20poly1305_ABYTES)
		return ERR_INVALID;
	if ((e = read_fd(r->fd, r->sealed, size, &got)))
		return e;
	if (got != size || crypto_secretstream_xchacha20poly1305_pull(
			       &r->state, r->plain, &n, &tag, r->sealed, size, NULL, 0) != 0)
		return ERR_INVALID;
	r->n = (size_t)n;
	r->used = 0;
	r->last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
	return OK;
}

static enum err
open_stream(struct sealed_reader *r, struct str passphrase)
{
	unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES];
	struct head head;
	size_t got = 0;
	enum err e;

	if ((e = read_fd(r->fd, &head, sizeof(head), &got)))
		return e;
	if (got != sizeof(head) || memcmp(head.magic, magic, MAGIC) != 0)
		return ERR_INVALID;
	if ((e = derive(passphrase, head.salt, key)))
		return e;
	if (crypto_secretstream_xchacha20poly1305_init_pull(&r->state, head.stream, key) != 0)
		e = ERR_INVALID;
	sodium_memzero(key, sizeof(key));
	if (e)
		return e;
	e = pull(r);
	return e == ERR_INVALID ? ERR_AUTH : e;
}

enum err
sealed_open(int fd, struct str passphrase, struct sealed_reader **ret_reader)
{
	struct sealed_reader *r = calloc(1, sizeof(*r));
	enum err e;

	if (!r)
		log_die("memory", "the operating system has no more");
	r->fd = fd;
	if ((e = open_stream(r, passphrase))) {
		sealed_reader_freep(&r);
		return e;
	}
	*ret_reader = r;
	return OK;
}

enum err
sealed_read(struct sealed_reader *r, void *to, size_t n)
{
	char *p = to;
	enum err e;

	while (n > 0) {
		size_t part = MIN(n, r->n - r->used);

		if (part == 0) {
			if ((e = pull(r)))
				return e;
			continue;
		}
		memcpy(p, r->plain + r->used, part);
		r->used += part;
		p += part;
		n -= part;
	}
	return OK;
}

bool
sealed_at_end(const struct sealed_reader *r)
{
	return r->last && r->used == r->n;
}

void
sealed_reader_freep(struct sealed_reader **r)
{
	if (*r) {
		sodium_memzero(*r, sizeof(**r));
		free(*r);
	}
	*r = NULL;
}
