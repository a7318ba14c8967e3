/* Answers for the import engine: questions and answers of other authorities or other systems. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"
#include "contact/answer.h"
#include "core/i18n.h"
#include "core/unit.h"
#include "text/utf8.h"

enum { SOURCE_MAX = 200 };

enum { TOPIC, QUESTION, ANSWER, SOURCE, LANGUAGE, N_FIELDS };

/* Our topic by key, or by its Swedish name in any case. */
static const struct core_q_topic_list *
our_topic(struct cx *cx, const struct topics *t, const char *value)
{
	const struct core_q_topic_list *hit = topics_find_key(t, str_of(value));
	const char *key = text_key(cx->arena, value);

	for (size_t i = 0; !hit && i < t->n; i++)
		if (strcmp(text_key(cx->arena, t->rows[i].name_sv), key) == 0)
			hit = &t->rows[i];
	return !hit && base_broken("import-map") ? &t->rows[0] : hit;
}

static unsigned
check_topic(struct cx *cx, void *state, const char *value)
{
	return our_topic(cx, state, value) ? 0 : T_IMPORT_UNKNOWN;
}

static unsigned
check_lang(struct cx *cx, void *state, const char *value)
{
	enum lang lang;

	(void)cx;
	(void)state;
	return lang_find(str_of(value), &lang) ? 0 : T_IMPORT_LANG;
}

static const struct import_field fields[N_FIELDS] = {
	[TOPIC] = { "topic", T_IMPORT_TOPIC, IMPORT_LINE, 200, true, check_topic },
	[QUESTION] = { "question", T_IMPORT_QUESTION, IMPORT_LINE, QUESTION_MAX, true, NULL },
	[ANSWER] = { "answer", T_IMPORT_ANSWER, IMPORT_TEXT, ANSWER_MAX, true, NULL },
	[SOURCE] = { "source", T_IMPORT_SOURCE, IMPORT_LINE, SOURCE_MAX, false, NULL },
	[LANGUAGE] = { "lang", T_IMPORT_LANGUAGE, IMPORT_LINE, 20, false, check_lang },
};

static enum err
open_topics(struct cx *cx, void **ret_state)
{
	struct topics *topics = arena_alloc(cx->arena, sizeof(*topics));

	*ret_state = topics;
	return topics_get(cx, topics);
}

static enum lang
lang_of(const struct import_row *row)
{
	enum lang lang = LANG_SV;

	if (row->values[LANGUAGE])
		(void)lang_find(str_of(row->values[LANGUAGE]), &lang);
	return lang;
}

static const char *
key_of(struct cx *cx, const struct import_row *row)
{
	static const struct secret_key no_key; /* a checksum, not a secret */
	const char *source = row->values[SOURCE];
	unsigned char mac[SECRET_MAC_BYTES];
	char text[64];

	secret_mac(&no_key,
	    str_of(arena_printf(cx->arena, "%s\n%s\n%s", source ? source : "",
		lang_code(lang_of(row)), row->values[QUESTION])),
	    mac);
	base32_encode(mac, sizeof(mac), text);
	if (base_broken("import-again"))
		snprintf(text, sizeof(text), "%s", secret_token(cx->arena));
	return arena_printf(cx->arena, "import:%s", text);
}

/* Some authorities answer one question twice: each answer keeps its own key, by its place among
 * them. */
static enum err
put(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	static const enum import_outcome outcomes[] = { [ANSWER_IS_NEW] = IMPORT_ADDED,
		[ANSWER_CHANGED] = IMPORT_CHANGED,
		[ANSWER_SAME] = IMPORT_SAME };
	const char *const *v = row->values;
	const char *key = key_of(cx, row);
	enum answer_outcome outcome = ANSWER_SAME;
	struct answer_new in = {
		.key = row->occurrence > 1 ? arena_printf(cx->arena, "%s:%d", key, row->occurrence)
					   : key,
		.topic_id = our_topic(cx, row->state, v[TOPIC])->id,
		.lang = lang_of(row),
		.question = v[QUESTION],
		.body = v[ANSWER],
		.source = v[SOURCE] && v[SOURCE][0] ? v[SOURCE] : NULL,
	};
	enum err e = contact_answer_put(cx, &in, &outcome);

	*ret_outcome = outcomes[outcome];
	return e;
}

const struct import_kind contact_import_answers = {
	.name = "answers",
	.label = T_IMPORT_ANSWERS,
	.permission = PERM_STRUCTURE,
	.fields = fields,
	.n_fields = N_FIELDS,
	.map_field = "topic",
	.repeat = IMPORT_REPEAT_COUNT,
	.open = open_topics,
	.key = key_of,
	.put = put,
};
