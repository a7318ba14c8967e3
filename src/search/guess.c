/* Counts of features by label, and the labels that make a text likeliest: a language model of each
 * label, smoothed by that of all (Dirichlet), where only labels that have a feature are looked at.
 * Each text counts a feature once, however often it has it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/guess.h"

#include <math.h>
#include <pthread.h>

#include "base/log.h"
#include "search/guess_int.h"

enum {
	WORDS_SLOTS = 1 << 14,
	FIRST_SLOTS = 1 << 12,
	NONE = UINT16_MAX,
	SAID = 8, /* what is said is counted in eighths */
	N_KIND = GUESS_SECRET + 1,
	TEXT_BYTES = 4000,
};

/* Chosen on the halves of our corpora that are for choosing: docs/search.md. How strong the model
 * of all texts is beside a label's own, in features; what a gram is worth beside a word; how often
 * a word counts that is in a name or a question, and in an answer; how much a label that is common
 * before anything was read. */
static const double MU = 600;
static const double GRAM_WEIGHT = 0.25;
static const double HEAD = 1.5;
static const double BODY = 0.5;
static const double PRIOR = 0.6;
/* Labels of many texts are smoothed less, which is half deserved. */
static const double MASS = 0.5;
/* So many must have written a word with a label, for the public, for staff, under secrecy. */
enum { SEVERAL = 3, TWO = 2, MANY = 5 };

struct pair {
	uint16_t label;
	uint16_t past;
	uint16_t secret;
	uint16_t said;	/* to everybody, in eighths */
	uint16_t inner; /* to staff, in eighths */
};

struct feature {
	guess_feature hash; /* 0: a free slot */
	uint16_t n, cap;
	struct pair *pairs;
};

struct text {
	int64_t id;
	int64_t from;
	int64_t also;
	int64_t at;
	uint16_t label;
	uint8_t kind;
	uint16_t n_head, n;
	guess_feature features[]; /* of the head, then of the body */
};

/* How much all its texts have together of words and of grams, and those that were written. */
struct label {
	int64_t id;
	double mass[N_KIND][2];
	struct text **past;
	size_t n_past;
	size_t n_secret;
};

struct guess {
	pthread_rwlock_t lock;
	pthread_mutex_t hands_lock;
	struct words *hands;
	struct feature *features;
	size_t n_slots, n_features; /* a power of two */
	struct text **texts;
	size_t n_text_slots, n_texts;
	struct label *labels;
	size_t n_labels;
	size_t bytes;
};

static void *
more(void *p, size_t n, size_t size)
{
	p = reallocarray(p, n, size);
	if (!p)
		log_die("memory", "the operating system has no more");
	return p;
}

struct guess *
guess_open(void)
{
	struct guess *g = calloc(1, sizeof(*g));

	if (!g)
		log_die("memory", "the operating system has no more");
	pthread_rwlock_init(&g->lock, NULL);
	pthread_mutex_init(&g->hands_lock, NULL);
	return g;
}

void
guess_close(struct guess *g)
{
	if (!g)
		return;
	for (size_t i = 0; i < g->n_slots; i++)
		free(g->features[i].pairs);
	for (size_t i = 0; i < g->n_text_slots; i++)
		free(g->texts[i]);
	for (size_t i = 0; i < g->n_labels; i++)
		free(g->labels[i].past);
	free(g->features);
	free(g->texts);
	free(g->labels);
	words_close(g->hands);
	pthread_rwlock_destroy(&g->lock);
	pthread_mutex_destroy(&g->hands_lock);
	free(g);
}

/* Where the feature is, or the free slot for it. */
static struct feature *
slot_of(const struct guess *g, guess_feature hash)
{
	size_t at = (size_t)hash * 2654435761u & (g->n_slots - 1);

	while (g->features[at].hash && g->features[at].hash != hash)
		at = (at + 1) & (g->n_slots - 1);
	return &g->features[at];
}

static void
grow_features(struct guess *g)
{
	struct feature *old = g->features;
	size_t n = g->n_slots;

	g->n_slots = n ? n * 2 : FIRST_SLOTS;
	g->features = calloc(g->n_slots, sizeof(*g->features));
	if (!g->features)
		log_die("memory", "the operating system has no more");
	g->bytes += (g->n_slots - n) * sizeof(*g->features);
	for (size_t i = 0; i < n; i++)
		if (old[i].hash)
			*slot_of(g, old[i].hash) = old[i];
	free(old);
}

static struct pair *
pair_of(struct guess *g, guess_feature hash, uint16_t label)
{
	struct feature *f;

	if ((g->n_features + 1) * 4 > g->n_slots * 3)
		grow_features(g);
	f = slot_of(g, hash);
	if (!f->hash) {
		f->hash = hash;
		g->n_features++;
	}
	for (size_t i = 0; i < f->n; i++)
		if (f->pairs[i].label == label)
			return &f->pairs[i];
	if (f->n == f->cap) {
		uint16_t cap = (uint16_t)(f->cap ? f->cap * 2 : 2);

		f->pairs = more(f->pairs, cap, sizeof(*f->pairs));
		g->bytes += (cap - f->cap) * sizeof(*f->pairs);
		f->cap = cap;
	}
	f->pairs[f->n] = (struct pair) { .label = label };
	return &f->pairs[f->n++];
}

static void
add_to(uint16_t *count, int n)
{
	*count = (uint16_t)MAX(MIN(*count + n, UINT16_MAX - 1), 0);
}

/* Counts a text, or takes it away again (sign -1). */
static void
count(struct guess *g, const struct text *t, int sign)
{
	struct label *l = &g->labels[t->label];

	for (size_t i = 0; i < t->n; i++) {
		struct pair *p = pair_of(g, t->features[i], t->label);
		int said = (int)lround(SAID * (i < t->n_head ? HEAD : BODY));
		double weight = 1;

		switch ((enum guess_kind)t->kind) {
		case GUESS_PUBLIC:
			add_to(&p->said, sign * said);
			weight = (double)said / SAID;
			break;
		case GUESS_STAFF:
			add_to(&p->inner, sign * said);
			weight = (double)said / SAID;
			break;
		case GUESS_PAST:
			add_to(&p->past, sign);
			break;
		case GUESS_SECRET:
			add_to(&p->secret, sign);
			break;
		}
		l->mass[t->kind][guess_is_gram(t->features[i])] += sign * weight;
	}
}

static size_t
text_slot(const struct guess *g, int64_t id)
{
	size_t at = (uint64_t)id * 0x9E3779B97F4A7C15u >> 20 & (g->n_text_slots - 1);

	while (g->texts[at] && g->texts[at]->id != id)
		at = (at + 1) & (g->n_text_slots - 1);
	return at;
}

static void
grow_texts(struct guess *g)
{
	struct text **old = g->texts;
	size_t n = g->n_text_slots;

	g->n_text_slots = n ? n * 2 : FIRST_SLOTS;
	g->texts = calloc(g->n_text_slots, sizeof(*g->texts));
	if (!g->texts)
		log_die("memory", "the operating system has no more");
	g->bytes += (g->n_text_slots - n) * sizeof(*g->texts);
	for (size_t i = 0; i < n; i++)
		if (old[i])
			g->texts[text_slot(g, old[i]->id)] = old[i];
	free(old);
}

static size_t
size_of(const struct text *t)
{
	return sizeof(*t) + t->n * sizeof(t->features[0]);
}

static bool
written(enum guess_kind kind)
{
	return kind == GUESS_PAST || kind == GUESS_SECRET;
}

/* Takes a text out, wherever it is. */
static void
drop(struct guess *g, size_t slot)
{
	struct text *t = g->texts[slot];
	struct label *l = &g->labels[t->label];
	size_t at = slot;

	count(g, t, -1);
	for (size_t i = 0; written(t->kind) && i < l->n_past; i++)
		if (l->past[i] == t) {
			l->past[i] = l->past[--l->n_past];
			l->n_secret -= t->kind == GUESS_SECRET;
		}
	g->bytes -= size_of(t);
	g->n_texts--;
	free(t);
	g->texts[slot] = NULL;
	/* What was put further on because this slot was taken moves up. */
	for (;;) {
		struct text *next;

		at = (at + 1) & (g->n_text_slots - 1);
		next = g->texts[at];
		if (!next)
			return;
		g->texts[at] = NULL;
		g->texts[text_slot(g, next->id)] = next;
	}
}

static uint16_t
label_of(struct guess *g, int64_t id)
{
	for (size_t i = 0; i < g->n_labels; i++)
		if (g->labels[i].id == id)
			return (uint16_t)i;
	if (g->n_labels == GUESS_LABELS_MAX)
		return NONE;
	g->labels = more(g->labels, g->n_labels + 1, sizeof(*g->labels));
	g->bytes += sizeof(*g->labels);
	g->labels[g->n_labels] = (struct label) { .id = id };
	return (uint16_t)g->n_labels++;
}

static bool
same(const struct text *a, const struct text *b)
{
	if (a->from && a->from == b->from)
		return true;
	return a->n == b->n && memcmp(a->features, b->features, a->n * sizeof(a->features[0])) == 0;
}

/* Makes room among what was written with the label: one text of each person, no text twice, the
 * newest of all. False when the text is not to be among them. */
static bool
make_room(struct guess *g, struct label *l, const struct text *t)
{
	const struct text *out = NULL;

	for (size_t i = 0; i < l->n_past; i++)
		if (same(l->past[i], t) && !base_broken("guess-same"))
			out = l->past[i];
	for (size_t i = 0; !out && l->n_past >= GUESS_PAST_MAX && i < l->n_past; i++)
		if (!out || l->past[i]->at < out->at)
			out = l->past[i];
	if (!out)
		return true;
	if (out->at > t->at)
		return false;
	drop(g, text_slot(g, out->id));
	return true;
}

static void
keep(struct guess *g, struct text *t)
{
	struct label *l = &g->labels[t->label];

	if ((g->n_texts + 1) * 4 > g->n_text_slots * 3)
		grow_texts(g);
	g->texts[text_slot(g, t->id)] = t;
	g->n_texts++;
	g->bytes += size_of(t);
	if (written(t->kind)) {
		if (!l->past) {
			l->past = more(NULL, GUESS_PAST_MAX, sizeof(struct text *));
			g->bytes += GUESS_PAST_MAX * sizeof(struct text *);
		}
		l->past[l->n_past++] = t;
		l->n_secret += t->kind == GUESS_SECRET;
	}
	count(g, t, 1);
}

/* A long text says at its beginning what it is about. */
static struct str
beginning(struct str s)
{
	if (s.n <= TEXT_BYTES)
		return s;
	s.n = TEXT_BYTES;
	while (s.n && !ascii_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

/* The features of a text in memory of the caller's: what analyses is for one at a time. */
static guess_feature *
features_of(struct guess *g, struct arena *a, enum lang lang, struct str text, size_t *ret_n)
{
	guess_feature *list;

	pthread_mutex_lock(&g->hands_lock);
	if (!g->hands)
		g->hands = words_open(WORDS_SLOTS);
	list = guess_features(g->hands, a, lang, beginning(text), ret_n);
	pthread_mutex_unlock(&g->hands_lock);
	return list;
}

static struct guess_asked *
asked_of(struct guess *g, struct arena *a, const struct guess_ask *ask, size_t *ret_n)
{
	struct related *related = ask->search ? related_of(ask->search) : NULL;
	struct guess_asked *list;

	pthread_mutex_lock(&g->hands_lock);
	if (!g->hands)
		g->hands = words_open(WORDS_SLOTS);
	list = guess_asked(g->hands, related, a, ask->lang, beginning(ask->text), ret_n);
	pthread_mutex_unlock(&g->hands_lock);
	related_unref(related);
	return list;
}

void
guess_put(struct guess *g, struct arena *a, const struct guess_text *in)
{
	struct arena_mark mark = arena_mark(a);
	size_t n_head = 0;
	size_t n_body = 0;
	const guess_feature *head = features_of(g, a, in->lang, in->head, &n_head);
	const guess_feature *body = features_of(g, a, in->lang, in->body, &n_body);
	struct text *t = more(NULL, 1, sizeof(*t) + (n_head + n_body) * sizeof(t->features[0]));

	*t = (struct text) { .id = in->id,
		.from = in->from,
		.also = in->also,
		.at = in->at,
		.kind = (uint8_t)in->kind,
		.n_head = (uint16_t)n_head,
		.n = (uint16_t)(n_head + n_body) };
	memcpy(t->features, head, n_head * sizeof(*head));
	memcpy(t->features + n_head, body, n_body * sizeof(*body));
	arena_rewind(a, mark);
	pthread_rwlock_wrlock(&g->lock);
	if (g->n_text_slots && g->texts[text_slot(g, in->id)])
		drop(g, text_slot(g, in->id));
	t->label = label_of(g, in->label);
	if (t->label != NONE && (!written(in->kind) || make_room(g, &g->labels[t->label], t)))
		keep(g, t);
	else
		free(t);
	pthread_rwlock_unlock(&g->lock);
}

bool
guess_remove(struct guess *g, int64_t id)
{
	bool found;

	pthread_rwlock_wrlock(&g->lock);
	found = g->n_text_slots && g->texts[text_slot(g, id)];
	if (found)
		drop(g, text_slot(g, id));
	pthread_rwlock_unlock(&g->lock);
	return found;
}

/* How often a label has a feature, as far as it may count. */
static double
counted(const struct pair *p, bool staff)
{
	double c = (double)p->said / SAID;

	if (staff)
		c += (double)p->inner / SAID;
	if (p->past >= (staff ? TWO : SEVERAL) || base_broken("guess-one"))
		c += p->past;
	if (staff && p->secret >= MANY)
		c += p->secret;
	return c;
}

static double
mass_of(const struct label *l, bool staff, bool gram)
{
	double m = l->mass[GUESS_PUBLIC][gram] + l->mass[GUESS_PAST][gram];

	return staff ? m + l->mass[GUESS_STAFF][gram] + l->mass[GUESS_SECRET][gram] : m;
}

/* Adds what each feature says to the labels that have it; *ret_weights: of words and of grams. */
static void
weigh(const struct guess *g, const struct guess_asked *list, size_t n, bool staff,
    const double all[2], double *scores, double ret_weights[2])
{
	for (size_t i = 0; i < n; i++) {
		const struct feature *f = slot_of(g, list[i].feature);
		bool gram = guess_is_gram(list[i].feature);
		double weight = list[i].weight * (gram ? GRAM_WEIGHT : 1);
		double sum = 0;

		for (size_t j = 0; j < f->n; j++)
			sum += counted(&f->pairs[j], staff);
		if (sum <= 0)
			continue;
		ret_weights[gram] += weight;
		for (size_t j = 0; j < f->n; j++) {
			double c = counted(&f->pairs[j], staff);

			if (c > 0)
				scores[f->pairs[j].label] +=
				    weight * log1p(c * all[gram] / (MU * sum));
		}
	}
}

static int
by_share(const void *x, const void *y)
{
	const struct guess_hit *a = x;
	const struct guess_hit *b = y;

	if (a->share != b->share)
		return a->share < b->share ? 1 : -1;
	return a->label < b->label ? -1 : a->label > b->label;
}

/* Scores (logarithms) become shares. */
static void
share_out(struct guess_hit *hits, size_t n, double length)
{
	double best = -INFINITY;
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		best = fmax(best, hits[i].share);
	for (size_t i = 0; i < n; i++) {
		hits[i].share = exp((hits[i].share - best) / sqrt(length));
		sum += hits[i].share;
	}
	for (size_t i = 0; i < n; i++)
		hits[i].share /= sum;
}

size_t
guess_ask(struct guess *g, struct arena *a, const struct guess_ask *ask, struct guess_hit *ret_hits,
    size_t max)
{
	size_t n = 0;
	const struct guess_asked *list = asked_of(g, a, ask, &n);
	double weights[2] = { 0, 0 };
	double all[2] = { 0, 0 };
	struct guess_hit *hits;
	double *scores;
	size_t n_hits = 0;

	pthread_rwlock_rdlock(&g->lock);
	hits = arena_array(a, g->n_labels + 1, sizeof(*hits));
	scores = arena_array(a, g->n_labels + 1, sizeof(*scores));
	for (size_t i = 0; i < g->n_labels; i++)
		for (int gram = 0; gram < 2; gram++)
			all[gram] += mass_of(&g->labels[i], ask->staff, gram);
	if (g->n_slots)
		weigh(g, list, n, ask->staff, all, scores, weights);
	for (size_t i = 0; i < g->n_labels && weights[0] + weights[1] > 0; i++) {
		const struct label *l = &g->labels[i];
		double s = scores[i];

		if (s <= 0)
			continue;
		for (int gram = 0; gram < 2; gram++)
			s += MASS * weights[gram] * log(MU / (mass_of(l, ask->staff, gram) + MU));
		s += PRIOR * log(1 + (double)(l->n_past - (ask->staff ? 0 : l->n_secret)));
		hits[n_hits++] = (struct guess_hit) { .label = l->id, .share = s };
	}
	pthread_rwlock_unlock(&g->lock);
	share_out(hits, n_hits, weights[0] + weights[1]);
	qsort(hits, n_hits, sizeof(*hits), by_share);
	n_hits = MIN(n_hits, max);
	memcpy(ret_hits, hits, n_hits * sizeof(*hits));
	return n_hits;
}

static void
add_also(struct guess_also *list, size_t *n, size_t max, int64_t value)
{
	for (size_t i = 0; i < *n; i++)
		if (list[i].value == value) {
			list[i].n++;
			return;
		}
	if (*n < max)
		list[(*n)++] = (struct guess_also) { .value = value, .n = 1 };
}

size_t
guess_also(struct guess *g, int64_t label, bool staff, struct guess_also *list, size_t max)
{
	size_t n = 0;

	pthread_rwlock_rdlock(&g->lock);
	for (size_t i = 0; i < g->n_labels; i++) {
		const struct label *l = &g->labels[i];

		if (l->id != label)
			continue;
		for (size_t j = 0; j < l->n_past; j++)
			if (l->past[j]->also && (staff || l->past[j]->kind == GUESS_PAST))
				add_also(list, &n, max, l->past[j]->also);
	}
	pthread_rwlock_unlock(&g->lock);
	return n;
}

struct guess_size
guess_size(struct guess *g)
{
	struct guess_size s;

	pthread_rwlock_rdlock(&g->lock);
	s = (struct guess_size) { g->n_labels, g->n_texts, g->n_features, g->bytes };
	pthread_rwlock_unlock(&g->lock);
	return s;
}
