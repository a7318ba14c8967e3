# SPDX-License-Identifier: Apache-2.0
"""Server-sent events: who hears of what, and when a stream ends."""
import http.client
import os
import re
import socket
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402


class Stream:
    """A listener, as a browser's EventSource."""

    def __init__(self, client, after=None, path="/arbete/arenden/handelser"):
        self.connection = http.client.HTTPConnection(client.host, client.port, timeout=60)
        headers = {"Host": f"127.0.0.1:{client.port}",
                   "Cookie": "; ".join(f"{k}={v}" for k, v in client.cookies.items())}
        if after:
            headers["Last-Event-ID"] = after
        self.connection.request("GET", path, headers=headers)
        self.answer = self.connection.getresponse()
        self.status, self.type = self.answer.status, self.answer.getheader("Content-Type")
        self.text, self.ended = "", False
        if self.status == 200:
            self.socket = self.answer.fp.raw._sock
            self.thread = threading.Thread(target=self.listen, daemon=True)
            self.thread.start()

    def listen(self):
        try:
            while line := self.answer.readline():
                self.text += line.decode()
        except (OSError, http.client.HTTPException, ValueError):
            pass
        self.ended = True

    def told(self, name="arenden"):
        return self.text.count(f"event: {name}\n")

    def last_id(self):
        return re.findall(r"^id: (.*)$", self.text, re.M)[-1]

    def close(self):
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.thread.join(10)


def opened(client, after=None, **where):
    s = Stream(client, after, **where)
    assert s.status == 200 and s.type == "text/event-stream", f"{s.status} {s.type}"
    assert lib.wait_until(lambda: "retry:" in s.text), "the stream says nothing"
    return s


def file_case(server, topic=None):
    c = lib.Client(server).get("/kontakt")
    values = {"topic": topic} if topic else {}
    c.submit("file", question="En fråga för kön", **values)
    assert c.status == 303, f"{c.status}"


def whoever_may_see_hears(sites):
    """A case at the contact centre: the agent hears of it, an officer of another unit does not."""
    with lib.Server(sites.make()) as server:
        agent, officer = opened(lib.Client(server).log_in("agent")), opened(lib.Client(server).log_in("officer"))
        file_case(server)
        heard = lib.wait_until(lambda: agent.told() == 1)
        file_case(server)
        heard = heard and lib.wait_until(lambda: agent.told() == 2)
        others = officer.told()
        anonymous = lib.Client(server).get("/arbete/arenden/handelser").status
    both = lib.wait_until(lambda: agent.ended and officer.ended)
    return None if heard and others == 0 and anonymous == 303 and both else \
        f"heard {agent.told()}, others {others}, anonymous {anonymous}, ended at the stop {both}"


def session_over(sites):
    """A stream ends with its session, at once; another session's goes on."""
    with lib.Server(sites.make()) as server:
        one, two = lib.Client(server).log_in("agent"), lib.Client(server).log_in("agent2")
        a, b = opened(one), opened(two)
        one.get("/arbete/kontakt")
        one.submit("/arbete/logga-ut")
        over = lib.wait_until(lambda: a.ended)
        goes_on = not b.ended
        lib.run("user", "disable", server.site, "--email", "erik.agent@ekasa.example")
        disabled = lib.wait_until(lambda: b.ended)
    return None if over and goes_on and disabled else f"over {over}, the other {goes_on}, disabled {disabled}"


def missed(sites):
    """Who comes back is told when something happened meanwhile, and not otherwise."""
    with lib.Server(sites.make()) as server:
        client = lib.Client(server).log_in("agent")
        first, witness = opened(client), opened(client)
        seen = first.last_id()
        first.close()
        calm = opened(client, seen)
        file_case(server)
        assert lib.wait_until(lambda: witness.told() == 1 and calm.told() == 1)
        late = opened(client, seen)
        told = lib.wait_until(lambda: late.told() == 1)
        again = opened(client, late.last_id())
        other = opened(client, "1-2")
        strange = lib.wait_until(lambda: other.told() == 1)
        quiet = again.told() == 0
    return None if told and strange and quiet else f"told {told}, another process's {strange}, quiet {quiet}"


def too_many(sites):
    """The oldest of a user's streams gives way, and is told not to come back."""
    site = sites.make()
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\nstreams_per_user = 2\n")
    with lib.Server(site) as server:
        client, other = lib.Client(server).log_in("agent"), lib.Client(server).log_in("agent2")
        streams = [opened(other)] + [opened(client) for _ in range(3)]
        gone = lib.wait_until(lambda: streams[1].ended and "event: full" in streams[1].text)
        rest = [s.ended for s in (streams[0], *streams[2:])]
        n = lib.Client(server).get("/metrics").body
    ok = "lyhord_streams 3\n" in n
    return None if gone and not any(rest) and ok else f"gone {gone}, the others {rest}, {ok}"


def hand_over(client, case, unit):
    client.get(case)
    assert client.status == 200, f"no page to hand over from: {client.status}"
    options = client.form("hand-over")["options"]["unit"]
    client.submit("hand-over", unit=next(v for v, text in options if text and text.strip().endswith(unit)), note="Er")
    assert client.status == 303, f"hand-over: {client.status}"


def hand(client, case, unit):
    hand_over(client, f"/arbete/arenden/{case}", unit)


def quiet_after(loser, winner, act):
    """What happens is told to the one, and not to the other: both streams go through the same thread, in order."""
    before = loser.told(), winner.told()
    act()
    assert lib.wait_until(lambda: winner.told() > before[1]), "who has it now is not told"
    time.sleep(0.6)  # a stream says at most so often that something changed
    return loser.told() == before[0]


def lost_is_silent(sites):
    """A case that moved, and a role that was taken away, with the streams open: the loser hears that it left, and then
    nothing more of it; the new owner does."""
    with lib.Server(sites.make()) as server:
        agent, officer, social = (lib.Client(server).log_in(who) for who in ("agent", "officer", "social"))
        ids = []
        for question in ("En fråga som ska flyttas", "En fråga som blir kvar"):
            c = lib.Client(server).get("/kontakt")
            c.submit("file", question=question, topic="Gator och vägar")
            agent.get("/arbete/arenden?ant=100")
            ids.append(re.search(rf'/arbete/arenden/([0-9a-z]+)"[^>]*>{question}', agent.body)[1])
            hand(agent, ids[-1], "Samhällsbyggnadsförvaltningen")
        a, b = opened(officer), opened(social)
        hand(officer, ids[0], "Socialförvaltningen")
        assert lib.wait_until(lambda: a.told() >= 1 and b.told() >= 1), f"the move: {a.told()}, {b.told()}"
        time.sleep(0.6)
        moved = quiet_after(a, b, lambda: hand(social, ids[0], "Kultur- och fritidsförvaltningen"))
        for who, what, unit in (("sara", "grant", "samhallsbyggnad"), ("olle", "grant", "kultur"), ("olle", "revoke", "samhallsbyggnad")):
            lib.run("user", what, server.site, "--email", f"{who}.officer@ekasa.example", "--role", "officer", "--unit", unit)
        time.sleep(0.6)
        revoked = quiet_after(a, b, lambda: hand(social, ids[1], "Barn- och utbildningsförvaltningen"))
        ended = a.ended
    return None if moved and revoked and not ended else f"moved {moved}, revoked {revoked}, ended {ended}"


def note(client, case, text):
    client.get(case)
    client.submit("note", remark=text)
    assert client.status == 303, f"note: {client.status}"


def notices(sites):
    """Who is mentioned hears of it, once, as long as they may see the case; nobody hears of anything else."""
    with lib.Server(sites.make()) as server:
        anna, erik = lib.Client(server).log_in("agent"), lib.Client(server).log_in("agent2")
        olle = lib.Client(server).log_in("officer")
        where = {"path": "/arbete/notiser/handelser"}
        streams = {"anna": opened(anna, **where), "erik": opened(erik, **where), "olle": opened(olle, **where)}

        def heard(**want):
            want = {"anna": 0, "erik": 0, "olle": 0, **want}
            return lib.wait_until(lambda: {k: s.told("notiser") for k, s in streams.items()} == want, 5)
        file_case(server, "Gator och vägar")
        anna.get("/arbete/arenden")
        case = re.search(r'(/arbete/arenden/[0-9a-z]+)"[^>]*>En fråga för kön', anna.body)[1]
        note(anna, case, "Vet du, @Erik Ek? Eller @olle.officer@ekasa.example?")
        if not heard(erik=1):
            return f"a mention: {[s.text for s in streams.values()]}"
        if erik.get("/arbete/notiser/antal").body != '{"n":1,"more":false}' or '"n":0' not in olle.get("/arbete/notiser/antal").body:
            return f"the number: {erik.body} {olle.body}"
        file_case(server)
        # It leaves: silent for those it left, and the number goes; news for who was mentioned and may see it now.
        hand_over(anna, case, "Samhällsbyggnadsförvaltningen")
        if not heard(erik=1, olle=1):
            return f"handed over: {[s.text for s in streams.values()]}"
        if '"n":0' not in erik.get("/arbete/notiser/antal").body:
            return f"the number after it left: {erik.body}"
        lib.run("user", "grant", server.site, "--email", "olle.officer@ekasa.example", "--role", "communicator")
        lib.run("user", "revoke", server.site, "--email", "olle.officer@ekasa.example", "--role", "officer", "--unit",
                "samhallsbyggnad")
        lib.run("user", "grant", server.site, "--email", "anna.agent@ekasa.example", "--role", "officer", "--unit", "samhallsbyggnad")
        note(anna, case, "Vem tar detta, @olle.officer@ekasa.example?")
        witness = opened(anna)
        file_case(server)
        if not lib.wait_until(lambda: witness.told() == 1) or not heard(erik=1, olle=1):
            return f"after the role was taken away: {[s.text for s in streams.values()]}"
    return None


CASES = [lost_is_silent, whoever_may_see_hears, session_over, missed, too_many, notices]
