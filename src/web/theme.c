/* The theme: one colour becomes all. What a pair must reach is WCAG 2.2: 4.5 for text, 3 for parts.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/theme.h"

#include "base/buf.h"
#include "core/setting.h"
#include "gen/texts.h"
#include "http/http.h"

enum { CSS_MAX = 8192, HEX = 6 };

/* Raised when the same colour gives another sheet: browsers keep them for ever. */
static const char sheets[] = "/static/utseende-1-";

static const double TEXT = 4.5;
static const double PART = 3;
static const double TINT_CHROMA = .022;
static const double BAND_SHARE = .92; /* of the brand's lightness */
static const double BAND_MAX = .44;
static const double DARK_BRAND = .78;
static const double DARK_TINT = .29;
static const double DARK_BAND = .31;

/* What does not follow the brand colour: the same as in theme/lyhord.css. */
static const struct colour light_fixed[] = {
	[THEME_PAPER] = { 0xfb, 0xfa, 0xf7 },
	[THEME_RAISED] = { 0xff, 0xff, 0xff },
	[THEME_SINK] = { 0xf3, 0xf1, 0xea },
	[THEME_INK] = { 0x1d, 0x1f, 0x21 },
	[THEME_SOFT] = { 0x58, 0x5c, 0x5a },
	[THEME_EDGE] = { 0x7d, 0x7a, 0x73 },
};
static const struct colour dark_fixed[] = {
	[THEME_PAPER] = { 0x16, 0x19, 0x18 },
	[THEME_RAISED] = { 0x1e, 0x22, 0x21 },
	[THEME_SINK] = { 0x11, 0x14, 0x13 },
	[THEME_INK] = { 0xec, 0xeb, 0xe6 },
	[THEME_SOFT] = { 0xb4, 0xb7, 0xb3 },
	[THEME_EDGE] = { 0x8a, 0x90, 0x8d },
};

static const char *const names[N_THEME_COLOUR] = { "paper", "raised", "sink", "ink", "soft", "edge",
	"brand", "on-brand", "tint", "link", "band", "on-band" };

/* Every pair that stands on a page: what is read or seen, on what. */
static const struct {
	enum theme_colour on;
	enum theme_colour what;
	const double *least;
	unsigned text;
} pairs[] = {
	{ THEME_PAPER, THEME_LINK, &TEXT, T_THEME_LINK_PAPER },
	{ THEME_RAISED, THEME_LINK, &TEXT, T_THEME_LINK_RAISED },
	{ THEME_SINK, THEME_LINK, &TEXT, T_THEME_LINK_SINK },
	{ THEME_TINT, THEME_LINK, &TEXT, T_THEME_LINK_TINT },
	{ THEME_BRAND, THEME_ON_BRAND, &TEXT, T_THEME_BUTTON },
	{ THEME_BAND, THEME_ON_BAND, &TEXT, T_THEME_BAND },
	{ THEME_TINT, THEME_INK, &TEXT, T_THEME_INK_TINT },
	{ THEME_TINT, THEME_SOFT, &TEXT, T_THEME_SOFT_TINT },
	{ THEME_PAPER, THEME_INK, &TEXT, T_THEME_INK_PAPER },
	{ THEME_SINK, THEME_SOFT, &TEXT, T_THEME_SOFT_SINK },
	{ THEME_RAISED, THEME_BRAND, &PART, T_THEME_BRAND_RAISED },
	{ THEME_TINT, THEME_BRAND, &PART, T_THEME_BRAND_TINT },
	{ THEME_RAISED, THEME_EDGE, &PART, T_THEME_EDGE_RAISED },
};

static bool
passes(const struct colour *c, struct theme_fault *ret_fault)
{
	for (size_t i = 0; i < ARRAY_LEN(pairs); i++) {
		double contrast = colour_contrast(c[pairs[i].on], c[pairs[i].what]);

		if (contrast >= *pairs[i].least || base_broken("contrast"))
			continue;
		*ret_fault = (struct theme_fault) {
			.text = pairs[i].text, .contrast = contrast, .least = *pairs[i].least
		};
		return false;
	}
	return true;
}

static struct colour
text_on(struct colour ground)
{
	const struct colour white = { 255, 255, 255 };
	const struct colour ink = light_fixed[THEME_INK];

	return colour_contrast(ground, white) >= colour_contrast(ground, ink) ? white : ink;
}

static void
make_light(struct colour brand, struct colour *c)
{
	double band = colour_lightness(brand) * BAND_SHARE;

	memcpy(c, light_fixed, sizeof(light_fixed));
	c[THEME_BRAND] = brand;
	c[THEME_ON_BRAND] = text_on(brand);
	c[THEME_TINT] = colour_with(brand, .95, TINT_CHROMA);
	c[THEME_LINK] = brand;
	c[THEME_BAND] = colour_with(brand, band < BAND_MAX ? band : BAND_MAX, 1);
	c[THEME_ON_BAND] = text_on(c[THEME_BAND]);
}

static void
make_dark(struct colour brand, struct colour *c)
{
	memcpy(c, dark_fixed, sizeof(dark_fixed));
	c[THEME_TINT] = colour_with(brand, DARK_TINT, TINT_CHROMA);
	c[THEME_BRAND] = colour_reach(colour_with(brand, DARK_BRAND, .12),
	    (const struct colour[]) {
		c[THEME_PAPER], c[THEME_RAISED], c[THEME_SINK], c[THEME_TINT] },
	    4, TEXT);
	c[THEME_LINK] = c[THEME_BRAND];
	c[THEME_ON_BRAND] = colour_reach(
	    colour_with(brand, .22, .03), (const struct colour[]) { c[THEME_BRAND] }, 1, TEXT);
	c[THEME_BAND] = colour_with(brand, DARK_BAND, .06);
	c[THEME_ON_BAND] = dark_fixed[THEME_INK];
}

bool
theme_make(struct colour brand, enum theme_typeface typeface, struct theme *ret,
    struct theme_fault *ret_fault)
{
	struct theme_fault ignored;

	ret->typeface = typeface;
	make_light(brand, ret->light);
	make_dark(brand, ret->dark);
	if (passes(ret->light, ret_fault) && passes(ret->dark, ret_fault))
		return true;
	/* The tint follows the colour, so that the nearest is looked for with it. */
	ret_fault->nearest = brand;
	for (int i = 0; i < 8; i++) {
		struct colour c[N_THEME_COLOUR];
		struct colour deeper;

		make_light(ret_fault->nearest, c);
		deeper = colour_reach(ret_fault->nearest,
		    (const struct colour[]) {
			c[THEME_PAPER], c[THEME_RAISED], c[THEME_SINK], c[THEME_TINT] },
		    4, TEXT);
		ret_fault->nearest = deeper;
		make_light(deeper, c);
		if (passes(c, &ignored))
			break;
		ret_fault->nearest = colour_with(deeper, colour_lightness(deeper) - .02, 1);
	}
	return false;
}

static const char *const typefaces[N_TYPEFACE] = { "inter", "system", "serif" };

enum theme_typeface
theme_typeface_find(const char *code)
{
	for (enum theme_typeface t = 0; t < N_TYPEFACE; t++)
		if (strcmp(code, typefaces[t]) == 0)
			return t;
	return TYPEFACE_INTER;
}

const char *
theme_typeface_code(enum theme_typeface t)
{
	return typefaces[t];
}

static void
properties(struct buf *b, struct arena *a, const struct colour *c)
{
	for (int i = 0; i < N_THEME_COLOUR; i++)
		buf_printf(b, "--%s:%s;", names[i], colour_text(a, c[i]));
}

const char *
theme_css(struct arena *a, const struct theme *t, bool preview)
{
	static const char *const families[N_TYPEFACE] = {
		"Inter,system-ui,-apple-system,\"Segoe UI\",sans-serif",
		"system-ui,-apple-system,\"Segoe UI\",sans-serif",
		"Charter,\"Bitstream Charter\",\"Source Serif 4\",Georgia,serif",
	};
	struct buf b;

	buf_init(&b, a, CSS_MAX);
	buf_printf(&b, "%s{--type:%s;", preview ? ".preview" : ":root", families[t->typeface]);
	properties(&b, a, t->light);
	buf_puts(
	    &b, preview ? "}\n.preview.dark{" : "}\n@media (prefers-color-scheme:dark){:root{");
	properties(&b, a, t->dark);
	buf_puts(&b, preview ? "}\n" : "}}\n");
	return b.p;
}

bool
theme_pair(const struct theme *t, size_t i, struct theme_pair *ret)
{
	if (i >= ARRAY_LEN(pairs))
		return false;
	*ret = (struct theme_pair) {
		.text = pairs[i].text,
		.light = colour_contrast(t->light[pairs[i].on], t->light[pairs[i].what]),
		.dark = colour_contrast(t->dark[pairs[i].on], t->dark[pairs[i].what]),
		.least = *pairs[i].least,
	};
	return true;
}

const char *
theme_sheet(struct arena *a, struct colour brand, enum theme_typeface typeface, bool preview)
{
	return arena_printf(a, "%s%s-%s%s.css", sheets, colour_text(a, brand) + 1,
	    typefaces[typeface], preview ? "-prov" : "");
}

const char *
theme_address(struct arena *a, const struct settings *s)
{
	struct colour brand;

	return colour_parse(str_of(s->brand), &brand)
		   ? theme_sheet(a, brand, theme_typeface_find(s->typeface), false)
		   : NULL;
}

/* 1f5a4c-inter.css, 1f5a4c-inter-prov.css after the sheets' common beginning. */
static bool
read_address(const char *s, struct colour *ret_brand, enum theme_typeface *ret_t, bool *ret_preview)
{
	char hex[HEX + 2] = "#";

	if (strnlen(s, HEX + 1) <= HEX || s[HEX] != '-')
		return false;
	memcpy(hex + 1, s, HEX);
	if (!colour_parse(str_of(hex), ret_brand))
		return false;
	for (enum theme_typeface t = 0; t < N_TYPEFACE; t++) {
		size_t n = strlen(typefaces[t]);

		if (strncmp(s + HEX + 1, typefaces[t], n) != 0)
			continue;
		*ret_t = t;
		*ret_preview = strcmp(s + HEX + 1 + n, "-prov.css") == 0;
		return *ret_preview || strcmp(s + HEX + 1 + n, ".css") == 0;
	}
	return false;
}

bool
theme_send(const struct http_request *rq, struct http_response *rs)
{
	enum theme_typeface typeface = TYPEFACE_INTER;
	struct theme_fault fault;
	struct colour brand;
	struct theme t;
	bool preview = false;

	if (strncmp(rq->path, sheets, strlen(sheets)) != 0 ||
	    !read_address(rq->path + strlen(sheets), &brand, &typeface, &preview) ||
	    !theme_make(brand, typeface, &t, &fault))
		return false;
	rs->status = 200;
	rs->type = "text/css; charset=utf-8";
	rs->body = str_of(theme_css(rq->arena, &t, preview));
	http_header(rs, "Cache-Control", "public, max-age=31536000, immutable");
	http_header(rs, "X-Content-Type-Options", "nosniff");
	return true;
}
