/* The mailer: takes mails from the outbox and hands them to the lane's server. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/site.h"
#include "jobs/outbox.h"

struct smtp;

/* Sends what waits in the lane until there is no more, the server stops, or the program ends. smtp
 * is the calling thread's connection to the lane's server, kept between calls. */
void mailer_run(struct site *site, enum mail_lane lane, struct smtp *smtp);
