/* The page of shortcuts. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/keys.h"
#include "web/web.h"

struct keys_view {
	struct http_request *rq;
	struct form *form;
	struct keys keys;
	bool saved;
	bool reset;
};

extern const struct http_routes admin_keys_routes;
