/* What the templates of contact show, and the route tables of its files. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/answer_view.h"
#include "contact/answer.h"
#include "contact/case.h"
#include "contact/shortcut.h"
#include "contact/double_page.h"
#include "contact/route_page.h"
#include "contact/case_work_view.h"
#include "contact/public_view.h"
#include "contact/topic_form_page.h"
#include "core/log.h"
#include "text/utf8.h"
#include "web/op.h"
#include "web/thing.h"
#include "web/upload.h"
#include "web/list.h"
#include "web/panel.h"
#include "web/web.h"

/* Staff pages */

struct case_view {
	const char *id;
	const char *number;
	const char *title;
	const char *state;
	const char *topic;
	const char *unit;
	struct panel_link type;
	const char *promise; /* what is agreed about such cases; or NULL */
	const char *holder;
	const char *channel;
	const char *resolution;
	const char *party;
	const char *ways;
	bool protected;
	bool may_protect;
	bool may_reveal;
	bool may_unprotect;
	const struct conflict_row *conflict; /* somebody else was first */
	size_t n_conflict;
	int64_t opened_at;
	int64_t rev;
	const struct thread_item *items;
	size_t n_items;
	const struct answer_item *suggestions;
	size_t n_suggestions;
	struct panels own_panels; /* of the case itself */
	struct panels panels;	  /* of its topic */
	struct op_notice *notice;
	struct case_work work;
	bool rests;		  /* it waits for its citizen or for a day */
	struct thing_view *thing; /* tasks */
	struct form *answer;
	struct form *hand_over;
	bool limited;
	bool may_write;
	bool may_more; /* count one more who has called about it */
	bool closed;
	bool mine;
	struct http_request *rq;
	const char *take_action;
	const struct log_line *history;
	size_t n_history;
	bool may_reads;
	const struct upload_item *files;
	size_t n_files;
	const struct formdef_answer *answers;
	size_t n_answers;
};

struct reads_view {
	const char *id;
	const char *number;
	const struct log_line *lines;
	size_t n_lines;
	const char *next; /* address of the next page, or NULL */
};

/* Shared by the pages: an item for each hit. */
struct answer_item *contact_answer_items(struct cx *cx, const struct answer_hit *hits, size_t n);
/* Topics as options grouped by area; the value is the id as text. */
MUST_USE enum err contact_topic_options(struct cx *cx, struct form *f, const char *field);
/* Case types as options. */
MUST_USE enum err contact_type_options(
    struct cx *cx, struct form_option **ret_options, size_t *ret_n);
/* The thread of a case; with `inside`, notes too. */
MUST_USE enum err contact_thread(
    struct cx *cx, int64_t case_id, bool inside, struct thread_item **ret_items, size_t *ret_n);

/* The queue as a list. */
extern const struct list_def contact_queue;
extern const struct http_routes contact_ask_routes;
extern const struct http_routes contact_file_routes;
extern const struct http_routes contact_follow_routes;
extern const struct http_routes contact_follow_act_routes;
extern const struct http_routes contact_hours_routes;
extern const struct http_routes contact_shortcut_routes;
extern const struct http_routes contact_call_me_routes;
extern const struct http_routes contact_public_disturbance_routes;
extern const struct http_routes contact_document_routes;
extern const struct http_routes contact_desk_routes;
extern const struct http_routes contact_queue_routes;
extern const struct http_routes contact_case_routes;
extern const struct http_routes contact_case_act_routes;
extern const struct http_routes contact_case_reported_routes;
extern const struct http_routes contact_case_tell_routes;
/* The page of a secret case for the one who wrote it down; ERR_MISSING for others. */
MUST_USE enum err contact_case_reported(
    struct cx *cx, struct http_request *rq, struct http_response *rs, int64_t id);
/* What the receiving unit will see of the case, before it is handed over with the form. */
MUST_USE enum err contact_case_preview(struct cx *cx, struct http_request *rq,
    struct http_response *rs, const struct contact_q_case_get *row, struct form *f);
extern const struct http_routes contact_read_routes;
