/* Once: a form that changes something carries a random token; sent twice it happens once, and the
 * second time gets the first answer. The answer is stored in the same transaction, for 24 hours. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* A token is 26 characters of base32 as secret_token() makes them. */
bool once_valid(const char *token);
/* Inside a transaction, before the work: where the first sending led, or NULL. */
MUST_USE enum err once_find(struct cx *cx, const char *token, const char **ret_location);
/* Inside the same transaction, after the work. When another request with the token was quicker,
 * asks for the handler to run again (ERR_BUSY). */
MUST_USE enum err once_store(struct cx *cx, const char *token, const char *location);
