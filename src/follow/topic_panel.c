/* What the figures say of a topic. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/i18n.h"
#include "core/rollup.h"
#include "fmt/when.h"
#include "follow/topic_panel.h"
#include "gen/core_q.h"

enum { DAYS = 30 };

/* How many said on the public pages that an answer on the topic was enough. */
static enum err
helped(struct cx *cx, const struct panel_ask *ask, struct panel_link **ret_links, size_t *ret_n)
{
	struct core_q_rollup_sum *rows = NULL;
	int64_t today = when_day(cx->now);
	size_t n = 0;
	enum err e;

	if ((e = core_q_rollup_sum(cx, MEASURE_HELPED, today - DAYS + 1, today + 1, &rows, &n)))
		return e;
	*ret_n = 0;
	for (size_t i = 0; i < n; i++) {
		struct text_arg arg = TEXT_ARG(rows[i].n);

		if (rows[i].dim != ask->on.id || rows[i].n <= 0)
			continue;
		*ret_links = arena_array(cx->arena, 1, sizeof(**ret_links));
		(*ret_links)[(*ret_n)++] = (struct panel_link) {
			.text = core_text_format(cx->arena, cx->lang, T_PANEL_HELPED_N, 1, &arg),
			.href = "/arbete/statistik",
		};
	}
	return OK;
}

const struct panel follow_panel_helped = {
	.on = LINK_TOPIC,
	.title = T_PANEL_HELPED,
	.permission = PERM_FIGURES,
	.fn = helped,
};
