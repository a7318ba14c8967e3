#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Upgrades filled sites of earlier schemas (tests/upgrade/vN) on both engines and looks at what is in them."""
import base64
import os
import subprocess
import sys
import tarfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
# Added to or taken from by the migration itself.
MOVING = {"db_version", "core_event", "core_rollup", "core_rollup_bucket", "core_rollup_delta", "jobs_job"}

# Rows that go from one table to another: the notes of cases.
MOVED = {"contact_message": "core_note"}


# In this order.
RENAMED = {"anna.agent": "Zara Agent", "maria.manager": "åke Chef", "kim.communicator": "Ängla Kom", "olle.officer": "Örjan H"}


def versions():
    """The kept sites: v1, v3 …"""
    return sorted((n for n in os.listdir(HERE) if n[0] == "v" and n[1:].isdigit()), key=lambda n: int(n[1:]))


def rows(ask, names):
    """table -> how many rows."""
    return {n: int(ask(f"select count(*) from {n}")) for n in names.split()}


def upgrade(version, engine, postgres=None):
    """None, or what went wrong."""
    folder = os.path.join(HERE, version)
    sites = lib.Sites(engine, postgres)
    site = sites.path()
    for d in ("", "files", "index", "theme", "backup"):
        os.makedirs(os.path.join(site, d), exist_ok=True)
    conf = ""
    if engine == "sqlite":
        with open(os.path.join(folder, "sqlite.sql"), encoding="utf-8") as f:
            subprocess.run(["sqlite3", os.path.join(site, "lyhord.db")], stdin=f, check=True)
        key = "site.key.b64"
        if os.path.exists(os.path.join(folder, "files.tar")):
            with tarfile.open(os.path.join(folder, "files.tar")) as tar:
                tar.extractall(site)

        def ask(q):
            return subprocess.run(["sqlite3", os.path.join(site, "lyhord.db"), q], check=True, capture_output=True,
                                  text=True).stdout
        tables = "select name from sqlite_schema where type = 'table'"
        columns = "select name from pragma_table_info('core_user')"
    else:
        db = postgres.database()
        postgres.sql(open(os.path.join(folder, "pg.sql"), encoding="utf-8").read(), db)
        conf = f"database = {postgres.address(db)}\n"
        key = "site.pg.key.b64"

        def ask(q):
            return postgres.sql(q, db)
        tables = "select tablename from pg_tables where schemaname = 'public'"
        columns = "select column_name from information_schema.columns where table_name = 'core_user'"
    with open(os.path.join(site, "lyhord.conf"), "w", encoding="utf-8") as f:
        f.write(conf)
    with open(os.path.join(site, "site.key"), "wb", opener=lambda p, fl: os.open(p, fl, 0o600)) as f:
        f.write(base64.b64decode(open(os.path.join(folder, key), encoding="utf-8").read()))
    # A note as they were before core_note, and as they are since.
    if "core_note" in ask(tables).split():
        ask("insert into core_note (id, link_kind, link_id, author_id, body, at) select max(n.id) + 1, 1, max(c.id), "
            "max(n.author_id), 'En gammal anteckning', max(n.at) from core_note n, contact_case c")
    else:
        ask("insert into contact_message (id, case_id, kind, channel, author_id, body, at) select max(m.id) + 1, max(m.case_id), 3, 0, "
            "(select max(u.id) from core_user u), 'En gammal anteckning', max(m.at) from contact_message m")
    # Names as they were before there was a column to sort them by.
    unsorted = "name_sort" not in ask(columns)
    for email, name in RENAMED.items() if unsorted else ():
        ask(f"update core_user set name = '{name}' where email_key = '{email}@ekasa.example'")
    before = rows(ask, ask(tables))
    check = lib.run("migrate", site, "--check", check=False)
    # The newest may still be the present schema.
    if check.returncode != 1 and not (check.returncode == 0 and version == versions()[-1]):
        return f"migrate --check saw nothing to do: {check.stderr}"
    done = lib.run("migrate", site, check=False)
    if done.returncode != 0:
        return f"migrate failed: {done.stderr}"
    # References are looked for at COMMIT, also those of tables from before.
    now = engine == "pg" and ask("select conname from pg_constraint where contype = 'f' and not condeferred")
    if now:
        return f"these references do not wait: {now}"
    after = rows(ask, ask(tables))
    for old, new in MOVED.items():
        if new not in before:
            after[old] += after[new]
    lost = {n: (k, after.get(n)) for n, k in before.items() if n not in MOVING and after.get(n, k) != k}
    if lost:
        return f"rows before and after: {lost}"
    if int(ask("select count(*) from core_note n join contact_case c on c.id = n.link_id and n.link_kind = 1 "
               "where n.body = 'En gammal anteckning'")) != 1:
        return "the note of before is not a note"
    for command in (["migrate", site, "--check"], ["doctor", site], ["stats", site, "--verify"],
                    ["audit", "verify", site]):
        r = lib.run(*command, check=False)
        if r.returncode != 0:
            return f"{command[0]}: {r.stdout}{r.stderr}"
    n = len(lib.run("export", site, "cases").stdout.splitlines())
    if n != before["contact_case"] or n < 12:
        return f"{n} cases exported of {before['contact_case']}"
    by_name = ask("select name from core_user where kind = 0 order by name_sort, id").splitlines()
    if unsorted and [n for n in by_name if n in RENAMED.values()] != list(RENAMED.values()):
        return f"not sorted as Swedes do: {by_name}"
    # The pages work on it, and a user of that time still logs in.
    with lib.Server(site) as server:
        c = lib.Client(server).log_in("agent")
        if c.get("/arbete/arenden?vy=avslutade").status != 200 or "KC-" not in c.body:
            return "the queue does not show the old cases"
    return None


if __name__ == "__main__":
    pg = lib.Postgres()
    bad = [f"{v} {e}: {r}" for v in versions() for e in ("sqlite", "pg") if (r := upgrade(v, e, pg))]
    sys.exit("\n".join(bad) or 0)
