/* The page that asks again. What was typed for the act goes with it as hidden fields, so that the
 * same request comes back with the proof in it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/prove.h"

#include "core/attempt.h"
#include "core/oidc.h"
#include "core/second.h"
#include "core/session.h"
#include "core/user.h"
#include "db/db.h"
#include "gen/texts.h"
#include "gen/web_tpl.h"
#include "text/utf8.h"

enum { ACT_MAX = 256 * 1024 }; /* bytes of what was typed */

static const struct form_field fields[] = {
	{ "prove_password", FORM_PASSWORD, T_FIELD_PASSWORD, T_NONE, PASSWORD_MAX, true,
	    "current-password" },
	{ "prove_code", FORM_TEXT, T_SECOND_CODE, T_SECOND_CODE_EITHER, SECOND_CODE_MAX, true,
	    "one-time-code" },
};

static enum err
say_wait(struct cx *cx, const char *field, int64_t again)
{
	return fail_field(cx, field, T_LOG_IN_WAIT, web_time_text(cx, again + 59));
}

static enum err
wrong_password(struct cx *cx, const struct attempt *t, const struct core_q_user_by_email *account,
    const char *field, unsigned wrong)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	int64_t again = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	e = attempt_check(cx, t, &again);
	if (e == ERR_LIMIT)
		return say_wait(cx, field, again);
	if (e || (e = attempt_failed(cx, t)) || (e = user_log_in_failed(cx, account)) ||
	    (e = db_commit(&tx)))
		return e;
	cx->fail = (struct failure) { 0 };
	return fail_field(cx, field, wrong, NULL);
}

enum err
web_prove_password(
    struct cx *cx, const char *address, const char *field, unsigned wrong, const char *password)
{
	struct core_q_user_by_email account = { 0 };
	struct core_q_user_get row = { 0 };
	struct attempt t = { .address = address };
	int64_t again = 0;
	enum err e;

	if ((e = core_q_user_get(cx, cx->viewer.user, &row)))
		return e;
	t.email_key = text_email_key(cx->arena, str_of(row.email));
	t.device = arena_printf(cx->arena, "account %" PRId64, cx->viewer.user);
	if ((e = user_account(cx, t.email_key, &account)))
		return e;
	e = attempt_check(cx, &t, &again);
	if (e == ERR_LIMIT)
		return say_wait(cx, field, again);
	if (e)
		return e;
	e = user_check_password(cx, &account, str_of(password));
	return e == ERR_AUTH ? wrong_password(cx, &t, &account, field, wrong) : e;
}

static enum err
wrong_code(struct cx *cx, struct db_tx *tx, const struct attempt *t, const char *field)
{
	struct core_q_user_by_email self = { .id = cx->viewer.user };
	unsigned why = cx->fail.text;
	enum err e;

	if ((e = attempt_failed(cx, t)) || (e = user_log_in_failed(cx, &self)) ||
	    (e = db_commit(tx)))
		return e;
	cx->fail = (struct failure) { 0 };
	return fail_field(cx, field, why, NULL);
}

/* The code when the viewer has a second step, and that it was them, in one transaction. */
static enum err
write_down(struct cx *cx, const struct http_request *rq, const struct form *f, bool two_steps)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct attempt t = second_attempt(cx, cx->viewer.user);
	int64_t again = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if (two_steps) {
		e = attempt_check(cx, &t, &again);
		if (e == ERR_LIMIT)
			return say_wait(cx, "prove_code", again);
		if (!e)
			e = second_take(cx, cx->viewer.user, form_value(f, "prove_code"));
		if (e == ERR_AUTH)
			return wrong_code(cx, &tx, &t, "prove_code");
		if (e || (e = attempt_done(cx, &t)))
			return e;
	}
	if ((e = session_proved(cx, rq->session_token, false)))
		return e;
	return db_commit(&tx);
}

static bool
is_ours(const struct http_field *f)
{
	if (strcmp(f->name, "form_token") == 0)
		return true;
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (strcmp(f->name, fields[i].name) == 0)
			return true;
	return false;
}

/* What was typed for the act waits here, sealed, while the browser is at the provider. */
static enum err
keep_act(struct cx *cx, const struct prove_view *v, const char **ret_token)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	JSON_CLEANUP json_t *act = json_pack("{s:s, s:[]}", "action", v->action, "fields");
	json_t *fields_of_act = json_object_get(act, "fields");
	struct buf text;
	enum err e;

	for (size_t i = 0; i < v->n_fields; i++)
		json_array_append_new(
		    fields_of_act, json_pack("[s, s%]", v->fields[i].name, v->fields[i].value.p,
				       v->fields[i].value.n));
	buf_init(&text, cx->arena, ACT_MAX);
	json_write(&text, act);
	if (buf_over(&text))
		return fail(cx, ERR_LIMIT, 0, NULL);
	if ((e = db_begin(cx, &tx)) ||
	    (e = oidc_wait_add(cx, cx->viewer.user, buf_get(&text), OIDC_ACT_S, ret_token)))
		return e;
	return db_commit(&tx);
}

/* Who came from the identity provider proves it there; who has a password may use that. */
static enum err
find_ways(struct cx *cx, const struct http_request *rq, struct prove_view *v)
{
	struct core_q_user_has_password password = { 0 };
	const char *id_token = NULL;
	const char *token = NULL;
	const char *sub = NULL;
	enum err e;

	if ((e = core_q_user_has_password(cx, cx->viewer.user, &password)) ||
	    (e = session_oidc(cx, rq->session_token, &sub, &id_token)))
		return e;
	v->by_password = password.has;
	if (!sub || !oidc_is_on(cx->site))
		return OK;
	if ((e = keep_act(cx, v, &token)))
		return e;
	v->oidc = oidc_name(cx->site);
	v->oidc_url = arena_printf(cx->arena, "/arbete/logga-in/extern?akt=%s", token);
	return OK;
}

static enum err
ask(struct cx *cx, struct http_request *rq, struct http_response *rs, struct form *f,
    bool two_steps, int status)
{
	struct http_field *kept = arena_array(cx->arena, rq->fields.n + 1, sizeof(*kept));
	struct prove_view v = {
		.form = f, .action = rq->path, .fields = kept, .two_steps = two_steps
	};
	struct page p;
	enum err e;

	for (size_t i = 0; i < rq->fields.n; i++)
		if (!is_ours(&rq->fields.list[i]))
			kept[v.n_fields++] = rq->fields.list[i];
	if ((e = find_ways(cx, rq, &v)))
		return e;
	page_begin(&p, cx, rq, core_text(cx->lang, T_PROVE_TITLE));
	web_tpl_prove(&p.h, &v);
	return page_send(&p, rs, status);
}

enum err
web_prove(struct cx *cx, struct http_request *rq, struct http_response *rs, bool *ret_go)
{
	bool sent = http_has_field(rq, fields[0].name);
	struct form *f = sent ? form_read(cx, rq, fields, ARRAY_LEN(fields))
			      : form_new(cx, rq, fields, ARRAY_LEN(fields));
	struct second second = { 0 };
	enum err e;

	*ret_go = false;
	if ((e = second_get(cx, cx->viewer.user, &second)))
		return e;
	if (!sent)
		return ask(cx, rq, rs, f, second.on, 200);
	e = web_prove_password(
	    cx, rq->remote, "prove_password", T_PROVE_WRONG, form_value(f, "prove_password"));
	if (!e)
		e = write_down(cx, rq, f, second.on);
	if (e == ERR_INVALID)
		return ask(cx, rq, rs, f, second.on, 422);
	if (e)
		return e;
	rq->session_fresh = true;
	*ret_go = true;
	return OK;
}
