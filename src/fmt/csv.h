/* CSV as it comes from other systems (RFC 4180, and what spreadsheets in Sweden make of it). Read a
 * row at a time from text in memory; nothing is kept between rows but the place. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { CSV_COLUMNS_MAX = 200, CSV_ROW_MAX = 256 * 1024 };

enum csv_encoding {
	CSV_DETECT, /* UTF-8 when it is, else Windows-1252 */
	CSV_UTF8,
	CSV_WINDOWS_1252,
};

/* The file as UTF-8 without byte order mark, in the arena. ERR_INVALID when it is not what it is
 * said to be: NUL, UTF-16, the five bytes that Windows-1252 leaves out. */
MUST_USE enum err csv_decode(
    struct arena *a, struct str file, enum csv_encoding encoding, struct str *ret_text);

enum csv_problem {
	CSV_GOOD,
	CSV_OPEN_QUOTE,	 /* a quote that is never closed: the next row begins on the next line */
	CSV_AFTER_QUOTE, /* text between a closing quote and the separator */
	CSV_TOO_LONG,	 /* more than CSV_ROW_MAX bytes */
	CSV_TOO_MANY,	 /* more than CSV_COLUMNS_MAX cells */
};

/* A place in the text: copy it to come back. */
struct csv {
	struct str rest;
	int64_t line; /* of the row that comes next, from 1 */
	char separator;
};

struct csv_row {
	int64_t line; /* where it begins */
	enum csv_problem problem;
	struct str *cells; /* none when there is a problem */
	size_t n;
};

/* At the beginning of a decoded text. The separator is the one of ; , and tab that stands most
 * often in the first row outside quotes. */
struct csv csv_start(struct str text);
/* The next row that is not an empty line, in the arena; false at the end. */
bool csv_next(struct csv *c, struct arena *a, struct csv_row *ret_row);
