/* The import engine: reading rows by a map, trying them or putting them, a report of each. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/import.h"

#include "base/buf.h"
#include "core/i18n.h"
#include "core/import_int.h"
#include "db/db.h"
#include "jobs/jobs.h"
#include "text/utf8.h"

enum { REASON_CHARS = 100, REASONS_SOFT = 16 * 1024 * 1024, REASONS_HARD = 64 * 1024 * 1024 };

/* A row as it was read; refused already when reason.text is set. */
struct ready {
	struct import_row row;
	struct import_reason reason;
	struct import_cells cells;
};

struct run {
	const struct import_input *in;
	const struct import_kind *kind;
	struct import_source source;
	struct import_map map;
	void *state;
	int *occurrence; /* by row */
	size_t batch;	 /* rows a transaction */
	size_t n_file;
	struct import_report *report;
	/* Where a batch begins, so that it can be run again. */
	struct import_source batch_source;
	size_t batch_n;
	bool more;
};

const char *
import_outcome_code(enum import_outcome outcome)
{
	static const char *const codes[N_IMPORT_OUTCOME] = { [IMPORT_ADDED] = "new",
		[IMPORT_CHANGED] = "changed",
		[IMPORT_SAME] = "unchanged",
		[IMPORT_REFUSED] = "refused" };

	return codes[outcome];
}

const char *
import_reason_text(struct cx *cx, enum lang lang, const struct import_reason *reason)
{
	struct text_arg args[] = { TEXT_ARG(reason->a), TEXT_ARG(reason->b) };

	return core_text_format(cx->arena, lang, reason->text, ARRAY_LEN(args), args);
}

static struct import_reason
check_value(struct cx *cx, const struct run *r, const struct import_field *f, const char *value)
{
	unsigned wrong = 0;

	if (utf8_count(str_of(value)) > f->max)
		return (struct import_reason) { T_IMPORT_TOO_LONG, f->name,
			arena_printf(cx->arena, "%zu", f->max) };
	if (f->check && value[0])
		wrong = f->check(cx, r->state, value);
	return (struct import_reason) { wrong, f->name,
		wrong ? text_excerpt(cx->arena, value, REASON_CHARS) : NULL };
}

/* One value translated; in a list each of its parts. */
static const char *
translate(struct cx *cx, const struct run *r, size_t field, struct str text)
{
	const struct import_field *f = &r->kind->fields[field];
	const char *value = text_tidy(cx->arena, text, f->type != IMPORT_TEXT);

	/* What our own files, and Excel, put before what would be a formula. */
	if (value[0] == '\'' && value[1] && strchr("=+-@", value[1]) &&
	    !base_broken("import-guard"))
		value++;
	return import_map_value(&r->map, field, value);
}

static const char *
read_list(struct cx *cx, const struct run *r, size_t field, struct str text,
    struct import_reason *ret_reason)
{
	const struct import_field *f = &r->kind->fields[field];
	const char *separator = memchr(text.p, '|', text.n) ? "|" : ",";
	struct buf b;
	struct str part;

	buf_init(&b, cx->arena, CSV_ROW_MAX * 2);
	while (!ret_reason->text && str_split(&text, separator[0], &part)) {
		const char *value = translate(cx, r, field, part);

		if (!value[0])
			continue;
		*ret_reason = check_value(cx, r, f, value);
		buf_printf(&b, "%s%s", b.n ? "," : "", value);
	}
	return b.p;
}

static struct import_reason
read_fields(
    struct cx *cx, const struct run *r, const struct import_cells *cells, const char **values)
{
	struct import_reason reason = cells->reason;

	for (size_t i = 0; !reason.text && i < r->kind->n_fields; i++) {
		const struct import_field *f = &r->kind->fields[i];
		struct str text = { 0 };

		if (!import_cell(&r->map, cells, i, &text))
			values[i] = NULL;
		else if (!text.p)
			reason = (struct import_reason) { T_IMPORT_NO_TEXT, f->name, NULL };
		else if (f->type == IMPORT_LIST)
			values[i] = read_list(cx, r, i, text, &reason);
		else
			reason = check_value(cx, r, f, values[i] = translate(cx, r, i, text));
		if (!reason.text && f->required && (!values[i] || !values[i][0]))
			reason = (struct import_reason) { T_IMPORT_NEEDED, f->name, NULL };
	}
	return reason;
}

static bool
read_row(struct cx *cx, const struct run *r, struct import_source *source, struct ready *ret)
{
	const char **values = arena_array(cx->arena, r->kind->n_fields, sizeof(*values));
	struct import_cells cells = { 0 };

	if (!import_next(cx, source, &cells))
		return false;
	*ret =
	    (struct ready) { .row = { .line = cells.line, .values = values, .state = r->state } };
	ret->reason = read_fields(cx, r, &cells, values);
	ret->cells = cells;
	return true;
}

struct seen {
	char key[64];
	size_t row;
};

static int
compare_seen(const void *a, const void *b)
{
	const struct seen *x = a;
	const struct seen *y = b;
	int c = strcmp(x->key, y->key);

	return c ? c : (x->row > y->row) - (x->row < y->row);
}

static void
number_rows(struct run *r, struct seen *seen, size_t n)
{
	qsort(seen, n, sizeof(*seen), compare_seen);
	for (size_t i = 0; i < n; i++) {
		bool same = i > 0 && strcmp(seen[i].key, seen[i - 1].key) == 0;

		r->occurrence[seen[i].row] = same ? r->occurrence[seen[i - 1].row] + 1 : 1;
	}
}

/* Goes through the file once: how many rows there are, and which have a key that stood before.
 * Systems do send the same thing twice. */
static enum err
count_rows(struct cx *cx, struct run *r, size_t *ret_n)
{
	struct import_source at = r->source;
	struct ready row = { 0 };
	struct seen *seen;
	size_t lines = 1;
	size_t n_seen = 0;
	size_t n = 0;

	lines += at.is_table ? at.table.n_rows : 0;
	for (size_t i = 0; i < at.csv.rest.n; i++)
		lines += at.csv.rest.p[i] == '\n';
	r->occurrence = arena_array(cx->arena, lines, sizeof(r->occurrence[0]));
	r->report->rows = arena_array(cx->arena, lines, sizeof(r->report->rows[0]));
	seen = arena_array(cx->arena, lines, sizeof(*seen));
	for (;; n++) {
		struct arena_mark mark = arena_mark(cx->arena);
		bool more = read_row(cx, r, &at, &row);

		if (more && !row.reason.text) {
			seen[n_seen].row = n;
			import_digest(r->kind->key(cx, &row.row), seen[n_seen++].key);
		}
		arena_rewind(cx->arena, mark);
		if (!more)
			break;
	}
	if (r->kind->linked && r->in->dry_run && n > r->batch)
		return fail(
		    cx, ERR_LIMIT, T_IMPORT_TOO_MANY, arena_printf(cx->arena, "%zu", r->batch));
	number_rows(r, seen, n_seen);
	*ret_n = n;
	return OK;
}

struct put {
	const struct run *r;
	const struct ready *ready;
	enum import_outcome outcome;
};

static enum err
put_row(struct cx *cx, void *arg)
{
	struct put *p = arg;

	return p->r->kind->put(cx, &p->ready->row, &p->outcome);
}

/* What put noted, as a reason; the failure is forgotten. */
static struct import_reason
reason_of(struct cx *cx)
{
	const struct field_error *f = cx->fail.fields;
	struct import_reason reason = { cx->fail.text, cx->fail.arg, NULL };

	if (f) {
		struct text_arg arg = TEXT_ARG(f->arg);

		reason = (struct import_reason) { T_IMPORT_FIELD, f->field,
			core_text_format(cx->arena, cx->lang, f->text, 1, &arg) };
	}
	cx->fail = (struct failure) { 0 };
	return reason;
}

static enum err
take_row(struct cx *cx, struct run *r, struct ready *ready)
{
	struct put p = { .r = r, .ready = ready, .outcome = IMPORT_SAME };
	struct import_result *result = &r->report->rows[r->report->n];
	enum err e = OK;

	ready->row.occurrence = r->occurrence[r->in->from + r->report->n];
	if (!ready->reason.text && ready->row.occurrence > 1 &&
	    r->kind->repeat == IMPORT_REPEAT_REFUSE && !base_broken("import-repeat"))
		ready->reason.text = T_IMPORT_REPEATED;
	if (!ready->reason.text && (e = db_try(cx, put_row, &p))) {
		if (e != ERR_INVALID)
			return e;
		ready->reason = reason_of(cx);
	}
	*result = (struct import_result) {
		.line = ready->row.line,
		.outcome = ready->reason.text ? IMPORT_REFUSED : p.outcome,
		.reason = ready->reason,
	};
	r->report->counts[result->outcome]++;
	r->report->n++;
	return OK;
}

static int64_t
n_written(const struct import_report *r)
{
	return r->counts[IMPORT_ADDED] + r->counts[IMPORT_CHANGED];
}

/* Back to where the batch begins: it may be run again. */
static void
rewind_batch(struct run *r)
{
	r->source = r->batch_source;
	r->report->n = r->batch_n;
	memset(r->report->counts, 0, sizeof(r->report->counts));
	for (size_t i = 0; i < r->report->n; i++)
		r->report->counts[r->report->rows[i].outcome]++;
}

/* Hands the batch over: what it came to is kept with it or, after a try, instead of it. */
static enum err
hand_over(struct cx *cx, const struct run *r, const struct ready *rows, size_t n)
{
	struct import_seen *seen = arena_array(cx->arena, n, sizeof(*seen));
	struct import_batch batch = {
		.n_file = r->n_file,
		.at = r->in->from + r->batch_n,
		.rows = r->report->rows + r->batch_n,
		.seen = seen,
		.n = n,
	};

	for (size_t i = 0; i < n; i++) {
		const char *what = rows[i].row.values[0];

		seen[i] = (struct import_seen) { .what = what ? what : "",
			.cells = rows[i].cells.cells,
			.names = rows[i].cells.names,
			.n = rows[i].cells.n };
	}
	return r->in->take ? r->in->take(cx, r->in->arg, &batch) : OK;
}

static enum err
hand_over_alone(struct cx *cx, const struct run *r, const struct ready *rows, size_t n)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if (!r->in->take)
		return OK;
	if ((e = db_begin(cx, &tx)) || (e = hand_over(cx, r, rows, n)))
		return e;
	return db_commit(&tx);
}

static enum err
take_batch(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct run *r = arg;
	struct ready *rows = arena_array(cx->arena, r->batch, sizeof(*rows));
	int64_t before;
	size_t n = 0;
	enum err e;

	rewind_batch(r);
	before = n_written(r->report);
	while (n < r->batch && read_row(cx, r, &r->source, &rows[n])) /* parsed before the turn */
		n++;
	r->more = n == r->batch;
	if (n == 0)
		return OK;
	if ((e = db_begin(cx, &tx)))
		return e;
	for (size_t i = 0; i < n; i++)
		if ((e = take_row(cx, r, &rows[i])))
			return e;
	if (r->kind->after && n_written(r->report) > before && (e = r->kind->after(cx, r->state)))
		return e;
	if (r->in->dry_run && !base_broken("import-dry")) {
		db_tx_end(&tx);
		return hand_over_alone(cx, r, rows, n);
	}
	e = hand_over(cx, r, rows, n);
	return e ? e : db_commit(&tx);
}

static void
copy_reasons(struct arena *a, struct import_report *r, size_t from)
{
	for (size_t i = from; i < r->n; i++) {
		struct import_reason *reason = &r->rows[i].reason;

		reason->a = reason->text ? arena_strdup(a, reason->a) : NULL;
		reason->b = reason->text ? arena_strdup(a, reason->b) : NULL;
	}
}

/* A batch, and the arena as it was but for the reasons: a file may have any number of rows. */
static enum err
run_batch(struct cx *cx, struct run *r)
{
	CLEANUP(arena_freep) struct arena *aside = arena_new(REASONS_SOFT, REASONS_HARD);
	struct arena_mark mark = arena_mark(cx->arena);
	enum err e;

	r->batch_source = r->source;
	r->batch_n = r->report->n;
	if ((e = db_attempt(cx, take_batch, r)))
		return e;
	copy_reasons(aside, r->report, r->batch_n);
	arena_rewind(cx->arena, mark);
	copy_reasons(cx->arena, r->report, r->batch_n);
	return OK;
}

static void
skip_rows(struct cx *cx, struct run *r)
{
	struct arena_mark mark = arena_mark(cx->arena);
	struct import_cells cells = { 0 };

	for (size_t i = 0; i < r->in->from && import_next(cx, &r->source, &cells); i++)
		arena_rewind(cx->arena, mark);
	arena_rewind(cx->arena, mark);
}

enum err
import_run(struct cx *cx, const struct import_input *in, struct import_report *ret_report)
{
	struct run *r = arena_alloc(cx->arena, sizeof(*r));
	size_t n = 0;
	enum err e;

	assert(!db_in_tx(cx));
	*ret_report = (struct import_report) { 0 };
	*r = (struct run) { .in = in, .kind = in->kind, .report = ret_report, .more = true };
	r->batch = in->kind->linked && in->dry_run ? IMPORT_TRY_MAX : IMPORT_BATCH;
	if (r->kind->open && (e = r->kind->open(cx, &r->state)))
		return e;
	if ((e = import_source_open(cx, in, &r->source)) ||
	    (e = import_map_read(cx, in, &r->source, r->state, &r->map)) ||
	    (e = count_rows(cx, r, &n)))
		return e;
	r->n_file = n;
	skip_rows(cx, r);
	while (r->more)
		if ((e = job_time_left(cx) > 0 ? run_batch(cx, r) : fail(cx, ERR_BUSY, 0, NULL)))
			return e;
	assert(in->from + ret_report->n == MAX(n, in->from));
	return OK;
}
