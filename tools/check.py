#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the tree: layers, sizes, complexity, banned calls, SQL in C, headers, texts, format.

Usage: check.py [ROOT]        prints what is wrong, a line each; exit code 1 when anything is
"""
import os
import re
import subprocess
import sys

BANNED = ("strcpy strcat strncpy strncat sprintf vsprintf gets strtok atoi atol atof scanf gmtime localtime ctime "
          "asctime system popen rand alloca").split()
RAWMEM = "malloc calloc realloc free strdup strndup asprintf vasprintf".split()
GEN_OWNER = {"texts": "core", "assets": "web", "demo_files": "app", "related_files": "search"}
FILE_MAX, HEADER_MAX, FUNCTION_MAX, COMPLEXITY_MAX = 1000, 200, 120, 20
DOMAINS = {"contact", "follow", "admin"}


def strip(text):
    """C without comments and the insides of strings."""
    text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.S)
    text = re.sub(r"//[^\n]*", "", text)
    return re.sub(r'"(?:\\.|[^"\\])*"', '""', text)


def read_layers(path):
    out = {}
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line:
            name, _, may = line.partition(":")
            out[name] = set(may.split()) | {name}
    return out


BREAK = os.environ.get("LYHORD_BREAK", "")


class Checker:
    def __init__(self, root):
        self.root, self.wrong = root, []
        self.layers = read_layers(os.path.join(root, "tools/layers.txt"))
        self.rawmem = {line.split("#")[0].strip() for line in open(os.path.join(root, "tools/rawmem.txt"),
                                                                    encoding="utf-8")}

    def say(self, path, line, what):
        self.wrong.append(f"{path}:{line}: {what}")

    def sources(self):
        for folder, _, files in os.walk(os.path.join(self.root, "src")):
            for f in sorted(files):
                if f.endswith((".c", ".h")):
                    yield os.path.relpath(os.path.join(folder, f), self.root)

    def check_file(self, path):
        text = open(os.path.join(self.root, path), encoding="utf-8").read()
        directory = path.split("/")[1]
        test = path.endswith("_test.c")
        lines = text.split("\n")
        code = strip(text)
        if not lines[0].startswith("/*") or "SPDX-License-Identifier: Apache-2.0" not in "\n".join(lines[:12]):
            self.say(path, 1, "opens with what it is for, and the SPDX tag")
        limit = HEADER_MAX if path.endswith(".h") else FILE_MAX
        # The numbers of events and links are a table; what is stored has to stand somewhere.
        if len(lines) > limit and not path.endswith("src/core/event.h"):
            self.say(path, len(lines), f"more than {limit} lines")
        if directory not in self.layers:
            self.say(path, 1, f"{directory} is not in tools/layers.txt")
            return
        if not test:
            self.check_includes(path, directory, text)
        for no, line in enumerate(code.split("\n"), 1):
            for m in re.finditer(r"\b(\w+)\s*\(", line):
                if m[1] in BANNED:
                    self.say(path, no, f"{m[1]}() is banned")
                if m[1] in RAWMEM and path not in self.rawmem and not test:
                    self.say(path, no, f"{m[1]}() outside the files of tools/rawmem.txt")
        for no, line in enumerate(lines, 1):
            if re.search(r'"[^"]*\b(select\s.+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|'
                         r'drop\s+table|alter\s+table|pragma\s)', line, re.I):
                self.say(path, no, "SQL in a C string: it belongs in a .sql file")
            if re.search(r"\b(FIXME|XXX|HACK)\b", line) or re.search(r"\bTODO\b(?!\(\d+\):)", line):
                self.say(path, no, "TODO(issue-number): what, and what happens meanwhile")

    def check_includes(self, path, directory, text):
        base = os.path.basename(path)
        for no, line in enumerate(text.split("\n"), 1):
            m = re.match(r'#include "([^"]+)"', line)
            if not m:
                continue
            target = m[1].split("/")[0]
            if target == "gen":
                stem = os.path.splitext(os.path.basename(m[1]))[0]
                target = GEN_OWNER.get(stem, stem.rsplit("_", 1)[0] if stem.endswith(("_q", "_tpl")) else stem)
            elif "/" not in m[1]:
                self.say(path, no, "includes are written from src/")
                continue
            if target not in self.layers[directory]:
                self.say(path, no, f"{directory} may not include {target} (tools/layers.txt)")
            if m[1].endswith("_int.h") and target != directory:
                self.say(path, no, f"{m[1]} belongs to {target} only")
            if directory in DOMAINS and target in ("http", "html") and \
                    not re.search(r"(_page|_api)\.c$|^module\.c$", base):
                self.say(path, no, "only pages and interfaces may include http/ and html/")

    def check_sizes(self):
        files = [p for p in self.sources() if p.endswith(".c")]
        out = subprocess.run(["pmccabe"] + files, cwd=self.root, capture_output=True, text=True, check=False).stdout
        for line in out.split("\n"):
            m = re.match(r"(\d+)\t\d+\t\d+\t(\d+)\t(\d+)\t(\S+?)\((\d+)\): (\S+)", line)
            if not m:
                continue
            if int(m[1]) > COMPLEXITY_MAX:
                self.say(m[4], m[5], f"{m[6]}: complexity {m[1]}, at most {COMPLEXITY_MAX}")
            if int(m[3]) > FUNCTION_MAX:
                self.say(m[4], m[5], f"{m[6]}: {m[3]} lines, at most {FUNCTION_MAX}")

    def check_format(self):
        files = list(self.sources()) + [os.path.join("tests", d, f) for d in ("unit", "fuzz")
                                        for f in os.listdir(os.path.join(self.root, "tests", d)) if f.endswith((".c", ".h"))]
        r = subprocess.run(["clang-format", "--dry-run", "-Werror", "--ferror-limit=1"] + files, cwd=self.root,
                           capture_output=True, text=True, check=False)
        for line in r.stderr.split("\n"):
            m = re.match(r"(\S+?):(\d+):\d+: error: (.*)", line)
            if m:
                self.say(m[1], m[2], "not formatted: run clang-format -i")

    def check_foreign_keys(self):
        for folder, _, files in os.walk(os.path.join(self.root, "src")):
            for f in files:
                if not f.endswith(".schema"):
                    continue
                domain = os.path.basename(folder)
                for no, line in enumerate(open(os.path.join(folder, f), encoding="utf-8"), 1):
                    m = re.search(r"\bref (\w+)", line)
                    if m and not m[1].startswith((domain + "_", "core_")):
                        self.say(f"src/{domain}/{f}", no, f"a foreign key to {m[1]}: only to the own domain and core_")

    def check_events(self):
        """Each kind of event is called something."""
        if not os.path.exists(os.path.join(self.root, "src/core/event_text.c")):
            return
        header = open(os.path.join(self.root, "src/core/event.h"), encoding="utf-8").read()
        named = set(re.findall(r"\[(EV_\w+)\] = T_", open(os.path.join(self.root, "src/core/event_text.c"), encoding="utf-8").read()))
        for no, line in enumerate(header.split("\n"), 1):
            m = re.match(r"\t(EV_\w+) = ", line)
            if m and m[1] not in named:
                self.say("src/core/event.h", no, f"{m[1]} has no text in src/core/event_text.c")

    def check_queries(self):
        """Each named query is called somewhere."""
        code = "".join(open(os.path.join(self.root, p), encoding="utf-8").read() for p in self.sources())
        for folder, _, files in os.walk(os.path.join(self.root, "src")):
            for f in (x for x in files if x.endswith(".sql")):
                domain = os.path.basename(folder)
                for no, line in enumerate(open(os.path.join(folder, f), encoding="utf-8"), 1):
                    m = re.match(r"-- query (\w+)(?:\[(\w+)\])?: (\w+)", line)
                    if m and not re.search(rf"\b{domain}_q_{m[1]}" + (rf"_{m[2]}" if m[2] and m[3] == "raw" else "") + r"\b", code):
                        self.say(f"src/{domain}/{f}", no, f"the query {m[1]} is never called")

    def check_fuzz(self):
        listed = open(os.path.join(self.root, "tests/fuzz/targets.txt"), encoding="utf-8").read()
        for f in os.listdir(os.path.join(self.root, "tests/fuzz")):
            if f.endswith("_fuzz.c"):
                name = f[:-2]
                if name not in listed:
                    self.say(f"tests/fuzz/{f}", 1, "not in tests/fuzz/targets.txt")
                if not os.path.isdir(os.path.join(self.root, "tests/fuzz/corpus", name)):
                    self.say(f"tests/fuzz/{f}", 1, "has no corpus")

    def check_texts(self):
        with __import__("tempfile").TemporaryDirectory() as out:
            r = subprocess.run([sys.executable, os.path.join(self.root, "tools/gen_texts.py"), out,
                                os.path.join(self.root, "locale"), os.path.join(self.root, "src")],
                               capture_output=True, text=True, check=False)
        if r.returncode:
            self.wrong += r.stderr.strip().split("\n")

    def run(self):
        for path in self.sources():
            if BREAK != "check-files":
                self.check_file(path)
        self.check_foreign_keys()
        self.check_events()
        self.check_queries()
        self.check_fuzz()
        self.check_texts()
        if BREAK != "check-sizes":
            self.check_sizes()
        if BREAK != "check-format":
            self.check_format()
        return self.wrong


if __name__ == "__main__":
    found = Checker(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".")).run()
    print("\n".join(found))
    sys.exit(1 if found else 0)
