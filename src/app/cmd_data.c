/* Commands about what is in a site: export, search, figures, routes. */
/* SPDX-License-Identifier: Apache-2.0 */

#include "app/app.h"
#include "app/form.h"
#include "app/wiring.h"
#include "base/id.h"
#include "contact/answer.h"
#include "contact/case.h"
#include "contact/web_page.h"
#include "contact/word.h"
#include "core/formdef_answer.h"
#include "core/role.h"
#include "db/db.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "follow/figures.h"
#include "gen/core_q.h"
#include "search/search.h"
#include "text/utf8.h"
#include "web/api.h"

enum { FILE_MAX = 512 * 1024 * 1024, EXPORT_BATCH = 1000, SEARCH_HITS = 20, SUGGEST_HITS = 10 };

static void
print_json(struct cx *cx, json_t *value)
{
	struct buf b;

	buf_init(&b, cx->arena, FILE_MAX);
	json_write(&b, value);
	puts(b.p);
	json_decref(value);
}

/* A value as its question's kind has it. */
static json_t *
value_json(const struct formdef_field *f, const struct formdef_value *v)
{
	int64_t n = 0;

	if (f && (f->kind == FORMDEF_YESNO || f->kind == FORMDEF_CONFIRM))
		return json_boolean(strcmp(v->value, "1") == 0);
	if (f && f->kind == FORMDEF_NUMBER && str_int(str_of(v->value), &n))
		return json_integer(n);
	return json_string(v->value);
}

/* What was answered in forms about a case; nothing of somebody who lives protected, since people
 * write who they are. */
static enum err
put_forms(struct cx *cx, int64_t id, json_t *o)
{
	struct contact_q_case_index row = { 0 };
	struct formdef_answer *answers = NULL;
	json_t *list;
	bool found = false;
	size_t n = 0;
	enum err e;

	if ((e = formdef_answers_own(cx, link_case(id), &answers, &n)) ||
	    (n && (e = contact_q_case_index(cx, id, &found, &row))))
		return e;
	if (!n || row.protected || base_broken("form-export"))
		return OK;
	list = json_array();
	for (size_t i = 0; i < n; i++) {
		json_t *values = json_object();

		for (size_t j = 0; j < answers[i].n; j++) {
			const struct formdef_value *v = &answers[i].values[j];
			const struct formdef_field *f =
			    formdef_field_find(&answers[i].version.def, v->field, NULL);

			if (!f || f->kind != FORMDEF_SEVERAL) {
				json_object_set_new(values, v->field, value_json(f, v));
				continue;
			}
			if (!json_object_get(values, v->field))
				json_object_set_new(values, v->field, json_array());
			json_array_append_new(
			    json_object_get(values, v->field), json_string(v->value));
		}
		json_array_append_new(
		    list, json_pack("{s:s,s:I,s:o}", "form", answers[i].version.key, "version",
			      (json_int_t)answers[i].version.number, "answers", values));
	}
	json_object_set_new(o, "forms", list);
	return OK;
}

static enum exit_code
cmd_export(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct arena_mark mark;
	int64_t after = 0;
	size_t n = 0;
	enum err e;

	if (strcmp(a->words[1], "cases") != 0 && strcmp(a->words[1], "forms") != 0) {
		fprintf(stderr, "lyhord: cannot export \"%s\": the kinds are: cases, forms.\n",
		    a->words[1]);
		return EXIT_USAGE;
	}
	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if (strcmp(a->words[1], "forms") == 0)
		return app_form_export(&s.cx);
	mark = arena_mark(s.arena);
	do {
		struct contact_q_case_export *rows = NULL;

		if ((e = contact_q_case_export(&s.cx, after, EXPORT_BATCH, &rows, &n)))
			return app_failed(&s.cx, e, "the cases cannot be read");
		for (size_t i = 0; i < n; i++) {
			const struct contact_q_case_export *r = &rows[i];
			struct arena_mark each = arena_mark(s.arena);
			json_t *o = json_pack("{s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s?}", "number",
			    r->number, "channel", channel_code(r->channel), "status",
			    contact_case_state_code(r->status), "resolution",
			    resolution_code(r->resolution), "topic", r->topic_key, "unit",
			    r->unit_key, "type", r->type_key, "opened_at",
			    when_iso(s.arena, r->opened_at), "closed_at",
			    r->closed_at ? when_iso(s.arena, r->closed_at) : NULL);

			if ((e = put_forms(&s.cx, r->id, o)))
				return app_failed(&s.cx, e, "the answers of forms cannot be read");
			print_json(&s.cx, o);
			after = r->id;
			arena_rewind(s.arena, each);
		}
		arena_rewind(s.arena, mark);
	} while (n == EXPORT_BATCH);
	return EXIT_DONE;
}

static enum exit_code
find_answers(const struct args *a, const char *dir, const char *text, size_t max, bool search)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct answer_hit *hits = NULL;
	json_t *list;
	size_t n = 0;
	enum err e;

	if (app_open(dir, true, &s))
		return EXIT_FAILED;
	if ((e = app_index(&s.cx)) || (e = contact_words_load(&s.cx)) ||
	    (e = contact_answer_suggest(&s.cx,
		 &(struct answer_ask) { .text = str_of(text),
		     .lang = SEARCH_LANG_ANY,
		     .audience = AUDIENCE_STAFF,
		     .max = max,
		     .why = !search },
		 &hits, &n)))
		return app_failed(&s.cx, e, "the search failed");
	list = json_array();
	for (size_t i = 0; i < n; i++) {
		const struct contact_q_answer_get *r = &hits[i].row;
		char id[ID_TEXT_SIZE];

		id_text(hits[i].id, id);
		if (search)
			json_array_append_new(list,
			    json_pack("{s:s,s:s,s:s,s:f,s:s}", "id", id, "title", r->question,
				"url", arena_printf(s.arena, "/svar/%s", id), "score",
				hits[i].score, "passage", text_excerpt(s.arena, r->body, 200)));
		else
			json_array_append_new(
			    list, json_pack("{s:s,s:s,s:s,s:f,s:f,s:s}", "id", id, "question",
				      r->question, "answer", r->body, "score", hits[i].score,
				      "sure", hits[i].sure, "because", hits[i].because));
		if (!arg_flag(a, "--json"))
			printf("%6.2f  %s\n", hits[i].score, r->question);
	}
	if (arg_flag(a, "--json"))
		print_json(&s.cx, list);
	else
		json_decref(list);
	return EXIT_DONE;
}

static enum exit_code
find_pages(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct web_page_hit *hits = NULL;
	json_t *list;
	size_t n = 0;
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if ((e = app_index(&s.cx)) || (e = contact_words_load(&s.cx)) ||
	    (e = contact_web_pages_find(
		 &s.cx, str_of(a->words[2]), SEARCH_LANG_ANY, false, WEB_PAGES_MAX, &hits, &n)))
		return app_failed(&s.cx, e, "the search failed");
	list = json_array();
	for (size_t i = 0; i < n; i++) {
		json_array_append_new(
		    list, json_pack("{s:s,s:s,s:s,s:f,s:s}", "id", id_string(s.arena, hits[i].id),
			      "title", hits[i].title, "url", hits[i].address, "score",
			      hits[i].score, "passage", hits[i].excerpt));
		if (!arg_flag(a, "--json"))
			printf("%6.2f  %s  %s\n", hits[i].score, hits[i].title, hits[i].address);
	}
	if (arg_flag(a, "--json"))
		print_json(&s.cx, list);
	else
		json_decref(list);
	return EXIT_DONE;
}

static enum exit_code
cmd_search(const struct args *a)
{
	if (strcmp(a->words[1], "pages") == 0)
		return find_pages(a);
	if (strcmp(a->words[1], "answers") != 0) {
		fprintf(stderr, "lyhord: cannot search \"%s\": the kinds are: answers pages.\n",
		    a->words[1]);
		return EXIT_USAGE;
	}
	return find_answers(a, a->words[0], a->words[2], SEARCH_HITS, true);
}

static enum exit_code
cmd_suggest(const struct args *a)
{
	return find_answers(a, a->words[0], a->words[1], SUGGEST_HITS, false);
}

static enum exit_code
verify_figures(struct cx *cx)
{
	int checked = 0;
	int wrong = 0;
	enum err e = contact_figures_verify(cx, &checked, &wrong);

	if (e)
		return app_failed(cx, e, "the recount failed");
	printf("%d figures recounted, %d wrong\n", checked, wrong);
	return wrong ? EXIT_FAILED : EXIT_DONE;
}

static enum exit_code
cmd_stats(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct figures g = { 0 };
	JSON_CLEANUP json_t *times = NULL;
	json_t *v;
	int64_t today;
	int64_t days = 30;
	enum err e;

	if (arg_value(a, "--days") &&
	    (!str_int(str_of(arg_value(a, "--days")), &days) || days < 1 || days > 36500)) {
		fputs("lyhord: --days takes a whole number of days, at least 1.\n", stderr);
		return EXIT_USAGE;
	}
	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	if (arg_flag(a, "--verify"))
		return verify_figures(&s.cx);
	today = when_day(s.cx.now);
	if ((e = follow_figures(&s.cx, today - days + 1, today + 1, &g)))
		return app_failed(&s.cx, e, "the figures cannot be read");
	v = json_pack("{s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I}", "received",
	    (json_int_t)g.received, "phone", (json_int_t)g.channel[CHANNEL_PHONE], "visit",
	    (json_int_t)g.channel[CHANNEL_VISIT], "web", (json_int_t)g.channel[CHANNEL_WEB], "mail",
	    (json_int_t)g.channel[CHANNEL_MAIL], "closed", (json_int_t)g.closed, "closed_by_centre",
	    (json_int_t)g.closed_by_centre, "contacts_known", (json_int_t)g.known,
	    "contacts_unknown", (json_int_t)g.unknown, "solved_first_contact",
	    (json_int_t)(g.first_known - g.returned), "closed_first_unknown",
	    (json_int_t)g.first_unknown, "returned", (json_int_t)g.returned, "helped",
	    (json_int_t)g.helped);
	times =
	    json_pack("{s:I,s:I,s:I,s:I,s:I,s:I}", "answer_median_s", (json_int_t)g.answer_median_s,
		"answer_p90_s", (json_int_t)g.answer_p90_s, "answer_times",
		(json_int_t)g.answer_times, "close_median_s", (json_int_t)g.close_median_s,
		"close_p90_s", (json_int_t)g.close_p90_s, "close_times", (json_int_t)g.close_times);
	json_object_update(v, times);
	json_object_set_new(v, "searches", json_integer(g.searches));
	json_object_set_new(v, "searches_none", json_integer(g.searches_none));
	json_object_set_new(v, "answer_views", json_integer(g.views));
	print_json(&s.cx, v);
	return EXIT_DONE;
}

static enum exit_code
cmd_routes(const struct args *a)
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(FILE_MAX, FILE_MAX);
	struct cx cx = { .arena = arena };
	json_t *list = json_array();
	size_t n = 0;
	const struct http_routes *tables = app_routes(&n);

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < tables[i].n; j++) {
			const struct http_route *r = &tables[i].list[j];
			enum permission p = (enum permission)r->permission;
			const char *method = r->method == HTTP_POST ? "POST" : "GET";

			enum scope scope = r->api ? r->api->scope : SCOPE_NONE;

			assert(p != PERM_NONE);
			assert((p == PERM_TOKEN) == (scope != SCOPE_NONE));
			json_array_append_new(
			    list, json_pack("{s:s,s:s,s:s,s:b,s:s?}", "method", method, "path",
				      r->path, "permission", permission_code(p), "public",
				      p == PERM_PUBLIC, "scope", scope ? scope_code(scope) : NULL));
			if (!arg_flag(a, "--json"))
				printf("%-4s %-40s %s\n", method, r->path,
				    scope ? scope_code(scope) : permission_code(p));
		}
	if (arg_flag(a, "--json"))
		print_json(&cx, list);
	else
		json_decref(list);
	return EXIT_DONE;
}

static const struct command list[] = {
	{ "export", "DIR KIND",
	    "Writes a JSON object a line: cases, without personal data; or forms, for another site "
	    "to import.",
	    "--json", 2, 2, cmd_export },
	{ "search", "DIR answers QUERY [--json]", "Searches as the pages do.", "--json", 3, 3,
	    cmd_search },
	{ "suggest", "DIR TEXT [--json]", "The stored answers that fit a question, best first.",
	    "--json", 2, 2, cmd_suggest },
	{ "stats", "DIR [--days N] [--verify]",
	    "The figures of the last N days (30) as JSON. With --verify every figure is recounted "
	    "from the cases\n"
	    "and compared; exit code 1 when one is wrong.",
	    "--days= --verify --json", 1, 1, cmd_stats },
	{ "routes", "[--json]", "Every route: method, path, permission, whether it is public.",
	    "--json", 0, 0, cmd_routes },
};
const struct commands app_data_commands = { list, ARRAY_LEN(list) };
