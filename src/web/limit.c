/* Token buckets in a fixed table. Addresses that share a slot share a bucket: that only makes the
 * limit stricter, and the table cannot grow. An IPv6 address counts by its first 64 bits. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "web/limit.h"

#include <pthread.h>

#include "base/clock.h"

enum { SLOTS = 8192, MINUTE_US = 60 * 1000000 };

struct table {
	pthread_mutex_t lock;
	struct {
		int64_t at;
		int64_t used_us; /* what is in the bucket, as time */
	} slots[SLOTS];
};

static struct table addresses = { .lock = PTHREAD_MUTEX_INITIALIZER };
static struct table tokens = { .lock = PTHREAD_MUTEX_INITIALIZER };

static size_t
slot_of(const char *address)
{
	uint64_t hash = 14695981039346656037u; /* FNV-1a */
	int colons = 0;

	for (const char *p = address; *p; p++) {
		colons += *p == ':';
		if (colons == 4)
			break;
		hash = (hash ^ (unsigned char)*p) * 1099511628211u;
	}
	return hash % SLOTS;
}

static bool
take(struct table *table, size_t i, int64_t per_minute)
{
	int64_t now = clock_mono_us();
	int64_t cost;
	bool may;

	if (per_minute <= 0 || base_broken("rate"))
		return true;
	cost = MINUTE_US / per_minute;
	pthread_mutex_lock(&table->lock);
	table->slots[i].used_us = MAX(table->slots[i].used_us - (now - table->slots[i].at), 0);
	table->slots[i].at = now;
	may = table->slots[i].used_us + cost <= MINUTE_US;
	if (may)
		table->slots[i].used_us += cost;
	pthread_mutex_unlock(&table->lock);
	return may;
}

bool
limit_take(const char *address, int64_t per_minute)
{
	return take(&addresses, slot_of(address), per_minute);
}

bool
limit_take_token(int64_t id, int64_t per_minute)
{
	return take(&tokens, (uint64_t)id * 0x9e3779b97f4a7c15u >> 32 & (SLOTS - 1), per_minute);
}
