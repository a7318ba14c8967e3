/* Composing a mail as RFC 5322 and 2045 want it; GMime does the work. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct mail {
	const char *from_name; /* may be NULL */
	const char *from;      /* an address */
	const char *reply_to;  /* an address or NULL */
	const char *to;	       /* an address */
	const char *subject;
	const char *text;
	const char *html; /* the same as HTML, or NULL */
	const char *lang; /* "sv" */
	const char *id;	  /* of the message, without brackets; the same when it is sent again */
	const char *unsubscribe; /* an https address that a POST unsubscribes at, or NULL */
	int64_t at;
};

enum { MAIL_ADDRESS_MAX = 254, MAIL_SUBJECT_MAX = 500, MAIL_BODY_MAX = 4 * 1024 * 1024 };

/* An address that SMTP takes: visible ASCII, one @ with something at both sides. */
bool mail_address_ok(const char *address);
/* The whole message, lines ended by CRLF and at most 998 bytes. ERR_INVALID when an address is
 * none, a line would be broken by what stands in it (control characters in names, subject, id,
 * unsubscribe), or something is too long: nothing that a stranger writes adds a header. */
MUST_USE enum err mail_compose(struct arena *a, const struct mail *m, struct str *ret_message);
