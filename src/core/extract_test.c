/* Tests of the sandboxed children as the server uses them, with real children. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>

#include "app/supervisor_int.h"
#include "base/clock.h"
#include "core/extract.h"

static struct sandbox sandbox;
static struct fence *fence;
static size_t replaced;

/* What the supervisor does, in this process. */
static void
reap_and_start(void)
{
	pid_t pid = waitpid(-1, NULL, 0);

	assert_true(sandbox_reap(&sandbox, pid, fence));
	while (sandbox_look(&sandbox) != INT64_MAX)
		nanosleep(&(struct timespec) { .tv_nsec = 20000000 }, NULL);
}

static void
replace(size_t child)
{
	replaced++;
	sandbox_replace(&sandbox, child);
}

static int
set_up(void **state)
{
	static char own[4096];
	int fds[EXTRACT_CHILDREN];
	int fence_fd = -1;

	(void)state;
	if (readlink("/proc/self/exe", own, sizeof(own) - 16) <= 0)
		return 1;
	*strrchr(own, '/') = 0;
	snprintf(strrchr(own, '/'), 16, "/src/lyhord");
	if (!sandbox_find(own) || fence_make(&fence_fd, &fence) || !sandbox_open(&sandbox, fds))
		return 1;
	close(fence_fd);
	extract_start(fds, EXTRACT_CHILDREN, replace);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	sandbox_close(&sandbox);
	while (waitpid(-1, NULL, 0) > 0)
		;
	return 0;
}

static void
png_is_told_with_its_size(void **state)
{
	static const unsigned char png[] = { 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I',
		'H', 'D', 'R', 0, 0, 2, 128, 0, 0, 1, 224, 8, 6, 0, 0, 0 };
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct file_facts facts = { 0 };

	(void)state;
	assert_int_equal(
	    extract_facts(a, (struct str) { .p = (const char *)png, .n = sizeof(png) }, &facts),
	    OK);
	assert_int_equal(facts.type, FILE_PNG);
	assert_int_equal(facts.width, 640);
	assert_int_equal(facts.height, 480);
	arena_free(a);
}

static void
large_document_goes_in_many_frames(void **state)
{
	enum { SIZE = 3 * 1024 * 1024 };
	struct arena *a = arena_new(1 << 26, 1 << 27);
	char *bytes = arena_alloc(a, SIZE);
	struct str result = { 0 };
	struct file_facts facts = { 0 };

	(void)state;
	memset(bytes, 'a', SIZE);
	assert_int_equal(
	    extract_run(a, EXTRACT_FACTS, (struct str) { .p = bytes, .n = SIZE }, 60000, &result),
	    OK);
	assert_int_equal(facts_read(result, &facts), OK);
	assert_int_equal(facts.type, FILE_TEXT);
	arena_free(a);
}

static void
document_that_hangs_costs_itself_only(void **state)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct str result = { 0 };
	struct file_facts facts = { 0 };

	(void)state;
	replaced = 0;
	assert_int_equal(extract_run(a, EXTRACT_TEST_LOOP, STR("x"), 300, &result), ERR_UPSTREAM);
	assert_int_equal(replaced, 1);
	/* The other child works meanwhile. */
	assert_int_equal(extract_facts(a, STR("hej"), &facts), OK);
	reap_and_start();
	for (int i = 0; i < 2 * EXTRACT_CHILDREN; i++)
		assert_int_equal(extract_facts(a, STR("%PDF-1.4"), &facts), OK);
	assert_int_equal(facts.type, FILE_PDF);
	arena_free(a);
}

struct deadly {
	uint32_t work;
	enum err e;
};

static void *
run_deadly(void *arg)
{
	struct deadly *d = arg;
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct str result = { 0 };

	/* An hour: it is not the time that ends it. */
	d->e = extract_run(a, d->work, STR("x"), INT64_C(3600000), &result);
	arena_free(a);
	return NULL;
}

static void
document_that_kills_its_child_fails_at_once(void **state)
{
	struct arena *a = arena_new(1 << 24, 1 << 26);
	struct file_facts facts = { 0 };
	pthread_t server;

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct deadly d = { .work = i ? EXTRACT_TEST_OPEN : EXTRACT_TEST_ABORT };

		/* Children end with the thread that started them: that is this one. */
		assert_int_equal(pthread_create(&server, NULL, run_deadly, &d), 0);
		reap_and_start();
		pthread_join(server, NULL);
		assert_int_equal(d.e, ERR_UPSTREAM);
		for (int j = 0; j < 2 * EXTRACT_CHILDREN; j++)
			assert_int_equal(extract_facts(a, STR("hej"), &facts), OK);
	}
	arena_free(a);
}

static void
what_a_child_says_is_not_believed(void **state)
{
	struct file_facts facts = { 0 };

	(void)state;
	assert_int_equal(facts_read(STR("\xff\0\0\0\0\0\0\0\0\0\0\0"), &facts), ERR_INVALID);
	assert_int_equal(facts_read(STR("\1\0\0\0"), &facts), ERR_INVALID);
	assert_string_equal(file_type_mime((enum file_type)1000), "application/octet-stream");
	assert_false(file_type_inline(FILE_HTML));
	assert_false(file_type_inline(FILE_XML));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(png_is_told_with_its_size),
		cmocka_unit_test(large_document_goes_in_many_frames),
		cmocka_unit_test(document_that_hangs_costs_itself_only),
		cmocka_unit_test(document_that_kills_its_child_fails_at_once),
		cmocka_unit_test(what_a_child_says_is_not_believed),
	};

	signal(SIGPIPE, SIG_IGN);
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
