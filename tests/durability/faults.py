# SPDX-License-Identifier: Apache-2.0
"""What the machine does to us: a full disk, one that may only be read or cannot sync, a database that somebody else
holds or that is gone, a clock that jumps. Each time: a clear page, what was typed is kept, nothing acknowledged is
lost, and it recovers by itself."""
import http.client
import os
import re
import sqlite3
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

TYPED = "Det här får inte försvinna"
STORAGE = {"": "Vi kan inte spara just nu", "/en": "We cannot save anything just now", "/fi": "Emme voi tallentaa juuri nyt"}
TROUBLED = "error (db|search) |warn (keeper|jobs) .*result=(busy|upstream)"  # what the log may tell meanwhile
CROWDED = {"": "Det är trångt just nu"}


def faulty(sites, sync=False):
    """A server, and a function that sets what its disk does."""
    site = sites.make()
    path = os.path.join(site, "fault")

    def fault(word):
        with open(path, "w", encoding="utf-8") as f:
            f.write(word)
    fault("")
    return lib.Server(site, env={"LYHORD_FAULT": path}, sync=sync, expect=TROUBLED), fault


def forms(server, prefixes):
    """A form for each language, filled in but not sent; and its client."""
    out = []
    for prefix in prefixes:
        c = lib.Client(server).get(prefix + "/kontakt")
        out.append((prefix, c, c.fill("file", question=TYPED)))
    return out


def file_case(server):
    c = lib.Client(server).get("/kontakt")
    c.submit("file", question="Före felet", email="en@exempel.example")
    assert c.status == 303, f"before the fault: {c.status}"
    return c.headers["location"]


def is_there(server, receipt, text):
    """The receipt still leads to its case."""
    c = lib.Client(server).get(receipt)
    number, code = (re.search(rf'data-case-{x}="([^"]+)"', c.body) for x in ("number", "code"))
    if c.status != 200 or not number or not code:
        return False
    c.get("/arende").submit("follow", number=number[1], code=code[1])
    return c.status == 303 and text in c.follow().body


def during(filled, titles):
    """None when each form got a clear page."""
    for prefix, c, form in filled:
        c.post(*form)
        if c.status != 503 or "retry-after" not in c.headers:
            return f"{prefix or '/'}: {c.status} {c.headers}"
        if titles[prefix] not in c.body or TYPED not in c.body or 'name="once"' not in c.body:
            return f"{prefix or '/'}: the page does not say it, or has lost what was typed"
    return None


def afterwards(server, filled, receipt):
    """None when the same forms go through and nothing is lost."""
    for prefix, c, form in filled:
        c.post(*form)
        if c.status != 303:
            return f"afterwards, {prefix or '/'}: {c.status}"
        if not is_there(server, c.headers["location"], TYPED):
            return f"afterwards, {prefix or '/'}: the case is not there"
    if not is_there(server, receipt, "Före felet"):
        return "the case from before is lost"
    r = lib.run("stats", server.site, "--verify", check=False)
    return None if r.returncode == 0 else f"the figures are wrong: {r.stdout}{r.stderr}"


def with_disk(sites, word, sync=False):
    server, fault = faulty(sites, sync)
    with server:
        receipt = file_case(server)
        filled = forms(server, STORAGE)
        fault(word)
        problem = during(filled, STORAGE)
        for path in ("/", "/kontakt", "/healthz", receipt):  # reading goes on
            if not problem and lib.Client(server).get(path).status != 200:
                problem = f"{path} cannot be read meanwhile"
        fault("")
        return problem or afterwards(server, filled, receipt)


def full(sites):
    return with_disk(sites, "full")


def readonly(sites):
    return with_disk(sites, "readonly")


def sync_fails(sites):
    return with_disk(sites, "sync", sync=True)


def fails_under_load(sites):
    """Eight file cases while the disk fills up, cannot sync, and is well again: who got a receipt has a case."""
    server, fault = faulty(sites, sync=True)
    receipts, others, stop = [], set(), threading.Event()

    def client():
        while not stop.is_set():
            try:
                c = lib.Client(server).get("/kontakt")
                if c.status != 200:
                    others.add(c.status)
                    continue
                c.submit("file", question="Mitt i felet", topic="Parkering")
                if c.status == 303:
                    receipts.append(c.headers["location"])
                else:
                    others.add(c.status)
            except (OSError, http.client.HTTPException, AssertionError) as e:
                others.add(repr(e))
    with server:
        threads = [threading.Thread(target=client) for _ in range(8)]
        for t in threads:
            t.start()
        for word in ("", "full", "", "sync", "", "readonly", ""):
            fault(word)
            n = len(receipts)
            if word:
                time.sleep(0.3)  # the fault lasts; who is in line meets it
            elif not lib.wait_until(lambda n=n: len(receipts) > n + 8):
                stop.set()
                return f"it does not recover: {len(receipts)} receipts, {others}"
        stop.set()
        for t in threads:
            t.join()
        lost = [r for r in receipts if not is_there(server, r, "Mitt i felet")]
        if lost or others - {503}:
            return f"{len(lost)} of {len(receipts)} are lost; other answers: {others}"
        if 503 not in others:
            return "no request met the fault: the test does not test"
        r = lib.run("stats", server.site, "--verify", check=False)
        return None if r.returncode == 0 else f"the figures are wrong: {r.stdout}{r.stderr}"


def held_by_another(sites):
    """Another process holds the database: whoever writes waits five seconds, then gets a page."""
    with lib.Server(sites.make(), expect=TROUBLED) as server:
        receipt = file_case(server)
        filled = forms(server, CROWDED)
        other = sqlite3.connect(os.path.join(server.site, "lyhord.db"), isolation_level=None, timeout=30)
        other.execute("begin immediate")
        problem = during(filled, CROWDED)
        if not problem and lib.Client(server).get("/").status != 200:
            problem = "nothing can be read meanwhile"
        other.execute("rollback")
        other.close()
        return problem or afterwards(server, filled, receipt)


def database_gone(sites):
    """PostgreSQL goes away and comes back."""
    site = sites.make()
    # A crash right after CREATE DATABASE … TEMPLATE sets the copy's sequences back; a checkpoint between does not.
    sites.postgres.sql("checkpoint")
    with lib.Server(site, expect=TROUBLED) as server:
        receipt = file_case(server)
        filled = forms(server, STORAGE)
        problem = []
        sites.postgres.restart(lambda: problem.append(during(filled, STORAGE)))
        if problem[0]:
            return problem[0]
        for _ in range(12):  # more than there are connections
            if lib.Client(server).get("/").status != 200:
                return "a connection does not come back"
        return afterwards(server, filled, receipt)


def clock_jumps(sites):
    """The clock jumps an hour forwards, four back, and a day forwards: ids, receipts and sessions hold."""
    site = sites.make()
    path = os.path.join(site, "shift")

    def shift(seconds):
        with open(path, "w", encoding="utf-8") as f:
            f.write(str(seconds))
    shift(0)
    with lib.Server(site, env={"LYHORD_CLOCK_SHIFT": path}) as server:
        agent = lib.Client(server).log_in("agent")
        receipts = []
        for seconds, logged_in in ((0, 200), (3600, 200), (-10800, 200), (0, 200), (86400, 303)):
            shift(seconds)
            for i in range(20):
                c = lib.Client(server).get("/kontakt")
                c.submit("file", question=f"Fråga {i} vid {seconds}")
                if c.status != 303:
                    return f"{seconds} s: {c.status}"
                if not is_there(server, c.headers["location"], f"Fråga {i} vid {seconds}"):
                    return f"{seconds} s: the case is not there"
                receipts.append(c.headers["location"])
            if agent.get("/arbete/arenden").status != logged_in:
                return f"{seconds} s: the session answers {agent.status}, not {logged_in}"
        shift(0)
        if not all(is_there(server, r, "Fråga") for r in receipts):
            return "a receipt does not hold when the clock is right again"
    r = lib.run("export", site, "cases")
    numbers = re.findall(r'"number": ?"([^"]+)"', r.stdout)
    if len(numbers) != len(set(numbers)) or len(numbers) < len(receipts):
        return f"{len(numbers)} cases with {len(set(numbers))} numbers"
    # Another process, on the right clock, carries on.
    r = lib.run("stats", site, "--verify", check=False)
    return None if r.returncode == 0 else f"the figures are wrong: {r.stdout}{r.stderr}"


SQLITE = [full, readonly, sync_fails, fails_under_load, held_by_another, clock_jumps]
PG = [database_gone, clock_jumps]
