"""The nodes that a document is made of.

    Document
    ├── Paragraph "Tea is older than the cup."
    └── Section   Heading "Brewing"
        ├── Paragraph "Warm the pot first."
        └── Table  header and rows of cells

Nodes are immutable values. Two nodes are equal when they say the same; where they stood (`span`) and how they were
inferred (`origin`) do not count. A node that no format could write is refused with `TreeError` when it is built.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from articlekit.document import paths, validators, views
from articlekit.document.leaves import Code, Heading, Html, Paragraph, ThematicBreak
from articlekit.document.marks import plain
from articlekit.document.node import Node
from articlekit.document.origin import Origin
from articlekit.document.packing import Span
from articlekit.document.tables import Align, Cell, Row, Table
from articlekit.document.tightness import can_be_loose, can_be_tight
from articlekit.document.validators import MAX_LIST_START, Metadata
from articlekit.numbering import entry_titles, without_number

if TYPE_CHECKING:
    Field = attrs.Attribute[Any]

# The whole vocabulary can be imported from here; leaves, rows and cells stand in files of their own.
__all__ = [
    "FAQ", "HOLDS", "SECTION_KINDS", "Align", "Blockquote", "Cell", "Code", "Contents", "Document", "Heading", "Html",
    "KeyPoints", "List", "ListItem", "Node", "Origin", "Paragraph", "QAPair", "Row", "Section", "Span", "Summary",
    "Table", "ThematicBreak",
]  # fmt: skip


# --- What may stand where -----------------------------------------------------------------------------------------

# The classes hold each other, so the lists of them are below.


def _are_content(node: Node, field: Field, value: tuple[Any, ...]) -> None:
    """In a document, section or answer a heading stands in a section of its own."""
    validators.are_children(node, field, value, _CONTENT)


def _are_flow(node: Node, field: Field, value: tuple[Any, ...]) -> None:
    """In a quote or an item there are no sections."""
    validators.are_children(node, field, value, _FLOW)


# --- Containers ---------------------------------------------------------------------------------------------------


@attrs.frozen(repr=False, weakref_slot=False)
class Blockquote(Node):
    """A quotation."""

    type: ClassVar[str] = "blockquote"

    children: tuple[Node, ...] = attrs.field(converter=validators.as_tuple, validator=_are_flow)

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.children


@attrs.frozen(repr=False, weakref_slot=False)
class ListItem(Node):
    """One item of a list.

    checked: whether the box of a task is checked, `None` for an item without a box
    """

    type: ClassVar[str] = "list_item"

    children: tuple[Node, ...] = attrs.field(converter=validators.as_tuple, validator=_are_flow)
    checked: bool | None = attrs.field(default=None)

    @checked.validator
    def _stands_before_text(self, field: Field, value: bool | None) -> None:
        if value is None:
            return
        validators.of_type(bool)(self, field, value)
        if not (self.children and isinstance(self.children[0], Paragraph)):
            validators.refuse(self, field, "a box stands before a paragraph")

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.children


def _as_tight_as_can_be(node: List) -> bool:
    """Return the default of `List.tight`, worked out before the items are checked."""
    items = node.items if isinstance(node.items, tuple) else ()
    return not all(isinstance(item, ListItem) for item in items) or can_be_tight(items)


@attrs.frozen(repr=False, weakref_slot=False)
class List(Node):
    """Items with bullets, or with numbers from `start` on.

    start: the first number of an ordered list; 1 for the others
    tight: False if there are blank lines between the items or their blocks. The default is True if the items allow it
    """

    type: ClassVar[str] = "list"

    ordered: bool = attrs.field(validator=validators.of_type(bool))
    items: tuple[ListItem, ...] = attrs.field(converter=validators.as_tuple)
    start: int = attrs.field(default=1, validator=validators.of_type(int))
    tight: bool = attrs.field(
        default=attrs.Factory(_as_tight_as_can_be, takes_self=True), validator=validators.of_type(bool)
    )

    @items.validator
    def _are_items(self, field: Field, value: tuple[ListItem, ...]) -> None:
        validators.are_children(self, field, value, (ListItem,))
        if not value:
            validators.refuse(self, field, "a list has at least one item")

    @start.validator
    def _is_a_number(self, field: Field, value: int) -> None:
        if not 0 <= value <= MAX_LIST_START:
            validators.refuse(self, field, f"a list starts at 0 to {MAX_LIST_START}, got {value}")
        if value != 1 and not self.ordered:
            validators.refuse(self, field, "a list of bullets has no number to start at")

    @tight.validator
    def _is_possible(self, field: Field, value: bool) -> None:
        if value and not can_be_tight(self.items):
            validators.refuse(self, field, "an item holds blocks that need blank lines between them; use tight=False")
        if not value and not can_be_loose(self.items):
            validators.refuse(self, field, "one item of one block has no room for a blank line; use tight=True")

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.items


@attrs.frozen(repr=False, weakref_slot=False)
class QAPair(Node):
    """A question and its answer.

    question_block: the block with the question: a heading, a paragraph, or a list of one item that is a paragraph
    children: the blocks of the answer
    start, end: half-open offsets of the question in the text of that block, after its label (`Question: `). If the
        answer begins in the same block, `end` is where the question ends; else it is `None`
    answer_start: where the answer begins, after its label (`A: `): in the text of its first paragraph or, with `end`,
        in that of the question block. 0 if it has no label
    """

    type: ClassVar[str] = "qa_pair"

    question_block: Heading | Paragraph | List = attrs.field()
    children: tuple[Node, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=_are_content)
    start: int = attrs.field(default=0, validator=validators.of_type(int))
    end: int | None = attrs.field(default=None)
    answer_start: int = attrs.field(default=0, validator=validators.of_type(int))

    @question_block.validator
    def _asks(self, field: Field, value: Heading | Paragraph | List) -> None:
        validators.of_type(Heading, Paragraph, List)(self, field, value)
        if isinstance(value, List) and not views.is_one_paragraph(value):
            validators.refuse(self, field, "a list that asks has one item, which is one paragraph")

    @end.validator
    def _is_in_the_block(self, field: Field, value: int | None) -> None:
        length = len(self.question_block_text)
        if value is not None:
            validators.of_type(int)(self, field, value)
        if not 0 <= self.start <= (length if value is None else value) <= length:
            validators.refuse(self, field, f"{self.start}..{value} is not a part of a text of {length}")

    @answer_start.validator
    def _is_in_answer(self, field: Field, value: int) -> None:
        first, last = 0, views.first_length(self.children)
        if self.end is not None:
            first, last = self.end, len(self.question_block_text)
        if value and not first <= value <= last:
            where = "a first paragraph" if self.end is None else "the text behind the question"
            validators.refuse(self, field, f"{value} is not in {where}, which is {first}..{last}")

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return (self.question_block, *self.children)

    @property
    def question_block_text(self) -> str:
        """The whole text of the question block, label included; `start` and `end` are offsets in it."""
        return views.question_leaf(self.question_block).text

    @property
    def question(self) -> str:
        """The question without its label, on one line."""
        leaf = views.question_leaf(self.question_block)
        return " ".join(plain(leaf.text, leaf.marks, self.start, self.end).split())

    @property
    def answer_text(self) -> str:
        """The answer without its label, one line per paragraph, item and row.

        Sections and further pairs below deeper headings are left out, unless there is nothing else.
        """
        if self.end is None:
            return views.text_of(views.direct(self.children) or self.children, self.answer_start)
        leaf = views.question_leaf(self.question_block)
        rest = plain(leaf.text, leaf.marks, self.answer_start or self.end).strip()
        below = views.direct(self.children) or (() if rest else self.children)
        return "\n".join(filter(None, (rest, views.text_of(below))))


# --- Sections -----------------------------------------------------------------------------------------------------


@attrs.frozen(repr=False, weakref_slot=False)
class Section(Node):
    """A heading and everything below it, deeper sections included.

    heading: may be `None` in the subclasses, which have a meaning of their own
    path: the titles above it, outermost first. It is set when the section is put into a document
    """

    type: ClassVar[str] = "section"

    heading: Heading | None = attrs.field(validator=validators.of_type(Heading, NoneType))
    children: tuple[Node, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=_are_content)
    path: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, eq=False, repr=False, converter=validators.as_tuple,
        validator=validators.all_of_type(str),
    )  # fmt: skip

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.children if self.heading is None else (self.heading, *self.children)

    @property
    def title(self) -> str | None:
        """The text of the heading, or `None`."""
        return None if self.heading is None else plain(self.heading.text, self.heading.marks)

    @property
    def level(self) -> int | None:
        """The level of the heading, or `None`."""
        return None if self.heading is None else self.heading.level

    @property
    def text(self) -> str:
        """The text below the heading, one line per paragraph, item and row."""
        return views.text_of(self.children)


@attrs.frozen(repr=False, weakref_slot=False)
class Summary(Section):
    """A summary of the article.

    start: where the summary begins in the text of its first paragraph, after a label such as `TL;DR: `
    """

    type: ClassVar[str] = "summary"

    start: int = attrs.field(default=0, kw_only=True, validator=validators.of_type(int))

    @start.validator
    def _is_in_text(self, field: Field, value: int) -> None:
        length = views.first_length(self.children)
        if not 0 <= value <= length:
            validators.refuse(self, field, f"{value} is not in a first paragraph of {length}")

    @property
    def text(self) -> str:
        """The summary without its label, one line per paragraph, item and row.

        Sections below deeper headings are left out, unless there is nothing else.
        """
        return views.text_of(views.direct(self.children) or self.children, self.start).strip()


@attrs.frozen(repr=False, weakref_slot=False)
class KeyPoints(Section):
    """The article's main points, as a list or a table."""

    type: ClassVar[str] = "key_points"

    @property
    def points(self) -> tuple[str, ...]:
        """Each point without its number or bullet.

        Points are the paragraphs of the lists and the rows of the tables directly in this section, a row by its last
        cell with text. Without lists and tables they are the paragraphs, those of sections and quotes included. Code,
        headings, and questions with their answers are not points.
        """
        return tuple(views.points_of(self.children))


@attrs.frozen(repr=False, weakref_slot=False)
class Contents(Section):
    """The article's own list of its headings."""

    type: ClassVar[str] = "contents"

    @property
    def entries(self) -> tuple[str, ...]:
        """Each title without its number and its page number, as a heading of the article has it.

        They are found like `KeyPoints.points`; in a table, a last cell with a page number does not count. An entry that
        was read as a heading is included.
        """
        return tuple(entry_titles(list(views.points_of(self.children, entries=True))))


@attrs.frozen(repr=False, weakref_slot=False)
class FAQ(Section):
    """Questions with their answers."""

    type: ClassVar[str] = "faq"

    @property
    def pairs(self) -> tuple[QAPair, ...]:
        """The questions and answers, those of subsections included.

        An FAQ without a heading that is a table has one in each row: the last two cells with text.
        """
        return _pairs_of(self)


# What each kind is called wherever it is named.
SECTION_KINDS: dict[type[Section], str] = {cls: cls.type for cls in (Section, Summary, KeyPoints, Contents, FAQ)}


@attrs.frozen(repr=False)
class Document(Node):
    """A whole article.

    metadata: data that is not in the text: JSON values, in which lists become tuples. Comparing documents compares it
    """

    type: ClassVar[str] = "document"

    children: tuple[Node, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=_are_content)
    metadata: Metadata = attrs.field(default=Metadata(), converter=validators.metadata, hash=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "children", paths.place_all(self.children))

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.children

    @property
    def title(self) -> str | None:
        """The text of the first heading of level 1, else `metadata["title"]`, else `None`."""
        for heading in self.headings:
            if heading.level == 1:
                return plain(heading.text, heading.marks)
        title = self.metadata.get("title")
        return title if isinstance(title, str) else None

    @property
    def sections(self) -> tuple[Section, ...]:
        """Every section of every kind, in reading order."""
        return views.nodes_of(self, Section)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Every heading, in reading order."""
        return views.nodes_of(self, Heading)

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, in reading order."""
        return views.nodes_of(self, Table)

    @property
    def boilerplate(self) -> tuple[Node, ...]:
        """Every paragraph, item and row that was found to be boilerplate, in reading order."""
        return tuple(filter(views.is_boilerplate, self.walk()))

    @property
    def qa_pairs(self) -> tuple[QAPair, ...]:
        """Every question with its answer, in reading order; those in a table as `FAQ.pairs` gives them."""
        return _pairs_of(self)

    @property
    def contents(self) -> Contents | None:
        """The first contents list."""
        return next(iter(views.nodes_of(self, Contents)), None)

    @property
    def key_points(self) -> KeyPoints | None:
        """The main points of the whole article, chosen as `summary` is."""
        return views.for_the_whole(views.nodes_of(self, KeyPoints))

    @property
    def summary(self) -> Summary | None:
        """The summary of the whole article, or `None`.

        Of several summaries it is the one with the highest confidence in its `origin`: one with a title such as
        "Summary", else a conclusion, else an overview. Among equals it is the one with the fewest titles above it, then
        the first. Empty summaries, and those of chapters (the same title three times or more), do not count.
        """
        return views.for_the_whole(views.nodes_of(self, Summary))


def _pairs_of(node: Node) -> tuple[QAPair, ...]:
    """Return the pairs in a node, and those that are rows of a table."""
    found: list[QAPair] = []
    for below in node.walk():
        if isinstance(below, QAPair):
            found.append(below)
        elif isinstance(below, FAQ) and below.heading is None and len(below.children) == 1:
            table = below.children[0]
            rows = table.rows if isinstance(table, Table) else ()
            found += [pair for row in rows if (pair := _pair_in_row(row, below.origin)) is not None]
    return tuple(found)


def _pair_in_row(row: Row, origin: Origin | None) -> QAPair | None:
    """Return the question and the answer in a row, each as a paragraph; `None` where one of them is missing."""
    cells = [Paragraph(cell.text, cell.marks, span=cell.span) for cell in row.cells if cell.text]
    if len(cells) < 2:
        return None
    question, answer = cells[-2:]
    start = len(question.text) - len(without_number(question.text))
    return QAPair(question, (answer,), start, span=row.span, origin=origin)


_BLOCKS = (Paragraph, Table, List, Blockquote, Code, Html, ThematicBreak, QAPair)
_CONTENT = (*_BLOCKS, Section)
_FLOW = (*_BLOCKS, Heading)

# The same as a table, for formats that validate.
HOLDS: dict[type[Node], tuple[type[Node], ...]] = {
    **dict.fromkeys((Document, *SECTION_KINDS, QAPair), (*_BLOCKS, *SECTION_KINDS)),
    **dict.fromkeys((Blockquote, ListItem), _FLOW),
}
