/* What the figures tell of a topic, on any page that shows one. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/panel.h"

extern const struct panel follow_panel_helped;
