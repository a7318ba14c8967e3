# SPDX-License-Identifier: Apache-2.0
"""kill -9 while cases are filed, with real syncing: what was acknowledged is there after the next start."""
import http.client
import os
import random
import re
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402


def one_life(site, seconds):
    """Files cases from eight clients, kills the server, returns the acknowledged (number, code)."""
    server = lib.Server(site, sync=True)
    acknowledged, lock, stop = [], threading.Lock(), threading.Event()

    def client():
        while not stop.is_set():
            try:
                c = lib.Client(server)
                c.get("/kontakt")
                c.submit("file", question="Överlever frågan?", topic="Parkering")
                if c.status != 303:
                    continue
                receipt = c.headers["location"]
                with lock:
                    acknowledged.append(receipt)
            except (OSError, http.client.HTTPException, AssertionError):
                continue
    threads = [threading.Thread(target=client) for _ in range(8)]
    for t in threads:
        t.start()
    time.sleep(seconds)
    server.kill()
    stop.set()
    for t in threads:
        t.join()
    return acknowledged


BEHIND = 'lyhord_feed_behind_seconds{feed="core.activity"} 0\n'


def run(sites, lives, seed=1):
    """None, or what was lost."""
    rng = random.Random(seed)
    site = sites.make()
    total, kept = 0, []
    for life in range(lives):
        kept += one_life(site, 0.3 + rng.random() * 0.5)
        server = lib.Server(site, sync=True)
        for receipt in kept[total:]:
            c = lib.Client(server).get(receipt)
            number = re.search(r'data-case-number="([^"]+)"', c.body)
            code = re.search(r'data-case-code="([^"]+)"', c.body)
            if c.status != 200 or not number or not code:
                return f"life {life}: a receipt is lost ({c.status})"
            c.get("/arende")
            c.submit("follow", number=number[1], code=code[1])
            if c.status != 303 or c.follow().status != 200 or "Överlever frågan?" not in c.body:
                return f"life {life}: the case {number[1]} is lost"
        total = len(kept)
        # What follows from the events, once and in order, is taken up where the last life left it.
        if not lib.wait_until(lambda server=server: BEHIND in lib.Client(server).get("/metrics").body, 30):
            return f"life {life}: the feed does not come after"
        server.stop()
    r = lib.run("stats", site, "--verify", check=False)
    if r.returncode:
        return f"the figures are wrong after {lives} lives: {r.stdout}{r.stderr}"
    if total < lives * 3:
        return f"only {total} cases were acknowledged in {lives} lives: the test does not test"
    return None


def damaged_index(sites):
    """The search index is overwritten with rubbish, then removed: the next start builds it anew."""
    site = sites.make()
    path = os.path.join(site, "index", "search")
    for rubbish in (True, False):
        for name in os.listdir(path) if os.path.isdir(path) else []:
            if rubbish:
                with open(os.path.join(path, name), "wb") as f:
                    f.write(b"no index at all " * 1000)
            else:
                os.remove(os.path.join(path, name))
        with lib.Server(site) as server:
            c = lib.Client(server)
            if not lib.wait_until(lambda c=c: "Har mitt barn rätt till skolskjuts?" in c.get("/fraga?q=skolskjuts").body):
                return f"nothing is found after the index was {'damaged' if rubbish else 'removed'}"
    return None
