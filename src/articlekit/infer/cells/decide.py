"""Tables whose cells stand one per line, with no sign between them.

    State               Row(State, Puppy, Cat)
    Puppy               Row(Ohio, $12.40, $9.80)
    Cat                 ...
    Ohio
    $12.40              the third line from each name on is an amount, again and again
    $9.80
    ...

Pages draw such tables with boxes, and extractors leave the texts. A table has a row of titles and three rows or more in
which the same columns hold amounts; everything else is left to the other decisions.
"""

from __future__ import annotations

from typing import Final

from articlekit.blocks import BlockList
from articlekit.blocks.line_kinds import TABLE_ROW
from articlekit.blocks.table_rows import cell_of, tables_of
from articlekit.document.nodes import Node, Origin
from articlekit.infer.cells.features import MIN_COLUMNS, MIN_ROWS, Grid, find_grids, find_runs
from articlekit.infer.inference import Inference
from articlekit.infer.tuning import Tuning

RULE: Final = "bare cells, one per line"
# Of the 677 lines of such tables in the texts of five extractors 671 are labelled as rows (corpus dev; in other
# texts by aligned lines).
CONFIDENCE: Final = 0.95
_TITLED: Final = Origin(RULE, CONFIDENCE, ("amounts come again at equal steps", "titles stand above them"))
_NUMBERED: Final = Origin(RULE, CONFIDENCE, ("numbers and amounts come again at equal steps",))


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Make tables of lines that are their cells."""
    block_list = inference.block_list
    grids: list[tuple[list[int], Grid]] = []
    for run in find_runs(block_list, inference.layout.separated):
        if len(run) > MIN_ROWS * MIN_COLUMNS:
            texts = [inference.layout.texts[at] for at in run]
            grids += [(run[grid.first : grid.end], grid) for grid in find_grids(texts)]
    return inference._replace(block_list=_put_tables(block_list, grids)) if grids else inference


def _put_tables(block_list: BlockList, grids: list[tuple[list[int], Grid]]) -> BlockList:
    """Put the tables in the place of their lines."""
    lines, starts, kinds, blocks = block_list
    letters = list(kinds)
    tables: dict[int, list[Node]] = {}
    for places, grid in grids:
        cells = [cell_of(lines[at], starts[at], 0, None) for at in places]
        rows = [cells[at : at + grid.width] for at in range(0, len(cells), grid.width)]
        header = rows.pop(0) if grid.titled else None
        tables[places[0]] = tables_of(rows, _TITLED if grid.titled else _NUMBERED, header)
        for at in places:
            letters[at] = TABLE_ROW
    found: list[Node | int] = []
    for block in blocks:
        if not isinstance(block, int) or letters[block] != TABLE_ROW:
            found.append(block)
        elif block in tables:
            found += tables[block]
    return block_list._replace(kinds="".join(letters), blocks=found)


