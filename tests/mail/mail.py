# SPDX-License-Identifier: Apache-2.0
"""Mail to a real server: receipts and answers, refusals, a server that is gone and back, TLS, kill -9 in the middle."""
import email
import email.policy
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
sys.path.insert(0, HERE)
import lib  # noqa: E402
from sink import Sink, certificate  # noqa: E402

FILL = os.path.join(lib.ROOT, "build-asan", "tests", "outbox_fill")


def configure(site, **keys):
    keys.setdefault("smtp_from", "kommunen@ekasa.example")
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\n" + "".join(f"{k} = {v}\n" for k, v in keys.items()))


def make(sites, **keys):
    site, port = sites.make(), lib.free_port()
    configure(site, smtp=f"smtp://127.0.0.1:{port}", **keys)
    return site, port


def fill(site, n, lane, prefix):
    subprocess.run([FILL, site, str(n), lane, prefix], check=True, capture_output=True,
                   env=dict(os.environ, LYHORD_CLOCK=lib.CLOCK, LYHORD_NO_SYNC="1"))


def file_case(server, address, prefix="", question="När kommer svaret?"):
    """Files a case from the public page: (number, code)."""
    c = lib.Client(server)
    c.get(prefix + "/kontakt")
    c.submit("file", question=question, email=address)
    assert c.status == 303, f"filing: {c.status}"
    c.follow()
    return re.search(r'data-case-number="([^"]+)"', c.body)[1], re.search(r'data-case-code="([^"]+)"', c.body)[1]


def arrives(sink, address, n=1, seconds=20):
    assert lib.wait_until(lambda: len(sink.to(address)) >= n, seconds), f"no mail {n} to {address}: {sink.everyone()}"
    return sink.to(address)[n - 1]


def faults(raw):
    """What is wrong with the bytes of a mail."""
    out = []
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        out.append("a line does not end with CRLF")
    if max(len(line) for line in raw.split(b"\r\n")) > 998:
        out.append("a line is longer than 998")
    if any(b > 127 for b in raw):
        out.append("a byte outside ASCII")
    m = email.message_from_bytes(raw, policy=email.policy.default)
    for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "Content-Type"):
        if len(m.get_all(name, [])) != 1:
            out.append(f"{name} stands {len(m.get_all(name, []))} times")
    if m.defects:
        out.append(str(m.defects))
    return out, m


def receipt_and_answer(sites):
    """A citizen gets a receipt and word of the answer, in their language, without the secret code."""
    site, port = make(sites, base_url="https://ekasa.example")
    env = {"LYHORD_INJECT": "3"} if sites.engine == "pg" else {}
    with Sink(port) as sink:
        configure(site, base_url="")
        with lib.Server(site, env=env) as server:
            number, code = file_case(server, "kim@example.org")
            wrong, m = faults(arrives(sink, "kim@example.org"))
            text = m.get_content()
            if wrong or number not in m["Subject"] or "tagit emot" not in m["Subject"] or "Följ ärendet på" not in text:
                return f"the receipt: {wrong} {m}"
            if code in text or code.replace("-", "") in text:
                return "the receipt holds the secret code"
            number, _ = file_case(server, "mikko@example.org", "/fi")
            wrong, m = faults(arrives(sink, "mikko@example.org"))
            if wrong or f"vastaanottaneet asiasi {number}" not in m["Subject"]:
                return f"the receipt in Finnish: {wrong} {m}"
            agent = lib.Client(server).log_in("agent")
            agent.get("/arbete/arenden")
            path = re.search(rf'href="(/arbete/arenden/[0-9a-z]+)"[^>]*>(?:(?!</tr>).)*?{number}', agent.body, re.S)[1]
            agent.get(path)
            agent.submit("answer", body="På tisdag kommer det.")
            if agent.status != 303:
                return f"the agent's answer: {agent.status}"
            wrong, m = faults(arrives(sink, "mikko@example.org", 2))
            if wrong or f"Asiaasi {number} on vastattu" not in m["Subject"] or "tisdag" in m.get_content():
                return f"the word of the answer: {wrong} {m}"
            file_case(server, "")
            if len(sink.everyone()) != 3:
                return f"too many mails: {sink.everyone()}"
            if "example.org" in server.log_text():
                return "an address stands in the log"
    return None


def nothing_without_a_server(sites):
    """Without a mail server in lyhord.conf nothing is queued."""
    site = sites.make()
    with lib.Server(site) as server:
        file_case(server, "kim@example.org")
    port = lib.free_port()
    configure(site, smtp=f"smtp://127.0.0.1:{port}")
    with Sink(port) as sink, lib.Server(site) as server:

        file_case(server, "tredje@example.org", question="Den tredje")
        arrives(sink, "tredje@example.org")
        return "the first was queued" if "kim@example.org" in sink.everyone() else None


def refusals(sites):
    """A refused mail stops no other; one that is to come later waits; a connection lost in the middle is uncertain."""
    site, port = make(sites)
    fill(site, 1, "bulk", "refused")
    with Sink(port) as sink, lib.Server(site) as server:
        file_case(server, "refused@example.org", question="Ett")
        file_case(server, "later@example.org", question="Två")
        file_case(server, "fine@example.org", question="Tre")
        arrives(sink, "fine@example.org")
        for words in ("reply=550 5.1.1", "reply=451 4.7.1"):
            if not lib.wait_until(lambda w=words: w in server.log_text()):
                return f"the log lacks {words}"
    return None


def gone_and_back(sites):
    """The server is not there: nothing is lost, the site says so, and it recovers by itself."""
    site, port = make(sites)
    with lib.Server(site) as server:
        file_case(server, "kim@example.org")
        if not lib.wait_until(lambda: "reply=connect" in server.log_text()):
            return "the log does not say that the mail server is gone"
        admin = lib.Client(server).log_in("admin")
        admin.get("/arbete/jobb")
        for words in ("Ingen mejlserver svarar på adressen.", "1 mejl väntar.", "Försök nu"):
            if words not in admin.body:
                return f"the page lacks {words!r}"
        with Sink(port) as sink:
            arrives(sink, "kim@example.org")
            file_case(server, "nils@example.org")
            arrives(sink, "nils@example.org")
            if len(sink.everyone()) != 2:
                return f"not one each: {sink.everyone()}"
            if not lib.wait_until(lambda: "Igång" in admin.get("/arbete/jobb").body):
                return "the page does not say that it is back"
            admin.submit("/arbete/jobb/post/till-en/stopp")
            if admin.status != 303 or "Stoppad av en person" not in admin.follow().body:
                return f"stopping: {admin.status}"
            file_case(server, "stopped@example.org")
            if not lib.wait_until(lambda: "1 mejl väntar." in admin.get("/arbete/jobb").body):
                return "the mail does not wait at the stopped server"
            if sink.to("stopped@example.org"):
                return "a stopped server was used"
            admin.submit("/arbete/jobb/post/till-en/start")
            arrives(sink, "stopped@example.org")
    return None


def own_stop_and_go(sites):
    """The server for mail to many is gone: receipts go on through the other."""
    site, port = make(sites, smtp_bulk=f"smtp://127.0.0.1:{lib.free_port()}")
    fill(site, 3, "bulk", "many")
    with Sink(port) as sink, lib.Server(site) as server:
        if not lib.wait_until(lambda: "reply=connect" in server.log_text()):
            return "the log does not say that the other server is gone"
        file_case(server, "kim@example.org")
        arrives(sink, "kim@example.org")
        return None if sink.everyone() == ["kim@example.org"] else f"sent to {sink.everyone()}"


def tls(sites):
    """TLS with a certificate that is checked, from the start and by STARTTLS; log-in with a password from a file."""
    site = sites.make()
    pair = certificate(site)
    port, start_port = lib.free_port(), lib.free_port()
    configure(site, smtp=f"smtps://localhost:{port}", smtp_user="lyhord")
    password = os.path.join(site, "smtp.password")
    with open(password, "w", encoding="utf-8") as f:
        f.write("hemligt\n")
    os.chmod(password, 0o644)
    r = lib.run("mail", "test", site, "kim@example.org", check=False)
    if r.returncode != 1 or "smtp.password" not in r.stderr:
        return f"a password that all can read: {r}"
    os.chmod(password, 0o600)
    with Sink(port, tls=pair, password="hemligt") as sink:
        r = lib.run("mail", "test", site, "kim@example.org", check=False)
        if r.returncode != 1 or "no safe connection" not in r.stderr or sink.everyone():
            return f"a certificate that nobody vouches for: {r}"
        configure(site, smtp_ca=pair[0])
        r = lib.run("mail", "test", site, "kim@example.org", check=False)
        if r.returncode != 0 or "took the mail: 250" not in r.stdout or sink.everyone() != ["kim@example.org"]:
            return f"smtps: {r}"
    with Sink(start_port, starttls=pair, password="något annat") as sink:
        configure(site, smtp=f"smtp://localhost:{start_port}")
        r = lib.run("mail", "test", site, "kim@example.org", check=False)
        if r.returncode != 1 or "log-in" not in r.stderr or sink.everyone():
            return f"a wrong password: {r}"
        sink.password = "hemligt"
        with lib.Server(site) as server:
            file_case(server, "kim@example.org")
            arrives(sink, "kim@example.org")
    return None


def urgent_overtakes(sites):
    """A receipt arrives while thousands of newsletters wait."""
    site, port = make(sites)
    fill(site, 3000, "bulk", "many")
    with Sink(port) as sink, lib.Server(site) as server:
        assert lib.wait_until(lambda: len(sink.everyone()) > 20), "the newsletters do not start"
        file_case(server, "kim@example.org")
        arrives(sink, "kim@example.org")
        at = sink.everyone().index("kim@example.org")
        if at > 2500:
            return f"it came as number {at}"
        if sink.connections > 20:
            return f"{sink.connections} connections: they are not kept"
    return None


def kill9_while_sending(sites):
    """Killed in the middle: no newsletter twice, the uncertain are kept apart, the urgent one is sent again."""
    site, port = make(sites)
    fill(site, 30, "bulk", "hold")
    with Sink(port) as sink:
        server = lib.Server(site)
        assert sink.held.wait(20), "nothing was sent"
        file_case(server, "hold@example.org")
        arrives(sink, "hold@example.org")
        server.kill()
        begun = set(sink.everyone())
        sink.release()
        later = {"LYHORD_CLOCK": str(int(lib.CLOCK) + 600)}
        with lib.Server(site, env=later) as server:
            arrives(sink, "hold@example.org", 2)
            if not lib.wait_until(lambda: "left in the middle" in server.log_text()):
                return "the log does not tell what was left in the middle"
            file_case(server, "last@example.org")
            arrives(sink, "last@example.org")
        twice = {a for a in sink.everyone() if a.startswith("hold") and a[4] != "@" and sink.everyone().count(a) > 1}
        if twice:
            return f"two newsletters to {sorted(twice)}"
        if not begun - {"hold@example.org"}:
            return "no newsletter had begun"
        return decide(site, later, sink)


def decide(site, env, sink):
    """The uncertain stand on the page; a person sends one again and leaves the others."""
    with lib.Server(site, env=env) as server:
        admin = lib.Client(server).log_in("admin")
        admin.get("/arbete/jobb")
        again = re.findall(r'action="(/arbete/jobb/post/ovissa/[0-9a-z]+/igen)"', admin.body, re.I)
        if "Ovissa mejl" not in admin.body or len(again) < 2:
            return f"the page lists {len(again)} uncertain mails"
        address = re.search(r"<h4>([^<]+)</h4>", admin.body)[1]
        before = len(sink.to(address))
        admin.submit(again[0])
        arrives(sink, address, before + 1)
        n = len(sink.everyone())
        admin.get("/arbete/jobb")
        if "/arbete/jobb/post/ovissa/lamna" in admin.body:
            admin.submit("/arbete/jobb/post/ovissa/lamna")
        else:
            admin.submit(re.search(r'action="(/arbete/jobb/post/ovissa/[0-9a-z]+/lamna)"', admin.body, re.I)[1])
        if "Ovissa mejl" in admin.get("/arbete/jobb").body or len(sink.everyone()) != n:
            return "those that were left are still there, or were sent"
    return None


def failed_jobs(sites):
    """What failed for good: what it was about, what to do, again or aside, one and all; the menu has the number."""
    site = sites.make()
    fill(site, 3, "failed", "")
    with lib.Server(site, expect="kind=contact.mail_receipt .*result=missing") as server:
        admin = lib.Client(server).log_in("admin")
        admin.get("/arbete/jobb")
        for words in ("Skriva mejl om att ett ärende kommit in", "Ett annat system svarade inte", "ring eller skriv själv",
                      "Försök igen med alla", '<span class="n">3</span>'):
            if words not in admin.body:
                return f"the page lacks {words!r}"
        paths = re.findall(r'action="(/arbete/jobb/[0-9a-z]+/(?:igen|undan))"', admin.body, re.I)
        admin.submit(next(p for p in paths if p.endswith("undan")))
        if '<span class="n">2</span>' not in admin.get("/arbete/jobb").body:
            return "one put aside: the number stands"
        if admin.get("/arbete/jobb?vy=undan").body.count("Försök igen</button>") != 1:
            return "what was put aside is not listed"
        admin.get("/arbete/jobb")
        admin.submit("/arbete/jobb/igen")
        # There is no such case: it fails again, and waits for its next attempt.
        if admin.status != 303 or "Inget har misslyckats" not in admin.get("/arbete/jobb").body:
            return "all again: some are still among the failed"
        if not lib.wait_until(lambda: server.log_text().count("kind=contact.mail_receipt") >= 2):
            return "they were not tried again"
        admin.get("/arbete/logg")
        return None if "Försökte igen med ett jobb" in admin.body else "the log does not tell who did it"


MORNING = int(lib.CLOCK) + 20 * 3600 + 60  # Tuesday 7.01


CLICK, NO_BROWSER = [("List-Unsubscribe", "One-Click")], {"Origin": None}


def want_digest(server, who, every):
    c = lib.Client(server).log_in(who)
    c.get("/arbete/konto")
    c.submit("digest", every=every)
    assert c.status == 303 and "Sparat" in c.follow().body, f"the setting: {c.status}"
    return c


def arrange_digests(server):
    """Erik (daily, English) and Anna (weekly) have something that waits; Olle what he may not see, Maria nothing."""
    file_case(server, "", question="Grannen Kanariesson stör")
    erik, anna = want_digest(server, "agent2", "1"), want_digest(server, "agent", "2")
    want_digest(server, "officer", "1")
    want_digest(server, "manager", "1")
    anna.get("/arbete/arenden")
    case = re.search(r'(/arbete/arenden/[0-9a-z]+)"[^>]*>Grannen', anna.body)[1]
    anna.get(case)
    number = re.search(r"KC-\d+", anna.body)[0]
    anna.submit("note", remark="Kanariesson ringde, @Erik Ek och @olle.officer@ekasa.example")
    for title, day, who in (("Ring Kanariesson", "2026-11-17", "erik.agent@ekasa.example"),
                            ("Mejla Kanariesson", "2026-11-17", "anna.agent@ekasa.example")):
        anna.get(case)
        anna.submit("task", task=title, day=day, who=who)
        assert anna.status == 303, f"the task: {anna.status}"
    erik.get("/arbete/konto")
    erik.post("/arbete/sprak", [("form_token", re.search(r'name="form_token" value="([^"]+)"', erik.body)[1]),
                                ("lang", "en"), ("next", "/arbete")])
    return number


def digest_faults(raw, number):
    wrong, m = faults(raw)
    parts = {p.get_content_type(): p.get_content() for p in m.walk() if not p.is_multipart()}
    if sorted(parts) != ["text/html", "text/plain"]:
        wrong.append(f"parts {sorted(parts)}")
    for kind, text in parts.items():
        for word in (number, "task", "Tuesday 17 November", "https://ekasa.example/arbete/notiser"):
            if word not in text:
                wrong.append(f"{kind} lacks {word}")
        if "Kanariesson" in text:
            wrong.append(f"{kind} tells who")
    if "Kanariesson" in m["Subject"] or "What waits for you" not in m["Subject"]:
        wrong.append(m["Subject"])
    if m["List-Unsubscribe-Post"] != "List-Unsubscribe=One-Click":
        wrong.append("no one-click")
    return wrong, (m["List-Unsubscribe"] or "").strip("<>").replace("https://ekasa.example", "")


def digests(sites):
    """What waits, by number only, in the reader's language, for those who asked for it; once; switched off by one POST."""
    site, port = make(sites, base_url="https://ekasa.example")
    with open(os.path.join(site, "lyhord.conf"), encoding="utf-8") as f:
        conf = f.read()

    def local(on):
        # The pages are asked for at another address than the mails name.
        with open(os.path.join(site, "lyhord.conf"), "w", encoding="utf-8") as f:
            f.write(conf + ("base_url =\n" if on else ""))
    local(True)
    with lib.Server(site) as server:
        number = arrange_digests(server)
    local(False)
    with Sink(port) as sink:
        for later in (0, 300):  # the second one finds it done
            server = lib.Server(site, env={"LYHORD_CLOCK": str(MORNING + later)})
            try:
                wrong, off = digest_faults(arrives(sink, "erik.agent@ekasa.example"), number)
                lib.wait_until(lambda: len(sink.everyone()) > 1, 2)
            finally:
                server.kill()
            if wrong or sink.everyone() != ["erik.agent@ekasa.example"]:
                return f"the digest: {wrong}, sent to {sink.everyone()}"
        # Looking changes nothing; a changed address is nobody's; the post switches off, in either kind of form.
        with lib.Server(site, env={"LYHORD_CLOCK": str(MORNING + 24 * 3600)}) as server:
            arrives(sink, "erik.agent@ekasa.example", 2)
            c = lib.Client(server)
            if c.get(off).status != 200 or "Stäng av mejlen" not in c.body:
                return f"the page: {c.status}"
            if c.get(off[:-3] + "AAA").status != 404 or c.post(off[:-3] + "AAA", CLICK, NO_BROWSER).status != 404:
                return f"a changed address: {c.status}"
        with lib.Server(site, env={"LYHORD_CLOCK": str(MORNING + 48 * 3600)}) as server:
            arrives(sink, "erik.agent@ekasa.example", 3)
            c = lib.Client(server)
            if c.post(off, CLICK, NO_BROWSER).status != 200 or "avstängda" not in c.body:
                return f"one click: {c.status}"
            body = b"--xyzzy\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--xyzzy--\r\n"
            c.request("POST", off, body, {**NO_BROWSER, "Content-Type": "multipart/form-data; boundary=xyzzy"})
            if c.status != 200:
                return f"one click as multipart: {c.status}"
        # The next Monday: Anna's of the week, and none to Erik any more.
        with lib.Server(site, env={"LYHORD_CLOCK": str(MORNING + 6 * 24 * 3600)}) as server:
            text = arrives(sink, "anna.agent@ekasa.example").decode("ascii", "replace")
            if "Kanariesson" in text or len(sink.to("erik.agent@ekasa.example")) != 3:
                return f"after it was switched off: {sink.everyone()}"
            # Maria, who had nothing, is told of what has become late meanwhile; Olle of nothing that he may not see.
            if len([m for m in sink.everyone() if not m.startswith("maria.manager@")]) != 4:
                return f"sent to {sink.everyone()}"
    return None


CASES = [receipt_and_answer, nothing_without_a_server, refusals, gone_and_back, own_stop_and_go, tls, urgent_overtakes,
         kill9_while_sending, failed_jobs, digests]
