#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a small Latin WOFF2 from a font file. Usage: make_font.py IN.otf OUT.woff2"""
import sys

from fontTools import subset

options = subset.Options()
options.flavor = "woff2"
options.layout_features = ["kern", "liga", "calt", "tnum", "ccmp", "locl", "mark", "mkmk"]
options.name_IDs = [1, 2]
options.notdef_outline = True
font = subset.load_font(sys.argv[1], options)
s = subset.Subsetter(options)
s.populate(unicodes=list(range(0x20, 0x7F)) + list(range(0xA0, 0x180)) +
           [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2190, 0x2192, 0x2191, 0x2193, 0x203A, 0x2212])
s.subset(font)
subset.save_font(font, sys.argv[2], options)
