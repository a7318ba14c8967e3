/* What was answered in a form, about a thing: kept with the version it was asked in, and read only
 * through the thing that it is about. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/formdef_version.h"

struct formdef_value {
	const char *field;
	const char *value;
	int64_t number; /* of a number, a day, a time, yes or no; else 0 */
};

struct formdef_answer {
	int64_t id;
	int64_t at;
	enum lang lang;
	struct formdef_version version; /* with its definition */
	struct formdef_value *values;	/* by field, several in order */
	size_t n;
};

/* Keeps what was answered, about the link's thing. The caller has checked it by the version's
 * fields, and has a transaction. */
MUST_USE enum err formdef_answer_add(struct cx *cx, struct link link, int64_t version_id,
    const struct formdef_value *values, size_t n);
/* With the thing that it was about, when that is removed. Inside a transaction. */
MUST_USE enum err formdef_answers_remove(struct cx *cx, struct link link);
/* What was answered about a thing, for whoever may read the thing (core/link.h); nothing for
 * others. */
MUST_USE enum err formdef_answers_get(
    struct cx *cx, struct link link, struct formdef_answer **ret_answers, size_t *ret_n);
/* The same for a citizen who has shown that the thing is theirs. */
MUST_USE enum err formdef_answers_own(
    struct cx *cx, struct link link, struct formdef_answer **ret_answers, size_t *ret_n);
/* All values of a field with commas between, as forms hold them; "" for none. In the arena. */
const char *formdef_answer_value(
    struct cx *cx, const struct formdef_answer *answer, const char *field);
