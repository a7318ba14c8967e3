/* Talking to the provider: its addresses and keys, kept in memory, and the trade of a code for a
 * token. Nothing here is called with a transaction open, and the lock is never held over the
 * network. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "base/log.h"
#include "core/oidc_int.h"
#include "fmt/jws.h"
#include "gen/texts.h"
#include "net/fetch.h"

enum {
	KEEP_S = 3600, /* how long addresses and keys are good without asking again */
	ANSWER_MAX = 512 * 1024,
	URL_MAX = 16 * 1024,
	WORD_MAX = 60,
	REFETCH_S = 60, /* for an unknown key: one fetch in so many seconds, */
	REFETCHES = 3,	/* and so many at once */
};

struct oidc_memory {
	pthread_mutex_t lock;
	json_t *about; /* the provider's configuration */
	json_t *keys;
	int64_t about_at;
	int64_t keys_at;
	int64_t refetch_until; /* as in core/attempt.c: when the bucket is empty */
};

struct oidc_memory *
oidc_memory_new(struct arena *a)
{
	struct oidc_memory *m = arena_alloc(a, sizeof(*m));

	pthread_mutex_init(&m->lock, NULL);
	return m;
}

void
oidc_memory_forget(struct oidc_memory *m)
{
	json_decref(m->about);
	json_decref(m->keys);
	pthread_mutex_destroy(&m->lock);
}

static int64_t
mono_s(void)
{
	return clock_mono_us() / 1000000;
}

bool
oidc_is_on(const struct site *site)
{
	return site->oidc.issuer != NULL;
}

const char *
oidc_name(const struct site *site)
{
	return site->oidc.name;
}

const char *
oidc_return_address(struct cx *cx)
{
	return arena_printf(cx->arena, "%s/arbete/logga-in/extern/svar", cx->site->base_url);
}

const char *
oidc_back_channel_address(struct cx *cx)
{
	return arena_printf(cx->arena, "%s/arbete/logga-in/extern/utloggad", cx->site->base_url);
}

const char *
oidc_after_logout_address(struct cx *cx)
{
	return arena_printf(cx->arena, "%s/arbete/logga-in", cx->site->base_url);
}

/* The provider failed: to the user a page, to us the step and a word. */
static enum err
failed(struct cx *cx, const char *step, const char *why)
{
	log_warn("oidc", "step=%s why=\"%s\"", step, why);
	return fail(
	    cx, ERR_UPSTREAM, T_OIDC_PROVIDER_DOWN, arena_printf(cx->arena, "%s, %s", step, why));
}

static struct fetch
request(const struct cx *cx, const char *url)
{
	return (struct fetch) {
		.url = url,
		.ca_file = cx->site->oidc.ca_file,
		.timeout_s = cx->site->oidc.timeout_s,
		.max = ANSWER_MAX,
	};
}

static enum err
get_json(struct cx *cx, const char *step, const struct fetch *f, json_t **ret_value)
{
	struct str body = { 0 };
	const char *why = "";
	long status = 0;
	json_t *v = NULL;

	if (fetch_run(cx->arena, f, &status, &body, &why))
		return failed(cx, step, why);
	if (status != 200)
		return failed(cx, step, arena_printf(cx->arena, "status %ld", status));
	if (json_read(body, &v) || !json_is_object(v)) {
		json_decref(v);
		return failed(cx, step, "not JSON");
	}
	*ret_value = v;
	return OK;
}

/* OpenID Connect Discovery 1.0, 4.3: the issuer must be the one that was asked. */
static enum err
fetch_about(struct cx *cx, json_t **ret_about)
{
	static const char *const needed[] = { "authorization_endpoint", "token_endpoint",
		"jwks_uri" };
	const char *issuer = cx->site->oidc.issuer;
	size_t n = strlen(issuer);
	struct fetch f =
	    request(cx, arena_printf(cx->arena, "%.*s/.well-known/openid-configuration",
			    (int)(issuer[n - 1] == '/' ? n - 1 : n), issuer));
	JSON_CLEANUP json_t *v = NULL;
	const char *said;
	enum err e;

	if ((e = get_json(cx, "discovery", &f, &v)))
		return e;
	said = json_text(v, "issuer");
	if (!said || strcmp(said, issuer) != 0)
		return failed(cx, "discovery", "another issuer");
	for (size_t i = 0; i < ARRAY_LEN(needed); i++) {
		const char *url = json_text(v, needed[i]);

		if (!url || strlen(url) > URL_MAX / 4 || !fetch_allowed(url))
			return failed(cx, "discovery", needed[i]);
	}
	*ret_about = json_incref(v);
	return OK;
}

static enum err
fetch_keys(struct cx *cx, const json_t *about, json_t **ret_keys)
{
	struct fetch f = request(cx, json_text(about, "jwks_uri"));
	struct str body = { 0 };
	const char *why = "";
	long status = 0;

	if (fetch_run(cx->arena, &f, &status, &body, &why))
		return failed(cx, "keys", why);
	if (status != 200)
		return failed(cx, "keys", arena_printf(cx->arena, "status %ld", status));
	return jws_keys_read(body, ret_keys) ? failed(cx, "keys", "no key set") : OK;
}

/* What is in memory, or NULL; *ret_old when it is time to ask again. The caller's. */
static json_t *
remembered(struct oidc_memory *m, json_t **what, const int64_t *at, bool *ret_old)
{
	json_t *v;

	pthread_mutex_lock(&m->lock);
	v = json_incref(*what);
	*ret_old = mono_s() - *at >= KEEP_S;
	pthread_mutex_unlock(&m->lock);
	return v;
}

static void
remember(struct oidc_memory *m, json_t **what, int64_t *at, json_t *fresh)
{
	pthread_mutex_lock(&m->lock);
	json_decref(*what);
	*what = json_incref(fresh);
	*at = mono_s();
	pthread_mutex_unlock(&m->lock);
}

/* Old is better than none: a provider that does not answer this time is asked again the next. */
static enum err
get_about(struct cx *cx, json_t **ret_about)
{
	struct oidc_memory *m = cx->site->oidc_memory;
	bool old = false;
	JSON_CLEANUP json_t *have = remembered(m, &m->about, &m->about_at, &old);
	JSON_CLEANUP json_t *fresh = NULL;
	enum err e;

	if (have && !old) {
		*ret_about = json_incref(have);
		return OK;
	}
	e = fetch_about(cx, &fresh);
	if (!e)
		remember(m, &m->about, &m->about_at, fresh);
	else if (have)
		cx->fail = (struct failure) { 0 };
	else
		return e;
	*ret_about = json_incref(fresh ? fresh : have);
	return OK;
}

static enum err
get_keys(struct cx *cx, const json_t *about, bool anew, json_t **ret_keys)
{
	struct oidc_memory *m = cx->site->oidc_memory;
	bool old = false;
	JSON_CLEANUP json_t *have = remembered(m, &m->keys, &m->keys_at, &old);
	JSON_CLEANUP json_t *fresh = NULL;
	enum err e;

	if (have && !old && !anew) {
		*ret_keys = json_incref(have);
		return OK;
	}
	if ((e = fetch_keys(cx, about, &fresh)))
		return e;
	remember(m, &m->keys, &m->keys_at, fresh);
	*ret_keys = json_incref(fresh);
	return OK;
}

/* Whoever sends tokens with names of keys that are not there makes us ask only now and then. */
static bool
may_refetch(struct oidc_memory *m)
{
	int64_t now = mono_s();
	bool yes;

	pthread_mutex_lock(&m->lock);
	yes = MAX(m->refetch_until, now) + REFETCH_S <= now + (int64_t)REFETCHES * REFETCH_S;
	if (yes)
		m->refetch_until = MAX(m->refetch_until, now) + REFETCH_S;
	pthread_mutex_unlock(&m->lock);
	return yes || base_broken("oidc-refetch");
}

static enum err
open_token(struct cx *cx, const json_t *about, struct str token, const char *type,
    json_t **ret_claims, const char **ret_wrong)
{
	JSON_CLEANUP json_t *keys = NULL;
	enum jws_fault fault;
	enum err e;

	if ((e = get_keys(cx, about, false, &keys)))
		return e;
	fault = jws_open(cx->arena, token, keys, type, ret_claims);
	if (fault == JWS_NO_KEY && may_refetch(cx->site->oidc_memory)) {
		json_releasep(&keys);
		if ((e = get_keys(cx, about, true, &keys)))
			return e;
		fault = jws_open(cx->arena, token, keys, type, ret_claims);
	}
	*ret_wrong = fault ? jws_fault_word(fault) : NULL;
	return OK;
}

enum err
oidc_begin(struct cx *cx, struct oidc_ticket *t, const char **ret_url)
{
	JSON_CLEANUP json_t *about = NULL;
	struct buf b;
	enum err e;

	if ((e = get_about(cx, &about)))
		return e;
	t->at = cx->now;
	t->state = secret_token(cx->arena);
	t->nonce = secret_token(cx->arena);
	t->verifier =
	    arena_printf(cx->arena, "%s%s", secret_token(cx->arena), secret_token(cx->arena));
	fetch_begin(&b, cx->arena, URL_MAX, json_text(about, "authorization_endpoint"));
	fetch_add(&b, "response_type", "code");
	fetch_add(&b, "client_id", cx->site->oidc.client_id);
	fetch_add(&b, "redirect_uri", oidc_return_address(cx));
	fetch_add(&b, "scope", cx->site->oidc.scopes);
	fetch_add(&b, "state", t->state);
	fetch_add(&b, "nonce", t->nonce);
	fetch_add(&b, "code_challenge", jws_s256(cx->arena, t->verifier));
	fetch_add(&b, "code_challenge_method", "S256");
	fetch_add(&b, "ui_locales", lang_code(cx->lang));
	if (t->act[0]) { /* somebody must type something there, now */
		fetch_add(&b, "prompt", "login");
		fetch_add(&b, "max_age", "0");
	}
	*ret_url = b.p;
	return OK;
}

/* An error code of the provider's (RFC 6749, 5.2) as far as it may be shown. */
static const char *
error_word(struct cx *cx, struct str body)
{
	JSON_CLEANUP json_t *v = NULL;
	const char *s = json_read(body, &v) ? NULL : json_text(v, "error");
	size_t n = s ? strspn(s, "abcdefghijklmnopqrstuvwxyz_") : 0;

	return s && n > 0 && n < WORD_MAX && !s[n] ? arena_strdup(cx->arena, s) : "";
}

static bool
list_has(const json_t *list, const char *word)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *s = json_string_value(json_array_get(list, i));

		if (s && strcmp(s, word) == 0)
			return true;
	}
	return false;
}

/* Basic unless the provider says that it takes only the form: RFC 6749, 2.3.1. */
static void
add_client(struct cx *cx, const json_t *about, struct fetch *f, struct buf *form)
{
	const struct site_oidc *o = &cx->site->oidc;
	const json_t *ways = json_object_get(about, "token_endpoint_auth_methods_supported");

	if (o->secret && (!ways || list_has(ways, "client_secret_basic"))) {
		f->user = fetch_escape(cx->arena, o->client_id);
		f->password = fetch_escape(cx->arena, o->secret);
		return;
	}
	fetch_add(form, "client_id", o->client_id);
	if (o->secret)
		fetch_add(form, "client_secret", o->secret);
}

static enum err
trade(struct cx *cx, const json_t *about, const struct oidc_ticket *t, const char *code,
    json_t **ret_answer)
{
	struct fetch f = request(cx, json_text(about, "token_endpoint"));
	struct str body = { 0 };
	const char *why = "";
	long status = 0;
	struct buf form;

	buf_init(&form, cx->arena, URL_MAX);
	fetch_add(&form, "grant_type", "authorization_code");
	fetch_add(&form, "code", code);
	fetch_add(&form, "redirect_uri", oidc_return_address(cx));
	fetch_add(&form, "code_verifier", t->verifier);
	add_client(cx, about, &f, &form);
	f.form = form.p;
	if (fetch_run(cx->arena, &f, &status, &body, &why))
		return failed(cx, "token", why);
	if (status == 400 && strcmp(error_word(cx, body), "invalid_grant") == 0) {
		log_warn("oidc", "step=token why=invalid_grant");
		return fail(cx, ERR_DENIED, T_OIDC_CODE_OLD, "invalid_grant");
	}
	if (status != 200)
		return failed(cx, "token",
		    arena_printf(cx->arena, "status %ld %s", status, error_word(cx, body)));
	if (json_read(body, ret_answer) || !json_is_object(*ret_answer))
		return failed(cx, "token", "not JSON");
	return OK;
}

static enum err
bad_token(struct cx *cx, const char *wrong)
{
	log_warn("oidc", "step=token refused=%s", wrong);
	return fail(cx, ERR_AUTH, T_OIDC_TOKEN_BAD, arena_strdup(cx->arena, wrong));
}

/* Groups that did not fit into the token stand elsewhere: taking them for none would take roles. */
static bool
roles_left_out(const json_t *claims, const char *name)
{
	return json_object_get(json_object_get(claims, "_claim_names"), name) != NULL;
}

/* Most providers say who somebody is in the token; others when asked with it. */
static enum err
ask_more(struct cx *cx, const json_t *about, const char *access, struct oidc_identity *who)
{
	const struct site_oidc *o = &cx->site->oidc;
	const char *url = json_text(about, "userinfo_endpoint");
	struct fetch f = request(cx, url);
	JSON_CLEANUP json_t *more = NULL;
	const char *sub;
	enum err e;

	if (!url || !access || (who->email && who->roles))
		return OK;
	if (strspn(
		access, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=") !=
	    strlen(access))
		return failed(cx, "userinfo", "access_token");
	f.bearer = access;
	if ((e = get_json(cx, "userinfo", &f, &more)))
		return e;
	sub = json_text(more, "sub");
	if (!sub || strcmp(sub, who->subject) != 0)
		return bad_token(cx, "userinfo sub");
	if (roles_left_out(more, o->claim_roles))
		return failed(cx, "userinfo", "too many groups");
	oidc_read_claims(cx->arena, more, o, who);
	return OK;
}

enum err
oidc_finish(struct cx *cx, const struct oidc_ticket *t, const char *code,
    struct oidc_identity *ret_identity)
{
	const struct oidc_expect x = {
		.conf = &cx->site->oidc,
		.nonce = t->nonce,
		.now = cx->now,
		.proved_after = t->act[0] ? t->at : 0,
	};
	struct oidc_identity who = { 0 };
	JSON_CLEANUP json_t *about = NULL;
	JSON_CLEANUP json_t *answer = NULL;
	JSON_CLEANUP json_t *claims = NULL;
	const char *token;
	const char *wrong = NULL;
	enum err e;

	if ((e = get_about(cx, &about)) || (e = trade(cx, about, t, code, &answer)))
		return e;
	token = json_text(answer, "id_token");
	if (!token)
		return bad_token(cx, "no id_token");
	if ((e = open_token(cx, about, str_of(token), NULL, &claims, &wrong)))
		return e;
	if (wrong || (wrong = oidc_check_claims(claims, &x)))
		return bad_token(cx, wrong);
	if (roles_left_out(claims, x.conf->claim_roles))
		return failed(cx, "token", "too many groups");
	who.id_token = arena_strdup(cx->arena, token);
	oidc_read_claims(cx->arena, claims, x.conf, &who);
	if ((e = ask_more(cx, about, json_text(answer, "access_token"), &who)))
		return e;
	*ret_identity = who;
	return OK;
}

enum err
oidc_logout_token(
    struct cx *cx, struct str token, const char **ret_jti, struct oidc_identity *ret_identity)
{
	const struct oidc_expect x = { .conf = &cx->site->oidc, .nonce = "", .now = cx->now };
	JSON_CLEANUP json_t *about = NULL;
	JSON_CLEANUP json_t *claims = NULL;
	const char *wrong = NULL;
	enum err e;

	if ((e = get_about(cx, &about)) ||
	    (e = open_token(cx, about, token, "logout+jwt", &claims, &wrong)))
		return e;
	if (wrong || (wrong = oidc_check_logout(claims, &x)))
		return bad_token(cx, wrong);
	*ret_jti = arena_strdup(cx->arena, json_text(claims, "jti"));
	*ret_identity = (struct oidc_identity) { 0 };
	oidc_read_claims(cx->arena, claims, x.conf, ret_identity);
	return OK;
}

enum err
oidc_logout_url(struct cx *cx, const char *id_token, const char **ret_url)
{
	JSON_CLEANUP json_t *about = NULL;
	const char *at;
	struct buf b;
	enum err e;

	*ret_url = NULL;
	if ((e = get_about(cx, &about)))
		return e;
	at = json_text(about, "end_session_endpoint");
	if (!at || !fetch_allowed(at))
		return OK;
	fetch_begin(&b, cx->arena, URL_MAX + JWS_MAX, at);
	fetch_add(&b, "client_id", cx->site->oidc.client_id);
	fetch_add(&b, "post_logout_redirect_uri", oidc_after_logout_address(cx));
	if (strlen(id_token) < URL_MAX) /* else the provider asks whom to log out */
		fetch_add(&b, "id_token_hint", id_token);
	*ret_url = b.p;
	return OK;
}
