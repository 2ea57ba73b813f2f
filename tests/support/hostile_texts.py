"""Texts that no editor would write: every sign of the grammar, in every place."""

from __future__ import annotations

from hypothesis import strategies as st

from articlekit.lines import SPACES

# ruff: noqa: E501
_SIGNS = [
    "|", "||", "\\|", "|---|", "---|---|", ":--", "-", "- ", "--", "---", "-|-", "* ", "*", "***", "+ ", "• ", "•x", "1. ", "2. ", "3) ",
    "10. ", "# ", "## ", "#", "> ", ">", ">>>", "```", "````", "~~~", "```py", "_", "___", "===", "=", ":", "?", ".", ",", "(", ")", "{", "}",
    ";", "def f():", "import os", "$ ls", "Q: ", "A: ", "Summary", "Contents", "FAQ", "\\", "\t", "  ", "    ", " ", "\r", "\0", "\ud800",
    "\u2028", "\x0b", "\x0c", "\x1c", "\x85", "\xa0", "\u3000", "\ufeff", "\u200b", "tea", "Tea", "Why tea?", "long words of prose that go on and on",
    "Brewing", "第一章", "é", "😀", "1", "2",
]  # fmt: skip

_pieces = st.sampled_from(_SIGNS) | st.sampled_from(SPACES) | st.characters(codec=None)
lines = st.lists(_pieces, max_size=6).map("".join)
_plain = st.sampled_from(
    [
        "",
        " ",
        "\t",
        "Tea is older than the cup.",
        "- green",
        "- black",
        "1. first",
        "2. second",
        "1.",
        "2.",
        "2)",
        "cup",
        "| a | b |",
        "|---|---|",
        "a |",
        "|",
        "a|",
        "-",
        "- x",
    ]
)
texts = st.lists(_plain | lines, max_size=14).map("\n".join)
