/* Fuzz target: web pages and sitemaps. Whatever the document, what is told of it can be read by the
 * server and keeps to the limits; and whatever a child says, the server reads nothing outside it.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "extract/page.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
add(void *arg, const void *p, size_t n)
{
	buf_add(arg, p, n);
}

static void
read_all(struct arena *a, struct str text, bool ours)
{
	struct web_page page = { 0 };
	struct sitemap map = { 0 };
	enum err e = page_read(a, text, &page);

	assert(!ours || !e);
	if (!e) {
		assert(utf8_valid(str_of(page.title)) && utf8_valid(str_of(page.body)));
		assert(utf8_count(str_of(page.title)) <= PAGE_TITLE_MAX);
		assert(!strchr(page.title, '\n'));
	}
	if (sitemap_read(a, text, &map))
		return;
	for (size_t i = 0; i < map.n_pages; i++)
		assert(map.pages[i][0] && !strchr(map.pages[i], '\n'));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new(1 << 28, 1 << 29);
	struct arena *aside = arena_new(1 << 28, 1 << 29);
	struct str text = { .p = (const char *)data, .n = size };
	struct buf b;

	buf_init(&b, aside, 1 << 26);
	page_extract(a, text, add, &b);
	read_all(a, buf_get(&b), true);
	read_all(a, text, false);
	arena_free(aside);
	arena_free(a);
	return 0;
}
