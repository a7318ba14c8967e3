/* Helpers for unit tests: a site of their own, on the engine that the runner chose. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#undef fail /* ours is a function */

#include "core/role.h"
#include "core/site.h"

struct tx {
	char dir[64];
	struct site *site;
	struct arena *arena;
	struct cx cx;
};

/* A new site with the basic structure; on PostgreSQL when LYHORD_TEST_POSTGRES is an address of an
 * empty database. For cmocka_unit_test_setup_teardown. */
int tx_setup(void **state);
int tx_teardown(void **state);
/* Adds an agent at the centre and makes them the viewer. */
void tx_agent(struct tx *t);
