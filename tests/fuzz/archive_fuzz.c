/* Fuzz target: the records of an archive, as they come out of the seal. What reaches the sink keeps
 * the promises of archive.h. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/archive.h"
#include "base/log.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct state {
	struct arena *arena;
	struct str in;
	struct archive_versions versions;
	uint64_t left;
	bool table;
};

static enum err
get(void *arg, void *ret, size_t n)
{
	struct state *s = arg;

	if (s->in.n < n)
		return ERR_INVALID;
	memcpy(ret, s->in.p, n);
	s->in.p += n;
	s->in.n -= n;
	return OK;
}

static enum err
manifest(void *arg, struct str json)
{
	struct state *s = arg;

	return archive_manifest(s->arena, json, &s->versions);
}

static enum err
table(void *arg, const struct db_table *t)
{
	struct state *s = arg;

	assert(!s->table && t && archive_version(&s->versions, t->domain) >= t->since);
	s->table = true;
	return OK;
}

static enum err
row(void *arg, const struct db_value *values)
{
	const struct state *s = arg;

	assert(s->table && values[0].kind <= DB_KIND_BLOB);
	return OK;
}

static enum err
end(void *arg, uint64_t n)
{
	struct state *s = arg;

	(void)n;
	assert(s->table);
	s->table = false;
	return OK;
}

static enum err
file(void *arg, const struct archive_file *f)
{
	struct state *s = arg;

	assert(!s->table && s->left == 0 && f->path[0] != '/' && !strstr(f->path, ".."));
	s->left = f->size;
	return OK;
}

static enum err
bytes(void *arg, const void *p, size_t n)
{
	struct state *s = arg;

	(void)p;
	assert(n <= s->left);
	s->left -= n;
	return OK;
}

static enum err
finish(void *arg)
{
	const struct state *s = arg;

	assert(!s->table && s->left == 0);
	return OK;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 27, 1 << 29);
	struct state s = { .arena = arena_new(1 << 20, 1 << 24),
		.in = { .p = (const char *)data, .n = size } };
	struct archive_stream from = { .arg = &s, .read = get };
	struct archive_sink sink = { &s, manifest, table, row, end, file, bytes, finish };
	enum err e;

	log_level_set(LOG_ERROR);
	e = archive_read(a, &from, &sink, &s.versions);
	assert(e == OK || e == ERR_INVALID || e == ERR_CONFLICT);
	arena_free(s.arena);
	arena_free(a);
	return 0;
}
