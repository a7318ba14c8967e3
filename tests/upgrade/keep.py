#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps a filled site of the present schema for the tests of later ones: keep.py vN

Before the first change of a schema that has been released: fills a site on each engine by the tests' own
conversations, one after the other on the same site, and writes its tables, keys and files to tests/upgrade/vN.
Says which tables are still empty: what no conversation fills is tested by nothing when it is changed.
"""
import base64
import os
import shutil
import subprocess
import sys
import tarfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "http")]
import conversation  # noqa: E402
import lib  # noqa: E402

# What they leave behind is worth keeping; later ones meet what earlier ones did, so that not every step need fit.
FILLED_BY = ["lists", "tasks", "notices", "files", "texts", "draft", "hours", "look", "desk", "main_job", "protected",
             "structure", "times", "log", "import_kinds", "users", "two_step", "api", "forms", "form_editor", "note", "keys", "tokens",
             "people", "panels", "import_page"]
CASES = "12"


class OneSite:
    """Hands out the same site again and again."""

    def __init__(self, path):
        self.path = path

    def make(self):
        return self.path

    empty = make


def fill(engine, postgres):
    sites = lib.Sites(engine, postgres)
    site, db = sites.path(), None
    args = ["init", site, "--demo", "--cases", CASES]
    if engine == "pg":
        db = postgres.database()
        args += ["--postgres", postgres.address(db)]
    lib.run(*args, env={"LYHORD_CLOCK": str(int(lib.CLOCK) - 60)})
    # Mail is queued for a server that is not there.
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\nsmtp = smtp://127.0.0.1:1\nsmtp_from = kommunen@ekasa.example\n")
    paths = [os.path.join(HERE, "..", "http", name + ".t") for name in FILLED_BY] + [os.path.join(HERE, "fill.t")]
    for path in paths:
        problem = conversation.converse(path, OneSite(site))
        name = os.path.basename(path)
        print(f"{engine} {name}: {'whole' if problem is None else problem.splitlines()[0]}", flush=True)
    return site, db


def tables(engine, site, db, postgres):
    """(table, rows) of each."""
    if engine == "sqlite":
        def ask(q):
            return subprocess.run(["sqlite3", os.path.join(site, "lyhord.db"), q], capture_output=True, text=True,
                                  check=True).stdout
        names = ask("select name from sqlite_schema where type = 'table' order by 1").split()
    else:
        def ask(q):
            return postgres.sql(q, db)
        names = ask("select tablename from pg_tables where schemaname = 'public' order by 1").split()
    return [(n, int(ask(f"select count(*) from {n}"))) for n in names]


def keep(engine, folder, postgres):
    site, db = fill(engine, postgres)
    empty = [n for n, rows in tables(engine, site, db, postgres) if rows == 0]
    if engine == "sqlite":
        text = subprocess.run(["sqlite3", os.path.join(site, "lyhord.db"), ".dump"], capture_output=True, text=True,
                              check=True).stdout
    else:
        text = subprocess.run([f"{postgres.bin}/pg_dump", "-h", "127.0.0.1", "-p", str(postgres.port), "-U", "lyhord",
                               "--inserts", "--no-owner", "--no-privileges", db], capture_output=True, text=True,
                              check=True).stdout
    with open(os.path.join(folder, f"{engine}.sql"), "w", encoding="utf-8") as f:
        f.write(text)
    with open(os.path.join(site, "site.key"), "rb") as f:
        key = base64.b64encode(f.read()).decode()
    name = "site.key.b64" if engine == "sqlite" else "site.pg.key.b64"
    with open(os.path.join(folder, name), "w", encoding="ascii") as f:
        f.write(key)
    if engine == "sqlite":
        with tarfile.open(os.path.join(folder, "files.tar"), "w") as tar:
            tar.add(os.path.join(site, "files"), "files")
    print(f"{engine}: {len(text) // 1024} kB; empty: {' '.join(empty) or 'none'}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    to = os.path.join(HERE, sys.argv[1])
    shutil.rmtree(to, ignore_errors=True)
    os.makedirs(to)
    cluster = lib.Postgres()
    for e in ("sqlite", "pg"):
        keep(e, to, cluster)
