/* Forms: one table of fields reads, checks and draws them. No page writes a control by hand. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "html/html.h"
#include "http/http.h"

enum form_type {
	FORM_TEXT,
	FORM_LONG,
	FORM_EMAIL,
	FORM_TEL,
	FORM_NUMBER,
	FORM_PASSWORD,
	FORM_SEARCH,
	FORM_SELECT,
	FORM_RADIO,
	FORM_CHECKS, /* several of the options */
	FORM_HIDDEN,
};

struct form_field {
	const char *name;
	enum form_type type;
	unsigned label;
	unsigned help; /* T_NONE for none */
	size_t max;    /* code points */
	bool required;
	const char *autocomplete; /* WCAG 1.3.5; NULL for none */
};

struct form_option {
	const char *value;
	const char *label;
	const char *group; /* NULL outside any */
};

enum { FORM_FIELDS_MAX = 16 };

struct form {
	struct cx *cx;
	struct http_request *rq;
	const struct form_field *fields;
	size_t n;
	const char *values[FORM_FIELDS_MAX]; /* tidy text, never NULL */
	const struct form_option *options[FORM_FIELDS_MAX];
	size_t n_options[FORM_FIELDS_MAX];
	const char *once;
};

/* An empty form with a new `once`. */
struct form *form_new(
    struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n);
/* What was sent: values tidied, `once` kept. Does not check yet. */
struct form *form_read(
    struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n);
/* Checks required fields, lengths, choices and `once`; notes what is wrong with fail_field(). */
MUST_USE enum err form_check(struct form *f);
void form_options(struct form *f, const char *name, const struct form_option *options, size_t n);
/* The value; "" when the field is empty. The name must be one of the form's. */
const char *form_value(const struct form *f, const char *name);
void form_set(struct form *f, const char *name, const char *value);
/* The value as an id; 0 when it is empty or none. */
int64_t form_id(const struct form *f, const char *name);
bool form_has_checked(const struct form *f, const char *name, const char *value);

/* Drawing: <form …> with its hidden tokens and, after a fault, a summary that links to the fields.
 */
void form_begin(struct html *h, const struct form *f, const char *action, const char *id);
/* A form that only asks (GET): no tokens. */
void form_begin_get(struct html *h, const struct form *f, const char *action, const char *id);
void form_field(struct html *h, const struct form *f, const char *name);
void form_submit(struct html *h, unsigned text);
/* A button with a name and value of its own, less prominent. */
void form_submit_other(struct html *h, unsigned text, const char *name, const char *value);
void form_end(struct html *h);
/* A form that is one button: action, tokens, revision. */
void form_button(
    struct html *h, struct http_request *rq, const char *action, int64_t rev, unsigned text);
/* One field to search with, and its button; `name` is q. */
void form_search(
    struct html *h, const char *action, unsigned label, const char *value, unsigned button);
/* What others saved and what was typed, side by side, for a conflict. `theirs` in the order of
 * fields. */
void form_conflict(struct html *h, const struct form *f, const char *const *theirs);
