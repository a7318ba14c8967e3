#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Backups: made while cases are filed, restored on either engine, refused when damaged; copies there and back."""
import os
import re
import shutil
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402
sys.path.insert(0, os.path.join(lib.ROOT, "tests/mail"))
from mail import configure  # noqa: E402
from sink import Sink  # noqa: E402

WORDS = "korrekt häst batteri häftklammer"


def words(sites, text=WORDS):
    path = sites.path() + ".words"
    with open(path, "w", encoding="utf-8") as f:
        f.write(text + "\n")
    return path


def cases(site):
    return sorted(lib.run("export", site, "cases").stdout.splitlines())


def target(sites, engine, postgres):
    """Arguments for a new, empty site on an engine."""
    path = sites.path()
    return path, [path] + (["--postgres", postgres.address(postgres.database())] if engine == "pg" else [])


def looks_whole(site, want=None):
    for command in (["doctor", site], ["stats", site, "--verify"], ["audit", "verify", site]):
        r = lib.run(*command, check=False)
        if r.returncode != 0:
            return f"{command[0]}: {r.stdout}{r.stderr}"
    if want is not None and cases(site) != want:
        return "the cases are not the same"
    with lib.Server(site) as server:
        c = lib.Client(server).log_in("agent")
        if c.get("/arbete/arenden?vy=avslutade").status != 200 or "KC-" not in c.body:
            return "the queue does not show the cases"
        c = lib.Client(server)
        c.get("/kontakt")
        c.submit("file", question="Går det att fråga efteråt?", topic="Parkering")
        if c.status != 303:
            return f"a case cannot be filed afterwards: {c.status}"
        if not lib.wait_until(lambda: '"unsealed":0,' in lib.run("audit", "verify", site, "--json", check=False).stdout):
            return "what came afterwards is not sealed"
    r = lib.run("audit", "verify", site, check=False)
    return None if r.returncode == 0 else f"the chain after it: {r.stdout}"


def mail_waits(sites, engine, postgres):
    """What waited when the backup was made is not sent by the restored site, until a person starts it there."""
    site, backup, secret = sites.make(), sites.path() + ".lyhord", words(sites)
    port = lib.free_port()
    sink = Sink(port)
    try:
        configure(site, smtp=f"smtp://127.0.0.1:{port}")
        with lib.Server(site) as server:
            c = lib.Client(server).log_in("admin")
            c.get("/arbete/jobb")
            c.submit("/arbete/jobb/post/till-en/stopp")
            c = lib.Client(server)
            c.get("/kontakt")
            c.submit("file", question="Får jag ett kvitto?", topic="Parkering", email="vantar@example.org")
            c = lib.Client(server).log_in("admin")
            if not lib.wait_until(lambda: "1 mejl väntar." in c.get("/arbete/jobb").body):
                return f"no mail waits: {c.body}"
            lib.run("backup", site, backup, "--passphrase-file", secret)
            # The old site sends it.
            c.submit("/arbete/jobb/post/till-en/start")
            if not lib.wait_until(lambda: len(sink.mails) == 1):
                return "the old site does not send"
        path, args = target(sites, engine, postgres)
        lib.run("restore", backup, *args, "--passphrase-file", secret)
        if "smtp" not in open(os.path.join(path, "lyhord.conf"), encoding="utf-8").read():
            configure(path, smtp=f"smtp://127.0.0.1:{port}")
        said = lib.run("doctor", path, check=False)
        if "stopped by a restore; look at the queue" not in said.stdout or said.returncode != 0:
            return f"doctor says nothing of it: {said.stdout}"
        with lib.Server(path) as server:
            c = lib.Client(server).log_in("admin")
            if "Stoppad av en återläsning" not in c.get("/arbete/jobb").body:
                return "the page says nothing of it"
            v = lib.Client(server)
            v.get("/kontakt")
            v.submit("file", question="Och den här?", topic="Parkering", email="ny@example.org")
            if lib.wait_until(lambda: len(sink.mails) > 1, 4):
                return f"the restored site sends: {sink.mails}"
            c.get("/arbete/jobb")
            c.submit("/arbete/jobb/post/till-en/start")
            if not lib.wait_until(lambda: len(sink.mails) >= 3):
                return f"it does not go again when it is started: {len(sink.mails)}"
            if "Stoppad av" in c.get("/arbete/jobb").body:
                return "the page still says that it is stopped"
    finally:
        sink.stop()
    return None


def while_serving(sites, engine, postgres):
    """What was acknowledged before the backup began is in it, and the backup is of one moment."""
    site = sites.make()
    filed, stop = [], threading.Event()

    def file_cases(server):
        while not stop.is_set():
            c = lib.Client(server)
            c.get("/kontakt")
            c.submit("file", question="Kommer frågan med?", topic="Parkering")
            if c.status == 303:
                c.follow()
                filed.append(re.search(r'data-case-number="([^"]+)"', c.body)[1])
    backup, secret = sites.path() + ".lyhord", words(sites)
    with lib.Server(site) as server:
        threads = [threading.Thread(target=file_cases, args=(server,)) for _ in range(4)]
        for t in threads:
            t.start()
        lib.wait_until(lambda: len(filed) >= 20)
        before = set(filed)
        made = lib.run("backup", site, backup, "--passphrase-file", secret, check=False)
        lib.wait_until(lambda: len(filed) >= len(before) + 4)
        stop.set()
        for t in threads:
            t.join()
    if made.returncode != 0:
        return f"backup: {made.stderr}"
    if any(w in open(backup, "rb").read() for w in (b"Kommer", b"KC-", b"ekasa")):
        return "the backup can be read without its passphrase"
    if engine == "sqlite":
        check = lib.run("restore", "--check", backup, "--passphrase-file", secret, check=False)
        if check.returncode != 0 or "The backup is whole" not in check.stdout:
            return f"restore --check: {check.stdout}{check.stderr}"
    new, args = target(sites, engine, postgres)
    done = lib.run("restore", backup, *args, "--passphrase-file", secret, check=False)
    if done.returncode != 0:
        return f"restore: {done.stderr}"
    missing = before - set(re.findall(r'"number": ?"([^"]+)"', "\n".join(cases(new))))
    return f"not in the backup: {missing}" if missing else looks_whole(new)


def refused(sites, engine, postgres):
    """A wrong passphrase, a short one, damage at many places, a cut, a full folder: refused, nothing left."""
    site, backup, secret = sites.make(), sites.path() + ".lyhord", words(sites)
    lib.run("backup", site, backup, "--passphrase-file", secret)
    if lib.run("backup", site, backup, "--passphrase-file", secret, check=False).returncode != 1:
        return "a backup was written over"
    if lib.run("backup", site, backup + "2", "--passphrase-file", words(sites, "kort"), check=False).returncode != 1:
        return "a short passphrase was taken"
    whole = open(backup, "rb").read()
    broken = [("another passphrase", whole, words(sites, "en helt annan mening"))]
    for at in (3, 20, 40, 60, 2000, len(whole) // 2, len(whole) - 3):
        broken.append((f"a byte at {at}", whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:], secret))
    for n in (0, 10, 56, 70, len(whole) // 2, len(whole) - 1):
        broken.append((f"cut at {n}", whole[:n], secret))
    broken.append(("more at the end", whole + whole[-80:], secret))
    for name, data, w in broken:
        bad, new = sites.path() + ".lyhord", sites.path()
        with open(bad, "wb") as f:
            f.write(data)
        r = lib.run("restore", bad, new, "--passphrase-file", w, check=False)
        # What follows the last chunk is not read, and does no harm: the archive before it is whole.
        if name == "more at the end":
            if r.returncode != 0 or looks_whole(new):
                return f"{name}: {r.stderr}"
        elif r.returncode != 1 or os.path.exists(new):
            return f"{name}: ended with {r.returncode}, left {os.path.exists(new)}"
        if "Sanitizer" in r.stderr:
            return f"{name}: {r.stderr}"
    r = lib.run("restore", backup, site, "--passphrase-file", secret, check=False)
    return None if r.returncode == 1 else "a site was restored over another"


def copies(sites, engine, postgres):
    """From this engine to the other and back: the same cases, figures and chain, and it goes on."""
    site = sites.make()
    want, other = cases(site), "sqlite" if engine == "pg" else "pg"
    seal = lib.run("audit", "verify", site, "--json").stdout
    for to in (other, engine):
        new, args = target(sites, to, postgres)
        r = lib.run("copy", site, *args, check=False)
        if r.returncode != 0:
            return f"copy to {to}: {r.stderr}"
        if cases(new) != want:
            return f"copied to {to}: the cases are not the same"
        problem = looks_whole(new)
        if problem:
            return f"copied to {to}: {problem}"
        m = re.search(r'"seal": ?"(\d+:[0-9a-f]+)"', seal)
        if m and lib.run("audit", "verify", new, "--seal", m[1], check=False).returncode != 0:
            return f"copied to {to}: the old seal is not in the chain"
        want, site = cases(new), new
        seal = lib.run("audit", "verify", site, "--json").stdout
    return None


def nightly(sites, engine, postgres):
    """With a passphrase file in lyhord.conf the server makes a backup each night and keeps so many."""
    site = sites.make()
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write(f"backup_passphrase_file = {words(sites)}\nbackup_keep = 3\n")
    folder = os.path.join(site, "backup")
    for i in range(1, 5):
        with open(os.path.join(folder, f"lyhord-2020-01-0{i}.lyhord"), "w", encoding="utf-8") as f:
            f.write("old")
    with open(os.path.join(folder, "lyhord-not-ours.txt"), "w", encoding="utf-8") as f:
        f.write("mine")
    # 02:29:58 in Stockholm: the plan's next moment is two seconds away.
    with lib.Server(site, env={"LYHORD_CLOCK": "1795829398"}) as server:
        lib.wait_until(lambda: os.path.exists(os.path.join(folder, "lyhord-2026-11-28.lyhord")), 30)
        lib.wait_until(lambda: len(os.listdir(folder)) == 4, 10)
    names = sorted(os.listdir(folder))
    if names != ["lyhord-2020-01-03.lyhord", "lyhord-2020-01-04.lyhord", "lyhord-2026-11-28.lyhord", "lyhord-not-ours.txt"]:
        return f"the folder holds {names}"
    r = lib.run("restore", "--check", os.path.join(folder, names[2]), "--passphrase-file", words(sites), check=False)
    return None if r.returncode == 0 else f"{r.stdout}{r.stderr}"


def doctor(sites, engine, postgres):
    """What is wrong is said, with what to do, and the exit code tells."""
    site = sites.make()
    if lib.run("doctor", site, check=False).returncode != 0:
        return "a whole site is called wrong"
    faults = [(lambda: os.chmod(os.path.join(site, "site.key"), 0o644), "chmod 600"),
              (lambda: open(os.path.join(site, "backup", "x.tmp"), "w", encoding="utf-8").close(), ".tmp")]
    for fault, advice in faults:
        fault()
        r = lib.run("doctor", site, check=False)
        if r.returncode != 1 or not any(line.startswith("WRONG") and advice in line for line in r.stdout.splitlines()):
            return f"{advice}: {r.stdout}"
    return None


def rotation(sites, engine, postgres):
    """A new key while serving: codes, receipts and the audit chain made with old keys hold, and everybody logs in again."""
    site = sites.make()

    def file_case(server):
        c = lib.Client(server)
        c.get("/kontakt")
        c.submit("file", question="Håller koden?", topic="Parkering")
        receipt = c.headers["location"]
        c.follow()
        return receipt, [re.search(rf'data-case-{x}="([^"]+)"', c.body)[1] for x in ("number", "code")]

    def holds(server, receipt, number, code):
        c = lib.Client(server).get(receipt)
        if f'data-case-code="{code}"' not in c.body:
            return "the receipt does not show the code again"
        c.get("/arende")
        c.submit("follow", number=number, code=code)
        return None if c.status == 303 and "Håller koden?" in c.follow().body else "the code is not known"
    with lib.Server(site) as server:
        filed = [file_case(server)]
        agent = lib.Client(server).log_in("agent")
        for _ in range(2):
            lib.run("key", "rotate", site)
            server.reload()
            filed.append(file_case(server))
            for receipt, (number, code) in filed:
                problem = holds(server, receipt, number, code)
                if problem:
                    return problem
            if agent.get("/arbete/arenden").status != 303:
                return "a session of the old key is still good"
            agent = lib.Client(server).log_in("agent")
        if not lib.wait_until(lambda: '"unsealed":0,' in lib.run("audit", "verify", site, "--json", check=False).stdout):
            return "what came afterwards is not sealed"
    r = lib.run("audit", "verify", site, check=False)
    if r.returncode != 0:
        return r.stdout
    if os.path.getsize(os.path.join(site, "site.key")) != 96:
        return "the old keys are not kept"
    for _ in range(5):
        lib.run("key", "rotate", site)
    return None if lib.run("key", "rotate", site, check=False).returncode == 1 else "a ninth key was taken"


CASES = [while_serving, mail_waits, refused, copies, nightly, doctor, rotation]
