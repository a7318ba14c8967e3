/* Requests to other systems. A handle for each: they are rare, and none is kept between them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "net/fetch.h"

#include <curl/curl.h>
#include <pthread.h>

#include "base/arena.h"
#include "base/guard.h"
#include "base/log.h"

enum { CONNECT_TIMEOUT_S = 5 };

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void
start_curl(void)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
		log_die("net", "libcurl does not start");
}

/* On this machine nothing passes a network. */
static bool
is_here(const char *rest)
{
	static const char *const names[] = { "localhost", "127.0.0.1", "[::1]" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		size_t n = strlen(names[i]);

		if (strncmp(rest, names[i], n) == 0 && strchr(":/?", rest[n]))
			return true; /* strchr finds the NUL, too */
	}
	return false;
}

bool
fetch_allowed(const char *url)
{
	for (const char *p = url; *p; p++)
		if (*p <= ' ' || *p >= 0x7f)
			return false;
	if (strncmp(url, "https://", 8) == 0)
		return url[8] != '\0';
	return strncmp(url, "http://", 7) == 0 && is_here(url + 7);
}

static size_t
take(char *from, size_t size, size_t n, void *arg)
{
	struct buf *b = arg;

	buf_add(b, from, size * n);
	return buf_over(b) ? 0 : size * n;
}

static struct curl_slist *
set_up(CURL *h, struct arena *a, const struct fetch *f, struct buf *body)
{
	struct curl_slist *headers = curl_slist_append(
	    NULL, arena_printf(a, "Accept: %s", f->accept ? f->accept : "application/json"));

	curl_easy_setopt(h, CURLOPT_URL, f->url);
	curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "https,http");
	curl_easy_setopt(h, CURLOPT_PROXY, "");
	curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(
	    h, CURLOPT_CONNECTTIMEOUT, (long)MIN(f->timeout_s, (int64_t)CONNECT_TIMEOUT_S));
	curl_easy_setopt(h, CURLOPT_TIMEOUT, (long)f->timeout_s);
	curl_easy_setopt(h, CURLOPT_USERAGENT, "lyhord");
	curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, take);
	curl_easy_setopt(h, CURLOPT_WRITEDATA, body);
	if (base_broken("fetch-verify"))
		curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L);
	if (f->ca_file)
		curl_easy_setopt(h, CURLOPT_CAINFO, f->ca_file);
	if (f->form)
		curl_easy_setopt(h, CURLOPT_POSTFIELDS, f->form);
	if (f->user) {
		curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
		curl_easy_setopt(h, CURLOPT_USERNAME, f->user);
		curl_easy_setopt(h, CURLOPT_PASSWORD, f->password ? f->password : "");
	}
	if (f->bearer)
		headers = curl_slist_append(
		    headers, arena_printf(a, "Authorization: Bearer %s", f->bearer));
	curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
	return headers;
}

static const char *
why_of(CURLcode rc)
{
	switch ((int)rc) {
	case CURLE_COULDNT_RESOLVE_HOST:
		return "no such host";
	case CURLE_COULDNT_CONNECT:
		return "no connection";
	case CURLE_OPERATION_TIMEDOUT:
		return "too slow";
	case CURLE_SSL_CONNECT_ERROR:
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
		return "TLS";
	case CURLE_WRITE_ERROR:
		return "answer too large";
	default:
		return "connection lost";
	}
}

enum err
fetch_run(struct arena *a, const struct fetch *f, long *ret_status, struct str *ret_body,
    const char **ret_why)
{
	struct curl_slist *headers;
	struct buf body;
	CURLcode rc;
	CURL *h;

	guard_outside("the network");
	*ret_why = "address not allowed";
	if (!fetch_allowed(f->url))
		return ERR_UPSTREAM;
	pthread_once(&once, start_curl);
	h = curl_easy_init();
	if (!h)
		log_die("net", "libcurl has no memory");
	buf_init(&body, a, f->max);
	headers = set_up(h, a, f, &body);
	rc = curl_easy_perform(h);
	if (rc == CURLE_OK)
		curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, ret_status);
	curl_slist_free_all(headers);
	curl_easy_cleanup(h);
	*ret_why = rc == CURLE_OK ? "" : why_of(rc);
	*ret_body = buf_get(&body);
	return rc == CURLE_OK ? OK : ERR_UPSTREAM;
}

static void
put_escaped(struct buf *b, const char *text)
{
	for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
		bool plain = ascii_digit((char)*p) || (*p >= 'a' && *p <= 'z') ||
			     (*p >= 'A' && *p <= 'Z') || strchr("-._~", *p);

		if (plain)
			buf_putc(b, (char)*p);
		else
			buf_printf(b, "%%%02X", *p);
	}
}

void
fetch_begin(struct buf *b, struct arena *a, size_t max, const char *address)
{
	buf_init(b, a, max);
	buf_puts(b, address);
	if (!strchr(address, '?'))
		buf_putc(b, '?');
}

void
fetch_add(struct buf *b, const char *name, const char *value)
{
	if (b->n && b->p[b->n - 1] != '?' && b->p[b->n - 1] != '&')
		buf_putc(b, '&');
	put_escaped(b, name);
	buf_putc(b, '=');
	put_escaped(b, value);
}

const char *
fetch_escape(struct arena *a, const char *text)
{
	struct buf b;

	buf_init(&b, a, 3 * strlen(text) + 1);
	put_escaped(&b, text);
	return b.p;
}
