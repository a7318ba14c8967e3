/* Fuzz target: keys, a token and claims as an identity provider could send them. The input is a key
 * set, a line end, a token; the whole is also tried as claims, and as a browser's ticket. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/oidc_int.h"
#include "fmt/jws.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct site_oidc conf = {
	.issuer = "https://idp.example",
	.client_id = "lyhord",
	.claim_email = "email",
	.claim_name = "name",
	.claim_roles = "realm_access.roles",
	.second = "mfa high",
};

static void
try_token(struct arena *a, struct str in)
{
	JSON_CLEANUP json_t *keys = NULL;
	JSON_CLEANUP json_t *claims = NULL;
	struct str first;
	enum jws_fault fault;

	if (!str_split(&in, '\n', &first) || !in.p || jws_keys_read(first, &keys))
		return;
	fault = jws_open(a, in, keys, NULL, &claims);
	assert((fault == JWS_OK) == (claims != NULL));
	assert(!claims || json_is_object(claims));
	assert(jws_fault_word(fault)[0]);
}

static void
try_claims(struct arena *a, struct str in)
{
	const struct oidc_expect x = {
		.conf = &conf, .nonce = "n", .now = 1794823200, .proved_after = 1794823100
	};
	JSON_CLEANUP json_t *claims = NULL;
	struct oidc_identity who = { 0 };

	if (json_read(in, &claims) || !json_is_object(claims))
		return;
	if (!oidc_check_claims(claims, &x)) {
		assert(strcmp(json_text(claims, "iss"), conf.issuer) == 0);
		assert(strcmp(json_text(claims, "nonce"), "n") == 0);
		/* What lets somebody in never ends somebody's session. */
		assert(oidc_check_logout(claims, &x));
	}
	oidc_read_claims(a, claims, &conf, &who);
	assert(!who.subject || (who.subject[0] && strlen(who.subject) <= 255));
	assert(who.n_roles <= OIDC_ROLES_MAX);
	for (size_t i = 0; i < who.n_roles; i++)
		assert(who.roles[i][0] && !strpbrk(who.roles[i], "\n\r"));
	assert(!who.email || !strpbrk(who.email, "\r\n"));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct str in = { .p = arena_strndup(a, (const char *)data, size), .n = size };
	struct site site = { .n_roots = 1 };
	struct cx cx = { .arena = a, .site = &site, .now = 1794823200 };
	struct oidc_ticket t = { 0 };

	try_token(a, in);
	try_claims(a, in);
	assert(strlen(in.p) != in.n || !oidc_ticket_open(&cx, in.p, &t) || t.state);
	arena_free(a);
	return 0;
}
