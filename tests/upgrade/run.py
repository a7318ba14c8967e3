#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Upgrades filled sites of earlier schemas (tests/upgrade/vN) on both engines and looks at what is in them."""
import base64
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


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
    else:
        db = postgres.database()
        postgres.sql(open(os.path.join(folder, "pg.sql"), encoding="utf-8").read(), db)
        conf = f"database = {postgres.address(db)}\n"
        key = "site.pg.key.b64"
    with open(os.path.join(site, "lyhord.conf"), "w", encoding="utf-8") as f:
        f.write(conf)
    with open(os.path.join(site, "site.key"), "wb", opener=lambda p, fl: os.open(p, fl, 0o600)) as f:
        f.write(base64.b64decode(open(os.path.join(folder, key), encoding="utf-8").read()))
    check = lib.run("migrate", site, "--check", check=False)
    if check.returncode != 1:
        return f"migrate --check saw nothing to do: {check.stderr}"
    done = lib.run("migrate", site, check=False)
    if done.returncode != 0:
        return f"migrate failed: {done.stderr}"
    for command in (["migrate", site, "--check"], ["doctor", site], ["stats", site, "--verify"]):
        r = lib.run(*command, check=False)
        if r.returncode != 0:
            return f"{command[0]}: {r.stdout}{r.stderr}"
    n = len(lib.run("export", site, "cases").stdout.splitlines())
    if n != 12:
        return f"{n} cases, expected 12"
    # The pages work on it, and a user of that time still logs in.
    with lib.Server(site) as server:
        c = lib.Client(server).log_in("agent")
        if c.get("/arbete/arenden?vy=avslutade").status != 200 or "KC-" not in c.body:
            return "the queue does not show the old cases"
    return None


if __name__ == "__main__":
    pg = lib.Postgres()
    bad = [f"{e}: {r}" for e in ("sqlite", "pg") if (r := upgrade("v1", e, pg))]
    sys.exit("\n".join(bad) or 0)
