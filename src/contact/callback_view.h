/* What the page of a call-back shows, and its operations. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/list.h"
#include "web/op.h"
#include "web/thing.h"
#include "web/web.h"

struct callback_view {
	struct http_request *rq;
	const char *id;
	const char *about;
	const char *name;
	const char *phone;
	const char *phone_link;
	bool protected;
	bool may_reveal;
	const char *state;
	bool late;
	bool waiting;
	bool may_write;
	const char *when;
	const char *tries;
	const char *unit;
	const char *topic;
	const char *holder;
	const char *made;
	const char *done; /* NULL while it waits */
	const char *case_number;
	const char *case_address;
	int64_t rev;
	bool mine;
	const struct op_notice *notice;
	struct form *tried;
	struct form *give;
	struct thing_view *thing;
};

struct callback_new_view {
	struct form *form;
};

extern const struct op contact_op_callback_done;
extern const struct op contact_op_callback_tried;
extern const struct op contact_op_callback_take;
extern const struct op contact_op_callback_give;
extern const struct op contact_op_callback_give_up;
extern const struct http_routes contact_callback_routes;
/* On a case: why they contacted us and as what, how many more have, and who is to be called. */
struct panel;
extern const struct panel contact_panel_case_contact;
extern const struct panel contact_panel_case_callbacks;
