/* Ids: one atomic word holds time and sequence, so threads need no lock. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/id.h"

#include "base/arena.h"
#include "base/clock.h"

static const int64_t epoch_ms = 1704067200000; /* 2024-01-01 UTC */
enum { NODE_BITS = 10, SEQ_BITS = 12 };

static _Atomic int64_t last; /* (ms << SEQ_BITS) | sequence */
static _Atomic int node_number;

void
id_init(int node, int64_t floor_ms)
{
	assert(node >= 0 && node < ID_NODES);
	node_number = node;
	last = base_broken("id-floor") ? 0 : MAX(last, MAX(floor_ms - epoch_ms, 0) << SEQ_BITS);
}

int64_t
id_new(void)
{
	int64_t now = (clock_now_ms() - epoch_ms) << SEQ_BITS;
	int64_t old = last;
	int64_t next;

	do {
		next = now > old ? now : old + 1;
	} while (!__atomic_compare_exchange_n(
	    (int64_t *)&last, &old, next, true, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
	return (next >> SEQ_BITS) << (SEQ_BITS + NODE_BITS) | (int64_t)node_number << SEQ_BITS |
	       (next & ((1 << SEQ_BITS) - 1));
}

int64_t
id_reached_ms(void)
{
	return (last >> SEQ_BITS) + epoch_ms + 1;
}

int64_t
id_ms(int64_t id)
{
	return (id >> (NODE_BITS + SEQ_BITS)) + epoch_ms;
}

static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";

void
id_text(int64_t id, char ret[ID_TEXT_SIZE])
{
	char tmp[ID_TEXT_SIZE];
	size_t n = 0;

	do {
		tmp[n++] = digits[id & 31];
		id >>= 5;
	} while (id > 0);
	for (size_t i = 0; i < n; i++)
		ret[i] = tmp[n - 1 - i];
	ret[n] = 0;
}

char *
id_string(struct arena *a, int64_t id)
{
	char *s = arena_alloc(a, ID_TEXT_SIZE);

	id_text(id, s);
	return s;
}

bool
id_parse(struct str s, int64_t *ret_id)
{
	int64_t v = 0;

	if (s.n == 0 || s.n > 13)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		char c = ascii_lower(s.p[i]);
		const char *hit;

		if (c == 'i' || c == 'l')
			c = '1';
		if (c == 'o')
			c = '0';
		hit = c ? strchr(digits, c) : NULL;
		if (!hit || v > (INT64_MAX >> 5))
			return false;
		v = v << 5 | (hit - digits);
	}
	if (v <= 0)
		return false;
	*ret_id = v;
	return true;
}
