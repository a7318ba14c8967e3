/* Drawing lists: tabs, filters, chips, the table, paging. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "core/view.h"
#include "fmt/number.h"
#include "web/list_int.h"
#include "web/web.h"

static void
text_of(struct html *h, unsigned key)
{
	html_text(h, core_text(h->cx->lang, key));
}

/* What a part of the page is called aloud. */
static void
label_of(struct html *h, const struct list *l, unsigned key)
{
	text_of(h, key);
	if (!l->part)
		return;
	buf_puts(h->out, ": ");
	html_text(h, l->part);
}

static void
link_begin(struct html *h, const char *class, const char *href)
{
	buf_printf(h->out, "<a%s%s%s href=\"", class ? " class=\"" : "", class ? class : "",
	    class ? "\"" : "");
	html_url(h, href);
	buf_puts(h->out, "\">");
}

static void
draw_tabs(struct html *h, const struct list *l)
{
	if (!l->n_tabs)
		return;
	buf_puts(h->out, "<nav class=\"tabs\" aria-label=\"");
	label_of(h, l, T_LIST_VIEWS);
	buf_puts(h->out, "\"><ul>\n");
	for (size_t i = 0; i < l->n_tabs; i++) {
		const struct list_tab *t = &l->tabs[i];

		buf_puts(h->out, "<li><a href=\"");
		html_url(h, t->href);
		buf_puts(h->out, t->here ? "\" aria-current=\"page\">" : "\">");
		html_text(h, t->name);
		if (t->count) {
			buf_puts(h->out, " <span class=\"n\">");
			html_text(h, t->count);
			buf_puts(h->out, "</span>");
		}
		if (t->shared) {
			buf_puts(h->out, " <span class=\"n\">");
			text_of(h, T_LIST_SHARED);
			buf_puts(h->out, "</span>");
		}
		buf_puts(h->out, "</a></li>\n");
	}
	buf_puts(h->out, "</ul></nav>\n");
}

/* One of the form's controls: its label, its fault, and itself. */
static void
draw_control(struct html *h, const struct list *l, size_t i)
{
	const struct list_filter *f = &l->def->filters[i];
	const struct field_error *error = fail_field_find(l->cx, f->key);
	const char *id = arena_printf(l->cx->arena, "%s%s", l->prefix, f->key);
	struct text_arg arg = TEXT_ARG(error ? error->arg : NULL);

	buf_printf(
	    h->out, "<div class=\"field%s\"><label for=\"f-%s\">", error ? " wrong" : "", id);
	text_of(h, f->label);
	buf_puts(h->out, "</label>");
	if (error) {
		buf_printf(h->out, "<p class=\"error\" id=\"e-%s\">", id);
		html_text(h, core_text_format(l->cx->arena, l->cx->lang, error->text, 1, &arg));
		buf_puts(h->out, "</p>");
	}
	buf_printf(h->out,
	    f->kind < LIST_BY_DAY ? "<select id=\"f-%s\" name=\"%s\""
				  : "<input id=\"f-%s\" name=\"%s\"",
	    id, f->key);
	if (error)
		buf_printf(h->out, " aria-invalid=\"true\" aria-describedby=\"e-%s\"", id);
	if (f->kind >= LIST_BY_DAY) {
		buf_puts(h->out, f->kind == LIST_BY_TEXT
				     ? " type=\"search\" maxlength=\"200\" autocomplete=\"off\""
				       " value=\""
				     : " type=\"text\" maxlength=\"40\" autocomplete=\"off\""
				       " value=\"");
		html_text(h, l->values[i]);
		buf_puts(h->out, "\"></div>\n");
		return;
	}
	buf_puts(h->out, ">\n");
	if (!f->usual) {
		buf_puts(h->out, "<option value=\"\">");
		text_of(h, T_LIST_ANY);
		buf_puts(h->out, "</option>\n");
	}
	for (size_t j = 0; j < l->n_options[i]; j++) {
		const struct form_option *o = &l->options[i][j];

		buf_puts(h->out, "<option value=\"");
		html_text(h, o->value);
		buf_puts(h->out, strcmp(o->value, l->values[i]) == 0 ? "\" selected>" : "\">");
		html_text(h, o->label);
		buf_puts(h->out, "</option>\n");
	}
	buf_puts(h->out, "</select></div>\n");
}

static void
draw_order(struct html *h, const struct list *l)
{
	if (l->def->n_orders < 2)
		return;
	buf_printf(h->out, "<div class=\"field\"><label for=\"f-%sordning\">", l->prefix);
	text_of(h, T_LIST_ORDER);
	buf_printf(h->out, "</label><select id=\"f-%sordning\" name=\"ordning\">\n", l->prefix);
	for (size_t i = 0; i < l->def->n_orders; i++) {
		buf_printf(h->out, "<option value=\"%s\"%s>", l->def->orders[i].key,
		    i == l->order ? " selected" : "");
		text_of(h, l->def->orders[i].text);
		buf_puts(h->out, "</option>\n");
	}
	buf_puts(h->out, "</select></div>\n");
}

static bool
is_used(const struct list *l, size_t i)
{
	const char *usual = l->def->filters[i].usual;

	return strcmp(l->values[i], usual ? usual : "") != 0;
}

static void
draw_filters(struct html *h, const struct list *l)
{
	const struct list_def *d = l->def;
	bool more = false;
	bool open = l->wrong;

	buf_puts(h->out, "<form method=\"get\" class=\"filter\" role=\"search\" aria-label=\"");
	label_of(h, l, T_LIST_FILTER);
	buf_puts(h->out, "\" action=\"");
	html_url(h, d->path);
	buf_puts(h->out, "\">\n");
	/* A view goes on being the one that is shown, so that it can be changed. */
	if (l->view)
		buf_printf(h->out, "<input type=\"hidden\" name=\"vy\" value=\"%s\">\n",
		    id_string(l->cx->arena, l->view->id));
	buf_puts(h->out, "<div class=\"controls\">\n");
	for (size_t i = 0; i < d->n_filters; i++) {
		more = more || d->filters[i].more;
		if (!d->filters[i].more)
			draw_control(h, l, i);
	}
	buf_puts(h->out, "<button type=\"submit\">");
	text_of(h, T_LIST_SHOW);
	buf_puts(h->out, "</button>\n</div>\n");
	if (more || d->n_orders > 1) {
		buf_printf(h->out, "<details class=\"more\"%s><summary>", open ? " open" : "");
		text_of(h, T_LIST_MORE);
		buf_puts(h->out, "</summary>\n<div class=\"controls\">\n");
		for (size_t i = 0; i < d->n_filters; i++)
			if (d->filters[i].more)
				draw_control(h, l, i);
		draw_order(h, l);
		buf_puts(h->out, "<button type=\"submit\">");
		text_of(h, T_LIST_SHOW);
		buf_puts(h->out, "</button>\n</div>\n</details>\n");
	}
	buf_puts(h->out, "</form>\n");
}

/* What is filtered by, each with a way out. */
static void
draw_chips(struct html *h, const struct list *l)
{
	const struct list_def *d = l->def;

	if (!list_is_filtered(l))
		return;
	buf_puts(h->out, "<ul class=\"chips\" aria-label=\"");
	text_of(h, T_LIST_CHIPS);
	buf_puts(h->out, "\">\n");
	for (size_t i = 0; i < d->n_filters; i++) {
		const char *usual = d->filters[i].usual;

		if (!is_used(l, i))
			continue;
		buf_puts(h->out, "<li>");
		link_begin(h, NULL,
		    list_address(
			l->cx, d, list_query(l, &d->filters[i], usual ? usual : "", l->order)));
		buf_puts(h->out, "<span class=\"away\">");
		text_of(h, T_LIST_REMOVE);
		buf_puts(h->out, " </span>");
		text_of(h, d->filters[i].label);
		buf_puts(h->out, ": ");
		html_text(h, list_value_name(l, i));
		buf_puts(h->out, " <span aria-hidden=\"true\">×</span></a></li>\n");
	}
	buf_puts(h->out, "</ul>\n");
}

static void
draw_count(struct html *h, const struct list *l)
{
	struct text_arg n = TEXT_ARG(l->count);

	buf_puts(h->out, "<p class=\"count\" role=\"status\">");
	if (l->count >= LIST_COUNT_MAX)
		core_text_put(h, T_LIST_MANY, 0, NULL);
	else
		core_text_put(h, l->def->n_rows, 1, &n);
	buf_puts(h->out, "</p>\n");
}

static size_t
order_index(const struct list_def *d, unsigned order)
{
	for (size_t i = 0; i < d->n_orders; i++)
		if (d->orders[i].order + 1 == order)
			return i;
	assert(!"a column sorts by an order that the list does not have");
	return 0;
}

static void
draw_title(struct html *h, const struct list *l, const struct list_column *c)
{
	unsigned now = (unsigned)l->def->orders[l->order].order + 1;
	unsigned next = c->flags & LIST_FIRST_DOWN ? c->down : c->up;
	bool up = c->up == now;
	bool down = c->down == now;

	if (up && c->down)
		next = c->down;
	else if (down && c->up)
		next = c->up;
	buf_printf(h->out, "<th scope=\"col\"%s%s>",
	    c->kind == LIST_NUMBER ? " class=\"number\"" : "",
	    up	   ? " aria-sort=\"ascending\""
	    : down ? " aria-sort=\"descending\""
		   : "");
	if (!next) {
		text_of(h, c->title);
	} else {
		link_begin(h, "sort",
		    list_address(
			l->cx, l->def, list_query(l, NULL, NULL, order_index(l->def, next))));
		text_of(h, c->title);
		buf_printf(h->out, " <span aria-hidden=\"true\">%s</span></a>",
		    up	   ? "↑"
		    : down ? "↓"
			   : "↕");
	}
	buf_puts(h->out, "</th>");
}

static void
draw_cell(
    struct html *h, const struct list *l, const struct list_column *c, const struct list_cell *cell)
{
	bool head = c->flags & LIST_HEAD;

	buf_puts(h->out, head			  ? "<th scope=\"row\">"
			 : c->kind == LIST_NUMBER ? "<td class=\"number\">"
						  : "<td>");
	if (cell->href)
		link_begin(h, NULL, cell->href);
	if (c->kind == LIST_TIME && cell->n)
		web_time(h, cell->n);
	else if (c->kind == LIST_NUMBER)
		html_text(h, number_text(l->cx->arena, l->cx->lang, cell->n));
	else if (cell->text)
		html_text(h, cell->text);
	if (cell->href)
		buf_puts(h->out, "</a>");
	if (cell->meta) {
		buf_printf(h->out, " <span class=\"%s\">", cell->bad ? "state bad" : "meta");
		html_text(h, cell->meta);
		buf_puts(h->out, "</span>");
	}
	buf_puts(h->out, head ? "</th>" : "</td>");
}

/* The column with what a row is called: the one that says so, or its header. */
static size_t
row_name(const struct list_def *d)
{
	size_t name = 0;

	for (size_t i = d->n_columns; i-- > 0;)
		if (d->columns[i].flags & LIST_HEAD)
			name = i;
	for (size_t i = 0; i < d->n_columns; i++)
		if (d->columns[i].flags & LIST_NAME)
			name = i;
	return name;
}

static void
draw_row(struct html *h, const struct list *l, const void *row, bool chosen)
{
	const struct list_def *d = l->def;
	struct list_cell cells[LIST_COLUMNS_MAX] = { 0 };
	size_t name = row_name(d);

	d->cells(l->cx, row, cells);
	buf_puts(h->out, "<tr>");
	if (list_may_choose(l)) {
		struct op_row r = d->pick(row);

		buf_printf(h->out,
		    "<td class=\"pick\"><input type=\"checkbox\" form=\"%schosen\" name=\"rad\" "
		    "value=\"%s.%" PRId64 "\"%s aria-label=\"",
		    base_broken("list-part") ? "" : l->prefix, id_string(l->cx->arena, r.id), r.rev,
		    chosen ? " checked" : "");
		core_text_put(
		    h, T_LIST_CHOOSE, 1, (struct text_arg[]) { TEXT_ARG(cells[name].text) });
		buf_puts(h->out, "\"></td>");
	}
	for (size_t i = 0; i < d->n_columns; i++)
		if (!(d->columns[i].flags & LIST_FILE_ONLY))
			draw_cell(h, l, &d->columns[i], &cells[i]);
	buf_puts(h->out, "</tr>\n");
}

static void
draw_table(struct html *h, const struct list *l)
{
	const struct list_def *d = l->def;
	const char *rows = l->rows;

	buf_puts(h->out, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
	label_of(h, l, d->caption);
	buf_puts(h->out, "\">\n<table class=\"list\">\n<caption>");
	text_of(h, d->caption);
	buf_puts(h->out, "</caption>\n<thead><tr>");
	if (list_may_choose(l)) {
		buf_puts(h->out, "<td class=\"pick\"><input type=\"checkbox\" data-all hidden "
				 "aria-label=\"");
		text_of(h, T_LIST_CHOOSE_ALL);
		buf_puts(h->out, "\"></td>");
	}
	for (size_t i = 0; i < d->n_columns; i++)
		if (!(d->columns[i].flags & LIST_FILE_ONLY))
			draw_title(h, l, &d->columns[i]);
	buf_puts(h->out, "</tr></thead>\n<tbody>\n");
	for (size_t i = 0; i < l->n; i++)
		draw_row(h, l, rows + i * d->listing->row_size, i < l->n_chosen);
	buf_puts(h->out, "</tbody>\n</table>\n</div>\n");
}

static void
draw_step(struct html *h, const struct list *l, const char *word, const void *row, unsigned text,
    const char *rel)
{
	const char *query = list_query(l, NULL, NULL, l->order);
	struct buf b;

	buf_init(&b, l->cx->arena, LIST_ADDRESS_MAX);
	buf_puts(&b, query);
	if (row)
		buf_printf(&b, "%s%s=%s", query[0] ? "&" : "", word,
		    list_place(l->cx, l->def->listing, l->ask.sort, row));
	buf_printf(h->out, "<li><a class=\"step\"%s href=\"", rel);
	html_url(h, list_address(l->cx, l->def, b.p));
	buf_puts(h->out, "\">");
	text_of(h, text);
	buf_puts(h->out, "</a></li>\n");
}

static void
draw_paging(struct html *h, const struct list *l)
{
	const char *rows = l->rows;

	if (!l->before && !l->after)
		return;
	buf_puts(h->out, "<nav class=\"paging\" aria-label=\"");
	label_of(h, l, T_LIST_PAGES);
	buf_puts(h->out, "\"><ul>\n");
	if (l->before) {
		draw_step(h, l, NULL, NULL, T_LIST_FIRST, "");
		if (l->n)
			draw_step(h, l, "fore", rows, T_LIST_PREVIOUS, " rel=\"prev\"");
	}
	if (l->after && l->n)
		draw_step(h, l, "efter", rows + (l->n - 1) * l->def->listing->row_size, T_LIST_NEXT,
		    " rel=\"next\"");
	buf_puts(h->out, "</ul></nav>\n");
}

static void
draw_empty(struct html *h, const struct list *l)
{
	bool filtered = list_is_filtered(l) || l->ask.from_key;

	buf_printf(h->out, "<div class=\"empty\"><h%d>", l->part ? 3 : 2);
	text_of(h, filtered ? T_LIST_NONE : l->def->empty);
	buf_printf(h->out, "</h%d><p>", l->part ? 3 : 2);
	text_of(h, filtered ? T_LIST_NONE_TEXT : l->def->empty_text);
	buf_puts(h->out, "</p>");
	if (filtered) {
		buf_puts(h->out, "<p>");
		link_begin(h, "button", list_address(l->cx, l->def, ""));
		text_of(h, T_LIST_CLEAR);
		buf_puts(h->out, "</a></p>");
	}
	buf_puts(h->out, "</div>\n");
}

static void
draw_faults(struct html *h, const struct list *l)
{
	struct text_arg arg;

	buf_printf(h->out, "<div class=\"fault\" role=\"alert\"%s>\n<h%d>",
	    l->part ? "" : " tabindex=\"-1\" data-focus", l->part ? 3 : 2);
	text_of(h, T_FORM_FAULT);
	buf_printf(h->out, "</h%d>\n<ul>\n", l->part ? 3 : 2);
	for (const struct field_error *e = l->cx->fail.fields; e; e = e->next) {
		buf_printf(h->out, "<li><a href=\"#f-%s%s\">", l->prefix, e->field);
		for (size_t i = 0; i < l->def->n_filters; i++)
			if (strcmp(l->def->filters[i].key, e->field) == 0)
				text_of(h, l->def->filters[i].label);
		buf_puts(h->out, "</a>: ");
		arg = text_arg_s(e->arg);
		html_text(h, core_text_format(l->cx->arena, l->cx->lang, e->text, 1, &arg));
		buf_puts(h->out, "</li>\n");
	}
	buf_puts(h->out, "</ul>\n</div>\n");
}

/* A part that a script puts anew when the stream tells of a change. `main` names the stream. */
static void
begin_live(struct html *h, const struct list *l, bool main)
{
	if (!l->seen)
		return;
	buf_puts(h->out, "<div data-live-part");
	if (main) {
		buf_puts(h->out, " data-live=\"");
		html_text(h, l->def->live);
		buf_puts(h->out, "?efter=");
		html_url_part(h, l->seen);
		buf_puts(h->out, "\" data-live-text=\"");
		text_of(h, T_LIST_RENEWED);
		buf_puts(h->out, "\"");
	}
	buf_puts(h->out, ">\n");
}

static void
end_live(struct html *h, const struct list *l)
{
	if (l->seen)
		buf_puts(h->out, "</div>\n");
}

void
list_draw(struct html *h, const struct list *l)
{
	if (!l->part) {
		buf_puts(h->out, "<h1>");
		text_of(h, l->def->title);
		buf_puts(h->out, "</h1>\n");
	}
	if (l->notice)
		op_notice_draw(h, l->notice);
	begin_live(h, l, false);
	draw_tabs(h, l);
	end_live(h, l);
	if (l->wrong)
		draw_faults(h, l);
	draw_filters(h, l);
	draw_chips(h, l);
	if (l->wrong)
		return;
	begin_live(h, l, true);
	if (!l->n) {
		draw_empty(h, l);
		end_live(h, l);
		return;
	}
	draw_count(h, l);
	list_bulk_draw(h, l);
	draw_table(h, l);
	draw_paging(h, l);
	end_live(h, l);
	if (l->prefix[0])
		return;
	buf_puts(h->out, "<div class=\"takeaway\">\n");
	list_views_draw(h, l);
	list_file_draw(h, l);
	buf_puts(h->out, "</div>\n");
}
