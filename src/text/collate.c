/* The order of people's text, as Swedish dictionaries and CLDR's sv have it, made into bytes: what
 * follows z in ASCII stands for å, ä and ö. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "text/collate.h"

#include "base/arena.h"
#include "base/buf.h"
#include "text/utf8.h"

/* So much of a text decides; what is alike so far is told apart by the row's id. */
enum { LETTERS_MAX = 80, KEY_BYTES = LETTERS_MAX * 4 };

#define AA "{"
#define AE "|"
#define OE "}"

/* Latin letters beyond ASCII as those that they sort with. */
static const struct {
	uint32_t first;
	uint32_t last;
	const char *as;
} letters[] = {
	{ 0x00AA, 0x00AA, "a" },
	{ 0x00BA, 0x00BA, "o" },
	{ 0x00C0, 0x00C3, "a" },
	{ 0x00C4, 0x00C4, AE },
	{ 0x00C5, 0x00C5, AA },
	{ 0x00C6, 0x00C6, AE },
	{ 0x00C7, 0x00C7, "c" },
	{ 0x00C8, 0x00CB, "e" },
	{ 0x00CC, 0x00CF, "i" },
	{ 0x00D0, 0x00D0, "d" },
	{ 0x00D1, 0x00D1, "n" },
	{ 0x00D2, 0x00D5, "o" },
	{ 0x00D6, 0x00D6, OE },
	{ 0x00D8, 0x00D8, OE },
	{ 0x00D9, 0x00DB, "u" },
	{ 0x00DC, 0x00DD, "y" },
	{ 0x00DE, 0x00DE, "th" },
	{ 0x00DF, 0x00DF, "ss" },
	{ 0x00FF, 0x00FF, "y" },
	{ 0x0100, 0x0105, "a" },
	{ 0x0106, 0x010D, "c" },
	{ 0x010E, 0x0111, "d" },
	{ 0x0112, 0x011B, "e" },
	{ 0x011C, 0x0123, "g" },
	{ 0x0124, 0x0127, "h" },
	{ 0x0128, 0x0131, "i" },
	{ 0x0132, 0x0133, "ij" },
	{ 0x0134, 0x0135, "j" },
	{ 0x0136, 0x0138, "k" },
	{ 0x0139, 0x0142, "l" },
	{ 0x0143, 0x014B, "n" },
	{ 0x014C, 0x014F, "o" },
	{ 0x0150, 0x0153, OE },
	{ 0x0154, 0x0159, "r" },
	{ 0x015A, 0x0161, "s" },
	{ 0x0162, 0x0167, "t" },
	{ 0x0168, 0x016F, "u" },
	{ 0x0170, 0x0171, "y" },
	{ 0x0172, 0x0173, "u" },
	{ 0x0174, 0x0175, "w" },
	{ 0x0176, 0x0178, "y" },
	{ 0x0179, 0x017E, "z" },
	{ 0x017F, 0x017F, "s" },
	{ 0x1EA0, 0x1EB7, "a" },
	{ 0x1EB8, 0x1EC7, "e" },
	{ 0x1EC8, 0x1ECB, "i" },
	{ 0x1ECC, 0x1EE3, "o" },
	{ 0x1EE4, 0x1EF1, "u" },
	{ 0x1EF2, 0x1EF9, "y" },
};

/* The next code point of valid UTF-8. */
static uint32_t
next_point(const char **s)
{
	const unsigned char *p = (const unsigned char *)*s;
	uint32_t c = *p++;
	int more = c < 0x80 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;

	if (more)
		c &= 0x3Fu >> more;
	for (; more && *p; more--)
		c = c << 6 | (*p++ & 0x3Fu);
	*s = (const char *)p;
	return c;
}

static bool
divides(uint32_t c)
{
	if (c < 0x80)
		return !ascii_digit((char)c) &&
		       !(ascii_lower((char)c) >= 'a' && ascii_lower((char)c) <= 'z');
	return c == 0xD7 || c == 0xF7 || (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xBA) ||
	       (c >= 0x2000 && c <= 0x206F) || c == 0x3000;
}

/* Capitals of other alphabets: Greek and Cyrillic. */
static uint32_t
lower(uint32_t c)
{
	if (c >= 0x0391 && c <= 0x03A9)
		return c + 0x20;
	if (c >= 0x0400 && c <= 0x040F)
		return c + 0x50;
	if (c >= 0x0410 && c <= 0x042F)
		return c + 0x20;
	return c;
}

static void
put_letter(struct buf *b, uint32_t c, const char *from, size_t n)
{
	if (c < 0x80) {
		buf_putc(b, ascii_lower((char)c));
		return;
	}
	if (c >= 0xE0 && c <= 0xFE) /* small ones are 0x20 further on */
		c -= 0x20;
	for (size_t i = 0; i < ARRAY_LEN(letters); i++)
		if (c >= letters[i].first && c <= letters[i].last) {
			buf_puts(b, letters[i].as);
			return;
		}
	if (lower(c) != c) /* all of them have two bytes */
		buf_printf(
		    b, "%c%c", (char)(0xC0 | lower(c) >> 6), (char)(0x80 | (lower(c) & 0x3F)));
	else
		buf_add(b, from, n);
}

/* A mark over the letter that was put last: a ring and two dots make other letters of some. */
static void
put_mark(struct buf *b, uint32_t mark)
{
	char *last = b->n ? b->p + b->n - 1 : NULL;

	if (!last)
		return;
	if (mark == 0x030A && *last == 'a')
		*last = AA[0];
	else if (mark == 0x0308 && *last == 'a')
		*last = AE[0];
	else if (mark == 0x0308 && *last == 'o')
		*last = OE[0];
	else if (mark == 0x0308 && *last == 'u')
		*last = 'y';
}

char *
text_collate_key(struct arena *a, const char *s)
{
	struct str head = utf8_head(str_of(s ? s : ""), LETTERS_MAX);
	struct buf b;
	bool gap = false;

	buf_init(&b, a, 2 * KEY_BYTES + 2);
	if (base_broken("collate"))
		buf_add(&b, head.p, head.n);
	for (const char *p = head.p; !base_broken("collate") && p < head.p + head.n;) {
		const char *from = p;
		uint32_t c = next_point(&p);

		if (c >= 0x0300 && c <= 0x036F) {
			put_mark(&b, c);
			continue;
		}
		if (divides(c)) {
			gap = b.n > 0;
			continue;
		}
		if (gap)
			buf_putc(&b, ' ');
		gap = false;
		put_letter(&b, c, from, (size_t)(p - from));
	}
	/* Then capitals and accents; the tab is before all that may follow in a longer text. */
	if (head.n)
		buf_printf(&b, "\t%.*s", (int)head.n, head.p);
	return arena_strndup(a, b.p ? b.p : "", b.n);
}
