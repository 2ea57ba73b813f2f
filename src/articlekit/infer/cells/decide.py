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

from articlekit.blocks.line_kinds import TABLE_ROW
from articlekit.blocks.table_rows import cell_of, tables_of
from articlekit.document.nodes import Node, Origin
from articlekit.infer.cells.features import MIN_COLUMNS, MIN_ROWS, find_grids, find_runs
from articlekit.infer.inference import Inference
from articlekit.infer.new_blocks import put_blocks
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
    lines, starts = block_list.lines, block_list.starts
    tables: dict[int, list[Node]] = {}
    kinds: dict[int, str] = {}
    for run in find_runs(block_list, inference.layout.separated):
        if len(run) <= MIN_ROWS * MIN_COLUMNS:
            continue
        for grid in find_grids([inference.layout.texts[at] for at in run]):
            places = run[grid.first : grid.end]
            cells = [cell_of(lines[at], starts[at], 0, None) for at in places]
            rows = [cells[at : at + grid.width] for at in range(0, len(cells), grid.width)]
            header = rows.pop(0) if grid.titled else None
            tables[places[0]] = tables_of(rows, _TITLED if grid.titled else _NUMBERED, header)
            kinds.update(dict.fromkeys(places, TABLE_ROW))
    return inference._replace(block_list=put_blocks(block_list, tables, kinds)) if tables else inference
