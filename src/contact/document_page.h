/* What the page of an approved text shows. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

struct document_view {
	const char *title;
	const char *body;
	const char *lang;
	int64_t changed_at;
	bool other_language; /* it is not in the page's language yet */
};
