#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the conversations tests/http/*.t against a real server. One line, one step:

    # what this conversation is about
    site empty                       a site without the demo (first line; otherwise the demo)
    server LYHORD_INJECT=3           starts the server with that in its environment (otherwise plain)
    as NAME                          goes on as this visitor (own cookies)
    log in USER [PASSWORD]           as the demo user (agent, officer, admin …) or an address
    get PATH                         $NAME in a line is what was kept
    post PATH name=value&…           raw; header lines before it apply to the next request
    request METHOD PATH              any method, without a body
    fill BYTES PATH                  POST of so many bytes
    bearer TOKEN                     this visitor shows the token from now on (empty: no longer)
    json PATH BODY                   POST as JSON (bytes as in attach)
    header Name: value               (empty value: left out)
    submit FORM name=value | name=value …     the form with this id or action, some fields changed
    attach FIELD NAME TEXT           a file for the next form (the text as it is, \\xHH for bytes)
    attach-file FIELD PATH           the same with a file of the repository
    again                            sends the last form once more, as it was
    follow                           goes where the redirect says
    status 200                       of the last answer
    has TEXT / not TEXT              in the body, entities decoded;  raw-has, raw-not TEXT: in the bytes as sent
    match REGEX / goes REGEX         in the body / in Location
    head Name: TEXT                  a header holds the text
    length N                         of the body
    keep-head NAME HEADER            keeps a header of the last answer
    keep NAME REGEX                  keeps the first group of what matches in the body
    run ARGS                         lyhord ARGS with $SITE; prints / code / has apply to it
    prints TEXT / prints-not TEXT    on its standard output;  code N
    logged N TEXT                    so many times in the server's log
    log TEXT / log not TEXT          the server's log holds it, or not
    nowhere TEXT                     no file of the site holds it (on SQLite: the database too), nor the log
    times N STEP ; STEP …            these steps N times
    cookie NAME=VALUE                the visitor has this cookie
    later SECONDS                    the server's clock jumps (with: server LYHORD_CLOCK_SHIFT=FILE, a file in the site)
    totp NAME SECRET [STEPS]         keeps the code of RFC 6238 that is right now, or so many steps of 30 s away
    expect REGEX                     what the server's log may tell of trouble; anything else fails at its stop
    restart                          the server ends and starts again on the same site and port
"""
import base64
import hashlib
import hmac
import html
import http.client
import os
import re
import shlex
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402


class Failed(Exception):
    pass


class Conversation:
    def __init__(self, path, sites, env=None):
        self.path, self.sites, self.always = path, sites, env or {}
        self.files = []
        self.kept, self.visitors, self.headers = {}, {}, {}
        self.server = self.client = self.last_form = self.last_run = None
        self.site = None

    def start(self, env=None, empty=False):
        self.site = self.sites.empty() if empty else self.sites.make()
        self.kept["SITE"] = self.site
        self.env = dict(self.always, **(env or {}))
        self.jumped = 0
        if "LYHORD_CLOCK_SHIFT" in self.env:
            self.env["LYHORD_CLOCK_SHIFT"] = os.path.join(self.site, self.env["LYHORD_CLOCK_SHIFT"])
        self.started = time.time()
        self.server = lib.Server(self.site, env=self.env, limit=self.env.get("LYHORD_LIMIT", "0"))
        self.client = self.visitors.setdefault("", lib.Client(self.server))

    def need(self, ok, what):
        if not ok:
            page = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", self.client.body))[:1500] if self.client else ""
            raise Failed(f"{what}\n    status {self.client.status if self.client else '-'}, page: {page}")

    def text(self):
        if self.last_run is not None:
            return self.last_run.stdout + self.last_run.stderr
        return html.unescape(self.client.body)

    def step(self, line):
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        if word == "site":
            self.start(empty=rest == "empty")
            return
        if word == "server":
            self.start(env=dict(x.split("=", 1) for x in rest.split()))
            return
        getattr(self, "do_" + word.replace("-", "_"))(rest)

    def take_headers(self):
        h, self.headers = self.headers, {}
        self.last_run = None
        return h

    def do_as(self, name):
        self.client = self.visitors.setdefault(name, lib.Client(self.server))

    def do_expect(self, regex):
        """What the server's log may tell of trouble."""
        self.server.expect = regex

    def do_log(self, rest):
        if rest.startswith("in "):
            self.client.log_in(*rest[3:].split(None, 1))
            self.last_run = None
        elif rest.startswith("not "):
            self.need(rest[4:] not in self.server.log_text(), f"the log holds {rest[4:]!r}")
        else:
            self.need(rest in self.server.log_text(), f"the log lacks {rest!r}")

    def do_get(self, path):
        self.client.get(path, self.take_headers())

    def do_post(self, rest):
        path, _, body = rest.partition(" ")
        self.client.request("POST", path, body, self.take_headers())

    def do_request(self, rest):
        method, _, path = rest.partition(" ")
        self.client.request(method, path, headers=self.take_headers())

    def do_fill(self, rest):
        n, _, path = rest.partition(" ")
        self.client.request("POST", path, b"a=" + b"x" * int(n), self.take_headers())

    def do_bearer(self, token):
        self.client.token = token or None

    def do_json(self, rest):
        path, _, body = rest.partition(" ")
        data = re.sub(rb"\\x([0-9a-fA-F]{2})", lambda m: bytes([int(m[1], 16)]), body.encode())
        self.client.send_json(path, data, self.take_headers())

    def do_header(self, rest):
        name, _, value = rest.partition(":")
        self.headers[name] = value.strip() or None

    def do_submit(self, rest):
        which, _, changes = rest.partition(" ")
        values = {}
        for c in filter(None, (x.strip() for x in changes.split(" | "))):
            k, _, v = c.partition("=")
            v = v.replace("\\n", "\n")
            values[k] = values[k] + [v] if isinstance(values.get(k), list) else [values[k], v] if k in values else v
        self.last_form = self.client.fill(which, **values)
        if self.files:
            self.client.post_files(*self.last_form, self.files, headers=self.take_headers())
            self.files = []
        else:
            self.client.post(*self.last_form, headers=self.take_headers())

    def do_attach(self, rest):
        field, name, text = rest.split(" ", 2)
        data = re.sub(rb"\\x([0-9a-fA-F]{2})", lambda m: bytes([int(m[1], 16)]), text.encode())
        self.files.append((field, name, data))

    def do_attach_file(self, rest):
        field, path = rest.split(" ", 1)
        with open(path, "rb") as f:
            self.files.append((field, os.path.basename(path), f.read()))

    def do_again(self, _):
        self.client.post(*self.last_form, headers=self.take_headers())

    def do_follow(self, _):
        self.need("location" in self.client.headers, "no redirect to follow")
        self.client.follow()
        self.last_run = None

    def do_status(self, want):
        self.need(str(self.client.status) == want, f"expected status {want}")

    def do_has(self, text):
        self.need(text in self.text(), f"the page lacks {text!r}")

    def do_not(self, text):
        self.need(text not in self.text(), f"the page holds {text!r}")

    def do_raw_not(self, text):
        self.need(text not in self.client.body, f"the bytes hold {text!r}")

    def do_raw_has(self, text):
        self.need(text in self.client.body, f"the bytes lack {text!r}")

    def do_match(self, regex):
        self.need(re.search(regex, self.text(), re.S), f"nothing matches {regex!r}")

    def do_goes(self, regex):
        self.need(re.search(regex, self.client.headers.get("location", "")), f"Location does not match {regex!r}, "
                  f"it is {self.client.headers.get('location')!r}")

    def do_head(self, rest):
        name, _, value = rest.partition(":")
        have = self.client.headers.get(name.lower(), "")
        self.need(value.strip() in have and (value.strip() or not have), f"header {name} is {have!r}")

    def do_keep(self, rest):
        name, _, regex = rest.partition(" ")
        m = re.search(regex, self.text(), re.S)
        self.need(m, f"nothing to keep matches {regex!r}")
        self.kept[name] = m[1]

    def do_times(self, rest):
        n, _, steps = rest.partition(" ")
        for _ in range(int(n)):
            for s in steps.split(" ; "):
                self.step(s)

    def do_cookie(self, rest):
        name, _, value = rest.partition("=")
        self.client.cookies[name] = value

    def do_restart(self, _):
        self.server.stop()
        self.started = time.time()
        self.server = lib.Server(self.site, env=self.env, limit=self.env.get("LYHORD_LIMIT", "0"), expect=self.server.expect)
        for c in self.visitors.values():
            c.port = self.server.port

    def do_later(self, seconds):
        self.jumped += int(seconds)
        with open(self.env["LYHORD_CLOCK_SHIFT"], "w", encoding="ascii") as f:
            f.write(str(self.jumped))

    def do_totp(self, rest):
        name, secret, *steps = rest.split()
        now = int(lib.CLOCK) + time.time() - self.started + self.jumped
        count = int(now // 30) + int(steps[0] if steps else 0)
        mac = hmac.new(base64.b32decode(secret), struct.pack(">Q", count), hashlib.sha1).digest()
        at = mac[-1] & 15
        self.kept[name] = f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7fffffff) % 1000000:06d}"

    def do_logged(self, rest):
        n, _, text = rest.partition(" ")
        have = self.server.log_text().count(text)
        self.need(have == int(n), f"the log holds {text!r} {have} times")

    def do_nowhere(self, text):
        self.need(text not in self.server.log_text(), f"the log holds {text!r}")
        for folder, _, names in os.walk(self.site):
            for name in names:
                with open(os.path.join(folder, name), "rb") as f:
                    self.need(text.encode() not in f.read(), f"{name} holds {text!r}")

    def do_length(self, want):
        self.need(len(self.client.raw) == int(want), f"the body has {len(self.client.raw)} bytes")

    def do_keep_head(self, rest):
        name, _, header = rest.partition(" ")
        self.need(header.lower() in self.client.headers, f"there is no header {header}")
        self.kept[name] = self.client.headers[header.lower()]

    def do_run(self, rest):
        self.last_run = lib.run(*shlex.split(rest), check=False)

    def do_prints(self, text):
        self.need(text in self.last_run.stdout, f"it printed {self.last_run.stdout!r} {self.last_run.stderr!r}")

    def do_prints_not(self, text):
        self.need(text not in self.last_run.stdout, f"it printed {text!r}")

    def do_code(self, want):
        self.need(str(self.last_run.returncode) == want, f"code {self.last_run.returncode}: {self.last_run.stderr}")

    def do_wait(self, rest):
        path, _, text = rest.partition(" ")
        self.last_run = None
        self.need(lib.wait_until(lambda: text in html.unescape(self.client.get(path).body)),
                  f"{path} never held {text!r}")

    def run(self):
        for no, line in enumerate(open(self.path, encoding="utf-8"), 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if self.server is None and line.split()[0] not in ("site", "server"):
                self.start()
            for k, v in sorted(self.kept.items(), key=lambda x: -len(x[0])):
                line = line.replace("$" + k, v)
            try:
                self.step(line)
            except Failed as e:
                raise Failed(f"{self.path}:{no}: {line}\n    {e}") from None
            except (AssertionError, KeyError, AttributeError) as e:
                raise Failed(f"{self.path}:{no}: {line}\n    {type(e).__name__}: {e}") from None


def converse(path, sites, env=None):
    """None when all went well, else what did not. env goes to every server."""
    c = Conversation(path, sites, env)
    try:
        c.run()
        if c.server:
            c.server.stop()
        return None
    except (Failed, RuntimeError, OSError, http.client.HTTPException, subprocess.CalledProcessError) as e:
        log = c.server.log_text()[-3000:] if c.server and "route" not in str(e) else ""
        if c.server and c.server.process.poll() is None:
            c.server.kill()
        return f"{e}\n{log}"
