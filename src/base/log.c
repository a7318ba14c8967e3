/* The log. Each line is one write(2), so that lines of threads do not mix. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include "base/clock.h"

enum { LINE_MAX_BYTES = 2048, TEXT_MAX = 1024 };

static enum log_level lowest = LOG_INFO;
static bool as_json;
static _Thread_local const char *request_id;

void
log_json_set(bool json)
{
	as_json = json && !base_broken("log-json");
}

void
log_request(const char *id)
{
	request_id = id;
}

void
log_level_set(enum log_level level)
{
	lowest = level;
}

struct line {
	char *p;
	size_t n;
};

/* Room for the end of the line is kept. */
static void
put_n(struct line *l, const char *s, size_t n)
{
	n = MIN(n, LINE_MAX_BYTES - 8 - l->n);
	memcpy(l->p + l->n, s, n);
	l->n += n;
}

static void
put(struct line *l, const char *s)
{
	put_n(l, s, strlen(s));
}

static void
put_quoted(struct line *l, const char *s, size_t n)
{
	put(l, "\"");
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '"' || s[i] == '\\')
			put(l, "\\");
		if ((unsigned char)s[i] < ' ')
			put(l, " ");
		else
			put_n(l, s + i, 1);
	}
	put(l, "\"");
}

static bool
is_number(const char *s, size_t n)
{
	if (n == 0 || n > 18 || (s[0] == '0' && n > 1))
		return false;
	for (size_t i = 0; i < n; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return true;
}

/* A word with = is a field of its own; the others are the text. */
static void
put_json(struct line *l, const char *when, const char *level, const char *area, const char *text)
{
	char words[TEXT_MAX];
	size_t n_words = 0;

	put(l, "{\"at\":\"");
	put(l, when);
	put(l, "\",\"level\":\"");
	put(l, level);
	put(l, "\",\"area\":\"");
	put(l, area);
	put(l, "\"");
	while (*text) {
		size_t n = strcspn(text, " ");
		const char *is = memchr(text, '=', n);

		if (is && is > text) {
			size_t value = n - (size_t)(is - text) - 1;

			put(l, ",");
			put_quoted(l, text, (size_t)(is - text));
			put(l, ":");
			if (is_number(is + 1, value))
				put_n(l, is + 1, value);
			else
				put_quoted(l, is + 1, value);
		} else if (n) {
			if (n_words)
				words[n_words++] = ' ';
			memcpy(words + n_words, text, n);
			n_words += n;
		}
		text += n + (text[n] == ' ');
	}
	if (n_words) {
		put(l, ",\"text\":");
		put_quoted(l, words, n_words);
	}
	if (request_id) {
		put(l, ",\"request\":");
		put_quoted(l, request_id, strlen(request_id));
	}
	/* A line that was too long loses its end, and is still an object. */
	l->p[l->n++] = '}';
}

PRINTF_LIKE(3, 0)
static void
write_line(const char *level, const char *area, const char *fmt, va_list ap)
{
	char text[TEXT_MAX];
	char bytes[LINE_MAX_BYTES];
	char when[32];
	struct line l = { .p = bytes };

	clock_iso(clock_now(), when, sizeof(when));
	vsnprintf(text, sizeof(text), fmt, ap);
	if (as_json) {
		put_json(&l, when, level, area, text);
	} else {
		put(&l, when);
		put(&l, " ");
		put(&l, level);
		put(&l, " ");
		put(&l, area);
		put(&l, " ");
		put(&l, text);
		if (request_id) {
			put(&l, " request=");
			put(&l, request_id);
		}
	}
	l.p[l.n++] = '\n';
	if (write(STDERR_FILENO, l.p, l.n) < 0)
		return; /* nowhere left to say it */
}

void
log_info(const char *area, const char *fmt, ...)
{
	va_list ap;

	if (lowest > LOG_INFO)
		return;
	va_start(ap, fmt);
	write_line("info", area, fmt, ap);
	va_end(ap);
}

void
log_warn(const char *area, const char *fmt, ...)
{
	va_list ap;

	if (lowest > LOG_WARN)
		return;
	va_start(ap, fmt);
	write_line("warn", area, fmt, ap);
	va_end(ap);
}

void
log_error(const char *area, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	write_line("error", area, fmt, ap);
	va_end(ap);
}

void
log_die(const char *area, const char *what)
{
	log_error(area, "%s", what);
	abort();
}
