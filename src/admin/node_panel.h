/* What core tells of a unit and of a user, on any page that shows one. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"

extern const struct panel admin_panel_topic_texts;
extern const struct panel admin_panel_unit_topics;
extern const struct panel admin_panel_unit_tasks;
extern const struct panel admin_panel_user_tasks;
