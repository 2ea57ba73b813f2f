"""Tables: rows of cells, with the names of the columns in the header.

    Table(Row([Cell("cup"), Cell("grams")]), [Row([Cell("small"), Cell("3")])]).records()    [{"cup": "small", ...}]
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from articlekit.document import arrow, validators
from articlekit.document.marks import Mark, canonical, plain
from articlekit.document.node import Node

if TYPE_CHECKING:
    Field = attrs.Attribute[Any]

Align = Literal["left", "center", "right"]


@attrs.frozen(repr=False, weakref_slot=False)
class Cell(Node):
    """One cell: one line of text, perhaps empty."""

    type: ClassVar[str] = "cell"

    text: str = attrs.field(default="", validator=validators.line)
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=canonical)


@attrs.frozen(repr=False, weakref_slot=False)
class Row(Node):
    """Cells from left to right."""

    type: ClassVar[str] = "row"

    cells: tuple[Cell, ...] = attrs.field(converter=validators.as_tuple, validator=validators.all_of_type(Cell))

    @property
    def child_nodes(self) -> tuple[Node, ...]:
        return self.cells


def _no_alignment(table: Table) -> tuple[None, ...]:
    rows = table.rows if isinstance(table.rows, tuple) else ()  # what is none is refused once all fields are there
    first = table.header if table.header is not None else next(iter(rows), None)
    return (None,) * len(first.cells) if isinstance(first, Row) else ()


@attrs.frozen(repr=False, weakref_slot=False)
class Table(Node):
    """A rectangle of cells.

    header: the row with the names of the columns, or `None`
    rows: the rows below it; each as long as `align`
    align: `left`, `center`, `right` or `None` per column
    """

    type: ClassVar[str] = "table"

    header: Row | None = attrs.field(validator=validators.of_type(Row, NoneType))
    rows: tuple[Row, ...] = attrs.field(converter=validators.as_tuple, validator=validators.all_of_type(Row))
    align: tuple[Align | None, ...] = attrs.field(
        default=attrs.Factory(_no_alignment, takes_self=True), converter=validators.as_tuple
    )

    @header.validator
    def _says_something(self, field: Field, value: Row | None) -> None:
        if value is not None and not any([cell.text for cell in value.cells]):
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

    def promote_header(self) -> Table:
        """Return the table with its first row as the header.

        A table that has a header is returned as it is. Raises `TreeError` if all cells of the first row are empty.
        """
        if self.header is not None:
            return self
        return attrs.evolve(self, header=self.rows[0], rows=self.rows[1:])

    @property
    def columns(self) -> tuple[str, ...]:
        """A unique name per column: that of the header, `column_2` if it is missing, `Name_2` if it is repeated."""
        texts = cell_texts(self.header) if self.header else [""] * len(self.align)
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
        """Return the rows as dicts from column name (see `columns`) to text."""
        names = self.columns
        return [dict(zip(names, cell_texts(row), strict=True)) for row in self.rows]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Return the rows as an Arrow stream of text columns: `polars.DataFrame(table)`,
        `pandas.DataFrame.from_arrow(table)`.

        Raises `ModuleNotFoundError` where pyarrow (the extra `corpus`) is not installed.
        """
        return arrow.stream(self.columns, map(cell_texts, self.rows), requested_schema)


def cell_texts(row: Row) -> list[str]:
    """Read the texts of a row's cells, without signs of objects."""
    return [plain(cell.text, cell.marks) for cell in row.cells]
