/* What case.c and case_code.c share. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/cx.h"

/* How a secret code is stored: as a MAC of its letters, without the dash, in upper case. */
const char *case_code_mac(struct cx *cx, const char *code);
