/* The server's side of streams. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <microhttpd.h>

#include "http/sse.h"

/* The answer to give on this connection; it listens until that is destroyed. NULL without memory.
 */
struct MHD_Response *sse_response(
    const struct http_stream *stream, const char *last_event_id, struct MHD_Connection *connection);
