/* What somebody typed, as the terms to look for. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "search/related_int.h"
#include "search/search.h"
#include "search/store_int.h"
#include "search/words_int.h"

enum {
	QUERY_TEXT_MAX = 64 * 1024, /* bytes that are read */
	QUERY_SLOTS_MAX = 48,	    /* words: of more, the rarest */
	QUERY_ALTS_MAX = 24,
	QUERY_GROUPS_MAX = 6,
	QUERY_GRAMS_MAX = 400,
	QUERY_PHRASES_MAX = 8,
	QUERY_PHRASE_WORDS = 12,
	QUERY_OUT_MAX = 16,
};

/* A term that may stand for a word, and how well it does. */
struct query_alt {
	enum seg_space space;
	struct str text;
	double weight;
	double idf; /* of the group, times the weight */
};

/* Terms of which the best one counts: the word itself, or one part of it. */
struct query_group {
	struct query_alt alts[QUERY_ALTS_MAX];
	size_t n;
};

/* A word: what it is found by counts together. The first group is the whole word. */
struct query_slot {
	struct query_group *groups[QUERY_GROUPS_MAX];
	size_t n;
	struct str surface;
	double weight; /* how often it was typed */
};

struct query_gram {
	struct str text;
	double weight;
	double idf;
};

struct query_phrase {
	struct str words[QUERY_PHRASE_WORDS];
	uint32_t offsets[QUERY_PHRASE_WORDS]; /* from the first */
	size_t n;
};

struct query {
	struct query_slot *slots;
	size_t n;
	struct query_gram *grams;
	size_t n_grams;
	struct query_phrase phrases[QUERY_PHRASES_MAX];
	size_t n_phrases;
	struct query_alt without[QUERY_OUT_MAX];
	size_t n_without;
	struct query_alt must[QUERY_OUT_MAX]; /* each has to be there */
	size_t n_must;
	int32_t from, to; /* days; 0: any */
	bool open;	  /* the last word may be unfinished */
};

void query_parse(struct words *words, const struct related *related, struct arena *a,
    const struct search_ask *ask, struct query *ret);
