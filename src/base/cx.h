/* The context of one request, job or command: handed to every function that may fail, read or
 * write. It is as long-lived as its arena, belongs to one thread, and owns nothing outside memory
 * itself. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/base.h"
#include "base/err.h"
#include "base/str.h"

enum lang {
	LANG_SV,
	LANG_EN,
	LANG_FI,
	N_LANG,
};

/* "sv", "en", "fi". */
const char *lang_code(enum lang lang);
bool lang_find(struct str code, enum lang *ret_lang);

/* Whom the request is for. user 0 is the public; a job or a command of the administrator is
 * `program`. */
struct viewer {
	int64_t user;
	uint32_t roles; /* bits of enum role */
	bool program;
};

struct cx {
	struct arena *arena;
	int64_t now; /* seconds UTC, the same throughout */
	enum lang lang;
	struct viewer viewer;
	struct db_session *db;
	struct job_run *job; /* the job that this is; NULL for others */
	struct site *site;
	struct http_uses *uses; /* what the page shows, when it may be kept; else NULL */
	struct failure fail;
	struct read_note
	    *reads; /* persons' cases on the page that is being made: core/read_log.h */
};
