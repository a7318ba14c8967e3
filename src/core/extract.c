/* The pool of sandboxed children, and one document's way through one of them. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/extract.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>

#include "base/clock.h"
#include "base/log.h"
#include "extract/table.h"

enum { FACTS_MS = 5000, TABLE_MS = 60 * 1000 };

static struct {
	pthread_mutex_t lock;
	pthread_cond_t freed;
	size_t n;
	uint32_t last_id;
	void (*replace)(size_t child);
	struct {
		int fd;
		bool busy;
		bool ended; /* asked to be replaced; not to be used before FRAME_GONE says so */
	} children[EXTRACT_CHILDREN];
} pool = { .lock = PTHREAD_MUTEX_INITIALIZER, .freed = PTHREAD_COND_INITIALIZER };

/* One document under way. */
struct run {
	struct arena *arena;
	size_t child;
	int fd;
	uint32_t id;
	int64_t until_us;
	struct str result;
	struct part *parts; /* the newest first */
	size_t n_bytes;
};

struct part {
	struct str text;
	struct part *before;
};

void
extract_start(const int *fds, size_t n, void (*replace)(size_t child))
{
	pthread_mutex_lock(&pool.lock);
	assert(n <= EXTRACT_CHILDREN);
	pool.n = n;
	pool.replace = replace;
	for (size_t i = 0; i < n; i++)
		pool.children[i].fd = fds[i];
	pthread_mutex_unlock(&pool.lock);
}

/* Rather one that is not being replaced; pool.n when all are busy. */
static size_t
free_child(void)
{
	size_t found = pool.n;

	for (size_t i = pool.n; i > 0; i--)
		if (!pool.children[i - 1].busy && (found == pool.n || !pool.children[i - 1].ended))
			found = i - 1;
	return found;
}

static enum err
take_child(struct run *r)
{
	struct timespec until = { .tv_sec = r->until_us / 1000000,
		.tv_nsec = r->until_us % 1000000 * 1000 };
	enum err e = pool.n ? ERR_BUSY : ERR_UPSTREAM;
	bool late = false;

	pthread_mutex_lock(&pool.lock);
	while (pool.n && (r->child = free_child()) == pool.n && !late)
		late =
		    pthread_cond_clockwait(&pool.freed, &pool.lock, CLOCK_MONOTONIC, &until) != 0;
	if (r->child < pool.n) {
		pool.children[r->child].busy = true;
		r->fd = pool.children[r->child].fd;
		r->id = ++pool.last_id;
		e = OK;
	}
	pthread_mutex_unlock(&pool.lock);
	return e;
}

static void
give_back(struct run *r)
{
	pthread_mutex_lock(&pool.lock);
	pool.children[r->child].busy = false;
	pthread_cond_signal(&pool.freed);
	pthread_mutex_unlock(&pool.lock);
}

/* Waits for the socket; ERR_LIMIT when the time is over. */
static enum err
wait_for(struct run *r, short events)
{
	struct pollfd p = { .fd = r->fd, .events = events };
	int64_t left = r->until_us - clock_mono_us();

	if (left <= 0)
		return ERR_LIMIT;
	return poll(&p, 1, (int)(left / 1000) + 1) < 0 && errno != EINTR ? ERR_UPSTREAM : OK;
}

/* One packet, if one is there. OK and kind 0: none. */
static enum err
receive(struct run *r, struct frame *ret_frame)
{
	struct arena_mark mark = arena_mark(r->arena);
	char *packet = arena_alloc(r->arena, FRAME_HEAD + FRAME_PAYLOAD_MAX);
	ssize_t n = recv(r->fd, packet, FRAME_HEAD + FRAME_PAYLOAD_MAX, MSG_DONTWAIT);

	*ret_frame = (struct frame) { 0 };
	if (n < 0 && (errno == EAGAIN || errno == EINTR)) {
		arena_rewind(r->arena, mark);
		return OK;
	}
	if (n <= 0)
		return ERR_UPSTREAM;
	return frame_read((struct str) { .p = packet, .n = (size_t)n }, ret_frame);
}

/* What was said before this document is not for it; but a child that ended may be new again. */
static enum err
make_ready(struct run *r)
{
	struct frame f;
	enum err e = OK;

	for (;;) {
		struct arena_mark mark = arena_mark(r->arena);

		e = receive(r, &f);
		arena_rewind(r->arena, mark);
		if (e == ERR_UPSTREAM)
			return e;
		if (f.kind == FRAME_GONE)
			pool.children[r->child].ended = false;
		else if (!f.kind && !e && !pool.children[r->child].ended)
			return OK;
		else if (!f.kind && !e && (e = wait_for(r, POLLIN)))
			return e;
	}
}

static enum err
add_part(struct run *r, struct str text)
{
	struct part *p = arena_alloc(r->arena, sizeof(*p));

	if (r->n_bytes + text.n > EXTRACT_RESULT_MAX)
		return ERR_UPSTREAM;
	*p = (struct part) { .text = text, .before = r->parts };
	r->parts = p;
	r->n_bytes += text.n;
	return OK;
}

static void
join_parts(struct run *r)
{
	char *all = arena_alloc(r->arena, r->n_bytes + 1);
	size_t end = r->n_bytes;

	for (const struct part *p = r->parts; p; p = p->before) {
		end -= p->text.n;
		if (p->text.n)
			memcpy(all + end, p->text.p, p->text.n);
	}
	r->result = (struct str) { .p = all, .n = r->n_bytes };
}

/* Looks at what the child said: OK and *ret_done when it is the result. */
static enum err
hear(struct run *r, bool *ret_done)
{
	struct frame f;
	enum err e;

	if ((e = receive(r, &f)))
		return ERR_UPSTREAM;
	if (f.kind == FRAME_GONE)
		return ERR_UPSTREAM; /* and a new one is there already */
	if (f.kind == FRAME_FAILED && f.id == r->id)
		return ERR_INVALID;
	if ((f.kind == FRAME_RESULT || f.kind == FRAME_PART) && f.id == r->id) {
		if ((e = add_part(r, f.payload)))
			return e;
		if (f.kind == FRAME_RESULT)
			join_parts(r);
		*ret_done = f.kind == FRAME_RESULT;
	}
	return OK;
}

static enum err
send_frame(struct run *r, uint32_t kind, struct str payload)
{
	struct frame f = { .kind = kind, .id = r->id, .payload = payload };
	unsigned char *packet = arena_alloc(r->arena, FRAME_HEAD + payload.n);
	size_t n = frame_write(&f, packet);
	bool done = false;
	enum err e = OK;

	while (send(r->fd, packet, n, MSG_DONTWAIT | MSG_NOSIGNAL) < 0) {
		if (errno != EAGAIN && errno != EINTR)
			return ERR_UPSTREAM;
		if ((e = wait_for(r, POLLOUT | POLLIN)) || (e = hear(r, &done)))
			return e;
		if (done)
			return ERR_UPSTREAM; /* it answers before it was asked */
	}
	return OK;
}

static enum err
converse(struct run *r, uint32_t work, struct str document)
{
	unsigned char begin[8];
	bool done = false;
	enum err e;

	if ((e = make_ready(r)))
		return e;
	frame_put_u32(begin, work);
	frame_put_u32(begin + 4, (uint32_t)document.n);
	e = send_frame(r, FRAME_BEGIN, (struct str) { .p = (char *)begin, .n = sizeof(begin) });
	while (!e && document.n) {
		struct arena_mark mark = arena_mark(r->arena);
		struct str part = { .p = document.p,
			.n = MIN(document.n, (size_t)FRAME_PAYLOAD_MAX) };

		e = send_frame(r, FRAME_DATA, part);
		arena_rewind(r->arena, mark);
		document.p += part.n;
		document.n -= part.n;
	}
	while (!e && !done && !(e = wait_for(r, POLLIN)))
		e = hear(r, &done);
	return e;
}

enum err
extract_run(struct arena *a, uint32_t work, struct str document, int64_t ms, struct str *ret_result)
{
	struct run r = { .arena = a, .until_us = clock_mono_us() + ms * 1000 };
	enum err e;

	if (document.n > EXTRACT_DOCUMENT_MAX)
		return ERR_LIMIT;
	if ((e = take_child(&r)))
		return e;
	e = converse(&r, work, document);
	if (e == ERR_LIMIT) { /* it hangs */
		log_warn("extract", "a document took too long child=%zu", r.child);
		if (!pool.children[r.child].ended)
			pool.replace(r.child);
		pool.children[r.child].ended = true;
		e = ERR_UPSTREAM;
	}
	give_back(&r);
	if (!e)
		*ret_result = r.result;
	return e;
}

enum err
extract_facts(struct arena *a, struct str beginning, struct file_facts *ret_facts)
{
	struct str result = { 0 };
	enum err e;

	beginning.n = MIN(beginning.n, (size_t)SNIFF_BYTES);
	e = extract_run(a, EXTRACT_FACTS, beginning, FACTS_MS, &result);
	return e ? e : facts_read(result, ret_facts);
}

enum err
extract_table(
    struct arena *a, struct str document, uint32_t sheet, uint32_t rows, struct str *ret_table)
{
	char *asked = arena_alloc(a, TABLE_ASK_BYTES + document.n);

	frame_put_u32((unsigned char *)asked, sheet);
	frame_put_u32((unsigned char *)asked + 4, rows);
	if (document.n)
		memcpy(asked + TABLE_ASK_BYTES, document.p, document.n);
	return extract_run(a, EXTRACT_TABLE,
	    (struct str) { .p = asked, .n = TABLE_ASK_BYTES + document.n }, TABLE_MS, ret_table);
}
