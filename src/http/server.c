/* The server on libmicrohttpd: epoll threads, suspend and resume, a queue and workers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <pthread.h>
#include <sys/socket.h>

#include "base/log.h"
#include "http/listen_int.h"

enum {
	WORKERS = 64,
	QUEUE_MAX = 1024,
	REQUEST_SOFT = 16 * 1024 * 1024,
	REQUEST_HARD = 64 * 1024 * 1024,
	IDLE_S = 60,
	STACK = 512 * 1024,
	SANITIZER_STACK = 4 * 1024 * 1024,
	ADDRESS_TEXT = 64,
	CONNECTIONS_MAX = 20000, /* over all HTTP threads */
};

enum exchange_state { EX_READING, EX_TOO_LARGE, EX_WORKING, EX_DONE };

/* One request and its answer. Owned by the connection; the worker has it between suspend and
 * resume. */
struct exchange {
	struct MHD_Connection *connection;
	struct arena *arena;
	struct http_request rq;
	struct http_response rs;
	struct buf body;
	enum exchange_state state;
	struct exchange *next;
};

struct http_server {
	struct http_config config;
	struct MHD_Daemon *daemon;
	int listen_fd; /* -1: none */
	struct listener *listener;
	pthread_mutex_t lock;
	pthread_cond_t filled;
	struct exchange *first;
	struct exchange *last;
	int n_queued;
	bool stopping;
	pthread_t *workers;
	int n_workers;
};

static bool
enqueue(struct http_server *s, struct exchange *x)
{
	bool room;

	pthread_mutex_lock(&s->lock);
	room = s->n_queued < QUEUE_MAX && !s->stopping;
	if (room) {
		/* Suspended under the lock: the worker that takes it may resume it at once. */
		MHD_suspend_connection(x->connection);
		x->state = EX_WORKING;
		x->next = NULL;
		if (s->last)
			s->last->next = x;
		else
			s->first = x;
		s->last = x;
		s->n_queued++;
		pthread_cond_signal(&s->filled);
	}
	pthread_mutex_unlock(&s->lock);
	return room;
}

static void *
work(void *arg)
{
	struct http_server *s = arg;

	for (;;) {
		struct exchange *x;

		pthread_mutex_lock(&s->lock);
		while (!s->first && !s->stopping)
			pthread_cond_wait(&s->filled, &s->lock);
		x = s->first;
		if (x) {
			s->first = x->next;
			if (!s->first)
				s->last = NULL;
			s->n_queued--;
		}
		pthread_mutex_unlock(&s->lock);
		if (!x)
			return NULL;
		s->config.serve(s->config.arg, &x->rq, &x->rs);
		x->state = EX_DONE;
		MHD_resume_connection(x->connection);
	}
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
	rq->method = strcmp(method, "POST") == 0 ? HTTP_POST : HTTP_GET;
	rq->host = header(x, "Host");
	rq->cookie = header(x, "Cookie");
	rq->origin = header(x, "Origin");
	rq->fetch_site = header(x, "Sec-Fetch-Site");
	rq->content_type = header(x, "Content-Type");
	rq->if_none_match = header(x, "If-None-Match");
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
	struct arena *a = arena_new(REQUEST_SOFT, REQUEST_HARD);
	struct exchange *x = arena_alloc(a, sizeof(*x));
	struct str rest = str_of(arena_strdup(a, uri));
	struct str path = { 0 };

	(void)arg;
	x->arena = a;
	x->connection = connection;
	x->rq.arena = a;
	buf_init(&x->body, a, HTTP_BODY_MAX);
	if (str_split(&rest, '?', &path))
		x->rq.path = http_path_decode(a, path);
	x->rq.query = rest.p ? rest : STR("");
	return x;
}

static void
end_exchange(void *arg, struct MHD_Connection *connection, void **con_cls,
    enum MHD_RequestTerminationCode code)
{
	struct exchange *x = *con_cls;

	(void)arg;
	(void)connection;
	(void)code;
	*con_cls = NULL;
	if (x)
		arena_free(x->arena);
}

static enum MHD_Result
send_answer(struct exchange *x)
{
	struct http_response *rs = &x->rs;
	struct MHD_Response *r =
	    MHD_create_response_from_buffer(rs->body.n, (void *)rs->body.p, MHD_RESPMEM_PERSISTENT);
	enum MHD_Result ok;

	if (!r)
		return MHD_NO;
	if (rs->type)
		MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, rs->type);
	for (size_t i = 0; i < rs->n_headers; i++)
		MHD_add_response_header(r, rs->headers[i].name, rs->headers[i].value);
	ok = MHD_queue_response(x->connection, (unsigned)rs->status, r);
	MHD_destroy_response(r);
	return ok;
}

static enum MHD_Result
send_plain(struct exchange *x, int status, const char *text)
{
	x->rs.status = status;
	x->rs.type = "text/plain; charset=utf-8";
	x->rs.body = str_of(text);
	if (status == 503)
		http_header(&x->rs, "Retry-After", "5");
	return send_answer(x);
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
		return send_answer(x);
	if (!x->rq.remote) { /* the head only; the body follows */
		fill_request(x, method);
		return MHD_YES;
	}
	if (*upload_data_size) {
		buf_add(&x->body, upload_data, *upload_data_size);
		*upload_data_size = 0;
		if (buf_over(&x->body))
			x->state = EX_TOO_LARGE;
		return MHD_YES;
	}
	if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0 &&
	    strcmp(method, "POST") != 0)
		return send_plain(x, 405, "Use GET or POST.\n");
	if (!x->rq.path || x->rq.path[0] != '/')
		return send_plain(x, 400, "The address cannot be read.\n");
	if (x->state == EX_TOO_LARGE)
		return send_plain(x, 413, "That is more than a form may hold (1 MB).\n");
	x->rq.body = buf_get(&x->body);
	if (s->config.quick && s->config.quick(s->config.arg, &x->rq, &x->rs))
		return send_answer(x);
	if (!enqueue(s, x))
		return send_plain(x, 503, "Too many are asking just now. Try again in a moment.\n");
	return MHD_YES;
}

static enum err
start_workers(struct http_server *s)
{
	pthread_attr_t attr;
	int n = s->config.workers ? s->config.workers : WORKERS;

	s->workers = calloc((size_t)n, sizeof(s->workers[0]));
	pthread_attr_init(&attr);
#ifdef __SANITIZE_ADDRESS__
	pthread_attr_setstacksize(&attr, SANITIZER_STACK);
#else
	pthread_attr_setstacksize(&attr, STACK);
#endif
	while (s->workers && s->n_workers < n &&
	       pthread_create(&s->workers[s->n_workers], &attr, work, s) == 0)
		s->n_workers++;
	pthread_attr_destroy(&attr);
	return s->n_workers == n ? OK : ERR_UPSTREAM;
}

static void
start_daemon(struct http_server *s)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);

	s->daemon = MHD_start_daemon(
	    MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_NO_LISTEN_SOCKET, 0,
	    NULL, NULL, handle, s, MHD_OPTION_URI_LOG_CALLBACK, begin_exchange, s,
	    MHD_OPTION_NOTIFY_COMPLETED, end_exchange, s, MHD_OPTION_THREAD_POOL_SIZE,
	    s->config.listen ? (unsigned)MAX(cores, 2) : 0u, MHD_OPTION_CONNECTION_LIMIT,
	    (unsigned)CONNECTIONS_MAX, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_S,
	    MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)16384, MHD_OPTION_END);
}

/* The daemon closes what it cannot take, and says why to nobody: the client sees a closed
 * connection. */
static void
take_connection(void *arg, int fd, const struct sockaddr *from, socklen_t from_size)
{
	struct http_server *s = arg;

	if (MHD_add_connection(s->daemon, fd, from, from_size) != MHD_YES)
		log_warn("http", "a connection could not be taken");
}

enum err
http_server_start(const struct http_config *config, struct http_server **ret_server)
{
	struct http_server *s = calloc(1, sizeof(*s));
	enum err e = OK;

	if (!s)
		log_die("memory", "the operating system has no more");
	s->config = *config;
	s->listen_fd = -1;
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->filled, NULL);
	if (config->listen)
		e = listener_open(config->listen, &s->listen_fd);
	if (!e)
		e = start_workers(s);
	if (!e) {
		start_daemon(s);
		e = s->daemon ? OK : ERR_UPSTREAM;
	}
	if (!e && config->listen)
		e = listener_start(s->listen_fd, take_connection, s, &s->listener);
	if (e) {
		http_server_stop(s);
		return e;
	}
	*ret_server = s;
	return OK;
}

int
http_server_port(const struct http_server *s)
{
	return listener_port(s->listen_fd);
}

void
http_server_stop(struct http_server *s)
{
	if (s->listener)
		listener_stop(s->listener);
	if (s->listen_fd >= 0)
		close(s->listen_fd);
	/* Workers finish what is queued before they end; only then may connections be closed. */
	pthread_mutex_lock(&s->lock);
	s->stopping = true;
	pthread_cond_broadcast(&s->filled);
	pthread_mutex_unlock(&s->lock);
	for (int i = 0; i < s->n_workers; i++)
		pthread_join(s->workers[i], NULL);
	if (s->daemon)
		MHD_stop_daemon(s->daemon);
	pthread_mutex_destroy(&s->lock);
	pthread_cond_destroy(&s->filled);
	free(s->workers);
	free(s);
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
