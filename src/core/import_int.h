/* What the two halves of the import engine share: rows of a file, and the map. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/import.h"
#include "extract/table.h"

/* A file being read; copy it to come back. */
struct import_source {
	bool json;
	bool is_table;
	struct table table;
	struct csv csv; /* for JSON lines its rest and line are used */
	struct str *headings;
	size_t n_headings;
};

/* One row, not yet looked at. */
struct import_cells {
	int64_t line;
	struct import_reason reason; /* it could not be read at all */
	const struct str *cells;
	const char *const *names; /* of a JSON line: its members; a NULL cell is no text */
	size_t n;
};

struct import_value {
	size_t field;
	const char *theirs;
	const char *ours;
};

struct import_map {
	const char *column[IMPORT_FIELDS_MAX]; /* their name; NULL: no column */
	int number[IMPORT_FIELDS_MAX];	       /* by number: 1 + it; 1: none; 0: by name */
	int at[IMPORT_FIELDS_MAX];	       /* the CSV column; -1: none */
	struct import_value *values;	       /* sorted */
	size_t n_values;
};

MUST_USE enum err import_source_open(
    struct cx *cx, const struct import_input *in, struct import_source *ret_source);
bool import_next(struct cx *cx, struct import_source *s, struct import_cells *ret_cells);
MUST_USE enum err import_map_read(struct cx *cx, const struct import_input *in,
    const struct import_source *source, void *state, struct import_map *ret_map);
/* The map's lines alone, before any file; ERR_INVALID with the line. */
MUST_USE enum err import_map_parse(struct cx *cx, const struct import_kind *kind, struct str text,
    void *state, struct import_map *ret_map);
/* Which column each field has; with `strict` ERR_INVALID when one that is needed has none. */
MUST_USE enum err import_map_place(struct cx *cx, const struct import_kind *kind,
    const struct str *headings, size_t n, bool strict, struct import_map *map);
/* One line of the map: what stands left and right, and which field's values it is about (NULL: it
 * names a column). False when there is no separator. */
bool import_map_split(const struct import_kind *kind, struct str line, struct str *ret_left,
    struct str *ret_right, const struct import_field **ret_field);
/* The text in a field's column; false when there is none, .p NULL when it is no text. */
bool import_cell(const struct import_map *map, const struct import_cells *cells, size_t field,
    struct str *ret_text);
/* Ours for theirs; the value itself when the map does not say. */
const char *import_map_value(const struct import_map *map, size_t field, const char *value);
/* A short fingerprint of a key. */
void import_digest(const char *key, char ret[64]);
