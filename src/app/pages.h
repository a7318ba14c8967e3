/* lyhord import DIR pages: the municipality's present website as a source of the search. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "app/app.h"

enum exit_code app_pages_import(const struct args *a);
