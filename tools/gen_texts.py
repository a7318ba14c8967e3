#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the catalogue of texts in C from gettext files.

Usage: gen_texts.py OUT_DIR LOCALE_DIR [SRC_DIR]

msgid is a key such as case.closed, msgctxt is public or staff, msgstr the text with {0}, {1} for what is
filled in. A plural has msgid_plural (the key again) and msgstr[0], msgstr[1]; {0} is then the number.
Fails when a public key lacks sv, en or fi, a staff key sv or en, when languages fill in different things,
or (with SRC_DIR) when a key is used that is not there, or is there and never used.
"""
import os
import re
import sys

from gen_out import Output

LANGS = ["sv", "en", "fi"]
NEEDS = {"public": ["sv", "en", "fi"], "staff": ["sv", "en"]}


def fail(msg):
    sys.exit(f"gen_texts: {msg}")


def unquote(s, place):
    if not (s.startswith('"') and s.endswith('"')):
        fail(f"{place}: expected a quoted text")
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), s[1:-1])


def read_po(path):
    """key -> (context, [singular, plural or None])"""
    out, entry, field = {}, {}, None

    def finish():
        key = entry.get("msgid")
        if not key:
            return
        ctx = entry.get("msgctxt")
        if ctx not in NEEDS:
            fail(f"{path}: {key}: msgctxt is public or staff")
        if key in out:
            fail(f"{path}: {key} is there twice")
        one = entry.get("msgstr", entry.get("msgstr[0]", ""))
        out[key] = (ctx, [one, entry.get("msgstr[1]")])

    for no, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.strip()
        place = f"{path}:{no}"
        if line.startswith("#, fuzzy"):
            fail(f"{place}: a fuzzy text is not a text")
        if not line or line.startswith("#"):
            continue
        m = re.match(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)\s+(\".*\")$", line)
        if m:
            if m[1] == "msgctxt" or (m[1] == "msgid" and "msgid" in entry):
                finish()
                entry = {}
            field = m[1]
            entry[field] = unquote(m[2], place)
        elif line.startswith('"') and field:
            entry[field] += unquote(line, place)
        else:
            fail(f"{place}: not understood")
    finish()
    return out


def holes(text):
    return sorted(set(re.findall(r"\{(\d)\}", text or "")))


def c_name(key):
    return "T_" + re.sub(r"[^A-Z0-9]+", "_", key.upper())


def c_string(s):
    if s is None or s == "":
        return "NULL"
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def used_keys(src):
    """Keys named in C (T_…) and in templates ({{t key}})."""
    names, keys = set(), set()
    for folder, _, files in os.walk(src):
        for f in files:
            path = os.path.join(folder, f)
            if f.endswith((".c", ".h")):
                names |= set(re.findall(r"\bT_[A-Z0-9_]+\b", open(path, encoding="utf-8").read()))
            elif f.endswith(".html"):
                keys |= set(re.findall(r"\{\{t ([\w.]+)", open(path, encoding="utf-8").read()))
                names |= set(re.findall(r"\bT_[A-Z0-9_]+\b", open(path, encoding="utf-8").read()))
    return names, keys


def main():
    out_dir, locale = sys.argv[1], sys.argv[2]
    po = {lang: read_po(os.path.join(locale, lang + ".po")) for lang in LANGS}
    keys = sorted(po["sv"])
    bad = []
    for lang in LANGS[1:]:
        bad += [f"{lang}.po: {k} is not in sv.po" for k in po[lang] if k not in po["sv"]]
    for k in keys:
        ctx, (one, many) = po["sv"][k]
        for lang in LANGS:
            c2, texts = po[lang].get(k, (ctx, [None, None]))
            if c2 != ctx:
                bad.append(f"{lang}.po: {k} is {c2}, in sv.po {ctx}")
            if not texts[0]:
                if os.environ.get("LYHORD_BREAK") != "texts-missing" and lang in NEEDS[ctx]:
                    bad.append(f"{lang}.po: {k} is missing ({ctx})")
                continue
            if (texts[1] is None) != (many is None):
                bad.append(f"{lang}.po: {k}: plural in one language only")
            if holes((texts[0] or "") + (texts[1] or "")) != holes(one + (many or "")):
                bad.append(f"{lang}.po: {k} fills in something else than sv.po")
    names = {c_name(k): k for k in keys}
    if len(names) != len(keys):
        bad.append("two keys have the same C name")
    if len(sys.argv) > 3:
        used_names, used = used_keys(sys.argv[3])
        bad += [f"{k} is used and not in sv.po" for k in sorted(used - set(keys))]
        bad += [f"{n} is used and not in sv.po" for n in sorted(used_names - set(names) - {"T_NONE"})]
        all_used = used | {names[n] for n in used_names if n in names}
        bad += [f"{k} is in sv.po and never used" for k in keys if k not in all_used]
    if bad:
        fail("\n  ".join(["texts are wrong:"] + bad))
    with Output(os.path.join(out_dir, "texts.h")) as f:
        f.write("/* Made by tools/gen_texts.py: do not edit. */\n#pragma once\n\nenum text_key {\n\tT_NONE,\n")
        f.writelines(f"\t{c_name(k)},\n" for k in keys)
        f.write("\tN_TEXT,\n};\n")
    with Output(os.path.join(out_dir, "texts.c")) as f:
        f.write('/* Made by tools/gen_texts.py: do not edit. */\n#include "core/i18n.h"\n\n'
                "const struct core_text core_texts[N_TEXT] = {\n")
        for k in keys:
            one = [po[lang].get(k, (None, [None, None]))[1][0] for lang in LANGS]
            many = [po[lang].get(k, (None, [None, None]))[1][1] for lang in LANGS]
            f.write(f"\t[{c_name(k)}] = {{ .key = {c_string(k)},\n\t    .one = {{ {', '.join(map(c_string, one))} }},\n"
                    f"\t    .many = {{ {', '.join(map(c_string, many))} }} }},\n")
        f.write("};\n")


if __name__ == "__main__":
    main()
