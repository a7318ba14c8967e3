/* Text into words, as one searches: composed (NFC), in lower case, letters folded but å ä ö. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/arena.h"
#include "base/base.h"
#include "base/str.h"

enum token_kind {
	TOKEN_WORD,   /* letters, digits among them allowed: bil, e4 */
	TOKEN_NUMBER, /* 12000 for «12 000», 3,5, 2024-03-01, 14.30 */
	TOKEN_ABBREV, /* tex for «t.ex.» */
	TOKEN_CODE,   /* sn.2024.53 for «SN 2024/53» */
	TOKEN_EMAIL,
	TOKEN_PHONE,   /* 0155380000 for «0155-38 00 00» and «+46 155 38 00 00» */
	TOKEN_ADDRESS, /* storgatan 12b, beside its words */
	TOKEN_HOST,    /* of a web address */
	N_TOKEN,
};

struct token {
	enum token_kind kind;
	struct str text;   /* in the arena; å ä ö as they are */
	uint32_t position; /* which word of the text; what stands for the same place has the same */
	uint32_t begin, end; /* bytes of the text that was read */
};

enum {
	TOKEN_BYTES_MAX = 200, /* a longer one is cut at a letter */
};

/* The tokens of valid UTF-8 in order of position, whatever it is. What is kept whole (an address, a
 * register number) stands beside its words, at the position of the first. A word with a hyphen
 * gives its parts and the whole without it (e-tjänst: e, tjänst, etjänst); «SFI:s» gives sfi. The
 * array is in the arena. */
struct token *text_tokens(struct arena *a, struct str text, size_t *ret_n);

/* å ä ö to a a o as well: the second chance of who has no such keys. In the arena; the text itself
 * when there is nothing to fold. */
struct str text_fold(struct arena *a, struct str word);
