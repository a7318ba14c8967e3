#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The contract of the JSON interface, and what hostile systems send. Run by Debian's own Python (python3-jsonschema):

    contract.py BASE TOKEN     asks every operation of /api/v1/openapi.json and holds each answer against its schema

Ends with a line for each check: «ok NAME» or «FAILED NAME: why»."""
import json
import sys
import urllib.error
import urllib.request

from jsonschema import Draft202012Validator, FormatChecker

BASE, TOKEN = sys.argv[1:3]
# What a right request for each operation holds. An operation that is not here fails the test: somebody must say.
BODIES = {"fileCase": {"question": "En fråga från ett annat system", "name": "Bo Ek", "email": "bo@example.com"},
          "answerCase": {"body": "Ett svar från ett annat system"}}
QUERIES = {"proposeTopic": "?q=gropen+i+gatan", "search": "?q=skolskjuts", "getFigures": "?from=2026-01-01&to=2026-12-31"}
HOSTILE = [None, True, 0, -1, 1.5, 9223372036854775807, "", "a" * 20000, "å" * 10001, "\u202evänd", "a,b", "' or 1=1 --", "\r\nX: y",
           "\ud800", [], [[]], ["a", ["b"]], {}, {"a": {"b": []}}, [None] * 1000]
RAW = {"an array": b"[]", "a number": b"1", "nothing": b"", "only a quote": b'"', "cut": b'{"question": "a', "two values": b'{}{}',
       "deep": b'{"question":' + b"[" * 100000 + b"]" * 100000 + b"}", "deep objects": b'{"a":' * 50000 + b"1" + b"}" * 50000,
       "a name twice": b'{"question":"a","question":"b"}', "a huge number": b'{"question":1e999999}',
       "many digits": b'{"question":' + b"9" * 10000 + b"}", "no UTF-8": b'{"question":"\xff\xfe"}', "NUL": b'{"question":"a\\u0000b"}',
       "half a pair": b'{"question":"\\ud800"}', "a byte order mark": b'\xef\xbb\xbf{"question":"a"}', "NaN": b'{"question":NaN}',
       "many names": b"{" + b",".join(b'"k%d":1' % i for i in range(5000)) + b"}", "a long name": b'{"' + b"k" * 500000 + b'":1}',
       "a name with quotes": b'{"\\"\\r\\n<script>":1}', "comments": b'{/* */"question":"a"}'}
bad = 0


def report(name, problem):
    global bad
    bad += problem is not None
    print(f"ok {name}" if problem is None else f"FAILED {name}: {str(problem)[:500]}")


def ask(method, path, body=None, headers=None):
    """Status, headers in small letters, the body."""
    h = {"Authorization": f"Bearer {TOKEN}"}
    if body is not None:
        h["Content-Type"] = "application/json"
    h.update(headers or {})
    q = urllib.request.Request(BASE + path, method=method, data=body, headers={k: v for k, v in h.items() if v is not None})
    try:
        r = urllib.request.urlopen(q, timeout=30)
    except urllib.error.HTTPError as e:
        r = e
    with r:
        return r.status, {k.lower(): v for k, v in r.headers.items()}, r.read()


def check(document, schema, value):
    """None, or where the value leaves the schema. References lead into the document."""
    whole = dict(schema, components=document["components"])
    errors = list(Draft202012Validator(whole, format_checker=FormatChecker()).iter_errors(value))
    return f"{errors[0].json_path}: {errors[0].message[:300]}" if errors else None


def check_answer(document, operation, status, headers, body):
    responses = operation["responses"]
    kind = headers.get("content-type", "")
    if status == 304:
        return None if not body else "304 with a body"
    spec = responses.get(str(status)) or (responses["default"] if status >= 500 else None)
    if spec is None:
        return f"status {status} is not in the document: {body[:200]}"
    if kind not in spec["content"]:
        return f"{status} came as {kind!r}"
    for name in spec.get("headers", {}):
        if name.lower() not in headers and name != "Link":
            return f"{status} came without {name}"
    return check(document, spec["content"][kind]["schema"], json.loads(body))


def check_problem(document, status, headers, body):
    if status >= 500:
        return f"status {status}: {body[:200]}"
    if status < 400:
        return None
    if headers.get("content-type") != "application/problem+json":
        return f"{status} came as {headers.get('content-type')}"
    problem = json.loads(body)
    if problem["status"] != status:
        return f"the body says {problem['status']}, the answer {status}"
    return check(document, {"$ref": "#/components/schemas/Problem"}, problem)


def look_over(document):
    """What an OpenAPI 3.1 document must have, and ours promises."""
    if document.get("openapi") != "3.1.0" or not document["info"]["title"] or document["info"]["version"] != "1":
        return "head"
    names = []
    for path, item in document["paths"].items():
        for method, o in item.items():
            where = f"{method} {path}"
            names.append(o["operationId"])
            if not o.get("summary") or not any(s.startswith("2") for s in o["responses"]):
                return f"{where}: no summary or no answer"
            if "security" not in o or any(k != "token" or len(v) != 1 for s in o["security"] for k, v in s.items()):
                return f"{where}: security"
            wanted = {p.strip("{}") for p in path.split("/") if p.startswith("{")}
            have = {p["name"] for p in o.get("parameters", []) if p["in"] == "path"}
            if wanted != have:
                return f"{where}: parameters of the path {have}"
            if (method == "post") != ("requestBody" in o):
                return f"{where}: body"
            for p in o.get("parameters", []):
                Draft202012Validator.check_schema(p["schema"])
            for r in [o.get("requestBody")] + list(o["responses"].values()):
                for c in (r or {}).get("content", {}).values():
                    if "$ref" not in c["schema"]:
                        Draft202012Validator.check_schema(c["schema"])
    return f"an operationId twice: {names}" if len(set(names)) != len(names) else None


def first_of(path):
    """An id for the path, from the list that it belongs to."""
    items = json.loads(ask("GET", path.split("/{")[0])[2])["items"]
    return items[0]["id"]


def contract(document):
    for path, item in document["paths"].items():
        for method, o in item.items():
            name = o["operationId"]
            if method == "post" and name not in BODIES:
                report(name, "this test has no body for it")
                continue
            real = path.replace("{id}", first_of(path)) if "{id}" in path else path
            headers = {}
            for lang in ("sv", "en", "fi"):
                headers["Accept-Language"] = lang
                if any(p["name"] == "If-Match" for p in o.get("parameters", [])):
                    headers["If-Match"] = ask("GET", real.rsplit("/", 1)[0])[1]["etag"]
                body = json.dumps(BODIES[name]).encode() if method == "post" else None
                got = ask(method.upper(), real + QUERIES.get(name, ""), body, headers)
                report(f"{name} {lang}", check_answer(document, o, *got) or
                       (None if got[0] < 300 else f"a right request got {got[0]}: {got[2][:300]}"))
                report(f"{name} {lang} language", None if got[1].get("content-language") == lang else "another language")
            for what, h in (("no token", {"Authorization": None}), ("another kind", {"Accept": "text/html"}),
                            ("an unknown token", {"Authorization": "Bearer lyh_0"})):
                if what != "another kind" and not o["security"]:
                    continue
                got = ask(method.upper(), real, b"{}" if method == "post" else None, h)
                report(f"{name} {what}", check_answer(document, o, *got) or (None if got[0] in (401, 406) else got[0]))
            got = ask(method.upper(), real + "?nej=1", b"{}" if method == "post" else None, headers)
            report(f"{name} an unknown parameter", check_answer(document, o, *got) or (None if got[0] == 422 else got[0]))
            if method == "post":
                hostile(document, o, real, headers)
            else:
                hostile_query(document, o, real)


def hostile(document, o, path, headers):
    schema = o["requestBody"]["content"]["application/json"]["schema"]
    name = o["operationId"]
    for field in schema["properties"]:
        problem = None
        for value in HOSTILE:
            body = json.dumps(dict(BODIES[name], **{field: value})).encode("utf-8", "surrogatepass")
            status, h, b = ask("POST", path, body, headers)
            valid = check(document, schema, {k: v for k, v in dict(BODIES[name], **{field: value}).items() if v is not None})
            problem = problem or check_problem(document, status, h, b)
            if status == 201 and valid and "maxLength" not in schema["properties"][field] and value != "":
                problem = problem or f"{str(value)[:40]!r} was taken, and the schema says {valid}"
        report(f"{name} hostile {field}", problem)
    for what, body in RAW.items():
        status, h, b = ask("POST", path, body, headers)
        report(f"{name} {what}", check_problem(document, status, h, b) or (None if status in (400, 413, 422) else f"got {status}"))
    status, h, b = ask("POST", path, b'{"question":"' + b"a" * 1500000 + b'"}', headers)
    report(f"{name} too large", check_problem(document, status, h, b) or (None if status == 413 else status))


def hostile_query(document, o, path):
    import urllib.parse
    for p in o.get("parameters", []):
        problem = None
        for value in HOSTILE if p["in"] != "path" else []:
            text = value if isinstance(value, str) else json.dumps(value)
            text = text[:1000]  # a longer address is refused by the HTTP library itself: 414
            if p["in"] == "query":
                got = ask("GET", f"{path}?{p['name']}={urllib.parse.quote(text.encode('utf-8', 'surrogatepass'))}")
            else:
                got = ask("GET", path, None, {p["name"]: text.encode("ascii", "replace").decode().replace("\r\n", "")[:2000]})
            problem = problem or check_problem(document, *got)
        report(f"{o['operationId']} hostile {p['name']}", problem)


def main():
    status, headers, body = ask("GET", "/api/v1/openapi.json", None, {"Authorization": None})
    document = json.loads(body)
    report("the document", look_over(document) if status == 200 else status)
    for lang in ("en", "fi"):
        other = json.loads(ask("GET", "/api/v1/openapi.json", None, {"Accept-Language": lang})[2])
        report(f"the document in {lang}", look_over(other) or
               (None if set(other["paths"]) == set(document["paths"]) and other["info"]["title"] != document["info"]["title"] else "paths"))
    paths = {(m.upper(), p) for p, item in document["paths"].items() for m in item}
    routes = {(r["method"], r["path"]) for r in json.load(sys.stdin) if r["path"].startswith("/api/")}
    report("every route is in the document, and nothing else", None if paths == routes else f"differs: {paths ^ routes}")
    contract(document)
    sys.exit(1 if bad else 0)


main()
