# SPDX-License-Identifier: Apache-2.0
"""Who may see a case, asked in each place where one could learn of it, before and after what changes it.

A case is somebody's until it is moved, their role is taken away, the unit moves, its topic becomes secret, or
they are disabled. After each, every place must be silent, to the number: list, count, search, suggestion (others
on the topic), the page itself, its history, its files (whole, in part, only their head), and the list as a file. The
same cases asked by the new owner must be there.
"""
import io
import os
import re
import sqlite3
import sys
import zipfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

WORD = "pepparkaksgruvan"
TITLE = f"Frågan om {WORD} och lyktan"
OTHER = "En annan fråga om gatans kanter"


def field(client, form, name, label):
    return next(v for v, text in client.form(form)["options"][name] if text and text.strip().endswith(label))


class Scene:
    """Two cases at Samhällsbyggnad: one with the word, one beside it on the same topic that everybody keeps."""

    def __init__(self, server):
        self.server = server
        citizen = lib.Client(server)
        for question in (TITLE, OTHER):
            citizen.get("/kontakt")
            path, fields = citizen.fill("file", question=question, topic="Gator och vägar")
            citizen.post_files(path, fields, [("files", f"{WORD}.txt", WORD.encode())] if question == TITLE else [])
        self.agent = lib.Client(server).log_in("agent")
        self.admin = lib.Client(server).log_in("admin")
        self.officer = lib.Client(server).log_in("officer")
        self.social = lib.Client(server).log_in("social")
        self.agent.get("/arbete/arenden?ant=100")
        self.id = re.search(r'/arbete/arenden/([0-9a-z]+)"[^>]*>' + TITLE, self.agent.body)[1]
        self.other = re.search(r'/arbete/arenden/([0-9a-z]+)"[^>]*>' + OTHER, self.agent.body)[1]
        self.file = re.search(r'href="(/arbete/arenden/[0-9a-z]+/fil/[0-9a-z]+)"', self.agent.get(
            f"/arbete/arenden/{self.id}").body)[1]
        self.interface = lib.Client(server)
        self.interface.token = lib.run("token", "add", server.site, "--name", "Byggreda", "--scope", "cases:read,search", "--role",
                                       "officer", "--unit", "samhallsbyggnad").stdout.strip()
        self.agent.get(f"/arbete/arenden/{self.id}")
        number = re.search(r"KC-\d+", self.agent.body)[0]
        self.agent.get(f"/arbete/arenden/{self.other}/gor/lanka")
        self.agent.submit("act", kind="1", to=number)
        assert self.agent.status == 303, f"link: {self.agent.status}"
        self.number = self.hand(self.agent, self.id, "Samhällsbyggnadsförvaltningen")
        self.hand(self.agent, self.other, "Samhällsbyggnadsförvaltningen")

    def hand(self, client, case, unit):
        client.get(f"/arbete/arenden/{case}")
        assert client.status == 200, f"no page to hand over from: {client.status}"
        number = re.search(r"KC-\d+", client.body)[0]
        client.submit("hand-over", unit=field(client, "hand-over", "unit", unit), note="Er")
        assert client.status == 303, f"hand-over: {client.status}"
        return number

    def node(self, path, name):
        self.admin.get(path)
        return re.search(rf'href="({path}/[0-9a-z]+)">{name}', self.admin.body)[1]

    # What may happen

    def moved_case(self):
        self.hand(self.officer, self.id, "Socialförvaltningen")

    def revoked_role(self):
        lib.run("user", "grant", self.server.site, "--email", "sara.officer@ekasa.example", "--role", "officer", "--unit",
                "samhallsbyggnad")
        lib.run("user", "grant", self.server.site, "--email", "olle.officer@ekasa.example", "--role", "officer", "--unit",
                "kultur")
        lib.run("user", "revoke", self.server.site, "--email", "olle.officer@ekasa.example", "--role", "officer", "--unit",
                "samhallsbyggnad")

    def moved_unit(self):
        self.admin.get("/arbete/enheter")
        self.admin.submit("unit", sv="Gatuenheten", parent="Samhällsbyggnadsförvaltningen")
        self.hand(self.officer, self.id, "Gatuenheten")
        self.admin.get(self.node("/arbete/enheter", "Gatuenheten"))
        self.admin.submit("unit", parent="Socialförvaltningen")
        assert self.admin.status == 303, self.admin.status

    def secret_topic(self):
        # The agent has the limited view of an ordinary case elsewhere; of a secret one there is nothing.
        self.admin.get(self.node("/arbete/amnen", "Gator och vägar"))
        self.admin.submit("topic", secrecy="secret")
        assert self.admin.status == 303, self.admin.status

    def disabled_user(self):
        lib.run("user", "disable", self.server.site, "--email", "olle.officer@ekasa.example")

    # Where one could learn of it: each gives what the viewer is shown

    def places(self, client):
        yield "list", client.get("/arbete/arenden?ant=100").body
        yield "search for its word", client.get(f"/arbete/sok?q={WORD}").body.replace(f'value="{WORD}"', "")
        yield "search for its number", client.get(f"/arbete/sok?q={self.number}").body.replace(f'value="{self.number}"', "")
        yield "page", client.get(f"/arbete/arenden/{self.id}").body
        yield "others on the topic", client.get(f"/arbete/arenden/{self.other}").body
        for act in ("tilldela", "vila", "komplettering", "lanka", "sla-ihop", "part", "amne"):
            yield f"its page for {act}", client.get(f"/arbete/arenden/{self.id}/gor/{act}").body
            yield f"the other's page for {act}", client.get(f"/arbete/arenden/{self.other}/gor/{act}").body
        for view in ("enheten", "svar", "vantar", "vilar", "lediga"):
            yield f"view {view}", client.get(f"/arbete/arenden?vy={view}&ant=100").body
        yield "handed over under secrecy", client.get("/arbete/arenden/overlamnade").body
        self.merge_into(client)
        yield "merged by its number", client.body.replace(f'value="{self.number}"', "")
        for kind in ("csv", "xlsx", "jsonl"):
            yield f"list as {kind}", self.export(client, kind)
        yield "start", client.get("/arbete").body
        for name, _, body in self.files(client):
            yield name, body

    def merge_into(self, client):
        """Tries to link the other with it by its number: what may not be seen is unknown."""
        client.get(f"/arbete/arenden/{self.other}/gor/lanka")
        if client.status == 200 and 'id="act"' in client.body:
            client.submit("act", kind="1", to=self.number)

    def told_interface(self):
        """The places of the JSON interface that show it to the department's own system."""
        c = self.interface
        return {path for path in (f"/api/v1/cases/{self.id}", "/api/v1/cases?limit=100", f"/api/v1/search?q={WORD}")
                if WORD in c.get(path).body or self.number in c.body}

    def export(self, client, kind):
        """The list as a file: its text, in XLSX that of every part."""
        if client.get("/arbete/arenden?ant=100").status != 200:
            return client.body
        if 'name="slag"' not in client.body:  # nothing to be had as a file: what the page shows is all
            return client.body
        path, fields = client.fill("file")
        client.post(path, fields + [("slag", kind)])
        assert client.status == 200, f"the list as {kind}: {client.status}"
        if kind != "xlsx":
            return client.body
        with zipfile.ZipFile(io.BytesIO(client.raw)) as z:
            return "".join(z.read(n).decode() for n in z.namelist())

    def wrong_tab(self, client):
        """A tab whose number is not that of the rows it leads to; None when all are right. The number counts what
        one may read; rows with a limited view are marked as such."""
        client.get("/arbete/arenden")
        tabs = re.findall(r'<a href="(/arbete/arenden[^"]*)"[^>]*>([^<]+)<span class="n">(\d+)</span>', client.body)
        for href, name, n in tabs:
            client.get(href.replace("&amp;", "&"))
            rows = len(set(re.findall(r'<th scope="row"[^>]*>\s*<a href="/arbete/arenden/([0-9a-z]{6,})"', client.body)))
            if rows < 50 and rows != int(n):
                return f"{name.strip()} says {n} and has {rows} rows"
        return None if tabs else "there are no tabs with numbers"

    def files(self, client):
        """Its file in each way one can ask for it: what came, and with which status."""
        for name, method, headers in (("file", "GET", {}), ("file in part", "GET", {"Range": "bytes=0-"}),
                                      ("file's head", "HEAD", {})):
            client.request(method, self.file, headers=headers)
            yield name, client.status, f"{client.headers} {client.body}"

    def seen(self, client):
        """The places that show its title, word or number."""
        return {name for name, body in self.places(client) if WORD in body or self.number in body}

    def count(self, client):
        """What the list says there is."""
        client.get("/arbete/arenden?ant=100")
        return len(set(re.findall(r'href="/arbete/arenden/([0-9a-z]{6,})"', client.body)))


def situation(server, name):
    """None, or which place told what it must not."""
    s = Scene(server)
    loser = s.agent if name == "secret_topic" else s.officer
    lib.wait_until(lambda: WORD in s.officer.get(f"/arbete/sok?q={WORD}").body.replace(f'value="{WORD}"', ""))
    before = s.seen(s.officer)
    want = {"list", "search for its word", "search for its number", "page", "others on the topic", "list as csv", "list as xlsx", "list as jsonl", "file", "file in part", "file's head"}
    if not want <= before:
        return f"the officer who has it does not see it in {want - before}"
    if len(s.told_interface()) != 3:
        return f"the department's system sees it only in {s.told_interface()}"
    n_before = s.count(s.officer)
    wrong = s.wrong_tab(s.officer)
    if wrong:
        return f"before: {wrong}"
    getattr(s, name)()
    if name in ("moved_case", "moved_unit") and s.told_interface():
        return f"the interface still tells of it: {s.told_interface()}"
    told = s.seen(loser)
    if told:
        return f"still told in: {sorted(told)}"
    files = {name: status for name, status, _ in s.files(loser)}
    if set(files.values()) != {303 if name == "disabled_user" else 404}:
        return f"its file is not simply missing: {files}"
    loser.get(f"/arbete/arenden/{s.id}")
    unknown = lib.Client(server)
    unknown.cookies = dict(loser.cookies)
    unknown.get("/arbete/arenden/4k2zzzzzzz")
    if (loser.status, re.sub("[0-9a-z]{6,}", "", loser.body)) != (unknown.status, re.sub("[0-9a-z]{6,}", "", unknown.body)):
        return f"the answer differs from that for a case that never was: {loser.status} and {unknown.status}"
    if name == "moved_case" and s.count(s.officer) != n_before - 1:
        return f"the list has {s.count(s.officer)} of {n_before}"
    wrong = s.wrong_tab(loser) if name != "disabled_user" else None
    if wrong:
        return wrong
    if name in ("moved_case", "revoked_role", "moved_unit"):
        there = lib.wait_until(lambda: {"list", "page", "search for its word", "list as csv", "list as xlsx", "list as jsonl", "file", "file in part", "file's head"} <= s.seen(s.social))
        if not there:
            return f"who has it now sees it only in {sorted(s.seen(s.social))}"
    return None


CANARIES = ("Kanariesson", "kanariesson", "0701740698", "46701740698", "701740698")


def as_party(citizen, agent):
    """A case of nobody's to which the person is added as a party, before anybody knows that they are protected."""
    citizen.get("/kontakt")
    citizen.submit("file", question="Räcket vid kvarnen", topic="Gator och vägar")
    agent.get("/arbete/arenden?ant=100")
    case = re.search(r'/arbete/arenden/([0-9a-z]+)"[^>]*>Räcket vid', agent.body)[1]
    agent.get(f"/arbete/arenden/{case}/gor/part")
    agent.submit("act", name="Kaj Kanariesson", email="kaj@kanariesson.example", phone="070-174 06 98", role="2")
    assert agent.status == 303, f"party: {agent.status}"
    return case


def canary(server):
    """None, or where the name, address or number of a protected person still stands: every row of the database and
    of the index, the log, and what comes in afterwards."""
    citizen, agent = lib.Client(server), lib.Client(server).log_in("agent")
    for question in ("Gropen vid kvarnen", "Gropen vid kvarnen igen"):
        citizen.get("/kontakt")
        citizen.submit("file", question=question, topic="Gator och vägar", name="Kaj Kanariesson",
                       email="kaj@kanariesson.example", phone="070-174 06 98")
        if question == "Gropen vid kvarnen":
            beside = as_party(citizen, agent)
            agent.get("/arbete/arenden?ant=100")
            case = re.search(r'/arbete/arenden/([0-9a-z]+)"[^>]*>Gropen vid', agent.body)[1]
            agent.get(f"/arbete/arenden/{case}")
            agent.submit(f"/arbete/arenden/{case}/skydda")
            assert agent.status == 303, agent.status
    lib.wait_until(lambda: not re.search("Gropen vid|Räcket vid", agent.get("/arbete/sok?q=kvarnen").body))
    body = agent.get(f"/arbete/arenden/{beside}").body
    if "Skyddad identitet" not in body:
        return "the page of a case where they are a party does not say that they are protected"
    if re.search("Räcket vid", agent.get("/arbete/sok?q=kvarnen").body):
        return "a case where they are a party is still found by its text"
    found = [f"page as a party: {w}" for w in CANARIES if w in body]
    found += [f"log: {w}" for w in CANARIES if w in server.log_text()]
    db = sqlite3.connect(os.path.join(server.site, "lyhord.db"))
    tables = [r[0] for r in db.execute("select name from sqlite_schema where type = 'table' and name not like 'word%'")]
    for table in tables:
        for row in db.execute(f"select * from {table}"):
            found += [f"lyhord.db {table}: {w}" for w in CANARIES for v in row
                      if w in (v.decode("utf-8", "replace") if isinstance(v, bytes) else str(v))]
    db.close()
    index = os.path.join(server.site, "index", "search")
    for name in os.listdir(index):
        with open(os.path.join(index, name), "rb") as f:
            content = f.read()
        # The words of the index are stems in lower case.
        found += [f"index/search/{name}: {w}" for w in CANARIES if w.lower()[:7].encode() in content]
    return "; ".join(sorted(set(found))) or None


NAMES = ["moved_case", "revoked_role", "moved_unit", "secret_topic", "disabled_user"]
