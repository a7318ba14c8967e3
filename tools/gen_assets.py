#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts files into the program as the array NAME, with a hash in each address.

Usage: gen_assets.py NAME OUT.c OUT.h FILE...     fonts first: style sheets name them as url(NAME)
"""
import hashlib
import os
import re
import sys

from gen_out import Output

TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml",
         ".woff2": "font/woff2", ".jsonl": "application/jsonl", ".txt": "text/plain; charset=utf-8"}


def squeeze_css(text):
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"\s*([{};,>])\s*", r"\1", text).replace(";}", "}").strip()


def c_bytes(name, data):
    rows = [", ".join(str(b) for b in data[i:i + 24]) for i in range(0, len(data), 24)]
    return f"static const unsigned char {name}[] = {{\n\t" + ",\n\t".join(rows) + "\n};\n"


def main():
    array, out_c, out_h, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    addresses, parts, rows = {}, [], []
    for i, path in enumerate(files):
        name = os.path.basename(path)
        stem, ext = os.path.splitext(name)
        with open(path, "rb") as f:
            data = f.read()
        if ext == ".css":
            text = squeeze_css(data.decode())
            for font, address in addresses.items():
                text = text.replace(f"url({font})", f"url({address})")
            data = text.encode()
        digest = hashlib.sha256(data).hexdigest()[:10]
        address = f"/static/{stem}.{digest}{ext}"
        addresses[name] = address
        parts.append(c_bytes(f"plain_{i}", data))
        rows.append(f'\t{{ .name = "{name}", .address = "{address}", .type = "{TYPES[ext]}",\n'
                    f"\t    .plain = {{ .p = (const char *)plain_{i}, .n = sizeof(plain_{i}) }},\n"
                    + "\t},")
    with Output(out_h) as f:
        f.write("/* Made by tools/gen_assets.py: do not edit. */\n#pragma once\n\n#include \"base/asset.h\"\n\n"
                f"extern const struct asset {array}[];\nextern const size_t n_{array};\n")
    with Output(out_c) as f:
        f.write(f'/* Made by tools/gen_assets.py: do not edit. */\n#include "gen/{os.path.basename(out_h)}"\n\n' +
                "\n".join(parts) + f"\nconst struct asset {array}[] = {{\n" + "\n".join(rows) + "\n};\n\n"
                f"const size_t n_{array} = {len(files)};\n")


if __name__ == "__main__":
    main()
