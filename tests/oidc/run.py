# SPDX-License-Identifier: Apache-2.0
"""Signing in by OpenID Connect: against a real provider, and against one that lies."""
import os
import re
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
sys.path.insert(0, HERE)
import lib  # noqa: E402
import peers  # noqa: E402
from glewlwyd import Glewlwyd  # noqa: E402
from peers import Browser, Hostile, Place, Provider, configure, query, set_secret  # noqa: E402

OLLE = {"name": "Olle Officer", "email": "olle.officer@ekasa.example", "email_verified": True, "groups": []}
ADA = {"name": "Ada Admin", "email": "ada.admin@ekasa.example", "email_verified": True, "groups": []}
START = "/arbete/logga-in/extern"


def pair(sites, accounts, keys=None, env=None, **provider):
    """A site and a real provider that know of each other; neither runs yet."""
    place = Place(sites, "http://127.0.0.1:0", env=env)
    p = Provider(place.port, accounts, **provider)
    configure(place.site, oidc_issuer=p.issuer, oidc_scopes="openid profile email groups", **(keys or {}))
    set_secret(place.site, p.secret)
    return place, p


def expect(client, status, text):
    """None, or what is not as it should be."""
    if client.status != status or text not in client.body:
        return f"{client.path}: expected {status} with «{text}», got {client.status} {client.headers.get('location')}\n" + \
            re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", client.body))[-1500:]
    return None


def is_in(client, name="Olle"):
    client.get("/arbete/konto")
    return expect(client, 200, name)


def is_out(client):
    client.get("/arbete/konto")
    return None if client.status == 303 and "logga-in" in client.headers["location"] else f"let in: {client.status}"


def log_has(server, what):
    admin = lib.Client(server).log_in("admin")
    admin.get("/arbete/logg")
    return expect(admin, 200, what)


def sign_in(sites):
    """The button, the provider, back, in; the second time by subject, whatever the address is by then."""
    place, p = pair(sites, {"olle": OLLE})
    with p, place as server:
        b = Browser(server)
        b.us.get("/arbete/logga-in?next=/arbete/arenden")
        link = re.search(r'href="(/arbete/logga-in/extern\?next=[^"]*)">Logga in med Ekåsa-kontot<', b.us.body)
        if not link:
            return "there is no button"
        url = b.leave(link[1].replace("&amp;", "&"))
        asked = query(url)
        if asked["code_challenge_method"] != "S256" or asked["response_type"] != "code" or len(asked["state"]) < 20:
            return f"asked with {asked}"
        b.come_back(b.at_provider(url, "olle"))
        if b.us.status != 303 or b.us.headers["location"] != "/arbete/arenden":
            return f"came back to {b.us.status} {b.us.headers.get('location')}"
        problem = is_in(b.us) or log_has(server, "Loggade in genom inloggningstjänsten") or \
            log_has(server, "Knöts till ett konto i inloggningstjänsten")
        if problem:
            return problem
        p.say({"olle": dict(OLLE, email="nagon.annan@ekasa.example", email_verified=False)})
        again = Browser(server)
        again.sign_in("olle")
        problem = is_in(again.us)
        if problem:
            return problem
        # Local log-in still works beside it.
        lib.Client(server).log_in("officer")
        for secret in (p.secret, asked["state"], "a secret"):
            if secret in server.log_text():
                return f"the log holds {secret}"
    return None


def algorithms(sites):
    """PS256 and ES256, the claims from userinfo, the secret in the form, a public client."""
    ways = [("PS256", {}), ("ES256", {"in_token": False}), ("RS256", {"token_endpoint_auth_method": "none"})]
    for alg, how in ways:
        place, p = pair(sites, {"olle": OLLE}, alg=alg, **how)
        if how.get("token_endpoint_auth_method") == "none":
            os.remove(os.path.join(place.site, "oidc.secret"))
            del p.conf["client"]["client_secret"]
        with p, place as server:
            b = Browser(server)
            b.sign_in("olle")
            problem = is_in(b.us)
            if problem:
                return f"{alg} {how}: {problem}\n{server.log_text()[-1500:]}"
    return None


def who_stays_out(sites):
    """No account, no verified address, a closed account, nobody at the provider: a page says whom to ask."""
    accounts = {"olle": dict(OLLE, email_verified=False), "new": dict(OLLE, email="ny@ekasa.example"), "bare": {"name": "X"},
                "erik": dict(OLLE, email="erik.agent@ekasa.example")}
    place, p = pair(sites, accounts)
    lib.run("user", "disable", place.site, "--email", "erik.agent@ekasa.example")
    with p, place as server:
        for login, text in (("olle", "har inte bekräftat din e-postadress"), ("new", "Du har inget konto här"),
                            ("bare", "berättar inte vilken e-postadress"), ("erik", "Ditt konto är stängt")):
            b = Browser(server)
            b.sign_in(login)
            problem = expect(b.us, 403, text) or is_out(b.us)
            if problem:
                return f"{login}: {problem}"
        b = Browser(server)
        b.sign_in("")
        problem = expect(b.us, 400, "Inloggningen avbröts hos Ekåsa-kontot") or is_out(b.us) or \
            log_has(server, "Släpptes inte in genom inloggningstjänsten")
        if problem:
            return problem
        # A user who came in before and is closed now stays out, too.
        p.say({"olle": OLLE})
        b.sign_in("olle")
        problem = is_in(b.us)
        lib.run("user", "disable", place.site, "--email", OLLE["email"])
        b.sign_in("olle")
        problem = problem or expect(b.us, 403, "Ditt konto är stängt") or is_out(b.us)
        # The address of one who is known there belongs to nobody else there.
        p.say({"olle2": dict(OLLE)})
        lib.run("user", "enable", place.site, "--email", OLLE["email"])
        b = Browser(server)
        b.sign_in("olle2")
        if problem or expect(b.us, 403, "hör redan ihop med någon annan"):
            return problem or expect(b.us, 403, "hör redan ihop med någon annan")
    # Where nobody chooses their own address, the setting says so.
    configure(place.site, oidc_trust_email="yes")
    p = Provider(place.port, {"kim": dict(OLLE, email="kim.communicator@ekasa.example", email_verified=False)}, port=p.port)
    with p, place as server:
        b = Browser(server)
        b.sign_in("kim")
        return is_in(b.us, "Kim")


def provider_down(sites):
    """A provider that is gone, slow or answers nonsense: a clear page; local log-in goes on; back again, all is well."""
    place, p = pair(sites, {"olle": OLLE}, keys={"oidc_timeout": 2})
    with place as server:
        c = lib.Client(server).get(START)
        problem = expect(c, 502, "Ekåsa-kontot svarar inte som väntat just nu")
        if problem or "no connection" not in c.body:
            return problem or c.body
        lib.Client(server).log_in("officer")
        with p:
            b = Browser(server)
            where = b.at_provider(b.leave(), "olle")
            p.stop()
            problem = expect(b.come_back(where), 502, "Ekåsa-kontot svarar inte") or is_out(b.us)
            p.start()
            b.sign_in("olle")
            return problem or is_in(b.us)


def slow_provider(sites):
    """However many wait for a provider that hangs, everybody else is served."""
    with Hostile() as h:
        h.delay = 3
        with Place(sites, h.issuer, oidc_timeout=2) as server:
            results = []

            def go():
                results.append(lib.Client(server).get(START).status)
            threads = [threading.Thread(target=go) for _ in range(20)]
            for t in threads:
                t.start()
            time.sleep(0.5)
            start = time.monotonic()
            lib.Client(server).log_in("officer")
            took = time.monotonic() - start
            for t in threads:
                t.join()
            if took > 5:
                return f"a log-in beside it took {took} s"
            return None if set(results) <= {502, 503} and 502 in results else f"{results}"


def replay(sites):
    """The way back works once, in the browser that left, for ten minutes."""
    shift = os.path.join(sites.dir, f"shift-{time.monotonic_ns()}")
    open(shift, "w", encoding="ascii").write("0")
    place, p = pair(sites, {"olle": OLLE}, env={"LYHORD_CLOCK_SHIFT": shift})
    with p, place as server:
        b = Browser(server)
        where = b.at_provider(b.leave(), "olle")
        thief = Browser(server)
        problem = expect(thief.come_back(where), 400, "hör inte ihop med den här webbläsaren") or is_out(thief.us)
        kept = dict(b.us.cookies)
        b.come_back(where)
        problem = problem or is_in(b.us)
        # The same address again: with the ticket gone, and with the ticket put back.
        thief.us.cookies = {}
        problem = problem or expect(thief.come_back(where), 400, "hör inte ihop") or is_out(thief.us)
        thief.us.cookies = kept
        problem = problem or expect(thief.come_back(where), 403, "redan använd") or is_out(thief.us)
        if problem:
            return problem
        # Somebody else's answer in one's own browser.
        b, other = Browser(server), Browser(server)
        theirs = other.at_provider(other.leave(), "olle")
        b.leave()
        problem = expect(b.come_back(theirs), 400, "hör inte ihop") or is_out(b.us)
        # A ticket altered, and one too old.
        b = Browser(server)
        where = b.at_provider(b.leave(), "olle")
        good = b.us.cookies["lyhord_oidc"]
        b.us.cookies["lyhord_oidc"] = good[:20] + ("A" if good[20] != "A" else "B") + good[21:]
        problem = problem or expect(b.come_back(where), 400, "hör inte ihop") or is_out(b.us)
        b.us.cookies["lyhord_oidc"] = good
        with open(shift, "w", encoding="ascii") as f:
            f.write("601")
        time.sleep(1.2)
        return problem or expect(b.come_back(where), 400, "tog för lång tid") or is_out(b.us)


def lies(sites):
    """Tokens that are not what they should be: none of them lets anybody in, the good one does."""
    now = time.time

    def bad(**claims):
        return lambda h: h.sign({k: v for k, v in dict(h.good(h.nonce), **claims).items() if v is not None})
    # What is wrong with it, as the page tells whoever looks into it; whose token; how it is made.
    tokens = [
        ("nonce", "another", bad(nonce="another")), ("nonce", "none", bad(nonce=None)),
        ("aud", "another", bad(aud="somebody-else")), ("aud", "none", bad(aud=None)), ("aud", "others", bad(aud=["a", "b"])),
        ("azp", "for two, made for nobody", bad(aud=["lyhord", "other"])), ("azp", "another", bad(azp="other")),
        ("iss", "another", bad(iss="https://evil.example")), ("iss", "a slash more", bad(iss="http://127.0.0.1/")),
        ("exp", "gone", bad(exp=int(now()) - 120)), ("exp", "none", bad(exp=None)), ("exp", "text", bad(exp="9e9")),
        ("iat", "to come", bad(iat=int(now()) + 600)), ("iat", "old", bad(iat=int(now()) - 3600)),
        ("nbf", "to come", bad(nbf=int(now()) + 600)),
        ("sub", "none", bad(sub=None)), ("sub", "long", bad(sub="x" * 256)), ("sub", "a number", bad(sub=7)),
        ("alg", "none", lambda h: h.sign(h.good(h.nonce), alg="none")),
        ("alg", "NoNe", lambda h: h.sign(h.good(h.nonce), alg="NoNe")),
        ("alg", "HS256 by the public key", lambda h: h.sign(h.good(h.nonce), alg="HS256")),
        ("alg", "HS256 by the client's secret", lambda h: h.sign(h.good(h.nonce), alg="HS256", key=b"hemligt")),
        ("signature", "by another key", lambda h: h.sign(h.good(h.nonce), key=h.other)),
        ("signature", "cut", lambda h: h.sign(h.good(h.nonce))[:-8]),
        ("signature", "claims changed", lambda h: changed(h)),
        ("key", "unknown", lambda h: h.sign(h.good(h.nonce), kid="k9")),
        ("key", "in the header", lambda h: h.sign(h.good(h.nonce), key=h.other, kid="k8", jwk=h.jwk(h.other, "k8"))),
        ("token", "two parts", lambda h: ".".join(h.sign(h.good(h.nonce)).split(".")[:2])),
        ("token", "four parts", lambda h: h.sign(h.good(h.nonce)) + ".x"),
        ("token", "crit", lambda h: h.sign(h.good(h.nonce), crit=["exp"])),
        ("token", "of another type", lambda h: h.sign(h.good(h.nonce), typ="logout+jwt")),
        ("token", "empty", lambda h: ""), ("token", "noise", lambda h: "å.ä.ö"),
        ("token, not JSON", "HTML", lambda h: (200, b"<html>")), ("token, not JSON", "a list", lambda h: (200, [])),
        ("token, status 500", "", lambda h: (500, {})), ("no id_token", "", lambda h: (200, {"access_token": "x"})),
        ("token, answer too large", "", lambda h: (200, {"id_token": "x" * 700000})),
        ("too many groups", "elsewhere", bad(_claim_names={"groups": "src1"})),
    ]

    def changed(h):
        head, body, sign = h.sign(h.good(h.nonce)).split(".")
        return f"{head}.{peers.b64(peers.json.dumps(h.good(h.nonce, sub='s-2')).encode())}.{sign}"
    with Hostile() as h:
        place = Place(sites, h.issuer, env={"LYHORD_INJECT": "0"})
        set_secret(place.site, "hemligt")
        with place as server:
            for word, name, twist in tokens + [("good", "", bad())]:
                b = Browser(server)
                asked = query(b.leave())
                h.nonce, h.twist = asked["nonce"], twist
                b.us.get(f"{peers.BACK}?code=c-1&state={asked['state']}")
                if word == "good":
                    return is_in(b.us) or (None if h.hits["/jwks"] <= 5 else f"the keys were fetched {h.hits['/jwks']} times")
                problem = expect(b.us, 502, "För den som felsöker: ") or expect(b.us, 502, word) or is_out(b.us)
                if problem:
                    return f"{word} {name}: {problem}"
    return "never tried the good one"


def statuses(sites):
    """What the pages say and how: 502 for the provider's faults, with a word for whoever looks into it."""
    with Hostile() as h, Place(sites, h.issuer) as server:
        b = Browser(server)
        asked = query(b.leave())
        h.twist = lambda h: h.sign(h.good(asked["nonce"], aud="x"))
        b.us.get(f"{peers.BACK}?code=c-1&state={asked['state']}")
        problem = expect(b.us, 502, "gick inte att lita på") or expect(b.us, 502, "För den som felsöker: aud")
        if h.token_form.get("client_id") != ["lyhord"] or "code_verifier" not in h.token_form:
            return f"the token was asked for with {h.token_form}"
        asked = query(b.leave())
        b.us.get(f"{peers.BACK}?state={asked['state']}&error=login_required")
        problem = problem or expect(b.us, 400, "släppte inte in dig")
        asked = query(b.leave())
        b.us.get(f"{peers.BACK}?state={asked['state']}&code=c&iss=https://evil.example")
        problem = problem or expect(b.us, 400, "hör inte ihop")
        b.us.get(f"{peers.BACK}?state=&code=c")
        return problem or expect(b.us, 400, "hör inte ihop")


def keys_change(sites):
    """A new key at the provider is found at once; names of keys that are not there make us ask only now and then."""
    with Hostile() as h, Place(sites, h.issuer) as server:
        def go(twist):
            b = Browser(server)
            asked = query(b.leave())
            h.twist = lambda h: twist(h, asked["nonce"])
            b.us.get(f"{peers.BACK}?code=c-1&state={asked['state']}")
            return b.us
        problem = is_in(go(lambda h, nonce: h.sign(h.good(nonce))))
        h.key, h.kid = h.other, "k2"
        problem = problem or is_in(go(lambda h, nonce: h.sign(h.good(nonce))))
        for i in range(12):
            problem = problem or is_out(go(lambda h, nonce, i=i: h.sign(h.good(nonce), kid=f"x{i}")))
        if problem:
            return problem
        # Once at first, and three times for unknown names within the minute.
        return None if h.hits["/jwks"] <= 4 else f"the keys were fetched {h.hits['/jwks']} times"


def false_metadata(sites):
    """A configuration of another issuer, or with addresses that may not be asked, is refused."""
    with Hostile() as h:
        for about in ({"issuer": "https://evil.example"}, {"token_endpoint": "http://evil.example/token"},
                      {"jwks_uri": "file:///etc/passwd"}, {"authorization_endpoint": "javascript:alert(1)"},
                      {"token_endpoint": None}):
            h.about = about
            with Place(sites, h.issuer) as server:
                problem = expect(lib.Client(server).get(START), 502, "svarar inte som väntat")
                if problem:
                    return f"{about}: {problem}"
    return None


def own_certificate(sites):
    """TLS is verified: with the system's authorities alone a self-made certificate is refused, with its own it is not."""
    place = Place(sites, "http://127.0.0.1:0")
    cert, key = os.path.join(place.site, "cert.pem"), os.path.join(place.site, "key.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
                   check=True, capture_output=True)
    p = Provider(place.port, {"olle": OLLE}, tls={"key": key, "cert": cert})
    configure(place.site, oidc_issuer=p.issuer)
    set_secret(place.site, p.secret)
    with p:
        with place as server:
            c = lib.Client(server).get(START)
            problem = expect(c, 502, "svarar inte som väntat") or expect(c, 502, "TLS")
        configure(place.site, oidc_ca=cert)
        with place as server:
            c = lib.Client(server).get(START)
            return problem or (None if c.status == 303 and c.headers["location"].startswith(p.issuer) else f"{c.status} {c.body}")


def grant(server, role, value, unit):
    """An administrator adds a rule."""
    admin = lib.Client(server).log_in("admin")
    admin.get("/arbete/inloggning")
    admin.submit("rule", value=value, role=role, unit=unit)
    admin.follow()
    problem = expect(admin, 200, "Regeln är tillagd")
    if problem:
        raise AssertionError(problem)
    return admin


def user_page(admin, name, q):
    admin.get(f"/arbete/anvandare?q={q}")
    admin.get(re.search(rf'href="(/arbete/anvandare/[0-9a-z]+)">{name}', admin.body)[1])
    return admin


def cases_seen(client):
    """How many cases the queue shows in full: what the access classes let through."""
    client.get("/arbete/arenden")
    return len(set(re.findall(r'href="(/arbete/arenden/[0-9a-z]+)"', client.body))) if client.status == 200 else 0


def roles_follow(sites):
    """Rules: who has the value has the role at the unit, from one sign-in to the next; roles given by hand stay."""
    kim = {"name": "Kim K", "email": "kim.communicator@ekasa.example", "email_verified": True, "groups": ["kc-agents", "x"]}
    place, p = pair(sites, {"kim": kim})
    with p, place as server:
        admin = grant(server, "Kommunvägledare", "kc-agents", "Kontaktcenter")
        grant(server, "Handläggare", "soc", "Socialförvaltningen")
        admin.get("/arbete/inloggning")
        admin.submit("rule", value="kc-agents", role="Kommunvägledare", unit="Kontaktcenter")
        problem = expect(admin, 422, "Den regeln finns redan") or expect(admin, 422, 'value="kc-agents"')
        kim_here = lib.Client(server).log_in("communicator")
        if problem or cases_seen(kim_here):
            return problem or "a communicator sees cases"
        b = Browser(server)
        b.sign_in("kim")
        kim_here.get("/arbete/kontakt")
        if kim_here.status != 200 or not cases_seen(kim_here):
            return f"the role by the rule does not count: {kim_here.status}"
        user_page(admin, "Kim", "kim")
        problem = expect(admin, 200, "av en regel") or expect(admin, 200, "Kommunikatör")
        if problem or admin.body.count(">av en regel<") != 1:
            return problem or "more than one role is marked"
        p.say({"kim": dict(kim, groups=["soc"])})
        b = Browser(server)
        b.sign_in("kim")
        kim_here.get("/arbete/kontakt")
        if kim_here.status != 403:
            return f"the role that no rule gives any longer counts: {kim_here.status}"
        user_page(admin, "Kim", "kim")
        problem = expect(admin, 200, "Handläggare") or expect(admin, 200, "Socialförvaltningen")
        if problem or "Kommunvägledare</th>" in admin.body:
            return problem or "the old role is still there"
        # Given by hand too: then it is nobody's but the administrator's.
        admin.submit("grant", role="Handläggare", unit="Socialförvaltningen")
        p.say({"kim": dict(kim, groups=[])})
        b = Browser(server)
        b.sign_in("kim")
        user_page(admin, "Kim", "kim")
        problem = expect(admin, 200, "Handläggare") or expect(admin, 200, "Kommunikatör")
        if problem or ">av en regel<" in admin.body:
            return problem or "a role given by hand is marked as a rule's"
        # A rule that is gone takes its roles along at the next sign-in.
        p.say({"kim": dict(kim, groups=["kc-agents"])})
        b = Browser(server)
        b.sign_in("kim")
        admin.get("/arbete/inloggning")
        remove = re.search(r'kc-agents</th>.*?action="(/arbete/inloggning/[0-9a-z]+/ta-bort)"', admin.body, re.S)[1]
        admin.submit(remove)
        b = Browser(server)
        b.sign_in("kim")
        kim_here.get("/arbete/kontakt")
        if kim_here.status != 403:
            return f"the role of a rule that is gone counts: {kim_here.status}"
        admin.get("/arbete/logg")
        return expect(admin, 200, "La till en rollregel") or expect(admin, 200, "Tog bort en rollregel")


def token(client):
    client.get("/arbete/konto")
    return re.search(r'name="form_token" value="([^"]+)"', client.body)[1]


def new_people(sites):
    """With oidc_create who has no account gets one, when a rule gives a role; without a role nobody gets in."""
    new = {"name": "Nora Ny", "email": "nora.ny@ekasa.example", "email_verified": True, "groups": ["soc"]}
    place, p = pair(sites, {"nora": dict(new, groups=[])}, keys={"oidc_create": "yes"})
    with p, place as server:
        admin = grant(server, "Handläggare", "soc", "Socialförvaltningen")
        b = Browser(server)
        b.sign_in("nora")
        problem = expect(b.us, 403, "Du har ingen roll här än") or is_out(b.us)
        admin.get("/arbete/anvandare?q=nora")
        if problem or "Nora" in admin.body.split("<main", 1)[1].split("name=\"q\"")[1]:
            return problem or "who stays out left an account"
        p.say({"nora": new})
        b.sign_in("nora")
        problem = is_in(b.us, "Nora Ny") or expect(b.us, 200, "Du har inget lösenord här. Du loggar in med Ekåsa-kontot.")
        # Without the group the roles go, at the next sign-in, and with them every way in.
        p.say({"nora": dict(new, groups=[])})
        again = Browser(server)
        again.sign_in("nora")
        problem = problem or expect(again.us, 403, "Du har ingen roll här än") or is_out(again.us)
        b.us.get("/arbete/arenden")
        if problem or b.us.status != 403:
            return problem or f"the session from before may still read cases: {b.us.status}"
        # The tie can be undone.
        user_page(admin, "Nora", "nora")
        admin.submit(re.search(r'action="(/arbete/anvandare/[0-9a-z]+/koppling/ta-bort)"', admin.body)[1])
        admin.follow()
        return expect(admin, 200, "Kopplingen till inloggningstjänsten är borttagen")


def totp(server, name):
    """Sets up the second step for a user: makes codes; the n-th is n steps of half a minute on."""
    c = lib.Client(server).log_in(name)
    c.get("/arbete/konto/tvasteg")
    secret = re.search(r"secret=([A-Z2-7]+)", c.body)[1]
    import base64
    import hashlib
    import hmac
    import struct

    def code(steps):
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        mac = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + steps), hashlib.sha1).digest()
        at = mac[-1] & 15
        return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7fffffff) % 1000000:06d}"
    c.submit("second", code=code(-1))
    if c.status != 200:
        raise AssertionError(f"setting up the second step: {c.status}")
    return code


def second_step(sites):
    """The code is asked for unless the provider's own second step counts; who must have one is led to it."""
    place, p = pair(sites, {"olle": OLLE, "ada": ADA}, keys={"oidc_second": "mfa otp"}, env={"LYHORD_INJECT": "0"})
    with p, place as server:
        code = totp(server, "officer")
        b = Browser(server)
        b.sign_in("olle", amr="pwd")
        problem = expect(b.us, 200, "Ange koden") or is_out(b.us)
        b = Browser(server)
        b.sign_in("olle", path=START + "?next=/arbete/uppgifter")
        ticket = b.us.fill("code", code="123456")
        b.us.post(*ticket)
        problem = problem or expect(b.us, 422, "Koden stämmer inte") or is_out(b.us)
        b.us.post(ticket[0], [[k, "" if k == "code" else v] for k, v in ticket[1]])
        problem = problem or expect(b.us, 422, "")
        right = [[k, code(0) if k == "code" else v] for k, v in ticket[1]]
        # Only with the ticket that says that the provider knew them.
        b.us.post(ticket[0], [[k, "0" * 26 if k == "ticket" else v] for k, v in right])
        problem = problem or expect(b.us, 400, "tog för lång tid") or is_out(b.us)
        b.us.post(ticket[0], right)
        if problem or b.us.status != 303 or b.us.headers["location"] != "/arbete/uppgifter" or is_in(b.us):
            return problem or f"with the code: {b.us.status} {b.us.body[-500:]}"
        thief = lib.Client(server)
        thief.post(ticket[0], [[k, code(1) if k == "code" else v] for k, v in ticket[1]])
        problem = expect(thief, 400, "tog för lång tid") or is_out(thief)
        b = Browser(server)
        b.sign_in("olle", amr="mfa")
        problem = problem or is_in(b.us)
        # The site wants it of administrators: led to set it up, unless the provider's counts.
        admin = lib.Client(server).log_in("admin")
        admin.get("/arbete/installningar")
        admin.submit("settings", second="admin")
        b = Browser(server)
        b.sign_in("ada")
        if problem or b.us.headers.get("location") != "/arbete/konto/tvasteg":
            return problem or f"an administrator without second step: {b.us.status} {b.us.headers.get('location')}"
        b.us.get("/arbete/anvandare")
        if b.us.status != 303:
            return "a confined session opens pages"
        b = Browser(server)
        b.sign_in("ada", amr="mfa")
        b.us.get("/arbete/anvandare")
        return expect(b.us, 200, "Användare")


def asked_again(sites):
    """A dangerous act sends who came from the provider back there; what was typed is kept, and they must type something."""
    place, p = pair(sites, {"ada": ADA, "olle": OLLE})
    with p, place as server:
        b = Browser(server)
        b.sign_in("ada")
        b.us.get("/arbete/inloggning")
        b.us.submit("rule", value="kc å \"x\"", role="Kommunvägledare", unit="Kontaktcenter")
        problem = expect(b.us, 200, "Bekräfta att det är du") or expect(b.us, 200, "Bekräfta med Ekåsa-kontot")
        if problem:
            return problem
        act = re.search(r'href="(/arbete/logga-in/extern\?akt=[0-9A-Z]+)"', b.us.body)[1]
        asked = []
        url = b.leave(act)
        if query(url).get("prompt") != "login" or query(url).get("max_age") != "0":
            return f"asked with {query(url)}"
        where = b.at_provider(url, "ada", asked)
        if not asked or asked[0]["prompt"]["name"] != "login":
            return f"the provider did not ask: {asked}"
        b.come_back(where)
        if b.us.status != 303 or "/fortsatt?" not in b.us.headers["location"]:
            return f"came back to {b.us.status} {b.us.headers.get('location')} {b.us.body[-800:]}"
        go_on = b.us.headers["location"]
        b.us.follow()
        problem = expect(b.us, 200, "Det du skrev finns kvar")
        stranger = lib.Client(server).log_in("officer").get(go_on)
        if problem or stranger.status != 303:
            return problem or "somebody else reads what was typed"
        b.us.submit("go-on")
        b.us.follow()
        problem = expect(b.us, 200, "Regeln är tillagd") or expect(b.us, 200, "kc å &quot;x&quot;") or \
            log_has(server, "Bekräftade sig genom inloggningstjänsten")
        # Somebody else at the provider proves nothing.
        b = Browser(server)
        b.sign_in("ada")
        b.us.get("/arbete/inloggning")
        b.us.submit("rule", value="y", role="Chef", unit="Kontaktcenter")
        act = re.search(r'href="(/arbete/logga-in/extern\?akt=[0-9A-Z]+)"', b.us.body)[1]
        b.jar.clear()
        b.sign_in("olle", path=act)
        problem = problem or expect(b.us, 403, "bekräftade dig som någon annan")
        b.us.get("/arbete/inloggning")
        b.us.submit("rule", value="y", role="Chef", unit="Kontaktcenter")
        problem = problem or expect(b.us, 200, "Bekräfta att det är du")
        # The password proves it, too, for who has one.
        b.us.submit("prove", prove_password=lib.PASSWORD)
        return problem or (None if b.us.status == 303 else f"by password: {b.us.status}")


def not_asked_again(sites):
    """A provider that lets an old sign-in pass for a proof is not believed."""
    with Hostile() as h, Place(sites, h.issuer) as server:
        def go(b, path, **claims):
            asked = query(b.leave(path))
            h.twist = lambda h: h.sign(h.good(asked["nonce"], email=ADA["email"], sub="ada", **claims))
            b.us.get(f"{peers.BACK}?code=c-1&state={asked['state']}")
        b = Browser(server)
        go(b, START)
        b.us.get("/arbete/inloggning")
        b.us.submit("rule", value="y", role="Chef", unit="Kontaktcenter")
        act = re.search(r'href="(/arbete/logga-in/extern\?akt=[0-9A-Z]+)"', b.us.body)[1]
        go(b, act)
        problem = expect(b.us, 502, "auth_time")
        go(b, act, auth_time=int(time.time()) - 3600)
        problem = problem or expect(b.us, 502, "auth_time")
        b.us.get("/arbete/inloggning")
        b.us.submit("rule", value="y", role="Chef", unit="Kontaktcenter")
        problem = problem or expect(b.us, 200, "Bekräfta att det är du")
        go(b, act, auth_time=int(time.time()))
        if problem or b.us.status != 303:
            return problem or f"a good proof: {b.us.status}"
        # A sign-in just now at the provider is proof enough for the first quarter.
        b = Browser(server)
        go(b, START, auth_time=int(time.time()))
        b.us.get("/arbete/inloggning")
        b.us.submit("rule", value="z", role="Chef", unit="Kontaktcenter")
        return None if b.us.status == 303 else f"fresh from the provider: {b.us.status}"


def log_out(sites):
    """Logging out here logs out there; logging out there ends the session here."""
    place, p = pair(sites, {"olle": OLLE})
    with p, place as server:
        b = Browser(server)
        b.sign_in("olle")
        b.us.post("/arbete/logga-ut", [("form_token", token(b.us))])
        problem = is_out(b.us) if b.us.headers["location"].startswith(START + "/ut?t=") else "not sent to the provider"
        if problem:
            return problem
        b = Browser(server)
        b.sign_in("olle")
        b.us.post("/arbete/logga-ut", [("form_token", token(b.us))])
        b.us.follow()
        problem = expect(b.us, 200, "Nu loggas du ut från Ekåsa-kontot också")
        if problem or not b.us.headers["refresh"].startswith("0; url=/arbete/logga-in/extern/ut?nu=1&t="):
            return problem or f"{b.us.headers}"
        url = b.leave(b.us.headers["refresh"].split("url=")[1])
        status, where, body = b.ask(url)
        # The provider asks; yes.
        form = dict(re.findall(r'name="(\w+)" value="([^"]*)"', body), logout="yes")
        status, where, body = b.ask(p.issuer + "/session/end/confirm", form)
        if where != b.us_url() + "/arbete/logga-in":
            return f"the provider: {status} {where} {body[:500]}"
        asked = []
        b.sign_in("olle", asked=asked)
        problem = is_in(b.us)
        if problem or not asked:
            return problem or "the provider still knew them"
        # Now there: the provider tells us by itself.
        end = url.split("?")[0]
        status, where, body = b.ask(end + "?client_id=lyhord")
        form = dict(re.findall(r'name="(\w+)" value="([^"]*)"', body), logout="yes")
        b.ask(p.issuer + "/session/end/confirm", form)
        if not lib.wait_until(lambda: is_out(b.us) is None, 10):
            return "the session outlived the provider's"
        # By password nothing of this happens.
        c = lib.Client(server).log_in("officer")
        c.post("/arbete/logga-ut", [("form_token", token(c))])
        if c.headers["location"] != "/arbete/logga-in":
            return "a log-out by password goes to the provider"
        return log_has(server, "Loggades ut av inloggningstjänsten")


def another_provider(sites):
    """glewlwyd, which shares no code with the other: in, with a role that follows from a claim that is one text."""
    with Glewlwyd() as g:
        place = Place(sites, g.issuer, oidc_trust_email="yes", oidc_scopes="openid")
        set_secret(place.site, "hemligt-hos-klienten")
        g.fill(place.url + peers.BACK, "hemligt-hos-klienten", {"name": "Olle", "email": OLLE["email"]})
        with place as server:
            grant(server, "Chef", "Olle", "Kontaktcenter")
            b = Browser(server)
            b.come_back(g.go_through(b.leave()))
            problem = is_in(b.us)
            admin = lib.Client(server).log_in("admin")
            user_page(admin, "Olle", "olle")
            return problem or expect(admin, 200, "av en regel")


def in_a_browser(sites):
    """The whole of it in Chromium: what our content policy would stop, it would stop here."""
    place, p = pair(sites, {"ada": ADA})
    node = peers.NODE if os.access(peers.NODE, os.X_OK) else "node"
    with p, place as server:
        r = subprocess.run([node, os.path.join(HERE, "journey.mjs"), server.url, p.issuer], capture_output=True, text=True,
                           timeout=180, check=False)
        return None if r.returncode == 0 else (r.stdout + r.stderr)[-3000:]


def false_log_out(sites):
    """What the back channel says counts once, and only in a logout token of the provider's."""
    event = {"http://schemas.openid.net/event/backchannel-logout": {}}
    with Hostile() as h, Place(sites, h.issuer) as server:
        def go(b):
            asked = query(b.leave())
            h.twist = lambda h: h.sign(h.good(asked["nonce"], sid="sid-1"))
            b.us.get(f"{peers.BACK}?code=c-1&state={asked['state']}")

        def say(key=None, **claims):
            said = {"iss": h.issuer, "aud": "lyhord", "sub": "s-1", "sid": "sid-1", "iat": int(time.time()),
                    "exp": int(time.time()) + 120, "jti": "j-1", "events": event}
            word = h.sign({k: v for k, v in dict(said, **claims).items() if v is not None}, key=key, typ="logout+jwt")
            return lib.Client(server).post("/arbete/logga-in/extern/utloggad", [("logout_token", word)]).status, word
        b = Browser(server)
        go(b)
        for claims in ({"aud": "other"}, {"events": None}, {"events": {"x": {}}}, {"nonce": "n"}, {"jti": None}, {"key": h.other},
                       {"exp": 1}, {"sub": None, "sid": None}, {"iss": "https://evil.example"}):
            status, _ = say(**claims)
            if status != 400 or is_in(b.us):
                return f"{claims}: {status} {is_in(b.us)}"
        if lib.Client(server).post("/arbete/logga-in/extern/utloggad", [("logout_token", "x")]).status != 400:
            return "noise is taken"
        status, _ = say(sid="another", jti="j-0")
        if status != 200 or is_in(b.us):
            return f"another's session: {status} {is_in(b.us)}"
        status, word = say()
        problem = is_out(b.us)
        if status != 200 or problem:
            return f"the good one: {status} {problem}"
        go(b)
        status = lib.Client(server).post("/arbete/logga-in/extern/utloggad", [("logout_token", word)]).status
        if status != 200 or is_in(b.us):
            return f"played again: {status} {is_in(b.us)}"
        status, _ = say(sid=None, jti="j-2")
        return is_out(b.us)


def bad_settings(sites):
    """What cannot work is said at start."""
    for keys, secret, text in (({"oidc_issuer": "http://idp.example"}, 0o600, "begins with https://"),
                               ({"oidc_issuer": "https://idp.example"}, 0o600, "needs base_url"),
                               ({"oidc_issuer": "https://idp.example", "base_url": "https://a.example"}, 0o600, "oidc_client_id"),
                               ({"oidc_issuer": "https://idp.example", "base_url": "https://a.example", "oidc_client_id": "x"},
                                0o644, "chmod 600"),
                               ({"oidc_issuer": "https://idp.example", "base_url": "https://a.example", "oidc_client_id": "x",
                                 "oidc_scopes": "profile"}, 0o600, "must name openid")):
        site = sites.make()
        configure(site, **keys)
        set_secret(site, "x")
        os.chmod(os.path.join(site, "oidc.secret"), secret)
        r = lib.run("stats", site, check=False)
        if r.returncode == 0 or text not in r.stderr:
            return f"{keys}: {r.returncode} {r.stderr}"
    return None


CASES = [sign_in, algorithms, who_stays_out, provider_down, slow_provider, replay, lies, statuses, keys_change, false_metadata,
         own_certificate, bad_settings, roles_follow, new_people, second_step, asked_again, not_asked_again, log_out,
         false_log_out, in_a_browser, another_provider]
BOTH = [sign_in, who_stays_out, provider_down, replay, lies, keys_change, roles_follow, new_people, second_step, asked_again, log_out,
        false_log_out]
