/* The bell between the nodes of a site on PostgreSQL: who has committed something rings it, and the
 * others look at once instead of at their next turn. It tells that, never what; a ring may be lost,
 * so everybody looks by themselves as well. On SQLite there is none. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "db/db.h"

struct db_bell;

/* Starts its two threads, each with a connection of its own: heard(arg) is called in one of them
 * when another process rang, and when it listens anew and may have missed something. NULL on
 * SQLite. End it with db_bell_close(). */
struct db_bell *db_bell_open(struct db *db, void (*heard)(void *arg), void *arg);
/* Rings, soon and from another thread: it may be called anywhere, and many rings at once are one.
 * NULL is no bell. */
void db_bell_ring(struct db_bell *bell);
void db_bell_close(struct db_bell *bell);

/* Rings once, at once: for a command, which has no bell of its own. Nothing on SQLite. */
void db_bell_once(struct db *db);

struct db_bell_stats {
	int64_t rung;
	int64_t heard;
	bool listening;
};
/* False when there is no bell. */
bool db_bell_stats(struct db *db, struct db_bell_stats *ret_stats);
