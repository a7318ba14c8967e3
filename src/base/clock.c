/* The clocks, and the test build's offset to a fixed start. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"

#include "base/str.h"

static int64_t
read_clock(clockid_t id, int64_t per_s)
{
	struct timespec ts;

	clock_gettime(id, &ts);
	return (int64_t)ts.tv_sec * per_s + ts.tv_nsec / (1000000000 / per_s);
}

#ifdef LYHORD_TEST_HOOKS
static int64_t test_offset_ms;

__attribute__((constructor)) static void
read_test_clock(void)
{
	const char *s = getenv("LYHORD_CLOCK");
	int64_t at = 0;

	if (s && str_int(str_of(s), &at))
		test_offset_ms = at * 1000 - read_clock(CLOCK_REALTIME, 1000);
}

/* LYHORD_CLOCK_SHIFT names a file with the seconds by which the clock has jumped meanwhile. */
static int64_t
jumped_ms(void)
{
	static const char *path;
	char text[32] = "";
	int64_t s = 0;
	FILE *f;

	if (!path)
		path = getenv("LYHORD_CLOCK_SHIFT") ? getenv("LYHORD_CLOCK_SHIFT") : "";
	f = path[0] ? fopen(path, "re") : NULL;
	if (!f)
		return 0;
	if (!fgets(text, sizeof(text), f) || !str_int(str_of(text), &s))
		s = 0;
	fclose(f);
	return s * 1000;
}

bool
base_broken(const char *name)
{
	const char *s = getenv("LYHORD_BREAK");

	return s && strcmp(s, name) == 0;
}
#else
enum { test_offset_ms = 0 };

static int64_t
jumped_ms(void)
{
	return 0;
}
#endif

int64_t
clock_now_ms(void)
{
	return read_clock(CLOCK_REALTIME, 1000) + test_offset_ms + jumped_ms();
}

int64_t
clock_now(void)
{
	return clock_now_ms() / 1000;
}

int64_t
clock_mono_us(void)
{
	return read_clock(CLOCK_MONOTONIC, 1000000);
}

void
clock_iso(int64_t at, char *ret, size_t size)
{
	time_t t = (time_t)at;
	struct tm tm;

	gmtime_r(&t, &tm);
	strftime(ret, size, "%Y-%m-%dT%H:%M:%SZ", &tm);
}
