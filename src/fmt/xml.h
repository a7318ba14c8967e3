/* Writing XML: text that strangers chose becomes text, never markup. */
/* SPDX-License-Identifier: Apache-2.0 */
#pragma once

#include "base/buf.h"

/* Text or the value of a quoted attribute; what XML 1.0 has no place for becomes U+FFFD. */
void xml_text(struct buf *b, struct str s);
