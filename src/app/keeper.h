/* The keeper: the threads beside the requests. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct keeper;

/* Starts it for cx's site. End it with keeper_stop(), before the site is closed. */
MUST_USE enum err keeper_start(struct cx *cx, struct keeper **ret_keeper);
/* Waits for what is under way. */
void keeper_stop(struct keeper *k);
