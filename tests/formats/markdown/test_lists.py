"""Lists: which blocks may touch, checked against two readers."""

from __future__ import annotations

from itertools import product

import pytest

from articlekit.document.nodes import (
    Blockquote,
    Cell,
    Code,
    Document,
    Heading,
    Html,
    List,
    ListItem,
    Node,
    Paragraph,
    Row,
    Table,
    ThematicBreak,
)
from articlekit.document.tightness import can_touch
from articlekit.formats.markdown import dumps, loads

tea = Paragraph("tea")
BLOCKS: tuple[Node, ...] = (
    tea,
    Heading(2, "tea"),
    Code("tea"),
    ThematicBreak(),
    Html("<div>"),
    Html("<!-- tea -->"),
    Blockquote((tea,)),
    Blockquote(()),
    Table(None, (Row((Cell("tea"),)),)),
    List(False, (ListItem((tea,)),)),
    List(True, (ListItem((tea,)),)),
    List(True, (ListItem((tea,)),), 2),
    List(False, (ListItem(()),)),
)


@pytest.mark.parametrize(("above", "below"), [pair for pair in product(BLOCKS, BLOCKS) if can_touch(*pair)])
def test_blocks_that_can_touch_stay_apart(above: Node, below: Node) -> None:
    """
    In a tight list they follow without a blank line, and every reader sees two blocks in a tight list.
    """
    cmark = pytest.importorskip("cmarkgfm.cmark")
    inner = List(False, (ListItem((Paragraph("x"), above, below)),)) if can_touch(tea, above) else None
    for items in (List(False, (ListItem((above, below)), ListItem((tea,)))), inner):
        if items is None:
            continue
        doc = Document((items,))
        written = dumps(doc)
        assert items.tight
        assert "\n\n" not in written
        assert loads(written) == doc
        html = cmark.markdown_to_html_with_extensions(written, cmark.Options.CMARK_OPT_UNSAFE, extensions=["table"])
        outside = html if not isinstance(above, Blockquote) and not isinstance(below, Blockquote) else ""
        assert "<p>" not in outside


@pytest.mark.parametrize("start", [0, 1, 7, 999_999_999])
def test_numbers(start: int) -> None:
    """
    Any first number; the others follow, as long as they have nine digits.
    """
    doc = Document((List(True, (ListItem((tea, Code("x"))), ListItem(()), ListItem((tea,))), start, False),))
    assert loads(dumps(doc)) == doc


@pytest.mark.parametrize("ordered", [False, True])
@pytest.mark.parametrize("first", [tea, List(False, (ListItem((tea,)),)), None])
def test_boxes_in_inner_lists_stay_boxes(ordered: bool, first: Node | None) -> None:
    """
    A task that begins an inner list stands on a line of its own, where cmark-gfm sees its box.
    """
    cmark = pytest.importorskip("cmarkgfm")
    tasks = List(ordered, (ListItem((tea,), checked=True), ListItem((tea,), checked=False)))
    deep = List(False, (ListItem((tasks,)), ListItem((tasks,))))
    doc = Document((List(False, (ListItem((deep,) if first is None else (first, tasks)),)), tea, deep))
    written = dumps(doc)
    assert loads(written) == doc
    assert cmark.github_flavored_markdown_to_html(written).count("checkbox") == (8 if first is None else 6)


def test_an_inner_list_right_below_a_paragraph_keeps_its_line() -> None:
    """
    A lone marker would underline the paragraph above, or be a part of it.
    """
    tasks = List(False, (ListItem((tea,), checked=True),))
    doc = Document((List(False, (ListItem((tea, List(False, (ListItem((tasks,)),)))),)),))
    assert dumps(doc) == "- tea\n  - * [x] tea\n"
    assert loads(dumps(doc)) == doc


def test_lists_side_by_side_stay_apart() -> None:
    """
    Lists of one kind that follow one another, or open one another, take turns with their markers.
    """
    bullets = List(False, (ListItem((tea,)),))
    numbers = List(True, (ListItem((tea,)),))
    deep: Node = List(False, (ListItem(()),))
    for _ in range(4):
        deep = List(False, (ListItem((deep,)),))
    doc = Document((bullets, bullets, bullets, numbers, numbers, deep, deep))
    assert dumps(doc).startswith("- tea\n\n* tea\n\n- tea\n\n1. tea\n\n1) tea\n\n- * - * -\n\n* - * - *\n")
    assert loads(dumps(doc)) == doc
