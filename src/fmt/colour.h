/* Colours: contrast by WCAG 2.2, and lightness changed so that the hue stays (OKLCH). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/str.h"

struct colour {
	unsigned char r;
	unsigned char g;
	unsigned char b;
};

/* #1f5a4c; false for anything else. */
bool colour_parse(struct str s, struct colour *ret);
/* #1f5a4c, in the arena. */
const char *colour_text(struct arena *a, struct colour c);
/* 1 to 21 (WCAG 2.2, contrast ratio). */
double colour_contrast(struct colour a, struct colour b);
/* 0 (black) to 1 (white), as the eye sees it. */
double colour_lightness(struct colour c);
/* The same hue at another lightness; at most `chroma` strong, and less where the screen has no such
 * colour. */
struct colour colour_with(struct colour c, double lightness, double chroma);
/* The colour nearest in lightness that has at least this contrast to every one of `grounds`, or the
 * best of black and white when none has. */
struct colour colour_reach(
    struct colour c, const struct colour *grounds, size_t n, double contrast);
