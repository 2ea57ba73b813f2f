"""How the names of months and days begin, the words of dates, and those that stand between names.

    MONTHS, DAYS        parts of a regular expression
    DATE_WORDS          "of" in `3rd of May`, "uhr" in `10.15 Uhr`
    BETWEEN_NAMES       "and" in `By Ada Lind and Jan de Vries`
"""

from __future__ import annotations

from typing import Final

MONTHS: Final = "jan|feb|f\xe9v|m[a\xe4]r|apr|avr|abr|ma[iy]|jun|jul|jui|aug|aou|ao\xfb|ago|sep|o[ck]t|nov|d[e\xe9][cz]"
DAYS: Final = (
    "mon|tue|wed|thu|fri|sat|sun|mit|don|die|sam|son|lun|mar|mer|jeu|ven|dim|mi\xe9|jue|vie|s\xe1b|dom|gio|zat|zon|woe"
)
DATE_WORDS: Final = "de|of|at|on|um|uhr|\xe0|am|pm"
BETWEEN_NAMES: Final = frozenset(
    ("and", "und", "et", "y", "e", "en", "og", "och", "i", "&", "de", "da", "del", "van", "von")
)
