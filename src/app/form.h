/* Forms as files, for the commands export and import and for the demo. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "app/app.h"

/* A line of JSON for each form: what is published, else its draft. */
enum exit_code app_form_export(struct cx *cx);
/* Each line becomes a form's draft; says what each came to and what is to be done before it is
 * published. EXIT_FAILED when a line was refused; the others are taken. */
enum exit_code app_form_import(struct cx *cx, const char *path, bool dry_run);
/* The demo's forms, published. */
MUST_USE enum err app_form_demo(struct cx *cx, struct str lines);
