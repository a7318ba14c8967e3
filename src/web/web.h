/* What pages are made with: the shell, texts, times, forms. Templates see all of it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/id.h"
#include "core/i18n.h"
#include "fmt/chart.h"
#include "html/html.h"
#include "web/form.h"
#include "web/page.h"
#include "web/theme.h"

/* A text of the catalogue in the page's language, filled in and escaped. */
void core_text_put(struct html *h, unsigned key, size_t n_args, const struct text_arg *args);
/* A chart with its table folded beneath; a line that says so when there is nothing to show.
 * `first` is the heading of the table's first column. */
void web_chart(struct html *h, const struct chart *c, const char *first);
/* One of the symbols of theme/icons.svg, for the eye only: words always stand beside it. */
void web_icon(struct html *h, const char *name);
/* Somebody else was first: what is saved now and what was typed, side by side; the focus goes
 * there. `text` says what to do. Of a form use form_conflict(). */
struct conflict_row {
	const char *label;
	const char *theirs;
	const char *mine;
};
void web_conflict(struct html *h, unsigned text, const struct conflict_row *rows, size_t n);
/* A moment as people say it (i dag 14.05, i går, 3 mars), exact in datetime and title. */
void web_time(struct html *h, int64_t at);
/* The same as text, in the arena. */
const char *web_time_text(struct cx *cx, int64_t at);
/* 3 mars 2026 */
const char *web_date_text(struct cx *cx, int64_t at);
/* måndag */
const char *web_weekday(struct cx *cx, int weekday);
/* A day as people say it: lördag 20 juni. */
const char *web_day_text(struct cx *cx, int64_t day);
/* Whether it is open now, and until when: "Öppet nu, till 16.30." */
struct calendar;
const char *web_open_text(struct cx *cx, const struct calendar *c);
/* A span of time as people say it, rounded: 40 min, 3 tim, 2 dygn. In the arena. */
const char *web_span_text(struct cx *cx, int64_t seconds);
/* A share as text: "68 %"; "–" when the whole is 0. In the arena. */
const char *web_percent(struct cx *cx, int64_t part, int64_t whole);
/* A row's place in a list of the audit log as part of an address, and reading it (the field efter):
 * the filter goes on behind that row. A place that cannot be read is the beginning. */
struct core_q_log_all;
struct log_filter;
const char *web_log_key(struct cx *cx, const struct core_q_log_all *row);
void web_log_place(const struct http_request *rq, struct log_filter *filter);
