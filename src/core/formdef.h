/* Form definitions: what is asked, in steps, with conditions and texts in three languages, kept in
 * versions (core/formdef_version.h). How a definition becomes a form on a page is in
 * web/form_stored.h. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"
#include "base/cx.h"
#include "core/event.h"

enum {
	FORMDEF_STEPS_MAX = 12,
	FORMDEF_FIELDS_MAX = 60, /* of all steps together */
	FORMDEF_CHOICES_MAX = 30,
	FORMDEF_NAME_MAX = 30,
	FORMDEF_LABEL_MAX = 200,
	FORMDEF_HELP_MAX = 1000,
	FORMDEF_TEXT_MAX = 10000, /* code points of an answer in words */
	FORMDEF_JSON_MAX = 256 * 1024,
};

/* Both are stored: never change a number, only add. */
enum formdef_kind {
	FORMDEF_TEXT = 1,
	FORMDEF_LONG,
	FORMDEF_NUMBER,
	FORMDEF_DATE,
	FORMDEF_TIME,
	FORMDEF_YESNO,
	FORMDEF_CHOICE,
	FORMDEF_SEVERAL,
	FORMDEF_EMAIL,
	FORMDEF_PHONE,
	FORMDEF_ADDRESS,
	FORMDEF_POSITION,
	FORMDEF_CONFIRM,
	FORMDEF_KINDS,
};

/* What an answered form is for; web/form_use.h says what each does. */
enum formdef_use {
	FORMDEF_USE_TOPIC = 1, /* asked of those who write about a topic */
	FORMDEF_USES,
};

enum formdef_state {
	FORMDEF_DRAFT = 1,
	FORMDEF_PUBLISHED = 2,
	FORMDEF_RETIRED = 3,
};

/* "" in the languages that it is not written in. */
struct formdef_text {
	const char *in[N_LANG];
};

/* Asked only when an earlier field is answered so. */
struct formdef_when {
	const char *field; /* NULL: always */
	const char **is;   /* one of these */
	size_t n_is;	   /* 0: when it is answered at all */
};

struct formdef_choice {
	const char *value;
	struct formdef_text label;
};

struct formdef_field {
	const char *name; /* small letters, digits and _; begins with a letter */
	enum formdef_kind kind;
	struct formdef_text label;
	struct formdef_text help;
	bool required;
	int64_t max;   /* texts: code points; 0: as many as there is room for */
	int64_t least; /* numbers; not limited when both are 0 */
	int64_t most;
	struct formdef_choice *choices;
	size_t n_choices;
	struct formdef_when when;
};

struct formdef_step {
	const char *name;
	struct formdef_text title;
	struct formdef_text help;
	struct formdef_when when;
	struct formdef_field *fields;
	size_t n_fields;
};

struct formdef {
	struct formdef_text title;
	struct formdef_text intro;
	bool by_step; /* each step on a page of its own */
	struct formdef_step *steps;
	size_t n_steps;
};

/* The definition from JSON, and as JSON in one line. Reading refuses what it does not know and what
 * is beyond the limits (ERR_INVALID, with the place in it); what makes no sense as a form is
 * formdef_check()'s matter, so that a draft may be half done. */
MUST_USE enum err formdef_read(struct cx *cx, struct str json, struct formdef *ret_def);
void formdef_write(struct buf *b, const struct formdef *def);
/* A definition as municipalities share it: with its key, and topic and unit by their keys ("" for
 * none). */
struct formdef_shared {
	const char *key;
	const char *topic;
	const char *unit;
	struct formdef def;
};
MUST_USE enum err formdef_shared_read(
    struct cx *cx, struct str json, struct formdef_shared *ret_shared);
void formdef_shared_write(struct buf *b, const struct formdef_shared *shared);

/* What is wrong with a definition, and what is only said. */
struct formdef_problem {
	bool stops; /* it cannot be published so */
	unsigned text;
	const char *arg;  /* a label or a name */
	const char *name; /* of the step or field; "" for the form itself */
};
void formdef_check(
    struct cx *cx, const struct formdef *def, struct formdef_problem **ret_problems, size_t *ret_n);

const char *formdef_kind_code(enum formdef_kind kind);
bool formdef_kind_find(const char *code, enum formdef_kind *ret_kind);
unsigned formdef_kind_text(enum formdef_kind kind);
unsigned formdef_state_text(enum formdef_state state);
/* A field and its step by name; NULL when there is none. */
struct formdef_field *formdef_field_find(
    const struct formdef *def, const char *name, struct formdef_step **ret_step);
struct formdef_step *formdef_step_find(const struct formdef *def, const char *name);
bool formdef_name_valid(const char *name);
/* A free name made from a label: "Var är lampan?" gives var_ar_lampan. In the arena. */
const char *formdef_name_from(struct cx *cx, const struct formdef *def, const char *label);
/* The text in the language, else in Swedish. */
const char *formdef_pick(const struct formdef_text *t, enum lang lang);
