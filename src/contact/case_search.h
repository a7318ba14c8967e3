/* Searching cases: the index answers ids and scores for the classes that the viewer may read;
 * title, passage and permission come from the database. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/contact_q.h"

struct case_hit {
	struct contact_q_case_found row;
	double score;
	const char *passage; /* where in the case something of it stands; NULL: nothing was typed */
};

/* The cases that the viewer may read and that fit what was typed, a case's number first. */
MUST_USE enum err contact_case_search(
    struct cx *cx, struct str text, size_t max, struct case_hit **ret_hits, size_t *ret_n);

/* Cases that the viewer may read and in which much of what this one asks stands, the likest first.
 */
MUST_USE enum err contact_case_like(
    struct cx *cx, int64_t id, size_t max, struct case_hit **ret_hits, size_t *ret_n);

/* For the feed: one case, all cases, the cases of a person or a topic. */
enum err contact_case_index(struct cx *cx, int64_t id);
enum err contact_case_index_all(struct cx *cx);
enum err contact_case_index_person(struct cx *cx, int64_t person_id);
enum err contact_case_index_topic(struct cx *cx, int64_t topic_id);
