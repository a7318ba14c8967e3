# SPDX-License-Identifier: Apache-2.0
"""Listings: queries with filters that may be left out and several orders, read in pages by key.

    -- query case_rows: listing
    -- out: id int, title text, opened_at int
    -- needs: status number                        every use has at least one of these
    -- filter: status int: c.status = :status
    -- filter: number text few: c.number = :number
    -- filter: topic int by oldest: c.topic_id = :topic
    -- filter: free: c.holder_id is null
    -- sort: oldest: opened_at, id
    -- sort: newest: opened_at desc, id desc
    -- sorted: newest: why these rows may be sorted without an index
    select c.id, c.title, c.opened_at from contact_case c where {viewer read c.access}

Filters, the place to go on from, order and limit are put behind the text at run time (db/listing.c), out of these
parts alone. An order is made of columns of the out-line and ends with a unique one; a column that may be null counts
as 0 or ''. `few` says that the filter leaves so few rows that they may be sorted; `by ORDERS` that an index serves
the filter together with these orders: in others it is written so that the order's index is walked instead. With
a filter that leaves few rows everything else is written so that its index is the one that is used. Every
filter alone and in pairs, in every order, both ways, from the beginning and from a key, is prepared in the build, and
its plan checked: no walk of a table, no sorting. The same parts are prepared on PostgreSQL by db_prepare_all().
"""
import itertools
import re

PARAM = {"int": "bigint", "text": "text"}


def walked(sql):
    """The same condition, so that no index is chosen for it."""
    return re.sub(r"^(\w+\.\w+)", r"+\1", sql)


class Filter:
    def __init__(self, name, kind, few, by, sql):
        self.name, self.kind, self.few, self.by, self.sql = name, kind, few, by, sql

    def leaves_few(self, sort):
        return self.few and sort not in (self.by or ())

    def text(self, sort, few):
        """As it stands, or so that no index is chosen for it."""
        if self.leaves_few(sort) or not few and (self.by is None or sort in self.by):
            return self.sql
        return walked(self.sql)


def read_line(q, word, text, wrong):
    """One of the lines filter, sort, sorted, needs."""
    if word == "filter":
        m = re.fullmatch(r"(\w+)(?: (int|text))?( few)?(?: by ([\w ]+))?: (.+)", text)
        if not m:
            raise wrong(f"{q.place}: expected 'name [int|text] [few] [by orders]: condition', got {text!r}")
        if (f":{m[1]}" in m[5]) != bool(m[2]):
            raise wrong(f"{q.place}: the filter {m[1]} and its parameter :{m[1]} go together")
        q.filters.append(Filter(m[1], m[2], bool(m[3]), m[4].split() if m[4] else None, m[5]))
    elif word == "sort":
        name, _, keys = text.partition(": ")
        q.sorts[name] = [(k.split()[0], k.split()[1:] == ["desc"]) for k in keys.split(", ")]
    elif word == "sorted":
        name, _, why = text.partition(": ")
        q.notes[f"sorted {name}"] = why
    else:
        q.needs = text.split()


def split_select(q, wrong):
    """The columns' expressions and where `from` begins, at depth 0."""
    depth, parts, begin = 0, [], len("select ")
    for i in range(begin, len(q.sql)):
        depth += {"(": 1, ")": -1}.get(q.sql[i], 0)
        if depth == 0 and q.sql[i] == ",":
            parts.append(q.sql[begin:i].strip())
            begin = i + 1
        elif depth == 0 and q.sql.startswith(" from ", i):
            return parts + [q.sql[begin:i].strip()], i
    raise wrong(f"{q.place}: {q.name}: select … from … where …")


def prepare(q, wrong):
    """Finds the orders' expressions, and checks what the text says of itself."""
    columns, at = split_select(q, wrong)
    if len(columns) != len(q.row or []):
        raise wrong(f"{q.place}: {q.name}: {len(columns)} columns, {len(q.row or [])} in the out-line")
    if " where " not in q.sql[at:]:
        raise wrong(f"{q.place}: {q.name}: a listing has a where")
    if not q.sorts:
        raise wrong(f"{q.place}: {q.name}: a listing has a sort-line")
    q.head, q.tail = q.sql[:at], q.sql[at:]
    names = [n for n, _, _ in q.row]
    q.keys = {}
    for sort, keys in q.sorts.items():
        q.keys[sort] = []
        for name, down in keys:
            if name not in names:
                raise wrong(f"{q.place}: {q.name}: {name} of the order {sort} is no column")
            i = names.index(name)
            expr, (_, kind, null) = columns[i], q.row[i]
            if null:
                expr = f"coalesce({expr}, {0 if kind == 'int' else repr('')})"
            q.keys[sort].append((expr, kind, down, name))
        if q.keys[sort][-1][3] != "id":
            raise wrong(f"{q.place}: {q.name}: the order {sort} ends with the unique column id")
    for f in q.filters:
        for s in f.by or []:
            if s not in q.sorts:
                raise wrong(f"{q.place}: {q.name}: the filter {f.name} names the order {s}, which is not there")


def compose(q, sort, on, back, from_key):
    """As db/listing.c does it, for SQLite, with ? for every parameter."""
    sql = q.head + q.tail
    few = any(f.leaves_few(sort) for f in on)
    for f in on:
        sql += f" and {f.text(sort, few)}"
    keys = [("+" + e if few and kind == "int" else e, down != back) for e, kind, down, _ in q.keys[sort]]
    if from_key:
        if len({d for _, d in keys}) == 1:
            sql += f" and ({', '.join(e for e, _ in keys)}) {'<' if keys[0][1] else '>'} ({', '.join('?' for _ in keys)})"
        else:
            sql += f" and {keys[0][0]} {'<=' if keys[0][1] else '>='} ? and ("
            sql += " or ".join("(" + "".join(f"{keys[j][0]} = ? and " for j in range(i)) +
                               f"{keys[i][0]} {'<' if keys[i][1] else '>'} ?)" for i in range(len(keys))) + ")"
    sql += " order by " + ", ".join(e + (" desc" if d else "") for e, d in keys) + " limit ?"
    return re.sub(r"(?<![:\w]):[a-z_]\w*", "?", sql)


def combinations(q):
    needs = [f for f in q.filters if f.name in q.needs] or [None]
    others = [f for f in q.filters if f.name not in q.needs]
    for need in needs:
        base = [need] if need else []
        for n in (0, 1, 2):
            for more in itertools.combinations(others, n):
                yield base + list(more)
        yield base + others


def check(q, db, wrong, broken):
    for sort in q.sorts:
        for on in combinations(q):
            for back, from_key in itertools.product((False, True), repeat=2):
                sql = compose(q, sort, on, back, from_key)
                try:
                    plan = [r[3] for r in db.execute("explain query plan " + sql, [None] * sql.count("?"))]
                except Exception as e:
                    raise wrong(f"{q.place}: {q.name}: {e}\n    {sql}") from e
                if broken:
                    continue
                what = f"{q.place}: {q.name} by {sort} with {', '.join(f.name for f in on) or 'nothing'}"
                if any(f.leaves_few(sort) for f in on) or f"sorted {sort}" in q.notes:
                    continue
                if any("TEMP B-TREE FOR" in p for p in plan):
                    raise wrong(f"{what} sorts its rows ({'; '.join(plan)}): add an index, 'by', 'few', or "
                                "'-- sorted: order: reason'")
                if any(re.match(r"SCAN (?!CONSTANT|\(|below|b\b)", p) and "INDEX" not in p for p in plan):
                    raise wrong(f"{what} walks a whole table: {'; '.join(plan)}")


def slots(text, names, viewer):
    """:name becomes a mark that the program fills in; octal, so that what follows cannot run into it."""
    def put(m):
        if m[1] == "viewer" and viewer:
            return "\\001"
        if m[1] in names:
            return "\\002"
        raise ValueError(m[1])
    return re.sub(r"(?<![:\w]):([a-z_]\w*)", put, text.replace("\\", "\\\\"))


def emit(full, q, number, head, body, wrong):
    """The enums and the table of one listing."""
    upper = full.upper()
    kinds = {"int": "DB_KIND_INT", "text": "DB_KIND_TEXT", None: "DB_KIND_NULL"}
    head.append("enum {\n" + "".join(f"\t{upper}_{f.name.upper()},\n" for f in q.filters) + f"\tN_{upper},\n}};")
    head.append("enum {\n" + "".join(f"\t{upper}_BY_{s.upper()},\n" for s in q.sorts) + f"\tN_{upper}_BY,\n}};")
    head.append(f"extern const struct db_listing {full};\n")
    sorts = list(q.sorts)
    try:
        q_head, q_tail = slots(q.head, (), True), slots(q.tail, (), True)
        rows = []
        for f in q.filters:
            mask = sum(1 << i for i, s in enumerate(sorts) if f.by is None and not f.few or s in (f.by or ()))
            few = sum(1 << i for i, s in enumerate(sorts) if f.leaves_few(s))
            rows.append(f'\t{{ "{f.name}", {kinds[f.kind]}, "{slots(f.sql, (f.name,), False)}",\n'
                        f'\t    "{slots(walked(f.sql), (f.name,), False)}", {mask}u, {few}u }},')
    except ValueError as e:
        raise wrong(f"{q.place}: {q.name}: :{e} is not known here") from e
    body += [f"static const struct db_listing_filter {full}_filters[] = {{"] + rows + ["};\n"]
    for i, s in enumerate(sorts):
        body.append(f"static const struct db_listing_key {full}_keys_{i}[] = {{")
        for expr, kind, down, name in q.keys[s]:
            body.append(f'\t{{ "{expr}", {kinds[kind]}, {"true" if down else "false"}, '
                        f"offsetof(struct {full}, {name}) }},")
        body.append("};\n")
    body.append(f"static const struct db_listing_sort {full}_sorts[] = {{")
    body += [f'\t{{ "{s}", {full}_keys_{i}, {len(q.keys[s])} }},' for i, s in enumerate(sorts)] + ["};\n"]
    needs = sum(1 << i for i, f in enumerate(q.filters) if f.name in q.needs)
    body.append(f'const struct db_listing {full} = {{\n\t.name = "{full}", .number = {number}, .needs = {needs}u,\n'
                f'\t.head = "{q_head}",\n\t.count = "select count(*) from (select 1 as one",\n\t.tail = "{q_tail}",\n'
                f"\t.filters = {full}_filters, .n_filters = {len(q.filters)}, .sorts = {full}_sorts, .n_sorts = "
                f"{len(sorts)},\n\t.row_size = sizeof(struct {full}), .read = read_{full},\n}};\n")
