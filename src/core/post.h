/* Mail as this site sends it: which server, from whom, one row of the outbox as a message. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"
#include "gen/jobs_q.h"
#include "jobs/outbox.h"
#include "mail/smtp.h"

bool post_is_on(const struct site *site);
/* The server for a lane; its name is host:port, as the page and the rows of its state have it. */
struct smtp_server post_server(const struct site *site, enum mail_lane lane);
const char *post_server_name(const struct site *site, enum mail_lane lane);

/* The message for one row. */
MUST_USE enum err post_compose(struct cx *cx, const char *site_name,
    const struct jobs_q_letter_get *letter, const struct jobs_q_mail_claimed *row,
    struct str *ret_message);
