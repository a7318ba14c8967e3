# SPDX-License-Identifier: Apache-2.0
"""A second provider that shares no code with the first: Debian's glewlwyd, with one user and one client."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import lib  # noqa: E402
import peers  # noqa: E402

TEMPLATE = "/usr/share/glewlwyd/templates/glewlwyd-debian.conf.properties"
TABLES = "/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3"


class Glewlwyd:
    def __init__(self):
        self.dir, self.port = tempfile.mkdtemp(prefix="lyhord-glewlwyd-"), lib.free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.issuer = self.url + "/api/oidc"
        os.mkdir(os.path.join(self.dir, "middleware"))
        database = os.path.join(self.dir, "db")
        with open(TABLES, encoding="utf-8") as f:
            subprocess.run(["sqlite3", database], stdin=f, check=True)
        conf = open(TEMPLATE, encoding="utf-8").read()
        for old, new in ((r"^port=.*", f'port={self.port}\nbind_address="127.0.0.1"'),
                         (r"^external_url=.*", f'external_url="{self.url}"\ncookie_domain="127.0.0.1"'),
                         (r"^log_file=.*", f'log_file="{self.dir}/log"'),
                         (r"^user_module_path=", f'user_middleware_module_path="{self.dir}/middleware"\nuser_module_path='),
                         (r"^@include .*", f'database = {{ type = "sqlite3" path = "{database}" }};')):
            conf = re.sub(old, new, conf, flags=re.M)
        with open(os.path.join(self.dir, "conf"), "w", encoding="utf-8") as f:
            f.write(conf)

    def call(self, method, path, body=None):
        """(status, location, body); the cookies stay."""
        url = path if path.startswith("http") else self.url + path
        r = urllib.request.Request(url, method=method, data=None if body is None else json.dumps(body).encode(),
                                   headers={"Content-Type": "application/json"})
        try:
            a = self.browser.open(r, timeout=20)
        except urllib.error.HTTPError as e:
            a = e
        return a.status, a.headers.get("Location"), a.read().decode()

    def new_browser(self):
        self.browser = urllib.request.build_opener(peers.Stay, urllib.request.ProxyHandler({}),
                                                   urllib.request.HTTPCookieProcessor())

    def must(self, *args):
        status, _, body = self.call(*args)
        if status != 200:
            raise RuntimeError(f"glewlwyd: {args[:2]} {status} {body}")

    def fill(self, back, secret, user):
        self.new_browser()
        key = os.path.join(self.dir, "key.pem")
        subprocess.run(["openssl", "genrsa", "-out", key, "2048"], check=True, capture_output=True)
        public = subprocess.run(["openssl", "rsa", "-in", key, "-pubout"], check=True, capture_output=True, text=True).stdout
        on, off = True, False
        self.must("POST", "/api/auth/", {"username": "admin", "password": "password"})
        self.must("POST", "/api/mod/plugin/", {"module": "oidc", "name": "oidc", "display_name": "oidc", "parameters": {
            "iss": self.issuer, "jwt-type": "rsa", "jwt-key-size": "256", "key": open(key, encoding="ascii").read(), "cert": public,
            "access-token-duration": 3600, "refresh-token-duration": 3600, "code-duration": 600, "refresh-token-rolling": on,
            "allow-non-oidc": off, "auth-type-code-enabled": on, "auth-type-token-enabled": off, "auth-type-id-token-enabled": on,
            "auth-type-none-enabled": off, "auth-type-password-enabled": off, "auth-type-client-enabled": off,
            "auth-type-refresh-enabled": on, "scope": [], "pkce-allowed": on, "pkce-method-plain-allowed": off,
            "subject-type": "public", "email-claim": "mandatory", "name-claim": "mandatory", "scope-claim": "no",
            "allowed-scope": ["openid"], "jwks-show": on, "session-management-allowed": off,
            "session-cookie-name": "GLEWLWYD2_OIDC_SID", "session-cookie-expiration": 3600,
            "claims": [{"name": "groups", "user-property": "name", "type": "string", "mandatory": on}]}})
        self.must("POST", "/api/client/", {
            "client_id": "lyhord", "name": "Lyhord", "enabled": on, "confidential": on, "client_secret": secret, "password": secret,
            "scope": [], "redirect_uri": [back], "authorization_type": ["code"],
            "token_endpoint_auth_method": ["client_secret_basic"]})
        self.must("POST", "/api/user/", {**user, "username": "person", "password": "password1", "enabled": on,
                                         "scope": ["openid", "g_profile"]})

    def go_through(self, url):
        """Logs the user in and grants what is asked: the address that leads back."""
        self.new_browser()
        self.must("POST", "/api/auth/", {"username": "person", "password": "password1"})
        self.must("PUT", "/api/auth/grant/lyhord", {"scope": "openid"})
        _, where, _ = self.call("GET", url)
        if where and "login.html" in where:
            callback = peers.query(where)["callback_url"]
            _, where, _ = self.call("GET", callback + "&g_continue")
        return where

    def __enter__(self):
        self.log = open(os.path.join(self.dir, "out"), "ab")
        self.process = subprocess.Popen(["glewlwyd", "--config-file=" + os.path.join(self.dir, "conf")], stdout=self.log,
                                        stderr=self.log)
        self.new_browser()

        def answers():
            try:
                return self.call("GET", "/config")[0] > 0
            except OSError:
                return False
        if not lib.wait_until(answers, 20):
            raise RuntimeError("glewlwyd does not answer: " + open(self.log.name, encoding="utf-8").read())
        return self

    def __exit__(self, kind, value, trace):
        self.process.terminate()
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.dir, ignore_errors=True)
