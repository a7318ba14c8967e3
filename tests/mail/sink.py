# SPDX-License-Identifier: Apache-2.0
"""A real mail server for the tests (aiosmtpd) that keeps what it gets and fails on demand.

What the name before the @ begins with decides: refused (550), later (451 the first time), hold (the answer to the
text waits until release()), drop (hangs up after the text).
"""
import asyncio
import os
import ssl
import subprocess
import sys
import threading

sys.path.insert(0, "/usr/lib/python3/dist-packages")
from aiosmtpd.controller import Controller  # noqa: E402
from aiosmtpd.smtp import SMTP, AuthResult  # noqa: E402


def certificate(folder):
    """A self-made certificate for localhost: (certificate, key)."""
    cert, key = os.path.join(folder, "cert.pem"), os.path.join(folder, "key.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                    "3650", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out",
                    cert], check=True, capture_output=True)
    return cert, key


class Sink:
    def __init__(self, port, tls=None, starttls=None, password=None):
        """tls, starttls: (certificate, key). password: log-in is demanded."""
        self.port, self.mails, self.lock, self.seen = port, [], threading.Lock(), set()
        self.released, self.held, self.connections = threading.Event(), threading.Event(), 0
        context = None
        if tls or starttls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*(tls or starttls))
        sink = self

        class Counting(SMTP):
            def connection_made(self, transport):
                sink.connections += 1
                super().connection_made(transport)

        class Server(Controller):
            def factory(self):
                return Counting(sink, hostname="sink.example", tls_context=context if starttls else None,
                                require_starttls=bool(starttls), authenticator=sink.check if password else None,
                                auth_required=bool(password), auth_require_tls=False)
        self.password = password
        self.server = Server(self, hostname="127.0.0.1", port=port, ssl_context=context if tls else None)
        self.server.start()

    def check(self, server, session, envelope, mechanism, data):
        return AuthResult(success=data.login == b"lyhord" and data.password == self.password.encode(), handled=False)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 5.1.1 no such user"
        if address.startswith("later") and address not in self.seen:
            self.seen.add(address)
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        with self.lock:
            self.mails.append((to, envelope.original_content or envelope.content, envelope.mail_from))
        if to.startswith("drop"):
            server.transport.abort()
        elif to.startswith("hold"):
            self.held.set()
            while not self.released.is_set():
                await asyncio.sleep(0.01)
        return "250 2.0.0 OK"

    def release(self):
        self.released.set()

    def to(self, address):
        with self.lock:
            return [m for t, m, _ in self.mails if t == address]

    def everyone(self):
        with self.lock:
            return [t for t, _, _ in self.mails]

    def stop(self):
        self.released.set()
        self.server.stop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
