/* Following the events. A commit of this process has made kept pages stale before its answer; here
 * come those of others, within the keeper's quarter of a second. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/live.h"

static struct {
	struct web_app *app;
	struct feed_place place;
} live;

enum err
live_start(struct cx *cx, struct web_app *app)
{
	live.app = app;
	return feed_end(cx, &live.place);
}

enum err
live_follow(struct cx *cx, bool *ret_more)
{
	*ret_more = false;
	if (base_broken("live"))
		return OK;
	return feed_follow(cx, &live.place, web_changed, live.app, ret_more);
}
