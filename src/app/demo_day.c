/* The demo's day in the centre: the card for worry reports, usual contact causes, a briefing and
 * call-backs, by the functions that the pages use. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/demo.h"

#include "contact/callback.h"
#include "contact/card.h"
#include "contact/case.h"
#include "contact/today.h"
#include "core/unit.h"
#include "fmt/json.h"
#include "fmt/when.h"

enum { DAYS = 8 };

static const char *
text(const json_t *line, const char *key)
{
	const char *s = json_text(line, key);

	return s ? s : "";
}

static int64_t
number(const json_t *line, const char *key)
{
	return (int64_t)json_integer_value(json_object_get(line, key));
}

static int64_t
topic_of(const struct topics *topics, const json_t *line)
{
	const struct core_q_topic_list *t = topics_find_key(topics, str_of(text(line, "topic")));

	return t ? t->id : 0;
}

static enum err
add_callback(struct cx *cx, const struct topics *topics, const json_t *line)
{
	struct callback_new in = {
		.channel = CHANNEL_PHONE,
		.name = text(line, "name"),
		.phone = text(line, "phone"),
		.about = text(line, "about"),
		.topic_id = topic_of(topics, line),
		.from_minute = (int)number(line, "from"),
		.to_minute = (int)number(line, "to"),
	};
	size_t at = (size_t)number(line, "open_day");
	int64_t *days = NULL;
	size_t n = 0;
	enum err e = contact_callback_days(cx, DAYS, &days, &n);

	if (e)
		return e;
	if (at && at < n)
		in.day = days[at];
	return contact_callback_add(cx, &in, NULL);
}

enum err
demo_day_line(struct cx *cx, const struct topics *topics, const json_t *line, bool *ret_known)
{
	const char *kind = text(line, "kind");
	int64_t id = 0;

	*ret_known = true;
	if (strcmp(kind, "card") == 0)
		return contact_card_set(cx, &(struct card) {
						.body = { text(line, "sv"), text(line, "en"), "" },
						.words = "",
						.topic_id = topic_of(topics, line),
					    });
	if (strcmp(kind, "cause") == 0)
		return contact_cause_set(
		    cx, topic_of(topics, line), cause_find(text(line, "cause")));
	if (strcmp(kind, "briefing") == 0)
		return contact_briefing_add(cx,
		    &(struct briefing_in) {
			.title = text(line, "title"),
			.body = text(line, "body"),
			.until_day = when_day(cx->now) + number(line, "days"),
			.topic_id = topic_of(topics, line),
		    },
		    &id);
	if (strcmp(kind, "callback") == 0)
		return add_callback(cx, topics, line);
	*ret_known = false;
	return OK;
}
