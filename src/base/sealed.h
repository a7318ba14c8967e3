/* A file sealed with a passphrase: what is written can be read again only with the same words, and
 * any change, cut or swap in it is seen.
 *
 * Format: "lyhord-sealed-1\n", 16 bytes of salt, 24 bytes of header, then chunks: 4 bytes of length
 * (little end first) and the chunk by libsodium's secretstream (XChaCha20-Poly1305). The key is
 * argon2id of passphrase and salt, 64 MiB and two passes (libsodium's "interactive"). The last
 * chunk says that it is the last. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/err.h"
#include "base/str.h"

enum { SEALED_PASSPHRASE_MIN = 12 };

struct sealed_writer;
struct sealed_reader;

/* Writes to fd, which stays the caller's. ERR_UPSTREAM when it cannot be written. */
MUST_USE enum err sealed_create(int fd, struct str passphrase, struct sealed_writer **ret_writer);
MUST_USE enum err sealed_write(struct sealed_writer *w, const void *p, size_t n);
/* Writes the last chunk. Without it the file is damaged to a reader. */
MUST_USE enum err sealed_finish(struct sealed_writer *w);
void sealed_writer_freep(struct sealed_writer **w);

/* ERR_INVALID: not such a file. ERR_AUTH: another passphrase (or its first chunk is damaged). */
MUST_USE enum err sealed_open(int fd, struct str passphrase, struct sealed_reader **ret_reader);
/* Reads exactly n bytes. ERR_INVALID: damaged, or it ends before. */
MUST_USE enum err sealed_read(struct sealed_reader *r, void *ret, size_t n);
/* True when the last chunk was read to its end. */
bool sealed_at_end(const struct sealed_reader *r);
void sealed_reader_freep(struct sealed_reader **r);
