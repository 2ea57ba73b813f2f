"""Markdown with structure out of any bytes: nested containers, tables, markup that meets, our own comments.

    build(b"\\x01\\x07...")    "> - | a | b |\\n>   |---|---|\\n"

A fuzzer that changes a byte changes one choice: a fragment, the depth of a line, or how two lines follow each other.
"""

from __future__ import annotations

from articlekit.formats.markdown import markers

# What a line can begin with in its container; the first of each pair opens it, the second goes on.
CONTAINERS = (("> ", "> "), ("- ", "  "), ("* ", "  "), ("1. ", "   "), ("7) ", "   "), ("- [x] ", "  "))

BLOCKS = (
    "", "", "tea", "# Tea", "###### a #", "Tea\n===", "Tea\n---", "***", "```py x\na\n```", "~~~\n```", "    code",
    "| a | b |\n|---|:-:|\n| c |", "a|b\n-|-\n\\||`|`", "|\n|-|\n|a|b|", "[x]: /y 'z'", "<div>\n\nx", "<b>", "<!-- a",
    "-->", "<script>", "</script>", "<?x ?>", "- ", "1.", "2. b", "Summary", "## Summary", "TL;DR: tea", "Q: Why?",
    "A: So.", "## Why?", "## FAQ", "## Contents", "- Why?\n\n  So.", "\\", "&#0;", "a  \nb", "a\\\nb", "=", "\f-",
    "\u3000", "---\na: 1\n---", "---\n? x\n: [1e-7]\n---",
    markers.EXACT, markers.END, markers.write("qa", end=1), markers.write("section", "untitled"),
    markers.write("section", "untitled", "exact"), markers.write("summary", start=1), markers.write("faq", "exact"),
    markers.write_html("<b>"), markers.write_html("x"), markers.write_html(markers.END), markers.GUARD + "<div>",
)  # fmt: skip

# What stands in a line; runs of these meet each other.
INLINES = (
    "a", "b", " ", " ", "*", "**", "***", "_", "__", "~", "~~", "~~~", "`", "``", "\\", "[", "]", "](", "](/u)", "![",
    "<", ">", "<b>", "</b>", "<br>", "<a@b.c>", "<x:y>", "<!--", "-->", "&amp;", "&#42;", "&#10;", "&", ";", "!", "(",
    ")", '"', "'", ".", "-", "#", "|", "\\|", "\n", "  \n", "\u00a0", "\ufffc", "é", "\u201c", "中", "\t", ":", "1",
    "+", "=", markers.write_html("<i"), "[x]",
)  # fmt: skip

_MAX_DEPTH = 8


def build(data: bytes) -> str:
    """Read `data` as choices, one or two bytes for each, and make Markdown of them."""
    lines: list[str] = []
    opened: list[tuple[str, str]] = []
    choices = iter(data)
    for choice in choices:
        amount = next(choices, 0)
        if choice < 60:  # open a container, or close some
            if choice < 40 and len(opened) < _MAX_DEPTH:
                opened.append(CONTAINERS[amount % len(CONTAINERS)])
            else:
                del opened[amount % (len(opened) + 1) :]
            continue
        if choice < 170:
            block = BLOCKS[amount % len(BLOCKS)]
        else:
            block = "".join(INLINES[next(choices, 0) % len(INLINES)] for _ in range(amount % 12 + 1))
        for line in block.split("\n"):
            lines.append("".join(first for first, _ in opened) + line)
            opened = [(others, others) for _, others in opened]
        if choice % 2:
            lines.append("".join(others for _, others in opened).rstrip(" "))
    return "\n".join(lines)
