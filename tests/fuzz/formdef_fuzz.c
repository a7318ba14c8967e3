/* Fuzz target: a form definition from another municipality. What is read is written and read again
 * as the same, is checked, and becomes a form that can be drawn. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/form_stored.h"
#include "web/web.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
try_form(struct cx *cx, const struct formdef *def)
{
	struct http_request rq = { .arena = cx->arena };
	struct formdef_problem *problems = NULL;
	struct form_stored s = { 0 };
	struct buf out;
	struct html h = { .out = &out, .cx = cx, .link_prefix = "" };
	struct form *f;
	size_t n = 0;

	formdef_check(cx, def, &problems, &n);
	for (size_t i = 0; i < n; i++)
		if (problems[i].text == T_FORMDEF_SAME_NAME)
			return; /* no form of such a one, not even to look at */
	form_stored_table(cx, def, FORM_STORED, NULL, 0, &s);
	f = form_new(cx, &rq, s.fields, s.n);
	form_stored_options(&s, f);
	buf_init(&out, cx->arena, PAGE_MAX);
	form_stored_draw(&h, &s, f, 2);
	buf_init(&out, cx->arena, PAGE_MAX);
	form_schema(&out, f);
	(void)form_stored_values(&s, f, &n);
	assert(n == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(1 << 26, 1 << 27);
	struct str in = { .p = arena_strndup(arena, (const char *)data, size), .n = size };
	struct cx cx = { .arena = arena };
	struct formdef_shared shared = { 0 };
	struct formdef_shared again = { 0 };
	struct buf one;
	struct buf two;

	if (!formdef_shared_read(&cx, in, &shared)) {
		buf_init(&one, arena, (size_t)4 * FORMDEF_JSON_MAX);
		formdef_shared_write(&one, &shared);
		if (!formdef_shared_read(&cx, buf_get(&one), &again)) {
			buf_init(&two, arena, (size_t)4 * FORMDEF_JSON_MAX);
			formdef_shared_write(&two, &again);
			assert(strcmp(one.p, two.p) == 0);
		}
		try_form(&cx, &shared.def);
	}
	arena_free(arena);
	return 0;
}
