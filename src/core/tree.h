/* Changing the two trees: units and topics. Each change is inside the caller's transaction and
 * writes its event; a change of units makes everybody's access anew in the same transaction.
 * Nothing is ever deleted: what is no longer used is retired, and can be taken into use again. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "core/unit.h"

enum { TREE_NAME_MAX = 120 };

struct tree_names {
	const char *sv;
	const char *en; /* "" for the Swedish one */
	const char *fi;
};

struct tree_unit {
	const char *key; /* NULL: made from the name. Of letters a-z, digits and hyphens; free */
	int64_t parent_id;
	struct tree_names names;
	bool committee;	   /* nämnd or styrelse; else what follows from its place */
	bool access_later; /* the caller calls access_refresh_all() after the last of many */
};
/* True for a key as files and addresses use it. */
bool tree_key_valid(const char *key);
/* "Bygg- och miljöenheten" becomes bygg-och-miljoenheten, which may be taken. In the arena. */
const char *tree_key_from(struct cx *cx, const char *name);
/* A new unit below its parent. Notes wrong fields: parent, sv. */
MUST_USE enum err tree_unit_add(struct cx *cx, const struct tree_unit *in, int64_t *ret_id);
/* Renames and moves, with all that is below. Notes wrong fields (parent: not below itself; the top
 * stays the top). ERR_CONFLICT when rev is old. */
MUST_USE enum err tree_unit_change(
    struct cx *cx, int64_t id, int64_t rev, int64_t parent_id, const struct tree_names *names);
/* ERR_INVALID with the reason when something still needs it. */
MUST_USE enum err tree_unit_retire(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err tree_unit_reopen(struct cx *cx, int64_t id, int64_t rev);

struct tree_topic {
	const char *key;   /* of a new one; as in tree_unit */
	int64_t parent_id; /* 0: at the top */
	int64_t unit_id;   /* whose topic it is */
	enum secrecy secrecy;
	struct tree_names names;
};
MUST_USE enum err tree_topic_add(struct cx *cx, const struct tree_topic *in, int64_t *ret_id);
/* As for units. A topic that becomes secret takes all its cases along, closed ones too; when it
 * becomes ordinary, cases that are secret stay so. A new owner gets what comes from now on: cases
 * stay with the unit that has them. */
MUST_USE enum err tree_topic_change(
    struct cx *cx, int64_t id, int64_t rev, const struct tree_topic *in);
MUST_USE enum err tree_topic_retire(struct cx *cx, int64_t id, int64_t rev);
MUST_USE enum err tree_topic_reopen(struct cx *cx, int64_t id, int64_t rev);

/* Units and topics as links, for all staff. */
struct link_name;
struct link_view;
MUST_USE enum err tree_unit_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err tree_topic_name(struct cx *cx, int64_t id, struct link_name *ret_name);
MUST_USE enum err tree_unit_link(struct cx *cx, int64_t id, struct link_view *ret_view);
MUST_USE enum err tree_topic_link(struct cx *cx, int64_t id, struct link_view *ret_view);
