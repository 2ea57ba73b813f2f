"""The number in front of a title.

    without_number("2.1 Storing")       "Storing"
    without_number("IV. Storing")       "Storing"
    without_number("U.S. harbours")     "U.S. harbours"
"""

from __future__ import annotations

import re


def without_number(title: str) -> str:
    """`title` without a numbering in front: `1) Foo`, `2.Foo`, `3.1 Foo`, `IV. Foo` and `(a) Foo` are `Foo`.

    Initials, amounts and dates are no numbering: `U.S. foo`, `10.000 Foo`, `2.5 foo` and `1.5.2016 Foo` stay. What
    cannot be told from one goes: `J. Foo`.
    """
    number, _, rest = title.partition(" ")
    if len(number) <= 4 and number[:-1].isdecimal() and number[-1] in ".):" and not rest[:1].isspace():
        return rest or title  # most of them: "1) Foo"
    if match := _APART.match(title):
        return title[match.end() :]
    match = _NEAR.match(title)
    return title if match is None or title[match.end()].islower() else title[match.end() :]


# Figures, perhaps with dots between, a Roman numeral or one letter; closed by a mark or two and white space: "IV. Foo".
# A letter does not go on with initials ("J. K. Foo"). Every part is bounded: a match costs at most 40 characters.
_APART = re.compile(
    r"""\(?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,4}|[IVXL]{2,6}|[ivxl]{2,6}|[A-Za-z](?!\.\s{1,8}[^\W\d_]\.))
    [.):\u3001\uff0e]{1,2}\s{1,8}(?=\S)""",
    re.VERBOSE,
)
# Figures with no white space behind the mark ("1.Foo"), or with dots between and no mark ("3.1 Foo"): none of these
# begins with a zero, as in amounts and dates. A small letter goes on with the figures ("2.x", "2.5 litres").
_NEAR = re.compile(
    r"""\(?(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,4})[.):\u3001\uff0e]{1,2}(?=[^\s\d.):\u3001\uff0e])
    |(?!0)\d{1,2}(?:\.(?!0)\d{1,2}){1,4}\s{1,8}(?=\S)""",
    re.VERBOSE,
)
