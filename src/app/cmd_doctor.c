/* lyhord doctor: looks a site over, says what is wrong and what to do. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include "app/app.h"
#include "contact/case.h"
#include "core/audit.h"
#include "core/file.h"
#include "core/post.h"
#include "gen/jobs_q.h"

enum { LOW_SPACE_MB = 500, PATH_LEN = 4096 };

struct look {
	struct cx *cx;
	FILE *to;
	int bad;
};

static void
say(struct look *l, bool good, const char *what, const char *advice)
{
	fprintf(l->to, "%s %s%s%s\n", good ? "ok   " : "WRONG", what, good ? "" : ". ",
	    good ? "" : advice);
	l->bad += !good && !base_broken("doctor");
}

static void
look_at_files(struct look *l)
{
	const struct site *site = l->cx->site;
	char path[PATH_LEN];
	struct stat st;
	struct statvfs fs;

	snprintf(path, sizeof(path), "%s/site.key", site->dir);
	say(l, stat(path, &st) == 0 && (st.st_mode & 077) == 0,
	    "site.key can be read by its owner alone", "Do: chmod 600 site.key");
	say(l,
	    statvfs(site->dir, &fs) == 0 &&
		(uint64_t)fs.f_bavail * fs.f_frsize >= (uint64_t)LOW_SPACE_MB << 20,
	    "there is room on the disk (500 MB)", "Make room before it is full");
}

/* What a process that was cut off may have left: files with a temporary name. */
static void
look_for_rests(struct look *l)
{
	static const char *const folders[] = { "", "/index", "/theme", "/backup" };
	char path[PATH_LEN];
	int n = 0;

	for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
		struct dirent *e;
		DIR *d;

		snprintf(path, sizeof(path), "%s%s", l->cx->site->dir, folders[i]);
		if (!(d = opendir(path)))
			continue;
		while ((e = readdir(d))) {
			size_t len = strlen(e->d_name);

			n += len > 4 && strcmp(e->d_name + len - 4, ".tmp") == 0;
		}
		closedir(d);
	}
	say(l, n == 0, "no half-written files (.tmp)",
	    "They may be removed when no lyhord command runs");
}

static enum err
look_at_engine(struct look *l)
{
	const char **found = NULL;
	size_t n = 0;
	int bad = 0;
	enum err e;

	if ((e = db_integrity(l->cx, &found, &n)))
		return e;
	for (size_t i = 0; i < n; i++)
		fprintf(l->to, "      %s\n", found[i]);
	say(l, n == 0,
	    db_engine(l->cx->site->db) == DB_PG ? "the database answers (PostgreSQL)"
						: "the database file is whole (SQLite)",
	    "Stop the server and restore the last good backup");
	db_rest(l->cx);
	if ((e = db_prepare_all(l->cx->site->db, &bad)))
		return e;
	say(l, bad == 0, "every query fits the tables", "Run: lyhord migrate DIR");
	return OK;
}

static void
ignore_fault(void *arg, enum audit_fault fault, int64_t n, int64_t seq)
{
	(void)arg;
	(void)fault;
	(void)n;
	(void)seq;
}

static enum err
look_at_figures(struct look *l, const char *seal)
{
	struct audit_report report = { 0 };
	int checked = 0;
	int wrong = 0;
	enum err e;

	if ((e = contact_figures_verify(l->cx, &checked, &wrong)))
		return e;
	say(l, wrong == 0, "the figures are what a recount gives",
	    "Run: lyhord stats DIR --verify, and tell us");
	if ((e = audit_verify(l->cx, seal, ignore_fault, NULL, &report)))
		return e;
	say(l, report.n_faults == 0, "the audit log's chain is unbroken",
	    "Run: lyhord audit verify DIR, and find out who had the database");
	return OK;
}

static enum err
look_at_attachments(struct look *l)
{
	struct file_report files = { 0 };
	enum err e;

	if ((e = file_check(l->cx, false, &files)))
		return e;
	say(l, files.n_missing == 0, "every file has its bytes",
	    "The log names those that lack them: restore files/ from a backup");
	say(l, files.n_strays == 0, "no stray files older than a day",
	    "Run: lyhord doctor DIR --repair");
	return OK;
}

/* No fault: it is as it should be after a restore, but somebody must know. */
static enum err
look_at_mail(struct look *l)
{
	struct jobs_q_server_find s = { 0 };
	const char *last = "";
	enum err e;

	for (enum mail_lane lane = MAIL_URGENT; post_is_on(l->cx->site) && lane <= MAIL_BULK;
	     lane++) {
		const char *name = post_server_name(l->cx->site, lane);

		if (strcmp(name, last) == 0)
			continue;
		if ((e = outbox_server_get(l->cx, name, &s)))
			return e;
		if (outbox_server_restored(&s))
			fprintf(l->to,
			    "note  mail by %s is stopped by a restore; look at the queue (Jobb och "
			    "mejl), then "
			    "start it\n",
			    name);
		last = name;
	}
	return OK;
}

enum err
app_look_over(struct cx *cx, const char *seal, FILE *to, int *ret_bad)
{
	struct look l = { .cx = cx, .to = to };
	enum err e;

	look_at_files(&l);
	look_for_rests(&l);
	if ((e = look_at_engine(&l)) || (e = look_at_figures(&l, seal)) ||
	    (e = look_at_attachments(&l)) || (e = look_at_mail(&l)))
		return e;
	*ret_bad = l.bad;
	return OK;
}

static enum exit_code
cmd_doctor(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct file_report files = { 0 };
	int bad = 0;
	enum err e;

	if (app_open(a->words[0], false, &s))
		return EXIT_FAILED;
	if (arg_flag(a, "--repair")) {
		if ((e = file_check(&s.cx, true, &files)))
			return app_failed(&s.cx, e, "the files cannot be looked over");
		printf("Stray files removed: %" PRId64 "\n", files.n_removed);
	}
	if ((e = app_look_over(&s.cx, NULL, stdout, &bad)))
		return app_failed(&s.cx, e, "the site cannot be looked over");
	printf("%d things are wrong.\n", bad);
	return bad ? EXIT_FAILED : EXIT_DONE;
}

static const struct command list[] = {
	{ "doctor", "DIR [--repair]",
	    "Looks the site over: keys and room, the database's own checks, every query, figures "
	    "against a\n"
	    "recount, the audit log's chain, files. Says what to do about what is wrong; exit code "
	    "1 then.\n"
	    "With --repair stray files older than a day are removed first.",
	    "--repair", 1, 1, cmd_doctor },
};
const struct commands app_doctor_commands = { list, ARRAY_LEN(list) };
