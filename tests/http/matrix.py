# SPDX-License-Identifier: Apache-2.0
"""The permission matrix: every route × every role + anonymous.

Who may do what is written here by hand, on purpose: the program's own table must say the same.
"""
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

ROLES = ["agent", "officer", "communicator", "manager", "secretary", "project_leader", "press", "crisis", "admin"]
MAY = {
    "public": set(ROLES) | {"anonymous"},
    "log_in": set(ROLES) | {"anonymous"},
    "token": set(),  # no user: an interface whose token has the scope
    "staff": set(ROLES),
    "case_new": {"agent"},
    "case_read": {"agent", "officer", "manager"},
    "case_answer": {"agent", "officer"},
    "figures": {"agent", "officer", "communicator", "manager", "admin"},
    "users": {"admin"},
    "structure": {"admin"},
    "directory": {"manager", "admin"},
    "protected_identity": set(),  # a right beside a role, given to nobody in the demo
    "texts": {"communicator", "manager", "secretary", "admin"},
    "texts_approve": {"communicator", "manager", "admin"},
    "forms": {"communicator", "admin"},
    "settings": {"admin"},
    "log": {"admin"},
    "jobs": {"admin"},
    "import": {"admin"},
    "reads": {"manager"},
    "disturbance": {"agent", "communicator", "manager", "crisis"},
    "missing": {"agent", "communicator", "manager"},
    "answers": {"agent", "officer", "communicator", "manager", "secretary", "admin"},
}


def ask(client, method, path):
    """What the gate said: in, log-in or denied. A handler's own 404 or 422 means that the gate let it in."""
    if method == "GET":
        client.get(path)
    else:
        token = ""
        if client.cookies:
            client.get("/arbete/galleri")
            m = re.search(r'name="form_token" value="([^"]+)"', client.body)
            token = m[1] if m else ""
        client.post(path, [("form_token", token)])
    if client.status == 303 and "/arbete/logga-in" in client.headers.get("location", ""):
        return "log-in"
    if client.status == 403:
        return "denied"
    if client.status >= 500:
        return f"error {client.status}"
    return "in"


SCOPES = ["answers:read", "search", "structure:read", "cases:read", "cases:write", "figures:read"]
NEEDS_ROLE = {"cases:read", "figures:read"}


def ask_api(client, r):
    """What the gate of the interface said."""
    path = r["path"].replace("{id}", "1")
    if r["method"] == "GET":
        client.get(path)
    else:
        client.send_json(path, b"{}")
    if client.status in (401, 403):
        problem = json.loads(client.body)["type"].rpartition(":")[2]
        return "log-in" if client.status == 401 else problem
    return "in" if client.status < 500 else f"error {client.status}"


def ask_session(client, r):
    """With the cookie of whoever is logged in, which the interface must not look at."""
    cookie = "; ".join(f"{k}={v}" for k, v in client.cookies.items())
    return client.request(r["method"], r["path"].replace("{id}", "1"), headers={"Cookie": cookie or None}).status


def api_cells(server, routes):
    """Every scope × every route of the interface: a token opens what its scope says, and nothing else."""
    routes = [r for r in routes if r["path"].startswith("/api/")]
    unknown = {r["scope"] for r in routes} - set(SCOPES) - {None}
    yield "every scope is known here", f"unknown: {unknown}" if unknown else None
    for scope in [None] + SCOPES:
        client = lib.Client(server)
        if scope:
            role = ["--role", "agent"] if scope in NEEDS_ROLE else []
            client.token = lib.run("token", "add", server.site, "--name", scope, "--scope", scope, *role).stdout.strip()
        for r in routes:
            got = ask_api(client, r)
            want = "in" if r["scope"] in (None, scope) else "scope" if scope else "log-in"
            # Answering asks for a role beside the scope.
            if r["path"] == "/api/v1/cases/{id}/answers" and want == "in":
                want = "denied"
            yield f"{scope} {r['method']} {r['path']}", None if got == want else f"expected {want}, got {got}"


def cells(server):
    """Yields (name, problem or None) for every cell."""
    routes = lib.routes()
    unknown = {r["permission"] for r in routes} - set(MAY)
    yield "every permission is known here", f"unknown: {unknown}" if unknown else None
    public = [r["path"] for r in routes if r["public"] != (r["permission"] == "public")]
    yield "public means public", f"wrong: {public}" if public else None
    astray = [r["path"] for r in routes if (r["permission"] == "token") != (r["scope"] is not None)]
    yield "a scope stands where a token is asked for", f"wrong: {astray}" if astray else None
    yield from api_cells(server, routes)
    outside = [r["path"] for r in routes if r["permission"] not in ("public", "log_in", "token") and
               not r["path"].startswith("/arbete")]
    yield "staff pages are under /arbete", f"wrong: {outside}" if outside else None
    for who in ["anonymous"] + ROLES:
        client = lib.Client(server)
        if who != "anonymous":
            client.log_in(who)
        for r in routes:
            path = r["path"].replace("{id}", "1").replace("{key}", "skolskjuts")
            # Logging out for real would end the row.
            if r["path"] == "/arbete/logga-ut" and who != "anonymous":
                continue
            if r["permission"] == "token":
                got = "in" if ask_session(client, r) != 401 else "log-in"
                yield f"{who} {r['method']} {r['path']}", None if got == "log-in" else "a session opened it"
                continue
            got = ask(client, r["method"], path)
            want = "in" if who in MAY.get(r["permission"], ()) else "log-in" if who == "anonymous" else "denied"
            yield f"{who} {r['method']} {r['path']}", None if got == want else f"expected {want}, got {got}"
