/* Sending mail by SMTP; libcurl does the dialogue and TLS. What a server says no to is told apart:
 * this mail, for now or for good, or the server itself. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

struct smtp_server {
	/* smtps://host:port (TLS from the start) or smtp://host:port (STARTTLS; demanded unless the
	 * server is this machine). The certificate is always checked. */
	const char *url;
	const char *user; /* NULL: no log-in */
	const char *password;
	const char *ca_file; /* NULL: the system's */
	const char *from;    /* the sender that refusals go back to */
	int64_t timeout_s;   /* of one mail */
};

enum smtp_result {
	SMTP_SENT,
	SMTP_REFUSED, /* this mail, for good */
	SMTP_LATER,   /* this mail, for now */
	SMTP_STOP,    /* the server: nothing was sent, and the next would fare the same */
	SMTP_UNKNOWN, /* gone after the text was sent and before it was acknowledged */
};

enum smtp_cause {
	SMTP_CAUSE_NONE,
	SMTP_CAUSE_REPLY, /* see code and status */
	SMTP_CAUSE_CONNECT,
	SMTP_CAUSE_TLS,
	SMTP_CAUSE_LOGIN,
	SMTP_CAUSE_DROPPED,
	SMTP_CAUSE_TIMEOUT,
	N_SMTP_CAUSE,
};

enum { SMTP_STATUS_MAX = 12, SMTP_WORDS_MAX = 160 };

struct smtp_reply {
	enum smtp_result result;
	enum smtp_cause cause;
	int code;		      /* the server's last, 0 for none */
	char status[SMTP_STATUS_MAX]; /* RFC 3463: "5.1.1", or "" */
	char words[SMTP_WORDS_MAX]; /* its own words: may hold the address, so never for the log */
};

struct smtp;

/* The connection is made at the first mail and kept between them. smtp_close() ends it. All
 * texts of `server` must live as long. One thread at a time. */
struct smtp *smtp_open(struct arena *a, const struct smtp_server *server);
void smtp_close(struct smtp *s);
/* Lets an idle connection go. */
void smtp_rest(struct smtp *s);

struct smtp_reply smtp_send(struct smtp *s, const char *to, struct str message);

/* One line of a server, "550 5.1.1 No such user": into code, status and words. */
void smtp_reply_read(struct str line, struct smtp_reply *reply);
/* "reply", "connect", "tls" …: stored, never changed. */
const char *smtp_cause_name(enum smtp_cause cause);
