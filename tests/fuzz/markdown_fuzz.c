/* Fuzz target: Markdown. What comes out are whole elements from a short list, each closed in its
 * order, with no attribute but those written here and no address but the allowed ones. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/arena.h"
#include "html/html.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DEPTH_MAX = 100000 };

static const char *const names[] = { "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol",
	"li", "em", "strong", "a", "code", "pre", "del", "div", "table", "thead", "tbody", "tr",
	"th", "td", "br", "hr" };
static const char *const attributes[] = { "", " href=\"", " start=\"",
	" class=\"scroll\" tabindex=\"0\"", " scope=\"col\"", " scope=\"col\" class=\"num\"",
	" class=\"num\"" };
static const char *const addresses[] = { "/", "#", "?", "http://", "https://", "mailto:", "tel:" };

static size_t
name_at(const char *p)
{
	size_t best = ARRAY_LEN(names);

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		size_t n = strlen(names[i]);

		if (strncmp(p, names[i], n) == 0 && (p[n] == '>' || p[n] == ' '))
			best = i;
	}
	assert(best < ARRAY_LEN(names));
	return best;
}

static void
check_attributes(const char *p, size_t n)
{
	bool known = false;

	for (size_t i = 0; i < ARRAY_LEN(attributes); i++)
		known |= i == 1 || i == 2
			     ? strncmp(p, attributes[i], strlen(attributes[i])) == 0
			     : strlen(attributes[i]) == n && strncmp(p, attributes[i], n) == 0;
	assert(known);
	if (strncmp(p, attributes[1], strlen(attributes[1])) != 0)
		return;
	assert(p[n - 1] == '"' && memchr(p + 7, '"', n - 8) == NULL);
	known = false;
	for (size_t i = 0; i < ARRAY_LEN(addresses); i++)
		known |= strncasecmp(p + 7, addresses[i], strlen(addresses[i])) == 0;
	assert(known && strncmp(p + 7, "//", 2) != 0);
}

static void
check(struct arena *a, const char *p)
{
	unsigned char *open = arena_alloc(a, DEPTH_MAX);
	size_t depth = 0;

	for (; (p = strchr(p, '<')); p++) {
		bool end = p[1] == '/';
		size_t name = name_at(p + 1 + end);
		const char *close = strchr(p, '>');
		const char *rest = p + 1 + end + strlen(names[name]);

		assert(close);
		if (end) {
			assert(depth && open[--depth] == name);
			continue;
		}
		check_attributes(rest, (size_t)(close - rest));
		if (strcmp(names[name], "br") != 0 && strcmp(names[name], "hr") != 0) {
			assert(depth < DEPTH_MAX);
			open[depth++] = (unsigned char)name;
		}
	}
	assert(depth == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 26, 1 << 28);
	struct cx cx = { .arena = a };
	struct buf out;
	struct html h = { .out = &out, .cx = &cx, .link_prefix = "" };
	const char *text = arena_strndup(a, (const char *)data, size);

	buf_init(&out, a, 1 << 24);
	html_markdown(&h, text, 2);
	if (!buf_over(&out)) {
		check(a, out.p);
		assert(!utf8_valid(str_of(text)) || utf8_valid(buf_get(&out)));
	}
	arena_free(a);
	return 0;
}
