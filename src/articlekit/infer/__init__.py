"""The judge: which bare lines are headings, of which level, and which lines make one paragraph.

    promote(grammar.read("Brewing\\nWarm the pot first, then ..."), DEFAULT)
        [Heading(2, "Brewing"), Paragraph("Warm the pot first, then ...")]
"""

from __future__ import annotations

from articlekit.infer.promote import Judged, Looked, look, promote
from articlekit.infer.regroup import regroup
from articlekit.infer.tuning import DEFAULT, Tuning

__all__ = ["DEFAULT", "Judged", "Looked", "Tuning", "look", "promote", "regroup"]
