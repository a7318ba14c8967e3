/* SMTP by libcurl. Its debug callback tells how far the dialogue came: from that and the last reply
 * follows whose fault it was. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "mail/smtp.h"

#include <curl/curl.h>
#include <pthread.h>

#include "base/guard.h"
#include "base/log.h"

enum { CONNECT_TIMEOUT_S = 10, KEEP_S = 20, ADDRESS_MAX = 260 };

enum phase { AT_CONNECT, AT_MAIL, AT_RCPT, AT_DATA, AT_BODY };

struct smtp {
	const struct smtp_server *server;
	CURL *handle;
	enum phase phase;
	bool over;
	struct smtp_reply reply;
	struct str rest; /* of the message */
};

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void
start_curl(void)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		log_die("smtp", "libcurl does not start");
}

void
smtp_reply_read(struct str line, struct smtp_reply *reply)
{
	size_t n = 0;

	line = str_trim(line);
	if (line.n < 3 || !ascii_digit(line.p[0]) || !ascii_digit(line.p[1]) ||
	    !ascii_digit(line.p[2]))
		return;
	reply->code = (line.p[0] - '0') * 100 + (line.p[1] - '0') * 10 + (line.p[2] - '0');
	line.p += MIN(line.n, 4u);
	line.n -= MIN(line.n, 4u);
	while (
	    n < line.n && n < SMTP_STATUS_MAX - 1 && (ascii_digit(line.p[n]) || line.p[n] == '.'))
		n++;
	reply->status[0] = '\0';
	if (n > 4 && line.p[1] == '.' && (n == line.n || line.p[n] == ' ')) {
		memcpy(reply->status, line.p, n);
		reply->status[n] = '\0';
	}
	n = MIN(line.n, (size_t)SMTP_WORDS_MAX - 1);
	for (size_t i = 0; i < n; i++)
		reply->words[i] = line.p[i] >= ' ' && line.p[i] < 0x7f ? line.p[i] : '?';
	reply->words[n] = '\0';
}

static int
listen_in(CURL *handle, curl_infotype type, char *data, size_t n, void *arg)
{
	struct smtp *s = arg;
	struct str line = { .p = data, .n = n };

	(void)handle;
	if (type == CURLINFO_HEADER_OUT && str_starts(line, "QUIT"))
		s->over = true; /* what follows is about the farewell */
	if (s->over)
		return 0;
	if (type == CURLINFO_HEADER_IN) {
		smtp_reply_read(line, &s->reply);
		if (s->phase == AT_DATA && s->reply.code == 354)
			s->phase = AT_BODY;
	} else if (type == CURLINFO_HEADER_OUT) {
		s->reply.code = 0;
		if (str_starts(line, "MAIL FROM:"))
			s->phase = AT_MAIL;
		else if (str_starts(line, "RCPT TO:"))
			s->phase = AT_RCPT;
		else if (str_starts(line, "DATA"))
			s->phase = AT_DATA;
	}
	return 0;
}

static size_t
give(char *to, size_t size, size_t n, void *arg)
{
	struct smtp *s = arg;
	size_t take = MIN(size * n, s->rest.n);

	memcpy(to, s->rest.p, take);
	s->rest.p += take;
	s->rest.n -= take;
	return take;
}

/* On this machine nothing passes a network. */
static bool
is_here(const char *url)
{
	static const char *const names[] = { "localhost", "127.0.0.1", "[::1]" };
	const char *host = strstr(url, "://");

	for (size_t i = 0; host && i < ARRAY_LEN(names); i++) {
		size_t n = strlen(names[i]);

		if (strncmp(host + 3, names[i], n) == 0 && (!host[3 + n] || host[3 + n] == ':'))
			return true;
	}
	return false;
}

static void
set_up(struct smtp *s)
{
	const struct smtp_server *v = s->server;

	s->handle = curl_easy_init();
	if (!s->handle)
		log_die("smtp", "libcurl has no memory");
	curl_easy_setopt(s->handle, CURLOPT_URL, v->url);
	curl_easy_setopt(s->handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(s->handle, CURLOPT_PROXY, "");
	curl_easy_setopt(
	    s->handle, CURLOPT_USE_SSL, (long)(is_here(v->url) ? CURLUSESSL_TRY : CURLUSESSL_ALL));
	if (base_broken("mail-verify"))
		curl_easy_setopt(s->handle, CURLOPT_SSL_VERIFYPEER, 0L);
	if (v->ca_file)
		curl_easy_setopt(s->handle, CURLOPT_CAINFO, v->ca_file);
	if (v->user) {
		curl_easy_setopt(s->handle, CURLOPT_USERNAME, v->user);
		curl_easy_setopt(s->handle, CURLOPT_PASSWORD, v->password ? v->password : "");
	}
	curl_easy_setopt(s->handle, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(
	    s->handle, CURLOPT_CONNECTTIMEOUT, (long)MIN(v->timeout_s, (int64_t)CONNECT_TIMEOUT_S));
	curl_easy_setopt(s->handle, CURLOPT_TIMEOUT, (long)v->timeout_s);
	curl_easy_setopt(s->handle, CURLOPT_MAXAGE_CONN, (long)KEEP_S);
	curl_easy_setopt(s->handle, CURLOPT_MAIL_FROM, v->from);
	curl_easy_setopt(s->handle, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(s->handle, CURLOPT_READFUNCTION, give);
	curl_easy_setopt(s->handle, CURLOPT_READDATA, s);
	curl_easy_setopt(s->handle, CURLOPT_VERBOSE, 1L);
	curl_easy_setopt(s->handle, CURLOPT_DEBUGFUNCTION, listen_in);
	curl_easy_setopt(s->handle, CURLOPT_DEBUGDATA, s);
}

struct smtp *
smtp_open(struct arena *a, const struct smtp_server *server)
{
	struct smtp *s = arena_alloc(a, sizeof(*s));

	pthread_once(&once, start_curl);
	s->server = server;
	return s;
}

void
smtp_rest(struct smtp *s)
{
	if (s->handle)
		curl_easy_cleanup(s->handle);
	s->handle = NULL;
}

void
smtp_close(struct smtp *s)
{
	if (s)
		smtp_rest(s);
}

static enum smtp_cause
cause_of(CURLcode rc)
{
	switch ((int)rc) {
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_CONNECT:
		return SMTP_CAUSE_CONNECT;
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_USE_SSL_FAILED:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_SSL_CIPHER:
		return SMTP_CAUSE_TLS;
	case CURLE_LOGIN_DENIED:
		return SMTP_CAUSE_LOGIN;
	case CURLE_OPERATION_TIMEDOUT:
		return SMTP_CAUSE_TIMEOUT;
	default:
		return SMTP_CAUSE_DROPPED;
	}
}

static void
judge(struct smtp *s, CURLcode rc)
{
	struct smtp_reply *r = &s->reply;
	bool said_no = r->code >= 400;

	if (rc == CURLE_OK) {
		r->result = SMTP_SENT;
		return;
	}
	r->cause = said_no && rc != CURLE_LOGIN_DENIED ? SMTP_CAUSE_REPLY : cause_of(rc);
	if (s->phase == AT_BODY && !said_no)
		r->result = SMTP_UNKNOWN;
	else if (!said_no || s->phase <= AT_MAIL || r->code == 421)
		r->result = SMTP_STOP; /* before the recipient was named: it is about us */
	else
		r->result = r->code >= 500 ? SMTP_REFUSED : SMTP_LATER;
}

struct smtp_reply
smtp_send(struct smtp *s, const char *to, struct str message)
{
	char address[ADDRESS_MAX];
	struct curl_slist *list;
	long connects = 1;
	CURLcode rc;

	guard_outside("the network");
	snprintf(address, sizeof(address), "<%s>", to);
	list = curl_slist_append(NULL, address);
	/* A kept connection may be gone, or have had its share of mails: then once more on a new
	 * one, as nothing was sent. */
	for (int i = 0; i < 2; i++) {
		if (!s->handle)
			set_up(s);
		s->phase = AT_CONNECT;
		s->over = false;
		s->reply = (struct smtp_reply) { 0 };
		s->rest = message;
		curl_easy_setopt(s->handle, CURLOPT_MAIL_RCPT, list);
		rc = curl_easy_perform(s->handle);
		curl_easy_getinfo(s->handle, CURLINFO_NUM_CONNECTS, &connects);
		curl_easy_setopt(s->handle, CURLOPT_MAIL_RCPT, NULL);
		judge(s, rc);
		if (s->reply.result == SMTP_STOP || s->reply.result == SMTP_UNKNOWN)
			smtp_rest(s);
		if (s->reply.result != SMTP_STOP || connects > 0)
			break;
	}
	curl_slist_free_all(list);
	return s->reply;
}

const char *
smtp_cause_name(enum smtp_cause cause)
{
	static const char *const names[N_SMTP_CAUSE] = { "none", "reply", "connect", "tls", "login",
		"dropped", "timeout" };

	return names[cause];
}
