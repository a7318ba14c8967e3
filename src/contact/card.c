/* The card for worry reports. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/card.h"

#include "base/id.h"
#include "core/i18n.h"
#include "core/unit.h"
#include "db/db.h"
#include "text/analyse.h"

static const char key[] = "orosanmalan";

/* What people say. A phrase fits when each of its words is among what was typed, in any form. */
static const char phrases[] = "orosanmälan\n"
			      "orosanmäla\n"
			      "anmäla oro\n"
			      "orolig barn\n"
			      "oro barn\n"
			      "barn far illa\n"
			      "barn misshandel\n"
			      "slår barn\n"
			      "child abuse\n"
			      "worried child\n";

static void
free_stemmer(struct stemmer **s)
{
	stemmer_close(*s);
}

enum err
contact_card_get(struct cx *cx, struct card *ret_card)
{
	struct contact_q_card_by_key row = { 0 };
	bool found = false;
	enum err e = contact_q_card_by_key(cx, key, &found, &row);

	if (e)
		return e;
	*ret_card = (struct card) {
		.id = row.id,
		.rev = row.rev,
		.body = { found ? row.body_sv : "", found ? row.body_en : "", "" },
		.words = found ? row.words : "",
		.topic_id = row.topic_id,
	};
	return OK;
}

enum err
contact_card_set(struct cx *cx, const struct card *in)
{
	struct card now = { 0 };
	struct topics topics = { 0 };
	int64_t id = in->id;
	enum err e;

	assert(db_in_tx(cx));
	if (!in->body[LANG_SV][0])
		fail_field(cx, "body", T_ERROR_NEEDED, NULL);
	if ((e = topics_get(cx, &topics)) || (e = contact_card_get(cx, &now)))
		return e;
	if (in->topic_id && !topics_find(&topics, in->topic_id))
		fail_field(cx, "topic", T_ERROR_CHOOSE, NULL);
	if (cx->fail.fields)
		return ERR_INVALID;
	if (now.id != id)
		return fail(cx, ERR_CONFLICT, 0, NULL);
	if (!id) {
		id = id_new();
		e = contact_q_card_add(cx,
		    &(struct contact_q_card_add_in) { .id = id,
			.key = key,
			.body_sv = in->body[LANG_SV],
			.body_en = in->body[LANG_EN],
			.words = in->words,
			.topic_id = in->topic_id },
		    NULL);
	} else {
		e = contact_q_card_change(cx, &(struct contact_q_card_change_in) { .id = id,
						  .rev = in->rev,
						  .body_sv = in->body[LANG_SV],
						  .body_en = in->body[LANG_EN],
						  .words = in->words,
						  .topic_id = in->topic_id });
	}
	return e ? e : event_add(cx, EV_CARD_CHANGED, (struct link) { LINK_CARD, id });
}

static bool
has(const struct term *all, size_t n, struct str stem)
{
	for (size_t i = 0; i < n; i++)
		if (all[i].class != TERM_PART && str_eq(all[i].text, stem))
			return true;
	return false;
}

/* Every word of the phrase. A part of a compound does not do: oro is in oroväckande, too. */
static bool
phrase_fits(struct stemmer *s, struct arena *a, struct str phrase, const struct term *all, size_t n)
{
	size_t n_words = 0;
	struct term *words = text_terms(s, a, LANG_SV, phrase, &n_words);
	bool fits = false;

	for (size_t i = 0; i < n_words; i++) {
		if (words[i].class != TERM_WORD)
			continue;
		if (!has(all, n, words[i].text))
			return false;
		fits = true;
	}
	return fits;
}

static bool
any_fits(struct stemmer *s, struct arena *a, const char *list, const struct term *all, size_t n)
{
	struct str rest = str_of(list);
	struct str line;

	while (str_split(&rest, '\n', &line))
		if (line.n && phrase_fits(s, a, line, all, n))
			return true;
	return false;
}

/* The topic itself, or the demo's and the import's usual name of it. */
static bool
topic_fits(struct cx *cx, const struct card *card, int64_t topic_id)
{
	struct topics topics = { 0 };
	const struct core_q_topic_list *t;

	if (!topic_id)
		return false;
	if (card->topic_id == topic_id)
		return true;
	if (topics_get(cx, &topics))
		return false;
	t = topics_find(&topics, topic_id);
	return t && strcmp(t->key, key) == 0;
}

bool
contact_card_fits(struct cx *cx, const struct card *card, const char *text, int64_t topic_id)
{
	CLEANUP(free_stemmer) struct stemmer *s = NULL;
	struct term *all;
	size_t n = 0;

	if (base_broken("card"))
		return false;
	if (topic_fits(cx, card, topic_id))
		return true;
	if (!text[0])
		return false;
	s = stemmer_open();
	all = text_terms(s, cx->arena, LANG_SV, str_of(text), &n);
	return any_fits(s, cx->arena, phrases, all, n) ||
	       any_fits(s, cx->arena, card->words, all, n);
}
