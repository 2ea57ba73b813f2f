"""Marks that Markdown makes hard to write, and what it cannot write at all."""

from __future__ import annotations

import pytest

from articlekit import TreeError
from articlekit.document.marks import OBJECT, Mark
from articlekit.document.nodes import Document, Paragraph
from articlekit.formats.markdown import dumps, loads

WRITTEN = (
    ("a b c", (Mark("strong", 2, 3),), "a **b** c"),
    ("abc", (Mark("strong", 1, 2),), "a**b**c"),
    ("a(b)c", (Mark("strong", 1, 4),), "&#97;**(b)**&#99;"),
    ("a b", (Mark("emphasis", 1, 3),), "&#97;*&#32;b*"),
    ("ab", (Mark("strong", 0, 2), Mark("emphasis", 0, 2)), "**_ab_**"),
    ("ab", (Mark("emphasis", 0, 2), Mark("strong", 0, 2)), "_**ab**_"),
    ("ab", (Mark("emphasis", 0, 1), Mark("strong", 1, 2)), "_a_**b**"),
    ("a\nb", (Mark("break", 1, 2),), "a\\\nb"),
    ("`` `", (Mark("code", 0, 4),), "``` `` ` ```"),
    (" a ", (Mark("code", 1, 2),), None),
    ("a", (Mark("link", 0, 1, ""),), "[a]()"),
    ("a", (Mark("link", 0, 1, "b c>", 'd "e"'),), '[a](<b c\\>> "d \\"e\\"")'),
    ("a!b", (Mark("link", 2, 3, "/c"),), "a\\![b](/c)"),
    ("a[b]c", (Mark("link", 0, 5, "/d"),), "[a\\[b\\]c](/d)"),
    (OBJECT, (Mark("image", 0, 1, "a.png"),), "![](a.png)"),
    ("a", (Mark("link", 0, 1, "/b"), Mark("image", 0, 1, "c.png", "d")), '[![a](c.png "d")](/b)'),
    (OBJECT, (Mark("link", 0, 1, "/b"),), "[](/b)"),
    ("https://a.b/c", (Mark("link", 0, 13, "https://a.b/c"),), "<https://a.b/c>"),
    ("a@b.cc", (Mark("link", 0, 6, "mailto:a@b.cc"),), "<a@b.cc>"),
    (f"a{OBJECT}b", (Mark("html", 1, 2, "<br>"),), "a<br>b"),
    (OBJECT, (Mark("html", 0, 1, "<br>"),), "<wbr><!-- articlekit: line --><br>"),
    (f"a{OBJECT}", (Mark("html", 1, 2, "<"),), 'a<!-- articlekit: html "\\u003c" -->'),
    (f"a{OBJECT}", (Mark("html", 1, 2, "<!-- articlekit: line -->"),), None),
    ("ab", (Mark("link", 0, 1, "/c"), Mark("strong", 0, 1), Mark("strong", 1, 2)), "[**a**](/c)**b**"),
)


@pytest.mark.parametrize(("text", "marks", "written"), [one for one in WRITTEN if one[0] == one[0].strip()])
def test_marks_are_written_and_read(text: str, marks: tuple[Mark, ...], written: str | None) -> None:
    """
    Each is written so, and comes back.
    """
    doc = Document((Paragraph(text, marks),))
    if written is not None:
        assert dumps(doc) == written + "\n"
    assert loads(dumps(doc)) == doc


REFUSED = (
    ("ab", (Mark("strong", 0, 1), Mark("strong", 1, 2))),  # side by side
    ("ab", (Mark("strong", 0, 2), Mark("emphasis", 0, 2), Mark("strong", 0, 1))),  # one in the other
    ("a\nb", (Mark("strong", 0, 2), Mark("break", 1, 2))),  # a hard break at the end of emphasis
    ("ab", (Mark("link", 0, 2, "/"), Mark("link", 0, 1, "/"))),
    ("abc", (Mark("strong", 0, 2), Mark("emphasis", 1, 3))),  # crossing
    ("ab", (Mark("code", 0, 2), Mark("strong", 0, 1))),
)


@pytest.mark.parametrize(("text", "marks"), REFUSED)
def test_what_cannot_be_written_is_refused(text: str, marks: tuple[Mark, ...]) -> None:
    """
    Marks that no Markdown says are refused when the node is built.
    """
    with pytest.raises(TreeError):
        Paragraph(text, marks)


READ = {
    "**a **b** c**": ("a b c", (Mark("strong", 0, 5),)),
    "*a*_b_": ("a*b", None),
    "`a  b`": ("a  b", (Mark("code", 0, 4),)),
    "a  \nb": ("a\nb", (Mark("break", 1, 2),)),
    "[a][b]\n\n[b]: /c 'd'": ("a", (Mark("link", 0, 1, "/c", "d"),)),
    "[a](/c '&#10;d ')": ("a", (Mark("link", 0, 1, "/c", "\nd "),)),
    "![*a* `b`](c)": ("a b", (Mark("image", 0, 3, "c"),)),
    "&#32;a&#10;&#10;b&#32;": ("a\nb", ()),
    "a**b** c&#10;": ("ab c", (Mark("strong", 1, 2),)),
    "a&#13;b&#0;": ("a b\ufffd", ()),
    "~a~": ("a", (Mark("strikethrough", 0, 1),)),
    "\u3000a": ("\u3000a", ()),
}


@pytest.mark.parametrize(("markdown", "expected"), READ.items())
def test_foreign_marks_come_out_in_their_canonical_form(
    markdown: str, expected: tuple[str, tuple[Mark, ...] | None]
) -> None:
    """
    What others write is read as marks that the tree admits.
    """
    paragraph = loads(markdown).children[0]
    assert isinstance(paragraph, Paragraph)
    if expected[1] is not None:
        assert (paragraph.text, paragraph.marks) == expected
    assert Paragraph(paragraph.text, paragraph.marks) == paragraph
