/* Why an answer was found, shown to whoever asked. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "contact/answer.h"
#include "contact/answer_view.h"

/* Gives each item the piece of its body that shows most of what was asked, with the words in it
 * that do. `hits` are the items'. */
void contact_answer_passages(struct cx *cx, struct str asked, const struct answer_hit *hits,
    struct answer_item *items, size_t n);
