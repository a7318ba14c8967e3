/* Which label a text would have, learnt from texts that have one: a text about potholes belongs to
 * streets because others about potholes did. In memory only: hashes of words and of pieces of
 * words, how many texts of each label have them; never a text, and nothing on disk.
 *
 * What one person wrote can tell nobody anything: of what people wrote a word counts for a label
 * only when several people used it there. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct guess;

enum guess_kind {
	GUESS_PUBLIC, /* said to everybody: a topic's name, an approved answer */
	GUESS_STAFF,  /* said to staff */
	GUESS_PAST,   /* written by somebody */
	GUESS_SECRET, /* written by somebody, and under secrecy: never counts for the public */
};

struct guess_text {
	int64_t id; /* takes the place of what had it */
	int64_t label;
	enum guess_kind kind;
	enum lang lang;
	struct str head; /* weighs more: a name, a question */
	struct str body;
	int64_t from; /* who wrote it: one text of each counts for a label, the newest; 0: nobody
			 knows */
	int64_t also; /* something that goes with it, to be counted; 0: nothing */
	int64_t at;   /* of what was written the newest GUESS_PAST_MAX of a label are kept */
};

enum { GUESS_PAST_MAX = 200, GUESS_LABELS_MAX = 4096 };

struct guess *guess_open(void);
void guess_close(struct guess *g);

/* From any thread; who asks meanwhile waits for no more than one text. */
/* Works in the arena and leaves nothing there. */
void guess_put(struct guess *g, struct arena *a, const struct guess_text *text);
/* False when it was not there. */
bool guess_remove(struct guess *g, int64_t id);

struct guess_hit {
	int64_t label;
	double share; /* of all labels together 1 */
};

struct search;

struct guess_ask {
	struct str text;
	struct search *search; /* whose related words count too; NULL: none */
	enum lang lang;
	bool staff; /* what staff are told and what is under secrecy counts too */
};
/* The likeliest labels, ties by label; none when no word is known. At most `max`. */
size_t guess_ask(struct guess *g, struct arena *a, const struct guess_ask *ask,
    struct guess_hit *hits, size_t max);

struct guess_also {
	int64_t value;
	size_t n;
};
/* What went along with what was written with a label: how many texts had which. At most `max`. */
size_t guess_also(struct guess *g, int64_t label, bool staff, struct guess_also *list, size_t max);

struct guess_size {
	size_t labels;
	size_t texts;
	size_t features;
	size_t bytes;
};
struct guess_size guess_size(struct guess *g);
