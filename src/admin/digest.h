/* The digest mail: the job that sends it, and the page that switches it off. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/digest.h"
#include "web/web.h"

struct digest_mail_view {
	const char *lang;
	const char *title;
	const char *lead;
	const struct digest *d;
	const char *notices; /* addresses; NULL when the site does not know its own */
	const char *tasks;
	const char *off;
	const char *off_text;
};

struct digest_off_view {
	struct form *form; /* NULL when it is off */
	const char *action;
};

/* Sends the day's digests. May run twice: one for an address and a day is queued once. */
MUST_USE enum err admin_digest(struct cx *cx, int64_t day);

extern const struct http_routes admin_digest_routes;
