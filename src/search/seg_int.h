/* A segment: an index of a number of documents of one kind, in a file that never changes, read
 * through the memory. What was removed from it is told by a set of bits beside it.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

/* The file: a head; the postings of all terms in the order of the terms; their positions; the
 * documents' columns; the terms in blocks of SEG_BLOCK, each spelled by what it does not share with
 * the one before; where the blocks begin. Numbers are the machine's own: an index is derived, and
 * does not move.
 *
 * A term begins with its space. A term of SPACE_SPELL is a 4-gram of spellings, and its postings
 * name terms instead of documents.
 *
 * Postings of a term: for each document, the distance from the one before as a varint, then the
 * frequency in a byte (a spelling has none). From SEG_SKIP documents on a table of struct skip
 * stands before them, one row for each SEG_SKIP. */
#include "base/base.h"
#include "base/err.h"
#include "base/str.h"
#include "search/search.h"

enum seg_space {
	SPACE_FOLDED = 'f',  /* a stem without å ä ö */
	SPACE_GRAM = 'g',    /* a 4-gram of a word */
	SPACE_SURFACE = 's', /* a word as it is written: for completing and correcting */
	SPACE_TITLE = 't',   /* a stem in the title */
	SPACE_WORD = 'w',    /* a stem, or what is kept whole */
	SPACE_SPELL = 'x',   /* a 4-gram of a surface (of a word, where there are no surfaces) */
};

enum {
	SEG_VERSION = 1,
	SEG_BLOCK = 16,
	SEG_SKIP = 128,
	SEG_TERM_MAX = 250, /* bytes, with the space */
	SEG_DOCS_MAX = 1 << 30,
	SEG_FIELD_GAP = 64, /* positions between two fields: no phrase goes over */
};

struct seg_head {
	char magic[8];
	uint32_t version;
	uint32_t kind;
	uint32_t n_docs;
	uint32_t n_terms;
	double words; /* the documents' lengths together */
	double grams;
	uint64_t at_post, at_pos, at_docs, at_dict, at_blocks;
	uint64_t dict_bytes;
	uint64_t size;	   /* of the file */
	uint64_t checksum; /* of all after the head */
};

struct skip {
	uint32_t last; /* document */
	uint32_t end;  /* of the block's bytes, from the first posting */
	uint32_t pos_end;
};

struct seg_block {
	uint64_t dict;
	uint64_t post;
	uint64_t pos;
};

/* One document's row, as columns in the file. */
struct seg_doc {
	int64_t id;
	int64_t access;
	int32_t day;
	uint8_t words; /* length, as seg_length_code() */
	uint8_t grams;
	uint8_t lang;
	uint8_t audience;
	uint8_t prior;
};

struct seg {
	_Atomic int refs;
	char name[32];
	const unsigned char *map;
	size_t size;
	struct seg_head head;
	const int64_t *ids;
	const int64_t *access;
	const int32_t *days;
	const uint32_t *by_id; /* documents in the order of their ids */
	const uint8_t *words, *grams, *langs, *audiences, *priors;
	const struct seg_block *blocks;
	size_t n_blocks;
};

/* Where a term's postings lie. */
struct seg_term {
	uint32_t ordinal;
	uint32_t df; /* documents, the removed ones too */
	const unsigned char *post;
	size_t post_bytes;
	const unsigned char *pos;
	size_t pos_bytes;
};

/* ERR_MISSING when there is no such file or it is not whole. A small one's checksum is looked at;
 * a large one was synced before anybody was told of it. */
MUST_USE enum err seg_open(int dir_fd, const char *name, struct seg **ret_seg);
struct seg *seg_ref(struct seg *s);
void seg_unref(struct seg *s);

bool seg_find(const struct seg *s, enum seg_space space, struct str text, struct seg_term *ret);
/* The document with this id; false when there is none. */
bool seg_doc_of(const struct seg *s, int64_t id, uint32_t *ret_doc);
struct seg_doc seg_doc_row(const struct seg *s, uint32_t doc);

/* Walking the terms in order, from the first that is not before `from`. */
struct seg_walk {
	const struct seg *seg;
	size_t block;
	size_t in_block;
	const unsigned char *p;
	uint64_t post, pos;
	char text[SEG_TERM_MAX + 1]; /* with the space; NUL-terminated */
	size_t n;
	struct seg_term term;
};
void seg_walk_start(const struct seg *s, struct str from, struct seg_walk *w);
/* False at the end. */
bool seg_walk_next(struct seg_walk *w);
/* Sets the walk on a term by its number. */
void seg_walk_at(const struct seg *s, uint32_t ordinal, struct seg_walk *w);

/* Walking a term's documents. */
struct seg_cursor {
	const unsigned char *p;
	const unsigned char *end;
	uint32_t doc;
	uint8_t tf;
	bool has_tf;
};
void seg_cursor_start(const struct seg_term *t, bool has_tf, struct seg_cursor *c);
static inline bool seg_cursor_next(struct seg_cursor *c);

/* The positions of the term in a document, at most `max`; 0 when it is not there. */
size_t seg_positions(const struct seg_term *t, uint32_t doc, uint32_t *positions, size_t max);
/* Whether a document has the term. */
bool seg_has(const struct seg_term *t, bool has_tf, uint32_t doc);

bool seg_space_has_tf(char space);
bool seg_space_has_positions(char space);

/* A frequency or a length in a byte, and what it stands for: sixteen steps for each doubling. */
uint8_t seg_tf_code(double tf); /* from a quarter */
double seg_tf(uint8_t code);
uint8_t seg_length_code(double n); /* from 1 */
double seg_length(uint8_t code);

uint64_t seg_checksum(uint64_t sum, const void *p, size_t n);

#include "search/varint_int.h"

static inline bool
seg_cursor_next(struct seg_cursor *c)
{
	uint32_t step;

	if (c->p == c->end)
		return false;
	c->p = varint_get(c->p, &step);
	c->doc += step;
	if (c->has_tf)
		c->tf = *c->p++;
	return true;
}
