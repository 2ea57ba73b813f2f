"""Raw HTML: what was a comment in one file never runs in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import Html, Mark, Paragraph, dumps, loads
from articlekit.formats import mdast
from articlekit.formats.markdown import dialect, markers

_HTML = ["<script>x</script>", "<script>x", "<div a>", "<div>\n\nx", "<i b>", "</i>", "<i b> x", "<!-- c", "<!-- c -->",
         "<!-- articlekit: end -->", "<?x", "<i\nb>", "a|b", "<a |>", "<a \\|>", "x", ""]  # fmt: skip
_HIDDEN = [markers.write_html(html) for html in _HTML]
_LINES = st.one_of(
    st.sampled_from(_HIDDEN),
    st.sampled_from([f"x {html} y" for html in _HIDDEN]),
    st.sampled_from(["# ", "| x | ", "x\n"]).flatmap(lambda start: st.sampled_from([start + html for html in _HIDDEN])),
    st.sampled_from(
        ["", "tea", "# Tea", "| a |", "|---|", "***", "<wbr>", markers.EXACT, markers.END, markers.write("qa"),
         markers.write("section", "untitled"), markers.write("faq", "untitled", "exact"), markers.GUARD]
    ),
)  # fmt: skip
_BLOCKS = st.lists(_LINES, min_size=1, max_size=4).flatmap(
    lambda lines: st.sampled_from([(lines, "- ", "  "), (lines, "> ", "> "), (lines, "1. ", "   "), (lines, "", "")])
)


def _prefixed(block: tuple[list[str], str, str]) -> str:
    lines, first, others = block
    return first + f"\n{others}".join("\n".join(lines).split("\n"))


markdown = st.lists(_BLOCKS.map(_prefixed), min_size=1, max_size=4).flatmap(
    lambda blocks: st.sampled_from(["\n", "\n\n"]).map(lambda between: between.join(blocks) + "\n")
)


def live(text: str) -> list[str]:
    """The raw HTML that another parser would pass on, but for comments."""
    parsed = dialect.blocks(text, 64)
    found = []
    for token in parsed.tokens:
        if token.type == "html_block":
            found.append(token.content)
        elif token.type == "inline":
            found += [one.content for one in dialect.inlines(token.content, parsed.links) if one.type == "html_inline"]
    return list(filter(is_live, found))


def is_live(html: str) -> bool:
    """Whether it has a tag outside of its comments, other than `<wbr>`."""
    return "<" in re.sub(r"<!--.*?(?:-->|\Z)|<wbr>", "", html, flags=re.DOTALL)


def html_values(node: Any) -> Iterator[str]:
    """The values of all HTML nodes of an mdast tree."""
    if node["type"] == "html":
        yield node["value"]
    for child in node.get("children", ()):
        yield from html_values(child)


@given(markdown)
def test_a_comment_stays_a_comment(text: str) -> None:
    """
    Markdown whose raw HTML is all comments gives Markdown and mdast whose raw HTML is all comments.
    """
    assert not live(text)
    doc = loads(text, "markdown")
    written = dumps(doc, "markdown")
    assert not live(written)
    assert loads(written, "markdown") == doc
    assert not any(map(is_live, html_values(mdast.root(doc))))


@pytest.mark.parametrize(
    ("html", "rest"), [("<script>", "x</script>"), ("<img src=x onerror=x>", ""), ("<!-- c -->", "")]
)
def test_html_that_can_be_written_is_not_read_out_of_a_comment(html: str, rest: str) -> None:
    """
    A comment is HTML for us only where the HTML itself could not stand.
    """
    block_comment, tag_comment = markers.write_html(html + rest), markers.write_html(html)
    block, paragraph = loads(f"{block_comment}\n\na {tag_comment} b\n", "markdown").children
    assert block == Html(block_comment)
    assert paragraph == Paragraph("a \ufffc b", (Mark("html", 2, 3, tag_comment),))
