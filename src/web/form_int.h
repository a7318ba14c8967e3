/* Shared by the files of the form builder. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/form.h"

/* Where the field is among the form's; the name must be one of them. */
size_t form_index(const struct form *f, const char *name);
/* `once`, and for staff the session's token. */
void form_tokens(struct html *h, const struct form *f);
/* The attributes by which the script knows a condition. */
void form_when(struct html *h, const char *when, const char *is);
/* Select, tree, radio, yes or no, checks, confirmation. */
bool form_is_choice(enum form_type type);
bool form_is_long(enum form_type type);
/* The name of a field in a row: NAME-0-SUB. In the arena. */
const char *form_row_name(struct arena *a, const char *name, size_t row, const char *sub);
/* The field's control: input, select, choices … with everything tied by ids. */
void form_control(struct html *h, const struct form *f, size_t i, const struct field_error *error);
/* Label's text beside a value, in words: options by their labels. "" when empty. */
const char *form_words(const struct form *f, size_t i);
/* Files: the control with what may be sent, and what is wrong with what came. */
void form_files_draw(
    struct html *h, const struct form *f, size_t i, const struct field_error *error);
MUST_USE enum err form_files_check(struct form *f, const struct form_field *field);
/* Help and error above a control, and the attribute that ties them to it. */
void form_help_and_error(
    struct html *h, const struct form *f, size_t i, const struct field_error *error);
void form_described_by(
    struct html *h, const struct form *f, size_t i, const struct field_error *error);
