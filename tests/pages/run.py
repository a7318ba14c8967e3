# SPDX-License-Identifier: Apache-2.0
"""The present website as a source of the search: fetched from a server of the test, as robots.txt asks, from its own host
alone, again without change, and without what is gone; hostile pages harm nothing."""
import http.server
import json
import os
import shutil
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

PAGE = """<!doctype html><html lang="{lang}"><head><title>{title} - Ekåsa kommun</title>{head}</head><body>
<header><a href="/">Ekåsa kommun</a> <form><label>Sök</label></form></header><nav><ul><li>Menyn trollslända</ul></nav>
<main><h1>{title}</h1>{body}</main><footer>Sidfoten grävling</footer><script>var lodjur = "skript";</script></body></html>"""


def page(title, body, lang="sv", head=""):
    return PAGE.format(title=title, body=body, lang=lang, head=head).encode()


class Site:
    """A website with what each path answers: (status, type, bytes)."""

    def __init__(self):
        self.answers, self.asked = {}, []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):  # noqa: N802
                site.asked.append(self.path)
                status, kind, body = site.answers.get(self.path, (404, "text/plain", b"no"))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except ConnectionError:
                    pass  # it was more than anybody wants

            def log_message(self, *_):
                pass
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def html(self, path, body, status=200):
        self.answers[path] = (status, "text/html", body)

    def sitemap(self, addresses, path="/sitemap.xml"):
        self.answers[path] = (200, "application/xml", (
            '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + "".join(
                f"<url><loc>{a if '://' in a else self.url + a}</loc><lastmod>2026-01-01</lastmod></url>" for a in addresses) +
            "</urlset>").encode())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def take(site, web, *more, check=True):
    r = lib.run("import", site, "pages", web.url + "/sitemap.xml", "--json", *more, check=check)
    return json.loads(r.stdout) if r.stdout else {"stderr": r.stderr}


def find(site, text):
    return [x["title"] for x in json.loads(lib.run("search", site, "pages", text, "--json").stdout)]


def differ(got, **want):
    wrong = {k: got.get(k) for k, v in want.items() if got.get(k) != v}
    return f"expected {want}, got {got}" if wrong else None


def filled(web):
    web.answers["/robots.txt"] = (200, "text/plain", (
        b"User-agent: badbot\nDisallow: /\n\nUser-agent: *\nDisallow: /internt/\nAllow: /internt/oppet\nDisallow: /*.tmp$\n"))
    web.html("/bygglov", page("Bygglov för altan", "<p>Du beh&ouml;ver <b>bygglov</b> f&ouml;r en altan som &auml;r "
                              "h&ouml;gre &auml;n 1,8 meter.</p><h2>Kostnad</h2><ul><li>Avgift enligt taxan</li></ul>"))
    web.html("/ekskog", page("Naturreservatet Ekskogen", "<p>Vandra bland trehundra år gamla ekar. Parkering vid kvarnen.</p>"))
    web.html("/en/snow", page("Snow clearing", "<p>We clear snow from all roads within a day of heavy snowfall.</p>", lang="en"))
    web.html("/internt/hemligt", page("Hemligt", "<p>Detta får ingen robot läsa: knivsmide.</p>"))
    web.html("/internt/oppet", page("Öppen sida", "<p>Den här delen får läsas av alla: bågskytte.</p>"))
    web.html("/utkast.tmp", page("Utkast", "<p>Ett utkast om fjällräv som ingen ska hitta.</p>"))
    web.html("/dold", page("Dold sida", "<p>Den här sidan vill inte hittas: snöskoter.</p>", head='<meta name="robots" content="noindex">'))
    web.html("/tom", page("Tom sida", ""))
    web.html("/gammal", "<html><head><title>Gammal sida</title><body><p>Skriven i en äldre teckenkodning: smörgåsgäddor över ån.</p>"
             .encode("cp1252"))
    web.html("/flyttad", b"", 301)
    web.html("/trasig", b"", 500)
    web.sitemap(["/bygglov", "/ekskog", "/en/snow", "/internt/hemligt", "/internt/oppet", "/utkast.tmp", "/dold", "/tom", "/gammal",
                 "/flyttad", "/trasig", "/borta", "https://other.example/annan"])


def a_website_is_taken_in(sites):
    site = sites.make()
    with Site() as web:
        filled(web)
        got = take(site, web)
        problem = differ(got, added=5, robots=2, noindex=1, empty=1, missing=2, failed=1, other_host=1, gone=0)
        if problem:
            return problem
        if any(p.startswith("/internt/hemligt") or p.endswith(".tmp") for p in web.asked):
            return f"asked for what robots.txt forbids: {web.asked}"
        for text, title in (("altan höjd", "Bygglov för altan"), ("gamla ekar", "Naturreservatet Ekskogen"),
                            ("bågskytte", "Öppen sida"), ("smörgåsgäddor", "Gammal sida"), ("snowfall", "Snow clearing")):
            if find(site, text)[:1] != [title]:
                return f"{text}: {find(site, text)}"
        # Nothing of what is round about on every page, nor of what may not be read.
        for text in ("trollslända", "grävling", "lodjur", "knivsmide", "fjällräv", "snöskoter"):
            if any(text in json.dumps(x, ensure_ascii=False) for x in
                   json.loads(lib.run("search", site, "pages", text, "--json").stdout)):
                return f"{text} is found"
        with lib.Server(site) as server:
            client = lib.Client(server)
            client.get("/fraga?q=naturreservat+gamla+ekar")
            for text in ("På webbplatsen", web.url + "/ekskog", "Naturreservatet Ekskogen", "Från 127.0.0.1"):
                if text not in client.body:
                    return f"the public page lacks {text!r}"
    return None


def again_nothing_changes_and_what_is_gone_leaves(sites):
    site = sites.make()
    with Site() as web:
        filled(web)
        take(site, web)
        problem = differ(take(site, web), added=0, changed=0, same=5, gone=0)
        if problem:
            return "again: " + problem
        web.html("/ekskog", page("Naturreservatet Ekskogen", "<p>Vandra bland ekar och vildsvin på den nya stigen.</p>"))
        web.html("/gammal", b"", 503)      # fails for now: stays
        web.html("/internt/oppet", b"", 404)  # is gone
        web.sitemap(["/ekskog", "/gammal", "/internt/oppet", "/en/snow"])  # and /bygglov is in no sitemap any more
        problem = differ(take(site, web), added=0, changed=1, same=1, failed=1, missing=1, gone=2)
        if problem:
            return "later: " + problem
        if find(site, "vildsvin") != ["Naturreservatet Ekskogen"] or "Gammal sida" not in find(site, "smörgåsgäddor"):
            return f"{find(site, 'vildsvin')} {find(site, 'smörgåsgäddor')}"
        if "Bygglov för altan" in find(site, "bygglov altan") or "Öppen sida" in find(site, "bågskytte"):
            return "what is gone is found"
        # A broken website empties nothing.
        web.answers["/robots.txt"] = (500, "text/plain", b"")
        r = lib.run("import", site, "pages", web.url + "/sitemap.xml", check=False)
        if r.returncode != 1 or "nothing is read" not in r.stderr:
            return f"robots.txt that fails: {r.returncode} {r.stderr}"
        web.answers["/robots.txt"] = (404, "text/plain", b"")
        web.answers["/sitemap.xml"] = (200, "application/xml", b"<html><body>Nothing here</body></html>")
        r = lib.run("import", site, "pages", web.url + "/sitemap.xml", check=False)
        if r.returncode != 1 or "holds no addresses" not in r.stderr or find(site, "vildsvin") != ["Naturreservatet Ekskogen"]:
            return f"no sitemap: {r.returncode} {r.stderr}"
    return None


def a_sitemap_of_sitemaps_and_a_folder(sites):
    site = sites.make()
    with Site() as web:
        filled(web)
        web.sitemap(["/bygglov", "/ekskog"], "/a.xml")
        web.answers["/sitemap.xml"] = (200, "application/xml", (
            f"<sitemapindex xmlns='x'><sitemap><loc>{web.url}/a.xml</loc></sitemap>"
            "<sitemap><loc>https://other.example/b.xml</loc></sitemap></sitemapindex>").encode())
        problem = differ(take(site, web), added=2, other_host=1)
        if problem:
            return problem
        problem = differ(take(site, web, "--dry-run"), added=0, same=2, gone=0)
        if problem:
            return "tried: " + problem
    folder = tempfile.mkdtemp(prefix="lyhord-pages-")
    try:
        os.mkdir(os.path.join(folder, "bad"))
        os.symlink("/etc", os.path.join(folder, "utanfor"))
        for name, body in (("index.html", page("Badplatser", "<p>Alla badplatser i Ekåsa, med vattenprov.</p>")),
                           ("bad/tranholmen.html", page("Tranholmens bad", "<p>Sandstrand, brygga och kiosk.</p>")),
                           ("bild.png", b"\x89PNG")):
            with open(os.path.join(folder, name), "wb") as f:
                f.write(body)
        r = lib.run("import", site, "pages", folder, check=False)
        if r.returncode != 2 or "--base" not in r.stderr:
            return f"a folder without --base: {r.returncode} {r.stderr}"
        got = json.loads(lib.run("import", site, "pages", folder, "--base", "https://www.ekasa.example", "--json").stdout)
        hits = json.loads(lib.run("search", site, "pages", "kiosk brygga", "--json").stdout)
        if got["added"] != 2 or not hits or hits[0]["url"] != "https://www.ekasa.example/bad/tranholmen.html":
            return f"{got} {hits}"
        hits = json.loads(lib.run("search", site, "pages", "vattenprov", "--json").stdout)
        if not hits or hits[0]["url"] != "https://www.ekasa.example/":
            return f"index.html: {hits}"
    finally:
        shutil.rmtree(folder)
    return None


def hostile_pages_harm_nothing(sites):
    site = sites.make()
    with Site() as web:
        web.html("/djup", b"<div>" * 200000 + b"Botten: <p>en lax som simmar djupt</p>")
        web.html("/stor", b"<p>" + b"a " * (3 * 1024 * 1024))
        web.html("/jatte", b"<p>" + b"b " * (6 * 1024 * 1024))
        web.html("/noll", b"<title>Noll\0or</title><p>text med \0 nollor och \xff\xfe byte som inget betyder</p>")
        web.html("/entitet", b'<!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]><title>Entiteter</title>'
                 b"<p>&a;&b; och en vanlig text om uttrar</p>")
        web.html("/skript", page("<script>alert(1)</script>Skript &amp; t\u00e4cken", '<p onclick="x">En text om <b>igelkottar</b> '
                                 '&lt;img src=x onerror=alert(1)&gt; i titeln.</p>'))
        web.sitemap(["/djup", "/stor", "/jatte", "/noll", "/entitet", "/skript", "javascript:alert(1)", web.url + ".evil.example/x"])
        got = take(site, web, check=False)
        if "added" not in got or got["added"] < 2 or got["failed"] < 1 or got["other_host"] != 2:
            return f"{got}"
        if find(site, "uttrar")[:1] != ["Entiteter"]:
            return f"uttrar: {find(site, 'uttrar')}"
        with lib.Server(site) as server:
            client = lib.Client(server)
            client.get("/fraga?q=igelkottar")
            if "igelkottar" not in client.body or "<img src=x" in client.body or "<script>alert" in client.body:
                return "markup comes through"
    return None


CASES = [a_website_is_taken_in, again_nothing_changes_and_what_is_gone_leaves, a_sitemap_of_sitemaps_and_a_folder,
         hostile_pages_harm_nothing]
BOTH = [a_website_is_taken_in, again_nothing_changes_and_what_is_gone_leaves]
