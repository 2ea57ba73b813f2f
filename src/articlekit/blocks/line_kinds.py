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
CONTENTS_TITLE = "m"  # a known title above a contents list; what is inferred of other lines must not hang on either
CONTENTS_ENTRY = "n"

IN_LIST = frozenset((LIST_ITEM, ITEM_TEXT))
IN_CONTENTS = frozenset((CONTENTS_TITLE, CONTENTS_ENTRY))
VERBATIM = frozenset((CODE, BLOCKQUOTE, *IN_CONTENTS))  # never a part of a run of code that is inferred
