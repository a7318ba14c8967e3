/* outbox_fill DIR N urgent|bulk [PREFIX]: puts N mails into a site's outbox, to PREFIX0@… and on.
 * outbox_fill DIR N failed: N jobs that failed for good. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"
#include "base/secret.h"
#include "core/site.h"
#include "db/db.h"
#include "fmt/when.h"
#include "gen/jobs_q.h"
#include "jobs/jobs.h"
#include "jobs/outbox.h"

enum { ROWS = 200, SOFT = 64 * 1024 * 1024 };

struct fill {
	int64_t n;
	int64_t done;
	enum mail_lane lane;
	const char *prefix;
	int64_t letter_id;
};

static enum err
add_some(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct fill *f = arg;
	struct outbox_letter letter = { .subject = "Nyhetsbrev", .body = "Hej!\n", .lang = "sv" };
	int64_t to = MIN(f->done + ROWS, f->n);
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	if (f->done == 0 && (e = outbox_letter_add(cx, &letter, &f->letter_id)))
		return e;
	for (int64_t i = f->done; !e && i < to; i++)
		e = outbox_add(cx, f->letter_id,
		    &(struct outbox_to) { .source = "test",
			.source_id = 1,
			.address =
			    arena_printf(cx->arena, "%s%" PRId64 "@example.org", f->prefix, i),
			.lane = f->lane });
	if (e || (e = db_commit(&tx)))
		return e;
	f->done = to;
	return OK;
}

static enum err
add_failed(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct fill *f = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	for (int64_t i = 1; !e && i <= f->n; i++) {
		struct jobs_q_due *rows = NULL;
		size_t n = 0;

		if ((e = jobs_add(cx, "contact.mail_receipt", i, i)) ||
		    (e = jobs_q_due(cx, JOB_NORMAL, cx->now, i, 0, 1, &rows, &n)) || n == 0)
			return e ? e : ERR_BUG;
		e = jobs_q_failed(cx, rows[0].id, 0, cx->now, "upstream", NULL, NULL);
	}
	f->done = f->n;
	return e ? e : db_commit(&tx);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(SOFT, SOFT);
	struct site *site = NULL;
	struct fill f = { .prefix = argc > 4 ? argv[4] : "p" };
	struct cx cx;
	enum err e = OK;

	secret_init();
	when_init();
	if (argc < 4 || !str_int(str_of(argv[2]), &f.n) || site_open(argv[1], true, &site))
		return 2;
	f.lane = strcmp(argv[3], "urgent") == 0 ? MAIL_URGENT : MAIL_BULK;
	site_cx_start(site, arena, &cx);
	while (!e && f.done < f.n)
		e = db_attempt(&cx, strcmp(argv[3], "failed") == 0 ? add_failed : add_some, &f);
	site_cx_end(&cx);
	site_close(site);
	arena_free(arena);
	return e ? 1 : 0;
}
