/* Which modules there are, and who listens to what. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/feed.h"
#include "core/import.h"
#include "core/site.h"
#include "http/http.h"
#include "jobs/jobs.h"

extern const size_t app_n_route_tables;
/* The tables as one array, in order. */
const struct http_routes *app_routes(size_t *ret_n);

/* Makes known which jobs there are and what they follow. Once the site is open. */
void app_wire(struct site *site);

extern const struct index_source app_index_sources[];
extern const size_t app_n_index_sources;

/* What streams tell of: a link of this kind changed, and those may hear it who read its class. */
struct live_source {
	enum link_kind kind;
	const char *topic;
	enum err (*class)(struct cx *cx, int64_t id, int64_t *ret_class);
};
extern const struct live_source app_live_sources[];
extern const size_t app_n_live_sources;

/* What can be imported. */
extern const struct import_kinds app_import_kinds;
