# SPDX-License-Identifier: Apache-2.0
"""Many at once: one form sent by eight, eight answers to one case, many cases, on a real server."""
import os
import re
import sys
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402


def together(n, fn):
    """Runs fn(i) in n threads at the same moment; returns what they gave."""
    out, gate = [None] * n, threading.Barrier(n)

    def one(i):
        gate.wait()
        try:
            out[i] = fn(i)
        except Exception as e:  # the test says what came
            out[i] = repr(e)
    threads = [threading.Thread(target=one, args=(i,)) for i in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return out


def same_form(server):
    """Eight sendings of one form: one case, and all get its receipt."""
    c = lib.Client(server)
    c.get("/kontakt")
    form = c.fill("file", question="Samma formulär åtta gånger")

    def send(_):
        x = lib.Client(server)
        x.post(*form)
        return (x.status, x.headers.get("location", ""))
    answers = together(8, send)
    receipts = set()
    for status, location in answers:
        if status != 303:
            return f"{answers}"
        lib_client = lib.Client(server).get(location)
        receipts.add(re.search(r'data-case-number="([^"]+)"', lib_client.body)[1])
    if len(receipts) != 1:
        return f"{len(receipts)} receipts: {receipts}"
    agent = lib.Client(server).log_in("agent")
    agent.get("/arbete/arenden")
    n = agent.body.count("Samma formulär åtta gånger")
    return None if n == 1 else f"{n} cases"


def same_case(server):
    """Eight answers built on one revision: one is taken, seven see the conflict page, none is lost."""
    c = lib.Client(server)
    c.get("/kontakt")
    c.submit("file", question="Åtta svarar på en gång")
    agent = lib.Client(server).log_in("agent")
    agent.get("/arbete/arenden")
    path = re.search(r'href="(/arbete/arenden/[0-9a-z]+)">Åtta svarar', agent.body)[1]
    clients = []
    for _ in range(8):
        x = lib.Client(server)
        x.cookies = dict(agent.cookies)
        x.get(path)
        clients.append(x)

    def answer(i):
        x = clients[i]
        action, fields = x.fill("answer", body=f"Svar nummer {i}")
        x.post(action, fields + [("act", "close")])
        return x.status, f"Svar nummer {i}" in x.body
    answers = together(8, answer)
    won = [a for a in answers if a[0] == 303]
    lost = [a for a in answers if a[0] == 409 and a[1]]
    if len(won) != 1 or len(lost) != 7:
        return f"{answers}"
    agent.get(path)
    n = agent.body.count("Svar nummer ")
    return None if n == 1 else f"{n} answers in the case"


def many_cases(server):
    """Sixteen file five each: eighty numbers, none twice, and the figures agree with a recount."""
    def work(i):
        numbers = []
        for j in range(5):
            c = lib.Client(server)
            c.get("/kontakt")
            c.submit("file", question=f"Fråga {i}:{j}", topic="Parkering", email=f"en{i % 3}@fler.example")
            if c.status != 303:
                return f"status {c.status}"
            c.follow()
            numbers.append(re.search(r'data-case-number="([^"]+)"', c.body)[1])
        return numbers
    answers = together(16, work)
    numbers = [n for a in answers for n in (a if isinstance(a, list) else [a])]
    if len(set(numbers)) != 80:
        return f"{len(set(numbers))} numbers: {[a for a in answers if not isinstance(a, list)]}"
    r = lib.run("stats", server.site, "--verify", check=False)
    return None if r.returncode == 0 else r.stdout + r.stderr


def same_settings(server):
    """Four administrators save settings from one revision: one wins."""
    admin = lib.Client(server).log_in("admin")
    clients = []
    for _ in range(4):
        x = lib.Client(server)
        x.cookies = dict(admin.cookies)
        x.get("/arbete/installningar")
        clients.append(x)
    statuses = together(4, lambda i: clients[i].submit("settings", hours=f"öppet {i}").status)
    return None if sorted(statuses) == [303, 409, 409, 409] else f"{statuses}"


def figures_while_filing(server):
    """While eight file, a recount sees figures that agree with the cases at every moment."""
    wrong = []

    def work(i):
        if i == 0:
            for _ in range(8):
                r = lib.run("stats", server.site, "--verify", check=False)
                if r.returncode:
                    wrong.append(r.stdout + r.stderr)
            return
        for j in range(6):
            c = lib.Client(server)
            c.get("/kontakt")
            c.submit("file", question=f"Fråga {i}:{j}")
            if c.status != 303:
                wrong.append(f"status {c.status}")
    together(9, work)
    return "\n".join(wrong) or None


CASES = [figures_while_filing, same_form, same_case, many_cases, same_settings]
