/* How a citizen says it was, and writing again. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/rating.h"

#include "base/id.h"
#include "contact/case_work.h"
#include "core/i18n.h"
#include "core/rollup.h"
#include "core/setting.h"
#include "db/db.h"
#include "fmt/when.h"

enum { DAY_S = 86400 };

unsigned
contact_rating_text(int64_t score)
{
	static const unsigned texts[RATING_MAX + 1] = { T_NONE, T_RATING_1, T_RATING_2, T_RATING_3,
		T_RATING_4, T_RATING_5 };

	return score >= RATING_MIN && score <= RATING_MAX ? texts[score] : T_NONE;
}

static enum err
add(struct cx *cx, int64_t case_id, int64_t score, const char *body)
{
	int64_t day = when_day(cx->now);
	enum err e = contact_q_rating_add(cx,
	    &(struct contact_q_rating_add_in) { .id = id_new(),
		.case_id = case_id,
		.score = score,
		.body = body,
		.day = day,
		.at = cx->now },
	    NULL);

	if (e)
		return e == ERR_CONFLICT ? db_again(cx) : e;
	return rollup_add(cx, MEASURE_RATINGS, day, score, 1);
}

enum err
contact_rating_put(struct cx *cx, int64_t case_id, int64_t score, const char *body)
{
	struct contact_q_rating_find row = { 0 };
	bool found = false;
	enum err e;

	assert(db_in_tx(cx));
	if (contact_rating_text(score) == T_NONE)
		return fail_field(cx, "score", T_ERROR_CHOOSE, NULL);
	if ((e = contact_q_rating_find(cx, case_id, &found, &row)))
		return e;
	if (!found) {
		e = add(cx, case_id, score, body);
	} else {
		e = contact_q_rating_change(cx, row.id, row.rev, score, body, cx->now);
		if (!e && !base_broken("rating-count"))
			e = rollup_move(cx, MEASURE_RATINGS, row.day, row.score, score, 1);
	}
	return e ? e : event_add(cx, EV_CASE_RATED, link_case(case_id));
}

enum err
contact_case_is_old(struct cx *cx, int64_t id, bool *ret_old)
{
	struct contact_q_case_for_again row = { 0 };
	struct settings s = { 0 };
	int64_t days;
	enum err e;

	if ((e = contact_q_case_for_again(cx, id, &row)) || (e = settings_get(cx, &s)))
		return e;
	/* While they may come back at all, they come back to the case itself. */
	days = MAX(s.reopen_days, s.first_contact_days);
	*ret_old = row.status == CASE_CLOSED && row.resolution != RESOLUTION_MERGED &&
		   row.closed_at && cx->now - row.closed_at > days * DAY_S &&
		   !base_broken("write-again");
	return OK;
}

enum err
contact_case_write_again(
    struct cx *cx, int64_t id, struct case_new *in, struct case_receipt *ret_receipt)
{
	struct contact_q_case_for_again row = { 0 };
	enum err e;

	assert(db_in_tx(cx));
	if ((e = contact_q_case_for_again(cx, id, &row)))
		return e;
	in->channel = CHANNEL_WEB;
	in->topic_id = row.topic_gone ? 0 : row.topic_id;
	in->type_id = row.type_gone ? 0 : row.type_id;
	if ((e = contact_case_file(cx, in, ret_receipt)) ||
	    (e = contact_q_case_same_person(cx, ret_receipt->id, id, NULL)))
		return e;
	return case_tie_put(cx, id_new(), ret_receipt->id, TIE_RELATED, link_case(id));
}

/* For those who read the case. */
static enum err
panel(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct contact_q_rating_seen *rows = NULL;
	struct panel_link *links;
	enum err e = contact_q_rating_seen(cx, ask->on.id, &rows, ret_n);

	if (e)
		return e;
	links = arena_array(cx->arena, *ret_n + 1, sizeof(*links));
	for (size_t i = 0; i < *ret_n; i++) {
		const char *word = core_text(cx->lang, contact_rating_text(rows[i].score));

		links[i] = (struct panel_link) {
			.text = rows[i].body[0]
				    ? arena_printf(cx->arena, "%s: %s", word, rows[i].body)
				    : word,
			.at = rows[i].at,
		};
	}
	*ret_links = links;
	return OK;
}

const struct panel contact_panel_rating = {
	.on = LINK_CASE,
	.title = T_RATING_PANEL,
	.permission = PERM_CASE_READ,
	.fn = panel,
};
