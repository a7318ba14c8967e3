/* What a client says it can take and what it has: Accept-Encoding, If-None-Match, Last-Event-ID;
 * and packing of answers. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/str.h"

enum http_coding { CODING_PLAIN, CODING_GZIP, CODING_BROTLI, N_CODING };

/* "gzip", "br"; NULL for plain. */
const char *http_coding_name(enum http_coding c);
/* The next member of a header that tells what one likes (Accept and its kin), without its
 * parameters, and its weight in thousandths. False at the end. */
bool http_next_choice(struct str *rest, struct str *ret_name, int *ret_weight);
/* The best coding that Accept-Encoding allows (RFC 9110, 12.5.3), of gzip, br and none. NULL: none.
 */
enum http_coding http_coding_accepted(const char *accept_encoding);
/* True when If-None-Match holds the tag, in quotes as an ETag has it, or is * (RFC 9110, 13.1.2).
 * Weak comparison. */
bool http_tag_matches(const char *if_none_match, const char *tag);
/* Last-Event-ID as we write it: EPOCH-NUMBER, both decimal. False when it is none of ours. */
bool http_event_id_parse(const char *text, int64_t *ret_epoch, int64_t *ret_number);

/* Small: as good as it gets, for what is packed once; otherwise as quick as it gets. Empty when
 * that would not be smaller, or the coding is plain. In the arena. */
struct str http_pack(struct arena *a, enum http_coding coding, struct str text, bool small);
