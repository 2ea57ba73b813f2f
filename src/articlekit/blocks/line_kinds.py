"""The kind of each line, as one letter: a text of kinds can be searched with a pattern.

"Tea\\n- green\\n- black"        PARAGRAPH + LIST_ITEM + LIST_ITEM == "pll"
"""

from __future__ import annotations

BLANK = "b"
PARAGRAPH = "p"  # a bare line: nothing of its own shows that it is anything else
TABLE_ROW = "t"
LIST_ITEM = "l"  # the line with the marker
ITEM_TEXT = "i"  # another line of the item
HEADING = "h"
BLOCKQUOTE = "q"
CODE = "c"
THEMATIC_BREAK = "r"

IN_LIST = frozenset((LIST_ITEM, ITEM_TEXT))
VERBATIM = frozenset((CODE, BLOCKQUOTE))  # never a part of a run of code that is inferred
