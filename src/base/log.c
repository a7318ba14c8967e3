/* The log. Each line is one write(2), so that lines of threads do not mix. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/log.h"

#include "base/clock.h"

static enum log_level lowest = LOG_INFO;

void
log_level_set(enum log_level level)
{
	lowest = level;
}

PRINTF_LIKE(3, 0)
static void
write_line(const char *level, const char *area, const char *fmt, va_list ap)
{
	char line[1024];
	char when[32];
	int n;
	int m;

	clock_iso(clock_now(), when, sizeof(when));
	n = snprintf(line, sizeof(line), "%s %s %s ", when, level, area);
	assert(n > 0 && (size_t)n < sizeof(line));
	m = vsnprintf(line + n, sizeof(line) - (size_t)n - 1, fmt, ap);
	n = MIN(n + MAX(m, 0), (int)sizeof(line) - 2);
	line[n++] = '\n';
	if (write(STDERR_FILENO, line, (size_t)n) < 0)
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
