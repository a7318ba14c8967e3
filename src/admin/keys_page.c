/* One's own shortcuts: what there is, other keys instead, none at all. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/keys.h"

#include "admin/keys_page.h"
#include "core/role.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum { FIELDS_MAX = 40 };

/* A field for each shortcut that the user may use, and one for all of them. */
static struct form *
make_form(struct cx *cx, struct http_request *rq, const struct keys *k, bool sent)
{
	struct form_field *fields = arena_array(cx->arena, FIELDS_MAX, sizeof(*fields));
	size_t n = 0;

	fields[n++] = (struct form_field) { .name = "use",
		.type = FORM_YESNO,
		.label = T_KEYS_USE,
		.help = T_KEYS_USE_HELP,
		.required = true };
	assert(k->n < FIELDS_MAX);
	for (size_t i = 0; i < k->n; i++)
		fields[n++] = (struct form_field) {
			.name = arena_printf(cx->arena, "key-%s", k->items[i].shortcut->name),
			.type = FORM_TEXT,
			.label = k->items[i].shortcut->text,
			.max = KEYS_MAX,
			.autocomplete = "off",
		};
	return sent ? form_read(cx, rq, fields, n) : form_new(cx, rq, fields, n);
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    const struct keys *k, int status)
{
	struct page p;
	struct keys_view v = { .rq = rq, .form = f, .keys = *k };

	v.saved = rq->method == HTTP_GET && str_eqz(http_field(rq, "klart"), "sparat");
	v.reset = rq->method == HTTP_GET && str_eqz(http_field(rq, "klart"), "som-forut");
	page_begin(&p, cx, rq, core_text(cx->lang, T_KEYS_TITLE));
	admin_tpl_keys(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_keys(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct keys k = { 0 };
	struct form *f;
	enum err e;

	if ((e = web_keys(cx, rq, true, &k)))
		return e;
	f = make_form(cx, rq, &k, false);
	form_set(f, "use", k.off ? "0" : "1");
	for (size_t i = 0; i < k.n; i++)
		form_set(f, f->fields[i + 1].name, k.items[i].keys);
	return draw(cx, rq, rs, f, &k, 200);
}

/* What was typed becomes the user's keys; each that cannot be one, or is another's on the same
 * page, is named. */
static enum err
read_keys(struct cx *cx, struct form *f, const struct keys *k, struct keys *ret)
{
	struct key_item *items = arena_array(cx->arena, k->n + 1, sizeof(*items));
	enum err e = form_check(f);

	*ret = (struct keys) { .items = items, .n = k->n };
	ret->off = strcmp(form_value(f, "use"), "0") == 0;
	for (size_t i = 0; i < k->n; i++) {
		const char *name = f->fields[i + 1].name;
		const char *typed = form_value(f, name);
		const char *keys = typed[0] ? web_keys_read(cx->arena, typed) : "";

		if (!keys) {
			e = fail_field(cx, name, T_KEYS_WRONG, NULL);
			keys = "";
		}
		items[i] = (struct key_item) { .shortcut = k->items[i].shortcut, .keys = keys };
		for (size_t j = 0; j < i && keys[0]; j++)
			if (strcmp(items[j].keys, keys) == 0 &&
			    web_keys_meet(items[j].shortcut, items[i].shortcut) &&
			    !base_broken("keys-twice"))
				e = fail_field(cx, name, T_KEYS_TWICE,
				    core_text(cx->lang, items[j].shortcut->text));
	}
	return e;
}

static enum err
save(struct cx *cx, struct http_response *rs, const struct form *f, const struct keys *k,
    const char *back)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	bool done = false;
	enum err e;

	if ((e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = web_keys_save(cx, k)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, back);
}

static enum err
take_keys(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct keys k = { 0 };
	struct keys mine = { 0 };
	struct form *f;
	enum err e;

	if ((e = web_keys(cx, rq, true, &k)))
		return e;
	f = make_form(cx, rq, &k, true);
	if (!(e = read_keys(cx, f, &k, &mine)))
		e = save(cx, rs, f, &mine, "/arbete/kortkommandon?klart=sparat");
	return e == ERR_INVALID ? draw(cx, rq, rs, f, &k, 422) : e;
}

static enum err
take_reset(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, NULL, 0);
	const struct keys none = { 0 };
	enum err e;

	if ((e = form_check(f)))
		return e;
	return save(cx, rs, f, &none, "/arbete/kortkommandon?klart=som-forut");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/kortkommandon", PERM_STAFF, show_keys, 0 },
	{ HTTP_POST, "/arbete/kortkommandon", PERM_STAFF, take_keys, 0 },
	{ HTTP_POST, "/arbete/kortkommandon/som-forut", PERM_STAFF, take_reset, 0 },
};

const struct http_routes admin_keys_routes = { routes, ARRAY_LEN(routes) };
