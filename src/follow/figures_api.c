/* The figures as JSON: the same that the page shows. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/role.h"
#include "fmt/when.h"
#include "follow/figures.h"
#include "web/api.h"

static const struct form_field fields[] = {
	{ "from", FORM_DATE, T_FIGURES_FROM, T_FIGURES_DAY_HELP, 40, false, NULL },
	{ "to", FORM_DATE, T_FIGURES_TO, T_NONE, 40, false, NULL },
};

static const struct api_field channel_fields[] = {
	{ "phone", API_INT },
	{ "visit", API_INT },
	{ "web", API_INT },
	{ "mail", API_INT },
};

static const struct api_field time_fields[] = {
	{ "n", API_INT },
	{ "median_s", API_INT },
	{ "p90_s", API_INT },
};

static const struct api_field out[] = {
	{ "from", API_DAY },
	{ "to", API_DAY },
	{ "received", API_INT },
	{ "by_channel", API_OBJECT, .of = channel_fields, .n_of = ARRAY_LEN(channel_fields) },
	{ "closed", API_INT },
	{ "closed_by_centre", API_INT },
	{ "contacts_known", API_INT },
	{ "contacts_unknown", API_INT },
	{ "first_contact_known", API_INT },
	{ "first_contact_unknown", API_INT },
	{ "returned", API_INT },
	{ "helped", API_INT },
	{ "answer_time", API_OBJECT, .of = time_fields, .n_of = ARRAY_LEN(time_fields) },
	{ "close_time", API_OBJECT, .of = time_fields, .n_of = ARRAY_LEN(time_fields) },
};

static void
put(json_t *o, const char *name, int64_t n)
{
	json_object_set_new(o, name, json_integer(n));
}

static json_t *
times(int64_t n, int64_t median_s, int64_t p90_s)
{
	return json_pack("{s:I,s:I,s:I}", "n", (json_int_t)n, "median_s", (json_int_t)median_s,
	    "p90_s", (json_int_t)p90_s);
}

static json_t *
figures_json(struct cx *cx, const struct figures *g, int64_t from, int64_t to)
{
	json_t *o = json_object();
	json_t *channels = json_object();

	json_object_set_new(o, "from", json_string(when_day_iso(cx->arena, from)));
	json_object_set_new(o, "to", json_string(when_day_iso(cx->arena, to)));
	put(o, "received", g->received);
	for (size_t i = 0; i < ARRAY_LEN(channel_fields); i++)
		put(channels, channel_fields[i].name, g->channel[i + 1]);
	json_object_set_new(o, "by_channel", channels);
	put(o, "closed", g->closed);
	put(o, "closed_by_centre", g->closed_by_centre);
	put(o, "contacts_known", g->known);
	put(o, "contacts_unknown", g->unknown);
	put(o, "first_contact_known", g->first_known);
	put(o, "first_contact_unknown", g->first_unknown);
	put(o, "returned", g->returned);
	put(o, "helped", g->helped);
	json_object_set_new(
	    o, "answer_time", times(g->answer_times, g->answer_median_s, g->answer_p90_s));
	json_object_set_new(
	    o, "close_time", times(g->close_times, g->close_median_s, g->close_p90_s));
	return o;
}

static enum err
show_figures(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	JSON_CLEANUP json_t *o = NULL;
	struct figures g = { 0 };
	struct form *f = NULL;
	int64_t from = 0;
	int64_t to = 0;
	bool go = false;
	enum err e;

	if ((e = api_read(cx, rq, rs, &f, &go)) || !go)
		return e;
	period_days(f, "from", "to", &from, &to);
	if (cx->fail.fields)
		return ERR_INVALID;
	if ((e = follow_figures(cx, from, to + 1, &g)))
		return e;
	o = figures_json(cx, &g, from, to);
	return api_send(cx, rs, 200, o);
}

static const struct api_op op = {
	.name = "getFigures",
	.scope = SCOPE_FIGURES_READ,
	.summary = T_API_FIGURES,
	.query = fields,
	.n_query = ARRAY_LEN(fields),
	.out = out,
	.n_out = ARRAY_LEN(out),
};

static const struct http_route routes[] = {
	{ HTTP_GET, "/api/v1/figures", PERM_TOKEN, show_figures, .api = &op },
};

const struct http_routes follow_api_routes = { routes, ARRAY_LEN(routes) };
