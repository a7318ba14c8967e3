/* How quick the search is: an index of invented documents, and questions of several kinds to it.
 *
 * A document is words drawn by Zipf's law from those of the related words and of their compounds:
 * as many different ones as a municipality writes. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <sys/stat.h>

#include "app/app.h"
#include "base/clock.h"
#include "base/file.h"
#include "fmt/json.h"
#include "gen/related_files.h"
#include "search/search.h"

enum {
	BASE_MAX = 8192,
	VOCABULARY = 400000,
	ARENA_SOFT = 64 << 20,
	ARENA_HARD = 1 << 30,
	DOC_BYTES = 1 << 18,
	COMMIT_EVERY = 200000,
	ASKED = 400, /* questions of each kind */
	CLIENTS_MAX = 64,
	QUERY_MAX = 160,
	HITS = 20,
};

enum asked {
	ASK_COMMON_1,
	ASK_COMMON_3,
	ASK_RARE_1,
	ASK_RARE_3,
	ASK_MIXED_3,
	ASK_PHRASE,
	ASK_PREFIX,
	ASK_NATURAL,
	N_ASKED
};
static const char *const asked_name[N_ASKED] = { "one common word", "three common words",
	"one rare word", "three rare words", "one rare, two common", "phrase of two", "prefix",
	"question of ten words" };

struct bench {
	struct arena *arena;
	struct search *search;
	enum search_kind kind;
	const char *base[BASE_MAX];
	size_t n_base;
	int64_t n_docs;
	int n_words;
	char (*queries)[ASKED][QUERY_MAX];
};

struct roll {
	uint64_t state;
};

static uint64_t
next(struct roll *r)
{
	r->state ^= r->state >> 12;
	r->state ^= r->state << 25;
	r->state ^= r->state >> 27;
	return r->state * 0x2545f4914f6cdd1du;
}

static double
unit(struct roll *r)
{
	return (double)(next(r) >> 11) / 9007199254740992.0;
}

/* Single words of the related words, in a mixed order: the first ones will be the common ones. */
static void
gather(struct bench *b)
{
	struct str rest = related_files[0].plain;
	struct str line;
	struct roll r = { .state = 42 };

	while (str_split(&rest, '\n', &line)) {
		struct str part;

		if (line.n < 3 || line.p[0] != '=')
			continue;
		line = (struct str) { .p = line.p + 1, .n = line.n - 1 };
		while (b->n_base < BASE_MAX && str_split(&line, ',', &part)) {
			part = str_trim(part);
			if (part.n > 2 && !memchr(part.p, ' ', part.n))
				b->base[b->n_base++] = str_dup(b->arena, part);
		}
	}
	for (size_t i = b->n_base; i > 1; i--) {
		size_t j = next(&r) % i;
		const char *w = b->base[i - 1];

		b->base[i - 1] = b->base[j];
		b->base[j] = w;
	}
}

/* The word of a rank: beyond the simple ones, compounds of them. */
static size_t
word_at(const struct bench *b, size_t rank, char *out, size_t size)
{
	size_t n = b->n_base;
	int len;

	if (rank < n)
		len = snprintf(out, size, "%s", b->base[rank]);
	else
		len = snprintf(
		    out, size, "%s%s", b->base[rank % n], b->base[(rank / n * 7919 + rank) % n]);
	return (size_t)MIN(len, (int)size - 1);
}

static size_t
rank_by_zipf(struct roll *r)
{
	/* The inverse of the distribution's integral. */
	return (size_t)(exp(unit(r) * log(VOCABULARY)) - 1);
}

static size_t
document(const struct bench *b, int64_t id, char *out)
{
	struct roll r = { .state = (uint64_t)id * 0x9e3779b97f4a7c15u | 1 };
	size_t n = 0;

	for (int i = 0; i < b->n_words && n + 128 < DOC_BYTES; i++) {
		n += word_at(b, rank_by_zipf(&r), out + n, 120);
		out[n++] = i % 12 == 11 ? '\n' : ' ';
	}
	out[n] = '\0';
	return n;
}

static enum err
build(struct bench *b, char *text)
{
	enum err e;

	for (int64_t id = 1; id <= b->n_docs;) {
		if ((e = search_begin(b->search)))
			return e;
		for (int64_t i = 0; i < COMMIT_EVERY && id <= b->n_docs && !e; i++, id++) {
			document(b, id, text);
			e = search_put(
			    b->search, &(struct search_doc) {
					   .id = id, .kind = b->kind, .title = "", .body = text });
		}
		if (!e)
			e = search_commit(b->search);
		if (e) {
			search_rollback(b->search);
			return e;
		}
	}
	return OK;
}

static void
add_word(const struct bench *b, char *q, size_t rank)
{
	size_t n = strlen(q);

	if (n)
		q[n++] = ' ';
	word_at(b, rank, q + n, QUERY_MAX - n);
}

/* Two words that stand side by side in a document. */
static void
make_phrase(const struct bench *b, struct roll *r, char *q)
{
	struct roll doc = { .state =
				(1 + next(r) % (uint64_t)b->n_docs) * 0x9e3779b97f4a7c15u | 1 };
	char first[120];
	char second[120];

	word_at(b, rank_by_zipf(&doc), first, sizeof(first));
	word_at(b, rank_by_zipf(&doc), second, sizeof(second));
	snprintf(q, QUERY_MAX, "\"%.70s %.70s\"", first, second);
}

static void
make_prefix(const struct bench *b, struct roll *r, char *q)
{
	size_t n;

	add_word(b, q, 100 + next(r) % 5000);
	n = MIN(strlen(q), (size_t)5);
	while (n && (q[n] & 0xc0) == 0x80)
		n--;
	q[n] = '\0';
}

static void
make_query(const struct bench *b, enum asked kind, struct roll *r, char *q)
{
	static const struct {
		int rare, common, any;
	} mix[N_ASKED] = {
		[ASK_COMMON_1] = { 0, 1, 0 },
		[ASK_COMMON_3] = { 0, 3, 0 },
		[ASK_RARE_1] = { 1, 0, 0 },
		[ASK_RARE_3] = { 3, 0, 0 },
		[ASK_MIXED_3] = { 1, 2, 0 },
		[ASK_NATURAL] = { 0, 0, 10 },
	};

	q[0] = '\0';
	if (kind == ASK_PHRASE)
		make_phrase(b, r, q);
	if (kind == ASK_PREFIX)
		make_prefix(b, r, q);
	for (int i = 0; i < mix[kind].rare; i++)
		add_word(b, q, 5000 + next(r) % 50000);
	for (int i = 0; i < mix[kind].common; i++)
		add_word(b, q, next(r) % 100);
	for (int i = 0; i < mix[kind].any && strlen(q) < QUERY_MAX - 50; i++)
		add_word(b, q, rank_by_zipf(r));
}

struct client {
	struct bench *bench;
	enum asked kind;
	int number, n_clients;
	int32_t *us; /* ASKED of them, filled by all */
	pthread_t thread;
	enum err e;
};

static void *
ask(void *arg)
{
	struct client *c = arg;
	struct arena *a = arena_new(ARENA_SOFT, ARENA_HARD);

	for (int i = c->number; i < ASKED && !c->e; i += c->n_clients) {
		struct search_hit *hits = NULL;
		size_t n = 0;
		int64_t from = clock_mono_us();

		c->e = search_find(c->bench->search, a,
		    &(struct search_ask) { .text = str_of(c->bench->queries[c->kind][i]),
			.kind = c->bench->kind,
			.lang = LANG_SV,
			.syntax = c->kind == ASK_PHRASE,
			.typing = c->kind == ASK_PREFIX,
			.max = HITS },
		    &hits, &n);
		c->us[i] = (int32_t)(clock_mono_us() - from);
		arena_reset(a);
	}
	arena_free(a);
	return NULL;
}

static int
compare_us(const void *x, const void *y)
{
	return (*(const int32_t *)x > *(const int32_t *)y) -
	       (*(const int32_t *)x < *(const int32_t *)y);
}

static enum err
run(struct bench *b, enum asked kind, int n_clients, json_t *rows, bool json)
{
	static int32_t us[ASKED];
	struct client clients[CLIENTS_MAX];
	int64_t from = clock_mono_us();
	double rate;
	enum err e = OK;

	for (int i = 0; i < n_clients; i++) {
		clients[i] = (struct client) {
			.bench = b, .kind = kind, .number = i, .n_clients = n_clients, .us = us
		};
		if (pthread_create(&clients[i].thread, NULL, ask, &clients[i]) != 0)
			return ERR_BUSY;
	}
	for (int i = 0; i < n_clients; i++) {
		pthread_join(clients[i].thread, NULL);
		e = e ? e : clients[i].e;
	}
	rate = ASKED * 1e6 / (double)(clock_mono_us() - from);
	qsort(us, ASKED, sizeof(us[0]), compare_us);
	json_array_append_new(rows,
	    json_pack("{s:s,s:i,s:i,s:i,s:f}", "what", asked_name[kind], "clients", n_clients,
		"p50_us", (int)us[ASKED / 2], "p99_us", (int)us[ASKED * 99 / 100], "per_s", rate));
	if (!json)
		printf("%-24s %7d %9.2f %9.2f %9.0f\n", asked_name[kind], n_clients,
		    us[ASKED / 2] / 1000.0, us[ASKED * 99 / 100] / 1000.0, rate);
	fflush(stdout);
	return e;
}

static int64_t
folder_bytes(const char *path)
{
	DIR *d = opendir(path);
	const struct dirent *entry;
	int64_t sum = 0;

	while (d && (entry = readdir(d))) {
		struct stat st;

		if (fstatat(dirfd(d), entry->d_name, &st, 0) == 0 && S_ISREG(st.st_mode))
			sum += st.st_size;
	}
	if (d)
		closedir(d);
	return sum;
}

/* Documents and questions as lines, for another program to be measured on the same. */
static enum exit_code
write_lines(struct bench *b, const char *path, char *text)
{
	CLEANUP(file_closep) FILE *f = fopen(path, "w");

	if (!f) {
		fprintf(stderr, "lyhord: cannot write %s: %s\n", path, strerror(errno));
		return EXIT_FAILED;
	}
	for (enum asked kind = 0; kind < N_ASKED; kind++)
		for (int i = 0; i < ASKED; i++)
			fprintf(f, "%s\t%s\n", asked_name[kind], b->queries[kind][i]);
	for (int64_t id = 1; id <= b->n_docs; id++) {
		size_t n = document(b, id, text);

		for (size_t i = 0; i < n; i++)
			if (text[i] == '\n')
				text[i] = ' ';
		fprintf(f, "\t%s\n", text);
	}
	return ferror(f) ? EXIT_FAILED : EXIT_DONE;
}

static enum err
measure(struct bench *b, const char *dir, bool json, char *text)
{
	JSON_CLEANUP json_t *out = json_object();
	json_t *rows = json_array();
	int64_t from = clock_mono_us();
	bool more = true;
	double built;
	double tidied;
	struct buf all;
	enum err e;

	json_object_set_new(out, "rows", rows);
	if ((e = search_open(dir, &b->search)) || (e = build(b, text)))
		return e;
	built = (double)(clock_mono_us() - from) / 1e6;
	while (more && !e)
		e = search_tidy(b->search, &more);
	tidied = (double)(clock_mono_us() - from) / 1e6 - built;
	json_object_set_new(out, "docs_per_s", json_real((double)b->n_docs / built));
	json_object_set_new(out, "tidy_s", json_real(tidied));
	json_object_set_new(out, "bytes", json_integer(folder_bytes(dir)));
	if (!json)
		printf("%" PRId64 " documents of %d words: %.0f/s, merged in %.0f s, %.0f MB\n\n"
		       "%-24s %7s %9s %9s %9s\n",
		    b->n_docs, b->n_words, (double)b->n_docs / built, tidied,
		    (double)folder_bytes(dir) / 1e6, "", "clients", "p50 ms", "p99 ms", "per s");
	for (int clients = 1; clients <= 8 && !e; clients *= 8)
		for (enum asked kind = 0; kind < N_ASKED && !e; kind++)
			e = run(b, kind, clients, rows, json);
	buf_init(&all, b->arena, ARENA_SOFT);
	json_write(&all, out);
	if (json)
		puts(all.p);
	return e;
}

static enum exit_code
cmd_bench_search(const struct args *args)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(ARENA_SOFT, ARENA_HARD);
	struct bench b = { .arena = a, .kind = SEARCH_CASE, .n_docs = 100000, .n_words = 60 };
	char *text = arena_alloc(a, DOC_BYTES);
	char *dir = arena_printf(a, "%s/lyhord-bench-XXXXXX", args->n_words ? args->words[0] : ".");
	struct roll r = { .state = 7 };
	int64_t n_words = b.n_words;
	enum err e;

	if ((arg_value(args, "--docs") && (!arg_int(args, "--docs", &b.n_docs) || b.n_docs < 1)) ||
	    (arg_value(args, "--words") &&
		(!arg_int(args, "--words", &n_words) || n_words < 2 || n_words > 20000))) {
		fputs("lyhord: --docs and --words take whole numbers.\n", stderr);
		return EXIT_USAGE;
	}
	b.n_words = (int)n_words;
	if (arg_flag(args, "--grams"))
		b.kind = SEARCH_PAGE;
	gather(&b);
	b.queries = arena_array(a, N_ASKED, sizeof(*b.queries));
	for (enum asked kind = 0; kind < N_ASKED; kind++)
		for (int i = 0; i < ASKED; i++)
			make_query(&b, kind, &r, b.queries[kind][i]);
	if (arg_value(args, "--write"))
		return write_lines(&b, arg_value(args, "--write"), text);
	if (!mkdtemp(dir)) {
		fprintf(stderr, "lyhord: cannot make %s: %s\n", dir, strerror(errno));
		return EXIT_FAILED;
	}
	e = measure(&b, dir, arg_flag(args, "--json"), text);
	search_close(b.search);
	app_remove_folder(dir);
	if (e)
		fputs("lyhord: the index could not be made; is there room on the disk?\n", stderr);
	return e ? EXIT_FAILED : EXIT_DONE;
}

static const struct command list[] = {
	{ "bench search", "[DIR] [--docs N] [--words N] [--grams] [--write FILE] [--json]",
	    "Measures how quick the search is: N invented documents (100,000) of N words (60) are\n"
	    "indexed in a folder made in DIR (the folder one stands in) and removed afterwards, "
	    "and\n"
	    "400 questions of each kind are asked by one and by eight at once. --grams indexes\n"
	    "4-grams too, as for answers and pages; without it as for cases. --write writes the\n"
	    "questions and documents as lines instead, for another program.",
	    "--docs= --words= --write= --grams --json", 0, 1, cmd_bench_search },
};
const struct commands app_bench_search_commands = { list, ARRAY_LEN(list) };
