/* Imports: the list, a new one from a file, trying it and running it, and what was refused as a
 * file. The page of one import is drawn by import_show.c. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/import.h"
#include "base/file.h"
#include "db/db.h"
#include "fmt/sheet.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "text/utf8.h"
#include "web/dispatch.h"
#include "web/upload.h"

enum { PAGE_ROWS = 30, MAP_BYTES = 1024 * 1024, LINES_AT_ONCE = 5 };

static const struct form_field fields[] = {
	{ .name = "slag",
	    .type = FORM_RADIO,
	    .label = T_IMPORT_KIND,
	    .help = T_IMPORT_KIND_HELP,
	    .max = 40,
	    .required = true },
	{ .name = "fil",
	    .type = FORM_FILES,
	    .label = T_IMPORT_FILE,
	    .help = T_IMPORT_FILE_HELP,
	    .required = true,
	    .max = 1 },
	{ .name = "avbildning",
	    .type = FORM_FILES,
	    .label = T_IMPORT_MAP,
	    .help = T_IMPORT_MAP_HELP,
	    .max = 1 },
};

static void
kind_options(struct cx *cx, struct form *f)
{
	const struct import_kinds *kinds = import_kinds_get();
	struct form_option *o = arena_array(cx->arena, kinds->n, sizeof(*o));
	size_t n = 0;

	for (size_t i = 0; i < kinds->n; i++)
		if (core_may(cx, kinds->list[i]->permission))
			o[n++] = (struct form_option) { .value = kinds->list[i]->name,
				.label = core_text(cx->lang, kinds->list[i]->label) };
	form_options(f, "slag", o, n);
}

static unsigned
state_text(int64_t state)
{
	switch ((enum import_state)state) {
	case IMPORT_CHOOSE:
		return T_IMPORT_STATE_CHOOSE;
	case IMPORT_TRYING:
		return T_IMPORT_STATE_TRYING;
	case IMPORT_TRIED:
		return T_IMPORT_STATE_TRIED;
	case IMPORT_RUNNING:
		return T_IMPORT_STATE_RUNNING;
	case IMPORT_DONE:
		return T_IMPORT_STATE_DONE;
	case IMPORT_UNREADABLE:
		return T_IMPORT_STATE_UNREADABLE;
	}
	return T_NONE;
}

static enum err
list_items(struct cx *cx, const struct http_request *rq, struct imports_view *v)
{
	struct core_q_import_list *rows = NULL;
	struct import_item *items;
	int64_t before_at = INT64_MAX;
	int64_t before_id = INT64_MAX;
	size_t n = 0;
	enum err e;

	if (rq->method != HTTP_GET || !str_int(http_field(rq, "fore"), &before_at) ||
	    !id_parse(http_field(rq, "id"), &before_id))
		before_at = before_id = INT64_MAX;
	if ((e = core_q_import_list(cx, before_at, before_id, PAGE_ROWS + 1, &rows, &n)))
		return e;
	v->n_items = MIN(n, (size_t)PAGE_ROWS);
	items = arena_array(cx->arena, v->n_items + 1, sizeof(*items));
	for (size_t i = 0; i < v->n_items; i++) {
		const struct import_kind *kind = import_kind_find(str_of(rows[i].kind));

		items[i] = (struct import_item) {
			.address = arena_printf(
			    cx->arena, "/arbete/import/%s", id_string(cx->arena, rows[i].id)),
			.name = rows[i].file_name,
			.kind = kind ? core_text(cx->lang, kind->label) : rows[i].kind,
			.who = rows[i].name,
			.at = rows[i].made_at,
			.state = core_text(cx->lang, state_text(rows[i].state)),
			.state_class = rows[i].state == IMPORT_UNREADABLE ? "bad"
				       : rows[i].state == IMPORT_DONE	  ? "closed"
									  : "",
		};
	}
	v->items = items;
	if (n > PAGE_ROWS)
		v->next = arena_printf(cx->arena, "/arbete/import?fore=%" PRId64 "&id=%s",
		    rows[PAGE_ROWS - 1].made_at, id_string(cx->arena, rows[PAGE_ROWS - 1].id));
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct page p;
	struct imports_view v = { .rq = rq, .form = f, .removed = http_has_field(rq, "borta") };
	enum err e;

	kind_options(cx, f);
	if ((e = list_items(cx, rq, &v)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_IMPORT_TITLE));
	admin_tpl_imports(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_imports(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

static const struct http_file *
file_of(const struct http_request *rq, const char *field)
{
	for (size_t i = 0; rq->upload && i < rq->upload->n_files; i++)
		if (strcmp(rq->upload->files[i].field, field) == 0)
			return &rq->upload->files[i];
	return NULL;
}

/* What the failure noted, on the field that it is about. */
static enum err
blame(struct cx *cx, const char *field, enum err e)
{
	unsigned text = cx->fail.text;
	const char *arg = cx->fail.arg;

	if (!text || (e != ERR_INVALID && e != ERR_LIMIT))
		return e;
	cx->fail = (struct failure) { 0 };
	return fail_field(cx, field, text, arg);
}

/* The map that came along; "" without one. */
static enum err
read_map(struct cx *cx, const struct http_request *rq, const char **ret_map)
{
	const struct http_file *f = file_of(rq, "avbildning");
	struct str text = STR("");
	enum err e;

	*ret_map = "";
	if (!f)
		return OK;
	e = file_read(cx->arena, f->path, MAP_BYTES, &text);
	if (e == ERR_LIMIT)
		return fail_field(cx, "avbildning", T_IMPORT_MAP_LONG, NULL);
	if (e)
		return e;
	if (str_starts(text, "\xEF\xBB\xBF"))
		text = (struct str) { text.p + 3, text.n - 3 };
	if (!utf8_valid(text))
		return fail_field(cx, "avbildning", T_IMPORT_MAP_UTF8, NULL);
	if (utf8_count(text) > IMPORT_MAP_MAX)
		return fail_field(cx, "avbildning", T_IMPORT_MAP_LONG, NULL);
	*ret_map = str_dup(cx->arena, text);
	return OK;
}

/* What cannot be read at all is said at once, before it is stored. */
static enum err
look_at_file(
    struct cx *cx, const struct http_file *f, const struct import_kind *kind, const char *map)
{
	struct import_input in = { .kind = kind };
	const struct import_field **columns;
	struct import_peek peek = { 0 };
	const char *const *sheets = NULL;
	size_t n_sheets = 0;
	enum err e;

	if ((e = import_head(cx, f->path, &in.file)) ||
	    (e = import_spreadsheet(cx, &in, 0, 2, &sheets, &n_sheets)))
		return blame(cx, "fil", e);
	/* Of several sheets the first may be empty: it is chosen on the next page. */
	if ((e = import_peek(cx, &in, 1, &peek)))
		return n_sheets > 1 ? (cx->fail = (struct failure) { 0 }, OK) : blame(cx, "fil", e);
	columns = arena_array(cx->arena, peek.n + 1, sizeof(*columns));
	in.map = str_of(map);
	return blame(cx, "avbildning", import_fields(cx, &in, &peek, columns));
}

static enum err
add_import(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct import_kind *kind;
	const char *map = "";
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)))
		return e;
	kind = import_kind_find(str_of(form_value(f, "slag")));
	if ((e = read_map(cx, rq, &map)) || (e = look_at_file(cx, file_of(rq, "fil"), kind, map)) ||
	    (e = upload_store(cx, rq)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = import_add(cx, kind, file_of(rq, "fil")->name, map, &id)) ||
	    (e = upload_use(cx, rq, "fil", link_import(id))))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/import/%s", id_string(cx->arena, id)));
}

static enum err
take_import(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	kind_options(cx, f);
	e = add_import(cx, rq, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

/* The one that the address names, when the viewer may have its kind. */
static enum err
read_import(struct cx *cx, const struct http_request *rq, struct core_q_import_get *ret)
{
	const struct import_kind *kind;
	int64_t id = 0;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = core_q_import_get(cx, id, ret)))
		return e;
	kind = import_kind_find(str_of(ret->kind));
	return !kind || core_may(cx, kind->permission) ? OK : fail(cx, ERR_DENIED, 0, NULL);
}

static enum err
show_import(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct core_q_import_get i = { 0 };
	enum err e = read_import(cx, rq, &i);

	return e ? e : import_draw(cx, rq, rs, &i, NULL, 200);
}

static enum err
try_import(
    struct cx *cx, struct http_response *rs, struct core_q_import_get *i, struct import_columns *c)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *headings = import_tabs(cx, c->peek.headings, c->peek.n);
	const char *map = "";
	bool done = false;
	enum err e;

	if ((e = form_check(c->form)) || (e = import_columns_map(cx, c, &map)) ||
	    (e = web_rev(cx, c->form->rq, &i->rev)) ||
	    (e = web_once_begin(cx, c->form->once, rs, &tx, &done)) || done)
		return e;
	if ((e = import_set_map(cx, i->id, i->rev, c->sheet, map, headings)))
		return e;
	i->rev++;
	if ((e = import_begin(cx, i, true)))
		return e;
	return web_once_end(cx, c->form->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/import/%s", id_string(cx->arena, i->id)));
}

static enum err
take_try(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct core_q_import_get i = { 0 };
	struct import_columns c = { 0 };
	enum err e;

	if ((e = read_import(cx, rq, &i)) || (e = import_columns(cx, rq, &i, true, &c)))
		return e;
	e = try_import(cx, rs, &i, &c);
	return e == ERR_INVALID ? import_draw(cx, rq, rs, &i, c.form, 422) : e;
}

static enum err
take_run(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct core_q_import_get i = { 0 };
	bool done = false;
	enum err e;

	if ((e = read_import(cx, rq, &i)) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = web_rev(cx, rq, &i.rev)) || (e = import_begin(cx, &i, false)))
		return e;
	return web_once_end(cx, f->once, rs, &tx,
	    arena_printf(cx->arena, "/arbete/import/%s", id_string(cx->arena, i.id)));
}

static enum err
take_drop(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct core_q_import_get i = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = read_import(cx, rq, &i)) || (e = import_drop(cx, i.id)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/import?borta=1");
}

static enum err
show_map(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct core_q_import_get i = { 0 };
	enum err e = read_import(cx, rq, &i);

	if (e)
		return e;
	rs->status = 200;
	rs->type = "text/plain; charset=utf-8";
	rs->body = str_of(i.map);
	http_header(rs, "Content-Disposition",
	    arena_printf(cx->arena, "attachment; filename=\"%s.map\"", i.kind));
	return OK;
}

static enum err
write_line(struct cx *cx, struct sheet *s, const struct import_line *l, size_t n_headings)
{
	struct sheet_cell cells[SHEET_COLUMNS_MAX] = { 0 };

	for (size_t c = 0; c < n_headings && c < l->n; c++)
		cells[c].text = l->cells[c];
	cells[n_headings].text = import_reason_text(cx, cx->lang, &l->reason);
	return sheet_row(cx, s, cells);
}

static enum err
write_refused(struct cx *cx, const struct core_q_import_get *i, struct sheet *s, size_t n_headings)
{
	int64_t from = 0;
	size_t n = LINES_AT_ONCE;
	enum err e = OK;

	while (!e && n == LINES_AT_ONCE) {
		struct arena_mark mark = arena_mark(cx->arena);
		struct core_q_import_batch_list *batches = NULL;

		e = core_q_import_batch_list(
		    cx, i->id, i->round, IMPORT_REFUSED, from, LINES_AT_ONCE, &batches, &n);
		for (size_t b = 0; !e && b < n; b++) {
			size_t n_lines = 0;
			const struct import_line *lines =
			    import_lines(cx, batches[b].rows, IMPORT_REFUSED, &n_lines);

			from = batches[b].n + 1;
			for (size_t l = 0; !e && l < n_lines; l++)
				e = write_line(cx, s, &lines[l], n_headings);
		}
		arena_rewind(cx->arena, mark);
	}
	return e;
}

/* Who took which rows with them is written down, as with lists. */
static enum err
note(struct cx *cx, const struct core_q_import_get *i)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) || (e = event_add(cx, EV_IMPORT_TAKEN, link_import(i->id))))
		return e;
	return db_commit(&tx);
}

/* The refused rows as they were, with the reason last: to be mended and imported again. */
static enum err
take_refused(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	CLEANUP(sheet_freep) struct sheet *s = NULL;
	struct form *f = form_read(cx, rq, NULL, 0);
	struct sheet_column columns[SHEET_COLUMNS_MAX];
	struct core_q_import_get i = { 0 };
	const char **headings;
	size_t n = 0;
	int fd = -1;
	enum err e;

	if ((e = read_import(cx, rq, &i)) || (e = form_check(f)) || (e = note(cx, &i)))
		return e;
	headings = import_untab(cx, i.headings, &n);
	n = MIN(n, (size_t)SHEET_COLUMNS_MAX - 1);
	for (size_t c = 0; c < n; c++)
		columns[c] = (struct sheet_column) { "", headings[c] };
	columns[n] = (struct sheet_column) { "", core_text(cx->lang, T_IMPORT_WHY) };
	if ((e = sheet_new(cx, SHEET_CSV, columns, n + 1, &s)) ||
	    (e = write_refused(cx, &i, s, n)) || (e = sheet_done(cx, s, &fd)))
		return e;
	http_send_file(rs, fd, 0, lseek(fd, 0, SEEK_END));
	rs->status = 200;
	rs->type = "text/csv; charset=utf-8";
	http_header(rs, "Content-Disposition",
	    arena_printf(cx->arena, "attachment; filename=\"%s-%s.csv\"", i.kind,
		when_day_iso(cx->arena, when_day(cx->now))));
	return OK;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/import", PERM_IMPORT, show_imports, 0 },
	{ HTTP_POST, "/arbete/import", PERM_IMPORT, take_import, HTTP_TAKES_FILES },
	{ HTTP_GET, "/arbete/import/{id}", PERM_IMPORT, show_import, 0 },
	{ HTTP_POST, "/arbete/import/{id}/prova", PERM_IMPORT, take_try, 0 },
	{ HTTP_POST, "/arbete/import/{id}/kor", PERM_IMPORT, take_run, HTTP_FRESH },
	{ HTTP_POST, "/arbete/import/{id}/ta-bort", PERM_IMPORT, take_drop, 0 },
	{ HTTP_GET, "/arbete/import/{id}/avbildning", PERM_IMPORT, show_map, 0 },
	{ HTTP_POST, "/arbete/import/{id}/nekade", PERM_IMPORT, take_refused, 0 },
};

const struct http_routes admin_import_routes = { routes, ARRAY_LEN(routes) };
