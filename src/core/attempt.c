/* Buckets that empty by themselves (GCRA): used_until is the time at which the bucket is empty. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/attempt.h"

#include "base/id.h"
#include "core/site.h"
#include "gen/core_q.h"

struct bucket {
	const char *key;
	int64_t cost_s;
	int64_t room_s;
};

static const char *
mac_of(struct cx *cx, const char *use, const char *text)
{
	struct secret_key key = site_key(cx->site, use);

	return secret_mac_text(cx->arena, &key, str_of(text));
}

/* One account from one address or, when it is known, from one device. */
static struct bucket
pair_bucket(struct cx *cx, const struct attempt *t)
{
	const char *from = t->device ? arena_printf(cx->arena, "device %s", t->device) : t->address;

	return (struct bucket) {
		.key = mac_of(cx, "attempt",
		    arena_printf(cx->arena, "%s %s", from, t->email_key ? t->email_key : "")),
		.cost_s = ATTEMPT_PAIR_S,
		.room_s = ATTEMPT_PAIR * ATTEMPT_PAIR_S,
	};
}

static struct bucket
address_bucket(struct cx *cx, const struct attempt *t)
{
	return (struct bucket) {
		.key = mac_of(cx, "attempt", arena_printf(cx->arena, "all %s", t->address)),
		.cost_s = ATTEMPT_ADDRESS_S,
		.room_s = (int64_t)ATTEMPT_ADDRESS * ATTEMPT_ADDRESS_S,
	};
}

/* When the bucket would be empty after one more; 0 in *ret_again when there is room for it. */
static enum err
look(struct cx *cx, const struct bucket *b, int64_t *ret_until, int64_t *ret_again)
{
	struct core_q_attempt_find row = { 0 };
	bool found = false;
	enum err e;

	if ((e = core_q_attempt_find(cx, b->key, &found, &row)))
		return e;
	*ret_until = MAX(row.used_until, cx->now) + b->cost_s;
	*ret_again = *ret_until > cx->now + b->room_s ? *ret_until - b->room_s : 0;
	return OK;
}

enum err
attempt_check(struct cx *cx, const struct attempt *t, int64_t *ret_again)
{
	struct bucket pair = pair_bucket(cx, t);
	struct bucket all = address_bucket(cx, t);
	int64_t until = 0;
	int64_t again = 0;
	int64_t again_all = 0;
	enum err e;

	if (base_broken("attempt"))
		return OK;
	if ((e = look(cx, &pair, &until, &again)))
		return e;
	if (!t->device && (e = look(cx, &all, &until, &again_all)))
		return e;
	if (!again && !again_all)
		return OK;
	*ret_again = MAX(again, again_all);
	return ERR_LIMIT;
}

static enum err
fill(struct cx *cx, struct bucket b)
{
	int64_t until = 0;
	int64_t again = 0;
	enum err e;

	if ((e = look(cx, &b, &until, &again)))
		return e;
	return core_q_attempt_set(cx, b.key, until, NULL);
}

enum err
attempt_failed(struct cx *cx, const struct attempt *t)
{
	enum err e;

	if ((e = fill(cx, pair_bucket(cx, t))) || t->device)
		return e;
	return fill(cx, address_bucket(cx, t));
}

enum err
attempt_done(struct cx *cx, const struct attempt *t)
{
	return core_q_attempt_remove(cx, pair_bucket(cx, t).key, NULL);
}

static const char *
device_mac(struct cx *cx, const char *name, const char *expires, int64_t user_id, const char *hash)
{
	return mac_of(cx, "device",
	    arena_printf(cx->arena, "%s.%s.%" PRId64 ".%s", name, expires, user_id, hash));
}

const char *
attempt_device_new(struct cx *cx, int64_t user_id, const char *hash)
{
	const char *name = secret_token(cx->arena);
	const char *expires = id_string(cx->arena, cx->now + ATTEMPT_DEVICE_S);

	return arena_printf(
	    cx->arena, "%s.%s.%s", name, expires, device_mac(cx, name, expires, user_id, hash));
}

const char *
attempt_device(struct cx *cx, const char *cookie, int64_t user_id, const char *hash)
{
	struct str rest = str_of(cookie ? cookie : "");
	struct str name;
	struct str expires;
	int64_t until = 0;
	const char *own;

	if (!hash || !str_split(&rest, '.', &name) || !str_split(&rest, '.', &expires) || !rest.p ||
	    !id_parse(expires, &until) || until <= cx->now)
		return NULL;
	own = str_dup(cx->arena, name);
	if (base_broken("known-device"))
		return own;
	if (!secret_equal(str_dup(cx->arena, rest),
		device_mac(cx, own, str_dup(cx->arena, expires), user_id, hash)))
		return NULL;
	return own;
}
