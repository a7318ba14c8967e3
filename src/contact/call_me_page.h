/* What the pages of being called back show. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/form.h"
#include "web/reach.h"

struct call_me_view {
	struct form *form;
	struct reach reach;
	const char *number; /* of the case it is about; or NULL */
	const char *when;   /* afterwards: when we call, in words */
};
