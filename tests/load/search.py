#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The search beside SQLite's FTS5 on the same documents and questions, in one run.

Usage: search.py [DOCS [WORDS]]     100,000 documents of 60 words when nothing is said

FTS5 gets the words as they are (unicode61), any of them, ranked by its own bm25, twenty hits: what one would use without
an engine of one's own. The program is build/lyhord (script/build)."""
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LYHORD = os.path.join(ROOT, "build", "lyhord")


def fts_query(text, kind):
    words = [w for w in text.replace('"', " ").split() if w]
    if kind == "phrase of two":
        return '"' + " ".join(words) + '"'
    quoted = ['"' + w + '"' for w in words]
    if kind == "prefix":
        quoted[-1] += "*"
    return " OR ".join(quoted)


def main():
    docs = sys.argv[1] if len(sys.argv) > 1 else "100000"
    words = sys.argv[2] if len(sys.argv) > 2 else "60"
    with tempfile.TemporaryDirectory() as tmp:
        lines = os.path.join(tmp, "lines")
        subprocess.run([LYHORD, "bench", "search", "--docs", docs, "--words", words, "--write", lines], check=True)
        db = sqlite3.connect(os.path.join(tmp, "fts.db"))
        db.execute("pragma journal_mode = wal")
        db.execute("create virtual table t using fts5 (body, content = '', prefix = '3 5')")
        asked = {}
        start = time.monotonic()
        with open(lines, encoding="utf-8") as f:
            for line in f:
                kind, text = line.rstrip("\n").split("\t", 1)
                if kind:
                    asked.setdefault(kind, []).append(text)
                else:
                    db.execute("insert into t (body) values (?)", (text,))
        db.commit()
        fts_rate = int(docs) / (time.monotonic() - start)
        db.execute("insert into t (t) values ('optimize')")
        db.commit()
        os.remove(lines)
        theirs = {}
        for kind, queries in asked.items():
            took = []
            for q in queries[:200]:
                start = time.monotonic()
                db.execute("select rowid, rank from t where t match ? order by rank limit 20", (fts_query(q, kind),)).fetchall()
                took.append(time.monotonic() - start)
            took.sort()
            theirs[kind] = (took[len(took) // 2] * 1e3, took[len(took) * 99 // 100] * 1e3)
        size = os.path.getsize(os.path.join(tmp, "fts.db"))
        db.close()
        r = subprocess.run([LYHORD, "bench", "search", tmp, "--docs", docs, "--words", words, "--json"], check=True,
                           stdout=subprocess.PIPE, text=True)
        ours = json.loads(r.stdout)
    print(f"{docs} documents of {words} words\n")
    print(f"built: {ours['docs_per_s']:.0f}/s, FTS5 {fts_rate:.0f}/s; {ours['bytes'] / 1e6:.0f} MB, FTS5 {size / 1e6:.0f} MB\n")
    print(f"{'one client':24} {'p50 ms':>8} {'p99 ms':>8}   {'FTS5 p50':>8} {'p99':>8}   {'p99 ratio':>9}")
    for row in ours["rows"]:
        if row["clients"] == 1:
            p50, p99 = theirs[row["what"]]
            print(f"{row['what']:24} {row['p50_us'] / 1e3:8.2f} {row['p99_us'] / 1e3:8.2f}   {p50:8.2f} {p99:8.2f}   {p99 / max(row['p99_us'] / 1e3, 0.01):9.1f}")
    print(f"\n{'eight clients':24} {'p50 ms':>8} {'p99 ms':>8} {'per s':>8}")
    for row in ours["rows"]:
        if row["clients"] == 8:
            print(f"{row['what']:24} {row['p50_us'] / 1e3:8.2f} {row['p99_us'] / 1e3:8.2f} {row['per_s']:8.0f}")


if __name__ == "__main__":
    main()
