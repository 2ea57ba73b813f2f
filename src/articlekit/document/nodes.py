"""The words: every node a document can be made of.

    Document
    ├── Paragraph "Tea is older than the cup."
    └── Section   Heading "Brewing"
        ├── Paragraph "Warm the pot first."
        └── Table  header and rows of cells

Nodes are immutable values. Two nodes are equal when they say the same; where they stood (`span`) and how they were
inferred (`origin`) do not count. A node that no format could write is refused with `TreeError` when it is built.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import is_
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs

from articlekit.document import validators
from articlekit.document.marks import Mark, canonical, plain
from articlekit.document.origin import Origin as Origin
from articlekit.document.validators import MAX_DEPTH, MAX_LIST_START, Metadata
from articlekit.errors import TreeError
from articlekit.numbering import without_number

if TYPE_CHECKING:
    Field = attrs.Attribute[Any]

Span = tuple[int, int]
Align = Literal["left", "center", "right"]
NodeT = TypeVar("NodeT", bound="Node")
SectionT = TypeVar("SectionT", bound="Section")


@attrs.frozen(repr=False)
class Node:
    """Anything in a tree.

    span: half-open code point offsets into the source, `None` for a node made by hand
    origin: how it was inferred, `None` where it was written
    """

    span: Span | None = attrs.field(default=None, kw_only=True, eq=False, repr=False, validator=validators.span)
    origin: Origin | None = attrs.field(default=None, kw_only=True, eq=False, repr=False)

    @origin.validator
    def _is_origin(self, field: Field, value: object) -> None:
        if value is not None:
            validators.of_type(Origin)(self, field, value)

    def __repr__(self) -> str:
        """As it would be built, without what it has by default: `Heading(level=2, text='Brewing')`."""
        shown = [field.name for field in attrs.fields(type(self)) if field.repr and not _is_default(self, field)]
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def walk(self) -> Iterator[Node]:
        """This node and everything below it, in reading order."""
        pending: list[Node] = [self]
        while pending:
            node = pending.pop()
            yield node
            pending.extend(reversed(node.child_nodes))

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        """The nodes directly below this one, in reading order."""
        return ()


def _is_default(node: Node, field: Field) -> bool:
    default: Any = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        default = default.factory(node)  # ours take the node
    return bool(getattr(node, field.name) == default)


# --- Leaves: they hold the text -----------------------------------------------------------------------------------


@attrs.frozen(repr=False)
class Heading(Node):
    """A title on one line. `level` runs from 1 (largest) to 6."""

    level: int = attrs.field(validator=validators.heading_level)
    text: str = attrs.field(validator=validators.line)
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=canonical)


@attrs.frozen(repr=False)
class Paragraph(Node):
    """Running text. A line break in `text` is one in the source; a hard one has a mark of kind `break`."""

    text: str = attrs.field(validator=validators.prose)
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=canonical)


@attrs.frozen(repr=False)
class Code(Node):
    """Lines kept as they are.

    text: without the line break after the last line
    language: the first word of the fence's info string
    meta: the rest of the info string
    """

    text: str = attrs.field(validator=validators.verbatim)
    language: str | None = attrs.field(default=None, validator=validators.info)
    meta: str | None = attrs.field(default=None, validator=validators.info)

    def __attrs_post_init__(self) -> None:
        if self.meta is not None and self.language is None:
            raise TreeError("Code.meta: an info string begins with a language")


@attrs.frozen(repr=False)
class Html(Node):
    """A block of raw HTML out of a Markdown file, kept as it is and never interpreted."""

    text: str = attrs.field(validator=validators.verbatim)


@attrs.frozen(repr=False)
class ThematicBreak(Node):
    """A thematic break: a line between topics."""


# --- Tables -------------------------------------------------------------------------------------------------------


@attrs.frozen(repr=False)
class Cell(Node):
    """One cell: one line of text, perhaps empty."""

    text: str = attrs.field(default="", validator=validators.line)
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=canonical)


@attrs.frozen(repr=False)
class Row(Node):
    """Cells from left to right."""

    cells: tuple[Cell, ...] = attrs.field(converter=validators.as_tuple, validator=validators.all_of_type(Cell))

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.cells


def _no_alignment(table: Table) -> tuple[None, ...]:
    rows = table.rows if isinstance(table.rows, tuple) else ()  # what is none is refused once all fields are there
    first = table.header if table.header is not None else next(iter(rows), None)
    return (None,) * len(first.cells) if isinstance(first, Row) else ()


@attrs.frozen(repr=False)
class Table(Node):
    """A rectangle of cells.

    header: the row with the names of the columns, or `None`
    rows: the rows below it; each as long as `align`
    align: per column `left`, `center`, `right` or `None` for unsaid
    """

    header: Row | None = attrs.field()
    rows: tuple[Row, ...] = attrs.field(converter=validators.as_tuple, validator=validators.all_of_type(Row))
    align: tuple[Align | None, ...] = attrs.field(
        default=attrs.Factory(_no_alignment, takes_self=True), converter=validators.as_tuple
    )

    @header.validator
    def _says_something(self, field: Field, value: Row | None) -> None:
        if value is None:
            return
        validators.of_type(Row)(self, field, value)
        if not any(cell.text for cell in value.cells):
            validators.refuse(self, field, "a header whose cells are all empty is none; use None")

    @align.validator
    def _is_rectangle(self, field: Field, value: tuple[Align | None, ...]) -> None:
        validators.several(self, field, value)
        if not value:
            validators.refuse(self, field, "a table has at least one row of at least one cell")
        for side in value:
            if side not in ("left", "center", "right", None):
                validators.refuse(self, field, f"left, center, right or None expected, got {side!r}")
        for at, row in enumerate(self.rows):
            if len(row.cells) != len(value):
                validators.refuse(self, field, f"row {at} has {len(row.cells)} cells, not {len(value)}; pad it")
        if self.header is not None and len(self.header.cells) != len(value):
            validators.refuse(self, field, f"the header has {len(self.header.cells)} cells, not {len(value)}; pad it")
        if self.header is None and not self.rows:
            validators.refuse(self, field, "a table has a header or a row")

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.rows if self.header is None else (self.header, *self.rows)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, each once: the header's, `column_2` for a missing one, `Name_2` for a repeated."""
        texts = _cells(self.header) if self.header else [""] * len(self.align)
        names: dict[str, None] = {}
        counts: dict[str, int] = {}  # where to go on, or a thousand columns of one name were counted from 1 each time
        for at, text in enumerate(texts, 1):
            base = name = text or f"column_{at}"
            while name in names:
                counts[base] = counts.get(base, 1) + 1
                name = f"{base}_{counts[base]}"
            names[name] = None
        return tuple(names)

    def records(self) -> list[dict[str, str]]:
        """The rows as dicts from column name (see `columns`) to text."""
        names = self.columns
        return [dict(zip(names, _cells(row), strict=True)) for row in self.rows]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows as an Arrow stream of text columns: `polars.DataFrame(table)`, `pandas.DataFrame.from_arrow(table)`.

        Raises `ModuleNotFoundError` where pyarrow (the extra `corpus`) is not installed.
        """
        import pyarrow

        columns = zip(*map(_cells, self.rows), strict=True)
        values = list(columns) if self.rows else [()] * len(self.align)
        arrays = [pyarrow.array(value, type=pyarrow.string()) for value in values]
        return pyarrow.table(arrays, names=list(self.columns)).__arrow_c_stream__(requested_schema)


def _cells(row: Row) -> list[str]:
    return [plain(cell.text, cell.marks) for cell in row.cells]


# --- Containers ---------------------------------------------------------------------------------------------------


def _fits(*kinds: type) -> Any:
    """A validator for children of these classes that also keeps the depth of the tree within bounds."""
    typed = validators.all_of_type(*kinds)

    def check(node: Node, field: Field, value: tuple[Node, ...]) -> None:
        typed(node, field, value)
        level: list[Node] = list(value)
        for _ in range(MAX_DEPTH):
            level = [child for above in level for child in above.child_nodes]
            if not level:
                return
        validators.refuse(node, field, f"nested deeper than {MAX_DEPTH}")

    return check


@attrs.frozen(repr=False)
class Blockquote(Node):
    """What somebody else says."""

    children: tuple[Node, ...] = attrs.field(converter=validators.as_tuple)

    @children.validator
    def _are_flow(self, field: Field, value: tuple[Node, ...]) -> None:
        _FLOW(self, field, value)

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.children


@attrs.frozen(repr=False)
class ListItem(Node):
    """One item of a list.

    checked: whether the box of a task is ticked, `None` for an item without a box
    """

    children: tuple[Node, ...] = attrs.field(converter=validators.as_tuple)
    checked: bool | None = attrs.field(default=None)

    @children.validator
    def _are_flow(self, field: Field, value: tuple[Node, ...]) -> None:
        _FLOW(self, field, value)

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


def can_touch(above: Node, below: Node) -> bool:
    """Whether CommonMark tells two blocks of a list item apart with no blank line between them.

    A paragraph below would be lazy continuation text (5.1, 5.2); a list that starts elsewhere than at 1, or with an
    empty item, cannot interrupt a paragraph (5.2); HTML and tables go on until a blank line, but for comments (4.6).
    """
    if isinstance(above, Heading | Code | ThematicBreak) or _is_comment(above):
        return True
    if _is_comment(below):
        return isinstance(above, Paragraph | List | Blockquote)
    if isinstance(below, List):
        starts = below.start == 1 and bool(below.items[0].children)
        return starts and isinstance(above, Paragraph | Blockquote)
    if isinstance(below, Blockquote):
        return isinstance(above, Paragraph | List)
    return isinstance(above, Paragraph | List | Blockquote) and isinstance(below, Code | Heading | ThematicBreak)


def _is_comment(node: Node) -> bool:
    """Whether it is an HTML comment and no more: it ends with its line, and interrupts a paragraph."""
    return isinstance(node, Html) and node.text.startswith("<!--") and node.text.find("-->") == len(node.text) - 3


def _written(children: Iterable[Node]) -> Iterator[Node]:
    """The blocks that are written for these nodes: a pair or section is written as what it holds."""
    pending = list(reversed(tuple(children)))
    while pending:
        node = pending.pop()
        if isinstance(node, QAPair | Section):
            pending.extend(reversed(node.child_nodes))
        else:
            yield node


def can_be_tight(items: Iterable[ListItem]) -> bool:
    """Whether the blocks of each item can touch."""
    return all(can_touch(*pair) for item in items for pair in pairwise(_written(item.children)))


def can_be_loose(items: tuple[ListItem, ...]) -> bool:
    """Whether blank lines can stand in the list: it has two items, or an item with two blocks."""
    return len(items) > 1 or any(len(list(_written(item.children))) > 1 for item in items)


def _as_tight_as_can_be(node: List) -> bool:
    """The default of `List.tight`, worked out before the items are checked."""
    items = node.items if isinstance(node.items, tuple) else ()
    return not all(isinstance(item, ListItem) for item in items) or can_be_tight(items)


@attrs.frozen(repr=False)
class List(Node):
    """Items with bullets, or with numbers from `start` on.

    start: the first number of an ordered list; 1 for the others
    tight: False where blank lines stand between the items or their blocks. Left out, it is what the items allow
    """

    ordered: bool = attrs.field(validator=validators.of_type(bool))
    items: tuple[ListItem, ...] = attrs.field(converter=validators.as_tuple)
    start: int = attrs.field(default=1, validator=validators.of_type(int))
    tight: bool = attrs.field(
        default=attrs.Factory(_as_tight_as_can_be, takes_self=True),
        validator=validators.of_type(bool),
    )

    @items.validator
    def _are_items(self, field: Field, value: tuple[ListItem, ...]) -> None:
        _ITEMS(self, field, value)
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


@attrs.frozen(repr=False)
class QAPair(Node):
    """A question and its answer.

    question_block: the block that asks: a heading, a paragraph, or a list of one item that is a paragraph
    children: the blocks of the answer
    start, end: where the question stands in the text of that block, after its label (`Question: `). With `end` the
        block goes on with the answer's first words; without it (`None`) the question runs to the end
    answer_start: where the answer begins, after its label (`A: `): in the text of its first paragraph or, with `end`,
        in that of the question block. 0 where it has no label
    """

    question_block: Heading | Paragraph | List = attrs.field()
    children: tuple[Node, ...] = attrs.field(default=(), converter=validators.as_tuple)
    start: int = attrs.field(default=0, validator=validators.of_type(int))
    end: int | None = attrs.field(default=None)
    answer_start: int = attrs.field(default=0, validator=validators.of_type(int))

    @question_block.validator
    def _asks(self, field: Field, value: Heading | Paragraph | List) -> None:
        validators.of_type(Heading, Paragraph, List)(self, field, value)
        if isinstance(value, List) and not _is_one_paragraph(value):
            validators.refuse(self, field, "a list that asks has one item, which is one paragraph")

    @children.validator
    def _are_content(self, field: Field, value: tuple[Node, ...]) -> None:
        _CONTENT(self, field, value)

    @end.validator
    def _is_in_prompt(self, field: Field, value: int | None) -> None:
        length = len(self.question_block_text)
        if value is not None:
            validators.of_type(int)(self, field, value)
        if not 0 <= self.start <= (length if value is None else value) <= length:
            validators.refuse(self, field, f"{self.start}..{value} is not a part of a text of {length}")

    @answer_start.validator
    def _is_in_answer(self, field: Field, value: int) -> None:
        first, last = 0, first_length(self.children)
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
        """The whole text of the block that asks, label included, as it is: `start` and `end` are places in it."""
        return asking(self).text

    @property
    def question(self) -> str:
        """The question without its label, on one line."""
        leaf = asking(self)
        return " ".join(plain(leaf.text, leaf.marks, self.start, self.end).split())

    @property
    def answer_text(self) -> str:
        """The answer without its label, one line per paragraph, item and row.

        It is what stands right below the question. What deeper headings open (sections, further pairs) goes into the
        details and is left out; where there is nothing else, it is the answer.
        """
        if self.end is None:
            return _said(_direct(self.children) or self.children, self.answer_start)
        leaf = asking(self)
        rest = plain(leaf.text, leaf.marks, self.answer_start or self.end).strip()
        below = _direct(self.children) or (() if rest else self.children)
        return "\n".join(filter(None, (rest, _said(below))))


# --- Sections -----------------------------------------------------------------------------------------------------


@attrs.frozen(repr=False)
class Section(Node):
    """What stands under a heading, with the sections of a deeper level in it.

    heading: may be missing in the kinds of section that are known by their content
    path: the titles above it, outermost first. It is set when the section is put into a document
    """

    heading: Heading | None = attrs.field()
    children: tuple[Node, ...] = attrs.field(default=(), converter=validators.as_tuple)
    path: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, eq=False, repr=False, converter=validators.as_tuple,
        validator=validators.all_of_type(str),
    )  # fmt: skip

    @heading.validator
    def _is_heading(self, field: Field, value: Heading | None) -> None:
        if value is not None:
            validators.of_type(Heading)(self, field, value)

    @children.validator
    def _are_content(self, field: Field, value: tuple[Node, ...]) -> None:
        _CONTENT(self, field, value)

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
        """What stands under the heading, one line per paragraph, item and row."""
        return _said(self.children)


@attrs.frozen(repr=False)
class Summary(Section):
    """What the article says in short.

    start: where the summary begins in the text of its first paragraph, after a label such as `TL;DR: `
    """

    start: int = attrs.field(default=0, kw_only=True, validator=validators.of_type(int))

    @start.validator
    def _is_in_text(self, field: Field, value: int) -> None:
        length = first_length(self.children)
        if not 0 <= value <= length:
            validators.refuse(self, field, f"{value} is not in a first paragraph of {length}")

    @property
    def text(self) -> str:
        """The summary without its label, one line per paragraph, item and row.

        What deeper headings open goes into the details and is left out; where there is nothing else, it is the summary.
        """
        return _said(_direct(self.children) or self.children, self.start).strip()


@attrs.frozen(repr=False)
class KeyPoints(Section):
    """The article's main points, as a list or a table."""

    @property
    def points(self) -> tuple[str, ...]:
        """Each point without its number or bullet.

        Points are the paragraphs of the lists and the rows of the tables that stand directly here, a row by its last
        cell with text. Where neither stands here, they are the paragraphs, those of sections and quotes included. Code,
        headings, and questions with their answers are no points.
        """
        return tuple(_entries(self.children))


@attrs.frozen(repr=False)
class Contents(Section):
    """The article's own list of its headings."""

    @property
    def entries(self) -> tuple[str, ...]:
        """Each title without its number, as a heading of the article spells it; found as `KeyPoints.points` are."""
        return tuple(map(without_number, _entries(self.children)))


@attrs.frozen(repr=False)
class FAQ(Section):
    """Questions with their answers."""

    @property
    def pairs(self) -> tuple[QAPair, ...]:
        """The questions and answers, those of subsections included."""
        return tuple(node for node in self.walk() if isinstance(node, QAPair))


# What each kind is called wherever it is named.
SECTION_KINDS: dict[type[Section], str] = {
    Section: "section", Summary: "summary", KeyPoints: "key_points", Contents: "contents", FAQ: "faq",
}  # fmt: skip


def _placed(children: Iterable[Node], above: tuple[str, ...] = ()) -> tuple[Node, ...]:
    """`children` with the `path` of every section among and below them set; those that are right stay as they are."""
    return tuple(place(child, above) if isinstance(child, Section | QAPair) else child for child in children)


def place(node: Section | QAPair, above: tuple[str, ...]) -> Section | QAPair:
    """`node` as it stands below these titles: the `path` of every section in it is set, and its own."""
    inner = (*above, node.title) if isinstance(node, Section) and node.title else above
    children = _placed(node.children, inner)
    if isinstance(node, QAPair):
        same = all(map(is_, children, node.children))
        return node if same else attrs.evolve(node, children=children)
    if node.path == above and all(map(is_, children, node.children)):
        return node
    return attrs.evolve(node, children=children, path=above)


@attrs.frozen(repr=False)
class Document(Node):
    """A whole article.

    metadata: what is known beside the text (JSON values; lists become tuples). It counts for equality
    """

    children: tuple[Node, ...] = attrs.field(default=(), converter=validators.as_tuple)
    metadata: Metadata = attrs.field(default=Metadata(), converter=validators.metadata, hash=False)

    @children.validator
    def _are_content(self, field: Field, value: tuple[Node, ...]) -> None:
        _CONTENT(self, field, value)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "children", _placed(self.children))

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.children

    def _all(self, kind: type[NodeT]) -> tuple[NodeT, ...]:
        return tuple(node for node in self.walk() if isinstance(node, kind))

    def _first(self, kind: type[NodeT]) -> NodeT | None:
        return next((node for node in self.walk() if isinstance(node, kind)), None)

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
        return self._all(Section)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Every heading, in reading order."""
        return self._all(Heading)

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, in reading order."""
        return self._all(Table)

    @property
    def qa_pairs(self) -> tuple[QAPair, ...]:
        """Every question with its answer, in reading order."""
        return self._all(QAPair)

    @property
    def contents(self) -> Contents | None:
        """The first contents list."""
        return self._first(Contents)

    @property
    def key_points(self) -> KeyPoints | None:
        """The main points of the whole article, chosen as `summary` is."""
        return self._surest(KeyPoints)

    @property
    def summary(self) -> Summary | None:
        """The summary of the whole article, where there are several.

        What stands more than twice under the same title sums up parts, not the whole. An empty one does not count.
        Of the others it is the surest (its `origin` says why and how sure: a title such as "Summary" before a
        conclusion, this before an overview), of these the one with the fewest titles above it, and of these the first.
        """
        return self._surest(Summary)

    def _surest(self, kind: type[SectionT]) -> SectionT | None:
        filled = [node for node in self._all(kind) if node.children]
        if len(filled) < 2:
            return next(iter(filled), None)
        titles = Counter(map(_label, filled))
        whole = [node for node in filled if titles[_label(node)] <= 2]
        return min(
            whole, key=lambda node: (-(node.origin.confidence if node.origin else 1.0), len(node.path)), default=None
        )


def _label(node: Section) -> str:
    """The title of a section, or the first line where a label stands for it."""
    return (node.title or node.text.partition("\n")[0]).casefold()


# --- What may stand where -----------------------------------------------------------------------------------------

_BLOCKS = (Paragraph, Table, List, Blockquote, Code, Html, ThematicBreak, QAPair)
_CONTENT = _fits(*_BLOCKS, Section)  # in a document, section or answer: a heading stands in a section of its own
_FLOW = _fits(*_BLOCKS, Heading)  # in a quote or an item: no sections
_ITEMS = _fits(ListItem)

# The same for who must know without building: formats that check, and whoever generates trees.
HOLDS: dict[type[Node], tuple[type[Node], ...]] = {
    **dict.fromkeys((Document, *SECTION_KINDS, QAPair), (*_BLOCKS, *SECTION_KINDS)),
    **dict.fromkeys((Blockquote, ListItem), (*_BLOCKS, Heading)),
}


# --- Texts of nodes -----------------------------------------------------------------------------------------------


def _is_one_paragraph(items: List) -> bool:
    return len(items.items) == 1 and [type(child) for child in items.items[0].children] == [Paragraph]


def asking(pair: QAPair) -> Heading | Paragraph:
    """The leaf that holds the question."""
    leaf: Any = (
        pair.question_block.items[0].children[0] if isinstance(pair.question_block, List) else pair.question_block
    )
    return leaf  # type: ignore[no-any-return]


def first_length(children: tuple[Node, ...]) -> int:
    """How many characters the first block has, where it is a paragraph; else 0."""
    first = children[0] if children else None
    return len(first.text) if isinstance(first, Paragraph) else 0


def _direct(children: tuple[Node, ...]) -> list[Node]:
    """What no heading below opens: neither sections nor pairs."""
    return [child for child in children if not isinstance(child, Section | QAPair)]


def _said(nodes: Iterable[Node], start: int = 0) -> str:
    """What nodes and everything below them say: a line per leaf, a table row with ` | ` between its cells.

    start: where it begins in the text of the first leaf
    """
    lines: list[str] = []
    pending = list(reversed(tuple(nodes)))
    while pending:
        node = pending.pop()
        if isinstance(node, Row):
            lines.append(" | ".join(_cells(node)))
        elif isinstance(node, Heading | Paragraph):
            lines.append(plain(node.text, node.marks, start))
            start = 0
        elif isinstance(node, Code):
            lines.append(node.text)
        else:
            pending.extend(reversed(node.child_nodes))
    return "\n".join(filter(None, lines))


def _entries(children: Iterable[Node]) -> Iterator[str]:
    """The points of a list or table: texts of items, last cells of rows, or paragraphs where there is neither."""
    blocks = list(children)
    listed = [block for block in blocks if isinstance(block, List | Table)]
    pending: list[Node] = list(reversed(listed or blocks))
    while pending:
        node = pending.pop()
        if isinstance(node, Paragraph):
            if text := " ".join(plain(node.text, node.marks).split()):
                yield text
        elif isinstance(node, Row):
            if text := next(filter(None, reversed(_cells(node))), ""):
                yield text
        elif isinstance(node, Table):
            pending.extend(reversed(node.rows))
        elif isinstance(node, List | ListItem | Section | Blockquote):
            pending.extend(reversed(node.child_nodes))
