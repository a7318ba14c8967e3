/* Reading for the import engine: rows of CSV and JSON lines, and the map from their words to ours.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"
#include "core/i18n.h"
#include "core/import_int.h"
#include "fmt/json.h"
#include "text/utf8.h"

enum { VALUES_MAX = 5000, MEMBERS_MAX = 100 };

void
import_digest(const char *key, char ret[64])
{
	static const struct secret_key no_key; /* a checksum, not a secret */
	unsigned char mac[SECRET_MAC_BYTES];

	secret_mac(&no_key, str_of(key), mac);
	base32_encode(mac, sizeof(mac), ret);
}

/* The first row with anything in it is the headings. */
static enum err
open_table(struct cx *cx, const struct import_input *in, struct import_source *ret_source)
{
	struct import_source s = { .is_table = true };
	struct table_row row = { 0 };

	if (table_open(cx->arena, in->table, &s.table))
		return fail(cx, ERR_INVALID, T_IMPORT_SHEET_BROKEN, NULL);
	if (!table_next(&s.table, cx->arena, &row) || row.flags)
		return fail(cx, ERR_INVALID, T_IMPORT_NO_HEADINGS, NULL);
	s.headings = row.cells;
	s.n_headings = row.n;
	*ret_source = s;
	return OK;
}

enum err
import_source_open(struct cx *cx, const struct import_input *in, struct import_source *ret_source)
{
	struct import_source s = { 0 };
	struct csv_row row = { 0 };
	struct str text = in->file;

	if (in->table.p)
		return open_table(cx, in, ret_source);
	if (str_starts(text, "\xEF\xBB\xBF")) {
		text.p += 3;
		text.n -= 3;
	}
	s.json = str_starts(str_trim(text), "{");
	if (s.json) {
		s.csv = (struct csv) { .rest = text, .line = 1 };
		*ret_source = s;
		return OK;
	}
	if (csv_decode(cx->arena, in->file, in->encoding, &text))
		return fail(cx, ERR_INVALID, T_IMPORT_ENCODING, NULL);
	s.csv = csv_start(text);
	if (!csv_next(&s.csv, cx->arena, &row) || row.problem)
		return fail(cx, ERR_INVALID, T_IMPORT_NO_HEADINGS, NULL);
	s.headings = row.cells;
	s.n_headings = row.n;
	*ret_source = s;
	return OK;
}

static struct str
member_text(struct cx *cx, const json_t *value)
{
	if (json_is_integer(value))
		return str_of(
		    arena_printf(cx->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(value)));
	if (json_is_string(value))
		return (struct str) { arena_strdup(cx->arena, json_string_value(value)),
			json_string_length(value) };
	return (struct str) { 0 };
}

static void
read_members(struct cx *cx, json_t *object, struct import_cells *ret)
{
	size_t n = MIN(json_object_size(object), (size_t)MEMBERS_MAX);
	struct str *cells = arena_array(cx->arena, n + 1, sizeof(*cells));
	const char **names = arena_array(cx->arena, n + 1, sizeof(*names));
	const char *name;
	json_t *value;

	ret->cells = cells;
	ret->names = names;
	json_object_foreach(object, name, value)
	{
		if (json_is_null(value) || ret->n == n)
			continue;
		names[ret->n] = arena_strdup(cx->arena, name);
		cells[ret->n++] = member_text(cx, value);
	}
}

static bool
next_line(struct cx *cx, struct import_source *s, struct import_cells *ret)
{
	struct str line;

	while (str_split(&s->csv.rest, '\n', &line)) {
		JSON_CLEANUP json_t *object = NULL;

		ret->line = s->csv.line++;
		line = str_trim(line);
		if (!line.n)
			continue;
		if (line.n > CSV_ROW_MAX)
			ret->reason.text = T_IMPORT_LONG_ROW;
		else if (json_read(line, &object) || !json_is_object(object))
			ret->reason.text = T_IMPORT_NOT_JSON;
		else
			read_members(cx, object, ret);
		return true;
	}
	return false;
}

/* A cell beside the headings is one that nobody can know. */
static void
refuse_outside(const struct import_source *s, struct import_cells *cells)
{
	for (size_t i = s->n_headings; i < cells->n; i++)
		if (str_trim(cells->cells[i]).n)
			cells->reason.text = T_IMPORT_MANY_CELLS;
}

static bool
next_row(struct cx *cx, struct import_source *s, struct import_cells *ret)
{
	struct table_row row = { 0 };

	if (!table_next(&s->table, cx->arena, &row))
		return false;
	*ret = (struct import_cells) {
		.line = row.line,
		.reason.text = row.flags & TABLE_MANY	? T_IMPORT_MANY_CELLS
			       : row.flags & TABLE_LONG ? T_IMPORT_LONG_ROW
							: 0,
		.cells = row.cells,
		.n = row.n,
	};
	return true;
}

bool
import_next(struct cx *cx, struct import_source *s, struct import_cells *ret_cells)
{
	static const unsigned problems[] = { [CSV_GOOD] = 0,
		[CSV_OPEN_QUOTE] = T_IMPORT_OPEN_QUOTE,
		[CSV_AFTER_QUOTE] = T_IMPORT_AFTER_QUOTE,
		[CSV_TOO_LONG] = T_IMPORT_LONG_ROW,
		[CSV_TOO_MANY] = T_IMPORT_MANY_CELLS };
	struct csv_row row = { 0 };

	*ret_cells = (struct import_cells) { 0 };
	if (s->json)
		return next_line(cx, s, ret_cells);
	if (s->is_table) {
		if (!next_row(cx, s, ret_cells))
			return false;
		refuse_outside(s, ret_cells);
		return true;
	}
	if (!csv_next(&s->csv, cx->arena, &row))
		return false;
	ret_cells->line = row.line;
	ret_cells->reason.text = problems[row.problem];
	ret_cells->cells = row.cells;
	ret_cells->n = row.n;
	refuse_outside(s, ret_cells);
	return true;
}

bool
import_cell(const struct import_map *map, const struct import_cells *cells, size_t field,
    struct str *ret_text)
{
	int at = map->at[field];

	if (!cells->names) {
		if (at < 0)
			return false;
		/* A row that ends early has empty cells there. */
		*ret_text = (size_t)at < cells->n ? cells->cells[at] : STR("");
		return true;
	}
	for (size_t i = 0; map->column[field] && i < cells->n; i++)
		if (strcmp(cells->names[i], map->column[field]) == 0) {
			*ret_text = cells->cells[i];
			return true;
		}
	return false;
}

static int
compare_values(const void *a, const void *b)
{
	const struct import_value *x = a;
	const struct import_value *y = b;

	if (x->field != y->field)
		return x->field < y->field ? -1 : 1;
	return strcmp(x->theirs, y->theirs);
}

const char *
import_map_value(const struct import_map *map, size_t field, const char *value)
{
	struct import_value want = { .field = field, .theirs = value };
	const struct import_value *hit = NULL;

	if (map->n_values)
		hit = bsearch(&want, map->values, map->n_values, sizeof(want), compare_values);
	return hit ? hit->ours : value;
}

static const struct import_field *
field_named(const struct import_kind *kind, struct str name)
{
	for (size_t i = 0; i < kind->n_fields; i++)
		if (str_eqz(name, kind->fields[i].name))
			return &kind->fields[i];
	return NULL;
}

const struct import_field *
import_propose(struct cx *cx, const struct import_kind *kind, struct str heading)
{
	const char *key = text_key(cx->arena, text_tidy(cx->arena, heading, true));
	const struct import_field *hit = field_named(kind, str_of(key));

	for (size_t i = 0; !hit && i < kind->n_fields; i++)
		for (enum lang l = 0; l < N_LANG; l++)
			if (strcmp(key, text_key(cx->arena, core_text(l, kind->fields[i].label))) ==
			    0)
				hit = &kind->fields[i];
	return hit;
}

bool
import_map_split(const struct import_kind *kind, struct str line, struct str *ret_left,
    struct str *ret_right, const struct import_field **ret_field)
{
	static const char separators[] = "=\t;,";
	const char *at = memrchr(line.p, '=', line.n);
	const char *colon;

	for (const char *s = separators + 1; !at && *s; s++)
		at = memchr(line.p, *s, line.n);
	if (!at)
		return false;
	*ret_left = str_trim((struct str) { line.p, (size_t)(at - line.p) });
	*ret_right = str_trim((struct str) { at + 1, line.n - (size_t)(at - line.p) - 1 });
	if (*at != '=') {
		*ret_field = kind->map_field ? field_named(kind, str_of(kind->map_field)) : NULL;
		return *ret_field != NULL;
	}
	*ret_field = NULL;
	colon = memchr(ret_left->p, ':', ret_left->n);
	if (colon) {
		struct str name = { ret_left->p, (size_t)(colon - ret_left->p) };

		if ((*ret_field = field_named(kind, str_trim(name))))
			*ret_left = str_trim((struct str) {
			    colon + 1, ret_left->n - (size_t)(colon - ret_left->p) - 1 });
	}
	return true;
}

static bool
read_map_line(struct cx *cx, const struct import_kind *kind, void *state, struct str line,
    struct import_map *map)
{
	const struct import_field *field = NULL;
	struct str left = { 0 };
	struct str right = { 0 };

	if (!utf8_valid(line) || !import_map_split(kind, line, &left, &right, &field))
		return false;
	if (!field) {
		int64_t number = 0;

		if (!(field = field_named(kind, right)) || !left.n)
			return false;
		if (left.p[0] != '@') {
			map->column[field - kind->fields] = str_dup(cx->arena, left);
			return true;
		}
		if (!str_int((struct str) { left.p + 1, left.n - 1 }, &number) || number < 0 ||
		    number > CSV_COLUMNS_MAX)
			return false;
		map->number[field - kind->fields] = 1 + (int)number;
		return true;
	}
	if (map->n_values == VALUES_MAX)
		return false;
	map->values[map->n_values++] = (struct import_value) {
		.field = (size_t)(field - kind->fields),
		.theirs = text_tidy(cx->arena, left, true),
		.ours = text_tidy(cx->arena, right, true),
	};
	return !field->check || !field->check(cx, state, str_dup(cx->arena, right));
}

/* A heading as the map may name it: on one line. */
static bool
is_called(struct cx *cx, struct str heading, const char *name)
{
	return str_eqz(str_trim(heading), name) ||
	       strcmp(text_tidy(cx->arena, heading, true), name) == 0;
}

enum err
import_map_place(struct cx *cx, const struct import_kind *kind, const struct str *headings,
    size_t n, bool strict, struct import_map *map)
{
	for (size_t i = 0; i < kind->n_fields; i++) {
		const struct import_field *f = &kind->fields[i];
		const char *name = map->column[i];

		map->at[i] = map->number[i] ? map->number[i] - 2 : -1;
		if (map->at[i] >= (int)n) {
			name = arena_printf(cx->arena, "@%d", map->at[i] + 1);
			map->at[i] = -1;
		}
		for (size_t c = 0; !map->number[i] && map->at[i] < 0 && c < n; c++)
			if (name ? is_called(cx, headings[c], name)
				 : import_propose(cx, kind, headings[c]) == f)
				map->at[i] = (int)c;
		if (strict && map->at[i] < 0 && (name || f->required))
			return fail(cx, ERR_INVALID, T_IMPORT_NO_COLUMN, name ? name : f->name);
	}
	return OK;
}

enum err
import_map_parse(struct cx *cx, const struct import_kind *kind, struct str text, void *state,
    struct import_map *ret_map)
{
	struct str line;

	assert(kind->n_fields <= IMPORT_FIELDS_MAX);
	*ret_map = (struct import_map) { 0 };
	ret_map->values = arena_array(cx->arena, VALUES_MAX, sizeof(ret_map->values[0]));
	for (int number = 1; str_split(&text, '\n', &line); number++) {
		line = str_trim(line);
		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (!read_map_line(cx, kind, state, line, ret_map))
			return fail(cx, ERR_INVALID, T_IMPORT_MAP_LINE,
			    arena_printf(cx->arena, "%d", number));
	}
	qsort(ret_map->values, ret_map->n_values, sizeof(ret_map->values[0]), compare_values);
	return OK;
}

enum err
import_map_read(struct cx *cx, const struct import_input *in, const struct import_source *source,
    void *state, struct import_map *ret_map)
{
	const struct import_kind *kind = in->kind;
	enum err e;

	if ((e = import_map_parse(cx, kind, in->map, state, ret_map)))
		return e;
	if (!source->json)
		return import_map_place(
		    cx, kind, source->headings, source->n_headings, true, ret_map);
	for (size_t i = 0; i < kind->n_fields; i++) {
		if (ret_map->number[i] > 1) /* members have no order */
			return fail(cx, ERR_INVALID, T_IMPORT_NO_COLUMN,
			    arena_printf(cx->arena, "@%d", ret_map->number[i] - 1));
		if (!ret_map->column[i] && !ret_map->number[i])
			ret_map->column[i] = kind->fields[i].name;
	}
	return OK;
}
