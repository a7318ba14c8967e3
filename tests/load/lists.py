#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long a page of the queue takes in the server, with many cases, on SQLite: lists.py [CASES]

The cases are put straight into the database's file: this measures reading. Times are the server's own, from its
log: the middle and the worst of 20. Run with LYHORD=build/lyhord for figures that mean something.
"""
import os
import random
import re
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

CLOCK, DAY, TIMES = int(lib.CLOCK), 86400, 20
PAGES = [
    ("all open", "?vy=alla"), ("mine", "?vy=mina"), ("nobody's", "?vy=lediga"), ("closed, newest", "?vy=avslutade"),
    ("closed, one topic", "?lage=avslutade&ordning=nyast&amne={topic}"),
    ("closed, an area of topics", "?lage=avslutade&ordning=nyast&amne={area}"),
    ("closed, last changed", "?lage=avslutade&ordning=andrad"),
    ("closed, one topic, last changed", "?lage=avslutade&ordning=andrad&amne={topic}"),
    ("closed, by phone, one type", "?lage=avslutade&ordning=nyast&kanal=telefon&typ={type}"),
    ("closed, mine, last changed", "?lage=avslutade&ordning=andrad&vem=mina"),
    ("in the middle", "?lage=avslutade&ordning=nyast&efter={at}.1"),
    ("a number", "?q={number}"),
]


def text_id(n):
    out = ""
    while n:
        out, n = "0123456789abcdefghjkmnpqrstvwxyz"[n % 32] + out, n // 32
    return out


def fill(site, n):
    db = sqlite3.connect(os.path.join(site, "lyhord.db"))
    roll = random.Random(1)
    topics = [r[0] for r in db.execute("select id from core_topic where parent_id is not null and secrecy = 0")]
    areas = [r[0] for r in db.execute("select id from core_topic where parent_id is null")]
    types = [r[0] for r in db.execute("select id from contact_case_type")]
    unit, access = db.execute("select unit_id, id from core_access_class where secrecy = 0 and unit_id = "
                              "(select id from core_unit where kind = 1)").fetchone()
    users = [r[0] for r in db.execute("select id from core_user")]
    start, number = CLOCK - n * 60, 10_000_000

    def rows():
        for i in range(n):
            at = start + i * 60
            still_open = i >= n - 5000
            yield (i + 2, f"KC-{number + i}", "x", roll.choice(types), roll.choice(topics), unit, access,
                   roll.choice(users) if not still_open or i % 2 else None, 1 + i % 4, 1 if still_open else 2, 0 if still_open else 1,
                   f"Fråga nummer {i}", at, at // DAY, None if still_open else at + 3600, None if still_open else at // DAY, at + 3600)
    db.executemany("insert into contact_case (id, number, code_mac, type_id, topic_id, unit_id, access, holder_id, channel, lang, "
                   "status, resolution, title, known, opened_at, opened_day, closed_at, closed_day, changed_at) values "
                   "(?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, ?, ?, ?, ?, ?)", rows())
    db.commit()
    db.close()
    return {"topic": text_id(topics[0]), "area": text_id(areas[0]), "type": text_id(types[0]), "at": start + n * 30,
            "number": f"KC-{number + n // 2}"}


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    site = lib.Sites("sqlite").make()
    values = fill(site, n)
    print(f"{n} cases; microseconds in the server: middle, worst of {TIMES}")
    with lib.Server(site) as server:
        client = lib.Client(server).log_in("agent")
        for what, query in PAGES:
            before = len(re.findall(r"route=/arbete/arenden status=200", server.log_text()))
            for _ in range(TIMES):
                client.get("/arbete/arenden" + query.format(**values))
                assert client.status == 200, (what, client.status)
            times = [int(x) for x in re.findall(r"route=/arbete/arenden status=200 us=(\d+)", server.log_text())][before:]
            times.sort()
            print(f"{what:35} {times[len(times) // 2]:8} {times[-1]:8}   {client.body.count('<tr>') - 1} rows")


if __name__ == "__main__":
    main()
