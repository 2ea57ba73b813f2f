"""The kind of each line, as one letter: a text of kinds can be searched with a pattern.

"Tea\\n- green\\n- black"        PARAGRAPH + LIST_ITEM + LIST_ITEM == "pll"
"""

from __future__ import annotations

from typing import Final

BLANK: Final = "b"
PARAGRAPH: Final = "p"  # a bare line: nothing of its own shows that it is anything else
TABLE_ROW: Final = "t"
LIST_ITEM: Final = "l"  # the line with the marker
ITEM_TEXT: Final = "i"  # another line of the item
HEADING: Final = "h"
BLOCKQUOTE: Final = "q"
CODE: Final = "c"
THEMATIC_BREAK: Final = "r"
# A known title above a contents list; what is inferred of other lines must not hang on either.
CONTENTS_TITLE: Final = "m"
CONTENTS_ENTRY: Final = "n"

IN_LIST: Final = frozenset((LIST_ITEM, ITEM_TEXT))
IN_CONTENTS: Final = frozenset((CONTENTS_TITLE, CONTENTS_ENTRY))
VERBATIM: Final = frozenset((CODE, BLOCKQUOTE, *IN_CONTENTS))  # never a part of a run of code that is inferred
