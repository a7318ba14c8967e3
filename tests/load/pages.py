#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A public page from memory beside nginx with the same bytes as a file, in one run: pages.py [SECONDS]

wrk with 200 connections; nginx has as many workers as the server has HTTP threads. Plain and packed by gzip (nginx
with gzip_static, so that it packs nothing either). The two take turns, three rounds; the table shows the middle one.
Figures, not a test. Needs nginx and wrk; run script/build first.
"""
import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
os.environ.setdefault("LYHORD", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../build/lyhord"))
import lib  # noqa: E402

CONNECTIONS, ROUNDS = 200, 3


def nginx(folder, port):
    """nginx with the page as index.html, on a port of its own, as an ordinary process of ours."""
    conf = os.path.join(folder, "nginx.conf")
    with open(conf, "w", encoding="utf-8") as f:
        f.write(f"""daemon off; worker_processes {max(os.cpu_count(), 2)}; pid {folder}/pid; error_log {folder}/error;
{"user root;" if os.getuid() == 0 else ""}
events {{ worker_connections 4096; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; gzip_static on; gzip_vary on;
  open_file_cache max=100 inactive=60s; open_file_cache_valid 60s; types {{ text/html html; }} charset utf-8;
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{ listen 127.0.0.1:{port} backlog=4096; root {folder}; }} }}
""")
    return subprocess.Popen(["nginx", "-p", folder, "-c", conf], stderr=subprocess.DEVNULL)


def wrk(url, seconds, packed):
    args = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency"]
    if packed:
        args += ["-H", "Accept-Encoding: gzip"]
    out = subprocess.run(args + [url], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        raise SystemExit(out)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]), re.search(r"99%\s+(\S+)", out)[1]


def main():
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    folder = tempfile.mkdtemp(prefix="lyhord-pages-")
    site = os.path.join(folder, "site")
    subprocess.run([lib.LYHORD, "init", site, "--demo"], check=True, stdout=subprocess.DEVNULL)
    out = {}
    with lib.Server(site) as server:
        body = urllib.request.urlopen(server.url + "/").read()
        with open(os.path.join(folder, "index.html"), "wb") as f:
            f.write(body)
        with open(os.path.join(folder, "index.html.gz"), "wb") as f:
            f.write(gzip.compress(body, 9))
        port = lib.free_port()
        beside = nginx(folder, port)
        time.sleep(1)
        try:
            for packed in (False, True):
                rates = {"lyhord": [], "nginx": []}
                for _ in range(ROUNDS):
                    rates["lyhord"].append(wrk(server.url + "/", seconds, packed))
                    rates["nginx"].append(wrk(f"http://127.0.0.1:{port}/", seconds, packed))
                middle = {k: sorted(v)[ROUNDS // 2] for k, v in rates.items()}
                out["gzip" if packed else "plain"] = {
                    "bytes": len(gzip.compress(body, 9)) if packed else len(body),
                    **{k: {"per_s": round(v[0]), "p99": v[1]} for k, v in middle.items()},
                    "ratio": round(middle["lyhord"][0] / middle["nginx"][0], 2)}
        finally:
            beside.terminate()
            beside.wait()
    print(json.dumps(out, indent=1))


if __name__ == "__main__":
    main()
