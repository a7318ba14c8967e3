/* The page of one import: how far it has come, what its rows came to, its columns. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/import.h"
#include "gen/admin_tpl.h"
#include "gen/jobs_q.h"

enum { ROWS_SHOWN = 200, AT_ONCE = 5, WHY_CHARS = 300 };

static const struct {
	const char *key;
	unsigned text;
	unsigned tried;
} outcomes[N_IMPORT_OUTCOME] = {
	[IMPORT_ADDED] = { "nya", T_IMPORT_ADDED, T_IMPORT_WOULD_ADD },
	[IMPORT_CHANGED] = { "andrade", T_IMPORT_CHANGED, T_IMPORT_WOULD_CHANGE },
	[IMPORT_SAME] = { "lika", T_IMPORT_SAME, T_IMPORT_SAME },
	[IMPORT_REFUSED] = { "nekade", T_IMPORT_REFUSED, T_IMPORT_REFUSED },
};

static const struct form_field run_fields[] = {
	{ .name = "rev", .type = FORM_HIDDEN, .max = 20, .required = true },
};

/* What the address asks for; else what somebody must look at. */
static enum import_outcome
chosen(const struct http_request *rq, const struct core_q_import_counts *n)
{
	for (enum import_outcome o = 0; o < N_IMPORT_OUTCOME; o++)
		if (str_eqz(http_field(rq, "visa"), outcomes[o].key))
			return o;
	return n->n_refused   ? IMPORT_REFUSED
	       : n->n_added   ? IMPORT_ADDED
	       : n->n_changed ? IMPORT_CHANGED
			      : IMPORT_SAME;
}

static void
fill_tabs(struct cx *cx, struct import_view *v, const struct core_q_import_counts *n,
    enum import_outcome here)
{
	struct import_tab *tabs = arena_array(cx->arena, N_IMPORT_OUTCOME, sizeof(*tabs));
	const int64_t counts[N_IMPORT_OUTCOME] = { [IMPORT_ADDED] = n->n_added,
		[IMPORT_CHANGED] = n->n_changed,
		[IMPORT_SAME] = n->n_same,
		[IMPORT_REFUSED] = n->n_refused };

	for (enum import_outcome o = 0; o < N_IMPORT_OUTCOME; o++)
		tabs[o] = (struct import_tab) {
			.name =
			    core_text(cx->lang, v->trying ? outcomes[o].tried : outcomes[o].text),
			.href = arena_printf(cx->arena, "%s?visa=%s", v->address, outcomes[o].key),
			.n = counts[o],
			.here = o == here,
		};
	v->tabs = tabs;
	v->n_tabs = N_IMPORT_OUTCOME;
}

static enum err
fill_rows(struct cx *cx, const struct http_request *rq, const struct core_q_import_get *i,
    enum import_outcome outcome, struct import_view *v)
{
	struct import_row_item *rows =
	    arena_array(cx->arena, ROWS_SHOWN + IMPORT_TRY_MAX, sizeof(*rows));
	struct core_q_import_batch_list *batches = NULL;
	int64_t from = 0;
	size_t n = 0;
	enum err e;

	if (!str_int(http_field(rq, "fran"), &from))
		from = 0;
	if ((e = core_q_import_batch_list(
		 cx, i->id, i->round, outcome, from, AT_ONCE + 1, &batches, &n)))
		return e;
	for (size_t b = 0; b < n; b++) {
		size_t n_lines = 0;
		const struct import_line *lines;

		if (b == AT_ONCE || v->n_rows >= ROWS_SHOWN) {
			v->next = arena_printf(cx->arena, "%s?visa=%s&fran=%" PRId64, v->address,
			    outcomes[outcome].key, batches[b].n);
			break;
		}
		lines = import_lines(cx, batches[b].rows, outcome, &n_lines);
		for (size_t l = 0; l < n_lines; l++)
			rows[v->n_rows++] = (struct import_row_item) {
				.line = lines[l].line,
				.what = lines[l].what,
				.why = lines[l].reason.text
					   ? import_reason_text(cx, cx->lang, &lines[l].reason)
					   : "",
			};
	}
	v->rows = rows;
	v->with_reason = outcome == IMPORT_REFUSED;
	return OK;
}

static enum err
fill_result(struct cx *cx, const struct http_request *rq, const struct core_q_import_get *i,
    struct import_view *v)
{
	struct core_q_import_counts n = { 0 };
	enum import_outcome outcome;
	enum err e;

	if (!i->round || i->state == IMPORT_CHOOSE)
		return OK;
	if ((e = core_q_import_counts(cx, i->id, i->round, &n)))
		return e;
	v->n_file = n.n_file;
	v->n_done = n.n_added + n.n_changed + n.n_same + n.n_refused;
	v->n_refused = n.n_refused;
	v->counted = v->n_done > 0;
	outcome = chosen(rq, &n);
	fill_tabs(cx, v, &n, outcome);
	return v->moves ? OK : fill_rows(cx, rq, i, outcome, v);
}

static void
fill_examples(struct cx *cx, const struct import_columns *c, struct import_view *v)
{
	struct import_column *columns = arena_array(cx->arena, c->n_shown + 1, sizeof(*columns));

	for (size_t k = 0; k < c->n_shown; k++) {
		struct buf b;

		buf_init(&b, cx->arena, 1024);
		for (size_t r = 0; r < c->peek.n_rows; r++) {
			if (!c->peek.rows[r][k][0])
				continue;
			buf_puts(&b, b.n ? " · " : "");
			buf_puts(&b, c->peek.rows[r][k]);
		}
		columns[k] = (struct import_column) {
			.field = arena_printf(cx->arena, "k%zu", k),
			.examples = b.n ? b.p : NULL,
		};
	}
	v->columns = columns;
	v->n_columns = c->n_shown;
	v->more_columns = c->peek.n > c->n_shown;
}

static const struct form_field sheet_fields[] = {
	{ .name = "blad",
	    .type = FORM_SELECT,
	    .label = T_IMPORT_SHEET,
	    .max = 20,
	    .required = true },
};

static void
fill_sheets(
    struct cx *cx, struct http_request *rq, const struct import_columns *c, struct import_view *v)
{
	struct form_option *o = arena_array(cx->arena, c->n_sheets + 1, sizeof(*o));

	if (c->n_sheets < 2)
		return;
	for (size_t i = 0; i < c->n_sheets; i++)
		o[i] = (struct form_option) { .value = arena_printf(cx->arena, "%zu", i),
			.label = c->sheets[i] };
	v->sheet = form_new(cx, rq, sheet_fields, ARRAY_LEN(sheet_fields));
	form_options(v->sheet, "blad", o, c->n_sheets);
	form_set(v->sheet, "blad", arena_printf(cx->arena, "%" PRId64, c->sheet));
}

/* What cannot be read now is said instead of the form. */
static enum err
fill_columns(struct cx *cx, struct http_request *rq, const struct core_q_import_get *i,
    struct form *form, struct import_view *v)
{
	struct import_columns c = { 0 };
	struct failure before = cx->fail;
	enum err e;

	if (v->moves || i->state == IMPORT_DONE)
		return OK;
	e = import_columns(cx, rq, i, false, &c);
	fill_sheets(cx, rq, &c, v);
	if (e && cx->fail.text) {
		struct text_arg arg = TEXT_ARG(cx->fail.arg);

		v->error = core_text_format(cx->arena, cx->lang, cx->fail.text, 1, &arg);
		cx->fail = before;
		return OK;
	}
	if (e)
		return e;
	v->form = form ? form : c.form;
	fill_examples(cx, &c, v);
	return OK;
}

static enum err
fill_job(struct cx *cx, const struct core_q_import_get *i, struct import_view *v)
{
	struct jobs_q_failed_one row = { 0 };

	return v->moves ? jobs_q_failed_one(cx, "core.import", i->id, &v->stuck, &row) : OK;
}

enum err
import_draw(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct core_q_import_get *i, struct form *form, int status)
{
	const struct import_kind *kind = import_kind_find(str_of(i->kind));
	struct core_q_user_get user = { 0 };
	struct import_view v = {
		.rq = rq,
		.address =
		    arena_printf(cx->arena, "/arbete/import/%s", id_string(cx->arena, i->id)),
		.name = i->file_name,
		.kind = kind ? core_text(cx->lang, kind->label) : i->kind,
		.at = i->made_at,
		.rev = i->rev,
		.state = (enum import_state)i->state,
		.moves = i->state == IMPORT_TRYING || i->state == IMPORT_RUNNING,
		.trying = i->state == IMPORT_TRYING || i->state == IMPORT_TRIED,
		.may_run = import_may_run(i),
		.has_map = i->map[0] != '\0',
	};
	struct page p;
	enum err e;

	if ((e = core_q_user_get(cx, i->made_by, &user)) || (e = fill_result(cx, rq, i, &v)) ||
	    (e = fill_job(cx, i, &v)) || (e = fill_columns(cx, rq, i, form, &v)))
		return e;
	v.who = user.name;
	v.folded = v.may_run && !form && !v.error && !http_has_field(rq, "blad");
	v.run = form_new(cx, rq, run_fields, ARRAY_LEN(run_fields));
	form_set(v.run, "rev", arena_printf(cx->arena, "%" PRId64, i->rev));
	if (i->error && !v.error) {
		struct import_reason why = { core_text_find(i->error), i->error_arg, NULL };

		v.error = why.text ? import_reason_text(cx, cx->lang, &why) : i->error;
	}
	page_begin(&p, cx, rq, v.name);
	admin_tpl_import(&p.h, &v);
	return page_send(&p, rs, status);
}
