/* Taking in the pages of the present website: from a sitemap, or a folder of saved pages. What the
 * site's robots.txt asks is done; only pages of its own host are taken; what is read is read by a
 * sandboxed child. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <sys/stat.h>
#include <time.h>

#include "app/app.h"
#include "app/pages.h"
#include "app/supervisor_int.h"
#include "base/file.h"
#include "contact/web_page.h"
#include "core/extract.h"
#include "extract/page.h"
#include "fmt/json.h"
#include "net/fetch.h"
#include "net/robots.h"

enum {
	PATH_LEN = 4096,
	TIMEOUT_S = 30,
	EXTRACT_MS = 20000,
	MAPS_MAX = 500,
	DEPTH_MAX = 20,
	PAUSE_MS = 100,
	BODY_LEAST = 20, /* letters: less is no page to find */
	STATUS_OK = 200,
	STATUS_ERROR = 400,
	STATUS_FAILED = 500,
};
static const char *const OUR_NAME = "lyhord";

/* What became of the addresses. */
enum fate { ADDED, CHANGED, SAME, HIDDEN, DENIED, ASIDE, EMPTY, MISSING, FAILED, N_FATE };
static const char *const fates[N_FATE] = { "added", "changed", "same", "noindex", "robots",
	"other_host", "empty", "missing", "failed" };

struct pages_run {
	struct cx *cx;
	const char *source;
	const char *base; /* scheme, host and port: https://www.ekasa.example */
	struct robots robots;
	bool dry_run;
	int64_t counts[N_FATE];
	int64_t gone;
	int64_t *seen; /* ids that stay */
	size_t n_seen;
	size_t cap_seen;
	const char **trouble;
	size_t n_trouble;
};

static void
note_trouble(struct pages_run *r, const char *address, const char *why)
{
	enum { TROUBLE_MAX = 50 };

	if (r->n_trouble < TROUBLE_MAX)
		r->trouble[r->n_trouble++] =
		    arena_printf(r->cx->site->arena, "%s: %s", address, why);
}

static void
see(struct pages_run *r, int64_t id)
{
	if (r->n_seen < r->cap_seen)
		r->seen[r->n_seen++] = id;
}

/* What stays as it is, since nobody knows better. */
static enum err
keep_old(struct pages_run *r, const char *address)
{
	struct contact_q_web_page_by_address row = { 0 };
	bool found = false;
	enum err e = contact_q_web_page_by_address(r->cx, address, &found, &row);

	if (!e && found && !row.gone_at)
		see(r, row.id);
	return e;
}

static enum lang
lang_of(const struct web_page *page, const char *path)
{
	enum lang lang = LANG_SV;

	if (page->lang[0])
		(void)lang_find(
		    (struct str) { .p = page->lang, .n = strcspn(page->lang, "-_") }, &lang);
	else if (strncmp(path, "/en/", 4) == 0)
		lang = LANG_EN;
	else if (strncmp(path, "/fi/", 4) == 0)
		lang = LANG_FI;
	return lang;
}

struct put {
	const struct web_page_new *in;
	int64_t id;
	enum web_page_outcome outcome;
};

static enum err
put_one(struct cx *cx, void *arg)
{
	struct put *p = arg;

	return contact_web_page_put(cx, p->in, &p->id, &p->outcome);
}

static enum err
take_page(struct pages_run *r, const char *address, struct str document)
{
	static const enum fate of[] = {
		[WEB_PAGE_NEW] = ADDED, [WEB_PAGE_CHANGED] = CHANGED, [WEB_PAGE_SAME] = SAME
	};
	struct web_page page = { 0 };
	struct web_page_new in = { .address = address, .source = r->source };
	struct put put = { .in = &in };
	struct str result;
	enum err e = extract_run(r->cx->arena, EXTRACT_PAGE, document, EXTRACT_MS, &result);

	if (e || (e = page_read(r->cx->arena, result, &page))) {
		r->counts[FAILED]++;
		note_trouble(r, address, "it cannot be read");
		return keep_old(r, address);
	}
	if (page.hidden && !base_broken("pages-noindex")) {
		r->counts[HIDDEN]++;
		return OK;
	}
	if (!page.title[0] || strlen(page.body) < BODY_LEAST) {
		r->counts[EMPTY]++;
		return OK;
	}
	in.title = page.title;
	in.body = page.body;
	in.lang = lang_of(&page, address + strlen(r->base));
	if (r->dry_run) {
		r->counts[SAME]++;
		return keep_old(r, address);
	}
	if ((e = db_attempt(r->cx, put_one, &put)))
		return e;
	r->counts[of[put.outcome]]++;
	see(r, put.id);
	return OK;
}

static void
pause_ms(int64_t ms)
{
	struct timespec t = { .tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000 };

	nanosleep(&t, NULL);
}

static enum err
fetch(struct pages_run *r, const char *url, const char *accept, long *ret_status,
    struct str *ret_body, const char **ret_why)
{
	return fetch_run(r->cx->arena,
	    &(struct fetch) {
		.url = url, .accept = accept, .timeout_s = TIMEOUT_S, .max = PAGE_BYTES_MAX },
	    ret_status, ret_body, ret_why);
}

/* Whether the address is on the host: its path, else NULL. */
static const char *
path_on(const struct pages_run *r, const char *address)
{
	size_t n = strlen(r->base);

	if (base_broken("pages-host"))
		return strncmp(address, r->base, n) == 0 ? address + n : "/";
	return strncmp(address, r->base, n) == 0 && address[n] == '/' ? address + n : NULL;
}

static enum err
take_address(struct pages_run *r, const char *address)
{
	const char *path = path_on(r, address);
	const char *why = NULL;
	struct str body = { 0 };
	long status = 0;
	enum err e;

	if (!path) {
		r->counts[ASIDE]++;
		return OK;
	}
	if (!robots_allow(&r->robots, OUR_NAME, path)) {
		r->counts[DENIED]++;
		return OK;
	}
	pause_ms(r->robots.delay_ms ? r->robots.delay_ms : PAUSE_MS);
	e = fetch(r, address, "text/html", &status, &body, &why);
	if (e || status >= STATUS_FAILED || status < STATUS_OK) {
		r->counts[FAILED]++;
		note_trouble(
		    r, address, e ? why : arena_printf(r->cx->arena, "the answer was %ld", status));
		return keep_old(r, address);
	}
	if (status != STATUS_OK) {
		/* Moved or removed: what it moved to is in the sitemap by itself. */
		r->counts[MISSING]++;
		return OK;
	}
	return take_page(r, address, body);
}

static enum err
read_map(struct pages_run *r, const char *address, struct sitemap *ret_map)
{
	struct str body = { 0 };
	struct str result;
	const char *why = NULL;
	long status = 0;
	enum err e = fetch(r, address, "application/xml", &status, &body, &why);

	if (e || status != STATUS_OK) {
		fprintf(stderr, "lyhord: the sitemap %s cannot be fetched: %s.\n", address,
		    e ? why : arena_printf(r->cx->arena, "the answer was %ld", status));
		return ERR_UPSTREAM;
	}
	if ((e = extract_run(r->cx->arena, EXTRACT_PAGE, body, EXTRACT_MS, &result)) ||
	    (e = sitemap_read(r->cx->arena, result, ret_map))) {
		fprintf(stderr, "lyhord: the sitemap %s cannot be read.\n", address);
		return ERR_INVALID;
	}
	return OK;
}

static enum err
take_addresses(struct pages_run *r, const struct sitemap *map)
{
	struct arena_mark mark = arena_mark(r->cx->arena);
	enum err e = OK;

	for (size_t i = 0; i < map->n_pages && !e; i++) {
		e = take_address(r, map->pages[i]);
		arena_rewind(r->cx->arena, mark);
	}
	return e;
}

static enum err
read_robots(struct pages_run *r)
{
	struct str body = { 0 };
	const char *why = NULL;
	long status = 0;
	enum err e = fetch(r, arena_printf(r->cx->arena, "%s/robots.txt", r->base), "text/plain",
	    &status, &body, &why);

	/* RFC 9309, 2.3.1: without the file everything may be read; when it cannot be had, nothing.
	 */
	if (e || status >= STATUS_FAILED) {
		fprintf(stderr, "lyhord: %s/robots.txt cannot be fetched (%s): nothing is read.\n",
		    r->base, e ? why : "the server failed");
		return ERR_UPSTREAM;
	}
	robots_read(status >= STATUS_ERROR ? STR("") : body, OUR_NAME, &r->robots);
	return OK;
}

static enum err
take_site(struct pages_run *r)
{
	struct sitemap top = { 0 };
	enum err e;

	if ((e = read_robots(r)) || (e = read_map(r, r->source, &top)))
		return e;
	if (top.n_pages + top.n_maps == 0) {
		fprintf(stderr, "lyhord: %s holds no addresses.\n", r->source);
		return ERR_INVALID;
	}
	e = take_addresses(r, &top);
	for (size_t i = 0; i < MIN(top.n_maps, (size_t)MAPS_MAX) && !e; i++) {
		struct arena_mark mark = arena_mark(r->cx->arena);
		struct sitemap below = { 0 };

		if (!path_on(r, top.maps[i])) {
			r->counts[ASIDE]++;
			continue;
		}
		if (!(e = read_map(r, top.maps[i], &below)))
			e = take_addresses(r, &below);
		arena_rewind(r->cx->arena, mark);
	}
	return e;
}

static bool
is_page(const char *name)
{
	size_t n = strlen(name);

	return (n > 5 && strcasecmp(name + n - 5, ".html") == 0) ||
	       (n > 4 && strcasecmp(name + n - 4, ".htm") == 0);
}

static enum err
take_file(struct pages_run *r, const char *path, const char *below)
{
	struct str document;
	size_t n = strlen(below);
	bool index = n >= 10 && strcmp(below + n - 10, "index.html") == 0;

	if (file_read(r->cx->arena, path, PAGE_BYTES_MAX, &document)) {
		r->counts[FAILED]++;
		note_trouble(r, path, "it cannot be read, or is larger than 5 MB");
		return OK;
	}
	return take_page(r,
	    arena_printf(r->cx->arena, "%s/%.*s", r->base, (int)(index ? n - 10 : n), below),
	    document);
}

static enum err
take_folder(struct pages_run *r, const char *folder, const char *below, int depth)
{
	DIR *d = opendir(folder);
	struct dirent *entry;
	enum err e = OK;

	if (!d) {
		fprintf(stderr, "lyhord: cannot read %s.\n", folder);
		return ERR_INVALID;
	}
	while (!e && (entry = readdir(d))) {
		struct arena_mark mark = arena_mark(r->cx->arena);
		const char *path = arena_printf(r->cx->arena, "%s/%s", folder, entry->d_name);
		const char *name = arena_printf(r->cx->arena, "%s%s", below, entry->d_name);
		struct stat st;

		/* Neither what is hidden nor what leads elsewhere. */
		if (entry->d_name[0] == '.' || lstat(path, &st) != 0)
			continue;
		if (S_ISDIR(st.st_mode) && depth < DEPTH_MAX)
			e = take_folder(
			    r, path, arena_printf(r->cx->arena, "%s/", name), depth + 1);
		else if (S_ISREG(st.st_mode) && is_page(entry->d_name))
			e = take_file(r, path, name);
		arena_rewind(r->cx->arena, mark);
	}
	closedir(d);
	return e;
}

/* https://www.ekasa.example of an address; NULL when it is none. */
static const char *
base_of(struct arena *a, const char *address)
{
	const char *host = strstr(address, "://");

	if (!host || !host[3] || !fetch_allowed(address) || strchr(address, '@'))
		return NULL;
	return arena_strndup(a, address, (size_t)(host - address) + 3 + strcspn(host + 3, "/?#"));
}

static int
compare_ids(const void *x, const void *y)
{
	int64_t p = *(const int64_t *)x;
	int64_t q = *(const int64_t *)y;

	return (p > q) - (p < q);
}

static void
print_run(const struct pages_run *r, bool as_json)
{
	JSON_CLEANUP json_t *all = json_object();
	struct buf b;

	for (int i = 0; i < N_FATE; i++)
		json_object_set_new(all, fates[i], json_integer(r->counts[i]));
	json_object_set_new(all, "gone", json_integer(r->gone));
	if (as_json) {
		buf_init(&b, r->cx->arena, PATH_LEN);
		json_write(&b, all);
		puts(b.p);
	} else {
		for (int i = 0; i < N_FATE; i++)
			printf("%s %" PRId64 "\n", fates[i], r->counts[i]);
		printf("gone %" PRId64 "\n", r->gone);
	}
	for (size_t i = 0; i < r->n_trouble; i++)
		fprintf(stderr, "  %s\n", r->trouble[i]);
}

static enum err
finish(struct pages_run *r)
{
	int64_t taken = r->counts[ADDED] + r->counts[CHANGED] + r->counts[SAME];

	if (r->dry_run)
		return OK;
	/* A site that shows nothing at all is more likely broken than empty. */
	if (taken == 0) {
		fputs("lyhord: no page could be taken: what was taken before stays.\n", stderr);
		return OK;
	}
	if (r->n_seen)
		qsort(r->seen, r->n_seen, sizeof(*r->seen), compare_ids);
	return contact_web_pages_keep(r->cx, r->source, r->seen, r->n_seen, &r->gone);
}

enum exit_code
app_pages_import(const struct args *a)
{
	enum { SEEN_MAX = 1000000, TROUBLES = 64 };
	CLEANUP(app_close) struct app_session s = { 0 };
	const char *from = a->words[2];
	bool site = strstr(from, "://") != NULL;
	const char *base = site ? from : arg_value(a, "--base");
	char program[PATH_LEN] = { 0 };
	struct pages_run r = { .source = from, .dry_run = arg_flag(a, "--dry-run") };
	enum err e;

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	r.cx = &s.cx;
	r.base = base ? base_of(s.arena, base) : NULL;
	if (!r.base) {
		fputs(site ? "lyhord: the sitemap's address begins with https:// (or http:// on "
			     "this machine).\n"
			   : "lyhord: pages from a folder need --base https://www.example.org, "
			     "where they stand.\n",
		    stderr);
		return EXIT_USAGE;
	}
	if (readlink("/proc/self/exe", program, sizeof(program) - 1) <= 0 ||
	    !sandbox_alone(program)) {
		fputs("lyhord: lyhord-extract is missing beside lyhord.\n", stderr);
		return EXIT_FAILED;
	}
	r.cap_seen = SEEN_MAX;
	r.seen = arena_array(s.cx.site->arena, SEEN_MAX, sizeof(*r.seen));
	r.trouble = arena_array(s.cx.site->arena, TROUBLES, sizeof(*r.trouble));
	e = site ? take_site(&r) : take_folder(&r, from, "", 0);
	if (e == ERR_UPSTREAM || e == ERR_INVALID)
		return EXIT_FAILED;
	if (e || (e = finish(&r)) || (e = app_index(&s.cx)))
		return app_failed(&s.cx, e, "the pages cannot be kept");
	print_run(&r, arg_flag(a, "--json"));
	return r.counts[ADDED] + r.counts[CHANGED] + r.counts[SAME] ? EXIT_DONE : EXIT_FAILED;
}
