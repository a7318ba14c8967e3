#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The audit log with a million rows: how fast it is sealed, and verified. Figures, not a test. audit.py [ROWS]

The rows are put into SQLite's file while no server runs, as changes would have left them; the server then seals them.
Run script/build first.
"""
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
os.environ.setdefault("LYHORD", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/lyhord"))
import lib  # noqa: E402

FILL = """
with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
insert into core_event (tx, kind, link_kind, link_id, at, actor)
select (select tx from core_event limit 1), 1 + i % 4, 1, 1000000 + i / 4, ? + i, 1000 + i % 50 from n"""


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000
    with tempfile.TemporaryDirectory(prefix="lyhord-load-", dir="/var/tmp") as folder:
        site = os.path.join(folder, "site")
        subprocess.run([lib.LYHORD, "init", site, "--demo"], check=True, stdout=subprocess.DEVNULL)
        with lib.Server(site, sync=True):
            time.sleep(3)
        db = sqlite3.connect(os.path.join(site, "lyhord.db"))
        db.execute(FILL, (rows, int(time.time()) - 2 * rows))
        db.commit()
        left = "select (select count(*) from core_event) - (select coalesce(max(n), 0) from core_seal)"
        before = db.execute(left).fetchone()[0]
        began = time.monotonic()
        with lib.Server(site, sync=True) as server:
            while db.execute(left).fetchone()[0] > 0:
                time.sleep(0.2)
            sealed = time.monotonic() - began
            del server
        db.close()
        for turn in range(3):
            began = time.monotonic()
            r = subprocess.run([lib.LYHORD, "audit", "verify", site], capture_output=True, text=True, check=False)
            took = time.monotonic() - began
            print(f"verify: {took:.2f} s, exit {r.returncode}: {r.stdout.strip().splitlines()[0] if r.stdout else r.stderr.strip()}")
        print(f"{before} rows sealed in {sealed:.1f} s ({before / sealed:.0f} a second); "
              f"the last verify: {rows / took:.0f} rows a second")
        print("load: " + " ".join(f"{x:.1f}" for x in os.getloadavg()))


if __name__ == "__main__":
    main()
