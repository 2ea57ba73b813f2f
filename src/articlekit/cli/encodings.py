"""Which encoding bytes have that are not UTF-8: a guess.

    guess("Café für £5".encode("cp1252"))      "cp1252"

Windows-1252 comes first where the bytes make Western text in it: all code pages of Windows and DOS give some text, and
on a short file statistics prefer rare ones. `charset-normalizer` (the extra `cli`) guesses the others.
"""

from __future__ import annotations

import re

# Tried in this order: Windows, old Macs, DOS.
WESTERN = ("cp1252", "mac_roman", "cp850")

# What each language has beyond ASCII. A text whose letters fit none of them is not Western, or not in this code page:
# Czech comes out with `ø` and `è`, Turkish with `þ` and `ç`.
_LETTERS = (
    "àâæçéèêëîïôœùûüÿ",  # French
    "äöüßéàèê",  # German
    "áéíóúüñçà",  # Spanish
    "áâãàçéêíóôõúü",  # Portuguese
    "àèéìíîòóùúâ",  # Italian
    "åäöéàü",  # Swedish, Finnish
    "æøåéèêóòôäö",  # Danish, Norwegian
    "éëïóüèêöáíäçú",  # Dutch
    "àçéèíïóòúü",  # Catalan
)
ALPHABETS = tuple(map(frozenset, _LETTERS))
# Signs that stand beside words and figures, but not within a word.
_SIGNS = frozenset("£€¢¥©®™°§¶†‡•·…–—‘’‚“”„‹›«»¿¡ª²³¹ºµ¼½¾×÷±‰¨´`¯\xa0\xad")
_WITHIN_WORDS = frozenset("’·´\xad")
# More letters beyond ASCII in a row, or a larger share of all letters, are another script or a wrong code page.
MAX_IN_A_ROW = 2
MAX_SHARE = 0.3

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")

# What the Web has besides UTF-8 and these, in Python's names. Other code pages of DOS and of old Macs come last.
COMMON = (
    *("cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "iso8859_2", "iso8859_5"),
    *("iso8859_7", "iso8859_9", "koi8_r", "koi8_u", "cp932", "euc_jp", "gb18030", "big5", "cp949", "tis_620"),
    *("iso2022_jp", "utf_16_le", "utf_16_be"),
)


def guess(data: bytes) -> str | None:
    """Guess the encoding; `None` where it is not Western and charset-normalizer is not installed.

    Raises `ValueError` where nothing fits: bytes of 0 stand in UTF-16 and in files that are no text, but in no text.
    """
    has_nul = b"\0" in data
    western = None if has_nul else next((codec for codec in WESTERN if is_western(data, codec)), None)
    if western is not None:
        return western
    try:
        import charset_normalizer
    except ImportError:
        return None
    for names in (list(COMMON), None):
        best = charset_normalizer.from_bytes(data, cp_isolation=names).best()
        if best is not None and not (has_nul and "\0" in str(best)):
            return str(best.encoding)
    raise ValueError("no encoding fits")


def is_western(data: bytes, codec: str) -> bool:
    """Return whether bytes make a text of a Western European language in this encoding."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return False
    letters: set[str] = set()
    count = 0
    for found in _BEYOND_ASCII.finditer(text):
        own = [sign for sign in found[0] if sign.isalpha() and sign not in "ªºµ"]
        others = set(found[0]).difference(own)
        within = found.start() and text[found.start() - 1].isalpha() and text[found.end() : found.end() + 1].isalpha()
        if len(own) > MAX_IN_A_ROW or not others <= _SIGNS or (within and not others <= _WITHIN_WORDS):
            return False
        letters.update(sign.lower() for sign in own)
        count += len(own)
    ascii_letters = sum(map(str.isalpha, text)) - count
    return any(letters <= alphabet for alphabet in ALPHABETS) and count <= MAX_SHARE * (count + ascii_letters) + 1
