/* The keys of lyhord.conf for signing in at an identity provider. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/stat.h>

#include "base/file.h"
#include "base/log.h"
#include "core/oidc_int.h"
#include "net/fetch.h"

enum { SECRET_MAX = 64 * 1024, TIMEOUT_S = 10, TIMEOUT_MAX = 30 };

const char oidc_conf_text[] =
    "\n"
    "# Signing in at an identity provider (OpenID Connect), besides e-mail and password. The "
    "issuer\n"
    "# as the provider writes it, https://…; empty: there is none. Needs base_url and\n"
    "# oidc_client_id. Give the provider these addresses, after base_url:\n"
    "#   /arbete/logga-in/extern/svar        where people come back (redirect URI)\n"
    "#   /arbete/logga-in                    where they come after logging out\n"
    "#   /arbete/logga-in/extern/utloggad    back-channel logout\n"
    "# oidc_issuer =\n"
    "# oidc_client_id =\n"
    "# The client's secret is the only line of the file oidc.secret beside this one, which only "
    "the\n"
    "# server's user may read (chmod 600). Without the file: a public client.\n"
    "# What the button says: Logga in med …\n"
    "# oidc_name =\n"
    "# oidc_scopes = openid profile email\n"
    "# The claims with e-mail address, name, and what roles follow from. a.b is b inside a.\n"
    "# oidc_claim_email = email\n"
    "# oidc_claim_name = name\n"
    "# oidc_claim_roles = groups\n"
    "# Who comes for the first time is known by an e-mail address that the provider has verified\n"
    "# (email_verified). With yes the address counts also without: only when nobody can choose\n"
    "# their own address there.\n"
    "# oidc_trust_email = no\n"
    "# With yes who has no account here gets one, when a rule gives them a role.\n"
    "# oidc_create = no\n"
    "# Values of acr or amr, with spaces between, that count as the second step of logging in.\n"
    "# oidc_second =\n"
    "# A file with the certificate authority of a provider of your own.\n"
    "# oidc_ca =\n"
    "# How many seconds the provider may take to answer.\n"
    "# oidc_timeout = 10\n";

void
oidc_conf_defaults(struct site *site)
{
	site->oidc = (struct site_oidc) {
		.name = "",
		.client_id = "",
		.scopes = "openid profile email",
		.claim_email = "email",
		.claim_name = "name",
		.claim_roles = "groups",
		.second = "",
		.timeout_s = TIMEOUT_S,
	};
}

static bool
set_yes(struct str value, bool *to)
{
	*to = str_eqz(value, "yes");
	return *to || str_eqz(value, "no");
}

bool
oidc_conf_set(struct site *site, struct str key, struct str value)
{
	struct site_oidc *o = &site->oidc;
	const struct {
		const char *name;
		const char **to;
	} texts[] = {
		{ "oidc_name", &o->name },
		{ "oidc_client_id", &o->client_id },
		{ "oidc_scopes", &o->scopes },
		{ "oidc_claim_email", &o->claim_email },
		{ "oidc_claim_name", &o->claim_name },
		{ "oidc_claim_roles", &o->claim_roles },
		{ "oidc_second", &o->second },
	};

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		if (str_eqz(key, texts[i].name)) {
			*texts[i].to = str_dup(site->arena, value);
			return true;
		}
	if (str_eqz(key, "oidc_issuer"))
		o->issuer = value.n ? str_dup(site->arena, value) : NULL;
	else if (str_eqz(key, "oidc_ca"))
		o->ca_file = value.n ? str_dup(site->arena, value) : NULL;
	else if (str_eqz(key, "oidc_trust_email"))
		return set_yes(value, &o->trust_email);
	else if (str_eqz(key, "oidc_create"))
		return set_yes(value, &o->create);
	else
		return str_eqz(key, "oidc_timeout") && str_int(value, &o->timeout_s) &&
		       o->timeout_s > 0;
	return true;
}

static enum err
wrong(const char *what)
{
	log_error("site", "lyhord.conf: %s", what);
	return ERR_INVALID;
}

static enum err
read_secret(struct site *site)
{
	char *path = arena_printf(site->arena, "%s/oidc.secret", site->dir);
	struct str text = { 0 };
	struct stat st;
	enum err e;

	if (stat(path, &st) != 0)
		return OK;
	if ((st.st_mode & 077) != 0)
		return wrong("the file oidc.secret must be readable for the server's user alone "
			     "(chmod 600)");
	if ((e = file_read(site->arena, path, SECRET_MAX, &text)))
		return e;
	site->oidc.secret = str_dup(site->arena, str_trim(text));
	secret_wipe((void *)(uintptr_t)text.p, text.n);
	if (!site->oidc.secret[0])
		return wrong("the file oidc.secret is empty");
	return OK;
}

static bool
has_word(const char *list, const char *word)
{
	struct str rest = str_of(list);
	struct str part;

	while (str_split(&rest, ' ', &part))
		if (str_eqz(part, word))
			return true;
	return false;
}

enum err
oidc_conf_check(struct site *site)
{
	struct site_oidc *o = &site->oidc;
	const char *host;

	o->timeout_s = MIN(o->timeout_s, (int64_t)TIMEOUT_MAX);
	if (!o->issuer)
		return OK;
	if (!fetch_allowed(o->issuer))
		return wrong("oidc_issuer is an address that begins with https://");
	if (!site->base_url[0])
		return wrong("oidc_issuer needs base_url: the provider sends people back there");
	if (!o->client_id[0])
		return wrong("oidc_issuer needs oidc_client_id");
	if (!has_word(o->scopes, "openid"))
		return wrong("oidc_scopes must name openid");
	host = strstr(o->issuer, "://") + 3;
	if (!o->name[0])
		o->name = arena_printf(site->arena, "%.*s", (int)strcspn(host, "/:"), host);
	return read_secret(site);
}
