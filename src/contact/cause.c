/* Contact causes and kinds of customer. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/cause.h"

#include "core/event.h"
#include "core/i18n.h"
#include "core/rollup.h"
#include "db/db.h"
#include "gen/contact_q.h"

static const struct {
	const char *code;
	unsigned text;
} causes[N_CAUSE] = {
	[0] = { "", T_CAUSE_UNKNOWN },
	[CAUSE_UNCLEAR] = { "unclear", T_CAUSE_UNCLEAR },
	[CAUSE_NOT_FOUND] = { "not-found", T_CAUSE_NOT_FOUND },
	[CAUSE_NO_CALL] = { "no-call", T_CAUSE_NO_CALL },
	[CAUSE_CHASING] = { "chasing", T_CAUSE_CHASING },
	[CAUSE_NEEDED] = { "needed", T_CAUSE_NEEDED },
	[CAUSE_WELCOME] = { "welcome", T_CAUSE_WELCOME },
}, customers[N_CUSTOMER] = {
	[0] = { "", T_CAUSE_UNKNOWN },
	[CUSTOMER_CITIZEN] = { "citizen", T_CUSTOMER_CITIZEN },
	[CUSTOMER_BUSINESS] = { "business", T_CUSTOMER_BUSINESS },
	[CUSTOMER_VISITOR] = { "visitor", T_CUSTOMER_VISITOR },
};

bool
cause_avoidable(int64_t cause)
{
	return cause >= CAUSE_UNCLEAR && cause <= CAUSE_CHASING;
}

unsigned
cause_text(int64_t cause)
{
	return causes[cause > 0 && cause < N_CAUSE ? cause : 0].text;
}

const char *
cause_code(int64_t cause)
{
	return causes[cause > 0 && cause < N_CAUSE ? cause : 0].code;
}

enum cause
cause_find(const char *code)
{
	for (int i = 1; i < N_CAUSE; i++)
		if (strcmp(causes[i].code, code) == 0)
			return (enum cause)i;
	return (enum cause)0;
}

unsigned
customer_text(int64_t customer)
{
	return customers[customer > 0 && customer < N_CUSTOMER ? customer : 0].text;
}

const char *
customer_code(int64_t customer)
{
	return customers[customer > 0 && customer < N_CUSTOMER ? customer : 0].code;
}

enum customer
customer_find(const char *code)
{
	for (int i = 1; i < N_CUSTOMER; i++)
		if (strcmp(customers[i].code, code) == 0)
			return (enum customer)i;
	return (enum customer)0;
}

enum err
contact_cause_count(struct cx *cx, int64_t day, int64_t cause, int64_t customer, int64_t n)
{
	enum err e = OK;

	if (cause && !base_broken("cause-count"))
		e = rollup_add(cx, MEASURE_CAUSE, day, cause, n);
	if (!e && customer && !base_broken("customer-count"))
		e = rollup_add(cx, MEASURE_CUSTOMER, day, customer, n);
	return e;
}

enum err
contact_cause_usual(struct cx *cx, int64_t topic_id, enum cause *ret_cause)
{
	struct contact_q_topic_cause_usual row = { 0 };
	bool found = false;
	enum err e = contact_q_topic_cause_usual(cx, topic_id, &found, &row);

	if (!e)
		*ret_cause = found && row.cause ? (enum cause)row.cause : CAUSE_NEEDED;
	return e;
}

enum err
contact_cause_set(struct cx *cx, int64_t topic_id, enum cause cause)
{
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_topic_cause_clear(cx, topic_id, NULL)))
		return e;
	if (cause && (e = contact_q_topic_cause_add(cx, topic_id, cause, NULL)))
		return e;
	return event_add(cx, EV_CAUSE_SET, (struct link) { LINK_TOPIC, topic_id });
}
