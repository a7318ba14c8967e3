/* What the server counts of itself, for Prometheus: numbers by route, never anything of a person.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "http/http.h"

/* One answered request; us < 0: from memory, no time is taken. route NULL: none matched. */
void metrics_request(
    const struct http_route *route, enum http_method method, int status, int64_t us);
/* The lines of requests and times, in Prometheus's text format. */
void metrics_put_requests(struct buf *b);
/* One value with its help and type ("gauge" or "counter"). */
void metrics_put(
    struct buf *b, const char *name, const char *type, const char *help, int64_t value);
/* A value of several: the head once, then each with its label. */
void metrics_put_head(struct buf *b, const char *name, const char *type, const char *help);
void metrics_put_labelled(
    struct buf *b, const char *name, const char *label, const char *value, int64_t n);
