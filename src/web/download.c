/* Tables to take away as files. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/download.h"

#include <unistd.h>

#include "core/event.h"
#include "core/i18n.h"
#include "core/user.h"
#include "db/db.h"
#include "fmt/when.h"
#include "web/form.h"

static const struct download kinds[] = {
	{ "csv", SHEET_CSV, "text/csv; charset=utf-8", T_LIST_CSV },
	{ "xlsx", SHEET_XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	    T_LIST_XLSX },
	{ "jsonl", SHEET_JSON_LINES, "application/x-ndjson", T_LIST_JSON },
};

void
download_buttons(struct html *h)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		form_submit_other(h, kinds[i].text, "slag", kinds[i].key);
}

const struct download *
download_asked(const struct http_request *rq)
{
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (str_eqz(http_field(rq, "slag"), kinds[i].key))
			return &kinds[i];
	return NULL;
}

enum err
download_note(struct cx *cx)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	enum err e;

	if ((e = db_begin(cx, &tx)) ||
	    (e = event_add(
		 cx, EV_LIST_TAKEN, (struct link) { .kind = LINK_USER, .id = cx->viewer.user })))
		return e;
	return db_commit(&tx);
}

enum err
download_send(struct cx *cx, struct http_response *rs, const struct download *kind, struct sheet *s,
    const char *name)
{
	int fd = -1;
	enum err e = sheet_done(cx, s, &fd);

	if (e)
		return e;
	http_send_file(rs, fd, 0, lseek(fd, 0, SEEK_END));
	rs->status = 200;
	rs->type = kind->type;
	http_header(rs, "Content-Disposition",
	    arena_printf(cx->arena, "attachment; filename=\"%s-%s.%s\"", name,
		when_day_iso(cx->arena, when_day(cx->now)), kind->key));
	return OK;
}
