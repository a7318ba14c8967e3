# SPDX-License-Identifier: Apache-2.0
"""lyhord-extract, spoken to as the server does: what files are, and what a child that is taken over cannot do.
Each case returns None, or what went wrong.
"""
import glob
import io
import os
import resource
import signal
import socket
import struct
import subprocess
import sys
import zipfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import lib  # noqa: E402

BEGIN, DATA, RESULT, FAILED, PART = 1, 2, 3, 4, 6
WHOLE, BROKEN, LARGE, NO_SHEET = 1, 2, 3, 4
TABLE, MB = 3, 1024 * 1024
CORPUS = os.path.join(lib.ROOT, "tests/fuzz/corpus/table_fuzz")
FACTS, LOOP, OPEN, SOCKET, ABORT, MEMORY = 1, 100, 101, 102, 103, 104
TYPES = {"png": (3, 640, 480), "jpeg": (4, 640, 480), "gif": (5, 10, 20), "webp": (6, 640, 480), "webpl": (6, 640, 480),
         "pdf": (2, 0, 0), "text": (1, 0, 0), "svg": (20, 0, 0), "html": (21, 0, 0), "docx": (10, 0, 0), "odt": (13, 0, 0),
         "zip": (9, 0, 0), "empty": (0, 0, 0)}


class Child:
    def __init__(self):
        self.socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.socket.settimeout(60)
        # Outside the project's own folder nothing is inherited but the socket, as from the supervisor.
        self.process = subprocess.Popen([os.path.join(os.path.dirname(lib.LYHORD), "lyhord-extract")], stdin=theirs,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        theirs.close()

    def send(self, kind, ident, payload):
        self.socket.send(struct.pack("<III", kind, ident, len(payload)) + payload)

    def work(self, what, data=b"", ident=7):
        self.send(BEGIN, ident, struct.pack("<II", what, len(data)))
        for at in range(0, len(data), 50000):
            self.send(DATA, ident, data[at:at + 50000])

    def answer(self):
        packet = self.socket.recv(70000)
        if not packet:
            return None
        kind, ident, n = struct.unpack("<III", packet[:12])
        assert n == len(packet) - 12
        return kind, ident, packet[12:]

    def end(self):
        """How it ended: minus the signal, or the exit code."""
        return self.process.wait(60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.socket.close()


def types(_):
    """The kinds of file, and images' sizes; a document in many frames; frames that are none are passed over."""
    corpus = os.path.join(lib.ROOT, "tests/fuzz/corpus/extract_fuzz")
    with Child() as c:
        for name, want in TYPES.items():
            c.work(FACTS, open(os.path.join(corpus, name), "rb").read())
            got = c.answer()
            if got != (RESULT, 7, struct.pack("<III", *want)):
                return f"{name}: {got}, expected {want}"
        c.socket.send(b"no frame")
        c.send(DATA, 5, b"of a document whose beginning went to another")
        c.send(BEGIN, 6, struct.pack("<II", FACTS, 0xffffffff))
        c.work(FACTS, b"%PDF-1.7" + b"x" * 200000, 9)
        got = c.answer()
        if got != (RESULT, 9, struct.pack("<III", 2, 0, 0)):
            return f"after rubbish: {got}"
        c.work(99)
        if c.answer()[0] != FAILED:
            return "an unknown kind of work does not fail"
    return None


def locked_in(_):
    """Opening a file or a socket is the end of it; it holds nothing but its socket."""
    for work in (OPEN, SOCKET):
        with Child() as c:
            c.work(FACTS, b"hej")
            c.answer()
            open_files = [os.readlink(f) for f in glob.glob(f"/proc/{c.process.pid}/fd/*")]
            if sum("socket" in f for f in open_files) != 1 or any("/" in f and "/dev/null" not in f for f in open_files):
                return f"it holds {open_files}"
            c.work(work)
            try:
                got = c.answer()
            except ConnectionResetError:
                got = None
            code = c.end()
            if got is not None or code != -signal.SIGSYS:
                return f"work {work}: {got}, ended with {code}"
    return None


def limits(_):
    """Its limits: no files, no processes, no core; its parent's memory and descriptors cannot be read through it."""
    with Child() as c:
        c.work(FACTS, b"hej")
        c.answer()
        for what in (resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
            if resource.prlimit(c.process.pid, what) != (0, 0):
                return f"limit {what} is {resource.prlimit(c.process.pid, what)}"
        if resource.prlimit(c.process.pid, resource.RLIMIT_CPU)[1] > 120:
            return "its time has no limit"
        status = open(f"/proc/{c.process.pid}/status", encoding="ascii").read()
        if "NoNewPrivs:\t1" not in status or "Seccomp:\t2" not in status:
            return status
        c.work(MEMORY)
        try:
            got = c.answer()
        except ConnectionResetError:
            got = None
        if got is not None or c.end() == 0:
            return f"memory without end: {got}"
    return None


def replaced(sites):
    """A child that dies, or is killed in the middle of a loop, is replaced; the server's other children go on."""
    with lib.Server(sites.make()) as server:
        first = server.children("lyhord-extract")
        if len(first) != 2:
            return f"there are {len(first)} children"
        for pid in first:
            os.kill(pid, signal.SIGKILL)
        if not lib.wait_until(lambda: len(set(server.children("lyhord-extract")) - set(first)) == 2, 20):
            return f"there were {first}, there are {server.children('lyhord-extract')}"
        second = server.children("lyhord-extract")
        server.kill_server()
        if not lib.wait_until(lambda: len(set(server.children("lyhord-extract")) - set(second)) == 2, 20):
            return "a new server has no children of its own"
        if set(server.children("lyhord-extract")) & set(second):
            return "the old server's children are still there"
        if lib.Client(server).get("/").status != 200:
            return "the server does not answer"
        last = server.children("lyhord-extract")
    return None if not [p for p in last if os.path.exists(f"/proc/{p}")] else "children were left behind"


def sheet(child, data, number=0, rows=0):
    """What the child makes of a spreadsheet: all its bytes and how it ended."""
    child.work(TABLE, struct.pack("<II", number, rows) + data)
    out = b""
    while (got := child.answer()) and got[0] in (PART, RESULT):
        out += got[2]
        if got[0] == RESULT:
            return out, struct.unpack("<III", out[-12:])[1]
    return out, None


def bomb(name, content):
    """good.xlsx with one part replaced by what unpacks to more than anybody needs."""
    out = io.BytesIO()
    with zipfile.ZipFile(os.path.join(CORPUS, "good.xlsx")) as old, \
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for i in old.infolist():
            with new.open(i.filename, "w") as f:
                for part in content if i.filename == name else [old.read(i)]:
                    f.write(part)
    return out.getvalue()


def spreadsheets(_):
    """Sheets in defined text; bombs, entities, nesting and damage are told, and the child reads on."""
    def corpus(name):
        with open(os.path.join(CORPUS, name), "rb") as f:
            return f.read()
    good = corpus("good.xlsx")
    with Child() as c:
        out, end = sheet(c, good)
        for text in (b"Ulla Berg & \xc3\x85", b"2026-03-03 14:05", b"36:00", b"#N/A", b"123456789012345678", b"1900-03-01"):
            if text not in out:
                return f"{text} is missing: {out}"
        if end != WHOLE or b"Blad & ett" not in out:
            return f"it ended as {end}: {out}"
        for name, want in (("doctype", BROKEN), ("external", BROKEN), ("broken", BROKEN), ("deep", LARGE), ("nosheets", NO_SHEET)):
            if (end := sheet(c, corpus(name + ".xlsx"))[1]) != want:
                return f"{name}: it ended as {end}"
        if sheet(c, corpus("good.ods"), rows=2)[1] != WHOLE or sheet(c, b"PK\3\4 nothing")[1] != BROKEN:
            return "a part of a sheet, or nothing"
        mb = b" " * MB
        bombs = [("xl/worksheets/sheet1.xml", [b"<worksheet><sheetData>"] + [mb] * 260),
                 ("xl/sharedStrings.xml", [b"<sst>"] + [b"<si><t>" + mb[:60000].replace(b" ", b"a") + b"</t></si>"] * 900),
                 ("xl/worksheets/sheet1.xml", [b"<worksheet><sheetData>"] + [b"<row><c><v>1</v></c></row>" * 1000] * 201)]
        for name, content in bombs:
            if (end := sheet(c, bomb(name, content))[1]) != LARGE:
                return f"a bomb in {name}: it ended as {end}"
        if sheet(c, good)[0] != out or c.process.poll() is not None:
            return "it does not read on"
    return None


CASES = [types, spreadsheets, locked_in, limits, replaced]
BOTH = []
