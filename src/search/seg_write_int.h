/* Writing a segment: documents first (their rows are kept), then the terms in order. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/seg_int.h"

struct seg_writer;

/* A growing run of bytes outside arenas. */
struct bytes {
	unsigned char *p;
	size_t n;
	size_t cap;
};
void bytes_add(struct bytes *b, const void *p, size_t n);
void bytes_varint(struct bytes *b, uint64_t v);
void bytes_free(struct bytes *b);

/* Makes the file. ERR_BUSY when the disk does not take it; the same holds for all of these, and is
 * remembered: it is enough to look at what seg_writer_close() says. */
MUST_USE enum err seg_writer_open(
    int dir_fd, const char *name, enum search_kind kind, struct seg_writer **ret_writer);
/* Gives the document the next number. `words` and `grams` are its lengths. */
void seg_writer_doc(struct seg_writer *w, const struct seg_doc *doc, double words, double grams);

/* The postings of one term: begin, each document in order, end. A term without a document is left
 * out. Positions are those of the document, rising. */
void seg_writer_term(struct seg_writer *w, struct str term);
void seg_writer_posting(struct seg_writer *w, uint32_t doc, uint8_t tf);
void seg_writer_positions(struct seg_writer *w, const uint32_t *positions, size_t n);
/* The positions as they lie in another segment or in a builder: n as a varint, then the steps. */
void seg_writer_positions_raw(struct seg_writer *w, const unsigned char *p, size_t n);
void seg_writer_term_end(struct seg_writer *w);

/* After the last term: writes the spellings of the space that has them and the rest; syncs a large
 * file. The writer is gone whatever is returned; on an error the file too. */
MUST_USE enum err seg_writer_close(struct seg_writer *w);
/* Leaves it: the file is removed. */
void seg_writer_abandon(struct seg_writer *w);
