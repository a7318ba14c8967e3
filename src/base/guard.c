/* The mark of a thread that is inside a transaction. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/guard.h"

#include "base/log.h"

static _Thread_local int depth;

void
guard_enter(void)
{
	depth++;
}

void
guard_leave(void)
{
	assert(depth > 0);
	depth--;
}

void
guard_outside(const char *what)
{
	if (depth > 0 && !base_broken("guard"))
		log_die("inside a transaction", what);
}
