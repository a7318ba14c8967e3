/* Buttons, and pages that are drawn again. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/press.h"

#include "db/db.h"
#include "web/dispatch.h"
#include "web/form.h"

enum err
web_press(struct cx *cx, struct http_request *rq, struct http_response *rs, const char *next,
    enum err (*change)(struct cx *cx, int64_t id, int64_t rev))
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct form *f = form_read(cx, rq, NULL, 0);
	int64_t id = 0;
	int64_t rev = 0;
	bool done = false;
	enum err e;

	if ((e = http_param_id(rq, 0, &id)) || (e = form_check(f)) || (e = web_rev(cx, rq, &rev)) ||
	    (e = web_once_begin(cx, f->once, rs, &tx, &done)) || done)
		return e;
	if ((e = change(cx, id, rev)))
		return e;
	return web_once_end(cx, f->once, rs, &tx, next);
}

bool
web_again(struct cx *cx, enum err e, int *ret_status)
{
	*ret_status = e == ERR_CONFLICT ? 409 : 422;
	if (e == ERR_CONFLICT)
		cx->fail = (struct failure) { 0 };
	return e == ERR_CONFLICT || e == ERR_INVALID;
}
