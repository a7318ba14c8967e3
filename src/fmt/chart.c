/* Charts. Sideways everything is in per cent of the width and downwards in pixels, so that text
 * keeps its size at any width; a line lies in an inner picture that stretches. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/chart.h"

#include "fmt/number.h"
#include "fmt/xml.h"
#include "text/utf8.h"

enum {
	LINE_PX = 20,	  /* from one line of text to the next */
	LABEL_CHARS = 34, /* what fits at 320 px */
	LABEL_LINES = 3,
	BAR_PX = 16,
	BAR_GAP_PX = 14,
	SMALL_BAR_PX = 14,
	PLOT_PX = 190,
	PLOT_TOP_PX = 24,
	SPARK_PX = 24,
	END_PCT = 82,	  /* where a line ends: the rest is for its last value */
	BAR_PCT = 78,	  /* the longest bar: the rest is for its value */
	GROUPED_PCT = 66, /* the same, with the series' name after the value */
	DOTS_MAX = 16,
	CHAR_PCT = 3, /* a letter's width at 320 px, in per cent */
};

struct drawing {
	struct buf *b;
	struct arena *a;
	const struct chart *c;
	int64_t most;
	int y; /* where the next thing goes */
};

const char *
chart_value(struct arena *a, const struct chart *c, int64_t v)
{
	if (v == CHART_NONE)
		return "–";
	return arena_printf(a, "%s%s", number_text(a, c->lang, v), c->unit ? c->unit : "");
}

bool
chart_has_values(const struct chart *c)
{
	for (size_t s = 0; s < c->n_series; s++)
		for (size_t i = 0; i < c->n; i++)
			if (c->series[s].values[i] != CHART_NONE)
				return true;
	return false;
}

static int64_t
most_of(const struct chart *c)
{
	bool all = c->kind == CHART_GROUPED || c->kind == CHART_LINE;
	int64_t most = c->goal_label ? MAX(c->goal, 1) : 1;

	for (size_t s = all || !c->n_series ? 0 : c->n_series - 1; s < c->n_series; s++)
		for (size_t i = 0; i < c->n; i++)
			most = MAX(most, c->series[s].values[i]);
	for (size_t i = 0; c->band_label && i < c->n; i++)
		most = MAX(most, c->high[i]);
	return most;
}

/* A share of `whole` in tenths of a unit, without floating point in the output. */
static const char *
tenths(struct arena *a, int64_t v, int64_t whole, int64_t scale)
{
	int64_t t = whole > 0 ? (int64_t)((double)v / (double)whole * (double)scale * 10 + .5) : 0;

	return arena_printf(a, "%" PRId64 ".%" PRId64, t / 10, t % 10);
}

/* The text at a height; `at` is a position sideways such as 12.5, in per cent. */
static void
text_at(struct drawing *d, const char *class, const char *at, int dx, int y, const char *anchor,
    struct str s)
{
	buf_printf(d->b, "<text class=\"%s\" x=\"%s%%\" dx=\"%d\" y=\"%d\"", class, at, dx, y);
	if (anchor)
		buf_printf(d->b, " text-anchor=\"%s\"", anchor);
	buf_putc(d->b, '>');
	xml_text(d->b, s);
	buf_puts(d->b, "</text>\n");
}

/* How much of `s` goes on a line: whole words while they fit, else as many letters. */
static struct str
line_of(struct str s)
{
	struct str head = utf8_head(s, LABEL_CHARS);
	size_t n = head.n;

	if (head.n == s.n)
		return head;
	while (n > 0 && s.p[n] != ' ')
		n--;
	return n > 0 ? (struct str) { s.p, n } : head;
}

/* A label above its bars: as many lines as it needs, at most three. */
static void
label(struct drawing *d, const char *s)
{
	struct str rest = str_of(s);

	for (int i = 0; i < LABEL_LINES && rest.n; i++) {
		struct str line = i == LABEL_LINES - 1 ? rest : line_of(rest);

		d->y += LINE_PX;
		text_at(d, "c-label", "0", 0, d->y - 6, NULL, line);
		rest = str_trim((struct str) { rest.p + line.n, rest.n - line.n });
	}
}

static void
bar(struct drawing *d, const char *class, int64_t v, int px, int pct, const char *after)
{
	const char *w = v == CHART_NONE ? "0.0" : tenths(d->a, v, d->most, pct);

	if (v != CHART_NONE)
		buf_printf(d->b,
		    "<rect class=\"%s\" x=\"0\" y=\"%d\" width=\"%s%%\" height=\"%d\"/>\n", class,
		    d->y, w, px);
	text_at(d, "c-value", w, 8, d->y + px - 2, NULL, str_of(after));
	d->y += px;
}

static void
draw_bars(struct drawing *d)
{
	const struct chart *c = d->c;
	size_t first = c->kind == CHART_BARS && c->n_series ? c->n_series - 1 : 0;

	for (size_t i = 0; i < c->n; i++) {
		label(d, c->labels[i]);
		for (size_t s = first; s < c->n_series; s++) {
			bool now = s == c->n_series - 1;
			const char *v = chart_value(d->a, c, c->series[s].values[i]);

			if (c->kind == CHART_BARS)
				bar(d, "c-now", c->series[s].values[i], BAR_PX, BAR_PCT, v);
			else
				bar(d, now ? "c-now" : "c-before", c->series[s].values[i],
				    SMALL_BAR_PX, GROUPED_PCT,
				    arena_printf(d->a, "%s  %s", v, c->series[s].name));
			d->y += c->kind == CHART_BARS || now ? 0 : 5;
		}
		d->y += BAR_GAP_PX;
	}
}

/* What fills the nth part: colour, grey, stripes, dots, and then again. */
static const char *
part_fill(struct drawing *d, size_t i)
{
	static const char *const fills[] = { "class=\"c-now\"", "class=\"c-before\"" };
	enum { PLAIN = 2, ALL = 4 };

	i %= ALL;
	return i < PLAIN
		   ? fills[i]
		   : arena_printf(d->a, "fill=\"url(#%s-%c)\"", d->c->id, i == PLAIN ? 'h' : 'o');
}

/* One bar of shares. A label that has no room above its part is written beneath, with the others.
 */
static void
draw_stacked(struct drawing *d)
{
	const struct chart *c = d->c;
	int64_t whole = 0;
	int64_t sum = 0;

	for (size_t i = 0; i < c->n; i++)
		whole += MAX(c->series[c->n_series - 1].values[i], 0);
	d->y = 2 * LINE_PX + 4;
	for (size_t i = 0; i < c->n; i++) {
		int64_t v = MAX(c->series[c->n_series - 1].values[i], 0);
		const char *at = tenths(d->a, sum, whole, 100);
		const char *share = arena_printf(d->a, "%s\u00a0%%",
		    number_text(d->a, c->lang, whole ? (v * 100 + whole / 2) / whole : 0));
		int64_t room = whole ? v * 100 / whole : 0;

		buf_printf(d->b, "<rect %s x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"28\"/>\n",
		    part_fill(d, i), at, 2 * LINE_PX + 4, tenths(d->a, v, whole, 100));
		sum += v;
		if ((int64_t)utf8_count(str_of(c->labels[i])) * CHAR_PCT <= room) {
			text_at(d, "c-label", at, 0, LINE_PX - 4, NULL, str_of(c->labels[i]));
			text_at(d, "c-value", at, 0, 2 * LINE_PX - 4, NULL, str_of(share));
			continue;
		}
		d->y += LINE_PX + 2;
		buf_printf(d->b, "<rect %s x=\"0\" y=\"%d\" width=\"14\" height=\"14\"/>\n",
		    part_fill(d, i), d->y + 18);
		text_at(d, "c-label", "0", 22, d->y + 30, NULL,
		    str_of(arena_printf(d->a, "%s  %s", c->labels[i], share)));
	}
	d->y += 28 + 12;
}

static int
height_of(const struct drawing *d, int64_t v)
{
	return PLOT_TOP_PX + PLOT_PX - (int)((double)v / (double)d->most * PLOT_PX + .5);
}

static const char *
along(const struct drawing *d, size_t i, int64_t scale)
{
	return d->c->n < 2 ? tenths(d->a, 1, 2, scale)
			   : tenths(d->a, (int64_t)i, (int64_t)d->c->n - 1, scale);
}

/* Points of a line in the inner picture, 1000 wide and as high as the plot; a gap begins anew. */
static void
path_of(struct drawing *d, const int64_t *values, const char *class)
{
	bool on = false;

	buf_printf(d->b, "<path class=\"%s\" d=\"", class);
	for (size_t i = 0; i < d->c->n; i++) {
		if (values[i] != CHART_NONE)
			buf_printf(d->b, "%c%s %d", on ? 'L' : 'M', along(d, i, 1000),
			    height_of(d, values[i]) - PLOT_TOP_PX);
		on = values[i] != CHART_NONE;
	}
	buf_puts(d->b, "\"/>\n");
}

static void
band_of(struct drawing *d)
{
	const struct chart *c = d->c;

	buf_puts(d->b, "<path class=\"c-band\" d=\"");
	for (size_t i = 0; i < c->n; i++)
		buf_printf(d->b, "%c%s %d", i ? 'L' : 'M', along(d, i, 1000),
		    height_of(d, c->high[i]) - PLOT_TOP_PX);
	for (size_t i = c->n; i-- > 0;)
		buf_printf(
		    d->b, "L%s %d", along(d, i, 1000), height_of(d, c->low[i]) - PLOT_TOP_PX);
	buf_puts(d->b, "Z\"/>\n");
}

static size_t
last_known(const struct chart *c, size_t s)
{
	size_t last = c->n;

	for (size_t i = 0; i < c->n; i++)
		if (c->series[s].values[i] != CHART_NONE)
			last = i;
	return last;
}

/* Each line's last value and name at its end; those that would cover each other are moved apart. */
static void
ends_of(struct drawing *d)
{
	const struct chart *c = d->c;
	int taken = -2 * PLOT_PX;

	for (size_t s = c->n_series; s-- > 0;) {
		bool now = s == c->n_series - 1;
		size_t i = last_known(c, s);
		int y;

		if (i == c->n)
			continue;
		y = height_of(d, c->series[s].values[i]);
		if (now || c->n <= DOTS_MAX)
			buf_printf(d->b, "<circle class=\"%s\" cx=\"%s%%\" cy=\"%d\" r=\"4\"/>\n",
			    now ? "c-now" : "c-before", along(d, i, END_PCT), y);
		if (abs(y - taken) < 2 * LINE_PX)
			y = y < taken ? taken - 2 * LINE_PX : taken + 2 * LINE_PX;
		taken = y;
		text_at(d, now ? "c-value" : "c-label", along(d, i, END_PCT), 8, y + 2, NULL,
		    str_of(chart_value(d->a, c, c->series[s].values[last_known(c, s)])));
		text_at(
		    d, "c-small", along(d, i, END_PCT), 8, y + 17, NULL, str_of(c->series[s].name));
	}
}

static void
rule_at(struct drawing *d, const char *class, int y)
{
	buf_printf(d->b, "<line class=\"%s\" x1=\"0\" x2=\"%d%%\" y1=\"%d\" y2=\"%d\"/>\n", class,
	    END_PCT, y, y);
}

static void
draw_line(struct drawing *d)
{
	const struct chart *c = d->c;
	int bottom = PLOT_TOP_PX + PLOT_PX;
	int top = height_of(d, d->most);

	rule_at(d, "c-rule", top);
	rule_at(d, "c-rule", bottom);
	buf_printf(d->b,
	    "<svg y=\"%d\" width=\"%d%%\" height=\"%d\" viewBox=\"0 0 1000 %d\" "
	    "preserveAspectRatio=\"none\">\n",
	    PLOT_TOP_PX, END_PCT, PLOT_PX, PLOT_PX);
	if (c->band_label)
		band_of(d);
	for (size_t s = 0; s < c->n_series; s++)
		path_of(d, c->series[s].values,
		    s == c->n_series - 1 ? "c-line" : "c-line c-line-before");
	buf_puts(d->b, "</svg>\n");
	text_at(d, "c-small", "0", 0, top - 6, NULL, str_of(chart_value(d->a, c, d->most)));
	if (c->goal_label) {
		rule_at(d, "c-goal", height_of(d, c->goal));
		text_at(d, "c-small c-halo", "30", 0, height_of(d, c->goal) - 6, NULL,
		    str_of(c->goal_label));
	}
	if (c->band_label && c->n)
		text_at(d, "c-small c-halo", "2", 0,
		    height_of(d, c->low[0] + (c->high[0] - c->low[0]) / 2) + 5, NULL,
		    str_of(c->band_label));
	ends_of(d);
	text_at(d, "c-small", c->n < 2 ? tenths(d->a, 1, 2, END_PCT) : "0", 0, bottom + LINE_PX,
	    c->n < 2 ? "middle" : NULL, str_of(c->labels[0]));
	if (c->n > 1)
		text_at(d, "c-small", along(d, c->n - 1, END_PCT), 0, bottom + LINE_PX, "end",
		    str_of(c->labels[c->n - 1]));
	d->y = bottom + LINE_PX + 12;
}

static void
draw_spark(struct drawing *d)
{
	const struct chart *c = d->c;
	size_t i = last_known(c, c->n_series - 1);

	buf_printf(d->b,
	    "<svg width=\"94%%\" height=\"%d\" viewBox=\"0 0 1000 %d\" "
	    "preserveAspectRatio=\"none\">\n",
	    SPARK_PX, PLOT_PX + 20);
	buf_puts(d->b, "<g transform=\"translate(0 10)\">\n");
	path_of(d, c->series[c->n_series - 1].values, "c-line");
	buf_puts(d->b, "</g></svg>\n");
	buf_printf(d->b, "<circle class=\"c-now\" cx=\"%s%%\" cy=\"%s\" r=\"3\"/>\n",
	    along(d, i, 94),
	    tenths(d->a, height_of(d, c->series[c->n_series - 1].values[i]) - PLOT_TOP_PX + 10,
		PLOT_PX + 20, SPARK_PX));
	d->y = SPARK_PX;
}

/* Told apart by more than colour: stripes and dots, made once for each chart. */
static void
patterns(struct drawing *d)
{
	buf_printf(d->b,
	    "<defs><pattern id=\"%s-h\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" "
	    "patternTransform=\"rotate(45)\"><rect class=\"c-ground\" width=\"7\" height=\"7\"/>"
	    "<rect class=\"c-now\" width=\"3\" height=\"7\"/></pattern>\n"
	    "<pattern id=\"%s-o\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
	    "<rect class=\"c-ground\" width=\"6\" height=\"6\"/><circle class=\"c-now\" cx=\"3\" "
	    "cy=\"3\" r=\"1.6\"/></pattern></defs>\n",
	    d->c->id, d->c->id);
}

void
chart_svg(struct buf *b, struct arena *a, const struct chart *c)
{
	struct buf body;
	struct drawing d = { .b = &body, .a = a, .c = c, .most = most_of(c) };

	assert(c->n <= CHART_POINTS_MAX && c->n_series <= CHART_SERIES_MAX);
	if (!chart_has_values(c))
		return;
	buf_init(&body, a, b->max);
	if (c->kind == CHART_STACKED)
		patterns(&d);
	switch (c->kind) {
	case CHART_BARS:
	case CHART_GROUPED:
		draw_bars(&d);
		break;
	case CHART_STACKED:
		draw_stacked(&d);
		break;
	case CHART_LINE:
		draw_line(&d);
		break;
	case CHART_SPARK:
		draw_spark(&d);
		break;
	}
	buf_printf(b,
	    "<svg class=\"plot%s\" role=\"img\" aria-labelledby=\"%s-t%s%s%s\" width=\"100%%\" "
	    "height=\"%d\">\n<title id=\"%s-t\">",
	    c->kind == CHART_SPARK ? " spark" : "", c->id, c->text[0] ? " " : "",
	    c->text[0] ? c->id : "", c->text[0] ? "-d" : "", d.y, c->id);
	xml_text(b, str_of(base_broken("chart-title") ? "" : c->title));
	buf_puts(b, "</title>\n");
	if (c->text[0]) {
		buf_printf(b, "<desc id=\"%s-d\">", c->id);
		xml_text(b, str_of(c->text));
		buf_puts(b, "</desc>\n");
	}
	buf_str(b, buf_get(&body));
	buf_puts(b, "</svg>\n");
}
