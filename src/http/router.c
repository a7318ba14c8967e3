/* Routes: tables walked in order; a segment in braces matches one segment of the path. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/http.h"

static bool
matches(const char *pattern, struct http_request *rq)
{
	struct str want = str_of(pattern);
	struct str have = str_of(rq->path);
	struct str w;
	struct str h;
	const char *params[HTTP_PARAMS_MAX] = { 0 };
	size_t n = 0;

	while (str_split(&want, '/', &w)) {
		if (!str_split(&have, '/', &h))
			return false;
		if (w.n && w.p[0] == '{') {
			assert(n < HTTP_PARAMS_MAX);
			if (h.n == 0)
				return false;
			params[n++] = str_dup(rq->arena, h);
		} else if (!str_eq(w, h)) {
			return false;
		}
	}
	if (have.p)
		return false;
	memcpy(rq->params, params, sizeof(params));
	return true;
}

const struct http_route *
http_route_find(const struct http_routes *tables, size_t n_tables, struct http_request *rq,
    const char **ret_allow)
{
	static const char *const allow[] = { NULL, "GET, HEAD", "POST", "GET, HEAD, POST" };
	unsigned other = 0;

	*ret_allow = NULL;
	for (size_t i = 0; i < n_tables; i++) {
		for (size_t j = 0; j < tables[i].n; j++) {
			const struct http_route *r = &tables[i].list[j];

			if (!matches(r->path, rq))
				continue;
			if (r->method == rq->method)
				return r;
			other |= 1u << r->method;
		}
	}
	assert(other < ARRAY_LEN(allow));
	*ret_allow = base_broken("method") ? NULL : allow[other];
	return NULL;
}

void
http_header(struct http_response *rs, const char *name, const char *value)
{
	assert(rs->n_headers < HTTP_HEADERS_MAX);
	assert(!strpbrk(value, "\r\n"));
	rs->headers[rs->n_headers].name = name;
	rs->headers[rs->n_headers++].value = value;
}

void
http_send_file(struct http_response *rs, int fd, int64_t at, int64_t n)
{
	assert(fd > 0 && !rs->file_fd);
	rs->file_fd = fd;
	rs->file_at = at;
	rs->file_n = n;
}

void
http_response_reset(struct http_response *rs)
{
	if (rs->file_fd)
		close(rs->file_fd);
	*rs = (struct http_response) { 0 };
}

enum err
http_redirect(struct http_response *rs, const char *location)
{
	rs->status = 303;
	rs->type = "text/plain; charset=utf-8";
	rs->body = STR("");
	http_header(rs, "Location", location);
	return OK;
}
