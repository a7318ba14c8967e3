# SPDX-License-Identifier: Apache-2.0
"""The server as such: inherited sockets, stopping, slow clients, full lines."""
import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402
from load import slow  # noqa: E402
import streams  # noqa: E402


class Held:
    """The database's write lock, so that forms wait."""

    def __init__(self, site):
        self.db = sqlite3.connect(os.path.join(site, "lyhord.db"), isolation_level=None, check_same_thread=False)
        self.db.execute("begin immediate")

    def release(self):
        self.db.execute("rollback")
        self.db.close()


def file_case(server, question, into):
    c = lib.Client(server)
    c.get("/kontakt")
    form = c.fill("file", question=question)

    def send():
        into.append(c.post(*form))
    t = threading.Thread(target=send)
    t.start()
    return t


def inherited_socket(sites):
    """One socket, two servers after each other: nobody is refused in between."""
    site = sites.make()
    with socket.create_server(("127.0.0.1", 0), backlog=50) as s:
        env = {"LYHORD_LISTEN_FD": str(s.fileno())}
        port = s.getsockname()[1]
        with lib.Server(site, env=env, listen="127.0.0.1:1", pass_fds=[s.fileno()]) as first:
            assert first.port == port, f"listens on {first.port}"
            assert lib.Client(first).get("/").status == 200
        waiting = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        waiting.request("GET", "/tack", headers={"Host": "x"})
        with lib.Server(site, env=env, listen="127.0.0.1:1", pass_fds=[s.fileno()]):
            status = waiting.getresponse().status
            waiting.close()
    return None if status == 200 else f"status {status}"


def no_socket_to_inherit(sites):
    """A descriptor that does not listen: said in the log, no server."""
    site = sites.make()
    with open(os.devnull, "rb") as f:
        try:
            lib.Server(site, env={"LYHORD_LISTEN_FD": str(f.fileno())}, pass_fds=[f.fileno()]).kill()
        except RuntimeError as e:
            return None if "is no socket that listens" in str(e) else str(e)
    return "it started"


def any_address(sites):
    """* means every address, also where the kernel has no IPv6."""
    site = sites.make()
    for env in ({}, {"LYHORD_NO_IPV6": "1"}):
        with lib.Server(site, env=env, listen="*:0") as server:
            assert lib.Client(server).get("/").status == 200
    return None


def stop_finishes_what_is_under_way(sites):
    """A form that waits when the server is asked to stop is taken, and its answer says close."""
    site = sites.make()
    server = lib.Server(site)
    done, held = [], Held(site)
    t = file_case(server, "Frågan som kom när servern slutade", done)
    assert lib.wait_until(lambda: waiting_for_lock(server)), "the form never waited"
    server.process.send_signal(signal.SIGTERM)
    assert lib.wait_until(lambda: "stopping" in server.log_text())
    held.release()
    t.join()
    server.stop()
    if not done or done[0].status != 303 or done[0].headers.get("connection", "").lower() != "close":
        return f"{[(c.status, c.headers) for c in done]}"
    with sqlite3.connect(os.path.join(site, "lyhord.db")) as db:
        n = db.execute("select count(*) from contact_case where title = 'Frågan som kom när servern slutade'").fetchone()
    return None if n == (1,) else f"the case is there {n} times"


def waiting_for_lock(server):
    """A thread of the server sleeps inside SQLite's busy handler."""
    return server.connections() > 0 and server.sleeping() > 0


def idle_and_slow(sites):
    """500 idle and 40 slow connections: everybody else is answered."""
    with lib.Server(sites.make()) as server:
        crowd = slow.Crowd(server.port, 500, 40, pause=0.1)
        try:
            _, problem = slow.visit(server, 40)
            if not problem:
                lib.Client(server).log_in("agent")
        finally:
            crowd.close()
    return problem


def slow_clients_end(sites):
    """A head or a body that never comes to its end costs its connection, nobody else's."""
    with lib.Server(sites.make(), env={"LYHORD_FAST_CLIENTS": "60"}) as server:
        crowd = slow.Crowd(server.port, 0, 6, pause=0.05)
        try:
            ended = lib.wait_until(lambda: crowd.ended == 6, 30)
            status = lib.Client(server).get("/").status
        finally:
            crowd.close()
        logged = "ended slow connections" in server.log_text()
    return None if ended and status == 200 and logged else f"{crowd.ended} of 6 ended, status {status}, logged {logged}"


def full_lines(sites):
    """The gate: one form under way and two in line; the others are told so at once, and keep what was typed."""
    site = sites.make()
    with lib.Server(site, env={"LYHORD_LINES": "2"}) as server:
        agent = lib.Client(server).log_in("agent")
        visitors = [lib.Client(server).get("/en/kontakt" if i % 2 else "/kontakt") for i in range(8)]
        forms = [v.fill("file", question=f"Fråga nummer {i} i kön") for i, v in enumerate(visitors)]
        held, done, threads = Held(site), [], []
        for i, v in enumerate(visitors):
            threads.append(threading.Thread(target=lambda i=i, v=v: done.append((i, v.post(*forms[i])))))
            threads[-1].start()
        told = lib.wait_until(lambda: len(done) == 5, 4)
        refused = list(done)
        page, queue = lib.Client(server).get("/").status, agent.get("/arbete/arenden").status
        held.release()
        for t in threads:
            t.join()
    taken = [c.status for i, c in done if (i, c) not in refused]
    if not told or taken != [303] * 3 or page != 200 or queue != 200:
        return f"refused {len(refused)}, taken {taken}, page {page}, queue {queue}"
    for i, c in refused:
        lang = 'lang="en"' if i % 2 else 'lang="sv"'
        if c.status != 503 or "retry-after" not in c.headers or lang not in c.body or \
                f"Fråga nummer {i} i kön" not in c.body or ">Ekåsa kommun<" not in c.body:
            return f"the refusal of {i}: {c.status} {c.headers} {c.body[:3000]}"
    return None


def another_process(sites):
    """Two processes on one site: what one changes, the other's kept pages show within a second or so."""
    site = sites.make()
    with lib.Server(site) as one, lib.Server(site) as two:
        c = lib.Client(two)
        first = c.get("/").headers["etag"]
        again = c.get("/", {"If-None-Match": first}).status
        admin = lib.Client(one).log_in("admin")
        admin.get("/arbete/installningar")
        admin.submit("settings", name="Grannkommunen")
        seen = lib.wait_until(lambda: ">Grannkommunen<" in c.get("/").body)
    return None if again == 304 and seen else f"again {again}, seen {seen}"


def other_node(sites):
    """PostgreSQL: what one node commits the other hears of without looking: page, stream and job; also after the
    server has ended the connections they hear and ring by."""
    site = sites.make()
    name = re.search(r"/([^/\s]+)$", re.search(r"^database = (.*)$", open(os.path.join(site, "lyhord.conf"), encoding="utf-8").read(),
                                             re.M)[1])[1]
    second = sites.path()
    shutil.copytree(site, second)

    def sql(text):
        return sites.postgres.sql(text, name)

    def sees(one, two, word):
        """What does not reach the second node, if anything."""
        kept = lib.Client(two)
        kept.get("/")
        stream = streams.opened(lib.Client(two).log_in("agent"))
        admin = lib.Client(one).log_in("admin")
        admin.get("/arbete/installningar")
        admin.submit("settings", name=f"Kommunen {word}")
        streams.file_case(one)
        if not lib.wait_until(lambda: f">Kommunen {word}<" in kept.get("/").body, 5):
            return "page"
        if not lib.wait_until(lambda: stream.told() > 0, 5):
            return "stream"
        sql(f"insert into jobs_job (id, kind, arg, run_at, lane) values ({len(word)}, 'core.fold', {len(word)}, 1, 1)")
        sql("notify lyhord")
        ran = f"select count(*) from jobs_job where arg = {len(word)} and kind = 'core.fold' and ended_at > 0"
        return None if lib.wait_until(lambda: sql(ran) == "1\n", 5) else "job"

    quiet = {"LYHORD_NO_POLL": "1"}
    with lib.Server(site, env=quiet) as one, lib.Server(second, env=quiet) as two:
        listening = "select count(*) from pg_stat_activity where application_name = 'lyhord-listen'"
        assert lib.wait_until(lambda: sql(listening) == "2\n"), "they do not listen"
        first = sees(one, two, "ett")
        sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name in ('lyhord-listen', 'lyhord-ring')")
        assert lib.wait_until(lambda: sql(listening) == "2\n"), "they do not listen again"
        again = sees(one, two, "andra")
        figures = lib.Client(two).get("/metrics").body
    # What a feed counts for the whole site is counted once, whichever node did it.
    r = lib.run("stats", site, "--verify", check=False)
    if r.returncode:
        return f"the figures are wrong: {r.stdout}{r.stderr}"
    ok = "lyhord_db_listening 1\n" in figures and not re.search(r"^lyhord_db_heard_total 0$", figures, re.M)
    return None if not first and not again and ok else f"not heard: {first}, after the connections were ended: {again}, {ok}"


def command_rings(sites):
    """PostgreSQL: what a command changes the server hears of without looking."""
    site = sites.make()
    with lib.Server(site, env={"LYHORD_NO_POLL": "1"}) as server:
        stream = streams.opened(lib.Client(server).log_in("agent2"))
        lib.run("user", "disable", site, "--email", "erik.agent@ekasa.example")
        ended = lib.wait_until(lambda: stream.ended, 5)
    return None if ended else "the stream of a disabled user goes on"


def counted_in_memory(sites):
    """Views of answers and searches that found nothing: folded within seconds, the sum of all processes; kill -9 loses
    no more than what was not folded, and nothing else."""
    site = sites.make()

    def stats():
        r = json.loads(lib.run("stats", site).stdout)
        return r["answer_views"], r["searches"], r["searches_none"]

    def visit(server, times):
        c = lib.Client(server)
        for _ in range(times):
            c.get("/fraga?q=bygglov+altanen")
            c.get(re.search(r'href="(/svar/[0-9a-z]+)"', c.body)[1])
            lib.Client(server).get("/fraga?q=xyzzyqwv")
            lib.Client(server).get("/fraga?q=")
            lib.Client(server).get("/forslag?q=xyzzyqwv")

    with lib.Server(site) as one, lib.Server(site) as two:
        visit(one, 3)
        visit(two, 2)
        seen = lib.wait_until(lambda: stats() == (5, 10, 5), 20)
        staff = lib.Client(one).log_in("manager").get("/arbete/statistik").body
        visit(one, 1)
    stopped = stats()  # a stop folds what is left
    server = lib.Server(site)
    visit(server, 2)
    server.kill()
    killed = stats()
    with lib.Server(site) as server:
        visit(server, 1)
        lost = lib.wait_until(lambda: stats() >= (killed[0] + 1, killed[1] + 2, killed[2] + 1), 20)
    verified = lib.run("stats", site, "--verify", check=False)
    shown = "5 av 10 sökningar" in staff and "Mest lästa svar" in staff and '<td class="n">5</td>' in staff
    if not seen or stopped != (6, 12, 6) or not (6, 12, 6) <= killed <= (8, 16, 8) or not lost or not shown:
        return f"seen {seen} {stats()}, stopped {stopped}, killed {killed}, went on {lost}, shown {shown}"
    return f"{verified.stdout}{verified.stderr}" if verified.returncode else None


def metrics_token(sites):
    """With a token, the figures are for whoever sends it, and not for this machine without."""
    site = sites.make()
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\nmetrics_token = hemligt-ord\n")
    with lib.Server(site) as server:
        got = [lib.Client(server).get("/metrics", {"Authorization": a}).status
               for a in (None, "Bearer fel", "hemligt-ord", "Bearer hemligt-ord")]
    return None if got == [403, 403, 403, 200] else f"{got}"


def log_as_json(sites):
    """Each line of the log is an object; a request's lines carry its name, and nothing of who asked what."""
    site = sites.make()
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\nlog = json\n")
    with lib.Server(site) as server:
        c = lib.Client(server).get("/fraga?q=hemlig+fraga", {"X-Request-Id": "mitt-eget"})
        name = c.headers["x-request-id"]
        lib.Client(server).log_in("agent")
    lines = [json.loads(x) for x in server.log_text().splitlines() if x.startswith("{")]
    mine = [x for x in lines if x.get("request") == name]
    if len(mine) != 1 or mine[0]["route"] != "/fraga" or mine[0]["status"] != 200 or mine[0]["text"] != "GET":
        return f"{name}: {mine}"
    wrong = [x for x in lines if set(x) < {"at", "level", "area"}] or \
        [w for w in ("hemlig", "mitt-eget", "anna.agent", "127.0.0.1") if w in server.log_text()]
    return f"{wrong}" if wrong or name == "mitt-eget" else None


CASES = [inherited_socket, no_socket_to_inherit, any_address, stop_finishes_what_is_under_way, idle_and_slow,
         slow_clients_end, full_lines, another_process, counted_in_memory, metrics_token,
         log_as_json]
BOTH = [another_process, counted_in_memory, other_node, command_rings]  # on PostgreSQL
