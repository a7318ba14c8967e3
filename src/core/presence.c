/* A table of fixed size under one lock: who finds no room in it is not seen, and that is all. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/presence.h"

#include <pthread.h>

enum { SLOTS = 1024 };

struct present {
	struct link link;
	int64_t user; /* 0: free */
	int64_t came_at;
	int64_t until;
};

static struct {
	pthread_mutex_t lock;
	struct present slots[SLOTS];
} presence = { .lock = PTHREAD_MUTEX_INITIALIZER };

static bool
is_of(const struct present *p, struct link link)
{
	return p->user && p->link.kind == link.kind && p->link.id == link.id;
}

void
presence_note(struct link link, int64_t user, int64_t now, int64_t until)
{
	struct present *own = NULL;
	struct present *room = NULL;

	pthread_mutex_lock(&presence.lock);
	for (size_t i = 0; i < SLOTS && !own; i++) {
		struct present *p = &presence.slots[i];

		if (is_of(p, link) && p->user == user)
			own = p;
		else if (!room && (!p->user || p->until <= now))
			room = p;
	}
	if (!own && room) {
		*room = (struct present) { .link = link, .user = user, .came_at = now };
		own = room;
	}
	if (own && own->until <= now)
		own->came_at = now;
	if (own)
		own->until = until;
	pthread_mutex_unlock(&presence.lock);
}

void
presence_leave(struct link link, int64_t user)
{
	pthread_mutex_lock(&presence.lock);
	for (size_t i = 0; i < SLOTS; i++)
		if (is_of(&presence.slots[i], link) && presence.slots[i].user == user)
			presence.slots[i] = (struct present) { 0 };
	pthread_mutex_unlock(&presence.lock);
}

size_t
presence_others(struct link link, int64_t user, int64_t now, int64_t ret_users[PRESENCE_SHOWN])
{
	int64_t came[PRESENCE_SHOWN] = { 0 };
	size_t n = 0;

	pthread_mutex_lock(&presence.lock);
	for (size_t i = 0; i < SLOTS && n < PRESENCE_SHOWN && !base_broken("presence"); i++) {
		const struct present *p = &presence.slots[i];
		size_t at = n;

		if (!is_of(p, link) || p->user == user || p->until <= now)
			continue;
		for (; at > 0 && came[at - 1] > p->came_at; at--) {
			came[at] = came[at - 1];
			ret_users[at] = ret_users[at - 1];
		}
		came[at] = p->came_at;
		ret_users[at] = p->user;
		n++;
	}
	pthread_mutex_unlock(&presence.lock);
	return n;
}
