/* Ids: 64 bits, positive, ordered by time, made by the program without asking the database.
 * 41 bits of milliseconds since 2024, 10 bits of node, 12 bits of sequence. They never go
 * backwards. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"
#include "base/str.h"

struct arena;

enum { ID_NODES = 1024, ID_TEXT_SIZE = 14 };

/* Sets the node (0 to 1023) and a time in milliseconds UTC below which no id may be made: what an
 * earlier process of this node may have reached. */
void id_init(int node, int64_t floor_ms);
int64_t id_new(void);
/* A time in milliseconds UTC that no id made so far is above: the floor for this node's next
 * process. */
int64_t id_reached_ms(void);
/* The time part, in milliseconds UTC. */
int64_t id_ms(int64_t id);

/* Crockford base32 without leading zeros, as in addresses. `ret` holds ID_TEXT_SIZE bytes. */
void id_text(int64_t id, char ret[ID_TEXT_SIZE]);
/* The same in an arena. */
char *id_string(struct arena *a, int64_t id);
/* Takes either case, and I, L, O for 1, 1, 0. False for anything that is not a positive id. */
bool id_parse(struct str s, int64_t *ret_id);
