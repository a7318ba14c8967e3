/* Group commit on SQLite: one connection writes, and one COMMIT is for all that stood in line. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <semaphore.h>

#include "db/db_int.h"

struct db_group;

/* One who writes: in its session, from group_begin() until commit or rollback has returned. */
struct group_member {
	bool marked; /* has a savepoint: others stand before it in this COMMIT */
	bool retry;
	enum err result;
	sem_t woken;
	struct group_member *next;
};

/* Takes `writer` over. `wal_full` is called, with the turn held, after a COMMIT that leaves the
 * write-ahead log large. */
struct db_group *group_new(
    const struct db_ops *ops, struct db_conn *writer, void (*wal_full)(void *arg), void *arg);
void group_free(struct db_group *g);
struct db_conn *group_writer(struct db_group *g);

/* Waits for the turn, at most five seconds, and begins. With an error there is nothing to end. */
MUST_USE enum err group_begin(struct db_group *g, struct group_member *m);
/* Returns when the COMMIT that this member is part of is on disk, or has failed for all of it.
 * ERR_UPSTREAM: the disk fails. */
MUST_USE enum err group_commit(struct db_group *g, struct group_member *m, bool *ret_retry);
/* Takes back this member's work alone. What it has read may be work of those before it: false when
 * that did not come to be, so that nothing may be said of it. */
MUST_USE bool group_rollback(struct db_group *g, struct group_member *m);

/* Between the two nobody writes and nothing is open. */
MUST_USE enum err group_pause(struct db_group *g);
void group_resume(struct db_group *g);

void group_stats(struct db_group *g, struct db_stats *ret_stats);
