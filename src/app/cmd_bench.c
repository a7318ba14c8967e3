/* Measuring: durable writing transactions beside the machine's own rate of syncing, in one run. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "app/app.h"
#include "base/clock.h"
#include "base/file.h"
#include "contact/case.h"
#include "core/once.h"
#include "core/rollup.h"
#include "core/unit.h"
#include "db/db.h"
#include "fmt/json.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum {
	WORKERS_MAX = 1024,
	SECONDS = 2,
	SAMPLES = 1 << 20, /* latencies kept, of all workers of a run */
	PAGE = 4096,
	PEOPLE = 20000, /* so that some come back and most do not */
	WORK_SOFT = 8 * 1024 * 1024,
	WORK_HARD = 64 * 1024 * 1024,
	FIGURES = 200, /* of a transaction */
	DIMS = 50,
	LONG_AGO = 946684800, /* the bare row has no meaning: it expired in 2000 */
};

struct bench {
	struct site *site;
	struct topics topics;
	bool whole; /* a filed case; else one bare row */
	int n_workers;
	int64_t until_us;
	pthread_barrier_t start;
	int32_t *us; /* SAMPLES of them */
	_Atomic int64_t n_done;
	_Atomic int64_t n_failed;
};

struct worker {
	struct bench *bench;
	pthread_t thread;
	int number;
	int64_t n;
	struct case_new in;
};

static enum err
insert_row(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const char *token = secret_token(cx->arena);
	enum err e;

	(void)arg;
	if ((e = db_begin(cx, &tx)) || (e = core_q_once_add(cx, token, "", LONG_AGO, NULL)))
		return e;
	return db_commit(&tx);
}

/* What the page for citizens does, from its checked form to its redirect. */
static enum err
file_case(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct case_new *in = arg;
	struct case_receipt receipt = { 0 };
	const char *before = NULL;
	enum err e;

	if ((e = site_case_number(cx, &in->number)) || (e = db_begin(cx, &tx)) ||
	    (e = once_find(cx, in->once, &before)) || (e = contact_case_file(cx, in, &receipt)) ||
	    (e = once_store(cx, in->once, "/arende/kvitto")))
		return e;
	return db_commit(&tx);
}

struct figures {
	int64_t us; /* spent in rollup_add() */
	int64_t n;
};

/* A transaction with many figures, so that what begins and ends it is left out. */
static enum err
add_figures(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct figures *f = arg;
	int64_t from;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	from = clock_mono_us();
	for (int i = 0; i < FIGURES; i++)
		if ((e = rollup_add(cx, MEASURE_RECEIVED, when_day(cx->now), i % DIMS, 1)))
			return e;
	f->us += clock_mono_us() - from;
	f->n += FIGURES;
	return db_commit(&tx);
}

/* Microseconds that one figure takes inside a transaction; negative when it failed. */
static double
figure_us(struct site *site, struct arena *a, int64_t seconds)
{
	struct figures f = { 0 };
	int64_t until = clock_mono_us() + seconds * 1000000;

	while (clock_mono_us() < until) {
		struct arena_mark mark = arena_mark(a);
		struct cx cx;
		enum err e;

		site_cx_start(site, a, &cx);
		e = db_attempt(&cx, add_figures, &f);
		site_cx_end(&cx);
		arena_rewind(a, mark);
		if (e)
			return -1;
	}
	return (double)f.us / (double)f.n;
}

static void
fill_case(struct worker *w, struct cx *cx)
{
	const struct topics *topics = &w->bench->topics;
	uint32_t random;

	secret_random(&random, sizeof(random));
	w->in = (struct case_new) {
		.once = secret_token(cx->arena),
		.channel = CHANNEL_WEB,
		.topic_id = topics->rows[random % topics->n].id,
		.name = "Astrid Exempel",
		.email = arena_printf(cx->arena, "person%u@exempel.example", random % PEOPLE),
		.phone = arena_printf(cx->arena, "070-174 %04u", random % PEOPLE % 10000),
		.question = "Gatlyktan utanför skolan är trasig sedan i måndags. När lagas den?",
	};
}

static void *
work(void *arg)
{
	struct worker *w = arg;
	struct bench *b = w->bench;
	CLEANUP(arena_freep) struct arena *arena = arena_new(WORK_SOFT, WORK_HARD);
	int64_t at = 0;

	pthread_barrier_wait(&b->start);
	while ((at = clock_mono_us()) < b->until_us) {
		struct cx cx;
		int64_t n;
		enum err e;

		site_cx_start(b->site, arena, &cx);
		cx.viewer = (struct viewer) { 0 };
		if (b->whole)
			fill_case(w, &cx);
		e = db_attempt(&cx, b->whole ? file_case : insert_row, &w->in);
		site_cx_end(&cx);
		arena_reset(arena);
		if (e) {
			b->n_failed++;
			continue;
		}
		n = b->n_done++;
		b->us[n % SAMPLES] = (int32_t)(clock_mono_us() - at);
	}
	return NULL;
}

/* Of all threads so far, the system's part for us too. */
static double
cpu_us(void)
{
	struct rusage u = { 0 };

	getrusage(RUSAGE_SELF, &u);
	return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1e6 +
	       (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec);
}

static int
compare(const void *a, const void *b)
{
	const int32_t *x = a;
	const int32_t *y = b;

	return (*x > *y) - (*x < *y);
}

struct result {
	double rate;
	double per_commit; /* 0: not known */
	double cpu_us;	   /* of this process, a transaction */
	int64_t n_failed;
	int32_t p50;
	int32_t p99;
};

static struct result
measure(struct bench *b, struct arena *a, int n_workers, int64_t seconds)
{
	struct worker *workers = arena_array(a, (size_t)n_workers, sizeof(*workers));
	struct db_stats before;
	struct db_stats after;
	struct result r = { 0 };
	double cpu;
	int64_t from;
	size_t n;

	b->n_done = b->n_failed = 0;
	pthread_barrier_init(&b->start, NULL, (unsigned)n_workers + 1);
	b->until_us = INT64_MAX;
	for (int i = 0; i < n_workers; i++) {
		workers[i] = (struct worker) { .bench = b, .number = i };
		if (pthread_create(&workers[i].thread, NULL, work, &workers[i]) != 0)
			abort();
	}
	db_stats(b->site->db, &before);
	cpu = cpu_us();
	from = clock_mono_us();
	b->until_us = from + seconds * 1000000;
	pthread_barrier_wait(&b->start);
	for (int i = 0; i < n_workers; i++)
		pthread_join(workers[i].thread, NULL);
	r.rate = (double)b->n_done * 1e6 / (double)(clock_mono_us() - from);
	r.n_failed = b->n_failed;
	r.cpu_us = b->n_done ? (cpu_us() - cpu) / (double)b->n_done : 0;
	db_stats(b->site->db, &after);
	pthread_barrier_destroy(&b->start);
	if (after.commits > before.commits)
		r.per_commit = (double)(after.members - before.members) /
			       (double)(after.commits - before.commits);
	n = (size_t)MIN(b->n_done, (int64_t)SAMPLES);
	qsort(b->us, n, sizeof(b->us[0]), compare);
	r.p50 = n ? b->us[n / 2] : 0;
	r.p99 = n ? b->us[n * 99 / 100] : 0;
	return r;
}

/* Pages of a file written and synced one at a time: what the disk can do at most. Written over,
 * as the log is once it has its size. */
static double
sync_rate(const char *path, int64_t seconds)
{
	CLEANUP(fd_closep) int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	char page[PAGE];
	int64_t from;
	int64_t n = 0;

	memset(page, 'x', sizeof(page));
	for (int i = 0; i < 4096 && fd >= 0; i++)
		if (pwrite(fd, page, sizeof(page), (off_t)i * PAGE) != PAGE)
			return 0;
	if (fd < 0 || fsync(fd) != 0 || base_broken("bench-sync"))
		return 0;
	from = clock_mono_us();
	for (; clock_mono_us() < from + seconds * 1000000; n++)
		if (pwrite(fd, page, sizeof(page), n % 4096 * PAGE) != PAGE || fdatasync(fd) != 0)
			return 0;
	unlink(path);
	return (double)n * 1e6 / (double)(clock_mono_us() - from);
}

static void
print_row(bool json, json_t *rows, const char *what, int n, const struct result *r, double sync)
{
	double ratio = sync > 0 ? r->rate / sync : 0;

	if (json) {
		json_array_append_new(
		    rows, json_pack("{s:s,s:i,s:f,s:f,s:f,s:f,s:i,s:i,s:I}", "what", what,
			      "workers", n, "per_s", r->rate, "per_sync", ratio, "per_commit",
			      r->per_commit, "cpu_us", r->cpu_us, "p50_us", (int)r->p50, "p99_us",
			      (int)r->p99, "failed", (json_int_t)r->n_failed));
		return;
	}
	printf("%-10s %7d %9.0f %9.2f %11.1f %7.0f %8.2f %8.2f %7" PRId64 "\n", what, n, r->rate,
	    ratio, r->per_commit, r->cpu_us, r->p50 / 1000.0, r->p99 / 1000.0, r->n_failed);
	fflush(stdout);
}

static enum err
run_all(struct app_session *s, const char *workers, int64_t seconds, double sync, bool json)
{
	JSON_CLEANUP json_t *out = json_object();
	json_t *rows = json_array();
	struct bench b = { .site = s->site };
	struct buf text;
	double figure;
	enum err e;

	json_object_set_new(out, "fdatasync_per_s", json_real(sync));
	json_object_set_new(out, "rows", rows);
	if ((e = topics_get(&s->cx, &b.topics)))
		return e;
	db_rest(&s->cx);
	b.us = arena_array(s->arena, SAMPLES, sizeof(b.us[0]));
	figure = figure_us(s->site, s->arena, seconds);
	json_object_set_new(out, "figure_us", json_real(figure));
	if (!json)
		printf("one figure inside a transaction: %.1f us\n", figure);
	if (!json)
		printf("fdatasync of 4 kB: %.0f/s\n\n%-12s %7s %10s %9s %11s %8s %8s %7s\n", sync,
		    "", "workers", "per s", "per sync", "per commit", "p50 ms", "p99 ms", "failed");
	for (int whole = 0; whole < 2; whole++) {
		struct str rest = str_of(workers);
		struct str part;

		while (str_split(&rest, ',', &part)) {
			int64_t n = 0;
			struct result r;

			if (!str_int(part, &n) || n < 1 || n > WORKERS_MAX)
				return ERR_INVALID;
			b.whole = whole;
			r = measure(&b, s->arena, (int)n, seconds);
			print_row(json, rows, whole ? "filed case" : "bare row", (int)n, &r, sync);
		}
	}
	buf_init(&text, s->arena, WORK_SOFT);
	json_write(&text, out);
	if (json)
		puts(text.p);
	return OK;
}

static enum exit_code
bench_site(const char *dir, const struct args *a, int64_t seconds, double sync)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	const char *workers = arg_value(a, "--workers");
	enum err e = site_create(dir, arg_value(a, "--postgres"));

	if (e || app_open(dir, true, &s))
		return EXIT_FAILED;
	if ((e = app_demo(&s.cx, 0)))
		return app_failed(&s.cx, e, "the site cannot be filled");
	e = run_all(&s, workers ? workers : "1,8,64,256", seconds, sync, arg_flag(a, "--json"));
	return e ? app_failed(&s.cx, e, "--workers takes numbers from 1 to 1024") : EXIT_DONE;
}

static enum exit_code
cmd_bench_db(const struct args *a)
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(WORK_SOFT, WORK_HARD);
	const char *dir = arena_printf(
	    arena, "%s/lyhord-bench-%d", a->n_words ? a->words[0] : ".", (int)getpid());
	int64_t seconds = SECONDS;
	enum exit_code code;
	double sync;

	if (arg_value(a, "--seconds") &&
	    (!str_int(str_of(arg_value(a, "--seconds")), &seconds) || seconds < 1)) {
		fputs("lyhord: --seconds takes a whole number.\n", stderr);
		return EXIT_USAGE;
	}
	if (mkdir(dir, 0700) != 0) {
		fprintf(stderr, "lyhord: cannot make %s: %s\n", dir, strerror(errno));
		return EXIT_FAILED;
	}
	sync = sync_rate(arena_printf(arena, "%s/sync", dir), seconds);
	code = bench_site(dir, a, seconds, sync);
	app_remove_folder(dir);
	return code;
}

static const struct command list[] = {
	{ "bench db", "[DIR] [--postgres URI] [--workers N,N…] [--seconds N] [--json]",
	    "Measures durable writing in a site made for it in DIR (the folder one stands in) and\n"
	    "removed afterwards: one bare row, and a case as a citizen files it, with 1, 8, 64 "
	    "and\n"
	    "256 at once, beside the disk's own rate of fdatasync. URI is an empty PostgreSQL\n"
	    "database; what was written stays in it.",
	    "--postgres= --workers= --seconds= --json", 0, 1, cmd_bench_db },
};
const struct commands app_bench_commands = { list, ARRAY_LEN(list) };
