#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the lexicon of Swedish word forms: gen_words.py OUTDIR DICTIONARY(.aff and .dic without ending) OWN_WORDS

From Debian's hunspell-sv every form of every word, with what it is good for: a form that stands alone, the first or a
middle part of a compound (with its linking letters: bygglovs-, föräldra-, skol-), the last part. Each form knows its base
word as «so many letters off, these on». OWN_WORDS adds what the list lacks and says where it misleads; its own head
explains its lines.

OUTDIR/words.bin is what text/lexicon.c reads (words_data.S puts it into the program): a minimal automaton over UTF-8 bytes in words of 32 bits, little-endian.
    "LYW1", root, number of codes, number of cells
    codes, 16 bytes each: uses, letters off (bytes), length of what goes on, what goes on (13 bytes)
    cells: a node is a cell (code + 1 or 0 in the low 16 bits, number of edges above) and its edges (byte | node << 8)
"""
import collections
import os
import re
import struct
import sys

ALONE, FIRST, LAST, WHOLE, ENDING = 1, 2, 4, 8, 16
LETTERS = re.compile("[a-zåäöéü]+")
FOLD = str.maketrans({c: t for c, t in zip("àáâãæçèêëìíîïñòóôõøùúûýÿšžčćłńřšő", "aaaaäceeeiiiinooooöuuuyyszccllnrso")})

ASSEMBLER = """/* Made by tools/gen_words.py. */
	.section .rodata
	.balign 8
	.globl lexicon_bytes
	.hidden lexicon_bytes
lexicon_bytes:
	.incbin "{}"
	.section .note.GNU-stack,"",@progbits
"""


def rules(path):
    """flag -> (ending off, ending on, flags of the result, condition)."""
    out = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        p = line.split("#")[0].split()
        if len(p) >= 5 and p[0] == "SFX":
            on, _, more = p[3].partition("/")
            out[p[1]].append(("" if p[2] == "0" else p[2], "" if on == "0" else on, more,
                              None if p[4] == "." else re.compile(f"(?:{p[4]})$")))
    return out


class Words:
    def __init__(self):
        self.uses = collections.Counter()
        self.bases = collections.defaultdict(set)

    def add(self, form, uses, base):
        form, base = form.lower().translate(FOLD), base.lower().translate(FOLD)
        # A letter of the alphabet has no forms, though the list has rules for some (a: ande).
        if uses and (len(base) > 1 or form == base) and LETTERS.fullmatch(form) and LETTERS.fullmatch(base) and len(form.encode()) < 60:
            self.uses[form] |= uses
            self.bases[form].add(base)

    def join(self, base, forms):
        """Forms of a word whose vowel changes, and of the compounds that end with it."""
        self.add(base, ALONE | LAST, base)
        for form in forms:
            self.bases[form] = set()
            self.add(form, ALONE | LAST, base)
            for w in [w for w in self.uses if w.endswith(form) and w != form]:
                whole = w[:-len(form)] + base
                if self.uses[whole] & ALONE and self.uses[w] & ALONE:
                    self.bases[w] = {whole}

    def base(self, form):
        """Itself when it is a word of its own, else the shortest of those it is a form of."""
        b = self.bases[form]
        return form if form in b else min(b, key=lambda w: (len(w), w))


def uses_of(flags, ends):
    """What flags say; ends: the word that this is a form of may end a compound."""
    if "!" in flags or "%" in flags:
        return 0
    uses = FIRST if "X" in flags or set("UZ") & set(flags) and "Y" not in flags else 0
    if not set("Z¤W") & set(flags):
        uses |= ALONE | (LAST if ends else 0)
    return uses


def read(words, dictionary):
    suffixes = rules(dictionary + ".aff")

    def forms(word, flags):
        for f in flags:
            for off, on, more, condition in suffixes.get(f, ()):
                if word.endswith(off) and (condition is None or condition.search(word)):
                    yield word[:len(word) - len(off)] + on, more

    with open(dictionary + ".dic", encoding="utf-8") as f:
        next(f)
        for line in f:
            word, _, flags = line.split("\t")[0].strip().partition("/")
            if "!" in flags or "%" in flags:
                continue
            ends = "Y" in flags
            words.add(word, uses_of(flags, ends), word)
            for form, more in forms(word, flags):
                words.add(form, uses_of(more, ends), word)
                for form2, more2 in forms(form, more):
                    words.add(form2, uses_of(more2, ends), word)


def read_own(words, path):
    for no, line in enumerate(open(path, encoding="utf-8"), 1):
        p = line.split("#")[0].split()
        if not p:
            continue
        if p[0] == "whole":
            for w in p[1:]:
                words.add(w, ALONE | WHOLE, words.base(w) if words.bases.get(w) else w)
        elif p[0] == "never-first":
            for w in p[1:]:
                words.uses[w] &= ~FIRST
        elif p[0] == "never-last":
            for w in p[1:]:
                if words.uses[w]:
                    words.uses[w] = words.uses[w] & ~LAST | ENDING
        elif p[0] == "first" and len(p) == 3:
            words.add(p[1], FIRST, p[2])
        elif p[0] == "form" and len(p) >= 3:
            words.join(p[1], p[2:])
        else:
            sys.exit(f"{path}:{no}: not a line of this file: {line}")


class Node:
    __slots__ = ("edges", "code", "at")

    def __init__(self):
        self.edges, self.code, self.at = [], 0, None


def automaton(pairs):
    """The minimal automaton of sorted (bytes, code), built in order (Daciuk and others, 2000)."""
    register, root = {}, Node()
    path, before = [root], b""

    def settle(depth):
        while len(path) - 1 > depth:
            child, parent = path.pop(), path[-1]
            key = (child.code, tuple((c, id(n)) for c, n in child.edges))
            known = register.setdefault(key, child)
            if known is not child:
                parent.edges[-1] = (parent.edges[-1][0], known)

    for word, code in pairs:
        same = len(os.path.commonprefix([word, before]))
        settle(same)
        for c in word[same:]:
            n = Node()
            path[-1].edges.append((c, n))
            path.append(n)
        path[-1].code, before = code, word
    settle(0)
    return root


def cells_of(root):
    cells, todo = [], [root]
    root.at = 0
    cells.extend([0] * (1 + len(root.edges)))
    while todo:
        n = todo.pop()
        cells[n.at] = n.code | len(n.edges) << 16
        for i, (c, child) in enumerate(n.edges):
            if child.at is None:
                child.at = len(cells)
                cells.extend([0] * (1 + len(child.edges)))
                todo.append(child)
            cells[n.at + 1 + i] = c | child.at << 8
    return cells


def main():
    out, dictionary, own = sys.argv[1:]
    words = Words()
    read(words, dictionary)
    read_own(words, own)
    codes, pairs = {}, []
    for form in sorted((w for w, uses in words.uses.items() if uses), key=str.encode):
        base = words.base(form)
        same = len(os.path.commonprefix([form, base]))
        code = (words.uses[form], len(form[same:].encode()), base[same:].encode())
        assert len(code[2]) <= 13, (form, base)
        pairs.append((form.encode(), codes.setdefault(code, len(codes)) + 1))
    cells = cells_of(automaton(pairs))
    assert len(codes) < 65535 and len(cells) < 1 << 24
    with open(os.path.join(out, "words.bin"), "wb") as f:
        f.write(struct.pack("<4sIII", b"LYW1", 0, len(codes), len(cells)))
        for uses, off, on in codes:
            f.write(struct.pack("<BBB13s", uses, off, len(on), on))
        f.write(struct.pack(f"<{len(cells)}I", *cells))
    with open(os.path.join(out, "words_data.S"), "w", encoding="utf-8") as f:
        f.write(ASSEMBLER.format(os.path.abspath(os.path.join(out, "words.bin"))))


if __name__ == "__main__":
    main()
