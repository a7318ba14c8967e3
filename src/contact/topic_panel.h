/* What the contact centre tells of a topic, a unit, a user, on any page that shows one. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"

extern const struct panel contact_panel_cases;
extern const struct panel contact_panel_like_cases;
extern const struct panel contact_panel_answers;
extern const struct panel contact_panel_unit_cases;
extern const struct panel contact_panel_user_cases;
