/* The routes of contact's part of the JSON interface. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

extern const struct http_routes contact_answer_api_routes;
extern const struct http_routes contact_case_api_routes;
extern const struct http_routes contact_route_api_routes;

/* What the public form to file a case asks; the interface asks the same. */
enum { CONTACT_FILE_FIELDS = 6 };
extern const struct form_field contact_file_fields[CONTACT_FILE_FIELDS];
struct case_new;
void contact_file_read(const struct form *f, struct case_new *ret_in);
