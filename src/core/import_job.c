/* Imports from a page: their rows, their file, the job that tries or runs them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/import_job.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/id.h"
#include "core/file.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/user.h"
#include "db/db.h"
#include "jobs/jobs.h"
#include "text/utf8.h"

enum {
	ROW_CELLS_MAX = 32 * 1024, /* bytes: longer refused rows are told of, but not kept */
	ROWS_MAX = 64 * 1024 * 1024,
	WHAT_MAX = 200, /* code points */
	SWEEP_MORE = 200,
};

static const struct import_kinds *all_kinds;

void
import_kinds_set(const struct import_kinds *kinds)
{
	all_kinds = kinds;
}

const struct import_kinds *
import_kinds_get(void)
{
	return all_kinds;
}

const struct import_kind *
import_kind_find(struct str name)
{
	for (size_t i = 0; all_kinds && i < all_kinds->n; i++)
		if (str_eqz(name, all_kinds->list[i]->name))
			return all_kinds->list[i];
	return NULL;
}

struct link
link_import(int64_t id)
{
	return (struct link) { .kind = LINK_IMPORT, .id = id };
}

enum err
import_link_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct core_q_import_get i = { 0 };
	enum err e;

	if ((e = core_q_import_get(cx, id, &i)))
		return e;
	*ret_name = (struct link_name) {
		.text = i.file_name,
		.address = core_may(cx, PERM_IMPORT) ? arena_printf(cx->arena, "/arbete/import/%s",
							   id_string(cx->arena, id))
						     : NULL,
	};
	return OK;
}

/* ---- lines of texts ---- */

static void
put_text(struct buf *b, struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		switch (text.p[i]) {
		case '\t':
			buf_puts(b, "\\t");
			break;
		case '\n':
			buf_puts(b, "\\n");
			break;
		case '\r':
			buf_puts(b, "\\r");
			break;
		case '\\':
			buf_puts(b, "\\\\");
			break;
		default:
			buf_putc(b, text.p[i]);
		}
}

static const char *
take_text(struct cx *cx, struct str s)
{
	char *text = arena_alloc(cx->arena, s.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == '\\' && i + 1 < s.n) {
			c = s.p[++i];
			c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
		}
		text[n++] = c;
	}
	return text;
}

const char *
import_tabs(struct cx *cx, const char *const *texts, size_t n)
{
	struct buf b;

	buf_init(&b, cx->arena, ROWS_MAX);
	for (size_t i = 0; i < n; i++) {
		buf_puts(&b, i ? "\t" : "");
		put_text(&b, str_of(texts[i]));
	}
	return b.p;
}

const char **
import_untab(struct cx *cx, const char *line, size_t *ret_n)
{
	const char **texts = arena_array(cx->arena, CSV_COLUMNS_MAX, sizeof(*texts));
	struct str rest = str_of(line);
	struct str part;

	*ret_n = 0;
	while (*ret_n < CSV_COLUMNS_MAX && str_split(&rest, '\t', &part))
		texts[(*ret_n)++] = take_text(cx, part);
	return texts;
}

/* ---- what a page does ---- */

enum err
import_add(struct cx *cx, const struct import_kind *kind, const char *file_name, const char *map,
    int64_t *ret_id)
{
	int64_t id = id_new();
	enum err e;

	e = core_q_import_add(cx,
	    &(struct core_q_import_add_in) { .id = id,
		.kind = kind->name,
		.map = map,
		.file_name = file_name,
		.headings = "",
		.made_by = cx->viewer.user,
		.made_at = cx->now },
	    NULL);
	*ret_id = id;
	return e ? e : event_add(cx, EV_IMPORT_ADDED, link_import(id));
}

/* At most `max` bytes of it, cut after a line; a packed file has its directory last, and is read
 * whole. */
static enum err
read_bytes(struct cx *cx, int fd, size_t size, size_t max, struct str *ret_text)
{
	char head[2] = { 0 };
	bool packed = pread(fd, head, 2, 0) == 2 && memcmp(head, "PK", 2) == 0;
	size_t want =
	    MIN(size, packed ? (size_t)IMPORT_FILE_MAX : MIN(max, (size_t)IMPORT_FILE_MAX));
	char *text = arena_alloc(cx->arena, want + 1);
	size_t n = 0;
	ssize_t got = 1;

	while (n < want && (got = pread(fd, text + n, want - n, (off_t)n)) > 0)
		n += (size_t)got;
	if (n < want)
		return fail(cx, ERR_UPSTREAM, 0, NULL);
	while (want < size && n > 1 && text[n - 1] != '\n')
		n--;
	*ret_text = (struct str) { .p = text, .n = n };
	return OK;
}

enum err
import_file(struct cx *cx, const struct core_q_import_get *i, size_t max, struct str *ret_file)
{
	CLEANUP(fd_closep) int fd = -1;
	struct core_q_file_use_list *uses = NULL;
	struct core_q_file_get file = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = core_q_file_use_list(cx, LINK_IMPORT, i->id, &uses, &n)))
		return e;
	if (n == 0)
		return fail(cx, ERR_MISSING, T_IMPORT_GONE, NULL);
	if ((e = file_open(cx, uses[0].file_id, &fd, &file)))
		return uses[0].state == FILE_CLEAN
			   ? fail(cx, e, e == ERR_MISSING ? T_IMPORT_GONE : T_NONE, NULL)
			   : fail(cx, ERR_MISSING,
				 uses[0].state == FILE_WAITS ? T_UPLOAD_WAITS : T_UPLOAD_INFECTED,
				 NULL);
	return read_bytes(cx, fd, (size_t)file.size, max, ret_file);
}

enum err
import_head(struct cx *cx, const char *path, struct str *ret_file)
{
	CLEANUP(fd_closep) int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;

	if (fd < 0 || fstat(fd, &st) != 0)
		return fail(cx, ERR_UPSTREAM, 0, NULL);
	return read_bytes(cx, fd, (size_t)st.st_size, IMPORT_PEEK_BYTES, ret_file);
}

enum err
import_set_map(
    struct cx *cx, int64_t id, int64_t rev, int64_t sheet, const char *map, const char *headings)
{
	enum err e = core_q_import_map(cx, &(struct core_q_import_map_in) { .id = id,
					       .rev = rev,
					       .sheet = sheet,
					       .map = map,
					       .headings = headings,
					       .now = cx->now });

	return e ? e : event_add(cx, EV_IMPORT_MAPPED, link_import(id));
}

bool
import_may_run(const struct core_q_import_get *i)
{
	return i->state == IMPORT_TRIED || base_broken("import-untried");
}

enum err
import_begin(struct cx *cx, const struct core_q_import_get *i, bool dry_run)
{
	enum err e;

	if (!dry_run && !import_may_run(i))
		return fail(cx, ERR_CONFLICT, T_IMPORT_TRY_FIRST, NULL);
	if ((e = core_q_import_begin(
		 cx, i->id, i->rev, dry_run ? IMPORT_TRYING : IMPORT_RUNNING, cx->now)) ||
	    (e = jobs_add(cx, "core.import", i->id, cx->now)))
		return e;
	return event_add(cx, dry_run ? EV_IMPORT_TRIED : EV_IMPORT_RUN, link_import(i->id));
}

static enum err
remove_all(struct cx *cx, int64_t id)
{
	int64_t n = 1;
	enum err e = OK;

	while (!e && n > 0)
		e = core_q_import_batch_remove(cx, id, &n);
	if (e || (e = core_q_file_use_remove(cx, LINK_IMPORT, id, NULL)) ||
	    (e = core_q_import_remove(cx, id, NULL)))
		return e;
	return event_add(cx, EV_IMPORT_REMOVED, link_import(id));
}

enum err
import_drop(struct cx *cx, int64_t id)
{
	struct core_q_import_get i = { 0 };
	enum err e;

	if ((e = core_q_import_get(cx, id, &i)))
		return e;
	if (i.state == IMPORT_TRYING || i.state == IMPORT_RUNNING)
		return fail(cx, ERR_CONFLICT, T_IMPORT_BUSY, NULL);
	return remove_all(cx, id);
}

enum err
import_sweep(struct cx *cx, int64_t before, int64_t *ret_n)
{
	struct core_q_import_old row = { 0 };
	bool found = false;
	enum err e;

	*ret_n = 0;
	if ((e = core_q_import_old(cx, before, &found, &row)) || !found ||
	    base_broken("import-sweep"))
		return e;
	*ret_n = SWEEP_MORE; /* perhaps there are others */
	return remove_all(cx, row.id);
}

/* ---- the report's rows ---- */

struct work {
	const struct core_q_import_get *row;
	const char **headings;
	size_t n_headings;
};

/* The cells by column; of a JSON line by the members' names. */
static void
put_cells(struct buf *b, const struct work *w, const struct import_seen *seen)
{
	size_t bytes = 0;

	for (size_t i = 0; i < seen->n; i++)
		bytes += seen->cells[i].n;
	if (bytes > ROW_CELLS_MAX)
		return;
	for (size_t c = 0; c < (seen->names ? w->n_headings : seen->n); c++) {
		size_t at = c;

		for (size_t i = 0; seen->names && (i == 0 || at == seen->n) && i < seen->n; i++)
			at = strcmp(seen->names[i], w->headings[c]) == 0 ? i : seen->n;
		buf_putc(b, '\t');
		if (at < seen->n && seen->cells[at].p)
			put_text(b, seen->cells[at]);
	}
}

static void
put_row(struct buf *b, const struct work *w, const struct import_result *r,
    const struct import_seen *seen)
{
	const char *text = r->reason.text ? core_text_name(r->reason.text) : NULL;

	buf_printf(b, "%" PRId64 "\t%d\t%s\t", r->line, (int)r->outcome, text ? text : "");
	put_text(b, str_of(r->reason.a ? r->reason.a : ""));
	buf_putc(b, '\t');
	put_text(b, str_of(r->reason.b ? r->reason.b : ""));
	buf_putc(b, '\t');
	put_text(b, utf8_head(str_of(seen->what), WHAT_MAX));
	if (r->outcome == IMPORT_REFUSED)
		put_cells(b, w, seen);
	buf_putc(b, '\n');
}

static struct import_line
take_line(struct cx *cx, struct str line)
{
	struct import_line l = { 0 };
	struct str part;
	int64_t outcome = 0;

	if (str_split(&line, '\t', &part))
		(void)str_int(part, &l.line);
	if (str_split(&line, '\t', &part) && str_int(part, &outcome))
		l.outcome = (enum import_outcome)outcome;
	if (str_split(&line, '\t', &part))
		l.reason.text = core_text_find(str_dup(cx->arena, part));
	l.reason.a = str_split(&line, '\t', &part) ? take_text(cx, part) : "";
	l.reason.b = str_split(&line, '\t', &part) ? take_text(cx, part) : "";
	l.what = str_split(&line, '\t', &part) ? take_text(cx, part) : "";
	l.cells = line.p && line.n ? import_untab(cx, str_dup(cx->arena, line), &l.n) : NULL;
	return l;
}

const struct import_line *
import_lines(struct cx *cx, const char *rows, enum import_outcome outcome, size_t *ret_n)
{
	struct import_line *lines = arena_array(cx->arena, IMPORT_TRY_MAX, sizeof(*lines));
	struct str rest = str_of(rows);
	struct str line;

	*ret_n = 0;
	while (*ret_n < IMPORT_TRY_MAX && str_split(&rest, '\n', &line)) {
		struct import_line l;

		if (!line.n || (l = take_line(cx, line)).outcome != outcome)
			continue;
		lines[(*ret_n)++] = l;
	}
	return lines;
}

/* ---- the job ---- */

static enum err
keep_batch(struct cx *cx, void *arg, const struct import_batch *batch)
{
	const struct work *w = arg;
	struct core_q_import_batch_add_in in = {
		.import_id = w->row->id,
		.round = w->row->round,
		.n = (int64_t)(batch->at / IMPORT_BATCH),
		.n_file = (int64_t)batch->n_file,
	};
	int64_t *counts[N_IMPORT_OUTCOME] = { [IMPORT_ADDED] = &in.n_added,
		[IMPORT_CHANGED] = &in.n_changed,
		[IMPORT_SAME] = &in.n_same,
		[IMPORT_REFUSED] = &in.n_refused };
	struct buf b;

	if (base_broken("import-place"))
		return OK;
	buf_init(&b, cx->arena, ROWS_MAX);
	for (size_t i = 0; i < batch->n; i++) {
		++*counts[batch->rows[i].outcome];
		put_row(&b, w, &batch->rows[i], &batch->seen[i]);
	}
	if (buf_over(&b))
		return fail(cx, ERR_LIMIT, T_IMPORT_LONG_ROW, NULL);
	in.rows = b.p;
	return core_q_import_batch_add(cx, &in, NULL);
}

/* Does it as the one who ordered it: the log says so, and who has lost the right does nothing. */
static enum err
act_as(struct cx *cx, const struct core_q_import_get *i, const struct import_kind *kind)
{
	struct core_q_grant_list *grants = NULL;
	struct core_q_user_get user = { 0 };
	size_t n = 0;
	enum err e;

	if ((e = core_q_user_get(cx, i->made_by, &user)) ||
	    (e = core_q_grant_list(cx, i->made_by, &grants, &n)))
		return e;
	cx->viewer = (struct viewer) { .user = i->made_by };
	for (size_t g = 0; g < n && !user.disabled_at; g++)
		cx->viewer.roles |= 1u << grants[g].role;
	if (!kind)
		return fail(cx, ERR_INVALID, T_IMPORT_NO_KIND, i->kind);
	if ((!core_may(cx, PERM_IMPORT) || !core_may(cx, kind->permission)) &&
	    !base_broken("import-right"))
		return fail(cx, ERR_DENIED, T_IMPORT_NO_RIGHT, user.name);
	return OK;
}

static enum err
take_file(struct cx *cx, const struct core_q_import_get *i, const struct import_kind *kind)
{
	struct work w = { .row = i };
	struct core_q_import_counts done = { 0 };
	struct import_report report = { 0 };
	const char *const *sheets = NULL;
	size_t n_sheets = 0;
	struct import_input in = {
		.kind = kind,
		.map = str_of(i->map),
		.dry_run = i->state == IMPORT_TRYING,
		.take = keep_batch,
		.arg = &w,
	};
	enum err e;

	w.headings = import_untab(cx, i->headings, &w.n_headings);
	if ((e = core_q_import_counts(cx, i->id, i->round, &done)))
		return e;
	in.from = (size_t)(done.n_added + done.n_changed + done.n_same + done.n_refused);
	if ((e = import_file(cx, i, IMPORT_FILE_MAX, &in.file)))
		return e;
	db_rest(cx);
	if ((e = import_spreadsheet(cx, &in, i->sheet, 0, &sheets, &n_sheets)))
		return e;
	return import_run(cx, &in, &report);
}

/* What it came to; a file that has been taken in is not needed any more, and swept in a day. */
static enum err
finish(struct cx *cx, const struct core_q_import_get *i, enum err result)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct failure why = cx->fail;
	bool trying = i->state == IMPORT_TRYING;
	enum import_state state = trying ? IMPORT_TRIED : IMPORT_DONE;
	enum err e;

	if (result && !(trying && why.text == T_IMPORT_TOO_MANY))
		state = IMPORT_UNREADABLE;
	cx->fail = (struct failure) { 0 };
	if ((e = db_begin(cx, &tx)) || (e = core_q_import_end(cx,
					    &(struct core_q_import_end_in) { .id = i->id,
						.round = i->round,
						.state = state,
						.error = result ? core_text_name(why.text) : NULL,
						.error_arg = result ? why.arg : NULL,
						.now = cx->now },
					    NULL)))
		return e;
	if (state == IMPORT_DONE && (e = core_q_file_use_remove(cx, LINK_IMPORT, i->id, NULL)))
		return e;
	if ((e = event_add(cx, result ? EV_IMPORT_STOPPED : EV_IMPORT_ENDED, link_import(i->id))))
		return e;
	return db_commit(&tx);
}

enum err
import_work(struct cx *cx, int64_t id)
{
	struct viewer program = cx->viewer;
	struct core_q_import_get i = { 0 };
	const struct import_kind *kind;
	enum err e = core_q_import_get(cx, id, &i);

	if (e == ERR_MISSING) /* removed meanwhile */
		return OK;
	if (e || (i.state != IMPORT_TRYING && i.state != IMPORT_RUNNING))
		return e;
	kind = import_kind_find(str_of(i.kind));
	if (!(e = act_as(cx, &i, kind)))
		e = take_file(cx, &i, kind);
	if (!e || (cx->fail.text && e != ERR_BUSY && e != ERR_UPSTREAM))
		e = finish(cx, &i, e);
	cx->viewer = program;
	return e;
}
