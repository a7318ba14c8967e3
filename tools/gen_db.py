#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes typed C from table descriptions (*.schema) and named queries (*.sql).

Usage: gen_db.py OUT_DIR SRC_DIR DIRECTORY...     directories in layer order: db jobs core contact ...

A schema file:                          A query file:
    domain contact                          -- query case_get: get
    version 2                               -- in: id int
    table contact_case personal=yes         -- out: id int, title text, closed_at int?
      retention=2y secrecy=unit             select c.id, c.title, c.closed_at from contact_case c
      id        id                          where c.id = :id and {viewer read c.access};
      unit_id   ref core_unit null
      title     text since=2 default=''
      index (unit_id, id)
      unique (a, b) since=2
    change 2: update contact_case set title = number

Types: id (64-bit key), rid (the same, random instead of ordered by time), seq (grows by itself), int, bool, enum, time, day, rev (int, default 1), text, blob,
ref TABLE, txid (the writing transaction's number on PostgreSQL, 0 on SQLite), collate COLUMN (what a text of the row is
sorted by as Swedes do: text_collate_key(); the migration that adds it fills it, who writes the text writes
{collate :text} beside it).
A table that is no matter for the audit log says event=no: derived rows, leases, tokens. A change of any other
table in a transaction without an event is reported by the program.
A table that says trace=none must not tell who wrote a row, or when: it has a rid, dates by day, event=no, and no
seq, time, rev, txid or ref core_user.
A directory may hold several of each: DIR.schema states the version, the others only add tables to it.
Kinds: get (must be there), find (may be), list, listing (see gen_listing.py), exec (ret_changed), rev (must
change one row, else ERR_CONFLICT), raw (text only, for engines and migrations). {tx_now} and {tx_before COLUMN}:
see tx_macros(). `name[pg]` and `name[sqlite]` are a pair, with
a line `-- why:`. A table walk without an index needs `-- scan: reason`. A query that reads a table with an
`access` column needs {viewer read|limited|write COLUMN} or `-- access: reason`.
"""
import os
import re
import sqlite3
import sys

import gen_listing
from gen_out import Output

TRACES = {"id", "seq", "time", "rev", "txid"}
SQLITE_TYPE = {"id": "integer", "rid": "integer", "seq": "integer", "int": "integer", "bool": "integer", "enum": "integer",
               "time": "integer", "day": "integer", "rev": "integer", "ref": "integer", "txid": "integer",
               "text": "text", "blob": "blob", "collate": "text"}
PG_TYPE = {k: {"integer": "bigint", "text": "text", "blob": "bytea"}[v] for k, v in SQLITE_TYPE.items()}
PG_TYPE["collate"] = "text collate \"C\""  # whatever the database's own
COLUMNS_MAX = 64  # DB_COLUMNS_MAX of src/db/dump.h
LEVEL = {"limited": 1, "read": 2, "write": 3}
PERSONAL = {"no", "yes", "sensitive"}
MAX_PARAMS = 5  # more become a struct
BREAK = os.environ.get("LYHORD_BREAK", "")


class Wrong(Exception):
    """A fault in an input file, with its place."""


def c_string(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


class Table:
    def __init__(self, name, since):
        self.name, self.since = name, since
        self.attrs, self.columns, self.keys = {}, [], []


def attributes(words, place):
    out = {}
    for w in words:
        if "=" not in w:
            raise Wrong(f"{place}: expected name=value, got {w!r}")
        k, v = w.split("=", 1)
        out[k] = v
    return out


def read_schema(path, version=0):
    """Returns (domain, version, tables, changes) of one file; version is what the directory's main file says."""
    domain, tables, changes, table = None, [], [], None
    for no, line in enumerate(open(path, encoding="utf-8"), 1):
        place = f"{path}:{no}"
        line = line.split("#")[0].rstrip() if not line.lstrip().startswith("change") else line.rstrip()
        if not line.strip():
            continue
        words = line.split()
        if line[0] not in " \t":
            if words[0] == "domain":
                domain = words[1]
            elif words[0] == "version":
                if version:
                    raise Wrong(f"{place}: the version stands in {domain}.schema alone")
                version = int(words[1])
            elif words[0] == "change":
                m = re.match(r"change (\d+)(?:\[(pg|sqlite)\])?: (.+)", line)
                if not m:
                    raise Wrong(f"{place}: expected 'change N: statement'")
                changes.append((int(m[1]), m[2], m[3]))
            elif words[0] == "table":
                attrs = attributes(words[2:], place)
                table = Table(words[1], int(attrs.pop("since", 1)))
                table.attrs = attrs
                tables.append(table)
                if not table.name.startswith(domain + "_"):
                    raise Wrong(f"{place}: a table of {domain} is called {domain}_something")
            else:
                raise Wrong(f"{place}: unknown word {words[0]!r}")
            continue
        if table is None:
            raise Wrong(f"{place}: a column before any table")
        if not table.columns and all("=" in w for w in words):
            table.attrs.update(attributes(words, place))
            continue
        m = re.match(r"\s*(index|unique|primary) \(([^)]*)\)(?: since=(\d+))?$", line)
        if m:
            table.keys.append((m[1], [c.strip() for c in m[2].split(",")], int(m[3] or table.since)))
            continue
        name, kind, rest = words[0], words[1] if len(words) > 1 else "", words[2:]
        if kind not in SQLITE_TYPE:
            raise Wrong(f"{place}: unknown type {kind!r}")
        col = {"name": name, "type": kind, "null": False, "unique": False, "since": table.since,
               "default": None, "ref": None, "of": None}
        if kind == "ref":
            col["ref"] = rest.pop(0)
        if kind == "collate":
            col["of"], col["default"] = rest.pop(0), "''"
            if not [c for c in table.columns if c["name"] == col["of"] and c["type"] == "text"] or table.columns[0]["type"] != "id":
                raise Wrong(f"{place}: collate names a text column above it, in a table with an id")
        m = re.search(r"default=('[^']*'|\S+)", line)
        if m:
            col["default"] = m[1]
            rest = [w for w in re.sub(r"default=('[^']*'|\S+)", "", " ".join(rest)).split()]
        for w in rest:
            if w in ("null", "unique"):
                col[w] = True
            elif w.startswith("since="):
                col["since"] = int(w[6:])
            else:
                raise Wrong(f"{place}: unknown word {w!r}")
        if col["since"] > table.since and not col["null"] and col["default"] is None:
            raise Wrong(f"{place}: a column added later needs null or default=")
        table.columns.append(col)
    for t in tables:
        for need in ("personal", "retention", "secrecy"):
            if need not in t.attrs:
                raise Wrong(f"{path}: table {t.name} does not say {need}=")
        if t.attrs["personal"] not in PERSONAL:
            raise Wrong(f"{path}: table {t.name}: personal is one of {sorted(PERSONAL)}")
        check_trace(path, t)
        if len(t.columns) > COLUMNS_MAX:
            raise Wrong(f"{path}: table {t.name} has more than {COLUMNS_MAX} columns")
        if max([c["since"] for c in t.columns] + [t.since]) > version:
            raise Wrong(f"{path}: table {t.name} has a part newer than version {version}")
    return domain, version, tables, changes


def check_trace(path, t):
    """Source protection: nothing in the row may lead to a person or a moment."""
    if t.attrs.get("trace") is None or BREAK == "trace-check":
        return
    if t.attrs["trace"] != "none":
        raise Wrong(f"{path}: table {t.name}: trace is none, or not said")
    if t.attrs.get("event") != "no":
        raise Wrong(f"{path}: table {t.name}: trace=none needs event=no, an event has a time and an actor")
    for c in t.columns:
        if c["type"] in TRACES or c["ref"] == "core_user":
            raise Wrong(f"{path}: table {t.name}: trace=none: {c['name']} tells when or who")


def read_domain(folder, files):
    """All schema files of a directory as one domain, its main file first."""
    main = os.path.basename(folder) + ".schema"
    if main not in files:
        raise Wrong(f"{folder}: {main} is missing")
    domain, version, tables, changes = read_schema(os.path.join(folder, main))
    for f in files:
        if f != main:
            _, _, more, later = read_schema(os.path.join(folder, f), version)
            tables, changes = tables + more, changes + later
    return domain, version, in_order(tables), changes


def in_order(tables):
    """Tables after those that they refer to; otherwise as written."""
    by_name, out = {t.name: t for t in tables}, []

    def put(t):
        if t in out:
            return
        for c in t.columns:
            if c["ref"] in by_name and c["ref"] != t.name:
                put(by_name[c["ref"]])
        out.append(t)
    for t in tables:
        put(t)
    return out


def column_ddl(col, engine, adding=False):
    types = SQLITE_TYPE if engine == "sqlite" else PG_TYPE
    out = f"{col['name']} {types[col['type']]}"
    if col["type"] in ("id", "rid"):
        return out + (" primary key" if engine == "sqlite" else " primary key not null")
    if col["type"] == "seq":
        return out + (" primary key autoincrement" if engine == "sqlite"
                      else " generated always as identity primary key")
    if not col["null"]:
        out += " not null"
    default = col["default"]
    if col["type"] == "rev" and default is None:
        default = "1"
    if col["type"] == "txid":
        default = "0" if engine == "sqlite" else "(pg_current_xact_id()::text::bigint)"
    if default is not None:
        out += f" default {default}"
    if col["unique"] and not adding:
        out += " unique"
    if col["ref"]:
        out += f" references {col['ref']} (id)"
    return out


def key_ddl(table, key):
    kind, cols, _ = key
    name = "_".join([table.name] + cols)
    return f"create {'unique ' if kind == 'unique' else ''}index {name} on {table.name} ({', '.join(cols)})"


def migration(version, tables, changes, engine):
    """The statements that lead from version - 1 to version."""
    out = []
    for t in tables:
        if t.since == version:
            parts = [column_ddl(c, engine) for c in t.columns if c["since"] == version]
            primary = [k for k in t.keys if k[0] == "primary"]
            for k in primary:
                parts.append(f"primary key ({', '.join(k[1])})")
            tail = ""
            if engine == "sqlite":
                tail = " strict" + (", without rowid" if primary else "")
            out.append(f"create table {t.name} ({', '.join(parts)}){tail}")
        elif t.since < version:
            for c in t.columns:
                if c["since"] == version:
                    out.append(f"alter table {t.name} add column {column_ddl(c, engine, adding=True)}")
        for k in t.keys:
            if k[0] != "primary" and k[2] == version:
                out.append(key_ddl(t, k))
    out += [sql for v, only, sql in changes if v == version and only in (None, engine)]
    return out


class Query:
    def __init__(self, name, engine, kind, place):
        self.name, self.engine, self.kind, self.place = name, engine, kind, place
        self.params, self.row, self.notes, self.sql = None, None, {}, ""
        self.filters, self.sorts, self.needs = [], {}, []
        self.collated = []  # parameters whose key for sorting is one more parameter


def fields(text, place):
    out = []
    for part in filter(None, (p.strip() for p in text.split(","))):
        m = re.fullmatch(r"(\w+) (int|text|blob)(\??)", part)
        if not m:
            raise Wrong(f"{place}: expected 'name int|text|blob', got {part!r}")
        out.append((m[1], m[2], bool(m[3])))
    return out


def read_queries(path):
    out, q = [], None
    for no, line in enumerate(open(path, encoding="utf-8"), 1):
        place = f"{path}:{no}"
        m = re.match(r"-- query (\w+)(?:\[(pg|sqlite)\])?: (get|find|listing|list|exec|rev|raw)$", line.rstrip())
        if m:
            q = Query(m[1], m[2], m[3], place)
            out.append(q)
        elif q and (m := re.match(r"-- (in|out): (.*)", line)):
            got = fields(m[2], place)
            if m[1] == "in":
                q.params = (q.params or []) + got
            else:
                q.row = (q.row or []) + got
        elif q and (m := re.match(r"-- (scan|access|why): (.+)", line)):
            q.notes[m[1]] = m[2]
        elif q and q.kind == "listing" and (m := re.match(r"-- (filter|sorted|sort|needs): (.+)", line.rstrip())):
            gen_listing.read_line(q, m[1], m[2], Wrong)
        elif line.startswith("--") or not line.strip():
            continue
        elif q is None:
            raise Wrong(f"{place}: text before the first query")
        else:
            q.sql += re.sub(r"\s+", " ", re.sub(r"\s--\s.*", "", line)).strip() + " "
    for q in out:
        q.sql = q.sql.strip().rstrip(";").strip()
        q.collated = sorted(set(re.findall(r"\{collate :(\w+)\}", q.sql)))
        q.sql = re.sub(r"\{collate :(\w+)\}", r":\1_collated", q.sql)
        if not q.sql:
            raise Wrong(f"{q.place}: {q.name} is empty")
    return out


def expand(q, protected):
    """Fills the access macros in and checks that none is missing."""
    def viewer(m):
        return (f"exists (select 1 from core_viewer_class vc where vc.user_id = :viewer "
                f"and vc.class_id = {m[2]} and vc.level >= {LEVEL[m[1]]})")
    had = "{viewer" in q.sql
    if BREAK == "access-macro":
        q.sql = re.sub(r"\{viewer (\w+) ([\w.]+)\}", "1 = 1", q.sql)
    q.sql = re.sub(r"\{viewer (limited|read|write) ([\w.]+)\}", viewer, q.sql)
    q.sql = re.sub(r"\{level ([\w.]+)\}",
                   r"coalesce((select vc.level from core_viewer_class vc where vc.user_id = :viewer "
                   r"and vc.class_id = \1), 0)", q.sql)
    if "{" in re.sub(r"\{tx_now\}|\{tx_before [\w.]+\}", "", q.sql):
        raise Wrong(f"{q.place}: {q.name}: unknown macro")
    touched = set(re.findall(r"\b(?:from|join|update)\s+(\w+)", q.sql)) & protected
    if touched and not had and "access" not in q.notes and BREAK != "access-check":
        raise Wrong(f"{q.place}: {q.name} reads {', '.join(sorted(touched))} without "
                    "{viewer ...} or '-- access: reason'")


def audit_class(sql, tables):
    """What a query means for the audit log: an event, a change that needs one, or nothing."""
    m = re.match(r"(?:insert into|update|delete from) (\w+)", sql.lower())
    if not m or tables.get(m[1]) is None:
        return "DB_AUDIT_NOTHING"
    if m[1] == "core_event":
        return "DB_AUDIT_EVENT"
    return "DB_AUDIT_NOTHING" if tables[m[1]].attrs.get("event") == "no" else "DB_AUDIT_CHANGE"


TX_BASE = "(select coalesce(max(b.base), 0) from core_tx_base b where b.id = 1)"


def tx_macros(sql, engine):
    """{tx_now}: the number of the writing transaction, growing in the order of their begin; {tx_before COLUMN}: no
    transaction that still runs has a lower one. SQLite writes one at a time and needs no number. The base is what
    a site that was moved here brought along.
    """
    own = "" if engine == "sqlite" else "pg_current_xact_id()::text::bigint + "
    sql = sql.replace("{tx_now}", f"({own}{TX_BASE})")
    seen = "1 = 1" if engine == "sqlite" else (
        r"\1 < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + " + TX_BASE)
    return re.sub(r"\{tx_before ([\w.]+)\}", seen, sql)


def bound(q):
    """The parameters that the database sees: not those of which it sees the key for sorting alone."""
    return [p for p in q.params if p[0] not in q.collated or re.search(rf"(?<![:\w]):{p[0]}\b", q.sql)]


def number_params(q, engine):
    """Replaces :name by ?N or $N::type, and the macros that differ by engine."""
    names = [p[0] for p in bound(q)]
    uses_viewer = ":viewer" in q.sql
    every = names + [f"{c}_collated" for c in q.collated] + (["viewer"] if uses_viewer and "viewer" not in names else [])
    types = dict((p[0], p[1]) for p in q.params)
    for c in q.collated:
        if types.get(c) != "text":
            raise Wrong(f"{q.place}: {q.name}: {{collate :{c}}} is of a text")
        types[f"{c}_collated"] = "text"
    types.setdefault("viewer", "int")

    def put(m):
        if m[1] not in every:
            raise Wrong(f"{q.place}: {q.name}: :{m[1]} is not in the in-line")
        n = every.index(m[1]) + 1
        cast = {"int": "bigint", "text": "text", "blob": "bytea"}[types[m[1]]]
        return f"?{n}" if engine == "sqlite" else f"${n}::{cast}"
    sql = re.sub(r"(?<![:\w]):([a-z_]\w*)", put, tx_macros(q.sql, engine))
    for n in names:
        if not re.search(rf"(?<![:\w]):{n}\b", q.sql):
            raise Wrong(f"{q.place}: {q.name}: :{n} is never used")
    return sql


def check_style(q):
    low = q.sql.lower()
    if '"' in q.sql:
        raise Wrong(f"{q.place}: {q.name}: single quotes only")
    if re.search(r"\blike\b|\bilike\b|\bglob\b", low):
        raise Wrong(f"{q.place}: {q.name}: no LIKE on people's text")
    if q.kind == "list" and (" order by " not in low or " limit " not in low):
        raise Wrong(f"{q.place}: {q.name}: a list says order by and limit")
    if q.kind in ("get", "find", "list", "listing") and not q.row:
        raise Wrong(f"{q.place}: {q.name}: no out-line")


def check_plan(db, q, sql):
    try:
        plan = db.execute("explain query plan " + sql, [None] * len(set(re.findall(r"\?(\d+)", sql)))).fetchall()
    except sqlite3.Error as e:
        raise Wrong(f"{q.place}: {q.name}: {e}\n    {sql}") from e
    walks = [row[3] for row in plan if re.match(r"SCAN (?!CONSTANT)", row[3])]
    derived = set(re.findall(r"(?:\)|\bas|\brecursive)\s+(?:as\s+)?(\w+)", q.sql))
    walks = [w for w in walks if w.split()[1] not in derived and not w.startswith("SCAN (")]
    if walks and "scan" not in q.notes and BREAK != "plan-check":
        raise Wrong(f"{q.place}: {q.name} walks a whole table ({walks[0]}): add an index or '-- scan: reason'")
    if q.row:
        try:
            cur = db.execute(sql, [None] * len(set(re.findall(r"\?(\d+)", sql))))
            n = len(cur.description or [])
        except sqlite3.Error:
            n = len(q.row)  # a statement that a constraint stops here says nothing of its columns
        if n != len(q.row):
            raise Wrong(f"{q.place}: {q.name}: {n} columns, {len(q.row)} in the out-line")
        db.rollback()


C_TYPE = {"int": "int64_t ", "text": "const char *", "blob": "struct str "}


def c_row(out, full, q):
    out.append(f"struct {full} {{")
    for name, kind, _ in q.row:
        out.append(f"\t{C_TYPE[kind]}{name};")
    out.append("};\n")


def signature(full, q):
    args = ["struct cx *cx"]
    if len(q.params) > MAX_PARAMS:
        args.append(f"const struct {full}_in *in")
    else:
        args += [C_TYPE[k] + n for n, k, _ in q.params]
    if q.kind == "get":
        args.append(f"struct {full} *ret_row")
    elif q.kind == "find":
        args += ["bool *ret_found", f"struct {full} *ret_row"]
    elif q.kind == "list":
        args += [f"struct {full} **ret_rows", "size_t *ret_n_rows"]
    elif q.kind == "exec":
        args.append("int64_t *ret_changed")
    return f"MUST_USE enum err {full}({', '.join(args)});", ", ".join(args)


def c_reader(full, q):
    out = ["static void", f"read_{full}(struct cx *cx, const struct db_row *row, void *to)", "{",
           f"\tstruct {full} *r = to;", "", "\t(void)cx;"]
    for i, (name, kind, _) in enumerate(q.row):
        fn = {"int": "int", "text": "text", "blob": "blob"}[kind]
        cxa = "" if kind == "int" else "cx, "
        out.append(f"\tr->{name} = db_row_{fn}({cxa}row, {i});")
    return out + ["}\n"]


def c_function(full, q, index):
    uses_viewer = ":viewer" in q.sql and "viewer" not in [p[0] for p in q.params]
    n = len(bound(q)) + len(q.collated) + uses_viewer
    out = c_reader(full, q) if q.row else []
    _, args = signature(full, q)
    out += ["enum err", f"{full}({args})", "{"]
    prefix = "in->" if len(q.params) > MAX_PARAMS else ""
    if n:
        out.append(f"\tstruct db_value v[{n}] = {{")
        for name, kind, null in bound(q):
            make = {"int": "DB_INT", "text": "DB_TEXT", "blob": "DB_BLOB"}[kind]
            if null and kind == "int":
                make = "DB_INT_OR_NULL"
            out.append(f"\t\t{make}({prefix}{name}),")
        for name in q.collated:
            out.append(f"\t\tDB_TEXT(text_collate_key(cx->arena, {prefix}{name})),")
        if uses_viewer:
            out.append("\t\tDB_INT(cx->viewer.user),")
        out.append("\t};")
    v = "v" if n else "NULL"
    ref = f"&db_queries[{index}]"
    if q.kind == "get":
        out.append(f"\treturn db_get(cx, {ref}, {v}, read_{full}, ret_row);")
    elif q.kind == "find":
        out.append(f"\treturn db_find(cx, {ref}, {v}, read_{full}, ret_row, ret_found);")
    elif q.kind == "list":
        out += [f"\tvoid *rows = NULL;", f"\tenum err e = db_list(cx, {ref}, {v}, read_{full}, "
                f"sizeof(**ret_rows), &rows, ret_n_rows);", "", "\tif (!e)", "\t\t*ret_rows = rows;", "\treturn e;"]
    elif q.kind == "exec":
        out.append(f"\treturn db_exec(cx, {ref}, {v}, ret_changed);")
    else:
        out.append(f"\treturn db_exec_rev(cx, {ref}, {v});")
    out.append("}\n")
    return out


def pair_up(queries):
    """name -> {engine or None: Query}, in order; checks that pairs are pairs."""
    out = {}
    for q in queries:
        group = out.setdefault(q.name, {})
        if q.engine in group or (None in group):
            raise Wrong(f"{q.place}: {q.name} is there twice")
        group[q.engine] = q
    for name, group in out.items():
        first = next(iter(group.values()))
        if None not in group and first.kind != "raw":
            if set(group) != {"pg", "sqlite"}:
                raise Wrong(f"{first.place}: {name} needs both [pg] and [sqlite]")
            if not any("why" in q.notes for q in group.values()):
                raise Wrong(f"{first.place}: the pair {name} needs '-- why: reason'")
        for q in group.values():
            q.params = q.params if q.params is not None else (first.params or [])
            q.row = q.row if q.row is not None else first.row
    return out


def write(out_dir, name, lines):
    with Output(os.path.join(out_dir, name)) as f:
        f.write("/* Made by tools/gen_db.py: do not edit. */\n" + "\n".join(lines) + "\n")


def memory_database(domains):
    """A database with every table, by walking all migrations; foreign keys are off while preparing."""
    db = sqlite3.connect(":memory:")
    for _, version, tables, changes in domains:
        for v in range(1, version + 1):
            for sql in migration(v, tables, changes, "sqlite"):
                try:
                    db.execute(sql)
                except sqlite3.Error as e:
                    raise Wrong(f"{e}\n    {sql}") from e
    db.commit()
    return db


def fill_queries(domains):
    """What fills the columns of the type collate when they are added: (domain, version, name, statement, params, writes)."""
    out = []
    for domain, _, tables, _ in domains:
        for t in tables:
            for c in t.columns:
                if c["of"] and c["since"] > t.since:
                    t_c = f"{t.name}_{c['name']}"
                    out.append((domain, c["since"], f"{t_c}_walk", f"select id, {c['of']} from {t.name} where id > :id "
                                "order by id limit 200", [("id", "int")], False))
                    out.append((domain, c["since"], f"{t_c}_fill", f"update {t.name} set {c['name']} = :key where id = :id",
                                [("key", "text"), ("id", "int")], True))
    return out


def fills_c(domains, index):
    """As tables_c(): the lines for the schema's file, and the queries."""
    rows, table = [], []
    for i, (domain, version, name, sql, params, writes) in enumerate(fill_queries(domains)):
        q = Query(name, None, "raw", name)
        q.sql, q.params = sql, params
        table.append(f'\t{{ .name = "{name}", .index = {index + i}, .n_params = {len(params)}, .writes = '
                     f'{"true" if writes else "false"},\n\t    .sqlite = {c_string(number_params(q, "sqlite"))},\n'
                     f'\t    .pg = {c_string(number_params(q, "pg"))} }},')
        if writes:
            rows.append(f'\t{{ "{domain}", {version}, &db_queries[{index + i - 1}], &db_queries[{index + i}] }},')
    return ["", "const struct db_fill db_fills[] = {"] + rows + ["\t{ NULL, 0, NULL, NULL },", "};"], table


def schema_c(domains):
    lines = ['#include "db/db_int.h"', ""]
    rows = []
    for domain, version, tables, changes in domains:
        if domain == "db":
            continue  # the table of versions is made before any step
        for v in range(1, version + 1):
            for engine in ("sqlite", "pg"):
                lines.append(f"static const char *const {domain}_{v}_{engine}[] = {{")
                lines += ["\t" + c_string(s) + "," for s in migration(v, tables, changes, engine)]
                lines += ["\tNULL,", "};"]
            rows.append(f'\t{{ .domain = "{domain}", .version = {v}, .sqlite = {domain}_{v}_sqlite, '
                        f".pg = {domain}_{v}_pg }},")
    lines += ["", "const struct db_migration db_migrations[] = {"] + rows + ["};", "",
              "const size_t db_n_migrations = sizeof(db_migrations) / sizeof(db_migrations[0]);", ""]
    return lines


def key_of(table):
    for kind, cols, _ in table.keys:
        if kind == "primary":
            return cols
    own = [c["name"] for c in table.columns if c["type"] in ("id", "rid", "seq")]
    if not own:
        raise Wrong(f"table {table.name} has no id, seq or primary key")
    return own


def query_kind(column):
    return {"text": "text", "collate": "text", "blob": "blob"}.get(column["type"], "int")


def walk_queries(table, version):
    """What reads a whole table in parts and writes it back: (name, statement, params, writes) each.

    load_N is for rows as they were at version N of the domain: what came later gets its default.
    """
    cols, key, t = table.columns, key_of(table), table.name
    kinds = {c["name"]: query_kind(c) for c in cols}
    select = f"select {', '.join(c['name'] for c in cols)} from {t}"
    order = f"order by {', '.join(key)} limit 500"
    marks = ", ".join(f":{k}" for k in key)
    out = [(f"{t}_first", f"{select} {order}", [], False),
           (f"{t}_next", f"{select} where ({', '.join(key)}) > ({marks}) {order}", [(k, kinds[k]) for k in key], False)]
    parent = [c for c in cols if c["ref"] == t]
    if parent:
        name = parent[0]["name"]
        out.append((f"{t}_parent", f"update {t} set {name} = :{name} where {key[0]} = :{key[0]}",
                    [(name, "int"), (key[0], "int")], True))
    for v in sorted({c["since"] for c in cols} | {table.since}):
        old = [c["name"] for c in cols if c["since"] <= v]
        over = "{seq}" if any(c["type"] == "seq" for c in cols) else ""
        out.append((f"{t}_load_{v}", f"insert into {t} ({', '.join(old)}) {over}values ({', '.join(':' + n for n in old)})",
                    [(n, kinds[n]) for n in old], True))
    seq = next((c["name"] for c in cols if c["type"] == "seq"), None)
    if seq:  # SQLite goes on above the highest number by itself
        out.append((f"{t}_restart", "{restart}", [], True))
    return out


def tables_c(domains, index):
    """The tables with their columns, for backups and copies, and the queries that walk them."""
    kind = {"int": "DB_KIND_INT", "text": "DB_KIND_TEXT", "blob": "DB_KIND_BLOB"}
    lines, rows, table = ['#include "db/dump_int.h"', ""], [], []
    number = 0
    for domain, version, tables, _ in domains:
        for t in tables:
            if domain == "db":
                continue  # the backup's manifest holds the versions
            cols, place = t.columns, {}
            for name, sql, params, writes in walk_queries(t, version):
                q = Query(name, None, "raw", t.name)
                q.sql, q.params = sql, params
                text = {}
                for engine in ("sqlite", "pg"):
                    over = "" if engine == "sqlite" else "overriding system value "
                    restart = "select 1" if engine == "sqlite" else (
                        f"select setval(pg_get_serial_sequence('{t.name}', '{key_of(t)[0]}'), "
                        f"(select coalesce(max({key_of(t)[0]}), 0) + 1 from {t.name}), false)")
                    q.sql = sql.replace("{seq}", over).replace("{restart}", restart)
                    text[engine] = number_params(q, engine)
                place[name[len(t.name) + 1:]] = index
                table.append(f'\t{{ .name = "{name}", .index = {index}, .n_params = {len(params)}, .writes = '
                             f'{"true" if writes else "false"},\n\t    .sqlite = {c_string(text["sqlite"])},\n'
                             f'\t    .pg = {c_string(text["pg"])} }},')
                index += 1
            lines += [f"static const struct db_column {t.name}_columns[] = {{"]
            lines += [f'\t{{ "{c["name"]}", {kind[query_kind(c)]}, {c["since"]} }},' for c in cols] + ["};"]
            loads = ", ".join(f"{{ {k[5:]}, &db_queries[{i}] }}" for k, i in place.items() if k.startswith("load_"))
            lines += [f"static const struct db_load {t.name}_loads[] = {{ {loads} }};",
                      f"static const unsigned char {t.name}_key[] = "
                      f"{{ {', '.join(str([c['name'] for c in cols].index(k)) for k in key_of(t))} }};",
                      f"static void\nread_{t.name}(struct cx *cx, const struct db_row *row, void *to)\n{{",
                      f"\tdb_dump_read(cx, row, &db_tables[{number}], to);", "}", ""]
            rows.append(table_row(t, domain, number, place))
            number += 1
    return lines + ["const struct db_table db_tables[] = {"] + rows + [
        "};", "", "const size_t db_n_tables = sizeof(db_tables) / sizeof(db_tables[0]);"], table


def table_row(t, domain, number, place):
    head = (f'\t{{ .name = "{t.name}", .domain = "{domain}", .personal = "{t.attrs["personal"]}", .retention = '
            f'"{t.attrs["retention"]}",\n\t    .secrecy = "{t.attrs["secrecy"]}", .since = {t.since}')
    parents = [i for i, c in enumerate(t.columns) if c["ref"] == t.name]
    parent = f"&db_queries[{place['parent']}]" if parents else "NULL"
    restart = f"&db_queries[{place['restart']}]" if "restart" in place else "NULL"
    return (head + f',\n\t    .columns = {t.name}_columns, .n_columns = {len(t.columns)}, .key = {t.name}_key, '
            f'.n_key = {len(key_of(t))}, .first = &db_queries[{place["first"]}], .next = &db_queries[{place["next"]}],\n'
            f'\t    .loads = {t.name}_loads, .n_loads = {sum(k.startswith("load_") for k in place)}, '
            f'.parent = {parent}, '
            f'.parent_column = {parents[0] if parents else -1}, .restart = {restart}, '
            f'.read = read_{t.name} }},')


def generate(out_dir, src, names):
    domains, queries, read = [], [], []
    for d in names:
        folder = os.path.join(src, d)
        files = sorted(os.listdir(folder))
        schemas = [f for f in files if f.endswith(".schema")]
        if schemas:
            domains.append(read_domain(folder, schemas))
        for f in files:
            if f.endswith(".sql"):
                queries.append((d, read_queries(os.path.join(folder, f))))
        read += [folder] + [os.path.join(folder, f) for f in files if f.endswith((".schema", ".sql"))]
    protected = {t.name for _, _, tables, _ in domains for t in tables
                 if any(c["name"] == "access" for c in t.columns)}
    by_name = {t.name: t for _, _, tables, _ in domains for t in tables}
    db = memory_database(domains)
    table, index, seen, listings = [], 0, set(), []
    for d in names:
        head = ["#pragma once", "", '#include "base/cx.h"', '#include "db/listing.h"', ""]
        body = [f'#include "gen/{d}_q.h"', "", '#include "db/db_query.h"', '#include "text/collate.h"', ""]
        for name, group in pair_up([q for dd, qs in queries if dd == d for q in qs]).items():
            full = f"{d}_q_{name}"
            first = next(iter(group.values()))
            if first.kind == "raw":
                for engine, q in group.items():
                    const = full + (f"_{engine}" if engine else "")
                    head.append(f"extern const char {const}[];")
                    body.append(f"const char {const}[] = {c_string(q.sql)};")
                continue
            if full in seen:
                raise Wrong(f"{first.place}: {name} is there twice")
            seen.add(full)
            if first.kind == "listing":
                check_style(first)
                for f in first.filters:
                    f.sql = re.sub(r"\s+", " ", f.sql)
                expand(first, protected)
                gen_listing.prepare(first, Wrong)
                gen_listing.check(first, db, Wrong, BREAK == "plan-check")
                c_row(head, full, first)
                body += c_reader(full, first)
                gen_listing.emit(full, first, len(listings) + 1, head, body, Wrong)
                listings.append(full)
                continue
            sql = {}
            for engine in ("sqlite", "pg"):
                q = group.get(engine) or group[None]
                check_style(q)
                if "{" in q.sql or q is not group.get(None) or engine == "sqlite":
                    expand(q, protected)
                sql[engine] = number_params(q, engine)
            check_plan(db, group.get("sqlite") or group[None], sql["sqlite"])
            if first.row:
                c_row(head, full, first)
            if len(first.params) > MAX_PARAMS:
                head.append(f"struct {full}_in {{")
                head += [f"\t{C_TYPE[k]}{n};" for n, k, _ in first.params]
                head.append("};\n")
            head.append(signature(full, first)[0] + "\n")
            body += c_function(full, first, index)
            reads = sql["sqlite"].lower().startswith("select") or sql["sqlite"].lower().startswith("with")
            n = len(bound(first)) + len(first.collated) + (":viewer" in first.sql and "viewer" not in [p[0] for p in first.params])
            table.append(f'\t{{ .name = "{full}", .index = {index}, .n_params = {n}, .writes = '
                         f'{"false" if reads else "true"}, .audit = {audit_class(sql["sqlite"], by_name)},\n\t    .sqlite = {c_string(sql["sqlite"])},\n'
                         f'\t    .pg = {c_string(sql["pg"])} }},')
            index += 1
        write(out_dir, f"{d}_q.h", head)
        write(out_dir, f"{d}_q.c", body)
    tables, walks = tables_c(domains, index)
    write(out_dir, "db_tables.c", tables)
    table, index = table + walks, index + len(walks)
    fills, more = fills_c(domains, index)
    table, index = table + more, index + len(more)
    write(out_dir, "db_queries.c", ['#include "db/db_int.h"', "", "const struct db_query db_queries[] = {"] + table +
          ["};", "", f"const size_t db_n_queries = {index};", ""] + [f"extern const struct db_listing {x};" for x in listings] +
          ["", "const struct db_listing *const db_listings[] = {"] + [f"\t&{x}," for x in listings] +
          ["\tNULL,", "};"])
    write(out_dir, "db_schema.c", schema_c(domains) + fills)
    # For ninja: a file more in a directory, or less, makes everything anew too.
    with Output(os.path.join(out_dir, "queries.d")) as f:
        f.write(f"{os.path.join(out_dir, 'db_queries.c')}: " + " ".join(read) + "\n")


def main():
    try:
        generate(sys.argv[1], sys.argv[2], sys.argv[3:])
    except Wrong as e:
        sys.exit(f"gen_db: {e}")


if __name__ == "__main__":
    main()
