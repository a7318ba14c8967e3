/* Counting what is searched for. Two tables of fixed size, so that nobody can make them grow. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/asked.h"

#include <pthread.h>

#include "base/buf.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "search/search.h"
#include "text/analyse.h"
#include "text/token.h"
#include "text/utf8.h"

enum {
	SLOTS = 1024,
	SEEN = 1 << 15,
	BYTES = 256, /* of a text, with its NUL */
	MAC_TEXT = 53,
	FOLD_ROWS = 200,
	DIGITS_MAX = 4,	  /* a year, a bus, a house; five may be a postcode or more */
	REPLACED_MAX = 3, /* words */
	COMPLETIONS_MAX = 2000,
	COMPLETE_LETTERS = 3,
	PROPOSALS_READ = 100,
	SPELLING = 2, /* letters that differ: a correction, no other word */
};

struct counted {
	enum asked_kind kind;
	char mac[MAC_TEXT];
	enum lang lang;
	char text[BYTES];
	char next[BYTES];
	int64_t answer_id;
	int64_t n, none, unsure;
};

static struct {
	pthread_mutex_t lock;
	struct counted slots[SLOTS];
	size_t n;
	struct secret_key key; /* of the day */
	int64_t day;
	uint64_t seen[SEEN]; /* who counted for what, as hashes */
	size_t n_seen;
} heard = { .lock = PTHREAD_MUTEX_INITIALIZER };

/* Whether the text counts for this address today; the lock is held. */
static bool
is_first(const char *remote, const char *mac, int64_t day)
{
	char text[MAC_TEXT + 64];
	unsigned char hash[SECRET_MAC_BYTES];
	int colons = 0;
	size_t n = 0;
	uint64_t h;
	size_t at;

	if (heard.day != day) {
		secret_random(&heard.key, sizeof(heard.key));
		memset(heard.seen, 0, sizeof(heard.seen));
		heard.n_seen = 0;
		heard.day = day;
	}
	/* A household has one network: of IPv6 the first 64 bits. */
	for (; remote[n] && n < 63 && colons < 4; n++)
		colons += remote[n] == ':';
	snprintf(text, sizeof(text), "%.*s %s", (int)n, remote, mac);
	secret_mac(&heard.key, str_of(text), hash);
	memcpy(&h, hash, sizeof(h));
	h |= 1;
	for (at = h % SEEN; heard.seen[at]; at = (at + 1) % SEEN)
		if (heard.seen[at] == h)
			return base_broken("asked-once");
	if (heard.n_seen >= SEEN / 2)
		return false;
	heard.seen[at] = h;
	heard.n_seen++;
	return true;
}

static const char *
mac_of(struct cx *cx, const struct counted *c)
{
	struct secret_key key = site_key(cx->site, "asked");

	return secret_mac_text(cx->arena, &key,
	    str_of(arena_printf(cx->arena, "%d\n%d\n%s\n%s\n%" PRId64, c->kind, c->lang, c->text,
		c->next, c->answer_id)));
}

static void
count(struct cx *cx, const char *remote, struct counted *c)
{
	size_t at = 0;

	snprintf(c->mac, sizeof(c->mac), "%s", mac_of(cx, c));
	pthread_mutex_lock(&heard.lock);
	if (is_first(remote, c->mac, when_day(cx->now))) {
		while (at < heard.n && strcmp(heard.slots[at].mac, c->mac) != 0)
			at++;
		if (at < heard.n) {
			heard.slots[at].n++;
			heard.slots[at].none += c->none;
			heard.slots[at].unsure += c->unsure;
		} else if (at < SLOTS) {
			c->n = 1;
			heard.slots[heard.n++] = *c;
		}
	}
	pthread_mutex_unlock(&heard.lock);
}

const char *
contact_asked_plain(struct arena *a, struct str text)
{
	struct str line = str_trim(str_of(text_tidy(a, utf8_head(text, 1000), true)));
	char *key;
	size_t digits = 0;
	size_t words = 0;
	size_t n = 0;
	uint32_t last = UINT32_MAX;
	const struct token *tokens;

	while (line.n && strchr("?!.,;: ", line.p[line.n - 1]))
		line.n--;
	if (utf8_count(line) < 2 || utf8_count(line) > ASKED_LETTERS_MAX || line.n >= BYTES)
		return NULL;
	key = text_key(a, str_dup(a, line));
	if (base_broken("asked-plain"))
		return key;
	for (const char *p = key; *p; p++) {
		digits += ascii_digit(*p);
		if (*p == '@')
			return NULL;
	}
	tokens = text_tokens(a, str_of(key), &n);
	for (size_t i = 0; i < n; i++) {
		words += tokens[i].position != last;
		last = tokens[i].position;
		if (tokens[i].kind == TOKEN_EMAIL || tokens[i].kind == TOKEN_PHONE ||
		    tokens[i].kind == TOKEN_CODE || tokens[i].kind == TOKEN_ADDRESS)
			return NULL;
	}
	return words == 0 || words > ASKED_WORDS_MAX || digits > DIGITS_MAX ? NULL : key;
}

/* A text's words, each with its stem. */
struct stemmed {
	struct str text;
	char stem[STEM_MAX];
};

static size_t
stem_words(
    struct arena *a, struct stemmer *s, enum lang lang, const char *text, struct stemmed *ret)
{
	size_t n = 0;
	size_t n_out = 0;
	const struct token *tokens = text_tokens(a, str_of(text), &n);

	for (size_t i = 0; i < n && n_out < ASKED_WORDS_MAX * 2; i++) {
		if (i && tokens[i].position == tokens[i - 1].position)
			continue;
		ret[n_out].text = (struct str) { .p = text + tokens[i].begin,
			.n = tokens[i].end - tokens[i].begin };
		stemmer_stem(s, lang, tokens[i].text, ret[n_out++].stem);
	}
	return n_out;
}

/* The words of x that are not in y, in a row; NULL for none or too many. */
static const char *
only_in(struct arena *a, const struct stemmed *x, size_t nx, const struct stemmed *y, size_t ny)
{
	struct buf b;
	size_t n = 0;

	buf_init(&b, a, BYTES * 2);
	for (size_t i = 0; i < nx; i++) {
		bool in = false;

		for (size_t j = 0; j < ny && !in; j++)
			in = strcmp(x[i].stem, y[j].stem) == 0;
		if (in)
			continue;
		buf_puts(&b, n++ ? " " : "");
		buf_str(&b, x[i].text);
	}
	return n > 0 && n <= REPLACED_MAX ? b.p : NULL;
}

/* At most SPELLING letters apart (Levenshtein), whoever has no keys for å ä ö. */
static bool
is_spelling(struct arena *a, const char *one, const char *other)
{
	struct str x = text_fold(a, str_of(one));
	struct str y = text_fold(a, str_of(other));
	size_t nx = x.n;
	size_t ny = y.n;
	unsigned row[BYTES];

	if (nx >= BYTES || ny >= BYTES)
		return false;
	for (size_t j = 0; j <= ny; j++)
		row[j] = (unsigned)j;
	for (size_t i = 1; i <= nx; i++) {
		unsigned above = row[0];

		row[0] = (unsigned)i;
		for (size_t j = 1; j <= ny; j++) {
			unsigned change = above + (x.p[i - 1] != y.p[j - 1]);

			above = row[j];
			row[j] = MIN(MIN(row[j] + 1, row[j - 1] + 1), change);
		}
	}
	return row[ny] <= SPELLING;
}

bool
contact_asked_replaced(struct arena *a, enum lang lang, const char *before, const char *after,
    const char **ret_old, const char **ret_new)
{
	struct stemmed x[ASKED_WORDS_MAX * 2];
	struct stemmed y[ASKED_WORDS_MAX * 2];
	struct stemmer *s = stemmer_open();
	size_t nx = stem_words(a, s, lang, before, x);
	size_t ny = stem_words(a, s, lang, after, y);

	stemmer_close(s);
	*ret_old = only_in(a, x, nx, y, ny);
	*ret_new = only_in(a, y, ny, x, nx);
	return *ret_old && *ret_new && !is_spelling(a, *ret_old, *ret_new);
}

void
contact_asked(struct cx *cx, const struct asked *in)
{
	struct counted c = { .kind = ASKED_QUESTION,
		.lang = in->lang,
		.none = in->none,
		.unsure = in->unsure && !in->none };
	const char *q = contact_asked_plain(cx->arena, in->q);
	const char *before = contact_asked_plain(cx->arena, in->before);
	const char *old = NULL;
	const char *new = NULL;

	if (!q)
		return;
	snprintf(c.text, sizeof(c.text), "%s", q);
	count(cx, in->remote, &c);
	/* Another word that finds nothing either teaches nothing. */
	if (!before || in->none || in->unsure ||
	    !contact_asked_replaced(cx->arena, in->lang, before, q, &old, &new))
		return;
	c = (struct counted) { .kind = ASKED_REPHRASED, .lang = in->lang };
	snprintf(c.text, sizeof(c.text), "%s", old);
	snprintf(c.next, sizeof(c.next), "%s", new);
	count(cx, in->remote, &c);
}

void
contact_asked_helped(
    struct cx *cx, const char *remote, struct str q, enum lang lang, int64_t answer_id)
{
	struct counted c = { .kind = ASKED_HELPED, .lang = lang, .answer_id = answer_id };
	const char *text = contact_asked_plain(cx->arena, q);

	if (!text)
		return;
	snprintf(c.text, sizeof(c.text), "%s", text);
	count(cx, remote, &c);
}

struct fold {
	const struct counted *rows;
	size_t n;
};

static int64_t
random_id(void)
{
	int64_t id;

	secret_random(&id, sizeof(id));
	return (id & INT64_MAX) | 1;
}

static enum err
write_rows(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct fold *f = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < f->n; i++) {
		const struct counted *c = &f->rows[i];

		e = contact_q_asked_add(cx,
		    &(struct contact_q_asked_add_in) {
			.id = random_id(),
			.kind = c->kind,
			.mac = c->mac,
			.lang = c->lang,
			.text = c->text,
			.next = c->next[0] ? c->next : NULL,
			.answer_id = c->answer_id,
			.n = c->n,
			.none = c->none,
			.unsure = c->unsure,
			.day = when_day(cx->now),
			.k = base_broken("asked-k") ? 1 : ASKED_K,
		    },
		    NULL);
		if (e)
			return e;
	}
	return db_commit(&tx);
}

enum err
contact_asked_fold(struct cx *cx, bool *ret_more)
{
	struct counted *rows = arena_array(cx->arena, FOLD_ROWS, sizeof(*rows));
	struct fold f = { .rows = rows };
	enum err e;

	pthread_mutex_lock(&heard.lock);
	f.n = MIN(heard.n, (size_t)FOLD_ROWS);
	memcpy(rows, heard.slots, f.n * sizeof(*rows));
	heard.n -= f.n;
	memmove(heard.slots, heard.slots + f.n, heard.n * sizeof(*rows));
	/* What was typed does not stay here. */
	memset(heard.slots + heard.n, 0, f.n * sizeof(*rows));
	*ret_more = heard.n > 0;
	pthread_mutex_unlock(&heard.lock);
	/* What cannot be written is lost: it is only counted. */
	e = f.n ? db_attempt(cx, write_rows, &f) : OK;
	secret_wipe(rows, f.n * sizeof(*rows));
	return e || !f.n ? e : contact_asked_load(cx);
}

enum err
contact_asked_sweep(struct cx *cx, int64_t now, int64_t *ret_n)
{
	return contact_q_asked_sweep(
	    cx, when_day(now) - ASKED_KEEP_DAYS, when_day(now) - ASKED_RARE_DAYS, ret_n);
}

/* What completes: one arena, replaced as a whole. */
struct completion {
	const char *text;
	struct str folded;
	enum lang lang;
};

static struct {
	pthread_mutex_t lock;
	struct arena *arena;
	struct completion *list; /* the commonest first */
	size_t n;
} completions = { .lock = PTHREAD_MUTEX_INITIALIZER };

/* Many have asked it, most of them found something, and no word of it is foreign to our answers:
 * nobody can make us say what we do not say ourselves. */
static bool
may_complete(struct cx *cx, const struct contact_q_asked_often *r)
{
	if (base_broken("asked-complete"))
		return true;
	return (r->none + r->unsure) * 2 < r->count &&
	       search_knows(cx->site->search, cx->arena,
		   &(struct search_ask) { .text = str_of(r->text),
		       .kind = SEARCH_ANSWER,
		       .lang = (int)r->lang,
		       .audience = AUDIENCE_PUBLIC });
}

enum err
contact_asked_load(struct cx *cx)
{
	enum { MEMORY = 4 * 1024 * 1024 };
	struct contact_q_asked_often *rows = NULL;
	struct arena *a;
	struct arena *old;
	struct completion *list;
	size_t n = 0;
	size_t n_list = 0;
	enum err e;

	if (!cx->site->search)
		return OK;
	e = contact_q_asked_often(cx, ASKED_QUESTION, ASKED_COMPLETE_K, COMPLETIONS_MAX, &rows, &n);
	if (e)
		return e;
	a = arena_new(MEMORY, MEMORY);
	list = arena_array(a, n + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++) {
		const char *text;

		if (!may_complete(cx, &rows[i]))
			continue;
		text = arena_strndup(a, rows[i].text, strlen(rows[i].text));
		list[n_list++] = (struct completion) { .text = text,
			.folded = text_fold(a, str_of(text)),
			.lang = (enum lang)rows[i].lang };
	}
	pthread_mutex_lock(&completions.lock);
	old = completions.arena;
	completions.arena = a;
	completions.list = list;
	completions.n = n_list;
	pthread_mutex_unlock(&completions.lock);
	arena_free(old);
	return OK;
}

size_t
contact_asked_complete(struct cx *cx, const struct answer_ask *ask, const char **ret, size_t max)
{
	struct str typed = text_fold(
	    cx->arena, str_of(text_key(cx->arena, text_tidy(cx->arena, ask->text, true))));
	size_t n = 0;

	if (utf8_count(typed) < COMPLETE_LETTERS)
		return 0;
	pthread_mutex_lock(&completions.lock);
	for (size_t i = 0; i < completions.n && n < max; i++) {
		const struct completion *c = &completions.list[i];

		if ((ask->lang == SEARCH_LANG_ANY || ask->lang == (int)c->lang) &&
		    c->folded.n > typed.n && memcmp(c->folded.p, typed.p, typed.n) == 0)
			ret[n++] = arena_strndup(cx->arena, c->text, strlen(c->text));
	}
	pthread_mutex_unlock(&completions.lock);
	return n;
}

enum err
contact_asked_proposals(struct cx *cx, size_t max, struct asked_proposal **ret_list, size_t *ret_n)
{
	struct contact_q_asked_often *rows = NULL;
	struct asked_proposal *list = arena_array(cx->arena, max + 1, sizeof(*list));
	size_t n = 0;
	enum err e;

	*ret_n = 0;
	e = contact_q_asked_often(cx, ASKED_REPHRASED, ASKED_K, PROPOSALS_READ, &rows, &n);
	for (size_t i = 0; !e && i < n && *ret_n < max; i++) {
		struct word_in in = { WORD_SAME, rows[i].text, rows[i].next ? rows[i].next : "" };
		bool known = false;

		if ((e = contact_word_known(cx, &in, &known)) || known)
			continue;
		list[(*ret_n)++] =
		    (struct asked_proposal) { .id = rows[i].id, .words = in, .n = rows[i].count };
	}
	*ret_list = list;
	return e;
}

enum err
contact_asked_hide(struct cx *cx, int64_t id, bool hidden)
{
	struct contact_q_asked_one row = { 0 };
	enum err e;

	if ((e = contact_q_asked_one(cx, id, &row)) ||
	    (e = contact_q_asked_hide(cx, id, hidden, NULL)))
		return e;
	return event_add(cx, EV_WORD_DISMISSED, link_word(id));
}
