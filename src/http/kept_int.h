/* A kept answer as libmicrohttpd sends it: shared by all who are sent it. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <microhttpd.h>

#include "base/base.h"

struct http_kept {
	_Atomic int refs;
	int status;
	size_t n; /* bytes of the body */
	struct MHD_Response *response;
};

void kept_drop(struct http_kept *k);
