/* What the templates of the desk show: the page of a new contact, and what comes up as one types.
 */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/answer_view.h"
#include "contact/topic_form_page.h"
#include "web/op.h"
#include "web/web.h"

/* An ongoing matter: a disturbance, or a case that others have called about. */
struct desk_ongoing {
	const char *act; /* more-s-ID or more-a-ID */
	const char *title;
	const char *meta; /* until when, or how many */
	bool matches;	  /* what is asked is about it */
};

/* What is not typed in but referred: a worry report. */
struct desk_card {
	const char *title;
	const char *body; /* lines */
	const char *edit; /* address, for those who may; or NULL */
};

/* What the desk fills in by itself. */
struct desk_guess {
	const char *topic_id; /* "" for none */
	const char *topic;
	const char *cause; /* what is usual for it, in words */
};

struct desk_view {
	struct form *form;
	const struct topic_form *topic;
	const struct answer_item *items;
	size_t n_items;
	struct web_page_hit *pages; /* of the website */
	size_t n_pages;
	const struct desk_ongoing *ongoing;
	size_t n_ongoing;
	const struct desk_card *card; /* NULL for none */
	struct desk_guess guess;
	bool searched;
	bool wrong_told; /* the owner of the answer has been told */
	/* What was done last. */
	struct http_request *rq;
	const struct op_notice *notice;
	const char *done_number;
	const char *done_code;
	const char *done_link;
	const char *done_token;	 /* for the same person's next question */
	const char *done_answer; /* it was read from: where it stands */
	bool done_closed;
	bool more;  /* under "Fler val": somebody used them */
	int n_mine; /* call-backs of mine that are due */
};

/* A person of the directory while one types whom to connect to. */
struct desk_person {
	const char *name;
	const char *title;
	const char *unit;
	const char *tasks;
	const char *phone;
	const char *link; /* tel:, or NULL */
	const char *state;
	const char *deputy; /* with number; NULL when in, or for none */
	const char *best;
	const char *address;
	bool away;
};

struct desk_people_view {
	const struct desk_person *people;
	size_t n_people;
	bool asked;
};

/* Somebody who has been in contact before. */
struct desk_party {
	const char *name;
	const char *phone;
	const char *email;
	const char *last; /* "Parkering · 3 mars" */
};

struct desk_parties_view {
	const struct desk_party *parties;
	size_t n_parties;
	bool asked;
};

extern const struct op contact_op_register;
extern const struct op contact_op_tick;
/* Where what was sent last is kept until it cannot be taken back any more. */
#define DESK_DRAFT "desk"
#define DESK_LAST "desk.last"
