/* Recounting the figures of cases, for lyhord stats --verify. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"
#include "contact/case.h"
#include "core/rollup.h"
#include "gen/core_q.h"

struct counted {
	int64_t day;
	int64_t dim;
	int64_t n;
};

static int64_t
find_count(const struct counted *rows, size_t n, int64_t day, int64_t dim)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].day == day && rows[i].dim == dim)
			return rows[i].n;
	return 0;
}

/* Every row of the figure must be in the recount and the other way round; zeros are as good as
 * none. */
static enum err
compare(
    struct cx *cx, enum measure m, const struct counted *rows, size_t n, int *checked, int *wrong)
{
	struct core_q_rollup_all *have = NULL;
	size_t n_have = 0;
	enum err e;

	_Static_assert(sizeof(struct core_q_rollup_all) == sizeof(struct counted), "same columns");
	if ((e = core_q_rollup_all(cx, m, &have, &n_have)))
		return e;
	for (size_t i = 0; i < n_have; i++) {
		int64_t should = find_count(rows, n, have[i].day, have[i].dim);

		++*checked;
		if (should == have[i].n)
			continue;
		++*wrong;
		log_warn("stats",
		    "measure=%d day=%" PRId64 " dim=%" PRId64 " is=%" PRId64 " should_be=%" PRId64,
		    (int)m, have[i].day, have[i].dim, have[i].n, should);
	}
	for (size_t i = 0; i < n; i++) {
		const struct counted *all = (const struct counted *)have;

		++*checked;
		if (find_count(all, n_have, rows[i].day, rows[i].dim) != 0)
			continue;
		++*wrong;
		log_warn("stats", "measure=%d day=%" PRId64 " dim=%" PRId64 " is missing", (int)m,
		    rows[i].day, rows[i].dim);
	}
	return OK;
}

static enum err
recount(struct cx *cx, enum measure m, struct counted **ret_rows, size_t *ret_n)
{
	void *rows = NULL;
	enum err e = ERR_BUG;

#define CALL(query, ...)                                                                           \
	do {                                                                                       \
		struct query *r = NULL;                                                            \
		_Static_assert(sizeof(*r) == sizeof(struct counted), "same columns");              \
		e = query(cx, ##__VA_ARGS__, &r, ret_n);                                           \
		rows = r;                                                                          \
	} while (0)
	switch (m) {
	case MEASURE_RECEIVED:
		CALL(contact_q_count_received);
		break;
	case MEASURE_CLOSED:
		CALL(contact_q_count_closed, 1);
		break;
	case MEASURE_CLOSED_BY_CENTRE:
		CALL(contact_q_count_closed, 0);
		break;
	case MEASURE_CONTACT_KNOWN:
		CALL(contact_q_count_contacts, 1, 0, 0);
		break;
	case MEASURE_CONTACT_UNKNOWN:
		CALL(contact_q_count_contacts, 0, 0, 0);
		break;
	case MEASURE_FIRST_KNOWN:
		CALL(contact_q_count_contacts, 1, 1, 0);
		break;
	case MEASURE_FIRST_UNKNOWN:
		CALL(contact_q_count_contacts, 0, 1, 0);
		break;
	case MEASURE_FIRST_RETURNED:
		CALL(contact_q_count_contacts, 1, 1, 1);
		break;
	case MEASURE_HELPED:
		CALL(contact_q_count_helped);
		break;
	case N_MEASURE:
		break;
	}
#undef CALL
	*ret_rows = rows;
	return e;
}

enum err
contact_figures_verify(struct cx *cx, int *ret_checked, int *ret_wrong)
{
	enum err e;

	*ret_checked = 0;
	*ret_wrong = 0;
	for (enum measure m = MEASURE_RECEIVED; m < N_MEASURE; m++) {
		struct counted *rows = NULL;
		size_t n = 0;

		if ((e = recount(cx, m, &rows, &n)) ||
		    (e = compare(cx, m, rows, n, ret_checked, ret_wrong)))
			return e;
	}
	return OK;
}
