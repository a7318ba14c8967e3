/* The questions of a topic's own form, beside those of a page. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/topic_form_page.h"

#include "contact/pages.h"
#include "gen/texts.h"

static struct form *
ready(struct topic_form *tf, struct form *f)
{
	form_stored_options(&tf->stored, f);
	if (tf->version.id)
		form_set(f, FORM_STORED_VERSION, id_string(f->cx->arena, tf->version.id));
	return f;
}

static void
make_table(struct cx *cx, struct topic_form *tf, const struct form_field *own, size_t n_own)
{
	form_stored_table(
	    cx, tf->version.id ? &tf->version.def : NULL, FORM_STORED, own, n_own, &tf->stored);
}

enum err
topic_form_new(struct cx *cx, struct http_request *rq, const struct form_field *own, size_t n_own,
    int64_t topic_id, struct topic_form *tf, struct form **ret_form)
{
	enum err e;

	*tf = (struct topic_form) { 0 };
	if ((e = formdef_of_topic(cx, topic_id, &tf->version)))
		return e;
	make_table(cx, tf, own, n_own);
	*ret_form = ready(tf, form_new(cx, rq, tf->stored.fields, tf->stored.n));
	return OK;
}

/* The version that the page was made with, when it is of a form that asks about the topic. */
static enum err
begun(struct cx *cx, struct http_request *rq, int64_t topic_id, struct topic_form *tf)
{
	struct formdef_version v = { 0 };
	int64_t id = 0;
	enum err e;

	if (!id_parse(http_field(rq, FORM_STORED_VERSION), &id))
		return OK;
	e = formdef_begun(cx, id, &v);
	if (e == ERR_MISSING) {
		cx->fail = (struct failure) { 0 };
		return OK;
	}
	if (!e && v.topic_id == topic_id)
		tf->version = v;
	return e;
}

enum err
topic_form_read(struct cx *cx, struct http_request *rq, const struct form_field *own, size_t n_own,
    struct topic_form *tf, struct form **ret_form)
{
	int64_t topic_id = 0;
	enum err e;

	*tf = (struct topic_form) { 0 };
	if (id_parse(http_field(rq, "topic"), &topic_id) && (e = begun(cx, rq, topic_id, tf)))
		return e;
	if (!tf->version.id) {
		if ((e = formdef_of_topic(cx, topic_id, &tf->version)))
			return e;
		tf->unseen = tf->version.id != 0 && !base_broken("topic-form");
	}
	make_table(cx, tf, own, n_own);
	*ret_form = ready(tf, form_read(cx, rq, tf->stored.fields, tf->stored.n));
	return OK;
}

enum err
topic_form_check(struct topic_form *tf, struct form *f)
{
	if (tf->unseen)
		return fail(f->cx, ERR_INVALID, T_FILE_TOPIC_ASKS, NULL);
	return form_check(f);
}

enum err
topic_form_keep(struct cx *cx, const struct topic_form *tf, const struct form *f, struct link link)
{
	struct formdef_value *values;
	size_t n = 0;

	if (!tf->version.id)
		return OK;
	values = form_stored_values(&tf->stored, f, &n);
	return formdef_answer_add(cx, link, tf->version.id, values, n);
}

enum err
topic_form_part(struct cx *cx, struct http_request *rq, struct http_response *rs)
{
	struct topic_form tf;
	struct form *f = NULL;
	int64_t topic_id = 0;
	struct page p;
	enum err e;

	if (!id_parse(http_field(rq, "amne"), &topic_id))
		topic_id = 0;
	if ((e = topic_form_new(cx, rq, NULL, 0, topic_id, &tf, &f)))
		return e;
	page_begin(&p, cx, rq, "");
	form_stored_draw(&p.h, &tf.stored, f, 2);
	return page_send_part(&p, rs);
}

void
topic_form_draw(
    struct html *h, const struct topic_form *tf, const struct form *f, const char *source)
{
	buf_puts(h->out, "<div class=\"questions\" data-by=\"topic\" data-questions=\"");
	html_link(h, source);
	buf_puts(h->out, "\">\n");
	form_stored_draw(h, &tf->stored, f, 2);
	buf_puts(h->out, "</div>\n");
}
