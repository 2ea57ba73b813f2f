"""Rows of a table as lines with pipes, for flattened text, Markdown and chunks.

pipe_row(["Tea", "Minutes"])              | Tea | Minutes |
delimiter_row([None, "right"])            |---|---:|
"""

from __future__ import annotations

from collections.abc import Iterable

from articlekit.document.tables import Align, Row, Table, cell_texts

_DELIMITERS = {None: "---", "left": ":---", "center": ":---:", "right": "---:"}


def pipe_row(texts: Iterable[str]) -> str:
    """Return a line of cells whose texts are escaped already."""
    return f"| {' | '.join(texts)} |"


def delimiter_row(align: Iterable[Align | None], pad: str = "") -> str:
    """Return the line below a header (GFM 4.10), which says how each column is aligned."""
    return f"|{pad}{f'{pad}|{pad}'.join([_DELIMITERS[side] for side in align])}{pad}|"


def plain_header(table: Table) -> list[str]:
    """Return the lines above the rows, without marks: none if there is no header."""
    return [] if table.header is None else [plain_row(table.header), delimiter_row(table.align)]


def plain_row(row: Row) -> str:
    """Return a row without its marks; pipes in cells are escaped."""
    return pipe_row([text.replace("|", "\\|") for text in cell_texts(row)])
