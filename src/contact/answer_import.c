/* Taking in answers from a file of JSON lines, with a table from their topics to ours. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"
#include "contact/answer.h"
#include "core/i18n.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/json.h"
#include "text/utf8.h"

enum { LINE_MAX_BYTES = 256 * 1024, BATCH = 200, MAP_MAX = 2000, SOURCE_MAX = 200 };

struct import {
	struct topics topics;
	struct {
		const char *theirs;
		int64_t topic_id;
	} map[MAP_MAX];
	size_t n_map;
	struct str rest; /* of the file */
	int64_t line;	 /* number of the last line read */
	int *occurrence; /* by line: 2 for the second answer to one question, and so on */
	bool dry_run;
	struct import_report *report;
	/* What a batch begins with, so that it can be run again. */
	struct str batch_rest;
	int64_t batch_line;
	struct import_report batch_report;
};

static void
refuse(struct import *im, int64_t line, const char *reason)
{
	struct import_report *r = im->report;

	if (r->n_refused < (int64_t)ARRAY_LEN(r->refused)) {
		r->refused[r->n_refused].line = line;
		r->refused[r->n_refused].reason = reason;
	}
	r->n_refused++;
}

/* Our topic by key, or by its Swedish name in any case. */
static const struct core_q_topic_list *
our_topic(struct cx *cx, const struct topics *t, struct str s)
{
	const struct core_q_topic_list *hit = topics_find_key(t, s);
	const char *key = text_key(cx->arena, str_dup(cx->arena, s));

	for (size_t i = 0; !hit && i < t->n; i++)
		if (strcmp(text_key(cx->arena, t->rows[i].name_sv), key) == 0)
			hit = &t->rows[i];
	return hit;
}

static enum err
read_map(struct cx *cx, struct import *im, struct str map)
{
	static const char separators[] = "\t;,";
	struct str line;
	int64_t number = 0;

	while (str_split(&map, '\n', &line)) {
		const struct core_q_topic_list *topic = NULL;
		struct str theirs = { 0 };
		struct str ours = line = str_trim(line);

		number++;
		if (line.n == 0 || line.p[0] == '#')
			continue;
		for (const char *s = separators; *s; s++)
			if (memchr(line.p, *s, line.n)) {
				str_split(&ours, *s, &theirs);
				break;
			}
		if (theirs.p)
			topic = our_topic(cx, &im->topics, str_trim(ours));
		if (!topic || im->n_map == MAP_MAX || !utf8_valid(line))
			return fail(cx, ERR_INVALID, T_IMPORT_MAP_LINE,
			    arena_printf(cx->arena, "%" PRId64, number));
		im->map[im->n_map].theirs = str_dup(cx->arena, str_trim(theirs));
		im->map[im->n_map++].topic_id = topic->id;
	}
	return OK;
}

static int64_t
topic_of(struct cx *cx, const struct import *im, const char *theirs)
{
	const struct core_q_topic_list *topic;

	for (size_t i = 0; i < im->n_map; i++)
		if (strcmp(im->map[i].theirs, theirs) == 0)
			return im->map[i].topic_id;
	topic = our_topic(cx, &im->topics, str_of(theirs));
	if (!topic && base_broken("import-map"))
		topic = &im->topics.rows[0];
	return topic ? topic->id : 0;
}

static const char *
text_at_most(struct cx *cx, const json_t *line, const char *key, size_t max, bool one_line)
{
	const char *s = json_text(line, key);
	char *tidy = s ? text_tidy(cx->arena, str_of(s), one_line) : NULL;

	return tidy && tidy[0] && utf8_count(str_of(tidy)) <= max ? tidy : NULL;
}

/* A topic may be a text or a number. */
static const char *
topic_text(struct cx *cx, const json_t *line)
{
	const json_t *t = json_object_get(line, "topic");

	if (json_is_integer(t))
		return arena_printf(cx->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(t));
	return json_is_string(t) ? json_string_value(t) : NULL;
}

/* Reads one line; gives the reason when it is refused, else NULL. */
static const char *
read_line(struct cx *cx, const struct import *im, struct str text, struct answer_new *ret)
{
	JSON_CLEANUP json_t *line = NULL;
	unsigned char mac[SECRET_MAC_BYTES];
	char key_text[64];
	static const struct secret_key no_key; /* a checksum, not a secret */
	const char *topic;
	const char *lang;

	if (text.n > LINE_MAX_BYTES)
		return "the line is longer than 256 kB";
	if (json_read(text, &line) || !json_is_object(line))
		return "not a JSON object in UTF-8";
	if (!(topic = topic_text(cx, line)))
		return "no \"topic\"";
	if (!(ret->question = text_at_most(cx, line, "question", QUESTION_MAX, true)))
		return "no \"question\", or longer than 500 characters";
	if (!(ret->body = text_at_most(cx, line, "answer", ANSWER_MAX, false)))
		return "no \"answer\", or longer than 20,000 characters";
	ret->source = text_at_most(cx, line, "source", SOURCE_MAX, true);
	if (!ret->source && json_object_get(line, "source"))
		return "\"source\" is empty, no text, or longer than 200 characters";
	lang = json_text(line, "lang");
	if (lang && !lang_find(str_of(lang), &ret->lang))
		return "\"lang\" is none of sv, en, fi";
	if (!(ret->topic_id = topic_of(cx, im, topic)))
		return arena_printf(cx->arena, "topic \"%s\" is not in the map", topic);
	secret_mac(&no_key,
	    str_of(arena_printf(cx->arena, "%s\n%s\n%s", ret->source ? ret->source : "",
		lang_code(ret->lang), ret->question)),
	    mac);
	base32_encode(mac, sizeof(mac), key_text);
	if (base_broken("import-again"))
		snprintf(key_text, sizeof(key_text), "%s", secret_token(cx->arena));
	ret->key = arena_printf(cx->arena, "import:%s", key_text);
	return NULL;
}

struct seen {
	char key[16];
	int64_t line;
};

static int
compare_seen(const void *a, const void *b)
{
	const struct seen *x = a;
	const struct seen *y = b;
	int c = memcmp(x->key, y->key, sizeof(x->key));

	return c ? c : (x->line > y->line) - (x->line < y->line);
}

/* Some authorities answer one question twice. Each answer keeps its own key, by its place among
 * them, so that the import can be run again without one pushing the other out. */
static void
number_repeated(struct cx *cx, struct import *im, struct str all)
{
	struct str rest = all;
	struct str text;
	struct seen *seen;
	size_t n_lines = 0;
	size_t n = 0;

	while (str_split(&rest, '\n', &text))
		n_lines++;
	im->occurrence = arena_array(cx->arena, n_lines + 1, sizeof(im->occurrence[0]));
	seen = arena_array(cx->arena, n_lines, sizeof(*seen));
	rest = all;
	for (int64_t line = 1; str_split(&rest, '\n', &text); line++) {
		struct arena_mark mark = arena_mark(cx->arena);
		struct answer_new in = { .lang = LANG_SV };

		text = str_trim(text);
		if (text.n && !read_line(cx, im, text, &in)) {
			memcpy(seen[n].key, in.key + strlen("import:"), sizeof(seen[n].key));
			seen[n++].line = line;
		}
		arena_rewind(cx->arena, mark);
	}
	qsort(seen, n, sizeof(*seen), compare_seen);
	for (size_t i = 0; i < n; i++) {
		bool same = i > 0 && memcmp(seen[i].key, seen[i - 1].key, sizeof(seen[i].key)) == 0;

		im->occurrence[seen[i].line] = same ? im->occurrence[seen[i - 1].line] + 1 : 1;
	}
}

/* What a line says, read before the transaction; `reason` when it is refused. */
struct import_line {
	struct answer_new in;
	const char *reason;
	int64_t line;
};

static size_t
read_batch(struct cx *cx, struct import *im, struct import_line *rows)
{
	struct str text;
	size_t n = 0;

	im->rest = im->batch_rest;
	im->line = im->batch_line;
	for (int i = 0; i < BATCH && str_split(&im->rest, '\n', &text); i++) {
		struct import_line *row = &rows[n];

		im->line++;
		text = str_trim(text);
		if (!text.n)
			continue;
		row->line = im->line;
		row->in.lang = LANG_SV;
		row->reason = read_line(cx, im, text, &row->in);
		if (!row->reason && im->occurrence[im->line] > 1)
			row->in.key =
			    arena_printf(cx->arena, "%s:%d", row->in.key, im->occurrence[im->line]);
		n++;
	}
	return n;
}

static enum err
take_line(struct cx *cx, struct import *im, const struct import_line *row)
{
	enum answer_outcome outcome = ANSWER_SAME;
	enum err e;

	if (row->reason) {
		refuse(im, row->line, row->reason);
		return OK;
	}
	if ((e = contact_answer_put(cx, &row->in, &outcome)))
		return e;
	im->report->n_new += outcome == ANSWER_IS_NEW;
	im->report->n_changed += outcome == ANSWER_CHANGED;
	im->report->n_same += outcome == ANSWER_SAME;
	return OK;
}

static enum err
take_batch(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct import *im = arg;
	struct import_line *rows = arena_array(cx->arena, BATCH, sizeof(*rows));
	size_t n = read_batch(cx, im, rows);
	enum err e;

	*im->report = im->batch_report;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = take_line(cx, im, &rows[i])))
			return e;
	if (im->dry_run) {
		db_tx_end(&tx);
		return OK;
	}
	return db_commit(&tx);
}

enum err
contact_answer_import(
    struct cx *cx, struct str jsonl, struct str map, bool dry_run, struct import_report *ret_report)
{
	struct import *im = arena_alloc(cx->arena, sizeof(*im));
	enum err e;

	if (str_starts(jsonl, "\xEF\xBB\xBF")) { /* a byte order mark */
		jsonl.p += 3;
		jsonl.n -= 3;
	}
	*im = (struct import) { .batch_rest = jsonl, .dry_run = dry_run, .report = ret_report };
	if ((e = topics_get(cx, &im->topics)) || (e = read_map(cx, im, map)))
		return e;
	number_repeated(cx, im, jsonl);
	while (im->batch_rest.p) {
		if ((e = db_attempt(cx, take_batch, im)))
			return e;
		im->batch_rest = im->rest;
		im->batch_line = im->line;
		im->batch_report = *ret_report;
	}
	return OK;
}
