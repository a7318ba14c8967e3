/* Why people contact the municipality, and as what: of each case, by default as is usual for its
 * topic. Only the avoidable causes should become fewer. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* Stored: never change a number. 0 is a case from before causes were kept. */
enum cause {
	CAUSE_UNCLEAR = 1,   /* a letter or a text was unclear */
	CAUSE_NOT_FOUND = 2, /* they could not find it */
	CAUSE_NO_CALL = 3,   /* nobody called back */
	CAUSE_CHASING = 4,   /* what happens with a case */
	CAUSE_NEEDED = 5,    /* they needed us */
	CAUSE_WELCOME = 6,   /* a view, praise, a proposal */
	N_CAUSE,
};

enum customer {
	CUSTOMER_CITIZEN = 1,
	CUSTOMER_BUSINESS = 2,
	CUSTOMER_VISITOR = 3,
	N_CUSTOMER,
};

bool cause_avoidable(int64_t cause);
unsigned cause_text(int64_t cause);
const char *cause_code(int64_t cause);
/* 0 for an unknown code. */
enum cause cause_find(const char *code);
unsigned customer_text(int64_t customer);
const char *customer_code(int64_t customer);
enum customer customer_find(const char *code);

/* Adds n cases to the figures of that day. Inside a transaction. */
MUST_USE enum err contact_cause_count(
    struct cx *cx, int64_t day, int64_t cause, int64_t customer, int64_t n);

/* What is usual for a topic: its own, or that of those above it, or CAUSE_NEEDED. */
MUST_USE enum err contact_cause_usual(struct cx *cx, int64_t topic_id, enum cause *ret_cause);
/* Sets the topic's own; 0: as those above it. Inside a transaction, with its event. */
MUST_USE enum err contact_cause_set(struct cx *cx, int64_t topic_id, enum cause cause);
