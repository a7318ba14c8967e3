/* Limits on how much one address on the network, or one token, may send: a bucket each, in memory,
 * lost at a restart. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

/* True when the address may send one more: at most `per_minute`, refilled evenly. */
bool limit_take(const char *address, int64_t per_minute);
/* The same for a token, by whose it is. */
bool limit_take_token(int64_t id, int64_t per_minute);
