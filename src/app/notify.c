/* What systemd is told, by its datagram protocol (sd_notify(3)); one call of a library is no reason
 * for the library. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <sys/socket.h>
#include <sys/un.h>

#include "app/supervisor_int.h"
#include "base/file.h"

void
notify_systemd(const char *text)
{
	const char *path = getenv("NOTIFY_SOCKET");
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	size_t n = path ? strlen(path) : 0;
	CLEANUP(fd_closep) int fd = -1;

	if (base_broken("notify") || n < 2 || n >= sizeof(to.sun_path) ||
	    (path[0] != '/' && path[0] != '@'))
		return;
	memcpy(to.sun_path, path, n);
	if (path[0] == '@') /* an abstract address */
		to.sun_path[0] = 0;
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd >= 0 && sendto(fd, text, strlen(text), MSG_NOSIGNAL, (struct sockaddr *)&to,
			   (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n)) < 0)
		return; /* systemd sees for itself that nothing came */
}

int64_t
notify_every_us(void)
{
	const char *text = getenv("WATCHDOG_USEC");
	int64_t us = 0;

	return text && getenv("NOTIFY_SOCKET") && str_int(str_of(text), &us) && us > 0 ? us / 2 : 0;
}
