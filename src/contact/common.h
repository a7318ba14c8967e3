/* The questions that the front page offers before anybody has typed. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "gen/contact_q.h"

struct topics;

enum { COMMON_MAX = 4 };

/* Those read most in the last month, no two from the same area; where nobody has read anything yet,
 * the first of different areas. In the viewer's language. */
MUST_USE enum err contact_common(struct cx *cx, const struct topics *topics,
    struct contact_q_answer_common **ret_list, size_t *ret_n);
