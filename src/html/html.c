/* Escaping. One function serves text and quoted attributes: it escapes what either needs. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "html/html.h"

void
html_raw(struct html *h, const char *p, size_t n)
{
	buf_add(h->out, p, n);
}

void
html_text(struct html *h, const char *s)
{
	size_t from = 0;

	if (!s)
		return;
	if (base_broken("escape")) {
		buf_puts(h->out, s);
		return;
	}
	for (size_t i = 0;; i++) {
		const char *to = NULL;

		switch (s[i]) {
		case '&':
			to = "&amp;";
			break;
		case '<':
			to = "&lt;";
			break;
		case '>':
			to = "&gt;";
			break;
		case '"':
			to = "&quot;";
			break;
		case '\'':
			to = "&#39;";
			break;
		default:
			break;
		}
		if (!to && s[i])
			continue;
		buf_add(h->out, s + from, i - from);
		from = i + 1;
		if (!s[i])
			return;
		buf_puts(h->out, to);
	}
}

void
html_int(struct html *h, int64_t v)
{
	buf_printf(h->out, "%" PRId64, v);
}

void
html_safe(struct html *h, struct safe_html s)
{
	buf_add(h->out, s.p, s.n);
}

bool
html_url_ok(const char *s)
{
	static const char *const schemes[] = { "https://", "http://", "mailto:", "tel:" };

	if (s[0] == '/')
		return s[1] != '/' && s[1] != '\\';
	if (s[0] == '#' || s[0] == '?')
		return true;
	for (size_t i = 0; i < ARRAY_LEN(schemes); i++)
		if (strncasecmp(s, schemes[i], strlen(schemes[i])) == 0)
			return true;
	return false;
}

void
html_url(struct html *h, const char *s)
{
	html_text(h, s && html_url_ok(s) ? s : "#");
}

void
url_part(struct buf *b, const char *s)
{
	for (; s && *s; s++) {
		unsigned char c = (unsigned char)*s;

		if (ascii_digit(*s) || (ascii_lower(*s) >= 'a' && ascii_lower(*s) <= 'z') ||
		    strchr("-._~", *s))
			buf_putc(b, *s);
		else
			buf_printf(b, "%%%02X", c);
	}
}

void
html_url_part(struct html *h, const char *s)
{
	url_part(h->out, s);
}

void
html_url_part_int(struct html *h, int64_t v)
{
	html_int(h, v);
}

void
html_link(struct html *h, const char *path)
{
	assert(path[0] == '/');
	if (strncmp(path, "/arbete", 7) != 0 && strncmp(path, "/static", 7) != 0) {
		buf_puts(h->out, h->link_prefix);
		if (path[1] == 0 && h->link_prefix[0]) {
			buf_puts(h->out, "/");
			return;
		}
	}
	html_text(h, path);
}

void
html_paragraphs(struct html *h, const char *s)
{
	struct str rest = str_of(s);
	struct str line;
	bool open = false;

	while (str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (line.n == 0) {
			buf_puts(h->out, open ? "</p>\n" : "");
			open = false;
			continue;
		}
		buf_puts(h->out, open ? "<br>\n" : "<p>");
		open = true;
		html_text(h, str_dup(h->cx->arena, line));
	}
	buf_puts(h->out, open ? "</p>\n" : "");
}

struct safe_html
html_take(const struct buf *b)
{
	return (struct safe_html) { .p = b->p, .n = b->n };
}
