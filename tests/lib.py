# SPDX-License-Identifier: Apache-2.0
"""What the tests share: a site on either engine, a server on a free port, a browser without a screen.

Everything is started here, in scratch folders, on 127.0.0.1, and stopped by its own process number.
"""
import atexit
import html.parser
import itertools
import http.client
import json
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LYHORD = os.environ.get("LYHORD", os.path.join(ROOT, "build-asan", "src", "lyhord"))
PASSWORD = "lyhord-demo"
CLOCK = "1794823200"  # Monday 16 November 2026, 11.00 in Stockholm
USERS = {"agent": "anna.agent", "agent2": "erik.agent", "officer": "olle.officer", "social": "sara.officer",
         "communicator": "kim.communicator", "manager": "maria.manager", "secretary": "nils.secretary",
         "project_leader": "pia.project", "press": "pontus.press", "crisis": "carl.crisis", "admin": "ada.admin"}


def email(user):
    return USERS.get(user, user) + "@ekasa.example" if "@" not in user else user


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def run(*args, check=True, env=None, **kw):
    e = {**os.environ, "LYHORD_CLOCK": CLOCK, "LYHORD_NO_SYNC": "1", **(env or {})}
    return subprocess.run([LYHORD, *args], check=check, env=e, capture_output=True, text=True, **kw)


class Postgres:
    """A PostgreSQL 15 of our own, as an ordinary user, stopped at the end."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="lyhord-pg-")
        self.port = free_port()
        self.numbers = itertools.count(1)  # next() is atomic, unlike +=
        self.templates = {}
        paths = subprocess.run(["dpkg", "-L", "postgresql-15"], capture_output=True, text=True, check=True).stdout
        self.bin = os.path.dirname(re.search(r"^.*bin/initdb$", paths, re.M)[0])
        self.user = None
        if os.getuid() == 0:
            self.user = pwd.getpwnam("postgres")
            os.chown(self.dir, self.user.pw_uid, self.user.pw_gid)
        data = os.path.join(self.dir, "a")
        self.as_user(f"{self.bin}/initdb", "-D", data, "-U", "lyhord", "-A", "trust", "-E", "UTF8",
                     "--locale=C.UTF-8")
        with open(os.path.join(data, "postgresql.conf"), "a", encoding="utf-8") as f:
            f.write(f"listen_addresses='127.0.0.1'\nport={self.port}\nunix_socket_directories='{self.dir}'\n"
                    "fsync=off\nmax_connections=200\n")
        self.as_user(f"{self.bin}/pg_ctl", "-w", "-D", data, "-l", os.path.join(self.dir, "log"), "start")
        atexit.register(self.stop)

    def as_user(self, *args):
        pre = ["setpriv", f"--reuid={self.user.pw_uid}", f"--regid={self.user.pw_gid}", "--clear-groups", "--"] \
            if self.user else []
        subprocess.run(pre + list(args), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=self.dir)

    def sql(self, text, db="postgres"):
        return subprocess.run([f"{self.bin}/psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "lyhord", "-d", db,
                               "-v", "ON_ERROR_STOP=1", "-qAt"], input=text, text=True, check=True,
                              capture_output=True).stdout

    def address(self, db):
        return f"postgresql://lyhord@127.0.0.1:{self.port}/{db}"

    def database(self, template=None):
        name = f"t{next(self.numbers)}_{os.getpid()}"
        self.sql(f"create database {name}" + (f" template {template}" if template else ""))
        return name

    def restart(self, meanwhile):
        """Stops it as in a crash, calls meanwhile, starts it again."""
        data = os.path.join(self.dir, "a")
        self.as_user(f"{self.bin}/pg_ctl", "-D", data, "-m", "immediate", "stop")
        meanwhile()
        self.as_user(f"{self.bin}/pg_ctl", "-w", "-D", data, "-l", os.path.join(self.dir, "log"), "start")

    def stop(self):
        try:
            self.as_user(f"{self.bin}/pg_ctl", "-D", os.path.join(self.dir, "a"), "-m", "immediate", "stop")
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.dir, ignore_errors=True)


class Sites:
    """Makes sites for one engine, quickly: a demo is made once and copied."""

    def __init__(self, engine, postgres=None):
        self.engine, self.postgres = engine, postgres
        self.dir = tempfile.mkdtemp(prefix=f"lyhord-{engine}-")
        atexit.register(shutil.rmtree, self.dir, True)
        self.numbers = itertools.count(1)  # next() is atomic, unlike +=
        self.demo = None
        self.lock = threading.Lock()

    def path(self):
        return os.path.join(self.dir, f"site{next(self.numbers)}")

    def empty(self):
        p = self.path()
        args = ["init", p]
        if self.engine == "pg":
            args += ["--postgres", self.postgres.address(self.postgres.database())]
        run(*args)
        return p

    def make(self):
        """A fresh demo municipality."""
        with self.lock:
            if self.demo is None:
                demo = self.path()
                args = ["init", demo, "--demo", "--cases", "120"]
                if self.engine == "pg":
                    self.demo_db = self.postgres.database()
                    args += ["--postgres", self.postgres.address(self.demo_db)]
                # A minute before the servers' clocks start, so that what it approved is shown to all of them.
                run(*args, env={"LYHORD_CLOCK": str(int(CLOCK) - 60)})
                self.demo = demo
        p = self.path()
        shutil.copytree(self.demo, p)
        if self.engine == "pg":
            db = self.postgres.database(template=self.demo_db)
            conf = os.path.join(p, "lyhord.conf")
            text = open(conf, encoding="utf-8").read().replace(f"/{self.demo_db}\n", f"/{db}\n")
            open(conf, "w", encoding="utf-8").write(text)
        return p


# What a log must not hold: errors, jobs, feeds and threads of the keeper that failed, pages with status 500. Busy is
# no failure: it is tried again.
TROUBLE = re.compile(r'^(?!.* result=busy)(?:\S+ error |\S+ warn (?:jobs|keeper|feeds) |\S+ info http .* status=500 |'
                     r'\{.*"level":"error"|\{.*"area":"(?:jobs|keeper|feeds)"|.* result=bug).*', re.M)


class Server:
    """lyhord serve on a free port: the supervisor (self.process) and what it starts. Reads its log from a file.
    When it stops, a line of TROUBLE in its log is an error, unless it matches the regular expression `expect`."""

    def __init__(self, site, env=None, limit="0", port=0, sync=False, listen=None, pass_fds=(), args=(), expect=None):
        self.site, self.expect = site, expect
        self.jumps = "LYHORD_CLOCK_SHIFT" in (env or {})
        self.killed = os.path.join(site, "test.killed")
        with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
            f.write(f"\npublic_posts_per_minute = {limit}\napi_requests_per_minute = {limit}\n")
        e = {**os.environ, "LYHORD_CLOCK": CLOCK, **(env or {})}
        if not sync:
            e["LYHORD_NO_SYNC"] = "1"
        self.log_path = os.path.join(site, "test.log")
        self.log = open(self.log_path, "ab")
        self.log_start = self.log.tell()
        self.process = subprocess.Popen([LYHORD, "serve", site, "--listen", listen or f"127.0.0.1:{port}", *args],
                                        env=e,
                                        stdout=subprocess.PIPE, stderr=self.log, text=True, pass_fds=pass_fds)
        line = self.process.stdout.readline()
        m = re.search(r":(\d+)$", line.strip())
        if not m:
            raise RuntimeError(f"the server did not start:\n{self.log_text()}")
        self.port = int(m[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def log_text(self):
        return open(self.log_path, encoding="utf-8", errors="replace").read()

    def children(self, command="serve-child"):
        """The process numbers of what the supervisor started, by the word on their command line."""
        found = []
        try:
            pids = open(f"/proc/{self.process.pid}/task/{self.process.pid}/children", encoding="ascii").read().split()
        except OSError:
            return found
        for pid in pids:
            try:
                words = open(f"/proc/{pid}/cmdline", "rb").read().split(b"\0")
            except OSError:
                continue
            if command.encode() in words[:2]:
                found.append(int(pid))
        return found

    def sleeping(self):
        """How many threads of the server are in nanosleep(): busy handlers, and the test builds' slow requests."""
        n = 0
        for folder in (f"/proc/{pid}/task" for pid in self.children()):
            for t in os.listdir(folder):
                try:
                    n += "nanosleep" in open(f"{folder}/{t}/wchan", encoding="utf-8").read()
                except OSError:
                    pass
        return n

    def connections(self):
        """How many connections the server has accepted: the kernel's list gives those that wait in line no inode."""
        rows = [line.split() for line in open("/proc/net/tcp", encoding="ascii")][1:]
        return sum(r[1].endswith(f":{self.port:04X}") and r[3] == "01" and r[9] != "0" for r in rows)

    def kill_server(self):
        """kill -9 of the server alone; the supervisor lives."""
        open(self.killed, "w", encoding="ascii").close()
        self.expect = "|".join(filter(None, [self.expect, "the server ended .*signal=9 .*reason=itself"]))
        for pid in self.children():
            os.kill(pid, signal.SIGKILL)

    def stop(self):
        """Asks it to stop; fails when it does not end well, as when a sanitizer found something."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(60)
        self.log.close()
        self.process.stdout.close()
        if code != 0:
            raise RuntimeError(f"the server ended with {code}:\n{self.log_text()[-6000:]}")
        self.look_at_log()

    def look_at_log(self):
        with open(self.log_path, "rb") as f:
            f.seek(self.log_start)
            text = f.read().decode("utf-8", "replace")
        lines = [m[0] for m in TROUBLE.finditer(text)]
        bad = [x for x in lines if not self.expect or not re.search(self.expect, x)]
        # When the clock jumps, or a server was killed, the leases of jobs under way are over.
        if self.jumps or os.path.exists(self.killed):
            bad = [x for x in bad if not re.search("its lease ran out|result=conflict", x)]
        if bad:
            raise RuntimeError("the server's log tells of trouble:\n" + "\n".join(bad[:20]))

    def reload(self):
        """SIGHUP: a new server takes over; returns when the old one is gone."""
        pids = self.children()
        self.process.send_signal(signal.SIGHUP)
        if not wait_until(lambda: self.children() and not set(pids) & set(self.children()), 60):
            raise RuntimeError(f"the server was not replaced:\n{self.log_text()}")

    def kill(self):
        """kill -9 of the supervisor; what it started goes with it, and is gone when this returns."""
        open(self.killed, "w", encoding="ascii").close()
        self.process.kill()
        self.process.stdout.read()
        self.process.wait()
        self.log.close()
        self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            self.stop()
        elif self.process.poll() is None:
            self.kill()


class Forms(html.parser.HTMLParser):
    """The forms of a page, as a browser would send them."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.form, self.select, self.area = [], None, None, None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if tag == "form":
            self.form = {"id": a.get("id", ""), "action": a.get("action", ""), "method": a.get("method", "get"),
                         "fields": [], "options": {}}
            self.forms.append(self.form)
        if self.form is None:
            return
        if tag == "input":
            if a.get("type") in ("checkbox", "radio"):
                self.form["options"].setdefault(a["name"], []).append((a["value"], None))
                if "checked" in a:
                    self.form["fields"].append([a["name"], a["value"]])
            elif "name" in a:
                self.form["fields"].append([a["name"], a.get("value", "")])
        elif tag == "textarea":
            self.area = [a["name"], ""]
            self.form["fields"].append(self.area)
        elif tag == "select":
            self.select = a["name"]
            self.form["options"].setdefault(self.select, [])
        elif tag == "option" and self.select:
            self.option = [a.get("value", ""), ""]
            self.form["options"][self.select].append(self.option)
            if "selected" in a:
                self.form["fields"].append([self.select, a.get("value", "")])

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            if self.area:
                self.area[1] = self.area[1].removeprefix("\n")
            self.area = None

    def handle_data(self, data):
        if self.area is not None:
            self.area[1] += data
        elif self.select and self.form and self.form["options"][self.select]:
            self.form["options"][self.select][-1][1] += data


class Client:
    """A browser without a screen: keeps cookies, follows nothing by itself, remembers the last answer."""

    def __init__(self, server):
        self.host, self.port = "127.0.0.1", server.port
        self.cookies = {}
        self.token = None  # of an interface, sent with each request
        self.status, self.headers, self.body, self.path = 0, {}, "", "/"

    def request(self, method, path, body=None, headers=None):
        h = {"Host": f"127.0.0.1:{self.port}"}
        if self.cookies and path.startswith("/arbete"):
            h["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if method == "POST":
            h["Origin"] = f"http://127.0.0.1:{self.port}"
            h["Content-Type"] = "application/x-www-form-urlencoded"
        if self.token:
            h["Authorization"] = f"Bearer {self.token}"
        h.update(headers or {})
        h = {k: v for k, v in h.items() if v is not None}
        c = http.client.HTTPConnection(self.host, self.port, timeout=60)
        path = urllib.parse.quote(path, safe="/?&=%+!.:~-_*'()#;,@")
        c.request(method, path, body=body, headers=h)
        r = c.getresponse()
        # A stream does not end: its beginning is answer enough.
        raw = b"" if r.getheader("Content-Type") == "text/event-stream" else r.read()
        c.close()
        self.status, self.path = r.status, path
        self.headers = {}
        for k, v in r.getheaders():
            self.headers[k.lower()] = ", ".join(filter(None, [self.headers.get(k.lower()), v]))
        self.raw = raw
        self.body = raw.decode("utf-8", "replace")
        for cookie in [v for k, v in r.getheaders() if k.lower() == "set-cookie"]:
            m = re.match(r"([^=]+)=([^;]*)", cookie)
            if m[2]:
                self.cookies[m[1]] = m[2]
            else:
                self.cookies.pop(m[1], None)
        return self

    def get(self, path, headers=None):
        return self.request("GET", path, headers=headers)

    def post(self, path, fields, headers=None):
        return self.request("POST", path, urllib.parse.urlencode([tuple(x) for x in fields]), headers)

    def send_json(self, path, body, headers=None):
        """What another system sends: bytes of JSON, and nothing that a browser would add."""
        return self.request("POST", path, body, dict({"Content-Type": "application/json", "Origin": None}, **(headers or {})))

    def post_files(self, path, fields, files, headers=None):
        """multipart/form-data, as a browser sends a form with files: (field, name, bytes) each."""
        mark = "----lyhord-7d1f"
        parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'.encode() for k, v in fields]
        for field, name, data in files:
            head = f'--{mark}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
            parts.append((head + "Content-Type: text/html\r\n\r\n").encode() + data + b"\r\n")
        body = b"".join(parts) + f"--{mark}--\r\n".encode()
        return self.request("POST", path, body, dict(headers or {}, **{"Content-Type": f"multipart/form-data; boundary={mark}"}))

    def follow(self):
        return self.get(self.headers["location"])

    def form(self, which):
        for f in Forms(self.body).forms:
            if f["id"] == which or f["action"] == which:
                return f
        raise AssertionError(f"no form {which!r} on {self.path}")

    def fill(self, which, **values):
        """The fields of a form of the last page, with some changed; an option may be named by its label."""
        f = self.form(which)
        fields = [list(x) for x in f["fields"]]
        for name, value in values.items():
            for v, label in f["options"].get(name, []):
                if label is not None and label.strip() == value:
                    value = v
            fields = [x for x in fields if x[0] != name]
            for v in value if isinstance(value, list) else [value]:
                fields.append([name, v])
        return f["action"] or self.path, fields

    def submit(self, which, **values):
        action, fields = self.fill(which, **values)
        return self.post(action, fields)

    def log_in(self, user, password=None):
        self.get("/arbete/logga-in")
        self.submit("log-in", email=email(user), password=password or PASSWORD)
        assert self.status == 303, f"log-in as {user}: {self.status}"
        return self


def wait_until(fn, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if fn():
            return True
        time.sleep(0.02)
    return False


def routes():
    return json.loads(run("routes", "--json").stdout)
