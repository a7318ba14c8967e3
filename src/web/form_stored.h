/* Stored forms on pages: a definition (core/formdef.h) becomes a table of fields like any other, so
 * that one builder reads, checks, draws and describes them all. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/formdef_answer.h"
#include "web/form.h"

/* In pages whose own fields stand before the stored ones, so that no name is taken twice. */
#define FORM_STORED "d_"
/* The hidden field that says which version was begun with. */
#define FORM_STORED_VERSION "form_version"

/* A page's own fields, then the version's. */
struct form_stored {
	const struct formdef *def;
	const char *prefix;
	struct form_field *fields;
	size_t n;
	size_t from; /* where the version's fields begin */
};

/* The table: `own`, a hidden field with the version's id when there is one (0: none, then only
 * `own`), the fields of the definition with their names behind the prefix. A condition on what does
 * not stand before is left out: only a draft has one. In the arena; def must live as long. */
void form_stored_table(struct cx *cx, const struct formdef *def, const char *prefix,
    const struct form_field *own, size_t n_own, struct form_stored *ret);
/* Where the fields of a step begin and end in the table. */
void form_stored_range(const struct form_stored *s, size_t step, size_t *ret_from, size_t *ret_to);
/* The definition's choices. After form_new() or form_read() with the table. */
void form_stored_options(const struct form_stored *s, struct form *f);
/* Whether anything of the step is asked. */
bool form_stored_asked(const struct form_stored *s, const struct form *f, size_t step);
/* What is asked and answered, as it is kept; values as they are read again by any version. After
 * form_check(). */
struct formdef_value *form_stored_values(
    const struct form_stored *s, const struct form *f, size_t *ret_n);

/* Each step with its heading. `level` is that of the headings, 2 or 3. */
void form_stored_draw(struct html *h, const struct form_stored *s, const struct form *f, int level);
/* One step, on a page of its own: what it asks after other steps has been decided. */
void form_stored_draw_step(
    struct html *h, const struct form_stored *s, const struct form *f, size_t step);
/* What was answered about a thing, with the labels of the version that it was answered in. */
void form_stored_answers(
    struct html *h, struct http_request *rq, const struct formdef_answer *answers, size_t n);
