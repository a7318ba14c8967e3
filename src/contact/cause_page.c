/* Why people usually contact us about each topic: seen in the tree, set for one and those below it.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/cause.h"

#include "base/id.h"
#include "contact/card_view.h"
#include "contact/pages.h"
#include "core/role.h"
#include "core/unit.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

static const struct form_field fields[] = {
	{ "topic", FORM_SELECT, T_QUEUE_TOPIC, T_NONE, 20, true, NULL },
	{ "cause", FORM_SELECT, T_DESK_CAUSE, T_CAUSE_BELOW, 20, false, NULL },
};

static enum err
options(struct cx *cx, struct form *f)
{
	struct form_option *o = arena_array(cx->arena, N_CAUSE, sizeof(*o));

	for (int64_t i = 1; i < N_CAUSE; i++)
		o[i - 1] = (struct form_option) { .value = cause_code(i),
			.label = core_text(cx->lang, cause_text(i)),
			.group = core_text(
			    cx->lang, cause_avoidable(i) ? T_CAUSE_AVOIDABLE : T_CAUSE_RIGHT) };
	form_options(f, "cause", o, N_CAUSE - 1);
	return contact_topic_options(cx, f, "topic");
}

static int64_t
own_cause(const struct contact_q_topic_cause_all *rows, size_t n, int64_t topic_id)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].topic_id == topic_id)
			return rows[i].cause;
	return 0;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct causes_view v = { .form = f };
	struct contact_q_topic_cause_all *own = NULL;
	struct topics topics = { 0 };
	struct cause_row *rows;
	size_t n = 0;
	struct page p;
	enum err e;

	if ((e = options(cx, f)) || (e = topics_get(cx, &topics)) ||
	    (e = contact_q_topic_cause_all(cx, &own, &n)))
		return e;
	rows = arena_array(cx->arena, topics.n + 1, sizeof(*rows));
	for (size_t i = 0; i < topics.n; i++) {
		const struct core_q_topic_list *t = &topics.rows[i];
		int64_t cause = own_cause(own, n, t->id);

		if (t->retired_at)
			continue;
		rows[v.n_rows].own = cause != 0;
		for (const struct core_q_topic_list *up = t; !cause && up && up->parent_id;) {
			up = topics_find(&topics, up->parent_id);
			cause = up ? own_cause(own, n, up->id) : 0;
		}
		rows[v.n_rows].topic = core_pick(cx->lang, t->name_sv, t->name_en, t->name_fi);
		rows[v.n_rows].depth = MIN(topics_depth(&topics, t), 6);
		rows[v.n_rows++].cause =
		    core_text(cx->lang, cause_text(cause ? cause : CAUSE_NEEDED));
	}
	v.rows = rows;
	v.saved = rq->method == HTTP_GET && str_eqz(http_field(rq, "klart"), "sparat");
	page_begin(&p, cx, rq, core_text(cx->lang, T_CAUSE_TITLE));
	contact_tpl_causes(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_causes(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, form_new(cx, rq, fields, ARRAY_LEN(fields)), 200);
}

static enum err
save(struct cx *cx, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	e = contact_cause_set(cx, form_id(f, "topic"), cause_find(form_value(f, "cause")));
	if (e)
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/kontaktorsaker?klart=sparat");
}

static enum err
take_cause(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e;

	if ((e = options(cx, f)))
		return e;
	e = save(cx, rs, f);
	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/kontaktorsaker", PERM_STRUCTURE, show_causes, 0 },
	{ HTTP_POST, "/arbete/kontaktorsaker", PERM_STRUCTURE, take_cause, 0 },
};

const struct http_routes contact_cause_routes = { routes, ARRAY_LEN(routes) };
