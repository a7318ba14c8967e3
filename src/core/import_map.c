/* For pages: the beginning of a file, which column is which field, and the map that says so. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "core/i18n.h"
#include "core/import_int.h"
#include "text/utf8.h"

enum { PEEK_CHARS = 60, JSON_LOOK = 50, MAP_MAX = 1024 * 1024 };

static const char *
shown(struct cx *cx, struct str text)
{
	return text_excerpt(cx->arena, text_tidy(cx->arena, text, true), PEEK_CHARS);
}

static size_t
place_of(const struct import_peek *peek, const char *name)
{
	size_t i = 0;

	while (i < peek->n && strcmp(peek->headings[i], name) != 0)
		i++;
	return i;
}

/* JSON lines have no headings: the members' names, in the order in which they turn up. */
static void
gather_names(struct cx *cx, struct import_source source, struct import_peek *peek)
{
	struct import_cells cells = { 0 };

	peek->headings = arena_array(cx->arena, CSV_COLUMNS_MAX, sizeof(*peek->headings));
	for (int i = 0; i < JSON_LOOK && import_next(cx, &source, &cells); i++)
		for (size_t c = 0; c < cells.n && peek->n < CSV_COLUMNS_MAX; c++)
			if (place_of(peek, cells.names[c]) == peek->n)
				peek->headings[peek->n++] = cells.names[c];
}

static void
take_headings(struct cx *cx, const struct import_source *source, struct import_peek *peek)
{
	peek->n = source->n_headings;
	peek->headings = arena_array(cx->arena, peek->n + 1, sizeof(*peek->headings));
	for (size_t i = 0; i < peek->n; i++)
		peek->headings[i] = text_tidy(cx->arena, source->headings[i], true);
}

static const char *const *
peek_row(struct cx *cx, const struct import_peek *peek, const struct import_cells *cells)
{
	const char **texts = arena_array(cx->arena, peek->n + 1, sizeof(*texts));

	for (size_t i = 0; i < peek->n; i++)
		texts[i] = "";
	for (size_t i = 0; i < cells->n; i++) {
		size_t at = cells->names ? place_of(peek, cells->names[i]) : i;

		if (at < peek->n && cells->cells[i].p)
			texts[at] = shown(cx, cells->cells[i]);
	}
	return texts;
}

enum err
import_peek(
    struct cx *cx, const struct import_input *in, size_t n_rows, struct import_peek *ret_peek)
{
	struct import_peek peek = { 0 };
	struct import_source source = { 0 };
	struct import_cells cells = { 0 };
	enum err e;

	if ((e = import_source_open(cx, in, &source)))
		return e;
	if (source.json)
		gather_names(cx, source, &peek);
	else
		take_headings(cx, &source, &peek);
	if (!peek.n)
		return fail(cx, ERR_INVALID, T_IMPORT_NO_HEADINGS, NULL);
	peek.rows = arena_array(cx->arena, n_rows, sizeof(*peek.rows));
	while (peek.n_rows < n_rows && import_next(cx, &source, &cells))
		if (!cells.reason.text)
			peek.rows[peek.n_rows++] = peek_row(cx, &peek, &cells);
	*ret_peek = peek;
	return OK;
}

static enum err
open_kind(struct cx *cx, const struct import_kind *kind, void **ret_state)
{
	*ret_state = NULL;
	return kind->open ? kind->open(cx, ret_state) : OK;
}

enum err
import_fields(struct cx *cx, const struct import_input *in, const struct import_peek *peek,
    const struct import_field **ret_fields)
{
	struct str *headings = arena_array(cx->arena, peek->n + 1, sizeof(*headings));
	struct import_map map = { 0 };
	void *state = NULL;
	enum err e;

	for (size_t i = 0; i < peek->n; i++) {
		headings[i] = str_of(peek->headings[i]);
		ret_fields[i] = NULL;
	}
	if ((e = open_kind(cx, in->kind, &state)) ||
	    (e = import_map_parse(cx, in->kind, in->map, state, &map)) ||
	    (e = import_map_place(cx, in->kind, headings, peek->n, false, &map)))
		return e;
	for (size_t i = 0; i < in->kind->n_fields; i++)
		if (map.at[i] >= 0)
			ret_fields[map.at[i]] = &in->kind->fields[i];
	return OK;
}

enum err
import_map_check(struct cx *cx, const struct import_input *in)
{
	struct import_source source = { 0 };
	struct import_map map = { 0 };
	void *state = NULL;
	enum err e;

	if ((e = open_kind(cx, in->kind, &state)) || (e = import_source_open(cx, in, &source)))
		return e;
	return import_map_read(cx, in, &source, state, &map);
}

const char *
import_map_values(struct cx *cx, const struct import_kind *kind, struct str map)
{
	struct str line;
	struct buf b;

	buf_init(&b, cx->arena, MAP_MAX);
	while (str_split(&map, '\n', &line)) {
		const struct import_field *field = NULL;
		struct str left;
		struct str right;

		line = str_trim(line);
		if (!line.n ||
		    (line.p[0] != '#' &&
			(!import_map_split(kind, line, &left, &right, &field) || !field)))
			continue;
		buf_str(&b, line);
		buf_putc(&b, '\n');
	}
	return b.p;
}

/* By name when the map can say it so, and means that column by it. */
static bool
has_name(struct cx *cx, const struct import_kind *kind, const struct import_peek *peek, size_t c)
{
	const char *name = peek->headings[c];
	const struct import_field *field = NULL;
	struct str left = { 0 };
	struct str right = { 0 };
	struct str line = str_of(arena_printf(cx->arena, "%s = %s", name, kind->fields[0].name));

	return name[0] && !strchr("@#", name[0]) && place_of(peek, name) == c &&
	       import_map_split(kind, line, &left, &right, &field) && !field && str_eqz(left, name);
}

const char *
import_map_write(struct cx *cx, const struct import_kind *kind, const struct import_peek *peek,
    const struct import_field *const *fields, const char *values)
{
	struct buf b;

	buf_init(&b, cx->arena, MAP_MAX);
	buf_puts(&b, values);
	if (b.n && b.p[b.n - 1] != '\n')
		buf_putc(&b, '\n');
	for (size_t i = 0; i < kind->n_fields; i++) {
		size_t c = 0;

		while (c < peek->n && fields[c] != &kind->fields[i])
			c++;
		if (c == peek->n)
			buf_printf(&b, "@0 = %s\n", kind->fields[i].name);
		else if (has_name(cx, kind, peek, c))
			buf_printf(&b, "%s = %s\n", peek->headings[c], kind->fields[i].name);
		else
			buf_printf(&b, "@%zu = %s\n", c + 1, kind->fields[i].name);
	}
	return b.p;
}
