/* Sending digests, and switching them off from the mail itself (RFC 8058): the address in it is
 * enough, and asking for it changes nothing, as programs that look through mail do. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "admin/digest.h"

#include "base/id.h"
#include "core/post.h"
#include "core/role.h"
#include "core/setting.h"
#include "core/site.h"
#include "core/user.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/admin_tpl.h"
#include "jobs/jobs.h"

enum { BATCH = 50, HTML_MAX = 256 * 1024 };

static const char *
address(struct cx *cx, const char *path)
{
	return cx->site->base_url[0] ? arena_printf(cx->arena, "%s%s", cx->site->base_url, path)
				     : NULL;
}

static void
put_items(struct cx *cx, struct buf *b, unsigned title, const struct digest_item *items, size_t n,
    const char *where)
{
	if (!n)
		return;
	buf_printf(b, "%s\n\n", core_text(cx->lang, title));
	for (size_t i = 0; i < n; i++) {
		buf_printf(
		    b, "- %s%s%s", items[i].about, items[i].about[0] ? ": " : "", items[i].what);
		if (items[i].due_day)
			buf_printf(b, ", %s", web_day_text(cx, items[i].due_day));
		buf_putc(b, '\n');
	}
	if (where)
		buf_printf(b, "\n%s\n", where);
	buf_putc(b, '\n');
}

static const char *
as_text(struct cx *cx, const struct digest_mail_view *v)
{
	struct buf b;

	buf_init(&b, cx->arena, HTML_MAX);
	buf_printf(&b, "%s\n\n", v->lead);
	put_items(cx, &b, T_DIGEST_NOTICES, v->d->notices, v->d->n_notices, v->notices);
	put_items(cx, &b, T_DIGEST_TASKS, v->d->tasks, v->d->n_tasks, v->tasks);
	buf_printf(&b, "%s\n", v->off_text);
	if (v->off)
		buf_printf(&b, "%s\n", v->off);
	return b.p;
}

static const char *
as_html(struct cx *cx, const struct digest_mail_view *v)
{
	struct html h = { .cx = cx, .link_prefix = "" };
	struct buf b;

	buf_init(&b, cx->arena, HTML_MAX);
	h.out = &b;
	admin_tpl_digest_mail(&h, v);
	return b.p;
}

static enum err
queue(struct cx *cx, const struct core_q_digest_list *to, int64_t day, const struct digest *d,
    const char *site_name)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *path =
	    arena_printf(cx->arena, "/sammanstallning/%s", digest_token(cx, to->user_id));
	const struct text_arg name = TEXT_ARG(site_name);
	struct digest_mail_view v = {
		.lang = lang_code(cx->lang),
		.title = core_text_format(cx->arena, cx->lang, T_DIGEST_SUBJECT, 1, &name),
		.lead = core_text_format(cx->arena, cx->lang, T_DIGEST_LEAD, 1, &name),
		.d = d,
		.notices = address(cx, "/arbete/notiser"),
		.tasks = address(cx, "/arbete/uppgifter"),
		.off = address(cx, path),
	};
	struct outbox_letter letter = { .subject = v.title, .lang = v.lang };
	/* RFC 8058, 3.1: only https. */
	bool one_click = v.off && strncmp(v.off, "https://", 8) == 0;
	enum err e;

	v.off_text = core_text(cx->lang, v.off ? T_DIGEST_OFF_HERE : T_DIGEST_OFF_ACCOUNT);
	letter.body = as_text(cx, &v);
	letter.html = as_html(cx, &v);
	if ((e = db_begin(cx, &tx)))
		return e;
	e = outbox_send(cx, &letter,
	    &(struct outbox_to) { .source = "core.digest",
		.source_id = base_broken("digest-once") ? id_new() : day,
		.address = to->email,
		.unsubscribe = one_click ? v.off : NULL,
		.lane = MAIL_BULK });
	return e ? e : db_commit(&tx);
}

/* What the user may see is asked as the user, now. */
static enum err
send_one(struct cx *cx, const struct core_q_digest_list *to, int64_t day, const char *site_name)
{
	struct viewer program = cx->viewer;
	enum lang lang = cx->lang;
	struct digest d = { 0 };
	bool due = false;
	enum err e;

	if ((e = digest_is_due(cx, (enum digest_every)to->every, day, &due)) || !due)
		return e;
	if (!(e = user_viewer(cx, to->user_id, &cx->viewer, &cx->lang)) && cx->viewer.user)
		e = digest_make(cx, day, &d);
	cx->viewer = program;
	if (!e && d.n_notices + d.n_tasks > 0)
		e = queue(cx, to, day, &d, site_name);
	cx->lang = lang;
	return e;
}

enum err
admin_digest(struct cx *cx, int64_t day)
{
	struct core_q_digest_list *rows = NULL;
	struct settings settings = { 0 };
	int64_t after = 0;
	size_t n = BATCH;
	enum err e;

	/* Yesterday's is of no use today. */
	if (day != when_day(cx->now) || !post_is_on(cx->site))
		return OK;
	if ((e = settings_get(cx, &settings)))
		return e;
	while (n == BATCH) {
		if ((e = core_q_digest_list(cx, after, BATCH, &rows, &n)))
			return e;
		for (size_t i = 0; i < n; i++) {
			after = rows[i].user_id;
			if (job_time_left(cx) <= 0)
				return fail(cx, ERR_BUSY, 0, NULL);
			if ((e = send_one(cx, &rows[i], day, settings.name)))
				return e;
		}
	}
	return OK;
}

static enum err
draw(struct cx *cx, struct http_request *rq, struct http_response *rs, bool off)
{
	struct digest_off_view v = { 0 };
	struct page p;

	if (!off)
		v.form = form_new(cx, rq, NULL, 0);
	v.action = arena_printf(cx->arena, "/sammanstallning/%s", rq->params[0]);
	page_begin(&p, cx, rq, core_text(cx->lang, T_DIGEST_OFF_TITLE));
	admin_tpl_digest_off(&p.h, &v);
	return page_send(&p, rs, 200);
}

static enum err
show_off(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t user = 0;
	enum err e = digest_token_read(cx, str_of(rq->params[0]), &user);

	return e ? e : draw(cx, rq, rs, false);
}

/* From the page's button, or by a mail program without one: no form's token is asked for. Twice is
 * as once. */
static enum err
take_off(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	int64_t user = 0;
	enum err e;

	if ((e = digest_token_read(cx, str_of(rq->params[0]), &user)) ||
	    (e = digest_set(cx, user, DIGEST_NEVER)))
		return e;
	return draw(cx, rq, rs, true);
}

static const struct http_route routes[] = {
	{ HTTP_GET, "/sammanstallning/{key}", PERM_PUBLIC, show_off, HTTP_NO_STORE },
	/* RFC 8058, 3.2: as a form of either kind. */
	{ HTTP_POST, "/sammanstallning/{key}", PERM_PUBLIC, take_off, HTTP_TAKES_FILES },
};

const struct http_routes admin_digest_routes = { routes, ARRAY_LEN(routes) };
