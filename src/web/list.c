/* Lists: reading an address, finding the rows. Drawing is in list_draw.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/list.h"

#include "base/id.h"
#include "core/unit.h"
#include "core/view.h"
#include "fmt/number.h"
#include "fmt/when.h"
#include "fmt/when_typed.h"
#include "text/utf8.h"
#include "web/list_int.h"
#include "web/web.h"
#include "web/gate.h"

enum { TEXT_MAX = 200, KEY_MAX = 600 };

/* A value that is in the address, or the usual one. */
static const char *
usual(const struct list_filter *f)
{
	return f->usual ? f->usual : "";
}

static struct str
field_of(const struct http_fields *fields, const char *name, bool *ret_there)
{
	*ret_there = false;
	for (size_t i = 0; i < fields->n; i++)
		if (strcmp(fields->list[i].name, name) == 0) {
			*ret_there = true;
			return fields->list[i].value;
		}
	return STR("");
}

const char *
list_place(struct cx *cx, const struct db_listing *l, size_t order, const void *row)
{
	struct db_ask a = { .sort = order };
	struct buf b;

	db_ask_from(&a, l, row);
	buf_init(&b, cx->arena, KEY_MAX * 4);
	for (size_t i = 0; i < l->sorts[order].n_keys; i++) {
		buf_puts(&b, i ? "." : "");
		if (a.key[i].kind == DB_KIND_INT) {
			buf_printf(&b, "%" PRId64, a.key[i].i);
			continue;
		}
		buf_puts(&b, "x");
		for (size_t j = 0; j < a.key[i].s.n; j++)
			buf_printf(&b, "%02x", (unsigned char)a.key[i].s.p[j]);
	}
	return b.p;
}

static int
hex(char c)
{
	if (ascii_digit(c))
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool
read_text_key(struct cx *cx, struct str part, struct db_value *ret)
{
	char *text;

	if (part.n < 1 || part.p[0] != 'x' || part.n % 2 != 1 || part.n > KEY_MAX * 2)
		return false;
	text = arena_alloc(cx->arena, part.n / 2 + 1);
	for (size_t i = 0; i < part.n / 2; i++) {
		int high = hex(part.p[1 + 2 * i]);
		int low = hex(part.p[2 + 2 * i]);

		if (high < 0 || low < 0)
			return false;
		text[i] = (char)(high << 4 | low);
	}
	if (!utf8_valid((struct str) { text, part.n / 2 }))
		return false;
	*ret = (struct db_value)DB_TEXT(text);
	return true;
}

enum err
list_place_read(struct cx *cx, const struct db_listing *l, struct db_ask *a, struct str text)
{
	const struct db_listing_sort *s = &l->sorts[a->sort];
	struct str rest = text;
	struct str part;

	a->from_key = true;
	for (size_t i = 0; i < s->n_keys; i++) {
		int64_t n = 0;
		bool good = str_split(&rest, '.', &part);

		if (good && s->keys[i].kind == DB_KIND_INT) {
			good = str_int(part, &n);
			a->key[i] = (struct db_value)DB_INT(n);
		} else if (good) {
			good = read_text_key(cx, part, &a->key[i]);
		}
		if (!good && !base_broken("list-place"))
			return fail(cx, ERR_INVALID, T_LIST_PLACE, NULL);
	}
	return str_split(&rest, '.', &part) ? fail(cx, ERR_INVALID, T_LIST_PLACE, NULL) : OK;
}

static bool
has_below(const struct list *l, const struct list_filter *f, int64_t id)
{
	struct units units = { 0 };
	struct topics topics = { 0 };

	if (f->kind == LIST_BY_UNIT) {
		if (units_get(l->cx, &units))
			return true;
		for (size_t i = 0; i < units.n; i++)
			if (units.rows[i].parent_id == id)
				return true;
		return false;
	}
	if (topics_get(l->cx, &topics))
		return true;
	for (size_t i = 0; i < topics.n; i++)
		if (topics.rows[i].parent_id == id)
			return true;
	return false;
}

static bool
is_option(const struct list *l, size_t i, const char *value)
{
	for (size_t j = 0; j < l->n_options[i]; j++)
		if (strcmp(l->options[i][j].value, value) == 0)
			return true;
	return false;
}

/* Puts one filter on. False when its value is none that it knows. */
static bool
put_filter(struct list *l, size_t i)
{
	const struct list_filter *f = &l->def->filters[i];
	const char *value = l->values[i];
	int64_t n = 0;

	switch (f->kind) {
	case LIST_BY_CHOICE:
		for (size_t j = 0; j < f->n_choices; j++)
			if (strcmp(f->choices[j].code, value) == 0) {
				db_ask_int(&l->ask, f->filter, f->choices[j].value);
				return true;
			}
		return false;
	case LIST_BY_OPTION:
	case LIST_BY_UNIT:
	case LIST_BY_TOPIC:
		if (!id_parse(str_of(value), &n) || !is_option(l, i, value))
			return false;
		db_ask_int(&l->ask,
		    f->kind != LIST_BY_OPTION && has_below(l, f, n) ? f->below : f->filter, n);
		return true;
	case LIST_BY_DAY:
		if (!when_typed_day(str_of(value), when_day(l->cx->now), &n))
			return false;
		l->values[i] = when_day_iso(l->cx->arena, n);
		db_ask_int(&l->ask, f->filter, n);
		return true;
	case LIST_BY_TEXT:
		db_ask_text(&l->ask, f->filter, value);
		return true;
	}
	return false;
}

static void
wrong(struct list *l, const struct list_filter *f)
{
	fail_field(l->cx, f->key, f->kind == LIST_BY_DAY ? T_ERROR_DATE : T_ERROR_CHOOSE, NULL);
}

static enum err
put_filters(struct list *l)
{
	const struct list_def *d = l->def;
	enum err e;

	for (size_t i = 0; i < d->n_filters; i++) {
		if (!l->values[i][0])
			continue;
		if (d->filters[i].put) {
			e = d->filters[i].put(l, &d->filters[i], l->values[i]);
			if (e && e != ERR_INVALID)
				return e;
		} else if (!put_filter(l, i)) {
			wrong(l, &d->filters[i]);
		}
	}
	l->wrong = l->cx->fail.fields != NULL;
	return OK;
}

enum err
list_take(struct list *l, const struct http_fields *fields)
{
	const struct list_def *d = l->def;
	struct arena *a = l->cx->arena;
	bool there;
	struct str order = field_of(fields, "ordning", &there);

	assert(d->n_filters <= LIST_FILTERS_MAX && d->n_columns <= LIST_COLUMNS_MAX);
	for (size_t i = 0; i < d->n_filters; i++) {
		struct str v = field_of(fields, d->filters[i].key, &there);

		if (!there)
			continue;
		l->values[i] = text_tidy(a, utf8_head(v, TEXT_MAX), true);
		if (!l->values[i][0])
			l->values[i] = usual(&d->filters[i]);
	}
	for (size_t i = 0; i < d->n_orders; i++)
		if (str_eqz(order, d->orders[i].key))
			l->order = i;
	return OK;
}

/* The place that the address names: efter=KEYS or fore=KEYS. */
static enum err
take_place(struct list *l)
{
	bool after;
	bool before;
	struct str place = field_of(&l->rq->fields, "efter", &after);
	enum err e;

	l->ask.sort = l->def->orders[l->order].order;
	if (!after)
		place = field_of(&l->rq->fields, "fore", &before);
	if (!after && !before)
		return OK;
	l->ask.back = !after;
	if ((e = list_place_read(l->cx, l->def->listing, &l->ask, place)))
		return e;
	return OK;
}

/* Wide spaces, three bytes each. */
#define INDENT "\u2003\u2003\u2003\u2003"

static enum err
tree_options(struct list *l, size_t i)
{
	const struct core_q_unit_list **list;
	int64_t *depths = NULL;
	struct units units = { 0 };
	struct topics topics = { 0 };
	struct cx *cx = l->cx;
	bool unit = l->def->filters[i].kind == LIST_BY_UNIT;
	struct form_option *o;
	enum err e;

	if ((e = unit ? units_get(cx, &units) : topics_get(cx, &topics)))
		return e;
	o = arena_array(cx->arena, units.n + topics.n + 1, sizeof(*o));
	list = units_in_order(cx, &units, &depths);
	for (size_t j = 0; j < units.n; j++) {
		const char *name =
		    core_pick(cx->lang, list[j]->name_sv, list[j]->name_en, list[j]->name_fi);

		/* Below the municipality, further in for each step. */
		o[l->n_options[i]++] = (struct form_option) { .value =
								  id_string(cx->arena, list[j]->id),
			.label = depths[j] > 1 ? arena_printf(cx->arena, "%.*s%s",
						     (int)MIN(depths[j] - 1, 4) * 3, INDENT, name)
					       : name };
	}
	for (size_t j = 0; j < topics.n; j++) {
		const char *name = core_pick(cx->lang, topics.rows[j].name_sv,
		    topics.rows[j].name_en, topics.rows[j].name_fi);

		/* What is below another stands further in. */
		o[l->n_options[i]++] =
		    (struct form_option) { .value = id_string(cx->arena, topics.rows[j].id),
			    .label = arena_printf(cx->arena, "%.*s%s",
				MIN(topics_depth(&topics, &topics.rows[j]), 4) * 3, INDENT, name) };
	}
	l->options[i] = o;
	return OK;
}

static enum err
load_options(struct list *l)
{
	const struct list_def *d = l->def;
	enum err e = OK;

	for (size_t i = 0; i < d->n_filters && !e; i++) {
		const struct list_filter *f = &d->filters[i];

		if (f->kind == LIST_BY_UNIT || f->kind == LIST_BY_TOPIC)
			e = tree_options(l, i);
		else if (f->options)
			e = f->options(l->cx, &l->options[i], &l->n_options[i]);
		if (f->kind != LIST_BY_CHOICE)
			continue;
		l->options[i] = arena_array(l->cx->arena, f->n_choices + 1, sizeof(*l->options[i]));
		for (size_t j = 0; j < f->n_choices; j++)
			l->options[i][l->n_options[i]++] =
			    (struct form_option) { .value = f->choices[j].code,
				    .label = core_text(l->cx->lang, f->choices[j].text) };
	}
	return e;
}

static struct list *
new_list(struct cx *cx, struct http_request *rq, const struct list_def *def)
{
	struct list *l = arena_alloc(cx->arena, sizeof(*l));

	*l = (struct list) { .cx = cx, .rq = rq, .def = def, .prefix = "" };
	for (size_t i = 0; i < def->n_filters; i++)
		l->values[i] = usual(&def->filters[i]);
	return l;
}

/* A query of a view, read as an address is. */
static enum err
take_query(struct list *l, const char *query)
{
	struct http_fields fields = { 0 };

	if (http_form_decode(l->cx->arena, str_of(query), &fields))
		return OK; /* a view that cannot be read shows everything */
	return list_take(l, &fields);
}

enum err
list_read(
    struct cx *cx, struct http_request *rq, const struct list_def *def, struct list **ret_list)
{
	struct list *l = new_list(cx, rq, def);
	const char *view = NULL;
	enum err e;

	if ((e = load_options(l)) || (e = list_views_load(l, &view)))
		return e;
	if (view && (e = take_query(l, view)))
		return e;
	if ((e = list_take(l, &rq->fields)) || (e = take_place(l)) || (e = put_filters(l)))
		return e;
	*ret_list = l;
	return OK;
}

static bool
same_as(const struct list *l, const char *query)
{
	struct list *other = new_list(l->cx, l->rq, l->def);

	return !take_query(other, query) && strcmp(list_query(other, NULL, NULL, other->order),
						list_query(l, NULL, NULL, l->order)) == 0;
}

static const char *
count_text(struct cx *cx, int64_t n)
{
	return n >= LIST_COUNT_MAX ? "999+" : arena_printf(cx->arena, "%" PRId64, n);
}

static enum err
count_preset(struct list *l, const struct list_preset *p, const char **ret_text)
{
	struct list *other = new_list(l->cx, l->rq, l->def);
	int64_t n = 0;
	enum err e;

	if (p->measure) {
		if ((e = rollup_visible(l->cx, p->measure, &n)))
			return e;
		*ret_text = number_text(l->cx->arena, l->cx->lang, n);
		return OK;
	}
	memcpy(other->options, l->options, sizeof(l->options));
	memcpy(other->n_options, l->n_options, sizeof(l->n_options));
	if ((e = take_query(other, p->query)) || (e = put_filters(other)) ||
	    (e = db_listing_count(l->cx, l->def->listing, &other->ask, LIST_COUNT_MAX, &n)))
		return e;
	*ret_text = count_text(l->cx, n);
	return OK;
}

static enum err
load_tabs(struct list *l)
{
	const struct list_def *d = l->def;
	struct failure before = l->cx->fail;
	enum err e = OK;

	l->tabs = arena_array(l->cx->arena, d->n_presets + LIST_VIEWS_MAX + 1, sizeof(*l->tabs));
	for (size_t i = 0; i < d->n_presets && !e; i++) {
		struct list_tab *t = &l->tabs[l->n_tabs++];

		t->name = core_text(l->cx->lang, d->presets[i].text);
		t->href = arena_printf(l->cx->arena, "%s?vy=%s", d->path, d->presets[i].key);
		t->here = !l->view && same_as(l, d->presets[i].query);
		if (d->presets[i].count)
			e = count_preset(l, &d->presets[i], &t->count);
	}
	l->cx->fail = before;
	if (!e)
		list_views_tabs(l);
	return e;
}

enum err
list_load(struct list *l)
{
	const struct db_listing *q = l->def->listing;
	char *rows;
	enum err e;

	if ((e = load_tabs(l)) || l->wrong)
		return e;
	if ((e = db_listing_rows(l->cx, q, &l->ask, LIST_PAGE + 1, &l->rows, &l->n)) ||
	    (e = db_listing_count(l->cx, q, &l->ask, LIST_COUNT_MAX, &l->count)))
		return e;
	/* One row more was read, to see whether there is another page that way. */
	rows = l->rows;
	if (l->ask.back) {
		l->before = l->n > LIST_PAGE;
		l->after = l->ask.from_key;
		if (l->before)
			rows += q->row_size;
	} else {
		l->before = l->ask.from_key;
		l->after = l->n > LIST_PAGE;
	}
	l->rows = rows;
	l->n = MIN(l->n, (size_t)LIST_PAGE);
	return OK;
}

static void
add_field(struct buf *b, const char *key, const char *value)
{
	buf_printf(b, "%s%s=", b->n ? "&" : "", key);
	url_part(b, value);
}

const char *
list_query(const struct list *l, const struct list_filter *f, const char *value, size_t order)
{
	const struct list_def *d = l->def;
	struct buf b;

	buf_init(&b, l->cx->arena, LIST_ADDRESS_MAX);
	for (size_t i = 0; i < d->n_filters; i++) {
		const char *v = &d->filters[i] == f ? value : l->values[i];

		if (strcmp(v, usual(&d->filters[i])) != 0)
			add_field(&b, d->filters[i].key, v);
	}
	if (order)
		add_field(&b, "ordning", d->orders[order].key);
	return b.p;
}

const char *
list_address(struct cx *cx, const struct list_def *def, const char *query)
{
	if (query[0])
		return arena_printf(cx->arena, "%s?%s", def->path, query);
	/* Without anything the user's own view would be shown. */
	return def->n_presets ? arena_printf(cx->arena, "%s?vy=%s", def->path, def->presets[0].key)
			      : def->path;
}

enum err
list_put_flag(struct list *l, const struct list_filter *f, const char *value)
{
	for (size_t i = 0; i < f->n_choices; i++)
		if (strcmp(value, f->choices[i].code) == 0) {
			db_ask_flag(&l->ask, (size_t)f->choices[i].value);
			return OK;
		}
	return fail_field(l->cx, f->key, T_ERROR_CHOOSE, NULL);
}

const char *
list_value_name(const struct list *l, size_t i)
{
	for (size_t j = 0; j < l->n_options[i]; j++)
		if (strcmp(l->options[i][j].value, l->values[i]) == 0)
			return l->options[i][j].label;
	return l->values[i];
}

bool
list_is_filtered(const struct list *l)
{
	for (size_t i = 0; i < l->def->n_filters; i++)
		if (strcmp(l->values[i], usual(&l->def->filters[i])) != 0)
			return true;
	return false;
}

enum err
list_show(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def)
{
	struct list *l = NULL;
	struct page p;
	enum err e;

	const char *seen = def->live ? web_stream_now(cx) : NULL;

	if ((e = list_read(cx, rq, def, &l)) || (e = list_load(l)) ||
	    (e = op_notice_get(cx, rq, &l->notice)))
		return e;
	l->seen = seen;
	page_begin(&p, cx, rq, core_text(cx->lang, def->title));
	list_draw(&p.h, l);
	return page_send(&p, rs, l->wrong ? 422 : 200);
}
