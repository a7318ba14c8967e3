/* In a test build LYHORD_FAULT names a file that holds one word; while it does, the disk behaves
 *so: full      nothing can be written: no space is left readonly  nothing can be written: the disk
 *may only be read sync      what is written cannot be brought to the disk An empty or missing file:
 *all is well. A release build has none of this. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/base.h"

#ifdef LYHORD_TEST_HOOKS
/* Before SQLite opens its first file. */
void fault_init(void);
#else
static inline void
fault_init(void)
{
}
#endif
