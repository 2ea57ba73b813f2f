"""The numbers of inference that a user may want to change.

    parse(text, tuning=Tuning(threshold=0.6))        # fewer headings, and surer ones

Learnt numbers are in the `weights.py` of each decision; chosen ones are here.
"""

from __future__ import annotations

import attrs

from articlekit.lexicon.known_titles import KnownTitles, read_known_titles


def _share(tuning: Tuning, field: attrs.Attribute[float], value: float) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"Tuning.{field.name}: a number expected, got {type(value).__name__}")
    if not 0.0 <= value <= 1.0:
        raise ValueError(f"Tuning.{field.name}: a share runs from 0 to 1, got {value}")


@attrs.frozen
class Tuning:
    """How certain a heading must be.

    threshold: a bare line is a heading from this confidence on. The best F1 lies at .36 to .43 (corpus dev,
        cross-validated by domain); raise it for precision, lower it for recall
    label_threshold: the same for a line that begins with a label of a question or an answer, such as `Q: `
    wrapped_share: text counts as hard-wrapped when at least this share of the bare lines above another one had no room
        for its first word
    known_titles: titles of parts beside those of the lexicons, each with its kind: `{"in one minute": "summary"}`
    """

    threshold: float = attrs.field(default=0.40, validator=_share)
    label_threshold: float = attrs.field(default=0.95, validator=_share)
    wrapped_share: float = attrs.field(default=0.6, validator=_share)
    known_titles: KnownTitles = attrs.field(default=None, converter=read_known_titles, hash=False)


DEFAULT = Tuning()
