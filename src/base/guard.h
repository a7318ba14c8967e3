/* What must not happen inside a transaction: network, files, argon2, parsing, rendering. Everybody
 * who writes stands in line behind a transaction, so it does nothing but read and write rows. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

/* For db/ alone: this thread's transaction begins and ends. */
void guard_enter(void);
void guard_leave(void);

/* Says what is about to be done; inside a transaction of this thread it ends the process, in every
 * build: what does harm under load must be seen by the first test that walks that way. */
void guard_outside(const char *what);
