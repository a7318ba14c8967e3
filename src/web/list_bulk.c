/* Chosen rows of a list: the bar with what may be done, the page that asks for more, the doing. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "core/user.h"
#include "db/db.h"
#include "web/dispatch.h"
#include "web/list_int.h"
#include "web/web.h"

static void
hidden(struct html *h, const char *name, const char *value)
{
	buf_printf(h->out, "<input type=\"hidden\" name=\"%s\" value=\"", name);
	html_text(h, value);
	buf_puts(h->out, "\">\n");
}

bool
list_may_choose(const struct list *l)
{
	for (size_t i = 0; i < l->def->n_ops; i++)
		if (core_may(l->cx, l->def->ops[i]->permission))
			return true;
	return false;
}

void
list_bulk_draw(struct html *h, const struct list *l)
{
	const struct list_def *d = l->def;
	struct form *f = form_new(l->cx, l->rq, NULL, 0);

	if (!list_may_choose(l))
		return;
	buf_puts(h->out, "<div class=\"bulk\" data-bulk>\n");
	form_begin(h, f, arena_printf(l->cx->arena, "%s/valda", d->path),
	    arena_printf(l->cx->arena, "%schosen", l->prefix));
	hidden(h, "fraga", list_query(l, NULL, NULL, l->order));
	buf_puts(h->out, "<p><span data-chosen>");
	html_text(h, core_text(l->cx->lang, T_LIST_CHOSEN));
	buf_puts(h->out, "</span> ");
	for (size_t i = 0; i < d->n_ops; i++)
		if (core_may(l->cx, d->ops[i]->permission))
			form_submit_other(h, d->ops[i]->title, "op", d->ops[i]->name);
	buf_puts(h->out, "</p>\n");
	form_end(h);
	buf_puts(h->out, "</div>\n");
}

enum err
list_query_check(struct cx *cx, struct http_request *rq, const struct list_def *def,
    const char *text, const char **ret_query)
{
	struct http_request asked = *rq;
	struct list *l = NULL;
	enum err e;

	asked.fields = (struct http_fields) { 0 };
	if (http_form_decode(cx->arena, str_of(text), &asked.fields))
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	if ((e = list_read(cx, &asked, def, &l)))
		return e;
	if (l->wrong)
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	*ret_query = list_query(l, NULL, NULL, l->order);
	return OK;
}

/* The chosen rows as ID.REV each. */
static enum err
chosen(struct cx *cx, const struct http_request *rq, struct op_row **ret_rows, size_t *ret_n)
{
	struct op_row *rows = arena_array(cx->arena, rq->fields.n + 1, sizeof(*rows));
	size_t n = 0;

	for (size_t i = 0; i < rq->fields.n; i++) {
		struct str rest = rq->fields.list[i].value;
		struct str id;

		if (strcmp(rq->fields.list[i].name, "rad") != 0)
			continue;
		if (!str_split(&rest, '.', &id) || !id_parse(id, &rows[n].id) ||
		    !str_int(rest, &rows[n].rev))
			return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
		n++;
	}
	*ret_rows = rows;
	*ret_n = n;
	return n ? OK : fail(cx, ERR_INVALID, T_LIST_NONE_CHOSEN, NULL);
}

static const struct op *
find_op(struct cx *cx, const struct http_request *rq, const struct list_def *def)
{
	for (size_t i = 0; i < def->n_ops; i++)
		if (str_eqz(http_field(rq, "op"), def->ops[i]->name) &&
		    core_may(cx, def->ops[i]->permission))
			return def->ops[i];
	return NULL;
}

/* The page that asks for what the operation must be told, with the rows along. */
static enum err
ask_more(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct list_def *def, const struct op *op, struct form *f, int64_t n, int status)
{
	struct text_arg arg = TEXT_ARG(n);
	struct page p;

	page_begin(&p, cx, rq, core_text(cx->lang, op->title));
	buf_puts(&p.body, "<h1>");
	html_text(&p.h, core_text(cx->lang, op->title));
	buf_puts(&p.body, "</h1>\n<p class=\"lead\">");
	core_text_put(&p.h, def->n_rows, 1, &arg);
	if (op->help) {
		buf_puts(&p.body, ". ");
		html_text(&p.h, core_text(cx->lang, op->help));
	}
	buf_puts(&p.body, "</p>\n");
	form_begin(&p.h, f, arena_printf(cx->arena, "%s/valda", def->path), "operation");
	hidden(&p.h, "op", op->name);
	hidden(&p.h, "steg", "1");
	hidden(&p.h, "fraga", str_dup(cx->arena, http_field(rq, "fraga")));
	for (size_t i = 0; i < rq->fields.n; i++)
		if (strcmp(rq->fields.list[i].name, "rad") == 0)
			hidden(&p.h, "rad", str_dup(cx->arena, rq->fields.list[i].value));
	for (size_t i = 0; i < op->n_fields; i++)
		form_field(&p.h, f, op->fields[i].name);
	buf_puts(&p.body, "<p class=\"acts\">");
	form_submit(&p.h, op->title);
	buf_puts(&p.body, "<a class=\"button other\" href=\"");
	html_url(&p.h, list_address(cx, def, str_dup(cx->arena, http_field(rq, "fraga"))));
	buf_puts(&p.body, "\">");
	html_text(&p.h, core_text(cx->lang, T_LIST_BACK));
	buf_puts(&p.body, "</a></p>\n");
	form_end(&p.h);
	return page_send(&p, rs, status);
}

static enum err
run(struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def,
    const struct op *op, struct form *f, const struct op_row *rows, size_t n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *query = NULL;
	const char *back;
	int64_t undo = 0;
	bool done = false;
	enum err e;

	if ((e = form_check(f)) ||
	    (e = list_query_check(
		 cx, rq, def, str_dup(cx->arena, http_field(rq, "fraga")), &query)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	back = list_address(cx, def, query);
	if ((e = op_run_rows(cx, op, rows, n, f, back, &undo)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, op_address(cx, back, undo));
}

enum err
list_bulk(
    struct cx *cx, struct http_request *rq, struct http_response *rs, const struct list_def *def)
{
	const struct op *op = find_op(cx, rq, def);
	bool told = http_has_field(rq, "steg");
	struct op_row *rows = NULL;
	struct form *f;
	size_t n = 0;
	enum err e;

	if (!op)
		return fail(cx, ERR_INVALID, T_ERROR_FORM_OLD, NULL);
	if ((e = chosen(cx, rq, &rows, &n)))
		return e;
	told = told || op->n_fields == 0;
	f = told ? form_read(cx, rq, op->fields, op->n_fields)
		 : form_new(cx, rq, op->fields, op->n_fields);
	if (op->options && (e = op->options(cx, f)))
		return e;
	if (!told)
		return ask_more(cx, rq, rs, def, op, f, (int64_t)n, 200);
	e = run(cx, rq, rs, def, op, f, rows, n);
	if (e == ERR_INVALID && cx->fail.fields)
		return ask_more(cx, rq, rs, def, op, f, (int64_t)n, 422);
	return e;
}
