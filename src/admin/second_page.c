/* Setting up the second step of logging in, recovery codes, and switching it off. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <qrencode.h>

#include "admin/admin.h"
#include "core/once.h"
#include "core/second.h"
#include "core/session.h"
#include "core/setting.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/admin_tpl.h"
#include "web/dispatch.h"

enum {
	ADDRESS_MAX = 2048,
	PICTURE_MAX = 512 * 1024,
	QUIET = 4, /* modules of white around it: ISO/IEC 18004, 9.1 */
};

static const struct form_field fields[] = {
	{ "seed", FORM_HIDDEN, T_NONE, T_NONE, 40, true, NULL },
	{ "code", FORM_TEXT, T_SECOND_CODE, T_SECOND_CODE_HELP, SECOND_CODE_MAX, true,
	    "one-time-code" },
};

/* otpauth://totp/ISSUER:EMAIL?secret=…&issuer=ISSUER */
static const char *
address_of(struct cx *cx, const char *secret, const char *issuer, const char *email)
{
	struct buf b;

	buf_init(&b, cx->arena, ADDRESS_MAX);
	buf_puts(&b, "otpauth://totp/");
	url_part(&b, issuer);
	buf_puts(&b, ":");
	url_part(&b, email);
	buf_puts(&b, "?secret=");
	buf_puts(&b, secret);
	buf_puts(&b, "&issuer=");
	url_part(&b, issuer);
	return b.p;
}

/* Black on white in either colour scheme: cameras want it so. */
static struct safe_html
picture_of(struct cx *cx, const char *text)
{
	QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	struct buf b;
	int side = code ? code->width + 2 * QUIET : 0;

	buf_init(&b, cx->arena, PICTURE_MAX);
	if (!code)
		return html_take(&b);
	buf_printf(&b,
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
	    "shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" "
	    "d=\"M0 0h%dv%dH0z\"/><path fill=\"#000\" d=\"",
	    side, side, side, side);
	for (int i = 0; i < code->width * code->width; i++)
		if (code->data[i] & 1)
			buf_printf(
			    &b, "M%d %dh1v1h-1z", i % code->width + QUIET, i / code->width + QUIET);
	buf_puts(&b, "\"/></svg>");
	QRcode_free(code);
	return html_take(&b);
}

static const char *
in_fours(struct cx *cx, const char *secret)
{
	struct buf b;

	buf_init(&b, cx->arena, ADDRESS_MAX);
	for (size_t i = 0; secret[i]; i++) {
		if (i > 0 && i % 4 == 0)
			buf_putc(&b, ' ');
		buf_putc(&b, secret[i]);
	}
	return b.p;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f, int status)
{
	const char *secret = second_new(cx, form_value(f, "seed"));
	struct second_view v = { .form = f, .key = in_fours(cx, secret) };
	struct core_q_user_get row = { 0 };
	struct settings settings = { 0 };
	struct page p;
	enum err e;

	if ((e = core_q_user_get(cx, cx->viewer.user, &row)) || (e = settings_get(cx, &settings)))
		return e;
	v.address = address_of(cx, secret, settings.name, row.email);
	v.picture = picture_of(cx, v.address);
	v.must = second_wanted(&settings, cx->viewer.roles);
	v.was_reset = rq->method == HTTP_GET && http_has_field(rq, "nollad");
	page_begin(&p, cx, rq, core_text(cx->lang, T_SECOND_BEGIN));
	admin_tpl_second(&p.h, &v);
	return page_send(&p, rs, status);
}

static enum err
show_second(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_new(cx, rq, fields, ARRAY_LEN(fields));
	struct second now = { 0 };
	enum err e;

	if ((e = second_get(cx, cx->viewer.user, &now)))
		return e;
	if (now.on)
		return http_redirect(rs, "/arbete/konto");
	form_set(f, "seed", secret_token(cx->arena));
	return draw(cx, rq, rs, f, 200);
}

/* The codes are shown in the answer itself: an address to come back to would show them again. */
static enum err
show_codes(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const char *codes[SECOND_CODES])
{
	struct codes_view v = { .codes = codes, .n_codes = SECOND_CODES };
	struct page p;

	page_begin(&p, cx, rq, core_text(cx->lang, T_SECOND_CODES_TITLE));
	admin_tpl_second_codes(&p.h, &v);
	return page_send(&p, rs, 200);
}

static const char shown[] = "/arbete/konto?klart=visade";

static enum err
switch_on(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *codes[SECOND_CODES];
	struct second now = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done ||
	    (e = second_get(cx, cx->viewer.user, &now)))
		return e;
	if (now.on)
		return http_redirect(rs, "/arbete/konto");
	if ((e = second_switch_on(cx, form_value(f, "seed"), form_value(f, "code"))) ||
	    (e = second_new_codes(cx, cx->viewer.user, codes)) ||
	    (e = session_free(cx, cx->viewer.user)) || (e = once_store(cx, f->once, shown)) ||
	    (e = db_commit(&tx)))
		return e;
	rq->session_confined = false;
	return show_codes(cx, rq, rs, codes);
}

static enum err
take_second(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct form *f = form_read(cx, rq, fields, ARRAY_LEN(fields));
	enum err e = switch_on(cx, rq, rs, f);

	return e == ERR_INVALID ? draw(cx, rq, rs, f, 422) : e;
}

static enum err
take_codes(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	const char *codes[SECOND_CODES];
	struct second now = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done ||
	    (e = second_get(cx, cx->viewer.user, &now)))
		return e;
	if (!now.on)
		return http_redirect(rs, "/arbete/konto/tvasteg");
	if ((e = second_new_codes(cx, cx->viewer.user, codes)) ||
	    (e = once_store(cx, f->once, shown)) || (e = db_commit(&tx)))
		return e;
	return show_codes(cx, rq, rs, codes);
}

static enum err
take_off(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	struct second now = { 0 };
	bool done = false;
	enum err e;

	if ((e = form_check(f)) || (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done ||
	    (e = second_get(cx, cx->viewer.user, &now)))
		return e;
	if (now.on && (e = second_switch_off(cx)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, "/arbete/konto?klart=enkelt");
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/arbete/konto/tvasteg", PERM_STAFF, show_second, HTTP_CONFINED },
	{ HTTP_POST, "/arbete/konto/tvasteg", PERM_STAFF, take_second, HTTP_CONFINED | HTTP_FRESH },
	{ HTTP_POST, "/arbete/konto/tvasteg/koder", PERM_STAFF, take_codes, HTTP_FRESH },
	{ HTTP_POST, "/arbete/konto/tvasteg/av", PERM_STAFF, take_off, HTTP_FRESH },
};

const struct http_routes admin_second_routes = { routes, ARRAY_LEN(routes) };
