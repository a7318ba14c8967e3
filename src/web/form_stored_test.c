/* Unit tests of form definitions: read and written, checked before they are published, kept in
 * versions, filled in by the builder of all forms, and answers read only by who may. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "contact/case.h"
#include "contact/link.h"
#include "core/event.h"
#include "core/link.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/json.h"
#include "web/form_stored.h"
#include "web/web.h"

/* A lamp that is broken: two steps, a condition on a choice, one on a step, one on an answer at
 * all. */
static const char lamp[] =
    "{\"title\":{\"sv\":\"Trasig lampa\",\"en\":\"Broken lamp\",\"fi\":\"Rikki\"},\"steps\":["
    "{\"name\":\"lampan\",\"title\":{\"sv\":\"Lampan\",\"en\":\"The lamp\",\"fi\":\"Lamppu\"},"
    "\"fields\":["
    "{\"name\":\"fel\",\"kind\":\"choice\",\"label\":{\"sv\":\"Vad är fel?\",\"en\":\"What?\","
    "\"fi\":\"Mikä?\"},\"required\":true,\"choices\":["
    "{\"value\":\"slackt\",\"label\":{\"sv\":\"Släckt\",\"en\":\"Out\",\"fi\":\"Sammunut\"}},"
    "{\"value\":\"blinkar\",\"label\":{\"sv\":\"Blinkar\",\"en\":\"Blinks\",\"fi\":\"Vilkkuu\"}},"
    "{\"value\":\"annat\",\"label\":{\"sv\":\"Annat\",\"en\":\"Other\",\"fi\":\"Muu\"}}]},"
    "{\"name\":\"sedan\",\"kind\":\"date\",\"label\":{\"sv\":\"Sedan när?\",\"en\":\"Since?\","
    "\"fi\":\"Mistä?\"},\"required\":true,\"when\":{\"field\":\"fel\",\"is\":[\"slackt\","
    "\"blinkar\"]}},"
    "{\"name\":\"dag\",\"kind\":\"yesno\",\"label\":{\"sv\":\"Även dagtid?\",\"en\":\"By day?\","
    "\"fi\":\"Päivällä?\"},\"when\":{\"field\":\"sedan\"}}]},"
    "{\"name\":\"mer\",\"title\":{\"sv\":\"Mer\",\"en\":\"More\",\"fi\":\"Lisää\"},"
    "\"when\":{\"field\":\"fel\",\"is\":[\"annat\"]},\"fields\":["
    "{\"name\":\"vad\",\"kind\":\"several\",\"label\":{\"sv\":\"Vad?\",\"en\":\"What?\","
    "\"fi\":\"Mitä?\"},\"required\":true,\"choices\":["
    "{\"value\":\"glas\",\"label\":{\"sv\":\"Glas\",\"en\":\"Glass\",\"fi\":\"Lasi\"}},"
    "{\"value\":\"stolpe\",\"label\":{\"sv\":\"Stolpe\",\"en\":\"Post\",\"fi\":\"Pylväs\"}}]}]}]}";

static struct formdef
lamp_def(struct tx *t)
{
	struct formdef d = { 0 };

	assert_int_equal(formdef_read(&t->cx, str_of(lamp), &d), OK);
	return d;
}

static void
a_definition_is_the_same_when_it_is_read_again(void **state)
{
	struct tx *t = *state;
	struct formdef d = lamp_def(t);
	struct formdef_problem *problems = NULL;
	struct buf b;
	size_t n = 0;

	buf_init(&b, t->arena, FORMDEF_JSON_MAX);
	formdef_write(&b, &d);
	assert_string_equal(b.p, lamp);
	formdef_check(&t->cx, &d, &problems, &n);
	assert_int_equal(n, 0);
}

/* The lamp with one text in place of another. */
static struct str
changed(struct tx *t, const char *from, const char *to)
{
	const char *at = strstr(lamp, from);

	assert_non_null(at);
	return str_of(
	    arena_printf(t->arena, "%.*s%s%s", (int)(at - lamp), lamp, to, at + strlen(from)));
}

static void
what_is_not_known_is_refused_with_its_place(void **state)
{
	static const struct {
		const char *from;
		const char *to;
		const char *place;
	} cases[] = {
		{ "\"required\":true,\"choices\"", "\"requierd\":true,\"choices\"",
		    "steps/0/fields/0/requierd" },
		{ "\"kind\":\"date\"", "\"kind\":\"moon\"", "steps/0/fields/1/kind" },
		{ "\"name\":\"sedan\"", "\"name\":\"Sedan!\"", "steps/0/fields/1/name" },
		{ "\"value\":\"glas\"", "\"value\":\"a,b\"", "steps/1/fields/0/choices/0/value" },
		{ "\"is\":[\"annat\"]", "\"is\":\"annat\"", "steps/1/when/is" },
		{ "{\"sv\":\"Mer\"", "{\"de\":\"Mehr\"", "steps/1/title/de" },
		{ "\"steps\"", "\"steg\"", "steg" },
		{ "}]}]}", "}]}]", "" },
	};
	struct tx *t = *state;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct formdef d = { 0 };

		t->cx.fail = (struct failure) { 0 };
		assert_int_equal(
		    formdef_read(&t->cx, changed(t, cases[i].from, cases[i].to), &d), ERR_INVALID);
		assert_int_equal(t->cx.fail.text, T_FORMDEF_NOT_READ);
		assert_string_equal(t->cx.fail.arg, cases[i].place);
	}
}

static void
so_many_questions_and_no_more(void **state)
{
	struct tx *t = *state;
	struct formdef d = { 0 };

	for (int n = FORMDEF_FIELDS_MAX; n <= FORMDEF_FIELDS_MAX + 1; n++) {
		struct buf b;

		buf_init(&b, t->arena, FORMDEF_JSON_MAX);
		buf_puts(&b, "{\"steps\":[");
		for (int step = 0; step < 2; step++) {
			buf_printf(&b, "%s{\"name\":\"s%d\",\"fields\":[", step ? "," : "", step);
			for (int i = step * 30; i < (step ? n : 30); i++)
				buf_printf(&b, "%s{\"name\":\"f%d\",\"kind\":\"text\"}",
				    i % 30    ? ","
				    : i == 60 ? ","
					      : "",
				    i);
			buf_puts(&b, "]}");
		}
		buf_puts(&b, "]}");
		t->cx.fail = (struct failure) { 0 };
		assert_int_equal(formdef_read(&t->cx, buf_get(&b), &d),
		    n > FORMDEF_FIELDS_MAX ? ERR_INVALID : OK);
	}
}

/* What the check says of the lamp with a change; 0 when it says nothing that stops. */
static unsigned
said(struct tx *t, const char *from, const char *to, bool stops)
{
	struct formdef_problem *problems = NULL;
	struct formdef d = { 0 };
	size_t n = 0;

	assert_int_equal(formdef_read(&t->cx, changed(t, from, to), &d), OK);
	formdef_check(&t->cx, &d, &problems, &n);
	for (size_t i = 0; i < n; i++)
		if (problems[i].stops == stops)
			return problems[i].text;
	return 0;
}

static void
a_definition_is_checked_before_it_is_published(void **state)
{
	struct tx *t = *state;

	assert_int_equal(
	    said(t, "\"name\":\"dag\"", "\"name\":\"fel\"", true), T_FORMDEF_SAME_NAME);
	assert_int_equal(
	    said(t, "\"field\":\"sedan\"", "\"field\":\"dag\"", true), T_FORMDEF_WHEN_CIRCLE);
	assert_int_equal(
	    said(t, "\"field\":\"sedan\"", "\"field\":\"vad\"", true), T_FORMDEF_WHEN_LATER);
	assert_int_equal(said(t, "{\"field\":\"fel\",\"is\":[\"slackt\",\"blinkar\"]}",
			     "{\"field\":\"dag\"}", true),
	    T_FORMDEF_WHEN_CIRCLE);
	assert_int_equal(
	    said(t, "\"field\":\"sedan\"", "\"field\":\"nej\"", true), T_FORMDEF_WHEN_UNKNOWN);
	assert_int_equal(
	    said(t, "\"is\":[\"annat\"]", "\"is\":[\"rott\"]", true), T_FORMDEF_WHEN_VALUE);
	assert_int_equal(
	    said(t, "\"value\":\"annat\"", "\"value\":\"slackt\"", true), T_FORMDEF_SAME_CHOICE);
	assert_int_equal(said(t, "{\"sv\":\"Sedan när?\",", "{", true), T_FORMDEF_NO_SWEDISH);
	/* A translation that is missing is said, and stops nothing. */
	assert_int_equal(said(t, "\"en\":\"Since?\",", "", false), T_FORMDEF_NO_ENGLISH);
	assert_int_equal(said(t, "\"en\":\"Since?\",", "", true), 0);
	assert_int_equal(said(t, ",\"fi\":\"Rikki\"", "", false), T_FORMDEF_NO_FINNISH);
}

static int64_t
add_lamp(struct tx *t, int64_t topic_id)
{
	struct formdef d = lamp_def(t);
	int64_t id = 0;

	assert_int_equal(
	    formdef_add(
		&t->cx, &(struct formdef_new) { .key = "", .topic_id = topic_id, .def = &d }, &id),
	    OK);
	return id;
}

static int64_t
topic(struct tx *t)
{
	struct topics topics = { 0 };

	assert_int_equal(topics_get(&t->cx, &topics), OK);
	return topics_general(&topics)->id;
}

static enum err
publish(struct tx *t, int64_t id)
{
	struct formdef_version v = { 0 };
	struct formdef_form f = { 0 };

	assert_int_equal(formdef_get(&t->cx, id, &f), OK);
	assert_non_null(f.draft);
	assert_int_equal(formdef_version_get(&t->cx, f.draft->id, &v), OK);
	return formdef_publish(&t->cx, &v);
}

static void
a_published_version_never_changes(void **state)
{
	struct tx *t = *state;
	int64_t id = add_lamp(t, topic(t));
	struct formdef_version v = { 0 };
	struct formdef_form f = { 0 };
	struct formdef d = lamp_def(t);
	bool all = false;

	assert_int_equal(publish(t, id), OK);
	assert_int_equal(formdef_of_topic(&t->cx, topic(t), &v), OK);
	assert_int_equal(v.number, 1);
	/* There is no draft to write in. */
	assert_int_equal(formdef_draft_write(&t->cx, id, v.rev, &d), ERR_CONFLICT);
	assert_int_equal(formdef_draft_begin(&t->cx, id, 1), OK);
	assert_int_equal(formdef_draft_begin(&t->cx, id, 1), ERR_CONFLICT);
	d.title.in[LANG_SV] = "Lampa";
	assert_int_equal(formdef_get(&t->cx, id, &f), OK);
	assert_int_equal(formdef_draft_write(&t->cx, id, f.draft->rev, &d), OK);
	/* Somebody else saw it before that. */
	assert_int_equal(formdef_draft_write(&t->cx, id, f.draft->rev, &d), ERR_CONFLICT);
	assert_int_equal(formdef_of_topic(&t->cx, topic(t), &v), OK);
	assert_string_equal(v.def.title.in[LANG_SV], "Trasig lampa");
	assert_int_equal(publish(t, id), OK);
	assert_int_equal(formdef_of_topic(&t->cx, topic(t), &v), OK);
	assert_string_equal(v.def.title.in[LANG_SV], "Lampa");
	assert_int_equal(formdef_get(&t->cx, id, &f), OK);
	assert_int_equal(f.versions[1].state, FORMDEF_RETIRED);
	assert_int_equal(formdef_begun(&t->cx, f.versions[1].id, &v), OK);
	assert_string_equal(v.def.title.in[LANG_SV], "Trasig lampa");
	assert_int_equal(formdef_retire(&t->cx, id, f.published->rev), OK);
	assert_int_equal(formdef_of_topic(&t->cx, topic(t), &v), OK);
	assert_int_equal(v.id, 0);
	/* A draft is no version that anybody has begun with, and can be thrown away. */
	assert_int_equal(formdef_draft_begin(&t->cx, id, 2), OK);
	assert_int_equal(formdef_get(&t->cx, id, &f), OK);
	assert_int_equal(formdef_begun(&t->cx, f.draft->id, &v), ERR_MISSING);
	assert_int_equal(formdef_draft_throw(&t->cx, id, f.draft->rev, &all), OK);
	assert_false(all);
	assert_int_equal(formdef_get(&t->cx, id, &f), OK);
	assert_int_equal(f.n, 2);
}

static void
a_topic_is_asked_about_by_one_form(void **state)
{
	struct tx *t = *state;
	int64_t one = add_lamp(t, topic(t));
	int64_t two = add_lamp(t, topic(t));
	struct formdef_form f = { 0 };

	assert_int_equal(formdef_get(&t->cx, two, &f), OK);
	assert_string_equal(f.key, "trasig-lampa-2");
	assert_int_equal(publish(t, one), OK);
	assert_int_equal(publish(t, two), ERR_INVALID);
	assert_int_equal(t->cx.fail.text, T_FORMDEF_TOPIC_TAKEN);
	assert_int_equal(formdef_get(&t->cx, one, &f), OK);
	assert_int_equal(formdef_retire(&t->cx, one, f.published->rev), OK);
	assert_int_equal(publish(t, two), OK);
}

struct sent {
	const char *name;
	const char *value;
};

/* The lamp's form as it comes in. */
static struct form *
read_lamp(struct tx *t, struct form_stored *s, const struct sent *sent, size_t n)
{
	struct http_request *rq = arena_alloc(t->arena, sizeof(*rq));
	struct http_field *list = arena_array(t->arena, n + 1, sizeof(*list));
	struct formdef *d = arena_alloc(t->arena, sizeof(*d));
	struct form *f;

	*d = lamp_def(t);
	t->cx.fail = (struct failure) { 0 };
	for (size_t i = 0; i < n; i++)
		list[i] =
		    (struct http_field) { .name = sent[i].name, .value = str_of(sent[i].value) };
	list[n] =
	    (struct http_field) { .name = "once", .value = STR("0123456789ABCDEFGHJKMNPQRS") };
	*rq = (struct http_request) { .arena = t->arena, .fields = { .list = list, .n = n + 1 } };
	form_stored_table(&t->cx, d, FORM_STORED, NULL, 0, s);
	f = form_read(&t->cx, rq, s->fields, s->n);
	form_stored_options(s, f);
	return f;
}

static unsigned
error_of(struct tx *t, const char *field)
{
	const struct field_error *e = fail_field_find(&t->cx, field);

	return e ? e->text : 0;
}

static void
conditions_decide_what_is_asked_and_what_is_kept(void **state)
{
	struct tx *t = *state;
	struct form_stored s = { 0 };
	struct formdef_value *values;
	struct form *f;
	size_t n = 0;

	f = read_lamp(t, &s, (struct sent[]) { { "d_fel", "slackt" } }, 1);
	assert_int_equal(form_check(f), ERR_INVALID);
	assert_int_equal(error_of(t, "d_sedan"), T_ERROR_NEEDED);
	assert_int_equal(error_of(t, "d_vad"), 0);
	f = read_lamp(t, &s, (struct sent[]) { { "d_fel", "annat" } }, 1);
	assert_int_equal(form_check(f), ERR_INVALID);
	assert_int_equal(error_of(t, "d_sedan"), 0);
	assert_int_equal(error_of(t, "d_vad"), T_ERROR_CHOOSE);
	/* What was answered before the mind changed is not asked, and not kept: nor is what was
	 * asked because of it. */
	f = read_lamp(t, &s,
	    (struct sent[]) { { "d_fel", "annat" }, { "d_sedan", "2026-03-03" }, { "d_dag", "1" },
		{ "d_vad", "glas" }, { "d_vad", "stolpe" }, { "d_vad", "glas" } },
	    6);
	assert_int_equal(form_check(f), OK);
	values = form_stored_values(&s, f, &n);
	assert_int_equal(n, 3);
	assert_string_equal(values[0].value, "annat");
	assert_string_equal(values[1].value, "glas");
	assert_string_equal(values[2].value, "stolpe");
	f = read_lamp(t, &s,
	    (struct sent[]) {
		{ "d_fel", "blinkar" }, { "d_sedan", "3 mars 2026" }, { "d_dag", "1" } },
	    3);
	assert_int_equal(form_check(f), OK);
	values = form_stored_values(&s, f, &n);
	assert_int_equal(n, 3);
	assert_string_equal(values[1].field, "sedan");
	assert_string_equal(values[1].value, "2026-03-03");
	assert_true(values[1].number > 0);
	assert_int_equal(values[2].number, 1);
	assert_true(form_stored_asked(&s, f, 0));
	assert_false(form_stored_asked(&s, f, 1));
}

static const char *
drawn(struct tx *t, const struct form_stored *s, const struct form *f)
{
	struct buf b;
	struct html h = { .out = &b, .cx = &t->cx, .link_prefix = "" };

	buf_init(&b, t->arena, PAGE_MAX);
	form_stored_draw(&h, s, f, 2);
	return b.p;
}

static void
a_stored_form_is_drawn_in_the_viewers_language(void **state)
{
	struct tx *t = *state;
	struct form_stored s = { 0 };
	struct form *f = read_lamp(t, &s, NULL, 0);
	const char *page = drawn(t, &s, f);

	assert_non_null(strstr(page, "Vad är fel?"));
	assert_non_null(strstr(page, "data-when=\"d_fel\" data-is=\"slackt,blinkar\""));
	assert_non_null(strstr(page, "data-when=\"d_sedan\">"));
	assert_non_null(strstr(page, "<div class=\"part\" data-when=\"d_fel\" data-is=\"annat\">"));
	assert_non_null(strstr(page, "är ”Släckt, Blinkar”"));
	t->cx.lang = LANG_FI;
	f = read_lamp(t, &s, NULL, 0);
	page = drawn(t, &s, f);
	assert_non_null(strstr(page, "Mikä?"));
	assert_null(strstr(page, "Vad är fel?"));
	assert_null(strstr(page, "lang=\"sv\""));
	/* Not written in Finnish: in Swedish, and said so to whoever reads it aloud. */
	((struct formdef *)s.def)->steps[0].fields[1].label.in[LANG_FI] = "";
	form_stored_table(&t->cx, s.def, FORM_STORED, NULL, 0, &s);
	f = form_new(&t->cx, f->rq, s.fields, s.n);
	form_stored_options(&s, f);
	assert_non_null(strstr(drawn(t, &s, f), "<span lang=\"sv\">Sedan när?</span>"));
	t->cx.lang = LANG_SV;
}

static void
a_definition_becomes_a_schema(void **state)
{
	struct tx *t = *state;
	struct formdef d = lamp_def(t);
	struct form_stored s = { 0 };
	JSON_CLEANUP json_t *o = NULL;
	struct form *f;
	json_t *rule;
	struct buf b;

	form_stored_table(&t->cx, &d, "", NULL, 0, &s);
	f = form_new(&t->cx, NULL, s.fields, s.n);
	form_stored_options(&s, f);
	buf_init(&b, t->arena, PAGE_MAX);
	form_schema(&b, f);
	assert_int_equal(json_read(buf_get(&b), &o), OK);
	assert_int_equal(json_object_size(json_object_get(o, "properties")), 4);
	assert_int_equal(json_array_size(json_object_get(o, "required")), 1);
	/* "sedan" is required if "fel" is one of two, "vad" by its step's condition. */
	rule = json_array_get(json_object_get(o, "allOf"), 0);
	rule = json_object_get(json_object_get(rule, "if"), "properties");
	assert_int_equal(json_array_size(json_object_get(json_object_get(rule, "fel"), "enum")), 2);
	rule = json_array_get(json_object_get(o, "allOf"), 1);
	assert_string_equal(json_string_value(json_array_get(
				json_object_get(json_object_get(rule, "then"), "required"), 0)),
	    "vad");
}

static const struct link_owner owners[] = {
	{ LINK_CASE, contact_case_name, contact_case_by_number, contact_case_link },
};

static int64_t
file_case(struct tx *t)
{
	struct case_receipt receipt = { 0 };
	struct case_new in = {
		.once = "0123456789ABCDEFGHJKMNPQRS",
		.number = 1,
		.channel = CHANNEL_WEB,
		.question = "Lampan",
	};

	assert_int_equal(contact_case_file(&t->cx, &in, &receipt), OK);
	return receipt.id;
}

static void
an_answer_keeps_its_version_and_is_read_through_its_thing(void **state)
{
	struct tx *t = *state;
	int64_t id = add_lamp(t, topic(t));
	int64_t case_id = file_case(t);
	struct formdef_answer *answers = NULL;
	struct formdef_version v = { 0 };
	struct formdef d = lamp_def(t);
	struct formdef_form f = { 0 };
	size_t n = 0;

	assert_int_equal(publish(t, id), OK);
	assert_int_equal(formdef_of_topic(&t->cx, topic(t), &v), OK);
	{
		DB_TX_CLEANUP struct db_tx tx = { 0 };
		const struct formdef_value values[] = { { "fel", "annat", 0 }, { "vad", "glas", 0 },
			{ "vad", "stolpe", 0 } };

		assert_int_equal(db_begin(&t->cx, &tx), OK);
		assert_int_equal(
		    formdef_answer_add(&t->cx, link_case(case_id), v.id, values, 3), OK);
		assert_int_equal(db_commit(&tx), OK);
	}
	/* The choice is called otherwise in the next version, and is gone in none. */
	d.steps[0].fields[0].choices[2].label.in[LANG_SV] = "Något helt annat";
	assert_int_equal(formdef_draft_begin(&t->cx, id, 1), OK);
	assert_int_equal(formdef_get(&t->cx, id, &f), OK);
	assert_int_equal(formdef_draft_write(&t->cx, id, f.draft->rev, &d), OK);
	assert_int_equal(publish(t, id), OK);
	link_owners_set(owners, ARRAY_LEN(owners));
	assert_int_equal(formdef_answers_get(&t->cx, link_case(case_id), &answers, &n), OK);
	assert_int_equal(n, 0); /* nobody is logged in */
	tx_agent(t);
	assert_int_equal(formdef_answers_get(&t->cx, link_case(case_id), &answers, &n), OK);
	assert_int_equal(n, 1);
	assert_int_equal(answers[0].version.number, 1);
	assert_string_equal(formdef_answer_value(&t->cx, &answers[0], "vad"), "glas,stolpe");
	assert_string_equal(
	    answers[0].version.def.steps[0].fields[0].choices[2].label.in[LANG_SV], "Annat");
	assert_int_equal(formdef_answers_get(&t->cx, link_case(case_id + 1), &answers, &n), OK);
	assert_int_equal(n, 0);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_definition_is_the_same_when_it_is_read_again),
		TEST(what_is_not_known_is_refused_with_its_place),
		TEST(so_many_questions_and_no_more),
		TEST(a_definition_is_checked_before_it_is_published),
		TEST(a_published_version_never_changes),
		TEST(a_topic_is_asked_about_by_one_form),
		TEST(conditions_decide_what_is_asked_and_what_is_kept),
		TEST(a_stored_form_is_drawn_in_the_viewers_language),
		TEST(a_definition_becomes_a_schema),
		TEST(an_answer_keeps_its_version_and_is_read_through_its_thing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
