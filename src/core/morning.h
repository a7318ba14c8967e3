/* The morning of a working day: tasks and reminders whose day has come, or has passed, become
 * notices, once each. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

enum { MORNING_MINUTE = 7 * 60 };

/* The job of 07:00. May run twice: what was told is known by its row. Afterwards the digests are
 * put in line. On other days than working days it does nothing; what fell due is told on the next.
 */
MUST_USE enum err morning_run(struct cx *cx, int64_t arg);
