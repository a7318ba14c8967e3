/* The index on FTS5. Readers are kept in a stack and made when it is empty; the writer has a lock.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "search/search.h"

#include <pthread.h>
#include <sqlite3.h>

#include "base/buf.h"
#include "base/guard.h"
#include "base/log.h"
#include "gen/search_q.h"
#include "text/utf8.h"

enum { MAX_READERS = 16, MAX_WORDS = 24, BUSY_MS = 5000, EXPRESSION_MAX = 4096 };
enum { SEARCH_VERSION = 2 }; /* as search.sql sets it */

struct search {
	char *path;
	sqlite3 *writer;
	pthread_mutex_t write_lock;
	pthread_mutex_t lock;
	sqlite3 *readers[MAX_READERS];
	int n_readers;
};

static enum err
failed(sqlite3 *db, const char *what)
{
	/* Another process writes it, as an import does: that is waited for and tried again. */
	if ((sqlite3_errcode(db) & 0xff) == SQLITE_BUSY)
		log_info("search", "%s waits for another process", what);
	else
		log_error("search", "%s failed code=%d", what, sqlite3_extended_errcode(db));
	return ERR_BUSY;
}

static enum err
script(sqlite3 *db, const char *sql, const char *what)
{
	return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK ? OK : failed(db, what);
}

static void
finalizep(sqlite3_stmt **st)
{
	sqlite3_finalize(*st);
	*st = NULL;
}

static enum err
open_writer(struct search *s)
{
	if (sqlite3_open_v2(s->path, &s->writer,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
		NULL) != SQLITE_OK)
		return failed(s->writer, "open");
	sqlite3_busy_timeout(s->writer, BUSY_MS);
	return OK;
}

/* 0 for a new file. */
static enum err
read_version(struct search *s, int *ret_version)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;

	if (sqlite3_prepare_v2(s->writer, search_q_version, -1, &st, NULL) != SQLITE_OK ||
	    sqlite3_step(st) != SQLITE_ROW)
		return failed(s->writer, "version");
	*ret_version = sqlite3_column_int(st, 0);
	return OK;
}

static bool
has_tables(struct search *s)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;

	return sqlite3_prepare_v2(s->writer, search_q_place_get, -1, &st, NULL) == SQLITE_OK;
}

/* An index of another make than ours is no use: ERR_CONFLICT. */
static enum err
set_up(struct search *s)
{
	int version = 0;
	enum err e;

	if ((e = open_writer(s)) || (e = read_version(s, &version)))
		return e;
	if (version != SEARCH_VERSION && (version || has_tables(s)))
		return ERR_CONFLICT;
	if ((e = script(s->writer, search_q_setup, "setup")))
		return e;
	return script(s->writer, search_q_version_set, "version");
}

static void
remove_files(const char *path)
{
	static const char *const ends[] = { "", "-wal", "-shm" };
	char name[4096];

	for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
		snprintf(name, sizeof(name), "%s%s", path, ends[i]);
		unlink(name);
	}
}

enum err
search_open(const char *path, struct search **ret_search)
{
	struct search *s = calloc(1, sizeof(*s));
	enum err e;

	if (!s)
		log_die("memory", "the operating system has no more");
	s->path = strdup(path);
	pthread_mutex_init(&s->write_lock, NULL);
	pthread_mutex_init(&s->lock, NULL);
	if ((e = set_up(s))) {
		log_warn("search", "the index cannot be used and is made anew");
		sqlite3_close(s->writer);
		s->writer = NULL;
		remove_files(path);
		e = set_up(s);
	}
	if (e) {
		search_close(s);
		return e;
	}
	*ret_search = s;
	return OK;
}

void
search_close(struct search *s)
{
	if (!s)
		return;
	for (int i = 0; i < s->n_readers; i++)
		sqlite3_close(s->readers[i]);
	sqlite3_close(s->writer);
	pthread_mutex_destroy(&s->write_lock);
	pthread_mutex_destroy(&s->lock);
	free(s->path);
	free(s);
}

enum err
search_begin(struct search *s)
{
	enum err e;

	guard_outside("the search index");
	pthread_mutex_lock(&s->write_lock);
	if ((e = script(s->writer, search_q_begin, "begin")))
		pthread_mutex_unlock(&s->write_lock);
	return e;
}

enum err
search_commit(struct search *s)
{
	enum err e = script(s->writer, search_q_commit, "commit");

	if (!e)
		pthread_mutex_unlock(&s->write_lock);
	return e;
}

void
search_rollback(struct search *s)
{
	if (!sqlite3_get_autocommit(s->writer) && script(s->writer, search_q_rollback, "rollback"))
		log_error("search", "rollback failed");
	pthread_mutex_unlock(&s->write_lock);
}

static enum err
step_once(struct search *s, sqlite3_stmt *st, const char *what)
{
	return sqlite3_step(st) == SQLITE_DONE ? OK : failed(s->writer, what);
}

enum err
search_remove(struct search *s, int64_t id)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;

	if (sqlite3_prepare_v2(s->writer, search_q_remove, -1, &st, NULL) != SQLITE_OK)
		return failed(s->writer, "remove");
	sqlite3_bind_int64(st, 1, id);
	return step_once(s, st, "remove");
}

enum err
search_put(struct search *s, const struct search_doc *doc)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;
	enum err e;

	if ((e = search_remove(s, doc->id)))
		return e;
	if (sqlite3_prepare_v2(s->writer, search_q_put, -1, &st, NULL) != SQLITE_OK)
		return failed(s->writer, "put");
	sqlite3_bind_int64(st, 1, doc->id);
	sqlite3_bind_int64(st, 2, doc->kind);
	sqlite3_bind_int64(st, 3, doc->lang);
	sqlite3_bind_int64(st, 4, doc->audience);
	sqlite3_bind_int64(st, 5, doc->access);
	sqlite3_bind_text(st, 6, doc->title, -1, SQLITE_STATIC);
	sqlite3_bind_text(st, 7, doc->body, -1, SQLITE_STATIC);
	return step_once(s, st, "put");
}

enum err
search_clear(struct search *s)
{
	return script(s->writer, search_q_clear, "clear");
}

enum err
search_place_set(struct search *s, int64_t tx, int64_t seq)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;

	if (sqlite3_prepare_v2(s->writer, search_q_place_set, -1, &st, NULL) != SQLITE_OK)
		return failed(s->writer, "place");
	sqlite3_bind_int64(st, 1, tx);
	sqlite3_bind_int64(st, 2, seq);
	return step_once(s, st, "place");
}

enum err
search_place_get(struct search *s, bool *ret_found, int64_t *ret_tx, int64_t *ret_seq)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;
	int rc;

	if (sqlite3_prepare_v2(s->writer, search_q_place_get, -1, &st, NULL) != SQLITE_OK)
		return failed(s->writer, "place");
	rc = sqlite3_step(st);
	*ret_found = rc == SQLITE_ROW;
	if (*ret_found) {
		*ret_tx = sqlite3_column_int64(st, 0);
		*ret_seq = sqlite3_column_int64(st, 1);
	}
	return rc == SQLITE_ROW || rc == SQLITE_DONE ? OK : failed(s->writer, "place");
}

static sqlite3 *
borrow_reader(struct search *s)
{
	sqlite3 *db = NULL;

	pthread_mutex_lock(&s->lock);
	if (s->n_readers)
		db = s->readers[--s->n_readers];
	pthread_mutex_unlock(&s->lock);
	if (db)
		return db;
	if (sqlite3_open_v2(s->path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) !=
	    SQLITE_OK) {
		sqlite3_close(db);
		return NULL;
	}
	sqlite3_busy_timeout(db, BUSY_MS);
	return db;
}

static void
return_reader(struct search *s, sqlite3 *db)
{
	pthread_mutex_lock(&s->lock);
	if (s->n_readers < MAX_READERS) {
		s->readers[s->n_readers++] = db;
		db = NULL;
	}
	pthread_mutex_unlock(&s->lock);
	sqlite3_close(db);
}

static bool
is_word_byte(char c)
{
	return ascii_digit(c) || (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') ||
	       (unsigned char)c >= 0x80;
}

/* "kan jag få skolskjuts" becomes "kan"* OR "jag" OR "få" OR "skolskju"*: long words lose their
 * last letters, which is where Swedish inflects, and match by prefix; short ones match whole. */
static const char *
expression_of(struct arena *a, struct str text)
{
	struct buf b;
	int words = 0;

	buf_init(&b, a, EXPRESSION_MAX);
	for (size_t i = 0; i < text.n && words < MAX_WORDS;) {
		struct str w = { .p = text.p + i };
		size_t letters;

		while (i + w.n < text.n && is_word_byte(text.p[i + w.n]))
			w.n++;
		i += w.n + 1;
		letters = utf8_count(w);
		if (letters == 0)
			continue;
		if (letters >= 7)
			w = utf8_head(w, letters - 2);
		else if (letters >= 5)
			w = utf8_head(w, letters - 1);
		buf_puts(&b, words++ ? " OR \"" : "\"");
		buf_str(&b, w);
		buf_puts(&b, letters >= 4 ? "\"*" : "\"");
	}
	return words ? b.p : NULL;
}

static enum err
read_hits(sqlite3 *db, struct arena *a, sqlite3_stmt *st, size_t max, struct search_hit **ret_hits,
    size_t *ret_n)
{
	struct search_hit *hits = arena_array(a, max, sizeof(*hits));
	size_t n = 0;
	int rc;

	while ((rc = sqlite3_step(st)) == SQLITE_ROW && n < max) {
		hits[n].id = sqlite3_column_int64(st, 0);
		hits[n].score = sqlite3_column_double(st, 1);
		n++;
	}
	if (rc != SQLITE_DONE && rc != SQLITE_ROW)
		return failed(db, "find");
	*ret_hits = hits;
	*ret_n = n;
	return OK;
}

static enum err
find(sqlite3 *db, struct arena *a, const struct search_ask *ask, const char *expression,
    struct search_hit **ret_hits, size_t *ret_n)
{
	CLEANUP(finalizep) sqlite3_stmt *st = NULL;
	size_t max = MIN(ask->max, (size_t)SEARCH_MAX_HITS);

	if (sqlite3_prepare_v2(db, search_q_find, -1, &st, NULL) != SQLITE_OK)
		return failed(db, "find");
	sqlite3_bind_text(st, 1, expression, -1, SQLITE_STATIC);
	sqlite3_bind_int64(st, 2, ask->kind);
	sqlite3_bind_int(st, 3, ask->lang);
	sqlite3_bind_int64(st, 4, ask->audience);
	sqlite3_bind_int64(st, 5, (int64_t)max);
	if (ask->classes && !base_broken("search-class"))
		sqlite3_bind_text(st, 6, ask->classes, -1, SQLITE_STATIC);
	return read_hits(db, a, st, max, ret_hits, ret_n);
}

enum err
search_find(struct search *s, struct arena *a, const struct search_ask *ask,
    struct search_hit **ret_hits, size_t *ret_n)
{
	const char *expression = expression_of(a, ask->text);
	sqlite3 *db;
	enum err e;

	*ret_hits = NULL;
	*ret_n = 0;
	if (!expression || base_broken("search"))
		return OK;
	db = borrow_reader(s);
	if (!db)
		return ERR_BUSY;
	e = find(db, a, ask, expression, ret_hits, ret_n);
	return_reader(s, db);
	return e;
}
