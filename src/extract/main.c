/* lyhord-extract: reads what strangers sent, in a process that may do nothing else. Started by the
 * supervisor with its socket as descriptor 0; ends with it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include "base/arena.h"
#include "extract/frame.h"
#include "extract/page.h"
#include "extract/picture.h"
#include "extract/sniff.h"
#include "extract/table.h"
#include "extract/walk.h"

enum {
	MEMORY_MAX = 512 * 1024 * 1024,
	ARENA_MAX = 256 * 1024 * 1024,
	CPU_MAX_S =
	    120, /* of the process's whole life; it ends by itself, between two documents, … */
	CPU_ENOUGH_S = 60, /* … after this */
};

/* The document that is coming. */
struct document {
	struct arena *arena;
	uint32_t id;
	uint32_t work;
	size_t size;
	size_t n;
	char *bytes;
};

static void
limit(int what, rlim_t max)
{
	if (setrlimit((__rlimit_resource_t)what, &(struct rlimit) { max, max }) != 0)
		_exit(3);
}

static bool
allow(scmp_filter_ctx f, int call)
{
	return seccomp_rule_add(f, SCMP_ACT_ALLOW, call, 0) == 0;
}

/* After this: its socket, its memory, the clock, and the end. Anything else kills it. */
static bool
lock_in(void)
{
	static const int calls[] = {
		SCMP_SYS(read),
		SCMP_SYS(recvfrom),
		SCMP_SYS(sendto),
		SCMP_SYS(exit),
		SCMP_SYS(exit_group),
		SCMP_SYS(rt_sigreturn),
		SCMP_SYS(brk),
		SCMP_SYS(munmap),
		SCMP_SYS(mremap),
		SCMP_SYS(madvise),
		SCMP_SYS(futex),
		SCMP_SYS(clock_gettime),
		SCMP_SYS(getrandom),
		SCMP_SYS(restart_syscall),
#ifdef LYHORD_TEST_HOOKS
		/* What a sanitizer does while nothing is wrong; abort() raises by these. */
		SCMP_SYS(gettid),
		SCMP_SYS(getpid),
		SCMP_SYS(tgkill),
		SCMP_SYS(rt_sigprocmask),
		SCMP_SYS(sigaltstack),
		SCMP_SYS(sched_yield),
		SCMP_SYS(write),
#endif
	};
	scmp_filter_ctx f = seccomp_init(SCMP_ACT_KILL_PROCESS);
	bool ok = f != NULL;

	for (size_t i = 0; ok && i < ARRAY_LEN(calls); i++)
		ok = allow(f, calls[i]);
	/* Memory without a file behind it, which cannot be run. */
	ok = ok && seccomp_rule_add(f, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2,
		       SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
		       SCMP_A3(SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS)) == 0;
	ok = ok && seccomp_load(f) == 0;
	seccomp_release(f);
	return ok;
}

static void
say(uint32_t kind, uint32_t id, struct str payload)
{
	static unsigned char packet[FRAME_HEAD + FRAME_PAYLOAD_MAX];
	struct frame f = { .kind = kind, .id = id, .payload = payload };
	size_t n = frame_write(&f, packet);

	if (send(STDIN_FILENO, packet, n, MSG_NOSIGNAL) != (ssize_t)n)
		_exit(0); /* nobody listens any more */
}

#ifdef LYHORD_TEST_HOOKS
static void
test_work(struct arena *a, uint32_t work)
{
	volatile bool always = true;

	while (work == EXTRACT_TEST_LOOP && always)
		;
	if (work == EXTRACT_TEST_OPEN && open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0)
		return;
	if (work == EXTRACT_TEST_SOCKET && socket(AF_INET, SOCK_STREAM, 0) >= 0)
		return;
	if (work == EXTRACT_TEST_ABORT)
		abort();
	while (work == EXTRACT_TEST_MEMORY)
		arena_alloc(a, 1 << 24);
}
#endif

/* A result in parts: what has been gathered for the next frame. */
struct parts {
	uint32_t id;
	size_t n;
	char bytes[FRAME_PAYLOAD_MAX];
};

static void
say_part(struct parts *p, uint32_t kind)
{
	say(kind, p->id, (struct str) { .p = p->bytes, .n = p->n });
	p->n = 0;
}

static void
add_part(void *arg, const void *bytes, size_t n)
{
	struct parts *p = arg;

	while (n > 0) {
		size_t fits = MIN(n, sizeof(p->bytes) - p->n);

		memcpy(p->bytes + p->n, bytes, fits);
		p->n += fits;
		bytes = (const char *)bytes + fits;
		n -= fits;
		if (p->n == sizeof(p->bytes))
			say_part(p, FRAME_PART);
	}
}

static void
do_table(const struct document *d, struct str text)
{
	static struct parts parts;

	parts.id = d->id;
	parts.n = 0;
	table_extract(d->arena, text, add_part, &parts);
	say_part(&parts, FRAME_RESULT);
}

static void
do_page(const struct document *d, struct str text)
{
	static struct parts parts;

	parts.id = d->id;
	parts.n = 0;
	page_extract(d->arena, text, add_part, &parts);
	say_part(&parts, FRAME_RESULT);
}

static void
do_work(const struct document *d)
{
	struct str text = { .p = d->bytes, .n = d->n };

	if (d->work == EXTRACT_FACTS) {
		struct file_facts facts = file_sniff(text);
		unsigned char out[FACTS_BYTES];

		facts_write(&facts, out);
		say(FRAME_RESULT, d->id, (struct str) { .p = (char *)out, .n = sizeof(out) });
		return;
	}
	if (d->work == EXTRACT_TABLE) {
		do_table(d, text);
		return;
	}
	if (d->work == EXTRACT_PAGE) {
		do_page(d, text);
		return;
	}
	if (d->work == EXTRACT_PICTURE) {
		struct picture picture = picture_clean(d->arena, text);

		say(FRAME_RESULT, d->id, picture_write(d->arena, &picture));
		return;
	}
#ifdef LYHORD_TEST_HOOKS
	test_work(d->arena, d->work);
#endif
	say(FRAME_FAILED, d->id, STR(""));
}

/* Parts of a document whose beginning was never seen are what was left for a child that ended. */
static void
take_frame(struct document *d, const struct frame *f)
{
	if (f->kind == FRAME_BEGIN && f->payload.n == 8 &&
	    frame_u32(f->payload, 4) <= EXTRACT_DOCUMENT_MAX) {
		arena_reset(d->arena);
		*d = (struct document) { .arena = d->arena,
			.id = f->id,
			.work = frame_u32(f->payload, 0),
			.size = frame_u32(f->payload, 4) };
		d->bytes = arena_alloc(d->arena, d->size + 1);
	} else if (f->kind == FRAME_DATA && d->id == f->id && d->bytes &&
		   f->payload.n <= d->size - d->n) {
		memcpy(d->bytes + d->n, f->payload.p, f->payload.n);
		d->n += f->payload.n;
	} else {
		return;
	}
	if (d->n == d->size) {
		do_work(d);
		d->bytes = NULL;
	}
}

static bool
is_tired(void)
{
	struct timespec used = { 0 };

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
	return used.tv_sec > CPU_ENOUGH_S;
}

int
main(void)
{
	static char packet[FRAME_HEAD + FRAME_PAYLOAD_MAX + 1];
	struct document d = { .arena = arena_new(ARENA_MAX, ARENA_MAX) };
	ssize_t n;

#ifdef LYHORD_TEST_HOOKS
	close_range(3, ~0u, 0); /* its words in a test's log */
#else
	close_range(1, ~0u, 0);
#endif
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_NPROC, 0);
	limit(RLIMIT_NOFILE, 0);
	limit(RLIMIT_CPU, CPU_MAX_S);
#ifndef __SANITIZE_ADDRESS__ /* whose shadow is larger than any machine */
	limit(RLIMIT_AS, MEMORY_MAX);
#endif
	if (prctl(PR_SET_DUMPABLE, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return 3;
	walk_start();
	if (!base_broken("sandbox") && !lock_in())
		return 3;
	while (!is_tired() && (n = recv(STDIN_FILENO, packet, sizeof(packet), 0)) > 0) {
		struct frame f;

		if (!frame_read((struct str) { .p = packet, .n = (size_t)n }, &f))
			take_frame(&d, &f);
	}
	_exit(0);
}
