/* Moving pages from SQLite's write-ahead log into the database, on a thread of its own. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "db/group_int.h"

struct checkpoint;

/* Starts the thread, with a connection of its own to `address`. */
MUST_USE enum err checkpoint_start(
    const struct db_ops *ops, const char *address, struct checkpoint **ret_checkpoint);
/* From any thread: the log is large. Does not wait. */
void checkpoint_wake(void *arg);
/* The group that it may pause; before the first wake. */
void checkpoint_set_group(struct checkpoint *c, struct db_group *g);
void checkpoint_stop(struct checkpoint *c);
