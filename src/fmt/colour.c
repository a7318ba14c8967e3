/* Colours. OKLab by Björn Ottosson's published matrices. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "fmt/colour.h"

#include <math.h>

enum { STEPS = 200, CHROMA_STEPS = 40 };

static const double ANY_CHROMA = 1;

bool
colour_parse(struct str s, struct colour *ret)
{
	unsigned v = 0;

	if (s.n != 7 || s.p[0] != '#')
		return false;
	for (size_t i = 1; i < s.n; i++) {
		char c = s.p[i];
		int digit = c >= '0' && c <= '9'   ? c - '0'
			    : c >= 'a' && c <= 'f' ? c - 'a' + 10
			    : c >= 'A' && c <= 'F' ? c - 'A' + 10
						   : -1;

		if (digit < 0)
			return false;
		v = v * 16 + (unsigned)digit;
	}
	*ret =
	    (struct colour) { (unsigned char)(v >> 16), (unsigned char)(v >> 8), (unsigned char)v };
	return true;
}

const char *
colour_text(struct arena *a, struct colour c)
{
	return arena_printf(a, "#%02x%02x%02x", c.r, c.g, c.b);
}

/* IEC 61966-2-1, as WCAG 2.2 words it. */
static double
linear(unsigned char v)
{
	double s = v / 255.0;

	return s <= 0.04045 ? s / 12.92 : pow((s + 0.055) / 1.055, 2.4);
}

static double
luminance(struct colour c)
{
	return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

double
colour_contrast(struct colour a, struct colour b)
{
	double x = luminance(a);
	double y = luminance(b);

	return (fmax(x, y) + 0.05) / (fmin(x, y) + 0.05);
}

struct lab {
	double l;
	double a;
	double b;
};

static struct lab
lab_of(struct colour c)
{
	double r = linear(c.r);
	double g = linear(c.g);
	double b = linear(c.b);
	double l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	double m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	double s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);

	return (struct lab) {
		.l = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
		.a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
		.b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
	};
}

static bool
channel(double v, unsigned char *ret)
{
	double s = v <= 0.0031308 ? 12.92 * v : 1.055 * pow(v, 1 / 2.4) - 0.055;

	*ret = (unsigned char)fmin(fmax(s * 255 + 0.5, 0), 255);
	return v > -0.0005 && v < 1.0005;
}

/* False when the screen has no such colour; the nearest is given then too. */
static bool
from_lab(struct lab c, struct colour *ret)
{
	double l = pow(c.l + 0.3963377774 * c.a + 0.2158037573 * c.b, 3);
	double m = pow(c.l - 0.1055613458 * c.a - 0.0638541728 * c.b, 3);
	double s = pow(c.l - 0.0894841775 * c.a - 1.2914855480 * c.b, 3);
	bool r = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, &ret->r);
	bool g = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, &ret->g);
	bool b = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s, &ret->b);

	return r && g && b;
}

double
colour_lightness(struct colour c)
{
	return lab_of(c).l;
}

struct colour
colour_with(struct colour c, double lightness, double chroma)
{
	struct lab lab = lab_of(c);
	double own = hypot(lab.a, lab.b);
	double scale = own > chroma ? chroma / own : 1;
	struct colour out = { 0 };

	for (int i = CHROMA_STEPS; i >= 0; i--) {
		double k = scale * i / CHROMA_STEPS;

		if (from_lab((struct lab) { lightness, lab.a * k, lab.b * k }, &out))
			return out;
	}
	return out;
}

static bool
reaches(struct colour c, const struct colour *grounds, size_t n, double contrast)
{
	for (size_t i = 0; i < n; i++)
		if (colour_contrast(c, grounds[i]) < contrast)
			return false;
	return true;
}

struct colour
colour_reach(struct colour c, const struct colour *grounds, size_t n, double contrast)
{
	const struct colour black = { 0, 0, 0 };
	const struct colour white = { 255, 255, 255 };
	double from = colour_lightness(c);

	if (reaches(c, grounds, n, contrast))
		return c;
	for (int i = 1; i <= STEPS; i++) {
		for (int sign = -1; sign <= 1; sign += 2) {
			double l = from + sign * (double)i / STEPS;
			struct colour near;

			if (l < 0 || l > 1)
				continue;
			near = colour_with(c, l, ANY_CHROMA);
			if (reaches(near, grounds, n, contrast))
				return near;
		}
	}
	return n && colour_contrast(black, grounds[0]) > colour_contrast(white, grounds[0]) ? black
											    : white;
}
