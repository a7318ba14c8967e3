#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Idle and slow connections beside ordinary visitors: slow.py [IDLE SLOW], 5,000 and 200 when left out.

Prints how long ordinary requests take without and with them, as JSON. Figures, not a test: the test that they are
all answered is serving:idle_and_slow. Run script/build first.
"""
import json
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
if __name__ == "__main__":
    os.environ.setdefault("LYHORD", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/lyhord"))
import lib  # noqa: E402


class Crowd:
    """Connections that say nothing, and connections that say a byte now and then."""

    def __init__(self, port, idle, slow, pause=1.0):
        self.idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(idle)]
        self.slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(slow)]
        for i, s in enumerate(self.slow):
            s.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: " if i % 2 else
                      b"POST /kontakt HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                      b"Content-Length: 5000\r\n\r\n")
        self.over = threading.Event()
        self.pause = pause
        self.ended = 0
        self.thread = threading.Thread(target=self.drip)
        self.thread.start()

    def drip(self):
        while not self.over.wait(self.pause):
            for s in list(self.slow):
                try:
                    s.sendall(b"a")
                except OSError:
                    self.slow.remove(s)
                    self.ended += 1

    def close(self):
        self.over.set()
        self.thread.join()
        for s in self.idle + self.slow:
            s.close()


def visit(server, n):
    """Milliseconds of n visits, each a connection of its own; the problem, if any."""
    times = []
    for i in range(n):
        began = time.monotonic()
        c = lib.Client(server).get("/" if i % 2 else f"/fraga?q=skolskjuts+{i}")
        if c.status != 200:
            return times, f"status {c.status}"
        times.append((time.monotonic() - began) * 1000)
    return times, None


def main():
    idle, slow = (int(x) for x in (sys.argv[1:3] or (5000, 200)))
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65536), hard))
    site = os.path.join(tempfile.mkdtemp(prefix="lyhord-load-"), "site")
    subprocess.run([lib.LYHORD, "init", site, "--demo"], check=True, stdout=subprocess.DEVNULL)
    out = {}
    with lib.Server(site) as server:
        visit(server, 100)
        for name, crowd in (("alone", None), ("beside", Crowd(server.port, idle, slow))):
            times, problem = visit(server, 400)
            times.sort()
            out[name] = {"p50_ms": round(times[len(times) // 2], 2), "p99_ms": round(times[len(times) * 99 // 100], 2),
                         "problem": problem}
            status = open(f"/proc/{server.children()[0]}/status", encoding="utf-8").read()
            out[name]["memory_mb"] = round(int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024, 1)
            if crowd:
                crowd.close()
    print(json.dumps(dict(out, idle=idle, slow=slow)))


if __name__ == "__main__":
    main()
