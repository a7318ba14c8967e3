/* JSON by jansson: reading with limits, and reading values without ceremony.
 * jansson's values are counted; take them with JSON_CLEANUP so that they are given back. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include <jansson.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/str.h"

void json_releasep(json_t **v);
#define JSON_CLEANUP CLEANUP(json_releasep)

/* An object or array; ERR_INVALID when the text is anything else, repeats a key or is not UTF-8.
 * The caller owns the value. */
MUST_USE enum err json_read(struct str text, json_t **ret_value);
/* Text of a member, or NULL when it is missing or no text. Lives as long as the object. */
const char *json_text(const json_t *object, const char *key);
/* Writes the value in one line. */
void json_write(struct buf *b, const json_t *value);
