/* What the files of core/oidc* share with the site: its keys in lyhord.conf and what is kept in
 * memory of the provider. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/oidc.h"
#include "core/site.h"

/* The part of a new lyhord.conf. */
extern const char oidc_conf_text[];

void oidc_conf_defaults(struct site *site);
/* False when the key is none of these, or the value is not one of its values. */
bool oidc_conf_set(struct site *site, struct str key, struct str value);
/* A sign-in that cannot work is said at start, not at the first user. Reads the secret. */
MUST_USE enum err oidc_conf_check(struct site *site);

/* What one process remembers of the provider. */
struct oidc_memory;
struct oidc_memory *oidc_memory_new(struct arena *a);
void oidc_memory_forget(struct oidc_memory *m);
