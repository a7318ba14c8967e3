/* Unit tests of the audit log: events, sealing, what verifying finds. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "core/audit.h"
#include "core/event.h"
#include "db/db.h"
#include "gen/core_q.h"

static const struct link about = { .kind = LINK_SITE };

static void
add(struct tx *t, const char *payload)
{
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(event_add_with(&t->cx, EV_SETTINGS_CHANGED, about, payload), OK);
	assert_int_equal(db_commit(&tx), OK);
}

static void
seal(struct tx *t)
{
	bool more = true;

	while (more)
		assert_int_equal(audit_seal(&t->cx, &more), OK);
}

static void
ignore(void *arg, enum audit_fault fault, int64_t n, int64_t seq)
{
	(void)n;
	(void)seq;
	*(enum audit_fault *)arg = fault;
}

static struct audit_report
verify(struct tx *t, const char *known)
{
	struct audit_report r;
	enum audit_fault last;

	assert_int_equal(audit_verify(&t->cx, known, ignore, &last, &r), OK);
	return r;
}

static void
every_event_is_sealed_and_the_chain_holds(void **state)
{
	struct tx *t = *state;
	int64_t before; /* an empty site has settings */
	struct audit_report r;

	seal(t);
	before = verify(t, NULL).n_payloads;
	for (int i = 0; i < 450; i++)
		add(t, i % 3 ? NULL : "{\"old\":\"Åsa\"}");
	r = verify(t, NULL);
	assert_int_equal(r.n_unsealed, 450);
	seal(t);
	r = verify(t, NULL);
	assert_int_equal(r.n_unsealed, 0);
	assert_true(r.n_sealed >= 450);
	assert_int_equal(r.n_faults, 0);
	assert_int_equal(r.n_payloads, before + 150);
	/* Sealing again adds nothing. */
	seal(t);
	assert_string_equal(verify(t, NULL).seal, r.seal);
}

static void
a_seal_that_was_kept_is_found_again_and_another_is_not(void **state)
{
	struct tx *t = *state;
	struct audit_report r;
	char kept[AUDIT_SEAL_TEXT];
	struct audit_report bad;
	enum audit_fault last;

	add(t, NULL);
	seal(t);
	r = verify(t, NULL);
	memcpy(kept, r.seal, sizeof(kept));
	add(t, NULL);
	seal(t);
	assert_int_equal(verify(t, kept).n_faults, 0);
	kept[strlen(kept) - 1] = kept[strlen(kept) - 1] == '0' ? '1' : '0';
	assert_int_equal(verify(t, kept).n_faults, 1);
	snprintf(kept, sizeof(kept), "9%s", r.seal);
	assert_int_equal(verify(t, kept).n_faults, 1);
	assert_int_equal(audit_verify(&t->cx, "7:frog", ignore, &last, &bad), ERR_INVALID);
}

static void
an_old_payload_is_removed_and_the_chain_still_holds(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };
	struct audit_report r;
	int64_t n = 0;

	add(t, "{\"old\":\"Åsa\"}");
	seal(t);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(audit_payload_sweep(&t->cx, t->cx.now + 3LL * 366 * 86400, &n), OK);
	assert_int_equal(db_commit(&tx), OK);
	r = verify(t, NULL);
	assert_int_equal(r.n_faults, 0);
	assert_true(r.n_payloads > 0);
	assert_int_equal(r.n_payloads_removed, r.n_payloads);
}

static void
a_change_without_an_event_is_not_committed(void **state)
{
	struct tx *t = *state;
	struct db_tx tx = { 0 };

	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "silent", "1", NULL), OK);
	assert_int_equal(db_commit(&tx), ERR_BUG);
	db_tx_end(&tx);
	assert_int_equal(db_begin(&t->cx, &tx), OK);
	assert_int_equal(core_q_setting_add(&t->cx, "silent", "1", NULL), OK);
	assert_int_equal(event_add(&t->cx, EV_SETTINGS_CHANGED, about), OK);
	assert_int_equal(db_commit(&tx), OK);
}

#define T(f) cmocka_unit_test_setup_teardown(f, tx_setup, tx_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		T(every_event_is_sealed_and_the_chain_holds),
		T(a_seal_that_was_kept_is_found_again_and_another_is_not),
		T(an_old_payload_is_removed_and_the_chain_still_holds),
		T(a_change_without_an_event_is_not_committed),
	};

	return cmocka_run_group_tests_name("audit", tests, NULL, NULL);
}
