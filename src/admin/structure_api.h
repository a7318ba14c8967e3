/* Topics and units in the JSON interface. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/web.h"

extern const struct http_routes admin_structure_api_routes;
