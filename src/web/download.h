/* Tables to take away as files: the buttons, who took one, and the answer. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "fmt/sheet.h"
#include "html/html.h"
#include "http/http.h"

struct download {
	const char *key; /* in the field "slag", and behind the file's name */
	enum sheet_kind kind;
	const char *type;
	unsigned text;
};

/* The buttons of a form, one for each kind. */
void download_buttons(struct html *h);
/* The kind whose button was pressed; NULL for none. */
const struct download *download_asked(const struct http_request *rq);
/* Notes in the log that the viewer took a list, before they get it; not which rows. A transaction
 * of its own. */
MUST_USE enum err download_note(struct cx *cx);
/* Ends the file and makes it the answer, as NAME-DAY.KIND. */
MUST_USE enum err download_send(struct cx *cx, struct http_response *rs,
    const struct download *kind, struct sheet *s, const char *name);
