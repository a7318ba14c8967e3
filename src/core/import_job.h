/* Imports that an administrator makes from a page: the file, the map, trying it and running it as a
 * job, and what each row came to. A crash costs the batch that was under way: its rows and what
 * they came to are written together, and the next attempt goes on behind them. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/event.h"
#include "core/import.h"
#include "gen/core_q.h"

enum import_state { /* stored */
	IMPORT_CHOOSE = 1,
	IMPORT_TRYING = 2,
	IMPORT_TRIED = 3,
	IMPORT_RUNNING = 4,
	IMPORT_DONE = 5,
	IMPORT_UNREADABLE = 6,
};

enum {
	IMPORT_KEEP_DAYS = 30,
	IMPORT_MAP_MAX = 200000, /* code points */
	IMPORT_FILE_MAX = 64 * 1024 * 1024,
	IMPORT_PEEK_BYTES = 1024 * 1024,
};

/* The kinds there are, from now on. Once at start. */
void import_kinds_set(const struct import_kinds *kinds);
const struct import_kinds *import_kinds_get(void);
/* NULL when this program does not know it. */
const struct import_kind *import_kind_find(struct str name);

struct link link_import(int64_t id);

/* A new one, in the transaction that stores its file with it. */
MUST_USE enum err import_add(struct cx *cx, const struct import_kind *kind, const char *file_name,
    const char *map, int64_t *ret_id);
/* The file's bytes, all or its beginning up to a line's end. ERR_MISSING with a text when it is
 * gone or waits for the virus scanner. Not inside a transaction. */
MUST_USE enum err import_file(
    struct cx *cx, const struct core_q_import_get *i, size_t max, struct str *ret_file);
/* The beginning of a file that has just come, as import_file() reads it. */
MUST_USE enum err import_head(struct cx *cx, const char *path, struct str *ret_file);
/* Keeps which column is what. ERR_CONFLICT when it runs, is done, or rev is old. */
MUST_USE enum err import_set_map(
    struct cx *cx, int64_t id, int64_t rev, int64_t sheet, const char *map, const char *headings);
/* Puts it in line to be tried, or run. ERR_CONFLICT as above, and for a run that nobody tried. */
MUST_USE enum err import_begin(struct cx *cx, const struct core_q_import_get *i, bool dry_run);
/* Whether it may be run now. */
bool import_may_run(const struct core_q_import_get *i);
/* Removes it with what it came to. ERR_CONFLICT while it runs. */
MUST_USE enum err import_drop(struct cx *cx, int64_t id);

/* A row as the report keeps it. */
struct import_line {
	int64_t line;
	enum import_outcome outcome;
	struct import_reason reason;
	const char *what;
	const char **cells; /* of a refused row */
	size_t n;
};
/* The rows of a batch that came to `outcome`. */
const struct import_line *import_lines(
    struct cx *cx, const char *rows, enum import_outcome outcome, size_t *ret_n);
/* Texts by tab, as core_import.headings keeps them, and back. */
const char *import_tabs(struct cx *cx, const char *const *texts, size_t n);
const char **import_untab(struct cx *cx, const char *line, size_t *ret_n);

/* The job: tries or runs one. Twice does no harm: it goes on where it was. */
MUST_USE enum err import_work(struct cx *cx, int64_t id);
/* One commit of the sweep. */
MUST_USE enum err import_sweep(struct cx *cx, int64_t before, int64_t *ret_n);

/* For core/link.h. */
struct link_name;
MUST_USE enum err import_link_name(struct cx *cx, int64_t id, struct link_name *ret_name);
