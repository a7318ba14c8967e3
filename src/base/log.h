/* The log: one line each on stderr, as key=value or JSON, ids only, never personal data.
 * Values are our own words and numbers; anything else is a defect that review must catch. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN, LOG_ERROR };

/* Each line as a JSON object instead of words. */
void log_json_set(bool json);
/* This thread's lines carry the request's id from now on; NULL: no more. */
void log_request(const char *id);

/* Lines below this level are not written. */
void log_level_set(enum log_level level);

/* log_info("http", "listening port=%d", port) writes: 2026-01-02T03:04:05Z info http listening
 * port=80 */
void log_info(const char *area, const char *fmt, ...) PRINTF_LIKE(2, 3);
void log_warn(const char *area, const char *fmt, ...) PRINTF_LIKE(2, 3);
void log_error(const char *area, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* For broken invariants and lack of memory: one line, then the process ends by abort(). */
NORETURN void log_die(const char *area, const char *what);
