/* A whole site as a stream: manifest, tables with their rows, files. What a backup holds, and what
 *a copy from one engine to the other carries.
 *
 * Records begin with a letter; numbers are little end first, texts have their length before them:
 *	M text                          the manifest, JSON: format, program, engine, time, versions
 *	T text, n, n × (kind, text)     a table and its columns, as they were at its domain's
 *version R n × value                     a row: 0 (null), 1 and 8 bytes, or 2/3 (text/bytes) and a
 *text E n8                            the table's end: how many rows it had F text, mode, n8, bytes
 *a file of the site's directory Z                               the end */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/audit.h"
#include "core/site.h"
#include "db/dump.h"

enum {
	ARCHIVE_FORMAT = 1,
	ARCHIVE_TEXT_MAX = 64 * 1024 * 1024, /* the longest value of a column */
	ARCHIVE_PATH_MAX = 512,
};

struct archive_file {
	const char *path; /* within the site's directory, checked: no way out of it */
	uint32_t mode;
	uint64_t size;
};

/* Where a site's parts go, in the order above. Any error ends it. */
struct archive_sink {
	void *arg;
	enum err (*manifest)(void *arg, struct str json);
	enum err (*table)(void *arg, const struct db_table *t);
	enum err (*row)(void *arg, const struct db_value *values);
	enum err (*end)(void *arg, uint64_t n_rows);
	/* Then its bytes in parts, none longer than 64 KiB. */
	enum err (*file)(void *arg, const struct archive_file *file);
	enum err (*bytes)(void *arg, const void *p, size_t n);
	enum err (*finish)(void *arg);
};

/* Sends a site to a sink: its tables as of one moment, while others write, then lyhord.conf,
 * site.key, theme/ and, for SQLite, files/. */
MUST_USE enum err archive_send(struct site *site, const struct archive_sink *sink);

/* Where an archive's bytes come from or go. */
struct archive_stream {
	void *arg;
	enum err (*write)(void *arg, const void *p, size_t n);
	enum err (*read)(void *arg, void *ret, size_t n); /* exactly n */
};
/* A sink that writes the records to a stream. */
struct archive_sink archive_writer(struct arena *a, struct archive_stream *to);
/* Reads records from a stream and sends them to a sink. ERR_INVALID for what is no archive: the
 * records' order, lengths, paths, tables and columns are checked. The sink's `manifest` must have
 * set the versions with archive_versions() before the first table. */
struct archive_versions {
	char seal[AUDIT_SEAL_TEXT]; /* the audit chain's newest seal then, or "" */
	struct {
		const char *domain;
		int64_t version;
	} list[16];
	size_t n;
};
MUST_USE enum err archive_read(struct arena *a, struct archive_stream *from,
    const struct archive_sink *sink, const struct archive_versions *versions);
/* Reads a manifest. ERR_INVALID when it is none, ERR_CONFLICT when a domain is newer than this
 * program knows. */
MUST_USE enum err archive_manifest(
    struct arena *a, struct str json, struct archive_versions *ret_versions);
int archive_version(const struct archive_versions *v, const char *domain);

/* A sink that makes a new site in `dir`, which must be empty or not there (ERR_CONFLICT), on
 * `postgres` or SQLite. Free it with archive_loader_close(). */
struct archive_loader;
MUST_USE enum err archive_loader_open(const char *dir, const char *postgres,
    struct archive_versions *versions, struct archive_loader **ret_loader);
struct archive_sink archive_loader_sink(struct archive_loader *l);
/* What was loaded. */
void archive_loader_counts(const struct archive_loader *l, uint64_t *ret_rows, uint64_t *ret_files);
void archive_loader_close(struct archive_loader *l);
