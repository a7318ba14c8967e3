/* Helpers for unit tests. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "app/app.h"
#include "core/role.h"
#include "base/log.h"
#include "core/user.h"
#include "fmt/when.h"
#include "gen/core_q.h"

enum { SOFT = 64 * 1024 * 1024, HARD = 256 * 1024 * 1024 };

int
tx_setup(void **state)
{
	struct tx *t = calloc(1, sizeof(*t));
	static int count;
	char sql[256];

	secret_init();
	when_init();
	log_level_set(LOG_ERROR);
	snprintf(t->dir, sizeof(t->dir), "/tmp/lyhord-unit-%d-%d", (int)getpid(), count++);
	if (getenv("LYHORD_TEST_POSTGRES")) {
		/* Each test has a schema of its own in the database that the runner made. */
		snprintf(sql, sizeof(sql), "%s?options=-csearch_path%%3Dt%d",
		    getenv("LYHORD_TEST_POSTGRES"), count);
		assert_int_equal(site_create(t->dir, sql), OK);
	} else {
		assert_int_equal(site_create(t->dir, NULL), OK);
	}
	assert_int_equal(site_open(t->dir, true, &t->site), OK);
	t->arena = arena_new(SOFT, HARD);
	site_cx_start(t->site, t->arena, &t->cx);
	assert_int_equal(app_basic(&t->cx), OK);
	*state = t;
	return 0;
}

int
tx_teardown(void **state)
{
	struct tx *t = *state;
	static const char *const files[] = { "lyhord.db", "lyhord.db-wal", "lyhord.db-shm",
		"lyhord.conf", "site.key", "index/search.db", "index/search.db-wal",
		"index/search.db-shm", "files", "index", "theme", "backup" };
	char path[128];

	site_cx_end(&t->cx);
	site_close(t->site);
	arena_free(t->arena);
	for (size_t i = 0; i < ARRAY_LEN(files); i++) {
		snprintf(path, sizeof(path), "%s/%s", t->dir, files[i]);
		remove(path);
	}
	remove(t->dir);
	free(t);
	return 0;
}

void
tx_agent(struct tx *t)
{
	struct core_q_user_by_email row = { 0 };
	bool found = false;

	assert_int_equal(app_add_user(&t->cx, "agent@unit.example", "Unit Agent", "agent", NULL,
			     STR("sju blåa paraplyer"), NULL),
	    OK);
	assert_int_equal(core_q_user_by_email(&t->cx, "agent@unit.example", &found, &row), OK);
	t->cx.viewer = (struct viewer) { .user = row.id, .roles = 1u << ROLE_AGENT };
}
