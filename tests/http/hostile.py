# SPDX-License-Identifier: Apache-2.0
"""Hostile values: every field of every form of every page, one at a time, with what no browser sends. The server
answers each with a page (below 500) and stays up."""
import os
import re
import secrets
import sys
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

VALUES = ["", "0", "-1", "9223372036854775808", "zzzzzzzzzzzzz", "a" * 20000, "å" * 501, "' or 1=1 --", "\"><script>x</script>",
          "\r\nSet-Cookie: x=y", "{0}{1}{9}", "%s%n%p", "\u202evänd", "a,b,,c", "../../etc/passwd", "1e309", " \t "]
PAGES = [(None, ["/", "/fraga?q=skolskjuts", "/kontakt", "/en/kontakt", "/arende", "/arbete/logga-in",
                "/kontakt?amne=aldreomsorg", "/formular/gatubelysning", "/en/formular/klagomal"]),
         ("communicator", ["/arbete/formular", "FORM", "FORM/rubrik", "FORM/steg/nytt-steg", "FORM/steg/plats",
                           "FORM/steg/plats/fraga/ny-fraga", "FORM/visa/2"]),
         ("agent", ["/arbete/kontakt", "/arbete/arenden", "/arbete/sok", "CASE", "/arbete/statistik", "/arbete/galleri"]),
         ("admin", ["/arbete/anvandare", "/arbete/enheter", "/arbete/amnen", "/arbete/arendetyper/ny", "/arbete/personal/ny", "/arbete/konto", "/arbete/installningar", "/arbete/utseende", "/arbete/inloggning"])]
LEAVE = {"/arbete/logga-ut"}  # the row would end there


def fresh_once():
    return "".join(secrets.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ") for _ in range(26))


def send(client, form, fields):
    action = form["action"]
    if form["method"] == "get":
        return client.get(action + "?" + urllib.parse.urlencode([tuple(f) for f in fields]))
    return client.post(action, fields)


def attack(server, who, page):
    """What went wrong, or None."""
    client = lib.Client(server)
    if who:
        client.log_in(who)
    if page == "CASE":
        client.get("/arbete/arenden")
        page = re.search(r'href="(/arbete/arenden/[0-9a-z]+)"', client.body)[1]
    if page.startswith("FORM"):  # one with a draft, which is begun when it has none
        client.get("/arbete/formular")
        m = re.search(r'href="(/arbete/formular/[0-9a-z]+)"><b>Felanmäl', client.body)
        client.get(m[1])
        begin = re.search(r'action="(/arbete/formular/[0-9a-z]+/utkast/1)"', client.body)
        if begin:
            client.submit(begin[1])
        page = m[1] + page[4:]
        if client.get(page).status != 200:
            return f"{page}: {client.status}"
    forms = lib.Forms(client.get(page).body).forms
    for form in forms:
        if form["action"] in LEAVE:
            continue
        names = sorted({f[0] for f in form["fields"]} | set(form["options"]))
        for name in names:
            # The form's own token must be right, or nothing behind it is reached.
            if name == "form_token":
                continue
            for value in VALUES + [None]:
                # A token of its own each time: else the second sending would only get the first answer.
                fields = [[f[0], fresh_once()] if f[0] == "once" else list(f) for f in form["fields"] if f[0] != name]
                if value is not None:
                    fields.append([name, value])
                try:
                    send(client, form, fields)
                except OSError as e:
                    return f"{form['action']} {name}={str(value)[:30]!r}: {e!r}"
                if client.status >= 500:
                    return f"{form['action']} {name}={str(value)[:30]!r}: {client.status}"
    return None


def cells(sites):
    """Yields (name, problem or None) for every page."""
    with lib.Server(sites.make()) as server:
        for who, pages in PAGES:
            for page in pages:
                yield f"{who or 'public'} {page}", attack(server, who, page)
