/* The municipality's own look: one colour and a typeface become every colour of the pages, light
 * and dark, each pair with contrast enough to read. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "fmt/colour.h"

enum theme_colour {
	THEME_PAPER,
	THEME_RAISED,
	THEME_SINK,
	THEME_INK,
	THEME_SOFT,
	THEME_EDGE,
	THEME_BRAND,
	THEME_ON_BRAND,
	THEME_TINT,
	THEME_LINK,
	THEME_BAND,
	THEME_ON_BAND,
	N_THEME_COLOUR,
};

enum theme_typeface { TYPEFACE_INTER, TYPEFACE_SYSTEM, TYPEFACE_SERIF, N_TYPEFACE };

struct theme {
	struct colour light[N_THEME_COLOUR];
	struct colour dark[N_THEME_COLOUR];
	enum theme_typeface typeface;
};

/* What cannot be read: the first pair below its limit. */
struct theme_fault {
	unsigned text; /* which pair, in words */
	double contrast;
	double least;
	struct colour nearest; /* a brand colour that passes */
};

/* All colours from one. The dark ones are lightened until they pass; a light pair that does not
 * pass is refused: false, and what to do instead in ret_fault. */
bool theme_make(struct colour brand, enum theme_typeface typeface, struct theme *ret,
    struct theme_fault *ret_fault);
/* inter, system, serif; the first when it is none of them. */
enum theme_typeface theme_typeface_find(const char *code);
const char *theme_typeface_code(enum theme_typeface t);
/* The theme as custom properties: on :root with dark by the reader's wish, or, with `preview`, on
 * .preview and .preview.dark. In the arena. */
const char *theme_css(struct arena *a, const struct theme *t, bool preview);

/* The pairs that stand on pages, for a page that shows them; false when there is no ith. */
struct theme_pair {
	unsigned text; /* what is read or seen, on what */
	double light;
	double dark;
	double least;
};
bool theme_pair(const struct theme *t, size_t i, struct theme_pair *ret);

struct settings;
struct http_request;
struct http_response;
/* The address of a style sheet with these colours; it says all that is in it. In the arena. */
const char *theme_sheet(
    struct arena *a, struct colour brand, enum theme_typeface typeface, bool preview);
/* The address of the site's own style sheet, or NULL when it has the default look. */
const char *theme_address(struct arena *a, const struct settings *s);
/* Answers such an address. False when it is none. */
bool theme_send(const struct http_request *rq, struct http_response *rs);
