/* The site's mail servers and its messages. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/post.h"

#include "base/id.h"
#include "core/site.h"
#include "mail/compose.h"

bool
post_is_on(const struct site *site)
{
	return site->mail.smtp != NULL;
}

static const char *
url_of(const struct site *site, enum mail_lane lane)
{
	return lane == MAIL_BULK && site->mail.smtp_bulk ? site->mail.smtp_bulk : site->mail.smtp;
}

struct smtp_server
post_server(const struct site *site, enum mail_lane lane)
{
	return (struct smtp_server) {
		.url = url_of(site, lane),
		.user = site->mail.user,
		.password = site->mail.password,
		.ca_file = site->mail.ca_file,
		.from = site->mail.from,
		.timeout_s = site->mail.timeout_s,
	};
}

const char *
post_server_name(const struct site *site, enum mail_lane lane)
{
	return strstr(url_of(site, lane), "://") + 3;
}

enum err
post_compose(struct cx *cx, const char *site_name, const struct jobs_q_letter_get *letter,
    const struct jobs_q_mail_claimed *row, struct str *ret_message)
{
	const char *from = cx->site->mail.from;

	return mail_compose(cx->arena,
	    &(struct mail) {
		.from_name = site_name,
		.from = from,
		.reply_to = letter->reply_to,
		.to = row->address,
		.subject = letter->subject,
		.text = letter->body,
		.html = letter->html,
		.lang = letter->lang,
		.id = arena_printf(
		    cx->arena, "%s%s", id_string(cx->arena, row->id), strchr(from, '@')),
		.unsubscribe = row->unsubscribe,
		.at = cx->now,
	    },
	    ret_message);
}
