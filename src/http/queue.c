/* Lines and workers. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "http/queue_int.h"

#include "base/log.h"

enum { STACK = 512 * 1024, SANITIZER_STACK = 4 * 1024 * 1024 };

/* The next one, of the line after the one that was served last; NULL when none may run. */
static struct queued *
take(struct queue *q)
{
	for (size_t i = 1; i <= q->n_lines; i++) {
		struct queue_line *l = &q->lines[(q->turn + i) % q->n_lines];
		struct queued *item = l->first;

		if (!item || l->n_running >= l->class.max_running)
			continue;
		q->turn = (q->turn + i) % q->n_lines;
		l->first = item->next;
		if (!l->first)
			l->last = NULL;
		l->n_queued--;
		l->n_running++;
		return item;
	}
	return NULL;
}

static bool
is_empty(const struct queue *q)
{
	for (size_t i = 0; i < q->n_lines; i++)
		if (q->lines[i].first)
			return false;
	return true;
}

static void *
work(void *arg)
{
	struct queue *q = arg;
	struct queued *item;

	pthread_mutex_lock(&q->lock);
	for (;;) {
		while (!(item = take(q)) && !(q->stopping && is_empty(q)))
			pthread_cond_wait(&q->filled, &q->lock);
		if (!item)
			break;
		size_t class = item->class;

		pthread_mutex_unlock(&q->lock);
		q->work(item, q->arg); /* the item is the client's again afterwards */
		pthread_mutex_lock(&q->lock);
		q->lines[class].n_running--;
		/* Somebody of this line may have waited for its turn alone. */
		if (q->lines[class].first || q->stopping)
			pthread_cond_broadcast(&q->filled);
	}
	pthread_mutex_unlock(&q->lock);
	return NULL;
}

/* In a test build with LYHORD_LINES=n a line holds n and has one worker. */
static struct http_class shorten(struct http_class class)
{
#ifdef LYHORD_TEST_HOOKS
	const char *text = getenv("LYHORD_LINES");
	int64_t n = 0;

	if (text && str_int(str_of(text), &n)) {
		class.max_queued = (int)n;
		class.max_running = 1;
	}
#endif
	return class;
}

enum err
queue_start(struct queue *q, const struct http_class *classes, size_t n_classes, int n_workers,
    void (*work_fn)(struct queued *q, void *arg), void *arg)
{
	pthread_attr_t attr;

	assert(n_classes > 0 && n_classes <= HTTP_CLASSES_MAX);
	pthread_mutex_init(&q->lock, NULL);
	pthread_cond_init(&q->filled, NULL);
	q->work = work_fn;
	q->arg = arg;
	q->n_lines = n_classes;
	for (size_t i = 0; i < n_classes; i++)
		q->lines[i].class = shorten(classes[i]);
	q->workers = calloc((size_t)n_workers, sizeof(q->workers[0]));
	pthread_attr_init(&attr);
#ifdef __SANITIZE_ADDRESS__
	pthread_attr_setstacksize(&attr, SANITIZER_STACK);
#else
	pthread_attr_setstacksize(&attr, STACK);
#endif
	while (q->workers && q->n_workers < n_workers &&
	       pthread_create(&q->workers[q->n_workers], &attr, work, q) == 0)
		q->n_workers++;
	pthread_attr_destroy(&attr);
	return q->n_workers == n_workers ? OK : ERR_UPSTREAM;
}

bool
queue_put(struct queue *q, struct queued *item, void (*ready)(struct queued *item))
{
	struct queue_line *l = &q->lines[item->class];
	bool room;

	assert(item->class < q->n_lines);
	pthread_mutex_lock(&q->lock);
	room = !q->stopping && (l->n_queued < l->class.max_queued || base_broken("gate"));
	if (room) {
		ready(item);
		item->next = NULL;
		if (l->last)
			l->last->next = item;
		else
			l->first = item;
		l->last = item;
		l->n_queued++;
		pthread_cond_signal(&q->filled);
	} else {
		l->n_refused++;
	}
	pthread_mutex_unlock(&q->lock);
	return room;
}

void
queue_stop(struct queue *q)
{
	if (!q->work)
		return;
	pthread_mutex_lock(&q->lock);
	q->stopping = true;
	pthread_cond_broadcast(&q->filled);
	pthread_mutex_unlock(&q->lock);
	for (int i = 0; i < q->n_workers; i++)
		pthread_join(q->workers[i], NULL);
	pthread_mutex_destroy(&q->lock);
	pthread_cond_destroy(&q->filled);
	free(q->workers);
}
