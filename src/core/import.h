/* Taking in rows from other systems: one engine for every kind of thing. A kind is a table of
 * fields and a function that puts one row; the engine reads CSV or JSON lines, translates columns
 * and values by a map, tries or does, and reports each row. Run again with the same file it changes
 * nothing. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/role.h"
#include "fmt/csv.h"

enum { IMPORT_FIELDS_MAX = 16, IMPORT_BATCH = 200, IMPORT_TRY_MAX = 1000 };

enum import_type {
	IMPORT_LINE, /* one line of text */
	IMPORT_TEXT, /* several lines */
	IMPORT_LIST, /* several values, with a comma or | between; each is translated and checked */
};

/* Why a row is refused: a text with its two places. text 0: nothing is wrong. */
struct import_reason {
	unsigned text;
	const char *a;
	const char *b;
};

enum import_outcome { IMPORT_ADDED, IMPORT_CHANGED, IMPORT_SAME, IMPORT_REFUSED, N_IMPORT_OUTCOME };

struct import_field {
	const char *name; /* what the map and a heading may call it */
	unsigned label;	  /* what a heading may also say, in any language */
	enum import_type type;
	size_t max; /* code points */
	bool required;
	/* Whether the value is one; 0, or the text of what is wrong: {0} the field, {1} the value.
	 */
	unsigned (*check)(struct cx *cx, void *state, const char *value);
};

struct import_row {
	int64_t line;
	const char *const *values; /* by field; NULL: no such column; "" is empty */
	int occurrence;		   /* 2 for the second row with the same key, and so on */
	void *state;
};

enum import_repeat {
	IMPORT_REPEAT_REFUSE, /* a key stands once in a file */
	IMPORT_REPEAT_COUNT,  /* `occurrence` tells them apart */
};

struct import_kind {
	const char *name; /* as commands call it */
	unsigned label;
	enum permission
	    permission; /* what whoever imports it from a page needs beside PERM_IMPORT */
	const struct import_field *fields;
	size_t n_fields;
	/* Lines of the map with only two columns translate values of this field; NULL: none do. */
	const char *map_field;
	enum import_repeat repeat;
	/* Rows point at earlier rows of the same file, so that trying them needs them all at once:
	 * one transaction, at most IMPORT_TRY_MAX rows. Others are tried by batch. */
	bool linked;
	/* What put and checks need, once, outside transactions. NULL: nothing. */
	enum err (*open)(struct cx *cx, void **ret_state);
	/* What makes two rows the same thing; by it the same row is found when run again. */
	const char *(*key)(struct cx *cx, const struct import_row *row);
	/* Adds or changes one thing. Wrong values are noted with fail_field() by the fields' names,
	 * or by fail(); what the row did is then taken back alone. */
	enum err (*put)(
	    struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome);
	/* After a batch that wrote something, in its transaction. NULL: nothing. */
	enum err (*after)(struct cx *cx, void *state);
};

struct import_kinds {
	const struct import_kind *const *list;
	size_t n;
};

struct import_result {
	int64_t line;
	enum import_outcome outcome;
	struct import_reason reason;
};

struct import_report {
	int64_t counts[N_IMPORT_OUTCOME];
	struct import_result *rows; /* in the order of the file */
	size_t n;
};

/* A row of a batch, for a report that outlives the run. Valid inside the call only. */
struct import_seen {
	const char *what; /* its first field, to know it again; "" for none */
	const struct str *cells;
	const char *const *names; /* of JSON lines */
	size_t n;
};

struct import_batch {
	size_t n_file; /* rows of the whole file */
	size_t at;     /* how many stand before this batch */
	const struct import_result *rows;
	const struct import_seen *seen;
	size_t n;
};

struct import_input {
	const struct import_kind *kind;
	struct str file;  /* CSV with headings, or JSON lines: what begins with { */
	struct str table; /* instead of the file: what a spreadsheet was, import_spreadsheet() */
	struct str map;	  /* empty: the headings are the fields' own names */
	enum csv_encoding encoding;
	bool dry_run; /* everything is done and then taken back */
	size_t from;  /* so many rows were taken before: whole batches of an earlier run */
	/* Takes what a batch came to, inside its transaction, or when it was tried in the next one;
	 * may run again. NULL: nobody does. */
	enum err (*take)(struct cx *cx, void *arg, const struct import_batch *batch);
	void *arg;
};

/* The beginning of a file, to choose by. */
struct import_peek {
	const char **headings; /* of JSON lines: the members' names */
	size_t n;
	const char *const **rows; /* each with n texts */
	size_t n_rows;
};

/* The map is a text with a line each:
 *     # remark
 *     THEIR COLUMN = field
 *     @3 = field                    (the third column; @0: no column, whatever it is called)
 *     field: THEIR VALUE = our value
 *     their value;our value         (tab, semicolon or comma: for the kind's map_field)
 * ERR_INVALID with the map's line when it cannot be understood, when it names what the kind has
 * not, or when a required field has no column. ERR_LIMIT for more rows than can be tried at once.
 * At most IMPORT_BATCH rows a transaction; not to be called inside one. ERR_BUSY when the job that
 * it runs in has no time left: what was taken stays, and `from` goes on behind it. */
MUST_USE enum err import_run(
    struct cx *cx, const struct import_input *in, struct import_report *ret_report);
/* When in->file is a spreadsheet: has the sheet (from 0) read in the sandbox, with at most `rows`
 * rows (0: all), so that the rest can go on with it; *ret_sheets are the names. Other files are
 * left as they are. ERR_INVALID with the reason. Not inside a transaction. */
MUST_USE enum err import_spreadsheet(struct cx *cx, struct import_input *in, int64_t sheet,
    uint32_t rows, const char *const **ret_sheets, size_t *ret_n);
/* Headings and the first rows. ERR_INVALID when there are none. */
MUST_USE enum err import_peek(
    struct cx *cx, const struct import_input *in, size_t n_rows, struct import_peek *ret_peek);
/* The field of each column, by the map and the headings; NULL for a column that is left out.
 * ERR_INVALID as above, but for fields without a column. */
MUST_USE enum err import_fields(struct cx *cx, const struct import_input *in,
    const struct import_peek *peek, const struct import_field **ret_fields);
/* The map's lines that translate values. */
const char *import_map_values(struct cx *cx, const struct import_kind *kind, struct str map);
/* Those lines, and one for every field: its column, or that it has none. */
const char *import_map_write(struct cx *cx, const struct import_kind *kind,
    const struct import_peek *peek, const struct import_field *const *fields, const char *values);
/* Whether the whole map can be used with the file. Errors as import_run(). */
MUST_USE enum err import_map_check(struct cx *cx, const struct import_input *in);
/* Which field a column is meant to be: by its name or label in any language, in any case. */
const struct import_field *import_propose(
    struct cx *cx, const struct import_kind *kind, struct str heading);
/* "added", "changed" … for programs. */
const char *import_outcome_code(enum import_outcome outcome);
const char *import_reason_text(struct cx *cx, enum lang lang, const struct import_reason *reason);

/* Users, units and topics. */
extern const struct import_kind import_users;
extern const struct import_kind import_units;
extern const struct import_kind import_topics;
