#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes C from page templates. Every value is escaped for the place where it stands.

Usage: gen_tpl.py OUT.c OUT.h DIRECTORY_NAME TEMPLATE...

    {{view struct_name "header.h"}}   first line: what the template shows, as `v`
    {{= v->title}}                    a value: text, whole number or struct safe_html
    {{t case.closed v->number}}       a text of the catalogue, filled in
    {{link /fraga}}                   a path of ours, in the page's language; only at the start of an attribute
    {{if v->x}} {{else}} {{end}}      {{each item in v->items v->n_items}} … {{end}}
    {{call web_thing(h, v->x)}}       a component of web/ that writes itself

Refused: a value in a tag name, an unquoted attribute, a script, a style, a comment, or an attribute that
holds code (on…, style, srcdoc). Also refused, as basic accessibility: an image without alt, a control
outside web/, a button without type, a skipped heading level, a positive tabindex, a table without caption
or header cells, a frame without title, an id twice.
"""
import os
import re
import sys

from gen_out import Output

URL_ATTRS = {"href", "src", "action", "formaction", "poster", "cite"}
BREAK = os.environ.get("LYHORD_BREAK", "")


class Wrong(Exception):
    pass


class Place:
    """Where in an HTML text we stand: a small tokenizer, fed piece by piece."""

    def __init__(self):
        self.state, self.tag, self.attr, self.quote, self.at_start = "text", "", "", "", False
        self.raw = ""

    def copy(self):
        p = Place()
        p.__dict__.update(self.__dict__)
        return p

    def same(self, other):
        return (self.state, self.attr if self.state == "value" else "", self.raw) == \
            (other.state, other.attr if other.state == "value" else "", other.raw)

    def feed(self, text):
        i = 0
        while i < len(text):
            c = text[i]
            if self.state == "text":
                if self.raw:
                    end = text.find("</" + self.raw, i)
                    if end < 0:
                        return
                    i = end
                    self.raw = ""
                if text.startswith("<!--", i):
                    self.state = "comment"
                    i += 4
                    continue
                if text[i] == "<" and re.match(r"[a-zA-Z/!]", text[i + 1:i + 2]):
                    self.state, self.tag = "tagname", ""
                elif text[i] == "<" and i + 1 == len(text):
                    self.state, self.tag = "tagname", ""
            elif self.state == "comment":
                end = text.find("-->", i)
                if end < 0:
                    return
                i, self.state = end + 3, "text"
                continue
            elif self.state == "tagname":
                if c.isspace():
                    self.state = "tag"
                elif c == ">":
                    self.leave()
                else:
                    self.tag += c
            elif self.state == "tag":
                if c == ">":
                    self.leave()
                elif not c.isspace() and c != "/":
                    self.state, self.attr = "attrname", c
            elif self.state == "attrname":
                if c == "=":
                    self.state = "beforevalue"
                elif c == ">":
                    self.leave()
                elif c.isspace():
                    self.state = "tag"
                else:
                    self.attr += c
            elif self.state == "beforevalue":
                if c in "\"'":
                    self.state, self.quote, self.at_start = "value", c, True
                elif c == ">":
                    self.leave()
                elif not c.isspace():
                    self.state = "unquoted"
            elif self.state == "unquoted":
                if c.isspace():
                    self.state = "tag"
                elif c == ">":
                    self.leave()
            elif self.state == "value":
                if c == self.quote:
                    self.state = "tag"
                else:
                    self.at_start = False
            i += 1

    def leave(self):
        self.state = "text"
        if self.tag.lower() in ("script", "style", "textarea", "title"):
            self.raw = self.tag.lower()


def c_string(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def squeeze(text):
    """Line ends and indents are for the reader of the template."""
    return re.sub(r"\s*\n\s*", "\n", text)


def lint(path, text, in_web):
    plain = re.sub(r"\{\{.*?\}\}", "", text, flags=re.S)
    no_comment = re.sub(r"<!--.*?-->", "", text, flags=re.S)

    def no(what):
        raise Wrong(f"{path}: {what}")
    for m in re.finditer(r"<(\w+)((?:\{\{.*?\}\}|[^>])*)>", no_comment, flags=re.S):
        tag, attrs = m[1].lower(), m[2]
        if tag == "img" and not re.search(r"\balt=", attrs):
            no("an image without alt")
        if tag in ("input", "select", "textarea") and not in_web and "type=\"hidden\"" not in attrs:
            no(f"<{tag}> by hand: use the form builder of web/")
        if tag == "button" and "type=" not in attrs:
            no("a button without type")
        if tag == "iframe" and "title=" not in attrs:
            no("a frame without title")
        if re.search(r"\bon\w+=", attrs):
            no("an event attribute: scripts are files")
        if re.search(r"\bstyle=", attrs):
            no("a style attribute: styles are files")
        m2 = re.search(r"tabindex=\"(\d+)\"", attrs)
        if m2 and int(m2[1]) > 0:
            no("a positive tabindex changes the order as read")
        if tag == "a" and "href=" not in attrs:
            no("a link without address")
    for m in re.finditer(r"<table.*?</table>", text, flags=re.S):
        if "<caption" not in m[0] or "<th" not in m[0]:
            no("a table without caption or header cells")
    levels = [int(x) for x in re.findall(r"<h([1-6])[ >]", plain)]
    for a, b in zip(levels, levels[1:]):
        if b > a + 1:
            no(f"heading level {b} follows level {a}")
    ids = re.findall(r"\bid=\"([\w-]+)\"", plain)
    twice = {i for i in ids if ids.count(i) > 1}
    if twice and "{{if" not in text:
        no(f"id twice: {', '.join(sorted(twice))}")


class Template:
    def __init__(self, path, domain):
        self.path, self.domain = path, domain
        self.name = os.path.splitext(os.path.basename(path))[0].replace("-", "_")
        self.header, self.struct, self.out, self.place = None, None, [], Place()

    def wrong(self, what, pos):
        line = self.text.count("\n", 0, pos) + 1
        raise Wrong(f"{self.path}:{line}: {what}")

    def compile(self):
        self.text = open(self.path, encoding="utf-8").read()
        m = re.match(r"\{\{view (\w+) \"([\w/.]+)\"\}\}\n", self.text)
        if not m:
            raise Wrong(f'{self.path}: the first line is {{{{view struct "header.h"}}}}')
        self.struct, self.header = m[1], m[2]
        lint(self.path, self.text[m.end():], self.domain == "web")
        stack, pos = [], m.end()
        for m in re.finditer(r"\{\{(.*?)\}\}", self.text, flags=re.S):
            if m.start() < pos:
                continue
            self.static(self.text[pos:m.start()])
            pos = m.end()
            self.directive(m[1].strip(), stack, m.start())
        self.static(self.text[pos:])
        if stack:
            raise Wrong(f"{self.path}: {{{{{stack[-1][0]}}}}} without {{{{end}}}}")
        if self.place.state != "text" or self.place.raw:
            raise Wrong(f"{self.path}: ends inside a tag")

    def static(self, text):
        self.place.feed(text)
        text = squeeze(text)
        if text:
            self.out.append(f"html_raw(h, {c_string(text)}, {len(text.encode())});")

    def directive(self, d, stack, pos):
        word, _, rest = d.partition(" ")
        if d.startswith("="):
            self.value(d[1:].strip(), pos)
        elif word == "t":
            self.catalogue(rest, pos)
        elif word == "link":
            if self.place.state != "value" or self.place.attr not in URL_ATTRS or not self.place.at_start:
                self.wrong("{{link}} stands at the start of an address", pos)
            path = rest if not rest.startswith("/") else c_string(rest)
            self.out.append(f"html_link(h, {path});")
            self.place.at_start = False
        elif word == "call":
            if self.place.state != "text" or self.place.raw:
                self.wrong("a component stands between tags", pos)
            self.out.append(rest + ";")
        elif word == "if":
            stack.append(["if", self.place.copy(), None])
            self.out.append(f"if ({rest}) {{")
        elif word == "else":
            if not stack or stack[-1][0] != "if" or stack[-1][2]:
                self.wrong("{{else}} without {{if}}", pos)
            stack[-1][2] = self.place.copy()
            self.place = stack[-1][1].copy()
            self.out.append("} else {")
        elif word == "each":
            m = re.fullmatch(r"(\w+) in (\S+) (\S+)", rest)
            if not m:
                self.wrong("expected {{each item in list count}}", pos)
            stack.append(["each", self.place.copy(), None])
            i = f"i_{m[1]}"
            self.out.append(f"for (size_t {i} = 0; {i} < (size_t)({m[3]}); {i}++) {{\n"
                            f"\tconst __auto_type {m[1]} = &({m[2]})[{i}];")
        elif word == "end":
            if not stack:
                self.wrong("{{end}} without {{if}} or {{each}}", pos)
            kind, before, first = stack.pop()
            other = first or before
            for p in (self.place, other):
                if p.state == "attrname":
                    p.state = "tag"  # a bare attribute, such as open or selected
            if not self.place.same(other):
                self.wrong("the branches end in different places of the page", pos)
            self.out.append("}")
        else:
            self.wrong(f"unknown word {word!r}", pos)

    def check_place(self, pos):
        p = self.place
        if p.raw in ("script", "style"):
            self.wrong(f"a value inside <{p.raw}>", pos)
        if p.state in ("comment", "tagname", "attrname", "tag", "unquoted", "beforevalue"):
            self.wrong({"comment": "a value in a comment", "tagname": "a value in a tag name",
                        "attrname": "a value in an attribute's name", "tag": "a value between attributes",
                        "unquoted": "a value in an unquoted attribute",
                        "beforevalue": "a value in an unquoted attribute"}[p.state], pos)
        if p.state == "value" and (p.attr.startswith("on") or p.attr in ("style", "srcdoc")):
            self.wrong(f"a value in {p.attr}=", pos)

    def value(self, expr, pos):
        if BREAK != "tpl-places":
            self.check_place(pos)
        if BREAK == "tpl-escape":
            self.out.append(f"html_raw(h, {expr}, strlen({expr}));")
        elif self.place.state == "value" and self.place.attr in URL_ATTRS:
            fn = "html_url" if self.place.at_start else "html_url_part"
            self.out.append(f"{fn.upper()}(h, {expr});")
        else:
            self.out.append(f"HTML_PUT(h, {expr});")
        self.place.at_start = False

    def catalogue(self, rest, pos):
        self.check_place(pos)
        if self.place.state == "value" and self.place.attr in URL_ATTRS:
            self.wrong("a text in an address", pos)
        words = re.findall(r"[^\s(]+(?:\([^)]*\))?", rest)
        key = "T_" + re.sub(r"[^A-Z0-9]+", "_", words[0].upper())
        if len(words) == 1:
            self.out.append(f"core_text_put(h, {key}, 0, NULL);")
        else:
            args = ", ".join(f"TEXT_ARG({w})" for w in words[1:])
            self.out.append(f"core_text_put(h, {key}, {len(words) - 1}, (struct text_arg[]) {{ {args} }});")

    def signature(self):
        return f"void {self.domain}_tpl_{self.name}(struct html *h, const struct {self.struct} *v)"


def main():
    out_c, out_h, domain, paths = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    templates = [Template(p, domain) for p in paths]
    try:
        for t in templates:
            t.compile()
    except Wrong as e:
        sys.exit(f"gen_tpl: {e}")
    headers = sorted({t.header for t in templates})
    with Output(out_h) as f:
        f.write("/* Made by tools/gen_tpl.py: do not edit. */\n#pragma once\n\n#include \"html/html.h\"\n\n")
        f.writelines(f"struct {s};\n" for s in sorted({t.struct for t in templates}))
        f.write("\n")
        f.writelines(t.signature() + ";\n" for t in templates)
    with Output(out_c) as f:
        f.write(f'/* Made by tools/gen_tpl.py: do not edit. */\n#include "gen/{os.path.basename(out_h)}"\n\n'
                '#include "core/i18n.h"\n#include "web/web.h"\n')
        f.writelines(f'#include "{h}"\n' for h in headers)
        for t in templates:
            f.write("\n" + t.signature().replace("void ", "void\n", 1) + "\n{\n\t(void)v;\n")
            f.writelines("\t" + line + "\n" for line in t.out)
            f.write("}\n")


if __name__ == "__main__":
    main()
