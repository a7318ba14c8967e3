#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Two servers on one PostgreSQL: how long it takes until what one has answered reaches the other. nodes.py [TIMES]
Prints for its kept page and for a stream the middle, nine of ten and the longest, in ms."""
import os
import re
import shutil
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "http")]
os.environ.setdefault("LYHORD", os.path.join(HERE, "../../build/lyhord"))
import lib  # noqa: E402
import streams  # noqa: E402


def until(fn, seconds=10):
    """ms until it holds; the asking itself is in it."""
    start = time.monotonic()
    while not fn():
        if time.monotonic() - start > seconds:
            raise RuntimeError("it never came")
        time.sleep(0.001)
    return (time.monotonic() - start) * 1000


def show(what, ms):
    ms.sort()
    print(f"{what:8} {ms[len(ms) // 2]:7.0f} {ms[len(ms) * 9 // 10]:7.0f} {ms[-1]:7.0f}")


def main():
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    sites = lib.Sites("pg", lib.Postgres())
    site, second = sites.make(), sites.path()
    shutil.copytree(site, second)
    with lib.Server(site, expect=".") as one, lib.Server(second, expect=".") as two:
        reader, admin = lib.Client(two), lib.Client(one).log_in("admin")
        stream = streams.opened(lib.Client(two).log_in("agent"))
        page, heard = [], []
        for i in range(times):
            reader.get("/")
            admin.get("/arbete/installningar")
            admin.submit("settings", name=f"Kommunen {i}")
            assert admin.status == 303, admin.status
            page.append(until(lambda i=i: f">Kommunen {i}<" in reader.get("/").body))
            time.sleep(0.25)  # a stream tells at most five times a second
            told = stream.told()
            streams.file_case(one)
            heard.append(until(lambda n=told: stream.told() > n))
        rung = re.search(r"^lyhord_db_heard_total (\d+)$", lib.Client(two).get("/metrics").body, re.M)
    print(f"{times} changes, heard {rung[1]} rings\n\n             p50     p90  longest")
    show("page", page)
    show("stream", heard)


if __name__ == "__main__":
    main()
