#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Start-up time and memory of the release build on the demo, as JSON. Figures, not a test.

Start-up is from exec to the first answered page, beside what starting a process that does nothing takes here
(a yardstick of the same run). Run script/build first.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
os.environ.setdefault("LYHORD", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/lyhord"))
import lib  # noqa: E402


def rss_kb(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{pid}/status", encoding="utf-8").read())[1])


def server_kb(server):
    """The supervisor and all it started."""
    return rss_kb(server.process.pid) + sum(rss_kb(p) for p in server.children())


def main():
    site = os.path.join(tempfile.mkdtemp(prefix="lyhord-load-"), "site")
    subprocess.run([lib.LYHORD, "init", site, "--demo"], check=True, stdout=subprocess.DEVNULL)
    starts, nothing, idle, served = [], [], 0, 0
    for _ in range(7):
        began = time.monotonic()
        subprocess.run(["/bin/true"], check=True)
        nothing.append(time.monotonic() - began)
        began = time.monotonic()
        with lib.Server(site) as server:
            lib.Client(server).get("/")
            starts.append(time.monotonic() - began)
            idle = server_kb(server)
            for i in range(300):
                lib.Client(server).get(f"/fraga?q=skolskjuts+{i}")
            served = server_kb(server)
    starts.sort()
    nothing.sort()
    print(json.dumps({"start_ms": round(starts[3] * 1000, 1), "times_a_process": round(starts[3] / nothing[3], 1),
                      "idle_mb": round(idle / 1024, 1), "after_300_searches_mb": round(served / 1024, 1)}))


if __name__ == "__main__":
    main()
