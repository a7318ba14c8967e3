# SPDX-License-Identifier: Apache-2.0
"""The demo municipality: that it is whole, has the shares it promises, and is the same each time."""
import collections
import datetime
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

NAMES = ["texts", "shares", "season", "same", "departments"]
CASES = 2400
DAYS = 130  # of so many cases: 120, and what closed before today
FILES = os.path.join(lib.ROOT, "demo")


def lines(name):
    with open(os.path.join(FILES, name), encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def lix(text):
    """Björnsson's: words a sentence, and the share of long words."""
    words = re.findall(r"[\w-]+", text)
    sentences = len(re.findall(r"[.!?:](?:\s|$)", text)) or 1
    return len(words) / sentences + 100 * sum(len(w) > 6 for w in words) / len(words)


def cases(site):
    out = lib.run("export", site, "cases").stdout
    return [json.loads(line) for line in out.splitlines()]


def near(what, n, of, share, slack=1.5):
    percent = 100 * n / of
    return None if abs(percent - share) <= slack else f"{what}: {percent:.1f} %, not {share} %"


def texts(site):
    """What the site holds is what the files say: enough of it, in plain Swedish, each with its place."""
    answers, topics = lines("answers.jsonl"), lines("topics.jsonl")
    keys = {t["key"] for t in topics}
    areas = [t for t in topics if not t["parent"]]
    problems = []
    if len(topics) < 120 or len(areas) != 7:
        problems.append(f"{len(topics)} topics in {len(areas)} areas")
    if len(lines("case_types.jsonl")) < 40:
        problems.append("fewer than 40 case types")
    if sum("sv" in a for a in answers) < 150 or min(sum(x in a for a in answers) for x in ("en", "fi")) < 60:
        problems.append("fewer answers than promised")
    problems += [f"no topic for {a['sv']['question']}" for a in answers if a["topic"] not in keys]
    hard = [a["sv"]["question"] for a in answers if lix(a["sv"]["answer"]) > 50]
    mean = sum(lix(a["sv"]["answer"]) for a in answers) / len(answers)
    if hard or mean > 32:
        problems.append(f"hard to read, mean {mean:.0f}: {hard}")
    for lang in ("sv", "en", "fi"):
        want = sum(lang in a for a in answers)
        found = int(count(site, "contact_answer", f"lang = {['sv', 'en', 'fi'].index(lang)}"))
        if found != want:
            problems.append(f"{found} answers in {lang}, not {want}")
    roles = {line["role"] for line in lines("municipality.jsonl") if line["kind"] == "user"}
    for role in ("agent", "officer", "communicator", "manager", "secretary", "project_leader", "press", "crisis", "admin"):
        if role not in roles:
            problems.append(f"nobody is {role}")
    return "; ".join(problems) or None


def count(site, table, where):
    return subprocess.run(["sqlite3", os.path.join(site, "lyhord.db"), f"select count(*) from {table} where {where}"],
                          capture_output=True, text=True, check=True).stdout.strip()


def shares(site):
    rows = cases(site)
    by = collections.Counter(r["channel"] for r in rows)
    f = json.loads(lib.run("stats", site, "--days", str(DAYS)).stdout)
    first = 100 * (f["solved_first_contact"]) / f["contacts_known"]
    problems = [near("phone", by["phone"], len(rows), 81), near("mail", by["mail"], len(rows), 12),
                near("visit", by["visit"], len(rows), 7),
                near("by the centre", f["closed_by_centre"], f["closed"], 68, 2)]
    if not 47 <= first <= 57:
        problems.append(f"solved at first contact: {first:.1f} %")
    if abs(first - 100 * f["closed_by_centre"] / f["closed"]) < 5:
        problems.append("solved at first contact is no other figure than handled by the centre")
    verify = lib.run("stats", site, "--verify", check=False)
    if verify.returncode or " 0 wrong" not in verify.stdout:
        problems.append(verify.stdout + verify.stderr)
    return "; ".join(p for p in problems if p) or None


def season(site):
    """Few at weekends and in the evening, most on Mondays in the morning; snow comes with winter."""
    rows = cases(site)
    at = [datetime.datetime.fromisoformat(r["opened_at"]) for r in rows]
    days = collections.Counter(t.weekday() for t in at)
    spoken = [t for t, r in zip(at, rows) if r["channel"] in ("phone", "visit")]
    problems = []
    if days[0] < max(days[d] for d in range(1, 7)):
        problems.append(f"Monday is not the busiest day: {days}")
    if days[5] + days[6] > len(rows) * 0.04:
        problems.append(f"{days[5] + days[6]} at weekends")
    if any(t.weekday() > 4 or not (7, 30) <= (t.hour, t.minute) < (16, 30) for t in spoken):
        problems.append("called when the phone was closed")
    if [t for t in at] and max(at) > datetime.datetime.fromtimestamp(int(lib.CLOCK), at[0].tzinfo):
        problems.append("contacts of the future")
    snow = collections.Counter((t.month in (10, 11)) for t, r in zip(at, rows) if r["topic"] in ("snorojning", "halka"))
    summer = sum(t.month in (6, 7, 8) for t, r in zip(at, rows) if r["topic"] in ("snorojning", "halka"))
    if summer * 4 > snow[True]:
        problems.append(f"snow in summer: {summer} and {snow}")
    top = collections.Counter(r["topic"] for r in rows).most_common()
    if top[0][1] < 5 * top[len(top) // 2][1]:
        problems.append("all topics are asked about alike")
    return "; ".join(problems) or None


def same(site):
    """The same clock gives the same contacts."""
    rows = []
    for name in ("-one", "-again"):
        lib.run("init", site + name, "--demo", "--cases", "300")
        rows.append(cases(site + name))
    return None if rows[0] == rows[1] and len(rows[0]) == 300 else "another demo with the same clock"


def departments(site):
    """What is handed over is answered by its department, in days; little is left open."""
    rows = cases(site)
    away = [r for r in rows if r["unit"] != "kontaktcenter"]
    left = [r for r in away if r["status"] == "open"]
    hours = []
    for r in away:
        if r["closed_at"]:
            d = datetime.datetime.fromisoformat(r["closed_at"]) - datetime.datetime.fromisoformat(r["opened_at"])
            hours.append(d.total_seconds() / 3600)
    hours.sort()
    if len({r["unit"] for r in away}) < 15:
        return "handed over to few units"
    if not hours:
        return "no department has answered"
    if not 12 <= hours[len(hours) // 2] <= 24 * 14:
        return f"answered by departments after {hours[len(hours) // 2]:.0f} hours"
    if not 0 < len(left) < len(away) * 0.25:
        return f"{len(left)} of {len(away)} are open"
    return None


class Demo:
    """One site for all of them."""

    def __init__(self, path):
        self.site = path
        lib.run("init", path, "--demo", "--cases", str(CASES))

    def ask(self, name):
        return globals()[name](self.site)
