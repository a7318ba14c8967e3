/* The mail to a caller who wanted what was read to them. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* A job, for the case's id. The outbox holds one for each case, so that a second run does no harm.
 */
MUST_USE enum err contact_mail_read_out(struct cx *cx, int64_t case_id);
