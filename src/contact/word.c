/* The editors' words: what may be one, and how the search is told. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "contact/word.h"

#include "base/buf.h"
#include "base/id.h"
#include "core/i18n.h"
#include "core/link.h"
#include "core/site.h"
#include "search/search.h"
#include "text/analyse.h"
#include "text/utf8.h"

enum { STEMS_MAX = 4096, LINES_MAX = 4 * 1024 * 1024 };

struct link
link_word(int64_t id)
{
	return (struct link) { LINK_WORD, id };
}

/* An expression as the search reads it: its stems. */
struct expression {
	const char *text;
	const char *stems;
	size_t n;
};

static struct expression
read_expression(struct cx *cx, struct stemmer *s, struct str text)
{
	struct expression x = { .text = str_dup(cx->arena, text) };
	struct buf b;
	size_t n = 0;
	const struct term *terms = text_terms(s, cx->arena, LANG_SV, text, &n);
	uint32_t last = UINT32_MAX;

	buf_init(&b, cx->arena, STEMS_MAX);
	for (size_t i = 0; i < n; i++) {
		if (terms[i].position == last ||
		    (terms[i].class != TERM_WORD && terms[i].class != TERM_KEPT))
			continue;
		last = terms[i].position;
		buf_puts(&b, x.n++ ? " " : "");
		buf_str(&b, terms[i].text);
	}
	x.stems = x.n ? b.p : "";
	return x;
}

/* The first, and the others in their order; NULL in *ret_why when they may stand so. */
struct words_read {
	struct expression x[1 + WORD_LIST_MAX + 1];
	size_t n;
};

static void
read_all(struct cx *cx, const struct word_in *in, struct words_read *ret)
{
	struct stemmer *s = stemmer_open();
	struct str rest = str_of(in->others);
	struct str part;

	ret->x[ret->n++] = read_expression(cx, s, str_trim(str_of(in->head)));
	while (ret->n < ARRAY_LEN(ret->x) && str_split(&rest, ',', &part))
		if (str_trim(part).n)
			ret->x[ret->n++] = read_expression(cx, s, str_trim(part));
	stemmer_close(s);
}

static enum err
check_each(struct cx *cx, const struct words_read *r)
{
	size_t single = 0;

	for (size_t i = 0; i < r->n; i++) {
		const struct expression *x = &r->x[i];
		const char *field = i ? "others" : "head";

		if (x->n == 0)
			return fail_field(cx, field, T_WORD_NO_WORD, x->text);
		if (x->n > WORD_EXPRESSION)
			return fail_field(cx, field, T_WORD_TOO_MANY_IN_ONE, x->text);
		single += x->n == 1;
		for (size_t j = 0; j < i; j++)
			if (strcmp(r->x[j].stems, x->stems) == 0)
				return fail_field(cx, "others", T_WORD_SAME_STEM, x->text);
	}
	return single ? OK : fail_field(cx, "others", T_WORD_ALL_LONG, NULL);
}

static int
compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The same for the same words, in whatever order and form. */
static const char *
pair_of(struct cx *cx, enum word_kind kind, const struct words_read *r)
{
	const char *stems[1 + WORD_LIST_MAX + 1];
	struct buf b;

	for (size_t i = 0; i < r->n; i++)
		stems[i] = r->x[i].stems;
	/* What the others go together with is the first one. */
	if (kind == WORD_SAME || r->n == 2)
		qsort(stems, r->n, sizeof(stems[0]), compare_texts);
	else
		qsort(stems + 1, r->n - 1, sizeof(stems[0]), compare_texts);
	buf_init(&b, cx->arena, STEMS_MAX * 4);
	for (size_t i = 0; i < r->n; i++)
		buf_printf(&b, "%s%s", i ? "|" : "", stems[i]);
	return b.p;
}

static const char *
join_others(struct cx *cx, const struct words_read *r)
{
	struct buf b;

	buf_init(&b, cx->arena, STEMS_MAX * 4);
	for (size_t i = 1; i < r->n; i++)
		buf_printf(&b, "%s%s", i > 1 ? ", " : "", r->x[i].text);
	return r->n > 1 ? b.p : "";
}

/* A row with these words in one of the states (bits), other than `id`; 0 for none. */
static enum err
find_pair(struct cx *cx, const char *pair, unsigned states, int64_t id, int64_t *ret_id)
{
	struct contact_q_word_by_pair *rows = NULL;
	size_t n = 0;
	enum err e = contact_q_word_by_pair(cx, pair, &rows, &n);

	*ret_id = 0;
	for (size_t i = 0; !e && i < n; i++)
		if (rows[i].id != id && (states & 1u << rows[i].state))
			*ret_id = rows[i].id;
	return e;
}

/* Reads and checks; *in gets the others as they are kept. */
static enum err
take(struct cx *cx, int64_t id, struct word_in *in, const char **ret_pair)
{
	struct words_read r = { 0 };
	int64_t twin = 0;
	enum err e;

	if (!in->head[0])
		fail_field(cx, "head", T_ERROR_NEEDED, NULL);
	else if (strpbrk(in->head, ",:"))
		fail_field(cx, "head", T_WORD_ONE, NULL);
	if (in->kind != WORD_SAME && in->kind != WORD_BESIDE)
		fail_field(cx, "kind", T_ERROR_CHOOSE, NULL);
	if (cx->fail.fields)
		return ERR_INVALID;
	read_all(cx, in, &r);
	if (r.n < 2)
		return fail_field(cx, "others", T_ERROR_NEEDED, NULL);
	if (r.n > 1 + WORD_LIST_MAX)
		return fail_field(cx, "others", T_WORD_MANY, NULL);
	if ((e = check_each(cx, &r)))
		return e;
	in->others = join_others(cx, &r);
	*ret_pair = pair_of(cx, in->kind, &r);
	if ((e = find_pair(cx, *ret_pair, 1u << WORD_USED, id, &twin)))
		return e;
	return twin ? fail_field(cx, "others", T_WORD_EXISTS, NULL) : OK;
}

enum err
contact_word_check(struct cx *cx, int64_t id, struct word_in *in)
{
	const char *pair = NULL;

	return take(cx, id, in, &pair);
}

enum err
contact_word_known(struct cx *cx, const struct word_in *in, bool *ret_known)
{
	struct words_read r = { 0 };
	int64_t id = 0;
	enum err e;

	read_all(cx, in, &r);
	if (r.n < 2)
		return OK;
	e = find_pair(cx, pair_of(cx, in->kind, &r),
	    base_broken("word-dismissed")
		? 1u << WORD_USED
		: 1u << WORD_USED | 1u << WORD_AWAY | 1u << WORD_DISMISSED,
	    0, &id);
	*ret_known = id != 0;
	return e;
}

static enum err
add(struct cx *cx, struct word_in in, enum word_state state, enum event_kind event, int64_t *ret_id)
{
	const char *pair = NULL;
	int64_t id = id_new();
	enum err e;

	if ((e = take(cx, 0, &in, &pair)))
		return e;
	e = contact_q_word_add(cx,
	    &(struct contact_q_word_add_in) {
		.id = id,
		.kind = in.kind,
		.head = in.head,
		.others = in.others,
		.state = state,
		.pair = pair,
		.author_id = cx->viewer.user,
		.at = cx->now,
	    },
	    NULL);
	if (e)
		return e;
	*ret_id = id;
	return event_add(cx, event, link_word(id));
}

enum err
contact_word_add(struct cx *cx, const struct word_in *in, int64_t *ret_id)
{
	return add(cx, *in, WORD_USED, EV_WORD_ADDED, ret_id);
}

enum err
contact_word_dismiss(struct cx *cx, const struct word_in *in)
{
	int64_t id = 0;

	return add(cx, *in, WORD_DISMISSED, EV_WORD_DISMISSED, &id);
}

enum err
contact_word_change(struct cx *cx, int64_t id, int64_t rev, const struct word_in *in)
{
	struct word_in w = *in;
	const char *pair = NULL;
	enum err e;

	if ((e = take(cx, id, &w, &pair)))
		return e;
	e = contact_q_word_change(cx, &(struct contact_q_word_change_in) {
					  .id = id,
					  .rev = rev,
					  .kind = w.kind,
					  .head = w.head,
					  .others = w.others,
					  .pair = pair,
					  .author_id = cx->viewer.user,
					  .at = cx->now,
				      });
	return e ? e : event_add(cx, EV_WORD_CHANGED, link_word(id));
}

enum err
contact_word_retire(struct cx *cx, int64_t id, int64_t rev)
{
	enum err e = contact_q_word_set_state(cx, id, rev, WORD_AWAY, cx->viewer.user, cx->now);

	return e ? e : event_add(cx, EV_WORD_RETIRED, link_word(id));
}

enum err
contact_word_reopen(struct cx *cx, int64_t id, int64_t rev)
{
	struct contact_q_word_one row = { 0 };
	int64_t twin = 0;
	enum err e;

	if ((e = contact_q_word_one(cx, id, &row)) ||
	    (e = find_pair(cx, row.pair, 1u << WORD_USED, id, &twin)))
		return e;
	if (twin)
		return fail(cx, ERR_INVALID, T_WORD_EXISTS, NULL);
	if ((e = contact_q_word_set_state(cx, id, rev, WORD_USED, cx->viewer.user, cx->now)))
		return e;
	return event_add(cx, EV_WORD_REOPENED, link_word(id));
}

static void
put_line(struct buf *b, int64_t kind, const char *head, const char *others)
{
	if (kind == WORD_SAME)
		buf_printf(b, "= %s, %s\n", head, others);
	else
		buf_printf(b, "~ %s: %s\n", head, others);
}

enum err
contact_words_lines(struct cx *cx, int64_t but, const struct word_in *in, const char **ret_lines)
{
	struct contact_q_word_used *rows = NULL;
	struct buf b;
	size_t n = 0;
	enum err e;

	if ((e = contact_q_word_used(cx, &rows, &n)))
		return e;
	buf_init(&b, cx->arena, LINES_MAX);
	buf_putc(&b, '\n');
	for (size_t i = 0; i < n; i++)
		if (rows[i].id != but)
			put_line(&b, rows[i].kind, rows[i].head, rows[i].others);
	if (in)
		put_line(&b, in->kind, in->head, in->others);
	*ret_lines = b.p;
	return OK;
}

enum err
contact_words_load(struct cx *cx)
{
	struct arena_mark mark = arena_mark(cx->arena);
	const char *lines = NULL;
	enum err e = contact_words_lines(cx, 0, NULL, &lines);

	if (!e && cx->site->search && !base_broken("words-load"))
		search_related(cx->site->search, lines);
	arena_rewind(cx->arena, mark);
	return e;
}

/* What people search for has the same kind of link: an editor sees to both. */
enum err
contact_word_name(struct cx *cx, int64_t id, struct link_name *ret_name)
{
	struct contact_q_word_one row = { 0 };
	struct contact_q_asked_one asked = { 0 };
	enum err e = contact_q_word_one(cx, id, &row);

	if (e == ERR_MISSING) {
		cx->fail = (struct failure) { 0 };
		if ((e = contact_q_asked_one(cx, id, &asked)))
			return e;
		*ret_name = (struct link_name) { .text = asked.text ? asked.text : "",
			.address = "/arbete/sokt" };
		return OK;
	}
	if (!e)
		*ret_name = (struct link_name) {
			.text = arena_printf(cx->arena, "%s – %s", row.head, row.others),
			.address =
			    arena_printf(cx->arena, "/arbete/sokord/%s", id_string(cx->arena, id)),
		};
	return e;
}

enum err
contact_word_link(struct cx *cx, int64_t id, struct link_view *ret_view)
{
	struct link_name name = { 0 };
	enum err e = contact_word_name(cx, id, &name);

	if (!e)
		*ret_view = (struct link_view) {
			.level = ACCESS_READ, .title = name.text, .address = name.address
		};
	return e;
}

enum { KIND, WORD, OTHERS, N_FIELDS };

static bool
kind_of(const char *value, enum word_kind *ret)
{
	if (!value || !value[0] || strcmp(value, "=") == 0 || strcmp(value, "1") == 0)
		*ret = WORD_SAME;
	else if (strcmp(value, "~") == 0 || strcmp(value, "2") == 0)
		*ret = WORD_BESIDE;
	else
		return false;
	return true;
}

static unsigned
check_kind(struct cx *cx, void *state, const char *value)
{
	enum word_kind kind;

	(void)cx;
	(void)state;
	return kind_of(value, &kind) ? 0 : T_IMPORT_UNKNOWN;
}

static const struct import_field fields[N_FIELDS] = {
	[KIND] = { "kind", T_WORD_KIND, IMPORT_LINE, 10, false, check_kind },
	[WORD] = { "head", T_WORD_HEAD, IMPORT_LINE, WORD_HEAD_MAX, true, NULL },
	[OTHERS] = { "others", T_WORD_OTHERS, IMPORT_LINE, WORD_OTHERS_MAX, true, NULL },
};

static struct word_in
word_of(const struct import_row *row)
{
	struct word_in in = { .head = row->values[WORD], .others = row->values[OTHERS] };

	(void)kind_of(row->values[KIND], &in.kind);
	return in;
}

static const char *
key_of(struct cx *cx, const struct import_row *row)
{
	struct word_in in = word_of(row);
	struct words_read r = { 0 };

	read_all(cx, &in, &r);
	return arena_printf(cx->arena, "%d %s", in.kind, pair_of(cx, in.kind, &r));
}

static enum err
put(struct cx *cx, const struct import_row *row, enum import_outcome *ret_outcome)
{
	struct word_in in = word_of(row);
	bool known = false;
	int64_t id = 0;
	enum err e = contact_word_known(cx, &in, &known);

	*ret_outcome = known ? IMPORT_SAME : IMPORT_ADDED;
	return e || known ? e : contact_word_add(cx, &in, &id);
}

const struct import_kind contact_import_words = {
	.name = "words",
	.label = T_WORD_TITLE,
	.permission = PERM_TEXTS,
	.fields = fields,
	.n_fields = N_FIELDS,
	.repeat = IMPORT_REPEAT_REFUSE,
	.key = key_of,
	.put = put,
};
