/* The server on libmicrohttpd: epoll threads, suspend and resume, a queue and workers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include "base/clock.h"
#include "base/log.h"
#include "http/conn_int.h"
#include "http/kept_int.h"
#include "http/listen_int.h"
#include "http/multipart.h"
#include "http/queue_int.h"
#include "http/sse_int.h"

enum {
	WORKERS = 64,
	REQUEST_SOFT = 16 * 1024 * 1024,
	REQUEST_HARD = 64 * 1024 * 1024,
	IDLE_S = 60,
	DRAIN_S = 10,
	DRAIN_IDLE_S = 2, /* for open connections without a request */
	DRAIN_STEP_NS = 2000000,
	ADDRESS_TEXT = 64,
	CONNECTIONS_MAX = 20000, /* over all HTTP threads */
	OTHER_FILES = 256,	 /* descriptors that are no connections */
	ROOM = 64,		 /* so many at a time make room when all are taken */
};

enum exchange_state { EX_READING, EX_TOO_LARGE, EX_WORKING, EX_DONE };

/* One request and its answer. Owned by the connection; the worker has it between suspend and
 * resume. */
struct exchange {
	struct queued queued;
	struct MHD_Connection *connection;
	struct conn *conn;
	struct arena *arena;
	struct http_request rq;
	struct http_response rs;
	struct buf body;
	struct multipart *multipart; /* NULL: a form without files */
	enum exchange_state state;
};

struct http_server {
	struct http_config config;
	struct MHD_Daemon *daemon;
	int max_connections;
	struct listener *listener;
	struct conns conns;
	struct queue queue;
	_Atomic int n_handed;	 /* connections that the daemon has not begun with yet */
	_Atomic int n_exchanges; /* begun and not ended */
	uint64_t id_base;	 /* of requests' ids: names, not secrets */
	_Atomic uint64_t n_requests;
	_Atomic bool draining;
};

static struct exchange *
exchange_of(struct queued *q)
{
	return (struct exchange *)((char *)q - offsetof(struct exchange, queued));
}

/* Under the queue's lock: the worker that takes it may resume it at once. */
static void
suspend(struct queued *q)
{
	struct exchange *x = exchange_of(q);

	MHD_suspend_connection(x->connection);
	x->state = EX_WORKING;
	conn_enter(x->conn, CONN_AT_WORK, 0);
}

static void
work(struct queued *q, void *arg)
{
	struct http_server *s = arg;
	struct exchange *x = exchange_of(q);

	s->config.serve(s->config.arg, &x->rq, &x->rs);
	x->state = EX_DONE;
	MHD_resume_connection(x->connection);
}

static const char *
header(struct exchange *x, const char *name)
{
	const char *v = MHD_lookup_connection_value(x->connection, MHD_HEADER_KIND, name);

	return arena_strdup(x->arena, v);
}

static const char *
remote_address(struct exchange *x)
{
	const union MHD_ConnectionInfo *info =
	    MHD_get_connection_info(x->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	char *text = arena_alloc(x->arena, ADDRESS_TEXT);

	if (!info || !info->client_addr ||
	    (info->client_addr->sa_family != AF_INET && info->client_addr->sa_family != AF_INET6))
		return "local";
	if (info->client_addr->sa_family == AF_INET)
		inet_ntop(AF_INET, &((const struct sockaddr_in *)info->client_addr)->sin_addr, text,
		    ADDRESS_TEXT);
	else
		inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)info->client_addr)->sin6_addr,
		    text, ADDRESS_TEXT);
	return text;
}

/* Behind a proxy on this machine the client is the last address that the proxy noted; anybody
 * else's note is not believed. */
static const char *
client_address(struct exchange *x)
{
	const char *remote = remote_address(x);
	const char *noted = header(x, "X-Forwarded-For");
	const char *comma;

	if (!noted || (strcmp(remote, "127.0.0.1") != 0 && strcmp(remote, "::1") != 0))
		return remote;
	comma = strrchr(noted, ',');
	return str_dup(x->arena, str_trim(str_of(comma ? comma + 1 : noted)));
}

static void
fill_request(struct exchange *x, const char *method)
{
	struct http_request *rq = &x->rq;

	rq->head = strcmp(method, "HEAD") == 0;
	if (rq->head || strcmp(method, "GET") == 0)
		rq->method = HTTP_GET;
	else
		rq->method = strcmp(method, "POST") == 0 ? HTTP_POST : HTTP_OTHER;
	rq->host = header(x, "Host");
	rq->cookie = header(x, "Cookie");
	rq->origin = header(x, "Origin");
	rq->fetch_site = header(x, "Sec-Fetch-Site");
	rq->content_type = header(x, "Content-Type");
	rq->if_none_match = header(x, "If-None-Match");
	rq->range = header(x, "Range");
	rq->if_range = header(x, "If-Range");
	rq->user_agent = header(x, "User-Agent");
	rq->last_event_id = header(x, "Last-Event-ID");
	rq->authorization = header(x, "Authorization");
	rq->accept = header(x, "Accept");
	rq->accept_language = header(x, "Accept-Language");
	rq->if_match = header(x, "If-Match");
	rq->idempotency_key = header(x, "Idempotency-Key");
	rq->accept_encoding = header(x, "Accept-Encoding");
	rq->remote = client_address(x);
	rq->link_prefix = "";
	x->rs.status = 500;
	x->rs.type = "text/plain; charset=utf-8";
}

/* libmicrohttpd gives the address as it came through this, before it decodes: the request's
 * exchange. */
static void *
begin_exchange(void *arg, const char *uri, struct MHD_Connection *connection)
{
	struct http_server *s = arg;
	const union MHD_ConnectionInfo *info =
	    MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
	struct arena *a = arena_new(REQUEST_SOFT, REQUEST_HARD);
	struct exchange *x = arena_alloc(a, sizeof(*x));
	struct str rest = str_of(arena_strdup(a, uri));
	struct str path = { 0 };

	s->n_exchanges++;
	x->rq.id = arena_printf(
	    a, "%012" PRIx64, (s->id_base + s->n_requests++) * 0x9e3779b97f4a7c15u >> 16);
	x->arena = a;
	x->connection = connection;
	x->conn = info->socket_context;
	x->rq.arena = a;
	buf_init(&x->body, a, HTTP_BODY_MAX);
	if (str_split(&rest, '?', &path))
		x->rq.path = http_path_decode(a, path);
	x->rq.asked = str_dup(a, path);
	x->rq.query = rest.p ? rest : STR("");
	return x;
}

static void
end_exchange(void *arg, struct MHD_Connection *connection, void **con_cls,
    enum MHD_RequestTerminationCode code)
{
	struct http_server *s = arg;
	struct exchange *x = *con_cls;

	(void)connection;
	(void)code;
	*con_cls = NULL;
	if (!x)
		return;
	conn_enter(x->conn, CONN_NEXT_HEAD, 0);
	kept_drop(x->rs.kept);
	if (x->multipart)
		multipart_discard(x->multipart);
	http_response_reset(&x->rs); /* also a file, when nobody stayed for the answer */
	arena_free(x->arena);
	s->n_exchanges--;
}

static void
connection_changed(void *arg, struct MHD_Connection *connection, void **socket_context,
    enum MHD_ConnectionNotificationCode code)
{
	struct http_server *s = arg;

	if (code == MHD_CONNECTION_NOTIFY_STARTED) {
		s->n_handed--;
		*socket_context = conn_open(&s->conns,
		    MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)
			->connect_fd);
	} else {
		conn_close(&s->conns, *socket_context);
		*socket_context = NULL;
	}
}

static enum MHD_Result
send_answer(struct http_server *s, struct exchange *x)
{
	struct http_response *rs = &x->rs;
	struct MHD_Response *r;
	enum MHD_Result ok;

	if (rs->kept) {
		conn_enter(x->conn, CONN_SENDING, rs->kept->n);
		return MHD_queue_response(x->connection, (unsigned)rs->status, rs->kept->response);
	}
	if (rs->stream)
		r = sse_response(rs->stream, x->rq.last_event_id, x->connection);
	else if (rs->file_fd)
		r = MHD_create_response_from_fd_at_offset64(
		    (uint64_t)rs->file_n, rs->file_fd, (uint64_t)rs->file_at);
	else
		r = MHD_create_response_from_buffer(
		    rs->body.n, (void *)rs->body.p, MHD_RESPMEM_PERSISTENT);
	if (!r)
		return MHD_NO;
	rs->file_fd = 0; /* the answer's to close now */
	if (rs->type)
		MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, rs->type);
	for (size_t i = 0; i < rs->n_headers; i++)
		MHD_add_response_header(r, rs->headers[i].name, rs->headers[i].value);
	if (s->draining)
		MHD_add_response_header(r, MHD_HTTP_HEADER_CONNECTION, "close");
	conn_enter(x->conn, rs->stream ? CONN_STREAM : CONN_SENDING,
	    rs->file_n ? (size_t)rs->file_n : rs->body.n);
	ok = MHD_queue_response(x->connection, (unsigned)rs->status, r);
	MHD_destroy_response(r);
	return ok;
}

/* What no handler sees: it cannot be read, or is too large. */
static enum MHD_Result
send_fault(struct http_server *s, struct exchange *x, int status)
{
	if (!x->rq.path || x->rq.path[0] != '/')
		x->rq.path = "/";
	s->config.fault(s->config.arg, &x->rq, &x->rs, status);
	return send_answer(s, x);
}

/* A form with files streams to temporary files, where its address takes files; one that says itself
 * that it is far too large is not read at all. */
static enum MHD_Result
begin_body(struct http_server *s, struct exchange *x)
{
	const char *length = header(x, "Content-Length");
	int64_t n = 0;
	const char *folder;

	if (x->rq.method != HTTP_POST || !s->config.files_to || !x->rq.path ||
	    !(folder = s->config.files_to(s->config.arg, &x->rq)))
		return MHD_YES;
	if (length && (!str_int(str_of(length), &n) || n > (int64_t)3 * HTTP_UPLOAD_MAX))
		return send_fault(s, x, 413);
	x->multipart = multipart_begin(x->arena, x->rq.content_type, folder);
	return MHD_YES;
}

static enum MHD_Result
handle(void *arg, struct MHD_Connection *connection, const char *url, const char *method,
    const char *version, const char *upload_data, size_t *upload_data_size, void **con_cls)
{
	struct http_server *s = arg;
	struct exchange *x = *con_cls;

	(void)connection;
	(void)url;
	(void)version;
	if (x->state == EX_DONE)
		return send_answer(s, x);
	if (!x->rq.remote) { /* the head only; the body follows */
		fill_request(x, method);
		conn_enter(x->conn, CONN_BODY, 0);
		return begin_body(s, x);
	}
	if (*upload_data_size) {
		x->conn->bytes += *upload_data_size;
		if (x->multipart)
			multipart_add(x->multipart, upload_data, *upload_data_size);
		else
			buf_add(&x->body, upload_data, *upload_data_size);
		*upload_data_size = 0;
		if (buf_over(&x->body))
			x->state = EX_TOO_LARGE;
		return MHD_YES;
	}
	if (!x->rq.path || x->rq.path[0] != '/')
		return send_fault(s, x, 400);
	if (x->state == EX_TOO_LARGE)
		return send_fault(s, x, 413);
	x->rq.body = buf_get(&x->body);
	x->rq.last = s->draining;
	if (x->multipart)
		x->rq.upload = multipart_end(x->multipart);
	if (s->config.quick(s->config.arg, &x->rq, &x->rs))
		return send_answer(s, x);
	x->queued.class = x->rq.class;
	if (queue_put(&s->queue, &x->queued, suspend))
		return MHD_YES;
	s->config.refuse(s->config.arg, &x->rq, &x->rs);
	return send_answer(s, x);
}

static void
start_daemon(struct http_server *s)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	bool listens = s->config.listen_fd > 0;

	s->daemon = MHD_start_daemon(
	    MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_NO_LISTEN_SOCKET, 0,
	    NULL, NULL, handle, s, MHD_OPTION_URI_LOG_CALLBACK, begin_exchange, s,
	    MHD_OPTION_NOTIFY_COMPLETED, end_exchange, s, MHD_OPTION_NOTIFY_CONNECTION,
	    connection_changed, s, MHD_OPTION_THREAD_POOL_SIZE,
	    listens ? (unsigned)MAX(cores, 2) : 0u, MHD_OPTION_CONNECTION_LIMIT,
	    (unsigned)s->max_connections, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_S,
	    MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)16384, MHD_OPTION_END);
}

/* The daemon closes what it cannot take, and says why to nobody: the client sees a closed
 * connection. */
static void
take_connection(void *arg, int fd, const struct sockaddr *from, socklen_t from_size)
{
	struct http_server *s = arg;

	if (conns_count(&s->conns) >= s->max_connections - ROOM)
		conns_make_room(&s->conns, ROOM);
	s->n_handed++;
	if (MHD_add_connection(s->daemon, fd, from, from_size) == MHD_YES)
		return;
	s->n_handed--;
	log_warn("http", "a connection could not be taken");
}

static void
tick(void *arg)
{
	struct http_server *s = arg;
	int ended = conns_sweep(&s->conns);

	if (ended)
		log_info("http", "ended slow connections n=%d", ended);
}

/* As many connections as the system lets us have, up to our own limit. */
static int
raise_limits(void)
{
	struct rlimit l = { 0 };

	if (getrlimit(RLIMIT_NOFILE, &l) != 0)
		return CONNECTIONS_MAX / 20;
	l.rlim_cur = MIN(l.rlim_max, (rlim_t)(CONNECTIONS_MAX + OTHER_FILES));
	if (setrlimit(RLIMIT_NOFILE, &l) != 0)
		log_warn("http", "cannot raise the number of open files");
	getrlimit(RLIMIT_NOFILE, &l);
	return (int)MIN(l.rlim_cur - MIN(l.rlim_cur / 2, OTHER_FILES), CONNECTIONS_MAX);
}

enum err
http_listen(const char *at, int inherited, int *ret_fd)
{
	enum err e;

	if (inherited <= 0 || base_broken("inherit"))
		return listener_open(at, ret_fd);
	if ((e = listener_inherit(inherited)))
		return e;
	*ret_fd = inherited;
	return OK;
}

enum err
http_server_start(const struct http_config *config, struct http_server **ret_server)
{
	struct http_server *s = calloc(1, sizeof(*s));
	enum err e;

	if (!s)
		log_die("memory", "the operating system has no more");
	s->config = *config;
	s->max_connections = raise_limits();
	s->id_base = (uint64_t)clock_now_ms() << 20;
	pthread_mutex_init(&s->conns.lock, NULL);
	e = queue_start(&s->queue, config->classes, config->n_classes,
	    config->workers ? config->workers : WORKERS, work, s);
	if (!e) {
		start_daemon(s);
		e = s->daemon ? OK : ERR_UPSTREAM;
	}
	if (!e && config->listen_fd > 0)
		e = listener_start(config->listen_fd, take_connection, tick, s, &s->listener);
	if (e) {
		http_server_stop(s);
		return e;
	}
	*ret_server = s;
	return OK;
}

int
http_listen_port(int fd)
{
	return listener_port(fd);
}

/* Requests under way get their answer first. A client that uses its connection again gets an answer
 * that closes it, so that none is cut in the middle; one that only keeps it open is waited for a
 * while, and a slow one not for ever. */
static void
drain(struct http_server *s)
{
	const struct timespec step = { .tv_nsec = DRAIN_STEP_NS };
	int64_t start = clock_mono_us();

	s->draining = !base_broken("drain");
	s->config.drain(s->config.arg);
	while ((s->n_exchanges > 0 || (conns_count(&s->conns) + s->n_handed > 0 &&
					  clock_mono_us() - start < DRAIN_IDLE_S * 1000000)) &&
	       clock_mono_us() - start < DRAIN_S * 1000000)
		nanosleep(&step, NULL);
}

void
http_server_stop(struct http_server *s)
{
	if (s->listener)
		listener_stop(s->listener);
	drain(s);
	/* Workers finish what is queued before they end; only then may connections be closed. */
	queue_stop(&s->queue);
	if (s->daemon)
		MHD_stop_daemon(s->daemon);
	pthread_mutex_destroy(&s->conns.lock);
	free(s);
}

bool
http_server_stopping(const struct http_server *s)
{
	return s->draining;
}

struct http_counts
http_server_count(struct http_server *s)
{
	struct http_counts c = { .connections = conns_count(&s->conns),
		.n_lines = s->queue.n_lines };

	pthread_mutex_lock(&s->queue.lock);
	for (size_t i = 0; i < c.n_lines; i++) {
		const struct queue_line *l = &s->queue.lines[i];

		c.lines[i] = (struct http_line_count) { .name = l->class.name,
			.n_queued = l->n_queued,
			.n_running = l->n_running,
			.n_refused = l->n_refused };
	}
	pthread_mutex_unlock(&s->queue.lock);
	return c;
}

enum err
http_server_once(struct http_server *s, struct str request, int out_fd)
{
	struct sockaddr_in nobody = { .sin_family = AF_INET,
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	char part[8192];
	int ends[2];
	ssize_t n;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
		return ERR_UPSTREAM;
	s->n_handed++;
	if (MHD_add_connection(s->daemon, ends[1], (struct sockaddr *)&nobody, sizeof(nobody)) !=
	    MHD_YES) {
		close(ends[0]);
		return ERR_UPSTREAM;
	}
	while (request.n && (n = send(ends[0], request.p, request.n, MSG_NOSIGNAL)) > 0) {
		request.p += n;
		request.n -= (size_t)n;
	}
	shutdown(ends[0], SHUT_WR);
	while ((n = recv(ends[0], part, sizeof(part), 0)) > 0)
		if (write(out_fd, part, (size_t)n) != n)
			break;
	close(ends[0]);
	return n == 0 ? OK : ERR_UPSTREAM;
}
