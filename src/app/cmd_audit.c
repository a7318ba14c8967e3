/* Commands about the audit log. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "base/clock.h"
#include "core/audit.h"
#include "core/link.h"
#include "core/log.h"
#include "fmt/json.h"
#include "fmt/when.h"

enum { FAULTS_MAX = 100, JSON_MAX = 64 * 1024 * 1024, READS_BATCH = 1000 };

struct faults {
	json_t *list;
	bool print;
	int n;
};

static void
note_fault(void *arg, enum audit_fault fault, int64_t n, int64_t seq)
{
	struct faults *f = arg;

	if (f->n++ >= FAULTS_MAX)
		return;
	json_array_append_new(f->list, json_pack("{s:s,s:I,s:I}", "fault", audit_fault_name(fault),
					   "row", (json_int_t)n, "event", (json_int_t)seq));
	if (f->print)
		printf("row %" PRId64 ", event %" PRId64 ": %s\n", n, seq, audit_fault_name(fault));
}

static void
print_report(const struct audit_report *r, const char *known)
{
	char when[32];

	printf("%" PRId64 " events in the chain, %" PRId64 " faults\n", r->n_sealed, r->n_faults);
	if (r->n_faults > FAULTS_MAX)
		printf("(the first %d are listed)\n", FAULTS_MAX);
	if (r->n_unsealed) {
		clock_iso(r->unsealed_since, when, sizeof(when));
		printf("%" PRId64 " events not yet sealed, the oldest from %s: a running server "
		       "seals them within seconds\n",
		    r->n_unsealed, when);
	}
	printf("%" PRId64 " events carry personal details, of which retention has removed %" PRId64
	       "\n",
	    r->n_payloads, r->n_payloads_removed);
	printf("Newest seal: %s\n\n", r->seal[0] ? r->seal : "none");
	puts("What this shows: with the key in site.key, every event in the chain is as it was "
	     "when it was sealed,\n"
	     "none is missing in between, none was put in, and the order is the same.");
	if (known)
		puts("The chain also holds the seal that was given: nothing up to it was cut off.");
	else
		puts("What it does not show: whether the newest events were cut off. For that, "
		     "give a seal from the\n"
		     "server's log or a backup: --seal N:HEX.");
	puts("It cannot show what somebody did who had site.key as well as the database, nor a "
	     "change within the\n"
	     "second before sealing, nor that what was written was true.");
}

static enum exit_code
cmd_verify(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	bool json = arg_flag(a, "--json");
	JSON_CLEANUP json_t *list = json_array();
	struct faults faults = { .list = list, .print = !json };
	struct audit_report r = { 0 };
	enum err e;

	if (app_open(a->words[0], false, &s))
		return EXIT_FAILED;
	e = audit_verify(&s.cx, arg_value(a, "--seal"), note_fault, &faults, &r);
	if (e == ERR_INVALID) {
		fputs("lyhord: --seal takes N:HEX, as the server's log says it.\n", stderr);
		return EXIT_USAGE;
	}
	if (e)
		return app_failed(&s.cx, e, "the audit log cannot be read");
	if (json) {
		JSON_CLEANUP json_t *v = json_pack("{s:b,s:I,s:I,s:I,s:I,s:I,s:I,s:s,s:O}", "ok",
		    r.n_faults == 0, "sealed", (json_int_t)r.n_sealed, "unsealed",
		    (json_int_t)r.n_unsealed, "unsealed_since", (json_int_t)r.unsealed_since,
		    "payloads", (json_int_t)r.n_payloads, "payloads_removed",
		    (json_int_t)r.n_payloads_removed, "n_faults", (json_int_t)r.n_faults, "seal",
		    r.seal, "faults", list);
		struct buf b;

		buf_init(&b, s.arena, JSON_MAX);
		json_write(&b, v);
		puts(b.p);
	} else {
		print_report(&r, arg_value(a, "--seal"));
	}
	return r.n_faults ? EXIT_FAILED : EXIT_DONE;
}

static enum exit_code
print_reads(struct app_session *s, const struct log_filter *filter, bool json)
{
	JSON_CLEANUP json_t *all = json_array();
	struct log_filter f = *filter;
	struct core_q_log_all *rows = NULL;
	size_t n = 0;
	struct buf b;

	do {
		enum err e = log_list(&s->cx, &f, READS_BATCH, &rows, &n);

		if (e)
			return app_failed(&s->cx, e, "the log cannot be read");
		for (size_t i = 0; i < n; i++) {
			const char *when = when_iso(s->arena, rows[i].at);
			const char *who = rows[i].actor_name ? rows[i].actor_name : "";

			f.before_at = rows[i].at;
			f.before_seq = rows[i].seq;
			if (json)
				json_array_append_new(
				    all, json_pack("{s:s,s:s}", "at", when, "who", who));
			else
				printf("%s  %s\n", when, who);
		}
	} while (n == READS_BATCH);
	if (json) {
		buf_init(&b, s->arena, JSON_MAX);
		json_write(&b, all);
		puts(b.p);
	}
	return EXIT_DONE;
}

static enum exit_code
cmd_reads(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct log_filter filter = { .kind = EV_READ };
	enum err e;

	if (!arg_value(a, "--case")) {
		fputs("lyhord: audit reads needs --case.\n", stderr);
		return EXIT_USAGE;
	}
	if (app_open(a->words[0], false, &s))
		return EXIT_FAILED;
	if ((e = link_find(&s.cx, arg_value(a, "--case"), &filter.link)))
		return app_failed(&s.cx, e, "there is no such case");
	return print_reads(&s, &filter, arg_flag(a, "--json"));
}

static const struct command list[] = {
	{ "audit verify", "DIR [--seal N:HEX] [--json]",
	    "Goes through the chain of the audit log and says whether an event was altered, "
	    "removed, put in or\n"
	    "moved since it was sealed; exit code 1 when one was. With --seal also whether the "
	    "chain still holds a\n"
	    "seal that was kept elsewhere (the server's log has each new one).",
	    "--seal= --json", 1, 1, cmd_verify },
	{ "audit reads", "DIR --case NUMBER [--json]",
	    "Lists who has read a case, the latest first: at most one row for each person and ten "
	    "minutes.",
	    "--case= --json", 1, 1, cmd_reads },
};
const struct commands app_audit_commands = { list, ARRAY_LEN(list) };
