/* The page of interfaces and their tokens. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

struct token_item {
	const char *id;
	const char *name;
	const char *prefix;
	const char *scopes;
	const char *roles; /* with their units; "" when it sees what everybody sees */
	int64_t rev;
	int64_t expires_at;
	const char *used; /* the day, in words; NULL: never */
	bool revoked;
	bool expired;
};

struct tokens_view {
	struct http_request *rq;
	struct form *form;
	const struct token_item *items;
	size_t n_items;
	const char *next;
	const char *message;
	bool conflict;
};

struct token_new_view {
	const char *name;
	const char *token;
	int64_t expires_at;
};

extern const struct http_routes admin_token_routes;
