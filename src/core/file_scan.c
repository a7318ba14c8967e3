/* The virus scanner: clamd's INSTREAM over its socket (clamd(8)). A file that waits can be fetched
 * by nobody; when the scanner does not answer, the job comes back. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include "base/file.h"
#include "base/log.h"
#include "core/file_int.h"
#include "core/site.h"
#include "db/db.h"

enum { PART = 64 * 1024, ANSWER_S = 60 };

static int
dial(const char *path)
{
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	struct timeval limit = { .tv_sec = ANSWER_S };
	int fd;

	if (snprintf(to.sun_path, sizeof(to.sun_path), "%s", path) >= (int)sizeof(to.sun_path))
		return -1;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
	if (connect(fd, (struct sockaddr *)&to, sizeof(to)) == 0)
		return fd;
	close(fd);
	return -1;
}

static bool
send_all(int fd, const char *p, size_t n)
{
	while (n) {
		ssize_t sent = send(fd, p, n, MSG_NOSIGNAL);

		if (sent <= 0)
			return false;
		p += sent;
		n -= (size_t)sent;
	}
	return true;
}

/* What clamd says of the bytes. ERR_UPSTREAM when it says nothing that decides. */
static enum err
ask(const char *clamd, int file, enum file_state *ret_state)
{
	CLEANUP(fd_closep) int fd = dial(clamd);
	static const char command[] = "zINSTREAM";
	char part[PART];
	char answer[512];
	uint32_t size;
	size_t n_answer = 0;
	ssize_t n;

	if (fd < 0 || !send_all(fd, command, sizeof(command)))
		return ERR_UPSTREAM;
	while ((n = read(file, part, sizeof(part))) > 0) {
		size = htonl((uint32_t)n);
		if (!send_all(fd, (char *)&size, sizeof(size)) || !send_all(fd, part, (size_t)n))
			return ERR_UPSTREAM;
	}
	size = 0;
	if (n < 0 || !send_all(fd, (char *)&size, sizeof(size)))
		return ERR_UPSTREAM;
	while (n_answer < sizeof(answer) - 1 &&
	       (n = recv(fd, answer + n_answer, sizeof(answer) - 1 - n_answer, 0)) > 0)
		n_answer += (size_t)n;
	answer[n_answer] = 0;
	if (strcmp(answer, "stream: OK") == 0)
		*ret_state = FILE_CLEAN;
	else if (n_answer > 6 && strcmp(answer + strlen(answer) - 6, " FOUND") == 0)
		*ret_state = FILE_INFECTED;
	else
		return ERR_UPSTREAM;
	return OK;
}

/* Twice does no harm: the same bytes, the same answer. */
enum err
file_scan(struct cx *cx, int64_t file_id)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	CLEANUP(fd_closep) int fd = -1;
	struct core_q_file_get file = { 0 };
	enum file_state state = FILE_CLEAN;
	enum err e;

	e = core_q_file_get(cx, file_id, &file);
	if (e == ERR_MISSING)
		return OK; /* swept meanwhile */
	if (e || (e = file_bytes(cx, &file, &fd)))
		return e;
	db_rest(cx);
	if (cx->site->clamd[0] && (e = ask(cx->site->clamd, fd, &state)))
		return e;
	if (state == FILE_INFECTED)
		log_warn("files", "the scanner found something id=%" PRId64, file_id);
	if ((e = db_begin(cx, &tx)) || (e = core_q_file_state(cx, file_id, state, NULL)))
		return e;
	return db_commit(&tx);
}
