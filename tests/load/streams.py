#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long an event takes to reach every listener: streams.py [LISTENERS], 5,000 when left out.

From the moment a case's receipt is in the sender's hand until the last of the listeners has read the event, and
the server's memory. Figures, not a test. Run script/build first.
"""
import json
import os
import re
import resource
import selectors
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
os.environ.setdefault("LYHORD", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/lyhord"))
import lib  # noqa: E402

EVENTS = 5


def memory_mb(process):
    """Of the server and what started it."""
    total = 0
    for pid in [process.pid] + [int(x) for x in subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True,
                                                              text=True, check=False).stdout.split()]:
        text = open(f"/proc/{pid}/status", encoding="utf-8").read()
        total += int(re.search(r"VmRSS:\s+(\d+)", text)[1])
    return round(total / 1024, 1)


def listen(port, cookie, n):
    streams = selectors.EpollSelector()
    for _ in range(n):
        s = socket.create_connection(("127.0.0.1", port))
        s.sendall(f"GET /arbete/arenden/handelser HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n\r\n".encode())
        s.setblocking(False)
        streams.register(s, selectors.EVENT_READ)
    return streams


def read_until(streams, n, what, seconds=60):
    """How many of n distinct streams have said it, and when the last one did."""
    seen, end, last = set(), time.monotonic() + seconds, 0
    while len(seen) < n and time.monotonic() < end:
        for key, _ in streams.select(1):
            if what in key.fileobj.recv(65536):
                seen.add(key.fd)
                last = time.monotonic()
    return len(seen), last


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65536), hard))
    site = os.path.join(tempfile.mkdtemp(prefix="lyhord-load-"), "site")
    subprocess.run([lib.LYHORD, "init", site, "--demo"], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\nstreams_per_user = 100000\n")
    out = {"listeners": n, "all_ms": []}
    with lib.Server(site) as server:
        agent = lib.Client(server).log_in("agent")
        out["memory_before_mb"] = memory_mb(server.process)
        streams = listen(server.port, "; ".join(f"{k}={v}" for k, v in agent.cookies.items()), n)
        out["opened"], _ = read_until(streams, n, b"retry:")
        out["memory_mb"] = memory_mb(server.process)
        for i in range(EVENTS):
            c = lib.Client(server).get("/kontakt")
            time.sleep(1)  # beyond the least time between two messages
            c.submit("file", question=f"Fråga {i}")
            began = time.monotonic()
            reached, last = read_until(streams, n, b"event: arenden")
            out["all_ms"].append(round((last - began) * 1000, 1))
            out["reached"] = min(reached, out.get("reached", n))
        for key in list(streams.get_map().values()):
            key.fileobj.close()
    print(json.dumps(out))


if __name__ == "__main__":
    main()
