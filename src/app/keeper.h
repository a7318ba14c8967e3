/* The keeper: the threads beside the requests. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct keeper;

struct web_app;

/* Starts it for cx's site and what is kept of it in memory. End it with keeper_stop(), before the
 * site is closed. */
MUST_USE enum err keeper_start(struct cx *cx, struct web_app *app, struct keeper **ret_keeper);
/* Waits for what is under way. */
void keeper_stop(struct keeper *k);
