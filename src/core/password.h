/* What a password must be: long, and none that everybody tries first. No rules about kinds of
 * characters: they make passwords that are hard to remember and easy to guess (NIST SP 800-63B,
 * 3.1.1.2). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* SP 800-63B asks for 8 characters at least, revision 4 for 15 where nothing but the password is
 * asked for; ours is between them, since tries are few and common ones are refused. */
enum { PASSWORD_MIN = 12, PASSWORD_MAX = 200 };

/* Notes on the form's field what is wrong with a new password. `own` are texts that a stranger
 * would guess with: name, address, the municipality. ERR_INVALID when it will not do. */
MUST_USE enum err password_check(
    struct cx *cx, const char *field, struct str password, const char *const *own, size_t n_own);
/* True for a password of common words, own words, a run on the keyboard or one that repeats itself.
 */
bool password_easy(struct arena *a, struct str password, const char *const *own, size_t n_own);

/* Words that common passwords are made of: lower case, å ä ö é as a a o e, sorted in lines. */
extern const char password_words[];
