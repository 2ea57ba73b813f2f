"""Dialogues: lines behind dashes that are no items.

    — Where do you come from?
    — From the harbour, — he said.

A dash opens what somebody says in many languages. A list has no questions with answers, and no item goes on behind a
second dash in small letters.
"""

from __future__ import annotations

import re
from typing import Final

DASHES: Final = "-–—―"
# Lines that are examined: where a list begins at each, all below it would be examined again and again.
MAX_LINES: Final = 60
# ... from the harbour, — he said
_DASH_WITHIN: Final = re.compile(r"[,?!….] ?[-–—―] ?([^\W\d_])").finditer


# Where does it leave? asked Anna.
_ASKED: Final = re.compile(r"(?:[?…]|[?!][»”\"]|\s!)\s([^\W\d_])").finditer


def answers_itself(line: str) -> bool:
    """Return whether a dash behind a punctuation mark goes on in small letters."""
    return any(found[1].islower() for found in _DASH_WITHIN(line, 2))


def find_end(lines: list[str], at: int, sign: str) -> int:
    """Return the line behind a dialogue that begins at a line with this dash; `at` where none begins."""
    end = at
    spoken: list[str] = []
    while end < min(at + MAX_LINES, len(lines)):
        line = lines[end].strip()
        if line and line[0] != sign:
            break
        end += 1
        if line:
            spoken.append(line)
    while not lines[end - 1].strip():
        end -= 1
    return end if _is_dialogue(spoken, sign, _above(lines, at)) else at


def _is_dialogue(spoken: list[str], sign: str, above: str) -> bool:
    if len(spoken) < 2:
        return False
    own = sum(map(answers_itself, spoken))
    ends = [line[-1] for line in spoken]
    if sign == "-":  # most lists of most texts
        return own > 0 and 2 * (own + sum(end in "?!…" for end in ends)) >= len(spoken)
    if own or any(found[1].islower() for line in spoken for found in _ASKED(line, 2)):
        return True
    if above.endswith((":", "：")) or len(set(ends)) == 1:
        return False
    return "?" in ends or ("!" in ends and all(end in ".!…" for end in ends))


def _above(lines: list[str], at: int) -> str:
    """Return the last line above that is not blank, of the two next to it."""
    return next((line.strip() for line in reversed(lines[max(0, at - 2) : at]) if line.strip()), "")


