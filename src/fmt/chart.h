/* Charts as SVG that a screen reader, a printer and a phone can use: one image with a title and a
 * description, text in the page's own size at any width, labels at the marks instead of legends. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "base/cx.h"

enum chart_kind {
	CHART_BARS,    /* one bar a label; the last series only */
	CHART_GROUPED, /* the series' bars under each label */
	CHART_STACKED, /* shares of a whole: one bar; the last series only */
	CHART_LINE,    /* the series over the labels, as over days */
	CHART_SPARK,   /* a small line without words, to stand in a text; the last series only */
};

enum { CHART_SERIES_MAX = 3, CHART_POINTS_MAX = 400 };

/* A value that is not known: a gap in a line, no bar. */
#define CHART_NONE INT64_MIN

struct chart_series {
	const char *name;
	const int64_t *values; /* one for each label; 0 or more, or CHART_NONE */
};

struct chart {
	enum chart_kind kind;
	const char *id;	   /* unique on the page: letters, digits, hyphens */
	const char *title; /* what the chart shows; read aloud */
	const char *text;  /* what it says, in a sentence; "" for none */
	enum lang lang;
	const char *const *labels;
	size_t n;
	struct chart_series
	    series[CHART_SERIES_MAX]; /* the last is now, those before it are grey */
	size_t n_series;
	const char *unit; /* after each value, such as " %"; "" for none */
	int64_t goal;	  /* CHART_LINE: a line across, when goal_label is set */
	const char *goal_label;
	const int64_t *low; /* CHART_LINE: a band between two limits, when band_label is set */
	const int64_t *high;
	const char *band_label;
};

/* True when there is anything to draw: a label with a known value. */
bool chart_has_values(const struct chart *c);
/* Writes <svg>…</svg>; nothing when there are no values. Colours are the style sheet's. */
void chart_svg(struct buf *b, struct arena *a, const struct chart *c);
/* The value as text with its unit; "–" when it is not known. In the arena. */
const char *chart_value(struct arena *a, const struct chart *c, int64_t v);
