"""Words behind which a colon leads in what follows: such a line is a sentence that goes on, and no heading.

    leads_in("Bring with you:")         True
    leads_in("What you will need:")     True
    leads_in("Ingredients:")            False

12 of 558 such lines are headings (reader/dev, resiliparse, languages and long). Of the lines of up to 60 characters
that end with a colon above a list, half are.
"""

from __future__ import annotations

from typing import Final

LEADING: Final = frozenset(
    """
    a an the this that these those following below here as like such including include includes included contain
    contains are is was were be been by to of for from with without at in on into if when where who that you us we they
    them it your our their and or need needs follows find than should can will must have has
    folgende folgenden folgendes sind ist wird werden war waren mit zu von für aus bei wie und oder sie ihr du man uns
    ihnen dir euch als auf an im in wenn
    suivant suivants suivante suivantes sont est avec de des du pour par dans sur et ou comme vous nous
    siguiente siguientes son es con de del para por en y o como usted ustedes tú nosotros
    seguinte seguintes são é com de do da para por em e ou como você vocês
    seguente seguenti sono è con di del della per da in su e o come voi noi
    volgende zijn is met van voor door in op en of als u jullie
    następujące są jest z do dla przez w na i lub jak
    följande är med av för i på och eller som du ni
    """.split()
)
_COLONS: Final = frozenset(":\uff1a")


def leads_in(text: str) -> bool:
    """Return whether a line of two words or more ends with a colon behind a word that a sentence goes on from."""
    if text[-1:] not in _COLONS:
        return False
    before, _, last = text[:-1].rstrip().rpartition(" ")
    return bool(before) and last.casefold() in LEADING
