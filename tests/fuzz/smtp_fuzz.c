/* Fuzz target: a mail server's reply. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "mail/smtp.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct smtp_reply r = { 0 };

	smtp_reply_read((struct str) { .p = (const char *)data, .n = size }, &r);
	assert(r.code >= 0 && r.code <= 999);
	assert(strlen(r.status) < SMTP_STATUS_MAX && strlen(r.words) < SMTP_WORDS_MAX);
	return 0;
}
