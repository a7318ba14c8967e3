/* What the files of the JSON interface share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "web/api.h"

/* "tasks-0-title" as the JSON Pointer "#/tasks/0/title", written as a fragment of an address. */
const char *api_pointer(struct arena *a, const char *field);
