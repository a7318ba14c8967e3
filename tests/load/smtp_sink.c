/* A mail server that takes everything and keeps nothing: for tests/load/mail.py. Prints how many
 * mails it has taken and when, one line each tenth of a second while they come, and a line for each
 * mail to an address that begins with "urgent". A thread for each connection. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

enum { LINE = 64 * 1024 };

static atomic_long taken;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
say(FILE *f, const char *text)
{
	fprintf(f, "%s\r\n", text);
	fflush(f);
}

static void *
serve(void *arg)
{
	int fd = (int)(long)arg;
	FILE *in = fdopen(fd, "r");
	FILE *out = fdopen(dup(fd), "w");
	char *line = malloc(LINE);
	int urgent = 0;

	say(out, "220 sink");
	while (fgets(line, LINE, in)) {
		if (strncasecmp(line, "EHLO", 4) == 0) {
			say(out, "250-sink\r\n250 8BITMIME");
		} else if (strncasecmp(line, "DATA", 4) == 0) {
			say(out, "354 go on");
			while (fgets(line, LINE, in) && strcmp(line, ".\r\n") != 0)
				;
			say(out, "250 2.0.0 taken");
			if (urgent)
				printf("urgent %.4f\n", now());
			atomic_fetch_add(&taken, 1);
		} else if (strncasecmp(line, "QUIT", 4) == 0) {
			say(out, "221 bye");
			break;
		} else {
			if (strncasecmp(line, "RCPT", 4) == 0)
				urgent = strstr(line, "<urgent") != NULL;
			say(out, "250 2.1.0 yes");
		}
	}
	free(line);
	fclose(in);
	fclose(out);
	return NULL;
}

static void *
tell(void *arg)
{
	long before = -1;

	(void)arg;
	for (;;) {
		struct timespec pause = { .tv_nsec = 100000000 };
		long n = atomic_load(&taken);

		if (n != before)
			printf("taken %ld %.4f\n", n, now());
		before = n;
		nanosleep(&pause, NULL);
	}
	return NULL;
}

int
main(int argc, char **argv)
{
	struct sockaddr_in a = { .sin_family = AF_INET,
		.sin_port = htons(argc > 1 ? (unsigned short)strtol(argv[1], NULL, 10) : 2525) };
	int s = socket(AF_INET, SOCK_STREAM, 0);
	int one = 1;
	pthread_t t;

	setvbuf(stdout, NULL, _IOLBF, 0);
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(s, (struct sockaddr *)&a, sizeof(a)) != 0 || listen(s, 64) != 0)
		return 1;
	pthread_create(&t, NULL, tell, NULL);
	for (;;) {
		int fd = accept(s, NULL, NULL);

		if (fd >= 0 && pthread_create(&t, NULL, serve, (void *)(long)fd) == 0)
			pthread_detach(t);
	}
}
