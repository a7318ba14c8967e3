/* What the claims of a token must say, and what is read from them. Knows neither network nor
 * database: a fuzz target calls it with whatever a provider could send. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "base/secret.h"
#include "core/oidc.h"
#include "core/site.h"
#include "text/utf8.h"

enum {
	SUBJECT_MAX = 255, /* OpenID Connect Core 1.0, 2 */
	SID_MAX = 255,
	AGE_MAX_S = 600, /* a token comes straight from the provider */
	PERSON_MAX = 120,
	ADDRESS_MAX = 254,
	ROLE_VALUE_MAX = 1024, /* bytes */
};

/* A moment as a JSON number; false when it is none, or beyond reason. */
static bool
moment(const json_t *claims, const char *name, int64_t *ret_at)
{
	const json_t *v = json_object_get(claims, name);
	double d = json_number_value(v);

	if (!json_is_number(v) || !(d > 0 && d < 1e11))
		return false;
	*ret_at = (int64_t)d;
	return true;
}

static bool
text_is(const json_t *claims, const char *name, const char *want)
{
	const char *s = json_text(claims, name);

	return s && strcmp(s, want) == 0;
}

/* For us, and when it is for others too, made for us. */
static const char *
check_audience(const json_t *claims, const char *client_id)
{
	const json_t *aud = json_object_get(claims, "aud");
	bool ours = text_is(claims, "aud", client_id);

	for (size_t i = 0; i < json_array_size(aud); i++) {
		const char *s = json_string_value(json_array_get(aud, i));

		ours = ours || (s && strcmp(s, client_id) == 0);
	}
	if (!ours && !base_broken("oidc-aud"))
		return "aud";
	if ((json_array_size(aud) > 1 || json_object_get(claims, "azp")) &&
	    !text_is(claims, "azp", client_id) && !base_broken("oidc-aud"))
		return "azp";
	return NULL;
}

static const char *
check_times(const json_t *claims, int64_t now)
{
	int64_t at = 0;

	if (!moment(claims, "exp", &at) || (at <= now - OIDC_LEEWAY_S && !base_broken("oidc-exp")))
		return "exp";
	if (!moment(claims, "iat", &at) || at > now + OIDC_LEEWAY_S ||
	    (at < now - AGE_MAX_S - OIDC_LEEWAY_S && !base_broken("oidc-exp")))
		return "iat";
	if (json_object_get(claims, "nbf") &&
	    (!moment(claims, "nbf", &at) || at > now + OIDC_LEEWAY_S))
		return "nbf";
	return NULL;
}

static bool
good_name(const char *s, size_t max)
{
	size_t n = s ? strlen(s) : 0;

	if (n == 0 || n > max)
		return false;
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] < 0x20 || s[i] == 0x7f)
			return false;
	return true;
}

static const char *
check_common(const json_t *claims, const struct oidc_expect *x)
{
	const char *wrong;

	if (!text_is(claims, "iss", x->conf->issuer) && !base_broken("oidc-iss"))
		return "iss";
	if ((wrong = check_audience(claims, x->conf->client_id)))
		return wrong;
	return check_times(claims, x->now);
}

const char *
oidc_check_claims(const json_t *claims, const struct oidc_expect *x)
{
	const char *wrong = check_common(claims, x);
	int64_t at = 0;

	if (wrong)
		return wrong;
	if (!good_name(json_text(claims, "sub"), SUBJECT_MAX))
		return "sub";
	if (!secret_equal(json_text(claims, "nonce"), x->nonce) && !base_broken("oidc-nonce"))
		return "nonce";
	if (x->proved_after &&
	    (!moment(claims, "auth_time", &at) || at < x->proved_after - OIDC_LEEWAY_S ||
		at > x->now + OIDC_LEEWAY_S) &&
	    !base_broken("oidc-fresh"))
		return "auth_time";
	return NULL;
}

const char *
oidc_check_logout(const json_t *claims, const struct oidc_expect *x)
{
	static const char member[] = "http://schemas.openid.net/event/backchannel-logout";
	const char *wrong = check_common(claims, x);

	if (wrong)
		return wrong;
	if (!good_name(json_text(claims, "jti"), SID_MAX))
		return "jti";
	if (!json_is_object(json_object_get(json_object_get(claims, "events"), member)))
		return "events";
	if (json_object_get(claims, "nonce"))
		return "nonce";
	if (!good_name(json_text(claims, "sub"), SUBJECT_MAX) &&
	    !good_name(json_text(claims, "sid"), SID_MAX))
		return "sub";
	return NULL;
}

/* The claim of that name; else down the parts between the full stops. */
static const json_t *
find_claim(const json_t *claims, const char *name)
{
	const json_t *v = json_object_get(claims, name);
	struct str rest = str_of(name);
	struct str part;

	if (v || !strchr(name, '.'))
		return v;
	v = claims;
	while (v && str_split(&rest, '.', &part)) {
		char key[128];

		snprintf(key, sizeof(key), "%.*s", STR_ARG(part));
		v = json_object_get(v, key);
	}
	return v;
}

/* The words of acr and amr against those of the setting. */
static bool
has_word(const char *list, const char *word)
{
	struct str rest = str_of(list);
	struct str part;

	while (word && word[0] && str_split(&rest, ' ', &part))
		if (str_eqz(part, word))
			return true;
	return false;
}

static bool
counts_twice(const json_t *claims, const char *second)
{
	const json_t *amr = json_object_get(claims, "amr");
	bool yes = has_word(second, json_text(claims, "acr"));

	for (size_t i = 0; i < json_array_size(amr); i++)
		yes = yes || has_word(second, json_string_value(json_array_get(amr, i)));
	return yes || base_broken("oidc-second");
}

static void
read_roles(struct arena *a, const json_t *v, struct oidc_identity *who)
{
	size_t n = json_is_array(v) ? MIN(json_array_size(v), (size_t)OIDC_ROLES_MAX) : 1;

	who->roles = arena_array(a, n, sizeof(*who->roles));
	for (size_t i = 0; i < n; i++) {
		const char *s = json_string_value(json_is_array(v) ? json_array_get(v, i) : v);

		if (good_name(s, ROLE_VALUE_MAX))
			who->roles[who->n_roles++] = arena_strdup(a, s);
	}
}

/* email_verified is true, or "true" at providers that know no better. */
static bool
is_verified(const json_t *claims)
{
	const json_t *v = json_object_get(claims, "email_verified");

	return json_is_true(v) || (json_is_string(v) && strcmp(json_string_value(v), "true") == 0);
}

void
oidc_read_claims(
    struct arena *a, const json_t *claims, const struct site_oidc *conf, struct oidc_identity *who)
{
	const char *email = json_string_value(find_claim(claims, conf->claim_email));
	const char *name = json_string_value(find_claim(claims, conf->claim_name));
	const char *sub = json_text(claims, "sub");
	const char *sid = json_text(claims, "sid");
	const json_t *roles = find_claim(claims, conf->claim_roles);

	/* How somebody signed in stands in the ID token alone, which is read first. */
	if (!who->subject) {
		who->two_steps = counts_twice(claims, conf->second);
		(void)moment(claims, "auth_time", &who->proved_at);
	}
	if (!who->issuer)
		who->issuer = conf->issuer;
	if (!who->subject && good_name(sub, SUBJECT_MAX))
		who->subject = arena_strdup(a, sub);
	if (!who->sid && good_name(sid, SID_MAX))
		who->sid = arena_strdup(a, sid);
	if (!who->email && good_name(email, ADDRESS_MAX)) {
		who->email = arena_strdup(a, email);
		who->email_verified =
		    conf->trust_email || is_verified(claims) || base_broken("oidc-verified");
	}
	if (!who->name && good_name(name, 4 * PERSON_MAX))
		who->name = text_excerpt(a, arena_strdup(a, name), PERSON_MAX);
	if (!who->roles && roles)
		read_roles(a, roles, who);
}
