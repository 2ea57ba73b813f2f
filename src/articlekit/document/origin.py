"""How a node was found: which rule or model decided, with which confidence, and why.

    heading.origin      Origin("model", 0.93, ("a long line follows", "letters only"))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from articlekit.document import validators

if TYPE_CHECKING:
    Field = attrs.Attribute[Any]


def _as_float(value: float) -> float:
    """Return the converter of a confidence; beyond 0..1 it is for the validator. Raises `TypeError` for no number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"Origin.confidence: int or float expected, got {type(value).__name__}")
    return float(value) if 0 <= value <= 1 else value


@attrs.frozen
class Origin:
    """How a node was found.

    rule: the rule or model that decided, e.g. `contents list`
    confidence: 0..1, the share of such decisions that are right
    reasons: strongest first
    """

    rule: str = attrs.field(validator=validators.line)
    confidence: float = attrs.field(converter=_as_float, validator=validators.share)
    reasons: tuple[str, ...] = attrs.field(default=(), converter=validators.as_tuple, validator=validators.lines)
