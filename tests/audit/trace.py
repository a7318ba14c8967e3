# SPDX-License-Identifier: Apache-2.0
"""The canary: what is written where nobody may be traced leaves nothing of who wrote it, or when."""
import glob
import os
import re
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402
from chain import Database  # noqa: E402

TEXT = "kanariefageln sjunger om nattetid"
ADDRESS = "198.51.100.77"
AGENT = "Kanariewebb/7.31"
COOKIE = "kanariekaka"
HEADERS = {"X-Forwarded-For": ADDRESS, "User-Agent": AGENT, "Cookie": f"lyhord_session={COOKIE}", "Referer": "http://x/kanarieref"}


def dump(database):
    """table -> its rows as texts."""
    if database.sites.engine == "pg":
        names = [r[0] for r in database.sql("select tablename from pg_tables where schemaname = 'public' order by 1")]
        return {n: set(database.sites.postgres.sql(f"select t::text from {n} t", database.name).splitlines()) for n in names}
    db = sqlite3.connect(os.path.join(database.site, "lyhord.db"), timeout=20)
    names = [r[0] for r in db.execute("select name from sqlite_master where type = 'table' order by 1")]
    out = {n: {repr(r) for r in db.execute(f"select * from {n}")} for n in names}
    db.close()
    return out


def files(database):
    """The bytes of everything the site has on disk: database, WAL, index, log, backup."""
    out = {}
    for path in glob.glob(os.path.join(database.site, "**"), recursive=True):
        if os.path.isfile(path) and os.path.basename(path) != "site.key":
            out[os.path.relpath(path, database.site)] = open(path, "rb").read()
    if database.sites.engine == "pg":
        out["dump"] = repr(dump(database)).encode()
    return out


def quiet(server, database):
    """Waits until what belongs to the start and to earlier requests has been written and sealed."""
    last = {}

    def same():
        nonlocal last
        now = {k: v for k, v in dump(database).items() if k not in NOISE}
        was, last = last, now
        return was == now and len(now["core_event"]) == len(now["core_seal"])
    return lib.wait_until(same, 20)


# What goes on by itself, however quiet it is: leases and the clock of jobs.
NOISE = {"core_node", "jobs_job", "core_session", "sqlite_sequence", "sqlite_stat1"}


SECRETS = (("address", ADDRESS), ("browser", AGENT), ("session", COOKIE), ("referrer", "kanarieref"))


def in_backup(sites, database, token):
    """A backup holds the text, sealed, and nothing of who wrote it or when: neither as it lies there nor opened."""
    backup, secret, opened = sites.path() + ".lyhord", sites.path() + ".words", sites.path()
    with open(secret, "w", encoding="utf-8") as f:
        f.write("korrekt häst batteri häftklammer\n")
    lib.run("backup", database.site, backup, "--passphrase-file", secret)
    lib.run("restore", backup, opened, "--passphrase-file", secret)
    sealed = open(backup, "rb").read()
    found = [what for what, text in (*SECRETS, ("form token", token), ("text", TEXT)) if text.encode() in sealed]
    yield "the sealed backup shows nothing", repr(found) if found else None
    parts = {os.path.relpath(p, opened): open(p, "rb").read()
             for p in glob.glob(os.path.join(opened, "**"), recursive=True) if os.path.isfile(p)}
    found = [(what, name) for what, text in (*SECRETS, ("form token", token)) for name, part in parts.items()
             if text.encode() in part]
    yield "nor does the opened one tell who wrote it", repr(found) if found else None
    found = sorted(name for name, part in parts.items() if TEXT.encode() in part)
    yield "it holds the text, in the database alone", \
        None if found and set(found) <= {"lyhord.db", "lyhord.db-wal"} else repr(found)
    db = sqlite3.connect(os.path.join(opened, "lyhord.db"))
    row = db.execute("select * from contact_missing where body = ?", (TEXT,)).fetchall()
    db.close()
    numbers = [n for r in row for n in r if isinstance(n, int)]
    yield "and the row in it has a day and no time", None if len(row) == 1 and int(lib.CLOCK) // 86400 in numbers and not any(
        abs(n - int(lib.CLOCK)) < 10**6 or abs(n - int(lib.CLOCK) * 1000) < 10**9 for n in numbers) else repr(row)


def cases(sites):
    """Yields (name, problem or None)."""
    site = sites.make()
    database = Database(sites, site)
    with lib.Server(site) as server:
        client = lib.Client(server)
        client.get("/fraga?q=bygglov+altanen")
        answer = re.search(r'href="(/svar/[0-9a-z]+)"', client.body)[1]
        # The question itself is counted on the public page, some seconds later.
        asked = "select count(*) from (select measure from core_rollup union all select measure from core_rollup_delta) x where measure = 20"
        if not lib.wait_until(lambda: int(database.sql(asked)[0][0]) > 0, 20) or not quiet(server, database):
            yield "the site comes to rest", "it never did"
            return
        before, log_before = dump(database), server.log_text()
        client.get(answer + "/saknas", HEADERS)
        action, fields = client.fill("missing", body=TEXT)
        token = dict(map(tuple, fields))["once"]
        client.post(action, fields, HEADERS)
        sent = client.status == 303
        client.post(action, fields, HEADERS)
        yield "it is taken, and once", None if sent and client.status == 303 else client.status
        log = server.log_text()[len(log_before):]
        traces = [line for line in log.splitlines() if "http" in line or "saknas" in line]
        yield "the access log has nothing of it", "\n".join(traces) or None
        after = dump(database)
        new = {t: after[t] - before[t] for t in after if t not in NOISE and after[t] != before[t]}
        one = list(new) == ["contact_missing"] and len(new["contact_missing"]) == 1
        yield "one row is all that changed in the database", None if one else repr(new)[:2000]
        row = next(iter(new.get("contact_missing", {""})))
        day = int(lib.CLOCK) // 86400
        numbers = [int(n) for n in re.findall(r"\d+", row.replace(TEXT, ""))]
        yield "the row has a day and no time", None if day in numbers and not any(
            abs(n - int(lib.CLOCK)) < 10**6 or abs(n - int(lib.CLOCK) * 1000) < 10**9 for n in numbers) else row
        # An id by time would be near the ids of what else was made on that day.
        ids = [int(r[0]) for r in database.sql("select id from contact_missing")]
        near = [n for n in ids if abs((n >> 22) + 1704067200000 - int(lib.CLOCK) * 1000) < 86400000]
        yield "its id is not ordered by time", repr(near) if near else None
        for what, secret in (*SECRETS, ("form token", token)):
            found = [name for name, text in files(database).items() if secret.encode() in text]
            yield f"no file holds the {what}", repr(found) if found else None
        yield from in_backup(sites, database, token)
        allowed = {"lyhord.db", "lyhord.db-wal", "dump"}
        found = [name for name, text in files(database).items() if TEXT.encode() in text and name not in allowed]
        yield "the text is in the database alone", repr(found) if found else None
        staff = lib.Client(server).log_in("communicator")
        yield "and can be read", None if TEXT in staff.get("/arbete/saknas").body else staff.body[:500]
