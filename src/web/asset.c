/* Files of the theme, in the program itself: made by tools/gen_assets.py with a hash in each name,
 * so that browsers may keep them for ever. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "gen/assets.h"
#include "web/page.h"

const char *
web_asset(const char *name)
{
	for (size_t i = 0; i < n_assets; i++)
		if (strcmp(assets[i].name, name) == 0)
			return assets[i].address;
	assert(!"an asset that is not there");
	return "";
}

bool
web_asset_send(const struct http_request *rq, struct http_response *rs)
{
	for (size_t i = 0; i < n_assets; i++) {
		const struct asset *a = &assets[i];

		if (strcmp(a->address, rq->path) != 0)
			continue;
		rs->status = 200;
		rs->type = a->type;
		rs->body = a->plain;
		http_header(rs, "Cache-Control", "public, max-age=31536000, immutable");
		http_header(rs, "X-Content-Type-Options", "nosniff");
		return true;
	}
	return false;
}
