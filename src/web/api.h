/* The JSON interface under /api/. A route has a struct api_op: what token it asks for, which fields
 * it reads (the tables of forms), what it answers. The same tables gate, check, and make the
 * OpenAPI document. Cookies are never looked at; errors are application/problem+json (RFC 9457). */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "core/i18n.h"
#include "core/token.h"
#include "fmt/json.h"
#include "http/http.h"
#include "web/form_stored.h"

enum api_type {
	API_TEXT,
	API_ID,
	API_INT,
	API_NUMBER,
	API_BOOL,
	API_TIME, /* 2026-03-03T14:05:00Z */
	API_DAY,  /* 2026-03-03 */
	API_LIST, /* of objects */
	API_OBJECT,
};

/* A member of an answer, for the document: the contract test holds every answer against it. */
struct api_field {
	const char *name;
	enum api_type type;
	bool maybe;		    /* may be missing */
	const char *values;	    /* of a text: the only ones, by spaces */
	const struct api_field *of; /* of an object, or of a list's objects */
	size_t n_of;
};

struct api_op {
	const char *name; /* operationId */
	enum scope scope; /* SCOPE_NONE: everybody, without a token */
	unsigned summary;
	const struct form_field *query; /* in the address */
	size_t n_query;
	const struct form_field *body;
	size_t n_body;
	/* What is asked besides, by a stored form that the other fields decide (the topic's): its
	 * version, id 0 for nothing. The answers are the object "form" of the body. NULL: never. */
	enum err (*asked)(
	    struct cx *cx, struct http_request *rq, struct formdef_version *ret_version);
	/* Fills in the choices of either; NULL when there are none. */
	enum err (*options)(struct cx *cx, struct form *f);
	const struct api_field *out;
	size_t n_out;
	bool list;     /* the answer is {"items": [out], "next"} with a Link header */
	bool rev;      /* it carries an ETag */
	bool if_match; /* the request must say which revision it builds on */
	bool created;  /* 201 */
};

enum api_problem {
	PROBLEM_UNREADABLE, /* no JSON, or an address that cannot be read */
	PROBLEM_TOKEN_MISSING,
	PROBLEM_TOKEN_UNKNOWN,
	PROBLEM_TOKEN_EXPIRED,
	PROBLEM_TOKEN_REVOKED,
	PROBLEM_SCOPE,
	PROBLEM_DENIED,
	PROBLEM_MISSING,
	PROBLEM_METHOD,
	PROBLEM_ACCEPT,
	PROBLEM_CONFLICT,
	PROBLEM_CHANGED, /* If-Match names another revision */
	PROBLEM_TOO_LARGE,
	PROBLEM_NOT_JSON,
	PROBLEM_INVALID,
	PROBLEM_KEY_REUSED, /* the Idempotency-Key came before with something else */
	PROBLEM_NO_REV,
	PROBLEM_LIMIT,
	PROBLEM_BUG,
	PROBLEM_UPSTREAM,
	PROBLEM_BUSY,
	N_PROBLEM,
};

bool api_is(const struct http_request *rq);
/* The language that Accept-Language likes best of ours; Swedish when it names none. */
enum lang api_lang(const char *accept_language);
/* Whether Accept lets application/json through (RFC 9110, 12.5.1); a missing header does. */
bool api_accepts(const char *accept);

/* What the HTTP layer could not take: 400 or 413. */
void api_fault(struct cx *cx, struct http_request *rq, struct http_response *rs, int status);
/* For the dispatcher: who asks, may they, what they sent; then the handler. */
MUST_USE enum err api_handle(struct cx *cx, struct http_request *rq, struct http_response *rs);
/* The answer for what a handler could not do, and for an address or method that is not there. */
void api_error(struct cx *cx, struct http_request *rq, struct http_response *rs, enum err e);
/* Makes the answer this problem; with cx->fail's text as its detail when there is one. Always OK,
 * so that a handler can return it. */
enum err api_problem(
    struct cx *cx, struct http_request *rq, struct http_response *rs, enum api_problem problem);
/* Notes what follows the answer: the token's use, or that it was refused. */
void api_after(struct cx *cx, const struct http_request *rq);

/* The request's fields by the route's table, checked, choices filled in. ERR_INVALID with each
 * wrong field noted. f->once is made of the token and the Idempotency-Key. *ret_go is false when
 * the answer is made already (no JSON). */
MUST_USE enum err api_read(struct cx *cx, struct http_request *rq, struct http_response *rs,
    struct form **ret_form, bool *ret_go);
/* The same for a route with `asked`: ret_asked is what it asked besides, for
 * form_stored_values(). */
struct api_asked {
	struct formdef_version version; /* id 0: nothing */
	struct form_stored stored;
};
MUST_USE enum err api_read_asked(struct cx *cx, struct http_request *rq, struct http_response *rs,
    struct api_asked *ret_asked, struct form **ret_form, bool *ret_go);
/* How many rows a list answers: the field `limit`, 50 without it. */
size_t api_limit(const struct form *f);
/* The field `after` as an id: 0 at the beginning; ERR_INVALID, noted. */
MUST_USE enum err api_after_id(struct cx *cx, const struct form *f, int64_t *ret_id);

/* Begins the transaction of a change. *ret_before is what api_once_end() stored when the same
 * Idempotency-Key came before with the same body, else NULL; with another body the answer is made
 * and *ret_go false. */
struct db_tx;
MUST_USE enum err api_once_begin(struct cx *cx, struct http_request *rq, struct http_response *rs,
    const struct form *f, struct db_tx *tx, const char **ret_before, bool *ret_go);
/* Stores what to find again, and commits. */
MUST_USE enum err api_once_end(struct cx *cx, const struct http_request *rq, const struct form *f,
    struct db_tx *tx, const char *what);
/* The revision of If-Match. *ret_go is false when the answer is made: it is missing or no revision
 * of ours. */
MUST_USE enum err api_rev(struct cx *cx, struct http_request *rq, struct http_response *rs,
    int64_t *ret_rev, bool *ret_go);

/* The answer; `value` stays the caller's. */
MUST_USE enum err api_send(
    struct cx *cx, struct http_response *rs, int status, const json_t *value);
/* The same with an ETag by revision; 304 when the client has it. */
MUST_USE enum err api_send_rev(struct cx *cx, const struct http_request *rq,
    struct http_response *rs, const json_t *value, int64_t rev);
/* A page of a list: `next` is the key after which the next page begins, NULL on the last. Takes the
 * items over. */
MUST_USE enum err api_send_list(struct cx *cx, const struct http_request *rq,
    struct http_response *rs, const struct form *f, json_t *items, const char *next);

/* Members of answers. */
json_t *api_time(struct cx *cx, int64_t at); /* null for 0 */
json_t *api_id(struct cx *cx, int64_t id);
/* {"id", "name"} */
json_t *api_named(struct cx *cx, int64_t id, const char *name);
extern const struct api_field api_named_fields[2];

/* Fields that every list has: put them last in the table of the query. */
#define API_PAGE_FIELDS                                                                            \
	{ "limit", FORM_NUMBER, T_API_LIMIT, T_API_LIMIT_HELP, 6, false, NULL, .least = 1,         \
		.most = 100 },                                                                     \
	{                                                                                          \
		"after", FORM_TEXT, T_API_AFTER, T_API_AFTER_HELP, 200, false, NULL                \
	}

/* /api/v1/openapi.json */
extern const struct http_routes web_api_routes;
