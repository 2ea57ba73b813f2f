"""Code, what a line shows: names of features, each with a weight in `weights`.

    features("    return leaf.cup", "p", ":")
        ["ends in a letter", "begins with a small letter", "indented by 4 to 12", "below a colon", ...]
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.blocks.line_kinds import HEADING, ITEM_TEXT, LIST_ITEM, TABLE_ROW
from articlekit.infer.characters import code_begin, code_end

# Only so many characters of a line are read.
LOOK_CHARS: Final = 240

_PROGRAM_WORDS = frozenset(
    """def class import from return if elif else: else for while try: try except with const let var function async await
    export default public private protected static void int char float double bool struct impl fn use mut pub package
    func type interface enum switch case select insert update delete create alter drop where join left inner order
    group begin commit end echo sudo pip pip3 npm npx yarn git docker curl wget cd ls mkdir apt apt-get kubectl cargo
    go python python3 cat set using namespace #include #define #!/bin/bash #!/bin/sh <?php raise yield pass lambda print
    assert do done fi then esac local resource variable extends module require include throw new foreach unless
    """.split()
)
_OPENINGS = frozenset({"//", "/*", "# ", "--", "</", "@@"})
_SHELL = frozenset("./~abcdefghijklmnopqrstuvwxyz")
_INSIDE = (
    ("=", "has ="),
    ("()", "has ()"),
    ("::", "has ::"),
    ("_", "has _"),
    ("{", "has {"),
    ("[", "has ["),
    ("<", "has <"),
    (";", "has ;"),
    ('"', "has a straight quote"),
    ("'", "has an apostrophe"),
    ("--", "has --"),
    ("$", "has $"),
    ("\\", "has a backslash"),
    (". ", "has a sentence"),
    ("  ", "has a gap"),
    (": ", "has a colon"),
    ("*", "has *"),
)
# What the line is by its own characters, where that is not nothing.
_WRITTEN = {
    TABLE_ROW: "reads as a row",
    LIST_ITEM: "reads as an item",
    ITEM_TEXT: "reads as an item",
    HEADING: "reads as a heading",
}


def features(line: str, kind: str, above: str) -> list[str]:
    """The features of a line. kind: its letter; above: the last character of the line above that is not blank."""
    text = line.strip()
    first, last = text[0], text[-1]
    text = text[:LOOK_CHARS]
    words = text.split()
    head, count = words[0], len(words)
    found = [
        code_end(last),
        code_begin(first),
    ]
    indent = len(line) - len(line.lstrip())
    if indent:
        found.append("indented by 1 to 3" if indent < 4 else "indented by 4 to 12" if indent < 13 else "indented deep")
    if text[:3] in (">>>", "..."):
        found.append("a prompt")
    elif first == "$" and text[1:2] == " " and text[2] in _SHELL:
        found.append("a shell prompt")
        text = text[2:]  # its dollar is no amount of money
        words = words[1:]
    if text[:2] in _OPENINGS:
        found.append("begins with " + text[:2].strip() + " of programs")
    found += [name for sign, name in _INSIDE if sign in text]
    found += _of_words(head, count)
    found.append(_FIFTHS[5 * _plain(words) // count])
    if not text.isascii():
        found.append("not ASCII")
    if "(" in head[1:]:
        found.append("a call first")
    if _CAMEL(text, 0, 60):
        found.append("camelCase")
    if above == ":":
        found.append("below a colon")
    if kind in _WRITTEN:
        found.append(_WRITTEN[kind])
    return found


def _of_words(head: str, count: int) -> list[str]:
    """The features of the first word and of the number of words."""
    found = []
    if head in _PROGRAM_WORDS:
        found.append("a word of programs first")
    elif head.isupper() and head.lower() in _PROGRAM_WORDS:
        found.append("a WORD of programs first")
    if count == 1:
        found.append("one word")
    elif count > 13:
        found.append("14 to 24 words" if count < 25 else "25 words or more")
    return found


def _plain(words: list[str]) -> int:
    """How many words are letters, perhaps with one sign behind them: `tea`, `cup.`"""
    return len([word for word in words if word.isalpha() or (word[:-1].isalpha() and not word[-1].isalnum())])


_CAMEL = re.compile("[a-z][A-Z]").search
_FIFTHS = (
    "less than a fifth of its words are plain",
    "a fifth of its words are plain",
    "two fifths of its words are plain",
    "three fifths of its words are plain",
    "most of its words are plain",
    "all of its words are plain",
)
