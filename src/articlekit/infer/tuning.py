"""The settings of inference that a user may want to change.

    parse(text, tuning=Tuning(threshold=0.6))        # fewer, more certain headings

Learnt numbers are in the `weights.py` of each decision, with the thresholds of code, items, lists and quotes. The
thresholds of title and boilerplate are in their `decide.py`.
"""

from __future__ import annotations

from typing import Any

import attrs

from articlekit.lexicon.known_titles import KnownTitles, read_known_titles


def share(owner: object, field: attrs.Attribute[Any], value: object) -> None:
    """Validate a field of an attrs class that is a number from 0 to 1. Raises `TypeError` and `ValueError`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{field.name}: a number expected, got {type(value).__name__}")
    if not 0.0 <= value <= 1.0:
        raise ValueError(f"{field.name}: a share runs from 0 to 1, got {value}")


@attrs.frozen
class Tuning:
    """Set how headings, wrapped lines and titles are recognised.

    threshold: minimum confidence (0..1) of a heading. The best F1 is at .36 to .43 (corpus dev, cross-validated by
        domain); raise it for fewer, more certain headings
    label_threshold: the same for a line that begins with a label of a question or an answer, such as `Q: `
    wrapped_share: minimum share (0..1) of full lines in hard-wrapped text: of the bare lines that another one follows,
        those that had no room for its first word
    known_titles: titles of summaries, key points, contents lists and FAQs beside those of the lexicons, each with its
        kind: `{"in one minute": "summary"}`. Markdown that is written from such a tree has comments around its sections
    """

    threshold: float = attrs.field(default=0.40, validator=share)
    label_threshold: float = attrs.field(default=0.95, validator=share)
    wrapped_share: float = attrs.field(default=0.6, validator=share)
    known_titles: KnownTitles = attrs.field(default=None, converter=read_known_titles, hash=False)


DEFAULT = Tuning()
