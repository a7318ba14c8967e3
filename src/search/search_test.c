/* Unit tests of the search index: what is found, in which order, and what is left of it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include <dirent.h>
#include <ftw.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/file.h"
#include "search/merge_int.h"
#include "search/search.h"

enum { MANY = 3000 };

struct t {
	struct arena *a;
	char dir[64];
	struct search *s;
};

static int
setup(void **state)
{
	static struct t t;

	t.a = arena_new(1 << 26, 1 << 28);
	snprintf(t.dir, sizeof(t.dir), "/tmp/lyhord-search-XXXXXX");
	assert_non_null(mkdtemp(t.dir));
	assert_int_equal(search_open(t.dir, &t.s), OK);
	*state = &t;
	return 0;
}

static int
remove_one(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	(void)st;
	(void)kind;
	(void)ftw;
	return remove(path);
}

static int
teardown(void **state)
{
	struct t *t = *state;

	search_close(t->s);
	nftw(t->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	arena_free(t->a);
	return 0;
}

static void
put_doc(struct t *t, struct search_doc doc)
{
	assert_int_equal(search_begin(t->s), OK);
	assert_int_equal(search_put(t->s, &doc), OK);
	assert_int_equal(search_commit(t->s), OK);
}

static void
put(struct t *t, int64_t id, const char *title, const char *body)
{
	put_doc(t,
	    (struct search_doc) { .id = id, .kind = SEARCH_ANSWER, .title = title, .body = body });
}

static void
take_away(struct t *t, int64_t id)
{
	assert_int_equal(search_begin(t->s), OK);
	assert_int_equal(search_remove(t->s, id), OK);
	assert_int_equal(search_commit(t->s), OK);
}

/* The ids that are found, best first, by spaces. */
static const char *
ids(struct t *t, struct search_ask ask)
{
	struct search_hit *hits = NULL;
	struct buf b;
	size_t n = 0;

	if (!ask.max)
		ask.max = 20;
	if (!ask.kind)
		ask.kind = SEARCH_ANSWER;
	assert_int_equal(search_find(t->s, t->a, &ask, &hits, &n), OK);
	buf_init(&b, t->a, 4096);
	for (size_t i = 0; i < n; i++) {
		buf_printf(&b, i ? " %" PRId64 : "%" PRId64, hits[i].id);
		assert_true(hits[i].score > 0);
		assert_true(i == 0 || hits[i].score <= hits[i - 1].score);
	}
	return b.p;
}

static const char *
found(struct t *t, const char *text)
{
	return ids(t, (struct search_ask) { .text = str_of(text), .syntax = true });
}

static void
put_some(struct t *t)
{
	put(t, 1, "Hur ansöker jag om skolskjuts?",
	    "Skolskjutsen är gratis. Ansökan gör du i e-tjänsten före den 1 april.");
	put(t, 2, "När plogas gatan?", "Plogningen börjar när det har fallit åtta centimeter snö.");
	put(t, 3, "Vad kostar förskolan?",
	    "Avgiften beror på inkomsten. Förskola kostar högst 1 645 kronor.");
	put(t, 4, "Var finns barnomsorg på natten?",
	    "Barnomsorg på obekväm arbetstid finns på Nattugglan.");
}

static void
words_are_found_in_all_their_forms(void **state)
{
	struct t *t = *state;

	put_some(t);
	assert_memory_equal(found(t, "skolskjutsarna"), "1", 1);
	assert_memory_equal(found(t, "ansökningar om skjuts till skola"), "1", 1);
	assert_memory_equal(found(t, "snö"), "2", 1);
	assert_memory_equal(found(t, "dagisavgift för förskolor"), "3", 1);
	assert_string_equal(found(t, ""), "");
	assert_string_equal(found(t, "  ?!  "), "");
}

static void
what_is_typed_without_dots_is_found_too(void **state)
{
	struct t *t = *state;

	put(t, 1, "Får", "Fåren betar vid ån.");
	put(t, 2, "Far", "Far läser.");
	assert_memory_equal(found(t, "får"), "1", 1);
	assert_memory_equal(found(t, "far"), "2 1", 3);
}

static void
all_words_come_before_some(void **state)
{
	struct t *t = *state;

	for (int64_t i = 0; i < 30; i++)
		put_doc(t, (struct search_doc) { .id = 100 + i,
			       .kind = SEARCH_CASE,
			       .title = "Trasig lampa",
			       .body = "Lampan lyser inte, lampa lampa" });
	put_doc(t, (struct search_doc) { .id = 7,
		       .kind = SEARCH_CASE,
		       .title = "Lampa",
		       .body = "Det gäller lampan på en lång väg som heter Kvarnvägen och som går "
			       "från bron till skogen, där mörkret är stort om vintern" });
	assert_memory_equal(
	    ids(t, (struct search_ask) { .text = STR("lampa kvarnvägen"), .kind = SEARCH_CASE }),
	    "7 ", 2);
}

static void
phrases_exclusions_titles_and_days_are_asked_for(void **state)
{
	struct t *t = *state;

	put(t, 1, "Bygglov", "Den gröna bilen står på den stora parkeringen.");
	put(t, 2, "Bilar", "Bilen är stor och parkeringen grön.");
	put_doc(t, (struct search_doc) { .id = 3,
		       .kind = SEARCH_ANSWER,
		       .title = "Ny bil",
		       .body = "En bil till.",
		       .day = 20000 });
	assert_string_equal(found(t, "\"gröna bilen\""), "1");
	assert_string_equal(found(t, "\"bilen grön\""), "");
	assert_string_equal(found(t, "bil -parkering"), "3");
	assert_string_equal(found(t, "rubrik:bil -ny"), "2");
	assert_string_equal(found(t, "bil efter:2024-01-01"), "3");
	assert_string_equal(found(t, "bil efter:2024-11-01"), "");
}

/* What a phrase cannot be is no phrase; nothing that is typed is wrong. */
static void
no_text_is_wrong(void **state)
{
	static const char *const texts[] = { "-", "\"", "\"\"", "*", "-\"skolskjuts\"", "skol*",
		"NEAR(a b)", "AND OR NOT", "rubrik:", "efter:", "efter:igår", "- -- ---", "a-b-c",
		"\xff\xfe skolskjuts", "(((", "^skolskjuts", "{skolskjuts}", "'; drop it" };
	struct t *t = *state;
	char *many = arena_alloc(t->a, 80001);

	put_some(t);
	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		found(t, texts[i]);
	for (size_t i = 0; i < 10000; i++)
		memcpy(many + i * 8, i % 3 ? "skjuts \xe5" : "avgift  ", 8);
	assert_true(strlen(found(t, many)) > 0);
	assert_memory_equal(found(t, "\xff\xfe skolskjuts \xc3"), "1", 1);
}

static void
a_document_is_replaced_and_removed(void **state)
{
	struct t *t = *state;

	put_some(t);
	put(t, 1, "Vad är en solcell?", "En solcell gör ström.");
	assert_null(strchr(found(t, "skolskjuts"), '1'));
	assert_memory_equal(found(t, "solcell"), "1", 1);
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 4);
	take_away(t, 1);
	assert_null(strchr(found(t, "solcell"), '1'));
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 3);
}

static void
nothing_is_seen_before_the_commit_or_after_a_rollback(void **state)
{
	struct t *t = *state;

	assert_int_equal(search_begin(t->s), OK);
	assert_int_equal(search_put(t->s,
			     &(struct search_doc) {
				 .id = 1, .kind = SEARCH_ANSWER, .title = "Lyktan", .body = "" }),
	    OK);
	assert_string_equal(found(t, "lyktan"), "");
	search_rollback(t->s);
	assert_string_equal(found(t, "lyktan"), "");
	put(t, 2, "Lyktan", "");
	assert_string_equal(found(t, "lyktan"), "2");
}

static void
the_place_is_kept_with_what_was_read(void **state)
{
	struct t *t = *state;
	bool there = true;
	int64_t tx = 0;
	int64_t seq = 0;

	assert_int_equal(search_begin(t->s), OK);
	assert_int_equal(search_place_get(t->s, &there, &tx, &seq), OK);
	assert_false(there);
	assert_int_equal(search_place_set(t->s, 7, 42), OK);
	assert_int_equal(search_commit(t->s), OK);
	search_close(t->s);
	assert_int_equal(search_open(t->dir, &t->s), OK);
	assert_int_equal(search_begin(t->s), OK);
	assert_int_equal(search_place_get(t->s, &there, &tx, &seq), OK);
	assert_true(there && tx == 7 && seq == 42);
	search_rollback(t->s);
}

/* Another process has an index of its own on the same folder. */
static void
what_another_process_writes_is_seen(void **state)
{
	struct t *t = *state;
	struct search *mine = t->s;
	struct search *other = NULL;

	assert_int_equal(search_open(t->dir, &other), OK);
	for (int64_t i = 1; i < 40; i++) {
		t->s = i % 2 ? other : mine;
		put(t, i, "Lyktan", "vid torget");
		t->s = i % 2 ? mine : other;
		assert_int_equal(search_count(t->s, SEARCH_ANSWER), i);
	}
	t->s = mine;
	search_close(other);
}

static size_t
files(struct t *t)
{
	DIR *d = opendir(t->dir);
	const struct dirent *e;
	size_t n = 0;

	while ((e = readdir(d)))
		n += e->d_name[0] == 's' || e->d_name[0] == 'm';
	closedir(d);
	return n;
}

/* Thousands of commits, some of which replace or remove, give what one gives. */
static void
many_small_commits_are_merged(void **state)
{
	struct t *t = *state;
	bool more = true;

	for (int64_t i = 1; i <= 600; i++) {
		char *body =
		    arena_printf(t->a, "kort text nummer%" PRId64 " gemensam", i % 200 + 1);

		put(t, i % 200 + 1, i > 400 ? "Tredje" : "Tidigare", body);
	}
	take_away(t, 17);
	assert_true(files(t) < 60);
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 199);
	assert_memory_equal(found(t, "nummer123"), "123", 3);
	assert_string_equal(found(t, "rubrik:tidigare"), "");
	assert_string_equal(found(t, "\"kort text nummer17\""), "");
	while (more)
		assert_int_equal(search_tidy(t->s, &more), OK);
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 199);
	assert_memory_equal(found(t, "\"text nummer123 gemensam\""), "123", 3);
	assert_memory_equal(found(t, "rubrik:tredje nummer9"), "9", 1);
}

/* Enough documents for lists of postings with tables before them. */
static void
long_lists_are_walked(void **state)
{
	struct t *t = *state;

	assert_int_equal(search_begin(t->s), OK);
	for (int64_t i = 1; i <= MANY; i++)
		assert_int_equal(
		    search_put(
			t->s, &(struct search_doc) { .id = i,
				  .kind = SEARCH_CASE,
				  .title = "Ärende",
				  .body = arena_printf(t->a, "alla %s %s sist%" PRId64,
				      i % 7 ? "udda" : "sju", i % 1000 ? "då" : "tusen", i) }),
		    OK);
	assert_int_equal(search_commit(t->s), OK);
	assert_string_equal(ids(t, (struct search_ask) { .text = STR("\"sju tusen\""),
				       .kind = SEARCH_CASE,
				       .syntax = true }),
	    "");
	assert_string_equal(ids(t, (struct search_ask) { .text = STR("\"udda tusen\""),
				       .kind = SEARCH_CASE,
				       .syntax = true }),
	    "1000 2000 3000");
	assert_string_equal(ids(t,
				(struct search_ask) {
				    .text = STR("alla sist2999"), .kind = SEARCH_CASE, .max = 1 }),
	    "2999");
}

static bool
folder_has(struct t *t, const char *word)
{
	DIR *d = opendir(t->dir);
	const struct dirent *e;
	bool has = false;

	while ((e = readdir(d))) {
		struct str text = { 0 };

		if (e->d_name[0] == '.' ||
		    file_read(t->a, arena_printf(t->a, "%s/%s", t->dir, e->d_name), 1 << 24, &text))
			continue;
		has = has || memmem(text.p, text.n, word, strlen(word));
	}
	closedir(d);
	return has;
}

static void
nothing_is_left_of_what_was_removed(void **state)
{
	struct t *t = *state;
	bool more = true;

	assert_int_equal(search_begin(t->s), OK);
	for (int64_t i = 1; i <= 9; i++)
		assert_int_equal(
		    search_put(t->s,
			&(struct search_doc) { .id = i,
			    .kind = SEARCH_ANSWER,
			    .title = i == 9 ? "Kanariesson" : "Skolskjuts",
			    .body = i == 9 ? "Kaj Kanariesson bor på Fågelgatan." : "är gratis" }),
		    OK);
	assert_int_equal(search_commit(t->s), OK);
	assert_true(folder_has(t, "kanarie"));
	take_away(t, 9);
	while (more)
		assert_int_equal(search_tidy(t->s, &more), OK);
	assert_false(folder_has(t, "kanarie"));
	assert_false(folder_has(t, "anar"));
	assert_memory_equal(found(t, "skolskjuts"), "1", 1);
}

/* A merge beside a writer: what is removed while it runs stays removed. */
static void
a_merge_keeps_what_was_removed_meanwhile(void **state)
{
	struct t *t = *state;
	struct dead *then;
	bool more = true;

	for (int64_t i = 1; i <= 40; i++)
		put(t, i, "Lyktan", "vid torget");
	then = dead_new(40, NULL);
	dead_set(then, 3);
	dead_set(then, 3);
	assert_int_equal(then->n_dead, 1);
	dead_unref(then);
	take_away(t, 5);
	while (more)
		assert_int_equal(search_tidy(t->s, &more), OK);
	take_away(t, 6);
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 38);
	search_close(t->s);
	assert_int_equal(search_open(t->dir, &t->s), OK);
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 38);
}

static void
write_file(struct t *t, const char *name, const char *text)
{
	assert_int_equal(
	    file_write(arena_printf(t->a, "%s/%s", t->dir, name), str_of(text), 0600), OK);
}

static void
a_damaged_index_is_empty_and_can_be_filled(void **state)
{
	static const char *const lists[] = { "", "lyhord-index 9 1\nend 1\n", "lyhord-index 1 5\n",
		"lyhord-index 1 5\nseg s1 0 0\nend 5\n", "rubbish" };
	struct t *t = *state;

	for (size_t i = 0; i < ARRAY_LEN(lists); i++) {
		bool there = true;
		int64_t tx;
		int64_t seq;

		put_some(t);
		search_close(t->s);
		write_file(t, "s1", "no segment at all");
		write_file(t, "list", lists[i]);
		assert_int_equal(search_open(t->dir, &t->s), OK);
		assert_int_equal(search_count(t->s, SEARCH_ANSWER), 0);
		assert_int_equal(search_begin(t->s), OK);
		assert_int_equal(search_place_get(t->s, &there, &tx, &seq), OK);
		assert_false(there);
		search_rollback(t->s);
	}
	put_some(t);
	assert_memory_equal(found(t, "skolskjuts"), "1", 1);
}

/* A process that was ended between the file of removals and the list leaves one that is wrong. */
static void
what_an_ended_process_left_is_not_believed(void **state)
{
	struct t *t = *state;
	struct dirent **names = NULL;
	int n;

	assert_int_equal(search_begin(t->s), OK);
	for (int64_t id = 1; id <= 4; id++)
		assert_int_equal(search_put(t->s, &(struct search_doc) { .id = id,
						      .kind = SEARCH_ANSWER,
						      .title = id == 3 ? "Lyktan" : "Torget",
						      .body = "" }),
		    OK);
	assert_int_equal(search_commit(t->s), OK);
	n = scandir(t->dir, &names, NULL, NULL);
	for (int i = 0; i < n; i++) {
		if (names[i]->d_name[0] == 's')
			write_file(
			    t, arena_printf(t->a, "%s.d1", names[i]->d_name), "another's bits");
		free(names[i]);
	}
	free(names);
	assert_int_equal(search_begin(t->s), OK);
	assert_int_equal(search_remove(t->s, 1), OK);
	assert_int_equal(search_remove(t->s, 2), OK);
	assert_int_equal(
	    search_put(t->s,
		&(struct search_doc) { .id = 9, .kind = SEARCH_ANSWER, .title = "Ny", .body = "" }),
	    OK);
	assert_int_equal(search_commit(t->s), OK);
	search_close(t->s);
	assert_int_equal(search_open(t->dir, &t->s), OK);
	assert_int_equal(search_count(t->s, SEARCH_ANSWER), 3);
	assert_memory_equal(found(t, "lyktan"), "3", 1);
}

static void
editors_have_words_of_their_own(void **state)
{
	struct t *t = *state;

	put_some(t);
	assert_null(strchr(found(t, "brumzzz"), '1'));
	search_related(t->s, "= brumzzz, skolskjuts\n");
	assert_memory_equal(found(t, "brumzzz"), "1", 1);
	assert_memory_equal(found(t, "dagis"), "3", 1);
}

static void
a_misspelt_word_finds_cases(void **state)
{
	struct t *t = *state;

	put_doc(t, (struct search_doc) { .id = 1,
		       .kind = SEARCH_CASE,
		       .title = "Papperskorg",
		       .body = "Soptunnan vid busshållplatsen är full." });
	put_doc(t, (struct search_doc) {
		       .id = 2, .kind = SEARCH_CASE, .title = "Lampa", .body = "Mörkt." });
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("pappperskorg"), .kind = SEARCH_CASE }), "1");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("papprskorg"), .kind = SEARCH_CASE }), "1");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("skrivmaskin"), .kind = SEARCH_CASE }), "");
}

static void
an_unfinished_word_finds(void **state)
{
	struct t *t = *state;

	put_some(t);
	assert_memory_equal(
	    ids(t, (struct search_ask) { .text = STR("skolsk"), .typing = true }), "1", 1);
	assert_memory_equal(
	    ids(t, (struct search_ask) { .text = STR("var finns barnom"), .typing = true }), "4",
	    1);
	put_doc(t, (struct search_doc) {
		       .id = 7, .kind = SEARCH_CASE, .title = "Skolskjutsen", .body = "kom inte" });
	assert_string_equal(
	    ids(t,
		(struct search_ask) { .text = STR("skolsk"), .kind = SEARCH_CASE, .typing = true }),
	    "7");
	assert_string_equal(ids(t,
				(struct search_ask) {
				    .text = STR("skolsk "), .kind = SEARCH_CASE, .typing = true }),
	    "");
}

static const char *
completed(struct t *t, const char *text)
{
	const char *all[5];
	struct search_ask ask = { .text = str_of(text), .kind = SEARCH_ANSWER };
	struct buf b;
	size_t n = search_complete(t->s, t->a, &ask, all, ARRAY_LEN(all));

	buf_init(&b, t->a, 4096);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, i ? "|%s" : "%s", all[i]);
	return b.p;
}

static void
what_is_begun_is_completed(void **state)
{
	struct t *t = *state;

	put_some(t);
	put_doc(t, (struct search_doc) { .id = 50,
		       .kind = SEARCH_ANSWER,
		       .audience = 1,
		       .title = "Skolskogen",
		       .body = "Bara för personalen." });
	put_doc(t, (struct search_doc) { .id = 51,
		       .kind = SEARCH_CASE,
		       .title = "Skolskandal",
		       .body = "Skolskandal vid Skolskolan" });
	assert_string_equal(completed(t, "Ansöka om Skolsk"), "Ansöka om skolskjuts");
	assert_string_equal(completed(t, "förs"), "förskola");
	assert_string_equal(completed(t, "plogas förs"), "");
	assert_string_equal(completed(t, "skolskjuts "), "");
	assert_string_equal(completed(t, "s"), "");
	assert_string_equal(completed(t, ""), "");
	assert_string_equal(completed(t, "xyz"), "");
}

static void
what_is_misspelt_is_corrected(void **state)
{
	struct t *t = *state;
	struct search_ask ask = { .kind = SEARCH_ANSWER };

	put_some(t);
	ask.text = STR("ansöka om skolskuts, tack");
	assert_string_equal(search_correct(t->s, t->a, &ask), "ansöka om skolskjuts, tack");
	ask.text = STR("vad kostar försklan?");
	assert_string_equal(search_correct(t->s, t->a, &ask), "vad kostar förskolan?");
	ask.text = STR("vad kostar elefanten?");
	assert_null(search_correct(t->s, t->a, &ask));
	ask.text = STR("qwertyuiop");
	assert_null(search_correct(t->s, t->a, &ask));
	ask.text = STR("");
	assert_null(search_correct(t->s, t->a, &ask));
}

static void
why_a_text_was_found_is_told(void **state)
{
	struct t *t = *state;
	struct search_why why = { .lang = LANG_SV };
	struct search_ask ask = { .text = STR("när får vi ansöka om skolskjutsar, bil eller dagis"),
		.kind = SEARCH_ANSWER };

	put_some(t);
	why.text =
	    STR("Här står något annat först, och det är ganska långt. Det fortsätter en stund "
		"till. "
		"Skolskjutsen är gratis. Ansökan gör du i e-tjänsten. Förskolan är en annan sak.");
	search_why(t->s, t->a, &ask, 60, &why, 1);
	assert_string_equal(why.passage, "… Skolskjutsen är gratis. Ansökan gör du i e-tjänsten.…");
	assert_true(why.n_words >= 3);
	/* In the form in which they stand there. */
	assert_true(why.n_marks >= 2);
	assert_memory_equal(why.passage + why.marks[0].from, "Skolskjutsen", 12);
	assert_int_equal(why.marks[0].to - why.marks[0].from, 12);
	assert_true(str_eqz(why.words[why.n_words - 1], "dagis"));
}

static void
how_sure_a_hit_is_follows_what_is_known(void **state)
{
	struct t *t = *state;
	struct search_hit *clear = NULL;
	struct search_hit *vague = NULL;
	size_t n = 0;
	struct search_ask ask = {
		.text = STR("hur ansöker jag om skolskjuts"), .kind = SEARCH_ANSWER, .max = 10
	};

	put_some(t);
	assert_int_equal(search_find(t->s, t->a, &ask, &clear, &n), OK);
	assert_true(n > 0 && clear[0].id == 1 && clear[0].sure > 0.8);
	ask.text = STR("skolxyzzyq");
	assert_int_equal(search_find(t->s, t->a, &ask, &vague, &n), OK);
	assert_true(n > 0 && vague[0].sure <= 0.2);
	for (size_t i = 1; i < n; i++)
		assert_true(vague[i].sure >= 0 && vague[i].sure <= vague[i - 1].sure);
}

static void
kinds_languages_and_audiences_are_apart(void **state)
{
	struct t *t = *state;

	put_doc(t, (struct search_doc) { .id = 1,
		       .kind = SEARCH_ANSWER,
		       .lang = LANG_EN,
		       .title = "Libraries",
		       .body = "The libraries are open." });
	put_doc(t, (struct search_doc) { .id = 2,
		       .kind = SEARCH_ANSWER,
		       .lang = LANG_FI,
		       .title = "Kirjastot",
		       .body = "Kirjastot ovat auki." });
	put_doc(t, (struct search_doc) { .id = 3,
		       .kind = SEARCH_ANSWER,
		       .audience = 1,
		       .title = "Bibliotek",
		       .body = "Bara för personalen." });
	put_doc(t,
	    (struct search_doc) { .id = 4, .kind = SEARCH_CASE, .title = "Bibliotek", .body = "" });
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("library"), .lang = LANG_EN }), "1");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("kirjastossa"), .lang = LANG_FI }), "2");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("library"), .lang = SEARCH_LANG_ANY }), "1");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("bibliotek"), .lang = LANG_SV }), "");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("bibliotek"), .audience = 1 }), "3");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("bibliotek"), .kind = SEARCH_CASE }), "4");
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("bibliotek"), .kind = SEARCH_CASE, .but = 4 }),
	    "");
}

/* Gifts are gentle: what served well and what is new comes first of equals, never before what fits
 * better. */
static void
ties_are_stable_and_gifts_gentle(void **state)
{
	struct t *t = *state;

	for (int64_t i = 5; i >= 1; i--)
		put(t, i, "Lyktan", "vid torget");
	assert_string_equal(found(t, "lyktan"), "1 2 3 4 5");
	put_doc(t, (struct search_doc) { .id = 3,
		       .kind = SEARCH_ANSWER,
		       .title = "Lyktan",
		       .body = "vid torget",
		       .prior = 200 });
	put_doc(t, (struct search_doc) { .id = 4,
		       .kind = SEARCH_ANSWER,
		       .title = "Lyktan",
		       .body = "vid torget",
		       .day = 19990 });
	assert_string_equal(
	    ids(t, (struct search_ask) { .text = STR("lyktan"), .today = 20000 }), "3 4 1 2 5");
	put_doc(t, (struct search_doc) { .id = 6,
		       .kind = SEARCH_ANSWER,
		       .title = "Torget",
		       .body = "fontän",
		       .prior = 255,
		       .day = 20000 });
	assert_memory_equal(
	    ids(t, (struct search_ask) { .text = STR("lyktan"), .today = 20000 }), "3 4", 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    words_are_found_in_all_their_forms, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    what_is_typed_without_dots_is_found_too, setup, teardown),
		cmocka_unit_test_setup_teardown(all_words_come_before_some, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    phrases_exclusions_titles_and_days_are_asked_for, setup, teardown),
		cmocka_unit_test_setup_teardown(no_text_is_wrong, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_document_is_replaced_and_removed, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    nothing_is_seen_before_the_commit_or_after_a_rollback, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    the_place_is_kept_with_what_was_read, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    what_another_process_writes_is_seen, setup, teardown),
		cmocka_unit_test_setup_teardown(many_small_commits_are_merged, setup, teardown),
		cmocka_unit_test_setup_teardown(long_lists_are_walked, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    nothing_is_left_of_what_was_removed, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_merge_keeps_what_was_removed_meanwhile, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    a_damaged_index_is_empty_and_can_be_filled, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    what_an_ended_process_left_is_not_believed, setup, teardown),
		cmocka_unit_test_setup_teardown(editors_have_words_of_their_own, setup, teardown),
		cmocka_unit_test_setup_teardown(a_misspelt_word_finds_cases, setup, teardown),
		cmocka_unit_test_setup_teardown(an_unfinished_word_finds, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_begun_is_completed, setup, teardown),
		cmocka_unit_test_setup_teardown(what_is_misspelt_is_corrected, setup, teardown),
		cmocka_unit_test_setup_teardown(why_a_text_was_found_is_told, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    how_sure_a_hit_is_follows_what_is_known, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    kinds_languages_and_audiences_are_apart, setup, teardown),
		cmocka_unit_test_setup_teardown(ties_are_stable_and_gifts_gentle, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
