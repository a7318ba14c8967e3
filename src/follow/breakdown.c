/* Figures by what cases are: from the sums that a feed keeps (core/sum.h), from rollups by channel.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "follow/breakdown.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/span.h"
#include "core/sum.h"
#include "core/unit.h"
#include "fmt/when.h"

enum { N_CHANNELS = 5, N_STEPS = 9 };

static const struct {
	const char *code;
	unsigned text;
} kinds[N_BREAKDOWN] = {
	[BY_CHANNEL] = { "kanal", T_FIGURES_CHANNEL },
	[BY_TOPIC] = { "amne", T_FIGURES_TOPIC },
	[BY_UNIT] = { "enhet", T_FIGURES_UNIT },
	[BY_TYPE] = { "arendetyp", T_DESK_TYPE },
	[BY_STEP] = { "trappsteg", T_FIGURES_STEP },
	[BY_LANG] = { "sprak", T_FIGURES_LANG },
	[BY_CUSTOMER] = { "kund", T_FIGURES_CUSTOMER },
	[BY_CAUSE] = { "orsak", T_FIGURES_CAUSE },
};

static const enum sum_dim dims[N_BREAKDOWN] = {
	[BY_TOPIC] = SUM_TOPIC,
	[BY_UNIT] = SUM_UNIT,
	[BY_TYPE] = SUM_TYPE,
	[BY_STEP] = SUM_STEP,
	[BY_LANG] = SUM_LANG,
	[BY_CUSTOMER] = SUM_CUSTOMER,
	[BY_CAUSE] = SUM_CAUSE,
};

const char *
breakdown_code(enum breakdown_by by)
{
	return kinds[by].code;
}

enum breakdown_by
breakdown_find(struct str code)
{
	enum breakdown_by by = 0;

	while (by < N_BREAKDOWN && !str_eqz(code, kinds[by].code))
		by++;
	return by;
}

unsigned
breakdown_text(enum breakdown_by by)
{
	return kinds[by].text;
}

struct period_link *
breakdown_links(struct cx *cx, const struct period *p, const char *here, size_t *ret_n)
{
	struct period_link *links = arena_array(cx->arena, N_BREAKDOWN, sizeof(*links));

	for (size_t i = 0; i < N_BREAKDOWN; i++)
		links[i] = (struct period_link) { core_text(cx->lang, kinds[i].text),
			arena_printf(
			    cx->arena, "/arbete/statistik/per/%s?%s", kinds[i].code, p->query),
			here && strcmp(here, kinds[i].code) == 0 };
	*ret_n = N_BREAKDOWN;
	return links;
}

/* The row of a value, a new one when there is none. */
static struct breakdown_row *
row_of(struct cx *cx, struct breakdown *b, size_t *room, int64_t dim)
{
	for (size_t i = 0; i < b->n; i++)
		if (b->rows[i].dim == dim)
			return &b->rows[i];
	if (b->n == *room) {
		struct breakdown_row *rows;

		*room = MAX(*room * 2, (size_t)64);
		rows = arena_array(cx->arena, *room, sizeof(*rows));
		for (size_t i = 0; i < b->n; i++)
			rows[i] = b->rows[i];
		b->rows = rows;
	}
	b->rows[b->n] = (struct breakdown_row) { .dim = dim };
	return &b->rows[b->n++];
}

static int64_t *
figure_of(struct breakdown_row *row, enum sum_family f, bool then)
{
	switch (f) {
	case SUM_RECEIVED:
		return then ? &row->before : &row->received;
	case SUM_CLOSED:
		return &row->closed;
	case SUM_CENTRE:
		return &row->centre;
	case SUM_KNOWN:
		return &row->known;
	case SUM_FIRST:
		return &row->first;
	case N_SUM:
		break;
	}
	return NULL;
}

static enum err
read_family(struct cx *cx, struct breakdown *b, size_t *room, enum sum_family f, int64_t from,
    int64_t end, bool then)
{
	struct sum_row *rows = NULL;
	size_t n = 0;
	enum err e = sum_list(cx, f, dims[b->by], from, end, &rows, &n);

	for (size_t i = 0; i < n && !e; i++)
		*figure_of(row_of(cx, b, room, rows[i].dim), f, then) = rows[i].n;
	return e;
}

static enum err
read_sums(struct cx *cx, struct breakdown *b, size_t *room, const struct period *p)
{
	for (enum sum_family f = 0; f < N_SUM; f++) {
		enum err e = read_family(cx, b, room, f, p->from, p->end, false);

		if (e)
			return e;
	}
	return read_family(cx, b, room, SUM_RECEIVED, p->then_from, p->then_end, true);
}

static enum err
read_channels(struct cx *cx, struct breakdown *b, size_t *room, const struct period *p)
{
	const struct {
		enum measure m;
		enum sum_family f;
		bool then;
		int sign;
	} all[] = {
		{ MEASURE_RECEIVED, SUM_RECEIVED, false, 1 },
		{ MEASURE_RECEIVED, SUM_RECEIVED, true, 1 },
		{ MEASURE_CLOSED, SUM_CLOSED, false, 1 },
		{ MEASURE_CLOSED_BY_CENTRE, SUM_CENTRE, false, 1 },
		{ MEASURE_CONTACT_KNOWN, SUM_KNOWN, false, 1 },
		{ MEASURE_FIRST_KNOWN, SUM_FIRST, false, 1 },
		{ MEASURE_FIRST_RETURNED, SUM_FIRST, false, -1 },
	};

	for (int64_t c = 1; c < N_CHANNELS; c++)
		row_of(cx, b, room, c);
	for (size_t i = 0; i < ARRAY_LEN(all); i++) {
		int64_t n[N_CHANNELS] = { 0 };
		int64_t sum = 0;
		enum err e = rollup_by_dim(cx, all[i].m, all[i].then ? p->then_from : p->from,
		    all[i].then ? p->then_end : p->end, n, N_CHANNELS, &sum);

		if (e)
			return e;
		for (int64_t c = 1; c < N_CHANNELS; c++)
			*figure_of(row_of(cx, b, room, c), all[i].f, all[i].then) +=
			    all[i].sign * n[c];
	}
	return OK;
}

static void
add(struct breakdown_row *to, const struct breakdown_row *row)
{
	to->received += row->received;
	to->closed += row->closed;
	to->centre += row->centre;
	to->known += row->known;
	to->first += row->first;
	to->before += row->before;
	for (size_t i = 0; i < ROLLUP_BUCKETS; i++) {
		to->answer_counts.counts[i] += row->answer_counts.counts[i];
		to->close_counts.counts[i] += row->close_counts.counts[i];
	}
}

static bool
is_empty(const struct breakdown_row *row)
{
	return !row->received && !row->closed && !row->known && !row->before &&
	       !span_times_of(&row->answer_counts).n;
}

/* Places of a tree, those above before those below. */
struct place {
	int64_t id;
	int64_t above;
	const char *name;
};

static const char *
address(struct cx *cx, enum breakdown_by by, int64_t under, const struct period *p)
{
	return under ? arena_printf(cx->arena, "/arbete/statistik/per/%s?under=%s&%s",
			   kinds[by].code, id_string(cx->arena, under), p->query)
		     : arena_printf(
			   cx->arena, "/arbete/statistik/per/%s?%s", kinds[by].code, p->query);
}

/* The way from the top to the one whose parts are shown. */
static enum err
find_above(struct cx *cx, struct breakdown *b, const struct place *places, size_t n,
    const struct period *p)
{
	struct period_link *way = arena_array(cx->arena, n + 1, sizeof(*way));
	int64_t at = b->under;
	size_t k = n + 1;

	for (size_t i = n; i-- > 0 && at;)
		if (places[i].id == at) {
			way[--k] = (struct period_link) { places[i].name, address(cx, b->by, at, p),
				at == b->under };
			at = places[i].above;
		}
	if (at)
		return fail(cx, ERR_MISSING, 0, NULL);
	b->above = way + k;
	b->n_above = n + 1 - k;
	return OK;
}

/* Every place with what it counts itself. */
static struct breakdown_row *
rows_of(struct cx *cx, struct breakdown *b, const struct place *places, size_t n)
{
	struct breakdown_row *rows = arena_array(cx->arena, n + 1, sizeof(*rows));

	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j < b->n; j++)
			if (b->rows[j].dim == places[i].id)
				rows[i] = b->rows[j];
		rows[i].dim = places[i].id;
		rows[i].above = places[i].above;
		rows[i].name = places[i].name;
	}
	return rows;
}

/* Each row where it belongs, with what is below it; of them those that lie directly under b->under.
 */
static enum err
plant(struct cx *cx, struct breakdown *b, const struct place *places, size_t n,
    const struct period *p)
{
	struct breakdown_row *rows = rows_of(cx, b, places, n);
	struct breakdown_row *kept = arena_array(cx->arena, n + 2, sizeof(*kept));
	size_t n_kept = 0;
	enum err e = find_above(cx, b, places, n, p);

	if (e)
		return e;
	for (size_t i = 0; i < n; i++)
		if (rows[i].dim == b->under && !is_empty(&rows[i])) {
			struct text_arg name = TEXT_ARG(places[i].name);

			kept[n_kept] = rows[i];
			kept[n_kept++].name =
			    core_text_format(cx->arena, cx->lang, T_FIGURES_ITSELF, 1, &name);
		}
	for (size_t i = n; i-- > 0;)
		for (size_t j = 0; j < n && rows[i].above; j++)
			if (rows[j].dim == rows[i].above) {
				add(&rows[j], &rows[i]);
				rows[j].has_below = rows[j].has_below || !is_empty(&rows[i]);
				break;
			}
	b->whole = (struct breakdown_row) { 0 };
	for (size_t i = 0; i < n; i++) {
		if (b->under ? rows[i].dim == b->under : !rows[i].above)
			add(&b->whole, &rows[i]);
		if (rows[i].above == b->under && !is_empty(&rows[i]))
			kept[n_kept++] = rows[i];
	}
	b->rows = kept;
	b->n = n_kept;
	return OK;
}

static enum err
plant_topics(struct cx *cx, struct breakdown *b, const struct period *p)
{
	struct topics topics = { 0 };
	struct place *places;
	enum err e = topics_get(cx, &topics);

	if (e)
		return e;
	places = arena_array(cx->arena, topics.n + 1, sizeof(*places));
	for (size_t i = 0; i < topics.n; i++) {
		const struct core_q_topic_list *t = &topics.rows[i];

		places[i] = (struct place) { t->id, t->parent_id,
			core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi) };
	}
	return plant(cx, b, places, topics.n, p);
}

/* The municipality itself is the top: its parts come first. */
static enum err
plant_units(struct cx *cx, struct breakdown *b, const struct period *p)
{
	const struct core_q_unit_list **list;
	struct units units = { 0 };
	struct place *places;
	enum err e = units_get(cx, &units);

	if (e)
		return e;
	list = units_in_order(cx, &units, NULL);
	places = arena_array(cx->arena, units.n + 1, sizeof(*places));
	for (size_t i = 0; i < units.n; i++)
		places[i] = (struct place) { list[i]->id, list[i]->parent_id,
			core_pick(cx->lang, list[i]->name_sv, list[i]->name_en, list[i]->name_fi) };
	if (!b->under && units_top(&units))
		b->under = units_top(&units)->id;
	return plant(cx, b, places, units.n, p);
}

static int
by_received(const void *a, const void *b)
{
	const struct breakdown_row *x = a;
	const struct breakdown_row *y = b;

	if (x->received != y->received)
		return x->received > y->received ? -1 : 1;
	return (x->dim > y->dim) - (x->dim < y->dim);
}

/* Names of numbers that another domain stores; 0 is what has none. */
static const struct named {
	unsigned texts[N_STEPS];
	int64_t n;
} names_of[N_BREAKDOWN] = {
	[BY_CHANNEL] = { { T_NONE, T_CHANNEL_PHONE, T_CHANNEL_VISIT, T_CHANNEL_WEB,
			     T_CHANNEL_MAIL },
	    N_CHANNELS },
	[BY_LANG] = { { T_LANG_SV, T_LANG_EN, T_LANG_FI }, N_LANG },
	[BY_STEP] = { { T_NONE, T_LADDER_1, T_LADDER_2, T_LADDER_3, T_LADDER_4, T_LADDER_5,
			  T_LADDER_6, T_LADDER_7, T_LADDER_8 },
	    N_STEPS },
	[BY_CUSTOMER] = { { T_CAUSE_UNKNOWN, T_CUSTOMER_CITIZEN, T_CUSTOMER_BUSINESS,
			      T_CUSTOMER_VISITOR },
	    4 },
	[BY_CAUSE] = { { T_CAUSE_UNKNOWN, T_CAUSE_UNCLEAR, T_CAUSE_NOT_FOUND, T_CAUSE_NO_CALL,
			   T_CAUSE_CHASING, T_CAUSE_NEEDED, T_CAUSE_WELCOME },
	    7 },
};

static enum err
name_rows(struct cx *cx, struct breakdown *b)
{
	const struct named *names = &names_of[b->by];

	for (size_t i = 0; i < b->n; i++) {
		struct breakdown_row *row = &b->rows[i];
		bool known =
		    row->dim >= 0 && row->dim < names->n && names->texts[row->dim] != T_NONE;

		row->name = known ? core_text(cx->lang, names->texts[row->dim]) : "–";
		if (known && b->by == BY_STEP)
			row->name = arena_printf(cx->arena, "%d %s", (int)row->dim, row->name);
		if (b->by == BY_TYPE) {
			struct link_name name = { 0 };
			enum err e =
			    link_name(cx, (struct link) { LINK_CASE_TYPE, row->dim }, &name);

			if (e)
				return e;
			if (name.text && name.text[0])
				row->name = name.text;
		}
	}
	if (b->n)
		qsort(b->rows, b->n, sizeof(*b->rows), by_received);
	return OK;
}

static enum err
read_times(struct cx *cx, struct breakdown *b, size_t *room, const struct period *p)
{
	const enum measure answers = b->by == BY_TOPIC ? MEASURE_ANSWER_TOPIC : MEASURE_ANSWER_UNIT;
	const enum measure closings = b->by == BY_TOPIC ? MEASURE_CLOSE_TOPIC : MEASURE_CLOSE_UNIT;
	struct span_counts *list = NULL;
	size_t n = 0;
	enum err e;

	if (b->by != BY_TOPIC && b->by != BY_UNIT)
		return OK;
	if ((e = span_counts_list(cx, answers, p->from, p->end, &list, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		row_of(cx, b, room, list[i].dim)->answer_counts = list[i];
	if ((e = span_counts_list(cx, closings, p->from, p->end, &list, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		row_of(cx, b, room, list[i].dim)->close_counts = list[i];
	return OK;
}

/* The list of cases shows what the viewer may see, however many were counted. */
static void
finish_rows(struct cx *cx, struct breakdown *b, const struct period *p)
{
	static const char *const channel_keys[N_CHANNELS] = { "", "telefon", "besok", "webb",
		"e-post" };
	static const char *const filters[N_BREAKDOWN] = {
		[BY_CHANNEL] = "kanal",
		[BY_TOPIC] = "amne",
		[BY_UNIT] = "enhet",
		[BY_TYPE] = "typ",
	};

	for (size_t i = 0; i < b->n; i++) {
		struct breakdown_row *row = &b->rows[i];

		row->answer = span_times_of(&row->answer_counts);
		row->close = span_times_of(&row->close_counts);
		if (row->has_below && row->dim != b->under)
			row->href = address(cx, b->by, row->dim, p);
		else if (filters[b->by])
			row->href = arena_printf(cx->arena,
			    "/arbete/arenden?lage=avslutade&ordning=nyast&%s=%s&fran=%s&till=%s",
			    filters[b->by],
			    b->by == BY_CHANNEL ? channel_keys[row->dim]
						: id_string(cx->arena, row->dim),
			    when_day_iso(cx->arena, p->from), when_day_iso(cx->arena, p->end - 1));
	}
	b->whole.answer = span_times_of(&b->whole.answer_counts);
	b->whole.close = span_times_of(&b->whole.close_counts);
}

enum err
breakdown_read(struct cx *cx, enum breakdown_by by, int64_t under, const struct period *p,
    struct breakdown *ret)
{
	struct breakdown b = { .by = by, .under = under };
	size_t room = 0;
	enum err e =
	    by == BY_CHANNEL ? read_channels(cx, &b, &room, p) : read_sums(cx, &b, &room, p);

	if (e || (e = read_times(cx, &b, &room, p)))
		return e;
	for (size_t i = 0; i < b.n; i++)
		add(&b.whole, &b.rows[i]);
	e = by == BY_TOPIC  ? plant_topics(cx, &b, p)
	    : by == BY_UNIT ? plant_units(cx, &b, p)
			    : name_rows(cx, &b);
	if (e)
		return e;
	finish_rows(cx, &b, p);
	*ret = b;
	return OK;
}
