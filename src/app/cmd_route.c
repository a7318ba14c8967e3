/* Which topic a text is about, on the command line, and how often that is right. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <math.h>

#include "app/app.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/id.h"
#include "contact/case.h"
#include "contact/route.h"
#include "core/unit.h"
#include "fmt/json.h"
#include "search/guess.h"

enum {
	ASKED_MAX = 20000, /* of the newest cases every so many-th, when there are more */
	RIGHT_MAX = 8,
	FOLDS = 5,
	BINS = 10,
	PAGE = 1000,
	JSON_MAX = 1024 * 1024,
};

/* A text whose topic is known: any of `topics` is right, the first is what one learns. */
struct asked {
	const char *text;
	int64_t topics[RIGHT_MAX];
	size_t n_topics;
	int64_t unit; /* where it ended; 0: the topics' own */
	int line;
	enum lang lang;
	double sure;
	bool right;
};

struct share {
	int64_t topic, topic3, unit, unit3, n;
};

struct trial {
	struct cx *cx;
	struct topics topics;
	struct asked *list;
	size_t n;
	struct share halves[2]; /* odd lines, even lines */
	int64_t *us;
	size_t n_us;
	bool each, halved;
};

static bool
is_right(const struct asked *q, int64_t topic)
{
	for (size_t i = 0; i < q->n_topics; i++)
		if (q->topics[i] == topic)
			return true;
	return false;
}

static bool
is_unit(const struct trial *t, const struct asked *q, int64_t unit)
{
	for (size_t i = 0; i < q->n_topics && !q->unit; i++)
		if (topics_find(&t->topics, q->topics[i])->unit_id == unit)
			return true;
	return q->unit == unit;
}

/* Which place the first right one has; 0 for none. */
static void
places(const struct trial *t, const struct asked *q, const struct route *r, size_t *ret_topic,
    size_t *ret_unit)
{
	for (size_t i = r->n_topics; i > 0; i--)
		if (is_right(q, r->topics[i - 1].id))
			*ret_topic = i;
	for (size_t i = r->n_units; i > 0; i--)
		if (is_unit(t, q, r->units[i - 1].id))
			*ret_unit = i;
}

static const char *
key_of(const struct trial *t, int64_t topic)
{
	return topics_find(&t->topics, topic)->key;
}

static void
print_each(struct trial *t, const struct asked *q, const struct route *r, size_t place)
{
	JSON_CLEANUP json_t *line = json_pack("{s:i,s:s,s:s,s:i,s:s?,s:f,s:f}", "line", q->line,
	    "text", q->text, "topic", key_of(t, q->topics[0]), "place", (int)place, "first",
	    r->n_topics ? key_of(t, r->topics[0].id) : NULL, "sure",
	    r->n_topics ? r->topics[0].sure : 0.0, "next",
	    r->n_topics > 1 ? r->topics[1].sure : 0.0);
	struct buf b;

	buf_init(&b, t->cx->arena, JSON_MAX);
	json_write(&b, line);
	puts(b.p);
}

static enum err
ask(struct trial *t, struct asked *q)
{
	struct arena_mark mark = arena_mark(t->cx->arena);
	struct share *s = &t->halves[q->line % 2 == 0];
	struct route r = { 0 };
	int64_t from = clock_mono_us();
	size_t topic = 0;
	size_t unit = 0;
	enum err e = contact_route(t->cx,
	    &(struct route_ask) {
		.text = str_of(q->text), .lang = (int)q->lang, .audience = AUDIENCE_PUBLIC },
	    &r);

	if (e)
		return e;
	t->us[t->n_us++] = clock_mono_us() - from;
	places(t, q, &r, &topic, &unit);
	s->n++;
	s->topic += topic == 1;
	s->topic3 += topic >= 1 && topic <= 3;
	s->unit += unit == 1;
	s->unit3 += unit >= 1 && unit <= 3;
	q->sure = r.n_topics ? r.topics[0].sure : 0;
	q->right = topic == 1;
	if (t->each)
		print_each(t, q, &r, topic);
	arena_rewind(t->cx->arena, mark);
	return OK;
}

/* The i-th text as a past case, or taken away again. */
static void
learn(struct trial *t, size_t i, bool in)
{
	int64_t id = INT64_MIN + 1 + (int64_t)i;

	if (!in)
		guess_remove(t->cx->site->guess, id);
	else
		guess_put(t->cx->site->guess, t->cx->arena,
		    &(struct guess_text) { .id = id,
			.label = t->list[i].topics[0],
			.kind = GUESS_PAST,
			.lang = t->list[i].lang,
			.body = str_of(t->list[i].text),
			.at = (int64_t)i + 1 });
}

/* Each fifth is asked when the other four were learnt: texts of other lines, or others of the same
 * lines too. */
static enum err
ask_by_folds(struct trial *t, bool same)
{
	enum err e = OK;

	for (size_t k = 0; k < FOLDS; k++) {
		for (size_t i = 0; i < t->n; i++)
			learn(t, i, (same ? i : (size_t)t->list[i].line) % FOLDS != k);
		for (size_t i = 0; i < t->n && !e; i++)
			if ((same ? i : (size_t)t->list[i].line) % FOLDS == k)
				e = ask(t, &t->list[i]);
	}
	return e;
}

static enum err
ask_all(struct trial *t)
{
	enum err e = OK;

	for (size_t i = 0; i < t->n && !e; i++)
		e = ask(t, &t->list[i]);
	return e;
}

static bool
read_line(struct trial *t, struct str text, int number)
{
	JSON_CLEANUP json_t *doc = NULL;
	struct asked q = { .line = number, .lang = LANG_SV };
	json_t *topic;
	json_t *query;
	size_t i;

	if (json_read(text, &doc) || !json_is_array(json_object_get(doc, "topics")) ||
	    !json_is_array(json_object_get(doc, "queries")))
		return false;
	json_array_foreach(json_object_get(doc, "topics"), i, topic)
	{
		const struct core_q_topic_list *found =
		    json_is_string(topic)
			? topics_find_key(&t->topics, str_of(json_string_value(topic)))
			: NULL;

		if (found && q.n_topics < RIGHT_MAX)
			q.topics[q.n_topics++] = found->id;
	}
	json_array_foreach(json_object_get(doc, "queries"), i, query)
	{
		if (!json_is_string(query) || !q.n_topics || t->n == ASKED_MAX)
			return false;
		q.text = arena_strdup(t->cx->arena, json_string_value(query));
		t->list[t->n++] = q;
	}
	return true;
}

static enum exit_code
read_file(struct trial *t, const char *path)
{
	CLEANUP(file_closep) FILE *f = fopen(path, "r");
	char *line = NULL;
	size_t cap = 0;
	int number = 0;
	bool good = true;
	ssize_t n;

	if (!f) {
		fprintf(stderr, "lyhord: cannot read %s: %s\n", path, strerror(errno));
		return EXIT_FAILED;
	}
	while (good && (n = getline(&line, &cap, f)) >= 0)
		good = read_line(t, (struct str) { .p = line, .n = (size_t)n }, ++number);
	free(line);
	if (!good)
		fprintf(stderr,
		    "lyhord: line %d: it cannot be read, or the site has none of its topics. A "
		    "line is {\"topics\": [keys], \"queries\": [texts]}.\n",
		    number);
	return good ? EXIT_DONE : EXIT_FAILED;
}

/* The site's own cases, once somebody has had them in hand: the older four fifths are learnt, the
 * newest are asked. */
static enum err
read_cases(struct trial *t)
{
	struct contact_q_case_index_all *rows = NULL;
	int64_t *ids = NULL;
	size_t n_ids = 0;
	size_t n = 0;
	int64_t after = 0;
	enum err e;

	do {
		if ((e = contact_q_case_index_all(t->cx, after, PAGE, &rows, &n)))
			return e;
		ids = reallocarray(ids, n_ids + n + 1, sizeof(*ids));
		for (size_t i = 0; ids && i < n; i++)
			ids[n_ids++] = after = rows[i].id;
	} while (n == PAGE && ids);
	for (size_t i = n_ids / FOLDS * (FOLDS - 1); !e && i < n_ids && t->n < ASKED_MAX; i++) {
		struct contact_q_route_case row = { 0 };
		bool found = false;

		e = contact_q_route_case(t->cx, ids[i], &found, &row);
		if (e || !found)
			continue;
		guess_remove(t->cx->site->guess, row.id);
		t->list[t->n++] = (struct asked) { .text = row.body ? row.body : row.title,
			.topics = { row.topic_id },
			.n_topics = 1,
			.unit = row.handed_over ? row.unit_id : 0,
			.line = (int)(t->n + 1),
			.lang = (enum lang)row.lang };
	}
	free(ids);
	return e;
}

/* Wilson's interval for a share, 95 %. */
static json_t *
share_json(int64_t hits, int64_t of)
{
	double n = (double)MAX(of, 1);
	double p = (double)hits / n;
	double z = 1.96;
	double mid = (p + z * z / (2 * n)) / (1 + z * z / n);
	double half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);

	return json_pack("{s:f,s:f,s:f}", "share", p, "from", mid - half, "to", mid + half);
}

static json_t *
half_json(const struct share *s)
{
	return json_pack("{s:I,s:o,s:o,s:o,s:o}", "n", (json_int_t)s->n, "topic_first",
	    share_json(s->topic, s->n), "topic_among_three", share_json(s->topic3, s->n),
	    "unit_first", share_json(s->unit, s->n), "unit_among_three",
	    share_json(s->unit3, s->n));
}

/* What was said, and what was so. */
static json_t *
sure_json(const struct trial *t)
{
	json_t *list = json_array();

	for (int bin = 0; bin < BINS; bin++) {
		double said = 0;
		int n = 0;
		int right = 0;

		for (size_t i = 0; i < t->n; i++)
			if (MIN((int)(t->list[i].sure * BINS), BINS - 1) == bin) {
				n++;
				said += t->list[i].sure;
				right += t->list[i].right;
			}
		if (n)
			json_array_append_new(list, json_pack("{s:f,s:f,s:i}", "said", said / n,
							"so", (double)right / n, "n", n));
	}
	return list;
}

static int
by_us(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a;
	int64_t y = *(const int64_t *)b;

	return x < y ? -1 : x > y;
}

static void
print_result(struct trial *t, int64_t learn_us)
{
	struct guess_size size = guess_size(t->cx->site->guess);
	const struct share *a = &t->halves[0];
	const struct share *b = &t->halves[1];
	struct share all = { a->topic + b->topic, a->topic3 + b->topic3, a->unit + b->unit,
		a->unit3 + b->unit3, a->n + b->n };
	JSON_CLEANUP json_t *out = half_json(&all);
	struct buf text;

	qsort(t->us, t->n_us, sizeof(*t->us), by_us);
	if (t->halved) {
		json_object_set_new(out, "odd_lines", half_json(a));
		json_object_set_new(out, "even_lines", half_json(b));
	}
	json_object_set_new(out, "sure", sure_json(t));
	json_object_set_new(out, "learnt",
	    json_pack("{s:I,s:I,s:I,s:f}", "topics", (json_int_t)size.labels, "texts",
		(json_int_t)size.texts, "bytes", (json_int_t)size.bytes, "s",
		(double)learn_us / 1e6));
	if (t->n_us)
		json_object_set_new(out, "ms",
		    json_pack("{s:f,s:f}", "p50", (double)t->us[t->n_us / 2] / 1e3, "p99",
			(double)t->us[t->n_us * 99 / 100] / 1e3));
	buf_init(&text, t->cx->arena, JSON_MAX);
	json_write(&text, out);
	puts(text.p);
}

static enum exit_code
cmd_bench_routing(const struct args *args)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	const char *file = args->n_words > 1 ? args->words[1] : NULL;
	bool past = !arg_flag(args, "--no-past");
	struct trial t = { .each = arg_flag(args, "--each"), .halved = file != NULL };
	int64_t us;
	enum err e;

	if (app_open(args->words[0], true, &s))
		return EXIT_FAILED;
	t.cx = &s.cx;
	t.list = arena_array(s.arena, ASKED_MAX, sizeof(*t.list));
	t.us = arena_array(s.arena, ASKED_MAX, sizeof(*t.us));
	if ((e = app_index(&s.cx)) || (e = topics_get(&s.cx, &t.topics)))
		return app_failed(&s.cx, e, "the site cannot be read");
	us = clock_mono_us();
	if ((e = contact_route_learn(&s.cx, past || !file)))
		return app_failed(&s.cx, e, "the past cases cannot be read");
	us = clock_mono_us() - us;
	if (file ? read_file(&t, file) != EXIT_DONE : (e = read_cases(&t)) != OK)
		return e ? app_failed(&s.cx, e, "the cases cannot be read") : EXIT_FAILED;
	if (arg_flag(args, "--learn") || arg_flag(args, "--learn-same"))
		e = ask_by_folds(&t, arg_flag(args, "--learn-same"));
	else
		e = ask_all(&t);
	if (e)
		return app_failed(&s.cx, e, "the search failed");
	print_result(&t, us);
	return EXIT_DONE;
}

static json_t *
topics_json(struct cx *cx, const struct topics *topics, const struct route *r)
{
	json_t *list = json_array();

	for (size_t i = 0; i < r->n_topics; i++) {
		const struct core_q_topic_list *t = topics_find(topics, r->topics[i].id);

		json_array_append_new(
		    list, json_pack("{s:s,s:s,s:s,s:f}", "id", id_string(cx->arena, t->id), "key",
			      t->key, "name", t->name_sv, "sure", r->topics[i].sure));
	}
	return list;
}

static json_t *
units_json(struct cx *cx, const struct units *units, const struct route *r)
{
	json_t *list = json_array();

	for (size_t i = 0; i < r->n_units; i++) {
		const struct core_q_unit_list *u = units_find(units, r->units[i].id);

		json_array_append_new(
		    list, json_pack("{s:s,s:s,s:s,s:f}", "id", id_string(cx->arena, u->id), "key",
			      u->key, "name", u->name_sv, "sure", r->units[i].sure));
	}
	return list;
}

static enum exit_code
cmd_route(const struct args *args)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct topics topics = { 0 };
	struct units units = { 0 };
	struct route r = { 0 };
	enum err e;

	if (app_open(args->words[0], true, &s))
		return EXIT_FAILED;
	if ((e = app_index(&s.cx)) || (e = contact_route_learn(&s.cx, true)) ||
	    (e = topics_get(&s.cx, &topics)) || (e = units_get(&s.cx, &units)) ||
	    (e = contact_route(&s.cx,
		 &(struct route_ask) { .text = str_of(args->words[1]),
		     .lang = LANG_SV,
		     .audience = arg_flag(args, "--public") ? AUDIENCE_PUBLIC : AUDIENCE_STAFF },
		 &r)))
		return app_failed(&s.cx, e, "nothing can be proposed");
	if (arg_flag(args, "--json")) {
		JSON_CLEANUP json_t *out =
		    json_pack("{s:o,s:o,s:b}", "topics", topics_json(&s.cx, &topics, &r), "units",
			units_json(&s.cx, &units, &r), "sure", r.sure);
		struct buf b;

		buf_init(&b, s.arena, JSON_MAX);
		json_write(&b, out);
		puts(b.p);
		return EXIT_DONE;
	}
	for (size_t i = 0; i < r.n_topics; i++)
		printf(
		    "%6.2f  %s\n", r.topics[i].sure, topics_find(&topics, r.topics[i].id)->name_sv);
	for (size_t i = 0; i < r.n_units; i++)
		printf(
		    "%6.2f  → %s\n", r.units[i].sure, units_find(&units, r.units[i].id)->name_sv);
	return EXIT_DONE;
}

static const struct command list[] = {
	{ "route", "DIR TEXT [--public] [--json]",
	    "Proposes topics for a text, and units (→) that its case would go to, with how likely\n"
	    "each is: learnt from the topics' names, the answers and the newest cases of each "
	    "topic.\n"
	    "--public: as on the public form, where nothing of cases under secrecy counts.",
	    "--public --json", 2, 2, cmd_route },
	{ "bench routing", "DIR [FILE.jsonl] [--no-past] [--learn | --learn-same] [--each]",
	    "Measures how often the topic and unit proposed are right, as JSON with 95 % "
	    "intervals:\n"
	    "first, and among three. Asked are the newest fifth of the site's cases, when the\n"
	    "older ones are learnt; or the texts of a file, lines {\"topics\": [keys, any is "
	    "right],\n"
	    "\"queries\": […]}. --no-past: topics' names and answers are all that is learnt.\n"
	    "--learn: each fifth of the lines is asked when the others were learnt as past "
	    "cases;\n"
	    "--learn-same: each fifth of the texts. --each prints a line for each text before "
	    "that.",
	    "--no-past --learn --learn-same --each", 1, 2, cmd_bench_routing },
};
const struct commands app_route_commands = { list, ARRAY_LEN(list) };
