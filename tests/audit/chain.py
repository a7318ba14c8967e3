# SPDX-License-Identifier: Apache-2.0
"""What lyhord audit verify finds when somebody has been at the database behind the program's back."""
import json
import os
import re
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402


class Database:
    """A site's own database, for those who have its password but not the key."""

    def __init__(self, sites, site):
        self.sites, self.site = sites, site
        if sites.engine == "pg":
            conf = open(os.path.join(site, "lyhord.conf"), encoding="utf-8").read()
            self.name = re.findall(r"^database = .*/(\w+)$", conf, re.M)[-1]

    def sql(self, text):
        """Runs statements; gives the rows of the last one as lists of texts."""
        if self.sites.engine == "pg":
            out = self.sites.postgres.sql(text, self.name)
            return [line.split("|") for line in out.splitlines()]
        db = sqlite3.connect(os.path.join(self.site, "lyhord.db"), timeout=20)
        rows = []
        for statement in filter(None, (s.strip() for s in text.split(";"))):
            rows = db.execute(statement).fetchall()
        db.commit()
        db.close()
        return [[str(v) for v in row] for row in rows]


def verify(site, *args):
    r = lib.run("audit", "verify", site, "--json", *args, check=False)
    return r.returncode, json.loads(r.stdout) if r.stdout else r.stderr


def sealed_site(sites):
    """A site where something has happened, all of it sealed; the newest seal from the server's log."""
    site = sites.make()
    with lib.Server(site) as server:
        client = lib.Client(server).log_in("admin")
        client.get("/arbete/installningar")
        client.submit("settings", name="Nya kommunen", phone="0555-1")
        if client.status != 303 or not lib.wait_until(lambda: verify(site)[1]["unsealed"] == 0, 20):
            raise RuntimeError(f"the events were never sealed: {client.status} {verify(site)}")
        log = server.log_text()
    return site, re.findall(r"audit seal=(\d+:[0-9a-f]{64})", log)[-1]


# What is done to the database, and which faults must be told: [] means that nothing may be.
MIDDLE = "(select seq from core_seal where n = 20)"
LAST = "(select max(n) from core_seal)"
CASES = {
    "nothing is done": ("select 1", []),
    "an event is altered": (f"update core_event set actor = 4711 where seq = {MIDDLE}", ["altered"]),
    "an event's time is altered": (f"update core_event set at = at + 1 where seq = {MIDDLE}", ["altered"]),
    "an event is removed": (f"delete from core_event where seq = {MIDDLE}", ["removed"]),
    "an event and its seal are removed": (f"delete from core_event where seq = {MIDDLE}; delete from core_seal where n = 20",
                                          ["seal missing"]),
    "a seal alone is removed": ("delete from core_seal where n = 20", ["inserted", "seal missing"]),
    "the beginning is removed": ("delete from core_event where seq in (select seq from core_seal where n < 5); "
                                 "delete from core_seal where n < 5", ["seal missing"]),
    "a seal is altered": ("update core_seal set mac = (select mac from core_seal where n = 3) where n = 20",
                          ["altered", "altered"]),
    "an event is put in between": (None, ["inserted"]),
    "two events change places": (None, ["altered", "altered"]),
    "a payload is altered": ("update core_event_payload set text = 'frog' where id in (select payload_id from core_event "
                             "where kind = 40 and actor is not null)", ["payload altered"]),
    "a payload is removed": ("delete from core_event_payload where id in (select payload_id from core_event where kind = 40 and "
                             "actor is not null)", []),
}


def put_between(sites):
    """An event with a number that comes before sealed ones."""
    if sites.engine == "pg":
        return (f"insert into core_event (seq, tx, kind, link_kind, link_id, at) overriding system value "
                f"select -1, tx, 5, 1, 1, at from core_event where seq = {MIDDLE}")
    return "insert into core_event (seq, tx, kind, link_kind, link_id, at) values (-1, 0, 5, 1, 1, 1)"


SWAP = ("create table swap_a as select kind, link_kind, link_id, at, actor from core_event where seq = "
        "(select seq from core_seal where n = 20); "
        "create table swap_b as select kind, link_kind, link_id, at, actor from core_event where seq = "
        "(select seq from core_seal where n = 40); " +
        "".join(f"update core_event set {c} = (select {c} from swap_{x}) where seq = (select seq from core_seal where n = {n}); "
                for x, n in (("b", 20), ("a", 40)) for c in ("kind", "link_kind", "link_id", "at", "actor")))


def cases(sites):
    """Yields (name, problem or None)."""
    for name, (sql, want) in CASES.items():
        site, seal = sealed_site(sites)
        database = Database(sites, site)
        if name == "an event is put in between":
            sql = put_between(sites)
        elif name == "two events change places":
            sql = SWAP
        database.sql(sql)
        code, got = verify(site)
        have = sorted(f["fault"] for f in got["faults"])
        good = have == sorted(want) and code == (1 if want else 0) and got["ok"] == (not want)
        if name == "a payload is removed":
            good = good and got["payloads_removed"] == 1
        yield name, None if good else f"expected {want}, got {code} {got}"
        if name == "nothing is done":
            code, got = verify(site, "--seal", seal)
            yield "the seal of the log holds", None if code == 0 else f"{code} {got}"
            code, got = verify(site, "--seal", "1:00")
            yield "a seal that is none is refused", None if code == 2 else f"{code} {got}"
            yield "a tail cut off shows with the seal of the log", cut_tail(database, site, seal)
    yield "a chain cut under a running server is told in the log", cut_running(sites)


def cut_tail(database, site, seal):
    database.sql("delete from core_event where seq in (select seq from core_seal where n > 30); "
                 "delete from core_seal where n > 30")
    code, got = verify(site)
    if code != 0:
        return f"without a seal nothing shows, it says: {code} {got}"
    code, got = verify(site, "--seal", seal)
    return None if code == 1 and got["faults"][0]["fault"] == "ends before the seal" else f"{code} {got}"


def cut_running(sites):
    site = sites.make()
    database = Database(sites, site)
    with lib.Server(site, expect="behind the program's back") as server:
        client = lib.Client(server).log_in("admin")
        if not lib.wait_until(lambda: "audit seal=" in server.log_text() and verify(site)[1]["unsealed"] == 0, 20):
            return "never sealed"
        database.sql(f"delete from core_seal where n > 30; delete from core_event where seq > {MIDDLE}")
        lib.Client(server).log_in("agent")
        told = lib.wait_until(lambda: "the chain was changed behind the program's back" in server.log_text(), 20)
    return None if told else "the log says nothing"
