/* What the pages of shortcuts and e-services show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/form.h"

struct shortcuts_view {
	struct form *form;
	const char *const *theirs; /* after a conflict: what is saved now */
	bool saved;
};

struct service_item {
	const char *key;
	const char *title;
	const char *intro;
	bool swedish; /* on a page in another language */
};

struct services_view {
	const struct service_item *items;
	size_t n_items;
};
