/* What the templates of stored forms show: filling one in, and making one. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "admin/admin.h"
#include "core/formdef_version.h"
#include "web/form_stored.h"

struct fill_view {
	struct form *form;
	const struct form_stored *stored;
	const size_t *pages; /* of each field */
	const char *title;
	const char *intro;
	const char *action;
	const char *here; /* the page's own address */
	size_t page;
	size_t n_steps; /* pages but for the summary */
	size_t number;	/* which of those that are asked this one is */
	size_t n_asked;
	unsigned own_title;
	unsigned own_help;
	const char *lang;	 /* of a preview; NULL when it is none */
	const char *number_text; /* of the version */
	const char *back;	 /* from a preview */
	bool ended;		 /* a preview that would have been sent */
	bool own;		 /* the fields of the use stand here */
	bool swedish;		 /* the heading is in Swedish on another language's page */
	bool summary;
	bool first;
};

/* What is asked on this page, and what it carries of the others. */
void fill_page_put(struct html *h, const struct fill_view *v);
void fill_summary_put(struct html *h, const struct fill_view *v);
