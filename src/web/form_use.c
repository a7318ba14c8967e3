/* What an answered form is for. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/form_use.h"

static const struct form_use *const *uses;
static size_t n_uses;

void
form_uses_set(const struct form_use *const *list, size_t n)
{
	uses = list;
	n_uses = n;
}

const struct form_use *
form_use_find(enum formdef_use use)
{
	for (size_t i = 0; i < n_uses; i++)
		if (uses[i]->use == use)
			return uses[i];
	return NULL;
}
