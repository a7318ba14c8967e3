/* Forms: one table of fields reads, checks, draws and describes them. No page writes a control by
 * hand.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "html/html.h"
#include "http/http.h"

enum form_type {
	FORM_TEXT,
	FORM_LONG,
	FORM_MARKDOWN, /* a long text in Markdown (html_markdown()), with a look at it before it is
			  saved */
	FORM_EMAIL,
	FORM_TEL,
	FORM_NUMBER,   /* a whole number, from `least` to `most` */
	FORM_DATE,     /* as people type days: 3 mars, 2026-03-03; read it by form_day() */
	FORM_TIME,     /* 14.05; read it by form_minutes() */
	FORM_PASSWORD, /* at least `least` code points */
	FORM_SEARCH,
	FORM_SELECT,
	FORM_TREE, /* a select whose options have a depth; the script adds a field to search it */
	FORM_RADIO,
	FORM_YESNO,    /* "1" yes, "0" no */
	FORM_CHECKS,   /* several of the options */
	FORM_CONFIRM,  /* one box to tick: "1" */
	FORM_POSITION, /* 59.3713, 16.5077: degrees north and east */
	FORM_COLOUR,   /* #1f5a4c */
	FORM_SHOWN,    /* only shown; what is sent in its place is not read */
	FORM_HIDDEN,
	FORM_FILES, /* `max` of them, `most` bytes each, of `kinds`; they come in rq->upload, see
		     * upload.h
		     */
	FORM_ROWS,  /* a group of fields, 0 to `most` times: NAME-0-SUB, NAME-1-SUB … */
};

struct form_field {
	const char *name;
	enum form_type type;
	unsigned label;
	unsigned help; /* T_NONE for none */
	size_t max;    /* code points */
	bool required;
	const char *autocomplete; /* WCAG 1.3.5; NULL for none */
	int64_t least;
	int64_t most;
	/* Asked only when the field `when`, which stands before it, is asked and has the value
	 * `is`; one of several, with commas between; NULL: when it is answered at all. */
	const char *when;
	const char *is;
	const struct form_field *rows; /* FORM_ROWS: the fields of a row */
	size_t n_rows;
	uint32_t kinds; /* FORM_FILES: 1u << enum file_type of what is taken; 0 takes all */
	/* Of a stored definition (web/form_stored.h): texts in place of the keys, their language
	 * when it is not the page's, and the condition of the step that the field belongs to. */
	const char *label_text;
	const char *help_text;
	const char *text_lang;
	const char *step_when;
	const char *step_is;
};

struct form_option {
	const char *value;
	const char *label;
	const char *group; /* NULL outside any */
	int depth;	   /* FORM_TREE: 0 at the top */
	const char *help;  /* FORM_RADIO: said beneath the label; NULL for nothing */
};

enum { FORM_FIELDS_MAX = 200, FORM_ROWS_MAX = 20 };

struct form {
	struct cx *cx;
	struct http_request *rq;
	const struct form_field *fields; /* with the rows in place, each field by its own name */
	size_t n;
	const char **values; /* tidy text, never NULL */
	const struct form_option **options;
	size_t *n_options;
	const char *once;
	const char *draft; /* its name as a draft; NULL when it keeps none */
	int64_t draft_at;  /* the values are a draft's, of this time; 0 when not */
	const char
	    *keep;  /* a public form: what was typed stays in the browser's tab by this name */
	bool again; /* a button asked only for another row: nothing is wrong, draw it anew */
};

/* An empty form with a new `once`. */
struct form *form_new(
    struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n);
/* What was sent: values tidied, `once` kept. Does not check yet. */
struct form *form_read(
    struct cx *cx, struct http_request *rq, const struct form_field *fields, size_t n);
/* Checks required fields, forms of writing, lengths, choices and `once`; notes what is wrong with
 * fail_field(). ERR_INVALID with nothing noted when a button asked for another row. */
MUST_USE enum err form_check(struct form *f);
/* The same of the fields from `from` up to `to` alone, without `once`: one step of several. */
MUST_USE enum err form_check_part(struct form *f, size_t from, size_t to);
/* The label and the help of a field in the page's language. */
const char *form_label(const struct form *f, const struct form_field *field);
const char *form_help(const struct form *f, const struct form_field *field);
/* The options of a field; of a field inside rows by its own name, for every row. */
void form_options(struct form *f, const char *name, const struct form_option *options, size_t n);
/* The value; "" when the field is empty. The name must be one of the form's. */
const char *form_value(const struct form *f, const char *name);
void form_set(struct form *f, const char *name, const char *value);
/* The value as an id; 0 when it is empty or none. */
int64_t form_id(const struct form *f, const char *name);
/* The value as a whole number, a day as in when_day(), minutes since midnight; false when the field
 * is empty or not one. */
bool form_number(const struct form *f, const char *name, int64_t *ret);
bool form_day(const struct form *f, const char *name, int64_t *ret_day);
bool form_minutes(const struct form *f, const char *name, int *ret_minutes);
bool form_has_checked(const struct form *f, const char *name, const char *value);
/* True when the field is asked: it has no condition, or its condition holds. */
bool form_asked(const struct form *f, const struct form_field *field);
/* How many rows of the group are drawn, and the value of a field in one of them. */
size_t form_n_rows(const struct form *f, const char *name);
const char *form_row_value(const struct form *f, const char *name, size_t row, const char *sub);

/* The form keeps drafts by this name (core/draft.h). With offer, an earlier one fills it. */
MUST_USE enum err form_draft(struct form *f, const char *name, bool offer);
/* Before the form: says that a draft is shown, with the button that throws it away. */
void form_draft_offer(struct html *h, const struct form *f);
/* In the form, after its buttons: saves what is typed as a draft. */
void form_draft_save(struct html *h, const struct form *f);
/* The same where the form has a button of its own that saves half a text: only the script's line.
 */
void form_draft_line(struct html *h, const struct form *f);

/* Drawing: <form …> with its hidden tokens and, after a fault, a summary that links to the fields.
 */
void form_begin(struct html *h, const struct form *f, const char *action, const char *id);
/* A form that only asks (GET): no tokens. */
void form_begin_get(struct html *h, const struct form *f, const char *action, const char *id);
/* A field with label, help, error and control; of a group all its rows and the button for another.
 */
void form_field(struct html *h, const struct form *f, const char *name);
/* All fields in the order of the table. */
void form_fields(struct html *h, const struct form *f);
/* What was answered, to be read before it is sent. */
void form_summary(struct html *h, const struct form *f);
/* Of the fields from `from` up to `to`, which hold no rows. */
void form_summary_part(struct html *h, const struct form *f, size_t from, size_t to);
/* What the page itself sends along, no field of the form. */
void form_hidden(struct html *h, const char *name, const char *value);
/* A value that is carried along and not shown. */
void form_carry(struct html *h, const struct form *f, size_t i);
void form_submit(struct html *h, unsigned text);
/* A button with a name and value of its own, less prominent. */
void form_submit_other(struct html *h, unsigned text, const char *name, const char *value);
void form_end(struct html *h);
/* A form that is one button: action, tokens, revision. */
void form_button(
    struct html *h, struct http_request *rq, const char *action, int64_t rev, unsigned text);
/* The same of one of many: `what` is read aloud behind the button's text. */
void form_button_of(struct html *h, struct http_request *rq, const char *action, int64_t rev,
    unsigned text, const char *what);
/* One field to search with, and its button; `name` is q. */
void form_search(
    struct html *h, const char *action, unsigned label, const char *value, unsigned button);
/* The same on a page of results: what was searched for goes along with the next search, so that
 * words that are replaced can be counted without knowing who replaces them. */
void form_search_after(struct html *h, const char *action, unsigned label, const char *value,
    unsigned button, const char *before);
/* What others saved and what was typed, side by side, for a conflict. `theirs` in the order of
 * fields. */
void form_conflict(struct html *h, const struct form *f, const char *const *theirs);

/* The table as a JSON Schema (OpenAPI 3.1): types, limits, choices, what is required and when. */
void form_schema(struct buf *b, const struct form *f);
