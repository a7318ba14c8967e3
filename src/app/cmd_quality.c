/* How good the search is: documents with known questions, in an index made for it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <ftw.h>
#include <sys/stat.h>

#include "app/app.h"
#include "base/file.h"
#include "fmt/json.h"
#include "search/search.h"

enum { LINE_SOFT = 16 * 1024 * 1024, LINE_HARD = 256 * 1024 * 1024 };

struct quality {
	struct search *search;
	json_t *docs; /* as they were read, in order: the number + 1 is the id */
	bool each;
	const char *asks; /* a file of queries; NULL: those of the documents */
	int64_t n, hit1, hit3, hit10, none;
	double sum;
};

static int
remove_one(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	(void)st;
	(void)kind;
	(void)ftw;
	return remove(path);
}

void
app_remove_folder(const char *path)
{
	nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static enum exit_code
bad_line(size_t number, const char *why)
{
	fprintf(stderr,
	    "lyhord: line %zu: %s. A line is {\"id\", \"title\", \"text\", \"queries\": […]}.\n",
	    number, why);
	return EXIT_FAILED;
}

static enum exit_code
read_lines(struct quality *q, FILE *f)
{
	char *line = NULL;
	size_t cap = 0;
	size_t number = 0;
	ssize_t n;
	enum exit_code code = EXIT_DONE;

	while (code == EXIT_DONE && (n = getline(&line, &cap, f)) >= 0) {
		struct str text = str_trim((struct str) { .p = line, .n = (size_t)n });
		json_t *doc = NULL;

		number++;
		if (text.n == 0)
			continue;
		if (json_read(text, &doc) || !json_text(doc, "text") ||
		    !json_is_array(json_object_get(doc, "queries"))) {
			json_decref(doc);
			code = bad_line(number, "it cannot be read");
			continue;
		}
		json_array_append_new(q->docs, doc);
	}
	free(line);
	return code;
}

/* How well it has served, 0 to 255: for trials. */
static uint8_t
prior_of(const json_t *doc)
{
	json_int_t n = json_integer_value(json_object_get(doc, "prior"));

	return (uint8_t)(n < 0 ? 0 : MIN(n, 255));
}

static enum err
index_all(struct quality *q)
{
	size_t i;
	json_t *doc;
	enum err e;

	if ((e = search_begin(q->search)))
		return e;
	json_array_foreach(q->docs, i, doc)
	{
		const char *text = json_text(doc, "text");
		const char *title = json_text(doc, "title");

		if (!e)
			e = search_put(q->search, &(struct search_doc) { .id = (int64_t)i + 1,
						      .kind = SEARCH_PAGE,
						      .lang = LANG_SV,
						      .title = title ? title : "",
						      .keywords = json_text(doc, "keywords"),
						      .asked = json_text(doc, "asked"),
						      .prior = prior_of(doc),
						      .body = text });
	}
	if (!e)
		e = search_commit(q->search);
	if (e)
		search_rollback(q->search);
	return e;
}

/* What is right for a query: the document it stands in (id), or any of a list of names. */
static bool
is_right(const struct quality *q, int64_t id, const json_t *wanted, int64_t hit)
{
	const char *name = json_text(json_array_get(q->docs, (size_t)hit - 1), "id");
	const json_t *one;
	size_t i;

	if (!wanted)
		return hit == id;
	json_array_foreach(
	    wanted, i, one) if (name && json_is_string(one) &&
				strcmp(json_string_value(one), name) == 0) return true;
	return false;
}

static enum err
ask(struct quality *q, struct arena *a, int64_t id, const json_t *wanted, const char *text)
{
	struct search_hit *hits = NULL;
	size_t n = 0;
	size_t rank = 0;
	enum err e;

	e = search_find(q->search, a,
	    &(struct search_ask) { .text = str_of(text),
		.kind = SEARCH_PAGE,
		.lang = LANG_SV,
		.max = SEARCH_MAX_HITS },
	    &hits, &n);
	if (e)
		return e;
	for (size_t i = 0; i < n && !rank; i++)
		if (is_right(q, id, wanted, hits[i].id))
			rank = i + 1;
	q->n++;
	q->none += n == 0;
	q->sum += rank ? 1.0 / (double)rank : 0;
	q->hit1 += rank == 1;
	q->hit3 += rank >= 1 && rank <= 3;
	q->hit10 += rank >= 1 && rank <= 10;
	if (q->each) {
		const char *found =
		    n ? json_text(json_array_get(q->docs, (size_t)hits[0].id - 1), "id") : NULL;
		JSON_CLEANUP json_t *line = json_pack("{s:s?,s:s,s:i,s:f,s:f,s:f,s:b,s:s?}", "id",
		    json_text(json_array_get(q->docs, (size_t)id - 1), "id"), "query", text, "rank",
		    (int)rank, "score", n ? hits[0].score : 0.0, "second",
		    n > 1 ? hits[1].score : 0.0, "sure", n ? hits[0].sure : 0.0, "all",
		    n ? hits[0].all : 0, "first", found);
		struct buf b;

		buf_init(&b, a, LINE_SOFT);
		json_write(&b, line);
		puts(b.p);
	}
	return OK;
}

static enum err
ask_all(struct quality *q, struct arena *a)
{
	size_t i;
	json_t *doc;

	json_array_foreach(q->docs, i, doc)
	{
		size_t j;
		json_t *query;

		json_array_foreach(json_object_get(doc, "queries"), j, query)
		{
			struct arena_mark mark = arena_mark(a);
			enum err e = json_is_string(query)
					 ? ask(q, a, (int64_t)i + 1, NULL, json_string_value(query))
					 : OK;

			if (e)
				return e;
			arena_rewind(a, mark);
		}
	}
	return OK;
}

/* Lines {"query", "wanted": [ids of documents]}; an empty list: there is no right one. */
static enum exit_code
ask_other(struct quality *q, struct arena *a, const char *path)
{
	CLEANUP(file_closep) FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t cap = 0;
	size_t number = 0;
	enum exit_code code = EXIT_DONE;
	ssize_t n;

	if (!f) {
		fprintf(stderr, "lyhord: cannot read %s: %s\n", path, strerror(errno));
		return EXIT_FAILED;
	}
	while (code == EXIT_DONE && (n = getline(&line, &cap, f)) >= 0) {
		struct arena_mark mark = arena_mark(a);
		JSON_CLEANUP json_t *doc = NULL;
		const json_t *wanted;

		number++;
		if (json_read((struct str) { .p = line, .n = (size_t)n }, &doc) ||
		    !json_text(doc, "query") ||
		    !json_is_array(wanted = json_object_get(doc, "wanted"))) {
			fprintf(stderr,
			    "lyhord: line %zu of %s is not {\"query\", \"wanted\": […]}.\n", number,
			    path);
			code = EXIT_FAILED;
		} else if (ask(q, a, 0, wanted, json_text(doc, "query"))) {
			code = EXIT_FAILED;
		}
		arena_rewind(a, mark);
	}
	free(line);
	return code;
}

static void
print_result(const struct quality *q, struct arena *a)
{
	double n = q->n ? (double)q->n : 1;
	JSON_CLEANUP json_t *out = json_pack("{s:I,s:f,s:f,s:f,s:f,s:f}", "n", (json_int_t)q->n,
	    "mrr", q->sum / n, "hit1", (double)q->hit1 / n, "hit3", (double)q->hit3 / n, "hit10",
	    (double)q->hit10 / n, "none", (double)q->none / n);
	struct buf b;

	buf_init(&b, a, LINE_SOFT);
	json_write(&b, out);
	puts(b.p);
}

static enum exit_code
measure(struct quality *q, struct arena *a, FILE *f, const char *dir)
{
	enum exit_code code = read_lines(q, f);
	enum err e;

	if (code)
		return code;
	if (!(e = search_open(dir, &q->search)) && !(e = index_all(q))) {
		if (q->asks)
			code = ask_other(q, a, q->asks);
		else
			e = ask_all(q, a);
	}
	if (!e && !code)
		print_result(q, a);
	else if (code)
		e = ERR_INVALID;
	else
		fputs("lyhord: the index could not be made; is there room on the disk?\n", stderr);
	search_close(q->search);
	return e ? EXIT_FAILED : EXIT_DONE;
}

static enum exit_code
cmd_bench_quality(const struct args *args)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(LINE_SOFT, LINE_HARD);
	CLEANUP(file_closep) FILE *f = fopen(args->words[0], "r");
	JSON_CLEANUP json_t *docs = json_array();
	struct quality q = {
		.docs = docs, .each = arg_flag(args, "--each"), .asks = arg_value(args, "--asks")
	};
	const char *tmp = getenv("TMPDIR");
	char *dir = arena_printf(a, "%s/lyhord-quality-XXXXXX", tmp ? tmp : "/tmp");
	enum exit_code code;

	if (!f) {
		fprintf(stderr, "lyhord: cannot read %s: %s\n", args->words[0], strerror(errno));
		return EXIT_FAILED;
	}
	if (!mkdtemp(dir)) {
		fprintf(stderr, "lyhord: cannot make %s: %s\n", dir, strerror(errno));
		return EXIT_FAILED;
	}
	code = measure(&q, a, f, dir);
	app_remove_folder(dir);
	return code;
}

static const struct command list[] = {
	{ "bench quality", "FILE.jsonl [--asks QUERIES.jsonl] [--each]",
	    "Measures the search: lines {\"id\", \"title\", \"text\", \"queries\": […]} are "
	    "indexed "
	    "in\n"
	    "a folder made for it, each query is asked, and how high its own document comes is\n"
	    "printed as JSON: the mean of 1/place (mrr), the shares that come first, among three\n"
	    "and among ten, and the share without any result (none). --each prints a line for "
	    "each\n"
	    "query before that. A line may also have \"keywords\", \"asked\" (texts) and "
	    "\"prior\" (0 to 255).\n"
	    "--asks: queries of another file, lines {\"query\", \"wanted\": [ids, any is right]}.",
	    "--asks= --each", 1, 1, cmd_bench_quality },
};
const struct commands app_quality_commands = { list, ARRAY_LEN(list) };
