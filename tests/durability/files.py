# SPDX-License-Identifier: Apache-2.0
"""Files: large ones, too large ones, crashes in the middle, the cache of a node, the virus scanner.
Each case returns None, or what went wrong.
"""
import glob
import hashlib
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

MB = 1024 * 1024
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


def send(server, files, question="En fråga med filer"):
    c = lib.Client(server)
    c.get("/kontakt")
    path, fields = c.fill("file", question=question, topic="Parkering")
    return c.post_files(path, fields, [("files", name, data) for name, data in files])


def staff(server, title):
    """An agent on the page of the case with that title."""
    c = lib.Client(server).log_in("agent")
    c.get("/arbete/arenden")
    c.get("/arbete/arenden/" + re.search(r'/arbete/arenden/([0-9a-z]+)">' + title, c.body)[1])
    return c


def links(c):
    return re.findall(r'href="(/arbete/arenden/[0-9a-z]+/fil/[0-9a-z]+)"', c.body)


def uses(site):
    """The last part of each file's address, as the database has it: also of what no page links to."""
    db = sqlite3.connect(f"file:{os.path.join(site, 'lyhord.db')}?mode=ro", uri=True)
    out = []
    for (n,) in db.execute("select id from core_file_use"):
        text = ""
        while n:
            text, n = "0123456789abcdefghjkmnpqrstvwxyz"[n % 32] + text, n // 32
        out.append(text)
    db.close()
    return out


def rss(server):
    status = open(f"/proc/{server.children()[0]}/status", encoding="ascii").read()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) * 1024


def on_disk(site):
    return sorted(f for f in glob.glob(os.path.join(site, "files", "**"), recursive=True, include_hidden=True) if os.path.isfile(f))


def settled(site):
    """What is on disk when the requests' own temporary files are gone: that is after the answer."""
    lib.wait_until(lambda: not any("up-" in f for f in on_disk(site)))
    return on_disk(site)


def large(sites):
    """19 MB go in and come back as they were, and the server's memory stays as it is."""
    # A sanitizer keeps freed memory for a while: here only a little of it.
    with lib.Server(sites.make(), env={"ASAN_OPTIONS": "quarantine_size_mb=1"}) as server:
        data = os.urandom(MB) * 19
        for i in range(3):
            send(server, [("stor.bin", data + bytes([i]))], "Den första")
        staff(server, "Den första")  # what the first search makes it remember is no part of this
        before = rss(server)
        if send(server, [("stor.bin", data)], "Den stora").status != 303:
            return "it was not taken"
        c = staff(server, "Den stora")
        got = c.get(links(c)[0]).raw
        if hashlib.sha256(got).digest() != hashlib.sha256(data).digest():
            return f"{len(got)} bytes came back"
        if rss(server) - before > 10 * MB:
            return f"the server grew by {(rss(server) - before) / MB:.1f} MB"
    return None


def too_large(sites):
    """More than 20 MB, more than 10 files: said on the form with what was typed; far too much is not even read."""
    site = sites.make()
    with lib.Server(site) as server:
        c = send(server, [("a.bin", b"x" * (21 * MB))], "Texten är kvar")
        if c.status != 422 or "tillsammans får de vara högst 20 MB".lower() not in c.body.lower() or "Texten är kvar" not in c.body:
            return f"21 MB: {c.status}"
        c = send(server, [(f"{i}.txt", b"x") for i in range(11)])
        if c.status != 422 or "för många filer" not in c.body:
            return f"11 files: {c.status}"
        c = lib.Client(server).log_in("agent")
        c.get("/arbete/galleri")
        path, fields = c.fill("files-form")
        c.post_files(path, fields, [("files", "liten.pdf", b"%PDF-1.4"), ("files", "stor.pdf", b"%PDF-1.4" + b"x" * MB)])
        if c.status != 422 or "stor.pdf: Filen är för stor. En fil får vara högst 1 MB." not in c.body or "liten.pdf: " in c.body:
            return f"one of two: {c.status}"
        c = lib.Client(server)
        c.request("POST", "/kontakt", b"", {"Content-Type": "multipart/form-data; boundary=x", "Content-Length": str(100 * MB)})
        if c.status != 413:
            return f"100 MB: {c.status}"
        if settled(site):
            return f"left behind: {on_disk(site)}"
    return None


def same_bytes(sites):
    """The same bytes twice are stored once; the form sent twice happens once."""
    site = sites.make()
    with lib.Server(site) as server:
        c = lib.Client(server)
        c.get("/kontakt")
        path, fields = c.fill("file", question="Samma en gång", topic="Parkering")
        places = [lib.Client(server).post_files(path, fields, [("files", "a.txt", b"samma")]).headers["location"]
                  for _ in range(2)]
        send(server, [("b.txt", b"samma")], "Samma igen")
        if len(settled(site)) != 1 or len(set(places)) != 1:
            return f"{on_disk(site)} {places}"
        c = lib.Client(server).log_in("agent")
        if c.get("/arbete/arenden").body.count(">Samma en gång<") != 1:
            return "the form sent twice is there twice"
        c = staff(server, "Samma en gång")
        return None if len(links(c)) == 1 and c.get(links(c)[0]).raw == b"samma" else f"{links(c)}"


def crash(sites):
    """kill -9 while files come in: what was acknowledged is there; what was not is a stray that doctor finds and removes."""
    site = sites.make()
    server = lib.Server(site, sync=True)
    stop, acknowledged, lock = threading.Event(), [], threading.Lock()

    def client(n):
        i = 0
        while not stop.is_set():
            i += 1
            try:
                if send(server, [("a.bin", f"{n}-{i}".encode() * 20000)], f"Kraschar {n}-{i}").status == 303:
                    with lock:
                        acknowledged.append(f"{n}-{i}".encode() * 20000)
            except Exception:  # the server is killed at any point
                continue
    threads = [threading.Thread(target=client, args=(n,)) for n in range(4)]
    for t in threads:
        t.start()
    lib.wait_until(lambda: len(acknowledged) >= 8, 60)
    server.kill()
    stop.set()
    for t in threads:
        t.join()
    # One that surely was under way: a temporary file, and bytes without a row.
    for name in (".up-REST", "ab/" + "c" * 62):
        path = os.path.join(site, "files", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "wb").write(b"rest")
        os.utime(path, (1, 1))
    have = {hashlib.blake2b(data, digest_size=32).hexdigest() for data in acknowledged}
    there = {"".join(f.split(os.sep)[-2:]) for f in on_disk(site)}
    if not acknowledged or have - there:
        return f"{len(have - there)} of {len(have)} are lost"
    r = lib.run("doctor", site, check=False)
    if r.returncode != 1 or "WRONG no stray files" not in r.stdout or "ok    every file has its bytes" not in r.stdout:
        return f"doctor: {r.stdout}{r.stderr}"
    r = lib.run("doctor", site, "--repair", check=False)
    if r.returncode or "removed: 2" not in r.stdout:
        return f"doctor --repair: {r.stdout}{r.stderr}"
    # A day and more later the rows that nobody uses go too; those in use stay.
    later = lib.run("doctor", site, "--repair", env={"LYHORD_CLOCK": str(int(lib.CLOCK) + 3 * 86400)})
    left = {"".join(f.split(os.sep)[-2:]) for f in on_disk(site)}
    return None if not have - left else f"doctor removed what is in use: {later.stdout}"


def missing(sites):
    """Bytes that are gone: on PostgreSQL they come back from the database, on SQLite doctor says it."""
    site = sites.make()
    with lib.Server(site) as server:
        send(server, [("a.bin", b"0123456789" * 60000)], "Bytes på rymmen")
        c = staff(server, "Bytes på rymmen")
        os.remove(settled(site)[0])
        c.get(links(c)[0])
        if sites.engine == "pg":
            return None if c.status == 200 and c.raw == b"0123456789" * 60000 else f"{c.status}"
        if c.status != 404:
            return f"{c.status}"
    r = lib.run("doctor", site, check=False)
    return None if r.returncode == 1 and "WRONG every file has its bytes" in r.stdout else f"{r.stdout}"


class Clamd:
    """The real clamd with one signature of our own making: the EICAR test file."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="lyhord-clamd-")
        self.path = os.path.join(self.dir, "socket")
        db = os.path.join(self.dir, "db")
        os.mkdir(db)
        with open(os.path.join(db, "test.hdb"), "w", encoding="ascii") as f:
            f.write(f"{hashlib.md5(EICAR).hexdigest()}:{len(EICAR)}:Eicar-Test\n")
        with open(os.path.join(self.dir, "conf"), "w", encoding="ascii") as f:
            f.write(f"LocalSocket {self.path}\nDatabaseDirectory {db}\nForeground yes\nStreamMaxLength 100M\n")
        os.chmod(self.dir, 0o755)
        self.process = None

    def start(self):
        self.process = subprocess.Popen(["clamd", "-c", os.path.join(self.dir, "conf")], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        assert lib.wait_until(lambda: os.path.exists(self.path), 60), "clamd did not start"

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(30)


def scanned(sites):
    """With clamd: while it is away files wait; clean ones are let through, the others never."""
    site, clamd = sites.make(), Clamd()
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write(f"\nclamd = {clamd.path}\n")
    try:
        with lib.Server(site, expect="kind=core.scan .*result=upstream") as server:
            send(server, [("ren.txt", b"hej"), ("smittad.txt", EICAR)], "Viruskontroll")
            c = staff(server, "Viruskontroll")
            if links(c) or c.body.count("väntar på viruskontroll") != 2:
                return f"before the scanner: {links(c)}"
            page = c.path
            waiting = [f"{page}/fil/{use}" for use in uses(site)]
            if len(waiting) != 2 or any(c.get(w).status != 404 for w in waiting):
                return f"fetched before the scanner saw it: {[(w, c.get(w).status) for w in waiting]}"
            clamd.start()
            send(server, [("ny.txt", b"ny fil")], "Viruskontroll igen")
            if not lib.wait_until(lambda: len(links(c.get(page))) == 1 and "skadlig kod" in c.body, 90):
                return f"after the scanner came: {links(c)}"
            came = sorted(c.get(w).raw if c.get(w).status == 200 else b"" for w in waiting)
            return None if came == [b"", b"hej"] else f"the wrong one was let through: {came}"
    finally:
        clamd.stop()


CASES = [large, too_large, same_bytes, crash, missing, scanned]
BOTH = [large, same_bytes, crash, missing]
