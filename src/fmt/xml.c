/* Writing XML. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/xml.h"

void
xml_text(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == '&')
			buf_puts(b, "&amp;");
		else if (c == '<')
			buf_puts(b, "&lt;");
		else if (c == '>')
			buf_puts(b, "&gt;");
		else if (c == '"')
			buf_puts(b, "&quot;");
		else if (c < 32 && c != '\t' && c != '\n' && c != '\r')
			buf_puts(b, "\xef\xbf\xbd");
		else
			buf_putc(b, (char)c);
	}
}
