# SPDX-License-Identifier: Apache-2.0
"""Tests of the generators and checks in tools/: each rule with something that breaks it."""
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unicodedata
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import search_data  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(HERE))


class Scratch(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="lyhord-tools-")
        self.out = os.path.join(self.dir, "out")
        os.makedirs(self.out)

    def tearDown(self):
        shutil.rmtree(self.dir)

    def write(self, path, text):
        path = os.path.join(self.dir, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return path

    def tool(self, name, *args):
        r = subprocess.run([sys.executable, os.path.join(ROOT, "tools", name), *args], capture_output=True, text=True,
                           check=False)
        return r.returncode, r.stdout + r.stderr

    def read(self, name):
        with open(os.path.join(self.out, name), encoding="utf-8") as f:
            return f.read()


SCHEMA = """domain thing
version 2
table thing_item personal=no retention=never secrecy=none
  id      id
  rev     rev
  name    text
  access  int
  extra   text since=2 default=''
  index (name, id)
change 2: update thing_item set extra = name
"""
GOOD = """-- query item_get: get
-- in: id int
-- out: name text, extra text?
select t.name, t.extra from thing_item t where t.id = :id and {viewer read t.access}
"""


LISTING = """-- query items: listing
-- out: id int, name text, extra text?
-- filter: named text: t.name = :named
-- filter: rare int few: t.access = :rare
-- sort: name: name, id
-- sort: back: name desc, id desc
select t.id, t.name, t.extra from thing_item t where {viewer read t.access}
"""


class Queries(Scratch):
    def make(self, sql, schema=SCHEMA):
        self.write("src/thing/thing.schema", schema)
        self.write("src/core/core.schema", "domain core\nversion 1\ntable core_viewer_class personal=no retention=x "
                   "secrecy=none\n  user_id int\n  class_id int\n  level int\n  primary (user_id, class_id)\n")
        self.write("src/thing/thing.sql", sql)
        return self.tool("gen_db.py", self.out, os.path.join(self.dir, "src"), "core", "thing")

    def refused(self, sql, why, schema=SCHEMA):
        code, text = self.make(sql, schema)
        self.assertNotEqual(code, 0)
        self.assertIn(why, text)

    def test_a_query_becomes_a_typed_function_for_both_engines(self):
        code, text = self.make(GOOD)
        self.assertEqual(code, 0, text)
        self.assertIn("enum err thing_q_item_get(struct cx *cx, int64_t id, struct thing_q_item_get *ret_row);",
                      self.read("thing_q.h"))
        queries = self.read("db_queries.c")
        self.assertIn("t.id = ?1", queries)
        self.assertIn("t.id = $1::bigint", queries)

    def test_the_program_knows_which_queries_change_something(self):
        sql = "-- query item_add: exec\n-- in: id int\n-- access: new\ninsert into thing_item (id, name, access) values (:id, 'x', 1)\n"
        self.make(sql)
        self.assertIn("DB_AUDIT_CHANGE", self.read("db_queries.c"))
        self.make(sql, SCHEMA.replace("secrecy=none", "secrecy=none event=no"))
        self.assertIn("DB_AUDIT_NOTHING", self.read("db_queries.c"))

    def test_a_listing_becomes_a_table_of_parts(self):
        code, text = self.make(LISTING)
        self.assertEqual(code, 0, text)
        self.assertIn("extern const struct db_listing thing_q_items;", self.read("thing_q.h"))
        self.assertIn("THING_Q_ITEMS_BY_BACK", self.read("thing_q.h"))
        self.assertIn("t.name = \\002", self.read("thing_q.c"))

    def test_an_order_without_an_index_is_refused(self):
        more = "-- sort: extra: extra, id\n"
        self.refused(LISTING.replace("select", more + "select"), "sorts its rows")
        code, text = self.make(LISTING.replace("select", more + "-- sorted: extra: they are few\nselect"))
        self.assertEqual(code, 0, text)
        self.assertIn("coalesce(t.extra, '')", self.read("thing_q.c"))

    def test_what_a_text_is_sorted_by_is_a_column_of_its_own(self):
        schema = SCHEMA.replace("  index (name, id)\n", "  name_sort  collate name since=2\n  index (name_sort, id) since=2\n")
        sql = ("-- query item_add: exec\n-- in: id int, name text\ninsert into thing_item (id, name, access, name_sort) "
               "values (:id, :name, 1, {collate :name})\n"
               "-- query item_after: list\n-- in: name text\n-- out: id int\n-- access: none\nselect t.id from thing_item t "
               "where t.name_sort > {collate :name} order by t.name_sort, t.id limit 5\n")
        code, text = self.make(sql, schema)
        self.assertEqual(code, 0, text)
        code = self.read("thing_q.c")
        self.assertIn("struct db_value v[3] = {", code)
        self.assertIn("struct db_value v[1] = {\n\t\tDB_TEXT(text_collate_key(cx->arena, name)),", code)
        schema_c = self.read("db_schema.c")
        self.assertIn('name_sort text collate \\"C\\" not null default', schema_c)
        self.assertIn('{ "thing", 2, ', schema_c)
        self.assertIn("update thing_item set name_sort = $1::text where id = $2::bigint", self.read("db_queries.c"))
        self.refused(sql, "names a text column", schema.replace("collate name", "collate nome"))
        self.refused(sql.replace("-- in: id int, name text", "-- in: id int, name int"), "is of a text", schema)

    def test_an_order_ends_with_the_unique_column(self):
        self.refused(LISTING.replace("name desc, id desc", "name desc"), "ends with the unique column id")

    def test_a_filter_that_the_database_does_not_understand_is_refused(self):
        self.refused(LISTING.replace("t.name = :named", "t.nome = :named"), "no such column")
        self.refused(LISTING.replace("t.name = :named", "t.name = :other"), "go together")

    def test_a_listing_asks_for_the_viewer(self):
        self.refused(LISTING.replace("{viewer read t.access}", "t.id > 0"), "without {viewer ...}")

    def test_a_table_without_trace_has_nothing_that_tells_when_or_who(self):
        table = ("table thing_tip trace=none personal=no retention=2y secrecy=none event=no\n  id rid\n  day day\n"
                 "  body text\n")
        self.assertEqual(self.make(GOOD, SCHEMA + table)[0], 0)
        for bad in ("at time", "by ref core_user", "rev rev", "n seq"):
            self.refused(GOOD, "tells when or who", SCHEMA + table + "  " + bad + "\n")
        self.refused(GOOD, "tells when or who", SCHEMA + table.replace("id rid", "id id"))
        self.refused(GOOD, "needs event=no", SCHEMA + table.replace(" event=no", ""))

    def test_the_viewer_is_filled_in(self):
        self.make(GOOD)
        queries = self.read("db_queries.c")
        self.assertIn("vc.user_id = ?2 and vc.class_id = t.access and vc.level >= 2", queries)
        self.assertIn("DB_INT(cx->viewer.user)", self.read("thing_q.c"))

    def test_a_protected_table_without_viewer_is_refused(self):
        self.refused("-- query a: get\n-- in: id int\n-- out: name text\n"
                     "select t.name from thing_item t where t.id = :id\n", "without {viewer")

    def test_a_reason_lets_it_through(self):
        code, text = self.make("-- query a: get\n-- in: id int\n-- access: the owner's own\n-- out: name text\n"
                               "select t.name from thing_item t where t.id = :id\n")
        self.assertEqual(code, 0, text)

    def test_a_full_scan_is_refused_unless_listed(self):
        sql = "-- query a: list\n-- access: x\n%s-- out: extra text\nselect t.extra from thing_item t " \
              "order by t.extra, t.id limit 5\n"
        self.refused(sql % "", "walks a whole table")
        self.assertEqual(self.make(sql % "-- scan: it is small\n")[0], 0)

    def test_sql_that_sqlite_does_not_prepare_is_refused(self):
        self.refused(GOOD.replace("t.extra from", "t.absent from"), "no such column")

    def test_columns_and_out_line_must_agree(self):
        self.refused(GOOD.replace("select t.name, t.extra", "select t.name"), "1 columns, 2 in the out-line")

    def test_parameters_must_be_declared_and_used(self):
        self.refused(GOOD.replace("-- in: id int", "-- in: other int"), "not in the in-line")
        self.refused(GOOD.replace("-- in: id int", "-- in: id int, more int"), "never used")

    def test_like_is_refused(self):
        self.refused(GOOD.replace("t.id = :id", "t.id = :id and t.name like 'x'"), "no LIKE")

    def test_a_list_says_order_and_limit(self):
        self.refused("-- query a: list\n-- access: x\n-- out: name text\nselect t.name from thing_item t\n",
                     "order by and limit")

    def test_a_pair_needs_both_and_a_reason(self):
        one = GOOD.replace("item_get:", "item_get[pg]:")
        self.refused(one, "needs both")
        self.refused(one + GOOD.replace("item_get:", "item_get[sqlite]:"), "-- why")

    def test_a_table_says_what_it_holds(self):
        self.refused(GOOD, "does not say retention=", SCHEMA.replace("retention=never ", ""))

    def test_a_later_column_needs_a_default(self):
        self.refused(GOOD, "needs null or default", SCHEMA.replace(" default=''", ""))

    def test_a_table_has_not_too_many_columns(self):
        more = "".join(f"  c{i}  int since=2 default=0\n" for i in range(64))
        self.refused(GOOD, "more than 64 columns", SCHEMA.replace("  extra", more + "  extra", 1))

    def test_migrations_lead_from_version_to_version(self):
        self.make(GOOD)
        schema = self.read("db_schema.c")
        self.assertIn("thing_1_sqlite", schema)
        self.assertIn("alter table thing_item add column extra text not null default ''", schema)
        self.assertIn("update thing_item set extra = name", schema)
        self.assertIn("strict", schema)

    def test_a_directory_may_hold_several_files(self):
        self.write("src/thing/part.schema", "domain thing\ntable thing_part since=2 personal=no retention=x secrecy=none\n"
                   "  id id\n  whole_id ref thing_whole\n"
                   "table thing_whole since=2 personal=no retention=x secrecy=none\n  id id\n")
        self.write("src/thing/part.sql", "-- query part_get: get\n-- in: id int\n-- out: whole int\n"
                   "select p.whole_id from thing_part p where p.id = :id\n")
        code, text = self.make(GOOD)
        self.assertEqual(code, 0, text)
        schema = self.read("db_schema.c")
        self.assertLess(schema.index("create table thing_whole"), schema.index("create table thing_part"))
        self.assertIn("thing_q_part_get", self.read("thing_q.h"))
        self.write("src/thing/part.schema", "domain thing\nversion 2\n")
        self.refused(GOOD, "the version stands in thing.schema alone")

    def test_what_did_not_change_is_not_written(self):
        self.make(GOOD)
        path = os.path.join(self.out, "thing_q.h")
        os.utime(path, (1, 1))
        self.make(GOOD)
        self.assertEqual(os.stat(path).st_mtime, 1)
        self.make(GOOD.replace("item_get", "item_find"))
        self.assertNotEqual(os.stat(path).st_mtime, 1)


class Templates(Scratch):
    def make(self, text, domain="thing"):
        path = self.write("tpl/page.html", '{{view page_view "thing/page.h"}}\n' + text)
        code, out = self.tool("gen_tpl.py", os.path.join(self.out, "t.c"), os.path.join(self.out, "t.h"), domain, path)
        return code, out

    def refused(self, text, why, domain="thing"):
        code, out = self.make(text, domain)
        self.assertNotEqual(code, 0, "it compiled")
        self.assertIn(why, out)

    def test_a_value_is_escaped_for_its_place(self):
        code, out = self.make('<p title="{{=v->a}}">{{=v->b}}</p><a href="{{=v->c}}">x</a><a href="/x?q={{=v->d}}">y</a>')
        self.assertEqual(code, 0, out)
        c = self.read("t.c")
        self.assertIn("HTML_PUT(h, v->a);", c)
        self.assertIn("HTML_PUT(h, v->b);", c)
        self.assertIn("HTML_URL(h, v->c);", c)
        self.assertIn("HTML_URL_PART(h, v->d);", c)

    def test_unsafe_places_are_refused(self):
        for text, why in (("<script>{{=v->a}}</script>", "<script>"), ("<style>{{=v->a}}</style>", "<style>"),
                          ("<!-- {{=v->a}} -->", "comment"), ("<{{=v->a}}>", "tag name"),
                          ("<p class={{=v->a}}>x</p>", "unquoted"), ("<p {{=v->a}}>x</p>", "between attributes"),
                          ('<p {{=v->a}}="x">y</p>', "between attributes")):
            self.refused(text, why)

    def test_attributes_that_hold_code_are_refused(self):
        self.refused('<p onclick="x">a</p>', "event attribute")
        self.refused('<p style="{{=v->a}}">a</p>', "style")
        self.refused('<iframe title="x" srcdoc="{{=v->a}}"></iframe>', "srcdoc")

    def test_branches_end_in_the_same_place(self):
        self.refused('<p {{if v->a}}class="x{{end}}">y</p>', "different places")
        self.assertEqual(self.make('<p {{if v->a}}class="x"{{else}}hidden{{end}}>y</p>')[0], 0)

    def test_unclosed_things_are_refused(self):
        self.refused("{{if v->a}}x", "without {{end}}")
        self.refused("<p", "ends inside a tag")
        self.refused("{{end}}", "without {{if}}")
        self.refused("{{frob}}", "unknown word")

    def test_basic_accessibility(self):
        for text, why in (("<img src=\"/x\">", "without alt"), ('<input name="a">', "by hand"),
                          ("<button>x</button>", "without type"), ("<h1>a</h1><h3>b</h3>", "heading level"),
                          ('<p tabindex="2">x</p>', "tabindex"), ("<table><tr><td>x</td></tr></table>", "caption"),
                          ("<a>x</a>", "without address"), ('<p id="a"></p><p id="a"></p>', "id twice")):
            self.refused(text, why)
        self.assertEqual(self.make('<input name="a">', "web")[0], 0)

    def test_texts_come_from_the_catalogue_with_what_they_are_filled_with(self):
        self.assertEqual(self.make("<p>{{t thing.hello v->name}}</p>")[0], 0)
        self.assertIn("core_text_put(h, T_THING_HELLO, 1, (struct text_arg[]) { TEXT_ARG(v->name) });", self.read("t.c"))


class Texts(Scratch):
    def make(self, sv=None, en=None, fi=None, use="T_A_ONE"):
        entry = 'msgctxt "{}"\nmsgid "a.one"\nmsgstr "{}"\n'
        for lang, text in (("sv", sv), ("en", en), ("fi", fi)):
            self.write(f"locale/{lang}.po", text if text is not None else entry.format("public", "Hej {0}"))
        self.write("src/x.c", use)
        return self.tool("gen_texts.py", self.out, os.path.join(self.dir, "locale"), os.path.join(self.dir, "src"))

    def test_a_whole_catalogue_compiles(self):
        code, out = self.make()
        self.assertEqual(code, 0, out)
        self.assertIn("T_A_ONE", self.read("texts.h"))

    def test_a_missing_public_text_fails_in_any_language(self):
        for lang in ("en", "fi"):
            code, out = self.make(**{lang: ""})
            self.assertNotEqual(code, 0)
            self.assertIn("a.one is missing", out)

    def test_a_staff_text_may_lack_finnish_only(self):
        staff = 'msgctxt "staff"\nmsgid "a.one"\nmsgstr "Hej"\n'
        self.assertEqual(self.make(staff, staff, "")[0], 0)
        self.assertNotEqual(self.make(staff, "", "")[0], 0)

    def test_languages_fill_in_the_same(self):
        code, out = self.make(en='msgctxt "public"\nmsgid "a.one"\nmsgstr "Hi"\n')
        self.assertNotEqual(code, 0)
        self.assertIn("fills in something else", out)

    def test_unknown_and_unused_keys_fail(self):
        self.assertIn("used and not in", self.make(use="T_A_ONE T_B_TWO")[1])
        self.assertIn("never used", self.make(use="")[1])


class Checks(Scratch):
    HEAD = "/* A file.\n * It does a thing. */\n/* SPDX-License-Identifier: Apache-2.0 */\n"

    def check(self, path, text):
        for f in ("tools/layers.txt", "tools/rawmem.txt", "tools/gen_texts.py", "tools/gen_out.py", ".clang-format"):
            os.makedirs(os.path.join(self.dir, os.path.dirname(f)), exist_ok=True)
            shutil.copy(os.path.join(ROOT, f), os.path.join(self.dir, f))
        self.write("tests/fuzz/targets.txt", "")
        self.write("tests/unit/.keep", "")
        for lang in ("sv", "en", "fi"):
            self.write(f"locale/{lang}.po", "")
        self.write(path, text)
        return self.tool("check.py", self.dir)

    def test_a_good_file_passes(self):
        code, out = self.check("src/base/good.c", self.HEAD + '#include "base/base.h"\n')
        self.assertEqual((code, out.strip()), (0, ""))

    def test_layers_are_kept(self):
        for path, include in (("src/base/a.c", "core/site.h"), ("src/contact/a.c", "follow/figures.h"),
                              ("src/core/a.c", "http/http.h"), ("src/db/a.c", "gen/core_q.h")):
            self.assertIn("may not include", self.check(path, self.HEAD + f'#include "{include}"\n')[1])
        self.assertIn("belongs to db only", self.check("src/core/b.c", self.HEAD + '#include "db/db_int.h"\n')[1])
        self.assertIn("only pages", self.check("src/contact/c.c", self.HEAD + '#include "http/http.h"\n')[1])

    def test_banned_calls_are_found(self):
        self.assertIn("strcpy() is banned", self.check("src/base/a.c", self.HEAD + "void\nf(void)\n{\n\tstrcpy(a, b);\n}\n")[1])
        self.assertIn("malloc() outside", self.check("src/core/a.c", self.HEAD + "void\nf(void)\n{\n\tmalloc(1);\n}\n")[1])

    def test_sql_in_c_is_found(self):
        self.assertIn("SQL in a C string", self.check("src/core/a.c", self.HEAD + 'const char q[] = "select a from b";\n')[1])

    def test_sizes_are_kept(self):
        self.assertIn("more than 1000 lines", self.check("src/base/a.c", self.HEAD + "int x;\n" * 1000)[1])
        long = "int\nf(int a)\n{\n" + "\ta++;\n" * 130 + "\treturn a;\n}\n"
        self.assertIn("at most 120", self.check("src/base/a.c", self.HEAD + long)[1])
        ifs = "int\nf(int a)\n{\n" + "\tif (a)\n\t\ta++;\n" * 21 + "\treturn a;\n}\n"
        self.assertIn("complexity 22", self.check("src/base/a.c", self.HEAD + ifs)[1])

    def test_format_and_head_are_checked(self):
        self.assertIn("not formatted", self.check("src/base/a.c", self.HEAD + "int  x ;\n")[1])
        self.assertIn("SPDX", self.check("src/base/a.c", "int x;\n")[1])

    def test_foreign_keys_stay_at_home(self):
        self.assertIn("a foreign key to contact_case", self.check("src/follow/follow.schema",
                      "domain follow\nversion 1\ntable follow_x personal=no retention=x secrecy=none\n  a ref contact_case\n")[1])

    def test_events_are_called_something(self):
        self.write("src/core/event_text.c", "\t[EV_ONE] = T_EVENT_ONE,\n")
        self.assertIn("EV_TWO has no text", self.check("src/core/event.h", "\tEV_ONE = 1,\n\tEV_TWO = 2,\n")[1])


class Words(Scratch):
    """The lexicon from a dictionary of a few words."""

    AFF = """SET UTF-8
SFX A Y 2
SFX A 0 s .
SFX A 0 et [^a]
SFX P Y 1
SFX P a 0/WXZ a
SFX U Y 1
SFX U ad äder ad
"""
    DIC = "5\nskola/AP\nbeslut/AY\nstad/Y\nstäder\nhuvudstad/Y\nhuvudstäder\nbort/X\n"

    def lexicon(self, own):
        """form -> (uses, base)."""
        self.write("sv.aff", self.AFF)
        self.write("sv.dic", self.DIC)
        code, text = self.tool("gen_words.py", self.out, os.path.join(self.dir, "sv"), self.write("own.txt", own))
        self.assertEqual(code, 0, text)
        with open(os.path.join(self.out, "words.bin"), "rb") as f:
            magic, root, n_codes, n_cells = struct.unpack("<4sIII", f.read(16))
            codes = [struct.unpack("<BBB13s", f.read(16)) for _ in range(n_codes)]
            cells = struct.unpack(f"<{n_cells}I", f.read())
        self.assertEqual(magic, b"LYW1")
        found = {}

        def walk(at, word):
            if cells[at] & 0xffff:
                uses, off, n, on = codes[(cells[at] & 0xffff) - 1]
                found[word.decode()] = (uses, (word[:len(word) - off] + on[:n]).decode())
            for edge in cells[at + 1:at + 1 + (cells[at] >> 16)]:
                walk(edge >> 8, word + bytes([edge & 0xff]))
        walk(root, b"")
        return found

    def test_forms_know_their_word_and_their_use(self):
        found = self.lexicon("")
        self.assertEqual(found["beslutet"], (5, "beslut"))
        self.assertEqual(found["skol"], (2, "skola"))
        self.assertEqual(found["skolas"], (1, "skola"))
        self.assertEqual(found["städer"], (1, "städer"))
        self.assertEqual(found["bort"][0] & 2, 2)

    def test_own_words_mend_the_list(self):
        found = self.lexicon("never-first bort # comment\nfirst oros oro\nwhole beslut\nnever-last skola\n"
                             "form stad städer\n")
        self.assertEqual(found["bort"][0] & 2, 0)
        self.assertEqual(found["oros"], (2, "oro"))
        self.assertEqual(found["beslut"][0] & 8, 8)
        self.assertEqual(found["skola"][0] & 20, 16)
        self.assertEqual(found["städer"][1], "stad")
        self.assertEqual(found["huvudstäder"][1], "huvudstad")

    def test_a_line_that_says_nothing_is_refused(self):
        code, text = self.tool("gen_words.py", self.out, os.path.join(self.dir, "sv"), "/dev/null")
        self.assertNotEqual(code, 0)
        self.write("sv.aff", self.AFF)
        self.write("sv.dic", self.DIC)
        code, text = self.tool("gen_words.py", self.out, os.path.join(self.dir, "sv"), self.write("own.txt", "hello\n"))
        self.assertIn("own.txt:1: not a line", text)


class SearchData(Scratch):
    """The corpora by which the search is measured, and what their check finds."""

    def setUp(self):
        super().setUp()
        self.dir = os.path.join(self.dir, "search")
        for name in os.listdir(search_data.DIRECTORY):  # a few lines are enough to break
            with open(os.path.join(search_data.DIRECTORY, name), encoding="utf-8") as f:
                self.write(name, "".join(f.readlines()[:20]))

    def broken(self, name, number, change):
        """What the check says when a line (or, without a number, the whole text) is changed."""
        path = os.path.join(self.dir, name)
        with open(path, encoding="utf-8") as f:
            lines = f.read().split("\n")
        if number is None:
            lines = change("\n".join(lines)).split("\n")
        else:
            row = json.loads(lines[number - 1])
            lines[number - 1] = json.dumps(change(row) or row, ensure_ascii=False)
        with open(path, "w", encoding="utf-8") as f:
            f.write("\n".join(lines))
        return "\n".join(search_data.check(self.dir))

    def test_they_are_right(self):
        self.assertEqual(search_data.check(search_data.DIRECTORY), [])

    def test_a_field_too_many(self):
        self.assertIn("faq.jsonl:3: has not the fields", self.broken("faq.jsonl", 3, lambda r: {**r, "more": 1}))

    def test_a_wrong_id(self):
        self.assertIn("faq.jsonl:3: has the id f004, not f003", self.broken("faq.jsonl", 3, lambda r: {**r, "id": "f004"}))

    def test_too_few_words(self):
        self.assertIn("crisis.jsonl:3: has 2 words", self.broken("crisis.jsonl", 3, lambda r: {**r, "text": "Koka vattnet."}))

    def test_no_query(self):
        self.assertIn("crisis.jsonl:3: has 0 queries", self.broken("crisis.jsonl", 3, lambda r: {**r, "queries": []}))

    def test_a_query_from_the_text(self):
        said = self.broken("faq.jsonl", 2, lambda r: {**r, "queries": [" ".join(r["text"].split()[:4]).upper() + "?"]})
        self.assertIn("faq.jsonl:2: holds its query", said)

    def test_a_space_too_many(self):
        self.assertIn("faq.jsonl:2: title or text", self.broken("faq.jsonl", 2, lambda r: {**r, "text": r["text"] + " "}))

    def test_a_text_with_nouns_exchanged(self):
        def copy(text):
            lines = text.split("\n")
            first = json.loads(lines[0])
            lines[4] = json.dumps({**json.loads(lines[4]), "text": first["text"].replace("Ekholma", "Bytorp")}, ensure_ascii=False)
            return "\n".join(lines)
        self.assertIn("c005 has nearly the text of c001", self.broken("crisis.jsonl", None, copy))

    def test_a_query_twice(self):
        def copy(text):
            lines = text.split("\n")
            lines[4] = json.dumps({**json.loads(lines[4]), "queries": json.loads(lines[0])["queries"]}, ensure_ascii=False)
            return "\n".join(lines)
        self.assertIn("f005 has the query of f001", self.broken("faq.jsonl", None, copy))

    def test_letters_in_pieces(self):
        self.assertIn("faq.jsonl:1: is not in NFC",
                      self.broken("faq.jsonl", None, lambda t: unicodedata.normalize("NFD", t)))

    def test_too_few_lines(self):
        self.assertIn("crisis.jsonl: has 2 lines",
                      self.broken("crisis.jsonl", None, lambda t: "\n".join(t.split("\n")[:2]) + "\n"))

    def test_no_json_and_no_end(self):
        said = self.broken("faq.jsonl", None, lambda t: t + "hej")
        self.assertIn("is not JSON", said)
        self.assertIn("does not end with a line feed", said)

    def test_a_wanted_answer_that_is_not_there(self):
        said = self.broken("browse.jsonl", 2, lambda r: {**r, "wanted": ["f999"]})
        self.assertIn("browse.jsonl:2: wants f999", said)
        self.assertIn("browse.jsonl:2: wants nothing", self.broken("browse.jsonl", 2, lambda r: {**r, "wanted": []}))

    def test_a_short_query_that_is_long(self):
        said = self.broken("short.jsonl", 2, lambda r: {**r, "query": "ett två tre fyra fem"})
        self.assertIn("short.jsonl:2: has more than 4 words", said)
        self.assertIn("short.jsonl:3: has the query of another line",
                      self.broken("short.jsonl", 3, lambda r: {**r, "query": "ett två tre fyra fem"}))

    def test_a_topic_that_is_not_there(self):
        self.assertIn("contacts.jsonl:2: has the topic moln", self.broken("contacts.jsonl", 2, lambda r: {**r, "topics": ["moln"]}))
        self.assertIn("faq.jsonl: f002: has no topics", self.broken("faq.jsonl", 2, lambda r: {**r, "topics": []}))

    def test_a_file_that_is_missing(self):
        os.remove(os.path.join(self.dir, "faq.jsonl"))
        self.assertIn("faq.jsonl: is missing", search_data.check(self.dir))


if __name__ == "__main__":
    unittest.main()
