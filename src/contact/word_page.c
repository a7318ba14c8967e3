/* The search words: the list with proposals, a new row, one row; and what the search finds with and
 * without it, before it is saved. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/word_page.h"

#include "base/id.h"
#include "core/role.h"
#include "core/site.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "search/search.h"
#include "web/dispatch.h"
#include "web/press.h"

enum { PROPOSALS = 8, TRIED = 5, Q_MAX = 200 };

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "kind", FORM_RADIO, T_WORD_KIND, T_NONE, 2, true, NULL },
	{ "head", FORM_TEXT, T_WORD_HEAD, T_WORD_HEAD_HELP, WORD_HEAD_MAX, true, "off" },
	{ "others", FORM_TEXT, T_WORD_OTHERS, T_WORD_OTHERS_HELP, WORD_OTHERS_MAX, true, "off" },
	{ "q", FORM_TEXT, T_WORD_TRY_Q, T_WORD_TRY_HELP, Q_MAX, false, "off" },
};

enum { F_REV, F_KIND, F_HEAD, F_OTHERS, F_Q, N_FIELDS };

/* In the order of the cells below; the file can be imported again. */
static const struct list_column columns[] = {
	{ "head", T_WORD_HEAD, LIST_LINK, 1 + CONTACT_Q_WORD_ROWS_BY_HEAD, 0, LIST_HEAD },
	{ "kind", T_WORD_KIND, LIST_TEXT, 0, 0, LIST_FILE_ONLY },
	{ "others", T_WORD_OTHERS, LIST_TEXT, 0, 0, 0 },
	{ "state", T_QUEUE_STATE, LIST_ENUM, 0, 0, LIST_FILE_ONLY },
	{ "author", T_WORD_BY, LIST_TEXT, 0, 0, 0 },
	{ "changed", T_ANSWERS_UPDATED, LIST_TIME, 0, 1 + CONTACT_Q_WORD_ROWS_BY_CHANGED,
	    LIST_FIRST_DOWN },
};

static unsigned
state_text(int64_t state)
{
	return state == WORD_USED   ? T_TREE_IN_USE
	       : state == WORD_AWAY ? T_WORD_AWAY
				    : T_WORD_DISMISSED;
}

static unsigned
kind_text(int64_t kind)
{
	return kind == WORD_SAME ? T_WORD_SAME : T_WORD_BESIDE;
}

static void
cells(struct cx *cx, const void *row, struct list_cell *ret_cells)
{
	const struct contact_q_word_rows *r = row;
	const struct list_cell all[ARRAY_LEN(columns)] = {
		{ .text = r->head,
		    .href =
			arena_printf(cx->arena, "/arbete/sokord/%s", id_string(cx->arena, r->id)),
		    .meta = core_text(cx->lang, kind_text(r->kind)) },
		{ .text = r->kind == WORD_SAME ? "=" : "~" },
		{ .text = r->others },
		{ .text = core_text(cx->lang, state_text(r->state)) },
		{ .text = r->author },
		{ .n = r->changed_at },
	};

	memcpy(ret_cells, all, sizeof(all));
}

static const struct list_choice kinds[] = {
	{ "samma", T_WORD_SAME, WORD_SAME },
	{ "hor-ihop", T_WORD_BESIDE, WORD_BESIDE },
};

static const struct list_choice states[] = {
	{ "i-bruk", T_TREE_IN_USE, CONTACT_Q_WORD_ROWS_USED },
	{ "undan", T_WORD_AWAY, CONTACT_Q_WORD_ROWS_AWAY },
	{ "avfardade", T_WORD_DISMISSED, CONTACT_Q_WORD_ROWS_DISMISSED },
};

/* Any of the words, however it is written. */
static enum err
put_text(struct list *l, const struct list_filter *f, const char *value)
{
	struct contact_q_word_all *rows = NULL;
	const char *key = text_key(l->cx->arena, value);
	struct buf b;
	size_t n = 0;
	enum err e;

	(void)f;
	if ((e = contact_q_word_all(l->cx, &rows, &n)))
		return e;
	buf_init(&b, l->cx->arena, HTTP_BODY_MAX);
	buf_putc(&b, ',');
	for (size_t i = 0; i < n; i++)
		if (strstr(text_key(l->cx->arena, rows[i].head), key) ||
		    strstr(text_key(l->cx->arena, rows[i].others), key))
			buf_printf(&b, "%" PRId64 ",", rows[i].id);
	db_ask_text(&l->ask, CONTACT_Q_WORD_ROWS_AMONG, b.p);
	return OK;
}

static const struct list_filter filters[] = {
	{ .key = "q", .label = T_WORD_FIND, .kind = LIST_BY_TEXT, .put = put_text },
	{ .key = "slag",
	    .label = T_WORD_KIND,
	    .kind = LIST_BY_CHOICE,
	    .filter = CONTACT_Q_WORD_ROWS_KIND,
	    .choices = kinds,
	    .n_choices = ARRAY_LEN(kinds),
	    .more = true },
	{ .key = "lage",
	    .label = T_QUEUE_STATE,
	    .kind = LIST_BY_CHOICE,
	    .choices = states,
	    .n_choices = ARRAY_LEN(states),
	    .usual = "i-bruk",
	    .more = true,
	    .put = list_put_flag },
};

static const struct list_order orders[] = {
	{ "ord", T_WORD_BY_HEAD, CONTACT_Q_WORD_ROWS_BY_HEAD },
	{ "andrad", T_WORD_BY_CHANGED, CONTACT_Q_WORD_ROWS_BY_CHANGED },
};

static const struct list_preset presets[] = {
	{ "alla", T_WORD_ALL, "", true, 0 },
	{ "undan", T_WORD_AWAY, "lage=undan", true, 0 },
	{ "avfardade", T_WORD_DISMISSED, "lage=avfardade", true, 0 },
};

static enum err
op_away(struct cx *cx, int64_t id, int64_t rev, const struct form *f, struct op_done *ret_done)
{
	struct contact_q_word_one row = { 0 };
	enum err e = contact_q_word_one(cx, id, &row);

	(void)f;
	if (e)
		return e;
	ret_done->label = row.head;
	ret_done->rev = rev + 1;
	ret_done->before = arena_printf(cx->arena, "%" PRId64, row.state);
	return contact_word_retire(cx, id, rev);
}

static enum err
op_back(struct cx *cx, int64_t id, int64_t rev, const char *before)
{
	(void)before;
	return contact_word_reopen(cx, id, rev);
}

const struct op contact_op_word_away = {
	.name = "word.away",
	.title = T_WORD_RETIRE,
	.help = T_WORD_AWAY_HELP,
	.done = T_WORD_AWAY_DONE,
	.undone = T_WORD_AWAY_UNDONE,
	.permission = PERM_TEXTS,
	.fn = op_away,
	.undo = op_back,
};

static struct op_row
pick(const void *row)
{
	const struct contact_q_word_rows *r = row;

	return (struct op_row) { .id = r->id, .rev = r->rev };
}

static const struct op *const ops[] = { &contact_op_word_away };

static const struct list_def words = {
	.name = "sokord",
	.path = "/arbete/sokord",
	.permission = PERM_ANSWERS,
	.title = T_WORD_TITLE,
	.caption = T_WORD_CAPTION,
	.n_rows = T_WORD_N,
	.empty = T_WORD_EMPTY,
	.empty_text = T_WORD_EMPTY_TEXT,
	.listing = &contact_q_word_rows,
	.columns = columns,
	.n_columns = ARRAY_LEN(columns),
	.filters = filters,
	.n_filters = ARRAY_LEN(filters),
	.orders = orders,
	.n_orders = ARRAY_LEN(orders),
	.presets = presets,
	.n_presets = ARRAY_LEN(presets),
	.ops = ops,
	.n_ops = ARRAY_LEN(ops),
	.cells = cells,
	.pick = pick,
};

static const char *
done_text(struct cx *cx, const struct http_request *rq)
{
	static const struct {
		const char *code;
		unsigned text;
	} done[] = { { "ny", T_WORD_ADDED }, { "sparat", T_WORD_SAVED },
		{ "vilar", T_WORD_RETIRED }, { "igen", T_WORD_ADDED },
		{ "avfardat", T_WORD_DISMISSED_NOW } };
	struct str klart = rq->method == HTTP_GET ? http_field(rq, "klart") : STR("");

	for (size_t i = 0; i < ARRAY_LEN(done); i++)
		if (str_eqz(klart, done[i].code))
			return core_text(cx->lang, done[i].text);
	return NULL;
}

static enum err
fill_proposals(struct cx *cx, struct words_view *v)
{
	struct asked_proposal *list = NULL;
	struct word_proposal *items;
	enum err e = contact_asked_proposals(cx, PROPOSALS, &list, &v->n_proposals);

	if (e)
		return e;
	items = arena_array(cx->arena, v->n_proposals + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_proposals; i++) {
		const char *id = id_string(cx->arena, list[i].id);

		items[i] = (struct word_proposal) {
			.old = list[i].words.head,
			.new = list[i].words.others,
			.n = list[i].n,
			.take = arena_printf(cx->arena, "/arbete/sokord/ny?ur=%s", id),
			.dismiss = arena_printf(cx->arena, "/arbete/sokord/forslag/%s/avfarda", id),
		};
	}
	v->proposals = items;
	return OK;
}

static enum err
show_list(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct words_view v = { .rq = rq, .may_change = core_may(cx, PERM_TEXTS) };
	struct page p;
	enum err e;

	if ((e = list_read(cx, rq, &words, &v.list)) || (e = list_load(v.list)) ||
	    (v.may_change && (e = fill_proposals(cx, &v))))
		return e;
	v.message = done_text(cx, rq);
	page_begin(&p, cx, rq, core_text(cx->lang, T_WORD_TITLE));
	contact_tpl_words(&p.h, &v);
	return page_send(&p, rs, v.list->wrong ? 422 : 200);
}

static enum err
take_view(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_save_view(cx, rq, rs, &words);
}

static enum err
take_file(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_file(cx, rq, rs, &words);
}

static enum err
take_rows(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return list_bulk(cx, rq, rs, &words);
}

static void
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, 2, sizeof(*o));

	o[0] =
	    (struct form_option) { .value = "1", .label = core_text(cx->lang, T_WORD_SAME_LONG) };
	o[1] =
	    (struct form_option) { .value = "2", .label = core_text(cx->lang, T_WORD_BESIDE_LONG) };
	form_options(f, "kind", o, 2);
}

static struct word_in
word_of(const struct form *f)
{
	return (struct word_in) {
		.kind = strcmp(form_value(f, "kind"), "2") == 0 ? WORD_BESIDE : WORD_SAME,
		.head = form_value(f, "head"),
		.others = form_value(f, "others"),
	};
}

static enum err
find(struct cx *cx, const char *q, const char *lines, struct word_tried **ret, size_t *ret_n)
{
	struct word_tried *list = arena_array(cx->arena, TRIED, sizeof(*list));
	struct search_hit *hits = NULL;
	size_t n = 0;
	enum err e;

	*ret = list;
	*ret_n = 0;
	e = search_find(cx->site->search, cx->arena,
	    &(struct search_ask) { .text = str_of(q),
		.kind = SEARCH_ANSWER,
		.lang = LANG_SV,
		.audience = AUDIENCE_STAFF,
		.max = TRIED,
		.related = lines },
	    &hits, &n);
	for (size_t i = 0; !e && i < n; i++) {
		struct contact_q_answer_get row = { 0 };

		e = contact_answer_get(cx, hits[i].id, AUDIENCE_STAFF, &row);
		if (!e)
			list[(*ret_n)++].question = row.question;
		else if (e == ERR_MISSING) {
			cx->fail = (struct failure) { 0 };
			e = OK;
		}
	}
	return e;
}

/* Marks in each list what the other one does not have. */
static void
compare(struct word_tried *list, size_t n, const struct word_tried *other, size_t n_other)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n_other; j++)
			if (strcmp(list[i].question, other[j].question) == 0)
				list[i].before = true;
}

static enum err
try_words(struct cx *cx, int64_t id, struct form *f, const struct word_try **ret_try)
{
	struct word_in in = word_of(f);
	struct word_try *t = arena_alloc(cx->arena, sizeof(*t));
	struct word_tried *with = NULL;
	struct word_tried *without = NULL;
	const char *lines = NULL;
	const char *lines_without = NULL;
	enum err e;

	if ((e = form_check(f)) || (e = contact_word_check(cx, id, &in)) ||
	    (e = contact_words_lines(cx, id, &in, &lines)) ||
	    (e = contact_words_lines(cx, id, NULL, &lines_without)))
		return e;
	t->q = form_value(f, "q")[0] ? form_value(f, "q") : in.head;
	if ((e = find(cx, t->q, lines, &with, &t->n_with)) ||
	    (e = find(cx, t->q, lines_without, &without, &t->n_without)))
		return e;
	compare(with, t->n_with, without, t->n_without);
	compare(without, t->n_without, with, t->n_with);
	t->same = t->n_with == t->n_without;
	for (size_t i = 0; i < t->n_with && t->same; i++)
		t->same = strcmp(with[i].question, without[i].question) == 0;
	t->with = with;
	t->without = without;
	*ret_try = t;
	return OK;
}

static enum err
draw_new(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const struct word_try *tried, int status)
{
	struct word_view v = { .rq = rq,
		.form = f,
		.action = "/arbete/sokord/ny",
		.tried = tried,
		.may_change = true };
	struct page p;

	options(cx, f);
	page_begin(&p, cx, rq, core_text(cx->lang, T_WORD_NEW));
	contact_tpl_word(&p.h, &v);
	return page_send(&p, rs, status);
}

/* What was proposed comes along, and may be changed. */
static enum err
show_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));
	struct contact_q_asked_one row = { 0 };
	struct str q = utf8_head(http_field(rq, "ord"), WORD_HEAD_MAX);
	int64_t id = 0;
	enum err e;

	form_set(f, "kind", "1");
	if (id_parse(http_field(rq, "ur"), &id)) {
		if ((e = contact_q_asked_one(cx, id, &row)))
			return e;
		form_set(f, "head", row.text ? row.text : "");
		form_set(f, "others", row.next ? row.next : "");
	} else if (q.n) {
		form_set(f, "head", str_dup(cx->arena, q));
	}
	return draw_new(cx, rq, rs, f, NULL, 200);
}

static enum err
add(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct word_in in = word_of(f);
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_word_add(cx, &in, &id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/sokord/%s?klart=ny", id_string(cx->arena, id)));
}

static enum err
take_new(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	const struct word_try *tried = NULL;
	bool trying = str_eqz(http_field(rq, "act"), "try");
	enum err e;

	options(cx, f);
	e = trying ? try_words(cx, 0, f, &tried) : add(cx, rs, f);
	if (!e && trying)
		return draw_new(cx, rq, rs, f, tried, 200);
	return e == ERR_INVALID ? draw_new(cx, rq, rs, f, NULL, 422) : e;
}

static enum err
take_dismiss(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct contact_q_asked_one row = { 0 };
	struct word_in in = { .kind = WORD_SAME };
	int64_t id = 0;
	bool done = false;
	bool known = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_q_asked_one(cx, id, &row)))
		return e;
	in.head = row.text ? row.text : "";
	in.others = row.next ? row.next : "";
	if ((e = contact_word_known(cx, &in, &known)) ||
	    (!known && (e = contact_word_dismiss(cx, &in))))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/sokord?klart=avfardat");
}

static void
values_of(struct cx *cx, const struct contact_q_word_one *w, const char *values[N_FIELDS])
{
	values[F_REV] = arena_printf(cx->arena, "%" PRId64, w->rev);
	values[F_KIND] = w->kind == WORD_SAME ? "1" : "2";
	values[F_HEAD] = w->head;
	values[F_OTHERS] = w->others;
	values[F_Q] = "";
}

struct draw {
	struct form *form; /* NULL: as it is kept */
	const struct word_try *tried;
	bool conflict;
	int status;
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id,
    const struct draw *d)
{
	const char **now = arena_array(cx->arena, N_FIELDS, sizeof(*now));
	struct contact_q_word_one row = { 0 };
	struct word_view v = { .rq = rq, .id = id_string(cx->arena, id), .tried = d->tried };
	struct page p;
	enum err e;

	if ((e = contact_q_word_one(cx, id, &row)))
		return e;
	values_of(cx, &row, now);
	v.form = d->form ? d->form : form_new(cx, rq, fields, ARRAY_LEN(fields));
	for (size_t i = 0; i < N_FIELDS; i++)
		if (!d->form || (d->conflict && i == F_REV))
			form_set(v.form, fields[i].name, now[i]);
	if (d->conflict) {
		now[F_KIND] = core_text(cx->lang, kind_text(row.kind));
		v.theirs = now;
	}
	options(cx, v.form);
	if (cx->fail.kind == ERR_INVALID && cx->fail.text && !cx->fail.fields)
		v.fault = core_text(cx->lang, cx->fail.text);
	v.action = arena_printf(cx->arena, "/arbete/sokord/%s", v.id);
	v.name = row.head;
	v.meaning =
	    arena_printf(cx->arena, "%s %s", core_text(cx->lang, kind_text(row.kind)), row.others);
	v.message = done_text(cx, rq);
	v.rev = row.rev;
	v.state = row.state;
	v.author = row.author;
	v.changed_at = row.changed_at;
	v.may_change = core_may(cx, PERM_TEXTS);
	page_begin(&p, cx, rq, row.head);
	contact_tpl_word(&p.h, &v);
	return page_send(&p, rs, d->status);
}

static enum err
show_word(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t id = 0;
	enum err e = http_param_id(rq, 0, &id);

	return e ? e : draw(cx, rq, rs, id, &(struct draw) { .status = 200 });
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct word_in in = word_of(f);
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_word_change(cx, id, rev, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/sokord/%s?klart=sparat", id_string(cx->arena, id)));
}

static enum err
take_word(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct draw d = { .form = form_read(cx, rq, fields, ARRAY_LEN(fields)), .status = 200 };
	bool trying = str_eqz(http_field(rq, "act"), "try");
	int64_t id = 0;
	enum err e;

	options(cx, d.form);
	if ((e = http_param_id(rq, 0, &id)))
		return e;
	e = trying ? try_words(cx, id, d.form, &d.tried) : save(cx, rq, rs, id, d.form);
	if (!e && trying)
		return draw(cx, rq, rs, id, &d);
	if (!web_again(cx, e, &d.status))
		return e;
	d.conflict = d.status == 409;
	return draw(cx, rq, rs, id, &d);
}

static enum err
press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *code,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	enum err e = web_press(cx, rq, rs,
	    arena_printf(cx->arena, "/arbete/sokord/%s?klart=%s", rq->params[0], code), change);
	int64_t id = 0;

	if (e != ERR_INVALID || http_param_id(rq, 0, &id))
		return e;
	return draw(cx, rq, rs, id, &(struct draw) { .status = 422 });
}

static enum err
take_retire(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "vilar", contact_word_retire);
}

static enum err
take_reopen(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return press(cx, rq, rs, "igen", contact_word_reopen);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/sokord", PERM_ANSWERS, show_list, 0 },
	{ HTTP_POST, "/arbete/sokord/vyer", PERM_ANSWERS, take_view, 0 },
	{ HTTP_POST, "/arbete/sokord/fil", PERM_ANSWERS, take_file, HTTP_FRESH },
	{ HTTP_POST, "/arbete/sokord/valda", PERM_TEXTS, take_rows, 0 },
	{ HTTP_GET, "/arbete/sokord/ny", PERM_TEXTS, show_new, 0 },
	{ HTTP_POST, "/arbete/sokord/ny", PERM_TEXTS, take_new, 0 },
	{ HTTP_POST, "/arbete/sokord/forslag/{id}/avfarda", PERM_TEXTS, take_dismiss, 0 },
	{ HTTP_GET, "/arbete/sokord/{id}", PERM_ANSWERS, show_word, 0 },
	{ HTTP_POST, "/arbete/sokord/{id}", PERM_TEXTS, take_word, 0 },
	{ HTTP_POST, "/arbete/sokord/{id}/lagg-ner", PERM_TEXTS, take_retire, 0 },
	{ HTTP_POST, "/arbete/sokord/{id}/oppna", PERM_TEXTS, take_reopen, 0 },
};

const struct http_routes contact_word_routes = { routes, ARRAY_LEN(routes) };
