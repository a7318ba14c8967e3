#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How many newsletters a second the server hands to a mail server on this machine, and how soon an urgent mail overtakes them.

Use: script/build; python3 tests/load/mail.py [N]     (20,000 mails; SQLite, real syncing)

The receiving side is tests/load/smtp_sink.c, compiled here: Python's own would be the slower of the two.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))
BUILD = os.environ.get("LYHORD_RELEASE", os.path.join(ROOT, "build-release"))
os.environ["LYHORD"] = os.path.join(BUILD, "src/lyhord")
import lib  # noqa: E402


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    subprocess.run(["ninja", "-C", BUILD, "tests/outbox_fill"], check=True, stdout=subprocess.DEVNULL)
    fill = os.path.join(BUILD, "tests/outbox_fill")
    with tempfile.TemporaryDirectory(dir=os.environ.get("LYHORD_DISK")) as folder:
        sink = os.path.join(folder, "sink")
        subprocess.run(["cc", "-O2", "-pthread", "-o", sink, os.path.join(HERE, "smtp_sink.c")], check=True)
        site, port, log = os.path.join(folder, "site"), lib.free_port(), os.path.join(folder, "log")
        lib.run("init", site, "--demo", "--cases", "0")
        with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
            f.write(f"\nsmtp = smtp://127.0.0.1:{port}\nsmtp_from = kommunen@ekasa.example\n")
        subprocess.run([fill, site, str(n), "bulk", "many"], check=True)
        receiver = subprocess.Popen([sink, str(port)], stdout=open(log, "w", encoding="utf-8"))
        env = {k: v for k, v in os.environ.items() if not k.startswith("LYHORD_")}
        server = subprocess.Popen([os.environ["LYHORD"], "serve", site, "--listen", f"127.0.0.1:{lib.free_port()}"], env=env,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            words = report(n, log, fill, site)
        finally:
            server.terminate()
            server.wait()
            receiver.kill()
            receiver.wait()
        print(words)


def steps(log):
    return [(int(a), float(b)) for a, b in re.findall(r"^taken (\d+) (\S+)$", open(log, encoding="utf-8").read(), re.M)]


def report(n, log, fill, site):
    asked = None
    while not steps(log) or steps(log)[-1][0] < n + (asked is not None):
        if asked is None and steps(log) and steps(log)[-1][0] > n // 4:
            subprocess.run([fill, site, "1", "urgent", "urgent"], check=True)
            asked = time.monotonic()
        time.sleep(0.02)
    times = steps(log)
    first = next(t for k, t in times if k > 0)
    rate = (times[-1][0] - next(k for k, _ in times if k > 0)) / (times[-1][1] - first)
    urgent = float(re.search(r"^urgent (\S+)$", open(log, encoding="utf-8").read(), re.M)[1])
    return f"{n} mails, {rate:.0f} a second; an urgent one arrived {urgent - asked:.2f} s after it was queued"


if __name__ == "__main__":
    main()
