/* What an answered form is for. A domain says what it does with one kind of use, in app/wiring.c;
 * the page that forms are filled in on knows none of them. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/formdef_answer.h"
#include "web/form_stored.h"

struct form_use {
	enum formdef_use use;
	/* Asked last, under this heading; the page's own fields of the table. */
	unsigned title;
	unsigned help;
	const struct form_field *fields;
	size_t n_fields;
	/* All is answered and checked. Does what the form is for, with the form's `once` and
	 * form_stored_values(), and redirects. ERR_INVALID with what it notes: the form again. */
	enum err (*take)(struct cx *cx, struct http_request *rq, struct http_response *rs,
	    const struct formdef_version *version, const struct form_stored *stored,
	    struct form *f);
};

/* Once at start. */
void form_uses_set(const struct form_use *const *list, size_t n);
/* NULL when nothing is done with it. */
const struct form_use *form_use_find(enum formdef_use use);
