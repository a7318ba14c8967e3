#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the corpora by which the search is measured. Usage: search_data.py [DIRECTORY]; see tests/data/search/README.md."""
import json
import os
import re
import sys
import unicodedata

DIRECTORY = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "data", "search")
# corpus: least number of lines, fewest and most words of a text, most queries of a line
CORPORA = {"crisis": (60, 30, 150, 3), "faq": (220, 12, 150, 3), "known": (300, 60, 350, 1)}
# queries by themselves: least number of lines, most words of a query, may nothing be wanted
ASKED = {"browse": (20, 10, False), "short": (150, 4, True)}
CONTACTS = 120
TOPICS = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "demo", "topics.jsonl")
ALIKE = 0.6  # of the words of two texts, more than this is a text with nouns exchanged


def words(text):
    return re.findall(r"\w+", text.casefold())


def plain(text):
    """The words alone, so that a query is found in a text in spite of its question mark."""
    return " " + " ".join(words(text)) + " "


def read(path):
    """The lines of a file as objects, and what is wrong with the file itself."""
    problems, rows = [], []
    name = os.path.basename(path)
    try:
        with open(path, "rb") as f:
            raw = f.read()
    except FileNotFoundError:
        return [], [f"{name}: is missing"]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as e:
        return [], [f"{name}: is not UTF-8 ({e.reason} at byte {e.start})"]
    if not text.endswith("\n"):
        problems.append(f"{name}: does not end with a line feed")
    for number, line in enumerate(text.rstrip("\n").split("\n"), 1):
        if unicodedata.normalize("NFC", line) != line:
            problems.append(f"{name}:{number}: is not in NFC")
        try:
            rows.append(json.loads(line))
        except ValueError as e:
            problems.append(f"{name}:{number}: is not JSON ({e})")
    return rows, problems


def good_string(value, empty=False):
    return (isinstance(value, str) and (value or empty) and value == value.strip() and "  " not in value
            and all(c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cn", "Co") for c in value))


def row_problems(corpus, number, row):
    """One line by itself: its fields, its number of words, its queries."""
    _, fewest, most, queries = CORPORA[corpus]
    fields = ["id", "topics", "title", "text", "queries"] if corpus == "faq" else ["id", "title", "text", "queries"]
    if not isinstance(row, dict) or list(row) != fields:
        return [f"has not the fields {', '.join(fields)}"]
    if not good_string(row["title"], True) or not good_string(row["text"]):
        return ["title or text is no clean string"]
    if not isinstance(row["queries"], list) or not all(good_string(q) for q in row["queries"]):
        return ["queries is no list of clean strings"]
    found = []
    if row["id"] != f"{corpus[0]}{number:03}":
        found.append(f"has the id {row['id']}, not {corpus[0]}{number:03}")
    if not fewest <= len(row["text"].split()) <= most:
        found.append(f"has {len(row['text'].split())} words, not {fewest} to {most}")
    if not 1 <= len(row["queries"]) <= queries:
        found.append(f"has {len(row['queries'])} queries, not 1 to {queries}")
    if corpus == "known" and row["title"]:
        found.append("has a title, which is what the query should be")
    text, title = plain(row["text"]), plain(row["title"])
    for query in row["queries"]:
        if plain(query) in text or plain(query) == title:
            found.append(f"holds its query «{query}» word for word")
    return found


def set_problems(rows):
    """The lines together: nothing twice, no text that is another with nouns exchanged."""
    found, texts, queries = [], [], {}
    for row in rows:
        mine = set(words(row["text"]))
        for other, theirs in texts:
            fewer, more = sorted((len(mine), len(theirs)))
            if fewer > ALIKE * more and len(mine & theirs) > ALIKE * len(mine | theirs):
                found.append(f"{row['id']} has nearly the text of {other}")
        texts.append((row["id"], mine))
        for query in row["queries"]:
            if plain(query) in queries:
                found.append(f"{row['id']} has the query of {queries[plain(query)]}: «{query}»")
            queries[plain(query)] = row["id"]
    return found


def asked_problems(directory, corpus, faq):
    least, most, maybe_nothing = ASKED[corpus]
    rows, problems = read(os.path.join(directory, f"{corpus}.jsonl"))
    ids, seen = {row["id"] for row in faq}, set()
    for number, row in enumerate(rows, 1):
        where = f"{corpus}.jsonl:{number}"
        if not isinstance(row, dict) or list(row) != ["query", "wanted"] or not good_string(row["query"]):
            problems.append(f"{where}: has not the fields query, wanted")
            continue
        if not isinstance(row["wanted"], list) or len(set(row["wanted"])) != len(row["wanted"]) or not (row["wanted"] or maybe_nothing):
            problems.append(f"{where}: wants nothing, or the same twice")
        else:
            problems += [f"{where}: wants {i}, which faq.jsonl has not" for i in row["wanted"] if i not in ids]
        if len(row["query"].split()) > most:
            problems.append(f"{where}: has more than {most} words")
        if plain(row["query"]) in seen:
            problems.append(f"{where}: has the query of another line")
        seen.add(plain(row["query"]))
    if len(rows) < least:
        problems.append(f"{corpus}.jsonl: has {len(rows)} lines, not {least}")
    return problems


def topic_problems(where, row, keys):
    topics = row.get("topics")
    if not isinstance(topics, list) or not topics or len(set(topics)) != len(topics):
        return [f"{where}: has no topics, or the same twice"]
    return [f"{where}: has the topic {t}, which the demo has not" for t in topics if t not in keys]


def contacts_problems(directory, keys):
    """What people write to a municipality, with the topics that would be right."""
    rows, problems = read(os.path.join(directory, "contacts.jsonl"))
    seen = set()
    for number, row in enumerate(rows, 1):
        where = f"contacts.jsonl:{number}"
        if not isinstance(row, dict) or list(row) != ["id", "topics", "queries"] or row["id"] != f"m{number:03}":
            problems.append(f"{where}: has not the fields id, topics, queries, or another id than m{number:03}")
            continue
        problems += topic_problems(where, row, keys)
        if not isinstance(row["queries"], list) or not row["queries"] or not all(good_string(q) for q in row["queries"]):
            problems.append(f"{where}: queries is no list of clean strings")
            continue
        for query in row["queries"]:
            if plain(query) in seen:
                problems.append(f"{where}: has the text of another line")
            seen.add(plain(query))
    if len(rows) < CONTACTS:
        problems.append(f"contacts.jsonl: has {len(rows)} lines, not {CONTACTS}")
    return problems


def check(directory):
    """What is wrong with the corpora in a directory, a line each."""
    problems, good = [], {}
    for corpus, (least, *_) in CORPORA.items():
        rows, found = read(os.path.join(directory, f"{corpus}.jsonl"))
        good[corpus] = []
        for number, row in enumerate(rows, 1):
            mine = row_problems(corpus, number, row)
            found += [f"{corpus}.jsonl:{number}: {p}" for p in mine]
            if not mine:
                good[corpus].append(row)
        found += [f"{corpus}.jsonl: {p}" for p in set_problems(good[corpus])]
        if len(rows) < least:
            found.append(f"{corpus}.jsonl: has {len(rows)} lines, not {least}")
        problems += found
    titles = sum(1 for row in good["faq"] if row["title"])
    if not 0.4 * len(good["faq"]) <= titles <= 0.6 * len(good["faq"]):
        problems.append(f"faq.jsonl: {titles} of {len(good['faq'])} have a title, not about half")
    for corpus in ASKED:
        problems += asked_problems(directory, corpus, good["faq"])
    keys = {json.loads(line)["key"] for line in open(TOPICS, encoding="utf-8") if '"topic"' in line}
    for row in good["faq"]:
        problems += topic_problems(f"faq.jsonl: {row['id']}", row, keys)
    return problems + contacts_problems(directory, keys)


if __name__ == "__main__":
    wrong = check(sys.argv[1] if len(sys.argv) > 1 else DIRECTORY)
    print("\n".join(wrong), end="\n" if wrong else "")
    sys.exit(1 if wrong else 0)
