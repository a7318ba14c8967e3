/* Unit tests of the analysis of text for search: tokens, compounds, stems, terms. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "tx.h"

#include "base/buf.h"
#include "text/analyse.h"
#include "text/compound.h"
#include "text/token.h"

struct t {
	struct arena *a;
	struct stemmer *s;
};

static int
setup(void **state)
{
	static struct t t;

	t.a = arena_new(1 << 20, 1 << 24);
	t.s = stemmer_open();
	*state = &t;
	return 0;
}

static int
teardown(void **state)
{
	struct t *t = *state;

	stemmer_close(t->s);
	arena_free(t->a);
	return 0;
}

/* Tokens as position:text, by spaces. */
static char *
tokens(struct t *t, const char *text)
{
	struct buf b;
	size_t n = 0;
	struct token *list = text_tokens(t->a, str_of(text), &n);

	buf_init(&b, t->a, 1 << 16);
	for (size_t i = 0; i < n; i++)
		buf_printf(&b, "%s%u:%.*s", i ? " " : "", list[i].position, STR_ARG(list[i].text));
	return b.p;
}

static char *
split(struct t *t, const char *word)
{
	struct buf b;
	struct compound c;

	compound_split(str_of(word), &c);
	buf_init(&b, t->a, 1000);
	for (size_t i = 0; i < c.n; i++)
		buf_printf(&b, "%s%.*s", i ? "+" : "", STR_ARG(c.parts[i].text));
	return b.p;
}

static char *
stem(struct t *t, enum lang lang, const char *word)
{
	char out[STEM_MAX];

	stemmer_stem(t->s, lang, str_of(word), out);
	return arena_strdup(t->a, out);
}

static void
words_are_composed_and_in_lower_case(void **state)
{
	assert_string_equal(tokens(*state, "Hur ÄR det?"), "0:hur 1:är 2:det");
	/* a and o with marks that are not composed */
	assert_string_equal(tokens(*state, "a\xcc\x8a A\xcc\x88 o\xcc\x88"), "0:å 1:ä 2:ö");
	assert_string_equal(tokens(*state, "Café crème Müller"), "0:cafe 1:creme 2:muller");
	assert_string_equal(tokens(*state, "Øresund Æble Straße"), "0:öresund 1:äble 2:strasse");
	/* a soft hyphen only tells where a word may be broken */
	assert_string_equal(tokens(*state, "bygg\xc2\xadlov"), "0:bygglov");
	assert_string_equal(tokens(*state, ""), "");
	assert_string_equal(tokens(*state, " - ... \"*"), "");
}

static void
what_belongs_together_is_kept_whole(void **state)
{
	assert_string_equal(tokens(*state, "SN.2024.53"), "0:sn.2024.53 0:sn 1:2024 2:53");
	assert_string_equal(tokens(*state, "KS 2023/123"), "0:ks.2023.123 0:ks 1:2023 2:123");
	assert_string_equal(
	    tokens(*state, "anna.b@ekasa.se."), "0:anna.b@ekasa.se 0:anna 1:b 2:ekasa 3:se");
	assert_string_equal(
	    tokens(*state, "Storgatan 12 B i"), "0:storgatan 12b 0:storgatan 1:12 2:b 3:i");
	assert_string_equal(tokens(*state, "Ringvägen 3a"), "0:ringvägen 3a 0:ringvägen 1:3a");
	assert_string_equal(tokens(*state, "https://www.ekasa.se/bygga"),
	    "0:www.ekasa.se 0:www 1:ekasa 2:se 3:bygga");
	assert_string_equal(tokens(*state, "0155-38 00 00"), "0:0155380000");
	assert_string_equal(tokens(*state, "+46 155 38 00 00"), "0:0155380000");
}

static void
numbers_and_abbreviations(void **state)
{
	assert_string_equal(tokens(*state, "12 000 kr"), "0:12000 1:kr");
	assert_string_equal(tokens(*state, "1\xc2\xa0"
					   "234\xc2\xa0"
					   "567"),
	    "0:1234567");
	assert_string_equal(
	    tokens(*state, "2 bilar och 300 till"), "0:2 1:bilar 2:och 3:300 4:till");
	assert_string_equal(tokens(*state, "3,5 %"), "0:3,5 0:3 1:5");
	assert_string_equal(tokens(*state, "t.ex. bl.a. o.s.v."), "0:tex 1:bla 2:osv");
	assert_string_equal(tokens(*state, "slutar här.Nästa"), "0:slutar 1:här 2:nästa");
	assert_string_equal(tokens(*state, "SFI:s kurs"), "0:sfi 1:kurs");
	assert_string_equal(tokens(*state, "e-tjänst"), "0:etjänst 0:e 1:tjänst");
	assert_string_equal(tokens(*state, "covid-19"), "0:covid19 0:covid 1:19");
}

static void
a_token_knows_where_it_stood(void **state)
{
	struct t *t = *state;
	size_t n = 0;
	struct token *list = text_tokens(t->a, STR("Åk, e-tjänst"), &n);

	assert_int_equal(n, 4);
	assert_int_equal(list[0].begin, 0);
	assert_int_equal(list[0].end, 3);
	assert_int_equal(list[1].begin, 5);
	assert_int_equal(list[1].end, 14);
	assert_int_equal(list[3].begin, 7);
}

static void
compounds_are_taken_apart(void **state)
{
	static const char *const pairs[][2] = {
		{ "felanmälan", "fel+anmälan" },
		{ "orosanmälan", "oros+anmälan" },
		{ "kulturskola", "kultur+skola" },
		{ "kulturskolorna", "kultur+skola" },
		{ "bygglovshandläggare", "bygglovs+handläggare" },
		{ "föräldrapenning", "föräldra+penning" },
		{ "glassås", "glass+sås" },
		{ "skolskjuts", "skol+skjuts" },
		{ "skolskjutsansökan", "skolskjuts+ansökan" },
		{ "tillgänglighetsredogörelse", "tillgänglighets+redogörelse" },
		{ "kommunstyrelsesammanträde", "kommunstyrelse+sammanträde" },
		{ "kommunfullmäktigesammanträde", "kommunfullmäktige+sammanträde" },
		{ "krisinformation", "kris+information" },
		{ "bostadsanpassningsbidraget", "bostads+anpassnings+bidrag" },
		{ "parkeringstillstånd", "parkerings+tillstånd" },
		{ "barnbidraget", "barn+bidrag" },
		{ "äldreomsorgen", "äldre+omsorg" },
		{ "snöröjning", "snö+röjning" },
		{ "busstationen", "buss+station" },
		{ "nattåget", "natt+tåg" },
		{ "återvinningscentralen", "återvinnings+central" },
		{ "huvudstäder", "huvud+stad" },
	};

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++)
		assert_string_equal(split(*state, pairs[i][0]), pairs[i][1]);
}

static void
what_only_looks_like_a_compound_is_left_whole(void **state)
{
	static const char *const whole[] = { "tillstånd", "sekretess", "uppgift", "område",
		"verksamhet", "regionerna", "analysera", "myndighet", "sökande", "delvis",
		"ungdomar", "livsmedel", "vården", "andelen", "grupper", "kommunerna", "rasism",
		"undersökning", "genomföra", "abc", "", "xyzzyxyzzyxyzzy" };

	for (size_t i = 0; i < ARRAY_LEN(whole); i++)
		assert_string_equal(split(*state, whole[i]), "");
}

static void
inflections_have_one_stem(void **state)
{
	static const char *const groups[][4] = {
		{ "beslut", "beslutet", "besluten", "beslutens" },
		{ "möte", "mötet", "möten", "mötena" },
		{ "bidrag", "bidraget", "bidragen", "bidragets" },
		{ "hus", "huset", "husen", "husets" },
		{ "barn", "barnet", "barnen", "barnets" },
		{ "bibliotek", "biblioteket", "biblioteken", "bibliotekets" },
		{ "skola", "skolan", "skolor", "skolorna" },
		{ "miljö", "miljön", "miljöer", "miljöns" },
		{ "ansökan", "ansökningar", "ansökningarna", "ansökningen" },
		{ "anmälan", "anmälningar", "anmälningarna", "anmälans" },
		{ "felanmälan", "felanmälningar", "felanmälningarna", "felanmälning" },
		{ "stad", "städer", "staden", "städerna" },
		{ "huvudstad", "huvudstäder", "huvudstaden", "huvudstäderna" },
		{ "bok", "böcker", "boken", "böckernas" },
		{ "nyckel", "nycklar", "nyckeln", "nycklarna" },
		{ "kurs", "kursen", "kurser", "kursernas" },
		{ "datakurs", "datakursen", "datakurser", "datakursernas" },
		{ "ledamot", "ledamöter", "ledamoten", "ledamöternas" },
		{ "avgift", "avgiften", "avgifter", "avgifternas" },
		{ "skolskjutsansökan", "skolskjutsansökningar", "skolskjutsansökningen",
		    "skolskjutsansökningarna" },
	};

	for (size_t i = 0; i < ARRAY_LEN(groups); i++)
		for (size_t j = 1; j < 4; j++)
			assert_string_equal(stem(*state, LANG_SV, groups[i][j]),
			    stem(*state, LANG_SV, groups[i][0]));
}

static void
other_words_have_other_stems(void **state)
{
	static const char *const pairs[][2] = { { "kurs", "kur" }, { "buss", "bus" },
		{ "bank", "bänk" }, { "vård", "värd" }, { "skola", "skjuta" }, { "lag", "låg" },
		{ "plats", "platt" }, { "hund", "hundra" } };

	for (size_t i = 0; i < ARRAY_LEN(pairs); i++)
		assert_string_not_equal(
		    stem(*state, LANG_SV, pairs[i][0]), stem(*state, LANG_SV, pairs[i][1]));
}

static void
each_language_has_its_stemmer(void **state)
{
	assert_string_equal(stem(*state, LANG_FI, "päätöksen"), stem(*state, LANG_FI, "päätökset"));
	assert_string_equal(stem(*state, LANG_EN, "decisions"), stem(*state, LANG_EN, "decision"));
	assert_string_equal(stem(*state, LANG_EN, ""), "");
}

static void
a_text_gives_its_terms(void **state)
{
	struct t *t = *state;
	size_t n = 0;
	struct term *terms = text_terms(t->s, t->a, LANG_SV, STR("Skolskjutsen går"), &n);
	static const struct {
		enum term_class class;
		const char *text;
		uint32_t position;
	} want[] = { { TERM_WORD, "skolskjuts", 0 }, { TERM_PART, "skol", 0 },
		{ TERM_PART, "skjuts", 0 }, { TERM_WORD, "gå", 1 }, { TERM_FOLDED, "ga", 1 } };

	assert_int_equal(n, ARRAY_LEN(want));
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(terms[i].class, want[i].class);
		assert_string_equal(terms[i].text.p, want[i].text);
		assert_int_equal(terms[i].position, want[i].position);
	}
	assert_int_equal(terms[1].end, 12);
}

static void
the_parts_of_a_part_are_terms_too(void **state)
{
	static const char *const want[] = { "skolskjutsansökan", "skolskjuts", "skol", "skjuts",
		"ansökan" };
	struct t *t = *state;
	size_t n = 0;
	size_t found = 0;
	struct term *terms = text_terms(t->s, t->a, LANG_SV, STR("skolskjutsansökan"), &n);

	for (size_t i = 0; i < n; i++)
		if (terms[i].class != TERM_FOLDED)
			assert_string_equal(terms[i].text.p, want[found++]);
	assert_int_equal(found, ARRAY_LEN(want));
}

static void
grams_mark_where_a_word_ends(void **state)
{
	struct t *t = *state;
	size_t n = 0;
	struct str *g = text_grams(t->a, STR("åäö"), &n);

	assert_int_equal(n, 2);
	assert_true(str_eqz(g[0], " åäö"));
	assert_true(str_eqz(g[1], "åäö "));
	text_grams(t->a, STR("bygglov"), &n);
	assert_int_equal(n, 6);
	g = text_grams(t->a, STR("i"), &n);
	assert_int_equal(n, 1);
	assert_true(str_eqz(g[0], " i "));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    words_are_composed_and_in_lower_case, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    what_belongs_together_is_kept_whole, setup, teardown),
		cmocka_unit_test_setup_teardown(numbers_and_abbreviations, setup, teardown),
		cmocka_unit_test_setup_teardown(a_token_knows_where_it_stood, setup, teardown),
		cmocka_unit_test_setup_teardown(compounds_are_taken_apart, setup, teardown),
		cmocka_unit_test_setup_teardown(
		    what_only_looks_like_a_compound_is_left_whole, setup, teardown),
		cmocka_unit_test_setup_teardown(inflections_have_one_stem, setup, teardown),
		cmocka_unit_test_setup_teardown(other_words_have_other_stems, setup, teardown),
		cmocka_unit_test_setup_teardown(each_language_has_its_stemmer, setup, teardown),
		cmocka_unit_test_setup_teardown(a_text_gives_its_terms, setup, teardown),
		cmocka_unit_test_setup_teardown(the_parts_of_a_part_are_terms_too, setup, teardown),
		cmocka_unit_test_setup_teardown(grams_mark_where_a_word_ends, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
