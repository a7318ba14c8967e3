/* The card for worry reports: whom to connect to. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/card.h"

#include "base/id.h"
#include "contact/card_view.h"
#include "contact/pages.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/contact_tpl.h"
#include "web/dispatch.h"

static const struct form_field fields[] = {
	{ "rev", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "id", FORM_HIDDEN, T_NONE, T_NONE, 20, false, NULL },
	{ "body", FORM_LONG, T_CARD_BODY, T_CARD_BODY_HELP, CARD_BODY_MAX, true, "off" },
	{ "body_en", FORM_LONG, T_CARD_BODY_EN, T_NONE, CARD_BODY_MAX, false, "off" },
	{ "words", FORM_LONG, T_CARD_WORDS, T_CARD_WORDS_HELP, CARD_WORDS_MAX, false, "off" },
	{ "topic", FORM_SELECT, T_CARD_TOPIC, T_NONE, 20, false, NULL },
};

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	struct card_view v = { .rq = rq };
	struct card card = { 0 };
	const char *now[ARRAY_LEN(fields)];
	struct page p;
	enum err e;

	if ((e = contact_card_get(cx, &card)))
		return e;
	now[0] = arena_printf(cx->arena, "%" PRId64, card.rev);
	now[1] = card.id ? id_string(cx->arena, card.id) : "";
	now[2] = card.body[LANG_SV];
	now[3] = card.body[LANG_EN];
	now[4] = card.words;
	now[5] = card.topic_id ? id_string(cx->arena, card.topic_id) : "";
	v.form = f ? f : form_new(cx, rq, fields, ARRAY_LEN(fields));
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (!f || (status == 409 && i < 2))
			form_set(v.form, fields[i].name, now[i]);
	if (status == 409)
		v.theirs = memcpy(
		    arena_array(cx->arena, ARRAY_LEN(fields), sizeof(*now)), now, sizeof(now));
	if ((e = contact_topic_options(cx, v.form, "topic")))
		return e;
	v.saved = rq->method == HTTP_GET && str_eqz(http_field(rq, "klart"), "sparat");
	page_begin(&p, cx, rq, core_text(cx->lang, T_CARD_TITLE));
	contact_tpl_card(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_card(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	return draw(cx, rq, rs, NULL, 200);
}

static enum err
save(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct card in = { .id = form_id(f, "id"),
		.body = { form_value(f, "body"), form_value(f, "body_en"), "" },
		.words = form_value(f, "words"),
		.topic_id = form_id(f, "topic") };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (in.id && (e = web_rev(cx, rq, &in.rev))) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = contact_card_set(cx, &in)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/orosanmalan?klart=sparat");
}

static enum err
take_card(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	int status = 0;
	enum err e;

	if ((e = contact_topic_options(cx, f, "topic")))
		return e;
	e = save(cx, rq, rs, f);
	return web_again(cx, e, &status) ? draw(cx, rq, rs, f, status) : e;
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/orosanmalan", PERM_DIRECTORY, show_card, 0 },
	{ HTTP_POST, "/arbete/orosanmalan", PERM_DIRECTORY, take_card, 0 },
};

const struct http_routes contact_card_routes = { routes, ARRAY_LEN(routes) };
