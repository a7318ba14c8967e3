/* robots.txt is read anew for each path: a few hundred lines against a page's fetch. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "net/robots.h"

enum { STEPS_MAX = 20000 };

static bool
field(struct str line, const char *name, struct str *ret_value)
{
	size_t n = strlen(name);

	if (line.n <= n || strncasecmp(line.p, name, n) != 0)
		return false;
	line = str_trim((struct str) { .p = line.p + n, .n = line.n - n });
	if (!line.n || line.p[0] != ':')
		return false;
	*ret_value = str_trim((struct str) { .p = line.p + 1, .n = line.n - 1 });
	return true;
}

static struct str
without_remark(struct str line)
{
	const char *hash = line.n ? memchr(line.p, '#', line.n) : NULL;

	if (hash)
		line.n = (size_t)(hash - line.p);
	return str_trim(line);
}

static bool
is_name(struct str value, const char *name)
{
	size_t n = strlen(name);

	return value.n >= n && strncasecmp(value.p, name, n) == 0 &&
	       (value.n == n || value.p[n] == '/' || ascii_space(value.p[n]));
}

/* Whether the pattern (* is anything, $ at the end the end) fits the beginning of the path. */
static bool
fits(struct str pattern, const char *path)
{
	size_t n = strlen(path);
	size_t p = 0;
	size_t t = 0;
	size_t star = SIZE_MAX;
	size_t mark = 0;
	bool whole = pattern.n && pattern.p[pattern.n - 1] == '$';
	int steps = 0;

	if (whole)
		pattern.n--;
	while (steps++ < STEPS_MAX) {
		if (p == pattern.n && (!whole || t == n))
			return true;
		if (p < pattern.n && pattern.p[p] == '*') {
			star = p++;
			mark = t;
		} else if (p < pattern.n && t < n && pattern.p[p] == path[t]) {
			p++;
			t++;
		} else if (star != SIZE_MAX && mark < n) {
			p = star + 1;
			t = ++mark;
		} else {
			return false;
		}
	}
	return true; /* no rule of anybody who means it: take it as one that fits */
}

struct rule {
	size_t length;
	bool allow;
};

/* Walks through the groups that are for the name (NULL: for all); true when there is one. */
static bool
walk(struct str text, const char *name, const char *path, struct rule *best, int64_t *ret_delay_ms)
{
	struct str line;
	bool in_names = false;
	bool ours = false;
	bool any = false;

	while (str_split(&text, '\n', &line)) {
		struct str value;
		bool allow;

		line = without_remark(line);
		if (field(line, "user-agent", &value)) {
			bool mine = name ? is_name(value, name) : str_eqz(value, "*");

			ours = in_names ? ours || mine : mine;
			in_names = true;
			any = any || mine;
			continue;
		}
		if (line.n)
			in_names = false;
		if (!ours)
			continue;
		if (field(line, "crawl-delay", &value)) {
			int64_t s = 0;

			if (str_int(value, &s) && s >= 0)
				*ret_delay_ms = MIN(s, (int64_t)ROBOTS_DELAY_MAX_S) * 1000;
			continue;
		}
		allow = field(line, "allow", &value);
		if (!path || (!allow && !field(line, "disallow", &value)) || !value.n)
			continue;
		/* The longest rule counts; of two as long the one that allows. */
		if (fits(value, path) &&
		    (value.n > best->length || (value.n == best->length && allow)))
			*best = (struct rule) { .length = value.n, .allow = allow };
	}
	return any;
}

void
robots_read(struct str text, const char *name, struct robots *ret_robots)
{
	struct rule best = { .allow = true };
	struct robots r = { .text = text };

	if (r.text.n > ROBOTS_MAX)
		r.text.n = ROBOTS_MAX;
	r.ours = walk(r.text, name, NULL, &best, &r.delay_ms);
	if (!r.ours)
		walk(r.text, NULL, NULL, &best, &r.delay_ms);
	*ret_robots = r;
}

bool
robots_allow(const struct robots *r, const char *name, const char *path)
{
	struct rule best = { .allow = true };
	int64_t delay = 0;

	if (r->none)
		return false;
	if (strcmp(path, "/robots.txt") == 0 || base_broken("robots"))
		return true;
	walk(r->text, r->ours ? name : NULL, path, &best, &delay);
	return best.allow;
}
