/* Running operations, keeping what undoes them, and the line that says so. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/op.h"

#include "base/id.h"
#include "db/db.h"
#include "gen/core_q.h"
#include "web/dispatch.h"
#include "web/web.h"

static const struct op *const *registered;
static size_t n_registered;

void
op_register(const struct op *const *ops, size_t n)
{
	registered = ops;
	n_registered = n;
}

static const struct op *
op_find(const char *name)
{
	for (size_t i = 0; i < n_registered; i++)
		if (strcmp(registered[i]->name, name) == 0)
			return registered[i];
	return NULL;
}

/* What the user may read of a refusal, in their language; NULL when it is no refusal but a fault
 * that must stop everything. */
static const char *
reason_of(struct cx *cx, enum err e)
{
	struct text_arg arg = TEXT_ARG(cx->fail.arg);
	unsigned text = cx->fail.text;

	if (e != ERR_INVALID && e != ERR_DENIED && e != ERR_MISSING && e != ERR_CONFLICT)
		return NULL;
	if (!text && cx->fail.fields) {
		text = cx->fail.fields->text;
		arg = text_arg_s(cx->fail.fields->arg);
	}
	if (!text)
		text = e == ERR_CONFLICT ? T_OP_CHANGED
		       : e == ERR_DENIED ? T_OP_DENIED
					 : T_OP_MISSING;
	return core_text_format(cx->arena, cx->lang, text, 1, &arg);
}

static enum err
keep(struct cx *cx, const struct op *op, const char *about, const char *back, int64_t *ret_undo)
{
	*ret_undo = id_new();
	return core_q_undo_add(cx,
	    &(struct core_q_undo_add_in) {
		.id = *ret_undo,
		.user_id = cx->viewer.user,
		.op = op->name,
		.about = about,
		.back = back,
		.at = cx->now,
		.expires_at = cx->now + OP_UNDO_S,
	    },
	    NULL);
}

static enum err
keep_row(struct cx *cx, int64_t undo, size_t place, int64_t id, const struct op_done *done,
    const char *reason)
{
	return core_q_undo_row_add(cx,
	    &(struct core_q_undo_row_add_in) {
		.undo_id = undo,
		.place = (int64_t)place,
		.object_id = id,
		.rev = done->rev,
		.label = done->label ? done->label : "–",
		.before = done->before,
		.reason = reason,
	    },
	    NULL);
}

enum err
op_run(struct cx *cx, const struct op *op, struct op_row row, const struct form *f,
    const char *back, int64_t *ret_undo)
{
	struct op_done done = { 0 };
	enum err e;

	assert(db_in_tx(cx));
	if ((e = op->fn(cx, row.id, row.rev, f, &done)) ||
	    (e = keep(cx, op, done.about, back, ret_undo)))
		return e;
	return keep_row(cx, *ret_undo, 0, row.id, &done, NULL);
}

struct attempt {
	const struct op *op;
	struct op_row row;
	const struct form *form;
	struct op_done *done;
};

static enum err
attempt(struct cx *cx, void *arg)
{
	struct attempt *a = arg;

	return a->op->fn(cx, a->row.id, a->row.rev, a->form, a->done);
}

enum err
op_run_rows(struct cx *cx, const struct op *op, const struct op_row *rows, size_t n,
    const struct form *f, const char *back, int64_t *ret_undo)
{
	struct op_done *done = arena_array(cx->arena, n + 1, sizeof(*done));
	const char **reasons = arena_array(cx->arena, n + 1, sizeof(*reasons));
	const char *about = NULL;
	enum err e;

	assert(db_in_tx(cx));
	if (n > OP_ROWS_MAX)
		return fail(cx, ERR_INVALID, T_OP_TOO_MANY, "200");
	for (size_t i = 0; i < n; i++) {
		struct attempt a = { op, rows[i], f, &done[i] };

		e = base_broken("bulk-refuse") ? attempt(cx, &a) : db_try(cx, attempt, &a);
		if (e && (base_broken("bulk-refuse") || !(reasons[i] = reason_of(cx, e))))
			return e;
		cx->fail = (struct failure) { 0 };
		if (e)
			done[i].before = NULL;
		else if (done[i].about)
			about = done[i].about;
	}
	if ((e = keep(cx, op, about, back, ret_undo)))
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = keep_row(cx, *ret_undo, i, rows[i].id, &done[i], reasons[i])))
			return e;
	return OK;
}

struct taking_back {
	const struct op *op;
	const struct core_q_undo_rows *row;
};

static enum err
take_back(struct cx *cx, void *arg)
{
	const struct taking_back *t = arg;

	return t->op->undo(cx, t->row->object_id, t->row->rev, t->row->before);
}

/* A row of the undo: taken back, or refused with the reason. */
static enum err
undo_row(struct cx *cx, const struct op *op, int64_t undo_id, const struct core_q_undo_rows *row)
{
	struct taking_back t = { op, row };
	const char *reason = NULL;
	enum err e = db_try(cx, take_back, &t);

	if (e && !(reason = reason_of(cx, e)))
		return e;
	cx->fail = (struct failure) { 0 };
	return reason ? core_q_undo_row_set(cx, undo_id, row->place, reason, NULL) : OK;
}

enum err
op_undo(struct cx *cx, int64_t undo_id, const char **ret_back)
{
	struct core_q_undo_find u = { 0 };
	struct core_q_undo_rows *rows = NULL;
	const struct op *op;
	int64_t changed = 0;
	size_t n = 0;
	bool found = false;
	enum err e;

	assert(db_in_tx(cx));
	if ((e = core_q_undo_find(cx, undo_id, cx->viewer.user, cx->now, &found, &u)))
		return e;
	op = found ? op_find(u.op) : NULL;
	if (!op || !op->undo)
		return fail(cx, ERR_MISSING, T_OP_NOTHING, NULL);
	if (!core_may(cx, op->permission))
		return fail(cx, ERR_DENIED, 0, NULL);
	if ((e = core_q_undo_set_done(cx, undo_id, cx->now, &changed)))
		return e;
	*ret_back = op_address(cx, u.back, undo_id);
	if (changed != 1)
		return fail(cx, ERR_CONFLICT, T_OP_UNDONE_ALREADY, NULL);
	if ((e = core_q_undo_rows(cx, undo_id, &rows, &n)))
		return e;
	for (size_t i = 0; i < n; i++) {
		/* What was refused then has nothing to take back, nor anything to tell any more. */
		if (rows[i].reason)
			e = core_q_undo_row_set(cx, undo_id, rows[i].place, NULL, NULL);
		else
			e = undo_row(cx, op, undo_id, &rows[i]);
		if (e)
			return e;
	}
	return OK;
}

const char *
op_address(struct cx *cx, const char *path, int64_t undo_id)
{
	return arena_printf(cx->arena, "%s%cklart=%s", path, strchr(path, '?') ? '&' : '?',
	    id_string(cx->arena, undo_id));
}

enum err
op_notice_get(struct cx *cx, struct http_request *rq, struct op_notice **ret_notice)
{
	struct core_q_undo_find u = { 0 };
	struct core_q_undo_rows *rows = NULL;
	struct op_notice *notice = arena_alloc(cx->arena, sizeof(*notice));
	struct op_notice_row *refused;
	const struct op *op;
	int64_t id = 0;
	int64_t n_done = 0;
	size_t n = 0;
	bool found = false;
	enum err e;

	*ret_notice = NULL;
	if (rq->method != HTTP_GET || !id_parse(http_field(rq, "klart"), &id))
		return OK;
	if ((e = core_q_undo_find(cx, id, cx->viewer.user, cx->now, &found, &u)))
		return e;
	op = found ? op_find(u.op) : NULL;
	if (!op)
		return OK;
	if ((e = core_q_undo_rows(cx, id, &rows, &n)))
		return e;
	refused = arena_array(cx->arena, n + 1, sizeof(*refused));
	for (size_t i = 0; i < n; i++) {
		if (rows[i].reason)
			refused[notice->n_refused++] =
			    (struct op_notice_row) { rows[i].label, rows[i].reason };
		else if (!u.undone_at || rows[i].before)
			n_done++;
	}
	notice->rq = rq;
	notice->refused = refused;
	if (n_done)
		notice->text =
		    core_text_format(cx->arena, cx->lang, u.undone_at ? op->undone : op->done, 2,
			(struct text_arg[]) { TEXT_ARG(n_done), TEXT_ARG(u.about) });
	notice->until = u.expires_at;
	if (n_done && op->undo && !u.undone_at)
		notice->action =
		    arena_printf(cx->arena, "/arbete/angra/%s", id_string(cx->arena, id));
	*ret_notice = notice;
	return OK;
}

void
op_notice_draw(struct html *h, const struct op_notice *n)
{
	int64_t refused = (int64_t)n->n_refused;

	if (n->text) {
		const char *close = core_text(h->cx->lang, T_OP_TOAST_CLOSE);

		buf_puts(h->out, "<div class=\"notice\" role=\"status\"");
		if (!base_broken("toast")) {
			buf_puts(h->out, " data-toast=\"");
			html_text(h, close);
			buf_putc(h->out, '"');
		}
		buf_puts(h->out, "><div><p>");
		html_text(h, n->text);
		if (n->action) {
			buf_puts(h->out, " <span class=\"meta\">");
			html_text(h, core_text(h->cx->lang, T_OP_UNTIL));
			buf_putc(h->out, ' ');
			web_time(h, n->until);
			buf_puts(h->out, "</span>");
		}
		buf_puts(h->out, "</p></div>\n");
		if (n->action)
			form_button(h, n->rq, n->action, 0, T_OP_UNDO);
		buf_puts(h->out, "</div>\n");
	}
	if (!n->n_refused)
		return;
	buf_puts(h->out, "<div class=\"refused\" role=\"status\"><h2>");
	core_text_put(h, T_OP_REFUSED, 1, (struct text_arg[]) { TEXT_ARG(refused) });
	buf_puts(h->out, "</h2><ul>\n");
	for (size_t i = 0; i < n->n_refused; i++) {
		buf_puts(h->out, "<li><b>");
		html_text(h, n->refused[i].label);
		buf_puts(h->out, "</b>: ");
		html_text(h, n->refused[i].reason);
		buf_puts(h->out, "</li>\n");
	}
	buf_puts(h->out, "</ul></div>\n");
}

static enum err
take_undo(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	const char *back = NULL;
	int64_t id = 0;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = op_undo(cx, id, &back))) {
		rq->above = back;
		return e;
	}
	return web_once_end(cx, f->once, rs, &tx, back);
}

static const struct http_route routes[] = {
	{ HTTP_POST, "/arbete/angra/{id}", PERM_STAFF, take_undo, 0 },
};

const struct http_routes web_op_routes = { routes, ARRAY_LEN(routes) };
