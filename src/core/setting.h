/* Settings of the site that an administrator changes while it runs. They are in the database. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* All settings, read together. Texts are never NULL. */
struct settings {
	const char *name;	    /* of the municipality */
	const char *phone;	    /* as people write it; "" for none */
	const char *hours;	    /* when the phone is answered, in words */
	const char *visit;	    /* where people may come; "" for nowhere */
	const char *post;	    /* where letters go; "" for none */
	const char *email;	    /* "" for none */
	int64_t first_contact_days; /* 1 to 60: back within these days means not solved at first
				       contact */
	int64_t reopen_days;  /* 1 to 365: what is written in a case closed longer ago becomes a new
				 one */
	const char *brand;    /* the theme's colour, such as #1f5a4c; "" for the default */
	const char *typeface; /* inter, system, serif; "" for the default */
	const char *logo;     /* names in core_logo; "" for none */
	const char *logo_dark; /* shown in the dark; "" for the same */
	const char *logo_alt;  /* what it says; "" when the name stands beside it */
	const char *second;    /* who must log in in two steps: "", "admin" or "all" */
	int64_t rev;	       /* of them all together: grows with every change */
};

MUST_USE enum err settings_get(struct cx *cx, struct settings *ret_settings);
/* Writes them all if nobody did since `s->rev` was read; else ERR_CONFLICT. A transaction of its
 * own. */
MUST_USE enum err settings_set(struct cx *cx, const struct settings *s);
/* A longer one that is kept by itself, with a revision of its own: 0 and "" when it was never set.
 */
MUST_USE enum err settings_long_get(
    struct cx *cx, const char *name, int64_t *ret_rev, const char **ret_value);
/* ERR_CONFLICT when it is not as it was read. Inside the caller's transaction. */
MUST_USE enum err settings_long_set(
    struct cx *cx, const char *name, int64_t rev, const char *value);
/* The look alone, in the same way. */
MUST_USE enum err settings_set_look(
    struct cx *cx, int64_t rev, const char *brand, const char *typeface);
/* The names of the logotype (core/logo.h), in the same way. */
MUST_USE enum err settings_set_logo(
    struct cx *cx, int64_t rev, const char *light, const char *dark, const char *alt);
