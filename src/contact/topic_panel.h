/* What the contact centre tells of a topic, on any page that shows one. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"

extern const struct panel contact_panel_cases;
extern const struct panel contact_panel_answers;
