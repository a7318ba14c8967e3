# SPDX-License-Identifier: Apache-2.0
"""The supervisor: a server that dies is started again, replaced without a refused connection, watched, and a
page that makes it end twice is closed. Each case returns None, or what went wrong.
"""
import glob
import http.client
import os
import signal
import socket
import stat
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402


class Load:
    """Clients that ask without pause; half of them keep their connection. Counts what went wrong."""

    def __init__(self, server, n=4):
        self.server, self.stopping = server, threading.Event()
        self.answers, self.refused, self.failed = 0, [], []
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.ask, args=(i % 2 == 0,)) for i in range(n)]
        for t in self.threads:
            t.start()

    def ask(self, keep):
        c = None
        while not self.stopping.is_set():
            try:
                c = c or http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
                c.request("GET", "/fraga?q=skolskjuts")
                r = c.getresponse()
                r.read()
                with self.lock:
                    self.answers += 1
                    if r.status != 200:
                        self.failed.append(f"status {r.status}")
                if not keep or r.will_close:
                    c.close()
                    c = None
            except ConnectionRefusedError as e:
                with self.lock:
                    self.refused.append(repr(e))
            except (OSError, http.client.HTTPException) as e:
                with self.lock:
                    self.failed.append(repr(e))
                c = None

    def some_answers(self, n=20):
        """Waits until n more were answered."""
        want = self.answers + n
        assert lib.wait_until(lambda: self.answers >= want, 60), "nothing is answered"

    def stop(self):
        self.stopping.set()
        for t in self.threads:
            t.join()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def killed(sites):
    """kill -9 of the server under load: what was under way is lost, but no connection is refused, and it goes on."""
    with lib.Server(sites.make()) as server, Load(server) as load:
        load.some_answers()
        for _ in range(3):
            pid = server.children()[0]
            server.kill_server()
            fresh = lib.Client(server).get("/")
            if fresh.status != 200:
                return f"the first request after it: {fresh.status}"
            if server.children() == [pid] or len(server.children()) != 1:
                return f"it was {pid} and is now {server.children()}"
            load.some_answers()
        load.stop()
        # Each death may cut what four clients had under way, and a kept connection that the client had begun to use.
        if load.refused or len(load.failed) > 3 * 2 * 4:
            return f"{load.refused} {load.failed}"
    return None


def replaced(sites):
    """SIGHUP under load: a new server, and no request fails on new or kept connections."""
    with lib.Server(sites.make()) as server, Load(server) as load:
        load.some_answers()
        for _ in range(3):
            pid = server.children()[0]
            server.process.send_signal(signal.SIGHUP)
            if not lib.wait_until(lambda p=pid: server.children() and p not in server.children(), 60):
                return f"after SIGHUP there are {server.children()}, before there was {pid}"
            load.some_answers()
        load.stop()
        if load.refused or load.failed:
            return f"of {load.answers}: {load.refused} {load.failed}"
        if server.log_text().count("replacing the server") != 3:
            return "the log does not say that it was replaced"
    return None


def stopped(sites):
    """SIGTERM: the answer that is under way comes, the supervisor ends with 0, nothing is left behind."""
    server = lib.Server(sites.make())
    answers = []
    children = server.children()

    def ask():
        try:
            answers.append(lib.Client(server).get("/fraga?q=skolskjuts&test_fault=slow").status)
        except (OSError, http.client.HTTPException) as e:
            answers.append(repr(e))
    threads = [threading.Thread(target=ask) for _ in range(3)]
    for t in threads:
        t.start()
    assert lib.wait_until(lambda: server.sleeping() == 3)
    server.stop()
    for t in threads:
        t.join()
    left = [pid for pid in children if os.path.exists(f"/proc/{pid}")]
    return None if answers == [200] * 3 and not left else f"{answers}, left behind: {left}"


def cut(server, path):
    """Asks what ends the server: the connection is cut."""
    try:
        return lib.Client(server).get(path).status
    except (OSError, http.client.HTTPException):
        return "cut"


def closed_route(sites):
    """A page that ends the server twice within a minute answers 503 until somebody opens it; others go on."""
    site = sites.make()
    with lib.Server(site, expect="the server ended .*signal=6|closed route=GET /fraga") as server:
        for n in (1, 2):
            c = lib.Client(server).get("/fraga?q=skolskjuts")
            if c.status != 200:
                return f"before end {n}: {c.status}"
            if cut(server, "/fraga?q=hemligt&test_fault=abort") != "cut":
                return f"end {n} did not come"
        c = lib.Client(server)
        if c.get("/fraga?q=skolskjuts").status != 503 or "Sidan är stängd just nu" not in c.body:
            return f"after two ends: {c.status}"
        if c.headers.get("retry-after") is None or c.get("/").status != 200 or c.get("/kontakt").status != 200:
            return f"the other pages: {c.status}"
        kept = sorted(glob.glob(os.path.join(site, "failed", "*")))
        text = open(kept[0], encoding="utf-8").read() if kept else ""
        if len(kept) != 2 or "crashed GET /fraga" not in text or "hemligt" in text or "Cookie" in text:
            return f"kept: {kept} {text}"
        if any(stat.S_IMODE(os.stat(f).st_mode) != 0o600 for f in kept):
            return "the kept requests can be read by others"
        admin = lib.Client(server).log_in("admin").get("/arbete/drift")
        if admin.status != 200 or "GET /fraga" not in admin.body:
            return f"the page for operation: {admin.status}"
        admin.submit("/arbete/drift/0/oppna")
        if admin.status != 303 or c.get("/fraga?q=skolskjuts").status != 200:
            return f"after it was opened: {admin.status} {c.status}"
    return None


def hung(sites):
    """A worker that hangs: the watchdog ends the server, says so, and it is started again."""
    with lib.Server(sites.make(), env={"LYHORD_WATCHDOG_MS": "2000"}, expect="the server ended .*reason=watchdog") as server:
        pid = server.children()[0]
        if cut(server, "/fraga?q=x&test_fault=hang") != "cut":
            return "the request that hung was answered"
        if lib.Client(server).get("/").status != 200 or server.children() == [pid]:
            return "it was not started again"
        if "reason=watchdog" not in server.log_text():
            return "the log does not say why"
    return None


def newer_schema(sites):
    """SIGHUP after the program was replaced by one with a newer schema, under load: it migrates while the old one serves,
    and no request fails. One that cannot migrate, or is older than the site, leaves the running one alone."""
    site = sites.make()
    step = os.path.join(site, "newer.sql")
    with lib.Server(site, env={"LYHORD_NEWER_SCHEMA": step},
                    expect="code=1 reason=itself|new server did not start|statement failed|sqlstate=42601") as server, Load(server) as load:
        def hup(text):
            pid, said = server.children()[0], server.log_text().count("the old one goes on")
            if text is None:
                os.unlink(step)
            else:
                with open(step, "w", encoding="ascii") as f:
                    f.write(text)
            server.process.send_signal(signal.SIGHUP)
            lib.wait_until(lambda: (server.children() and pid not in server.children()) or
                           server.log_text().count("the old one goes on") > said, 60)
            load.some_answers()
            return server.children() != [pid]
        load.some_answers()
        if hup("this is no step"):
            return "a server that cannot migrate took over"
        if not hup("create table pretended (id bigint)"):
            return f"the newer one did not take over: {server.log_text()[-800:]}"
        if hup(None):
            return "an older program took over a newer site"
        load.stop()
        if load.refused or load.failed:
            return f"of {load.answers}: {load.refused} {load.failed}"
    return None


def new_one_fails(sites):
    """SIGHUP with a configuration that cannot be read: the old server goes on."""
    site = sites.make()
    with lib.Server(site, expect="site.key is missing|code=1 reason=itself|new server did not start") as server:
        pid = server.children()[0]
        os.rename(os.path.join(site, "site.key"), os.path.join(site, "away"))
        server.process.send_signal(signal.SIGHUP)
        if not lib.wait_until(lambda: "the old one goes on" in server.log_text(), 60):
            return "the log does not say it"
        os.rename(os.path.join(site, "away"), os.path.join(site, "site.key"))
        if server.children() != [pid] or lib.Client(server).get("/").status != 200:
            return "the old server is not there"
    return None


def systemd(sites):
    """What a Type=notify service says: ready, alive, stopping."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        path = os.path.join(folder, "notify")
        s.bind(path)
        s.settimeout(30)
        said = []
        with lib.Server(sites.make(), env={"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "400000"}) as server:
            while "WATCHDOG=1" not in said or "READY=1" not in said:
                said.append(s.recv(200).decode())
            server.process.send_signal(signal.SIGHUP)
            while "RELOADING=1" not in said or said[::-1].index("READY=1") > said[::-1].index("RELOADING=1"):
                said.append(s.recv(200).decode())
        while "STOPPING=1" not in said:
            said.append(s.recv(200).decode())
    return None


def as_root(sites):
    """Started as root with --user it becomes that user, the server too."""
    if os.getuid() != 0:
        return None
    site = sites.make()
    for folder, _, files in os.walk(site):
        for f in [folder] + [os.path.join(folder, x) for x in files]:
            os.chown(f, 65534, 65534)
    os.chmod(os.path.dirname(site), 0o755)
    with lib.Server(site, args=["--user", "nobody"]) as server:
        for pid in [server.process.pid] + server.children():
            uids = [line for line in open(f"/proc/{pid}/status", encoding="ascii") if line.startswith("Uid:")][0].split()
            if set(uids[1:]) != {"65534"}:
                return f"{pid} is {uids}"
        return None if lib.Client(server).get("/").status == 200 else "it does not serve"


CASES = [killed, replaced, stopped, closed_route, hung, newer_schema, new_one_fails, systemd, as_root]
BOTH = [killed, replaced, newer_schema]
