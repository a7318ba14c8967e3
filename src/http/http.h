/* Requests, responses and routes: what a handler sees of HTTP. No handler sees libmicrohttpd. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "base/cx.h"

enum http_method { HTTP_GET, HTTP_POST, HTTP_OTHER };

enum {
	HTTP_BODY_MAX = 1024 * 1024, /* bytes of a form without files */
	HTTP_FIELDS_MAX = 200,
	HTTP_PARAMS_MAX = 4,
	HTTP_HEADERS_MAX = 16,
	HTTP_FILES_MAX = 10,
	HTTP_UPLOAD_MAX = 20 * 1024 * 1024, /* bytes of all files of a form */
};

struct http_field {
	const char *name;
	struct str value; /* UTF-8 without NUL, checked */
};

struct http_fields {
	struct http_field *list;
	size_t n;
};

struct http_kept;
struct http_stream;

/* A file that came with a form, in a temporary file that lives as long as the request. */
struct http_file {
	const char *field;
	const char *name; /* as its sender calls it, without folders; to be shown, never opened */
	int64_t size;
	const char *path;
	int64_t id;	   /* set by who stored it */
	const char *wrong; /* why it was refused, in words; set by who checked it */
};

/* A form with files. */
struct http_upload {
	struct http_fields fields;
	struct http_file files[HTTP_FILES_MAX];
	size_t n_files;
	int64_t size;
	bool too_large;
	bool too_many;
	enum err e; /* it cannot be read, or not be kept */
};

struct http_request {
	struct arena *arena;
	enum http_method method;
	bool head;	   /* asked with HEAD: as GET, without a body in the answer */
	const char *path;  /* decoded, begins with / */
	const char *asked; /* the path as it came, not decoded */
	struct str query;  /* as it came, without ? */
	struct str body;
	const char *host;
	const char *cookie;
	const char *origin;
	const char *fetch_site;
	const char *content_type;
	const char *if_none_match;
	const char *accept_encoding;
	const char *authorization;
	const char *accept;
	const char *accept_language;
	const char *if_match;
	const char *idempotency_key;
	const char *last_event_id;
	const char *user_agent;
	const char *range;
	const char *if_range;
	const char *remote;	    /* address of the client */
	struct http_upload *upload; /* NULL when the form has no files */
	/* Filled on the way: */
	size_t class;	   /* of http_config.classes: which line it stands in */
	const char *allow; /* no route, but the path is there with these methods */
	enum lang lang;
	const char *key;	   /* of the page in the cache; NULL when it is not kept */
	bool last;		   /* the connection ends with this answer: none from memory */
	const char *id;		   /* of this request, in the log, X-Request-Id and error pages */
	struct http_fields fields; /* of the query (GET) or the form (POST) */
	const char *params[HTTP_PARAMS_MAX]; /* what {…} in the route matched */
	const struct http_route *route;
	const char *session_token; /* NULL when nobody is logged in */
	bool session_seen_due;	   /* it is time to note that the session is in use */
	bool session_fresh;	   /* the user proved lately who they are */
	bool session_confined;	   /* only routes with HTTP_CONFINED */
	uint32_t scopes;	   /* of the token it showed: core/token.h */
	int64_t token_id;	   /* whose token; 0 when it showed none that we know */
	bool token_used_due;	   /* it is time to note that it is in use */
	bool token_denied;	   /* it was refused, which is to be written down */
	const char *user_name;
	const char *link_prefix; /* "", "/en", "/fi" */
	const char *above; /* after a conflict: the nearest page at the beginning of this address */
};

struct http_response {
	int status;
	const char *type;
	struct str body; /* lives until the answer is sent: arena or static */
	struct {
		const char *name;
		const char *value;
	} headers[HTTP_HEADERS_MAX];
	size_t n_headers;
	const struct http_stream *stream; /* instead of a body: http/sse.h */
	struct http_kept *kept;		  /* instead of all of this; one reference */
	/* A part of an open file in the body's place; closed when it is sent. 0: none. */
	int file_fd;
	int64_t file_at;
	int64_t file_n;
};

/* n bytes of an open file, from `at`, become the body; it is closed when they have been sent, or
 * when the answer is thrown away. */
void http_send_file(struct http_response *rs, int fd, int64_t at, int64_t n);
/* An empty answer; what the old one held is given back. */
void http_response_reset(struct http_response *rs);

void http_header(struct http_response *rs, const char *name, const char *value);
/* 303 See Other. */
enum err http_redirect(struct http_response *rs, const char *location);

typedef enum err http_handler(struct cx *cx, struct http_request *rq, struct http_response *rs);

enum http_route_flags {
	HTTP_NO_STORE = 1, /* nobody may keep the answer */
	HTTP_KEEP = 2,	   /* the same to everybody: kept in memory until what it shows changes */
	HTTP_PROBE = 4,	   /* for whoever watches the server: has a line of its own */
	HTTP_STREAM = 16,  /* does not end by itself */
	HTTP_ALIVE = 8,	   /* answered in the HTTP thread: no database, no waiting */
	HTTP_TAKES_FILES = 32,
	HTTP_TRACE_NONE = 64, /* no line in the log, no figure: nothing tells that it was asked */
	HTTP_FRESH = 128,     /* dangerous: asks again who it is when that was long ago */
	HTTP_OUTSIDE = 512,   /* waits for another system */
	HTTP_CONFINED = 256,  /* open also to who must first set up the second step */
};

struct api_op;

struct http_route {
	enum http_method method;
	const char *path; /* /arbete/arenden/{id} */
	int permission;
	http_handler *handler;
	unsigned flags;
	const char *params; /* of a kept page: the query's names that it depends on, by spaces */
	const struct api_op *api; /* of the JSON interface; NULL for pages. web/api.h */
};

struct http_routes {
	const struct http_route *list;
	size_t n;
};

/* Finds the route of a request in several tables and fills rq->params. NULL when there is none;
 * then *ret_allow is a list of the methods with which the path is there, or NULL. */
const struct http_route *http_route_find(const struct http_routes *tables, size_t n_tables,
    struct http_request *rq, const char **ret_allow);

/* Decodes application/x-www-form-urlencoded (WHATWG URL, 5.1). ERR_INVALID for bad UTF-8 or NUL,
 * ERR_LIMIT for more than HTTP_FIELDS_MAX fields. */
MUST_USE enum err http_form_decode(
    struct arena *a, struct str text, struct http_fields *ret_fields);
/* Percent-decodes a path; + stays +. NULL for bad UTF-8, NUL or a broken sequence's bytes. */
char *http_path_decode(struct arena *a, struct str s);
/* The field's first value; an empty text when it is missing. */
struct str http_field(const struct http_request *rq, const char *name);
bool http_has_field(const struct http_request *rq, const char *name);
/* A cookie's value in the arena, or NULL. */
char *http_cookie(const struct http_request *rq, const char *name);
/* The id that the n-th {…} of the route holds. ERR_MISSING when it is no id. */
MUST_USE enum err http_param_id(const struct http_request *rq, size_t n, int64_t *ret_id);
