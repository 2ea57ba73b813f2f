"""Decode the bytes of an article: byte order mark first, then UTF-8, then a guess.

    decode("Café für £5".encode("cp1252"), None, "a.txt")    "Café für £5"
    guess("Café für £5".encode("cp1252"))                    "cp1252"

Windows-1252 comes first where the bytes make Western text in it: all code pages of Windows and DOS give some text, and
on a short file statistics prefer rare ones. `charset-normalizer` (the extra `cli`) guesses the others.
"""

from __future__ import annotations

import re

from articlekit.cli.files import ReadingError
from articlekit.cli.writing import print_error
from articlekit.corpus import text_encodings

# Tried in this order: Windows, old Macs, DOS.
WESTERN = ("cp1252", "mac_roman", "cp850")

# What each language has beyond ASCII. A text whose letters fit none of them is not Western, or not in this code page:
# Czech comes out with `ø` and `è`, Turkish with `þ` and `ç`.
_LETTERS = (
    "àâæçéèêëîïôœùûü",  # French, without the ÿ of a few names
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
# Signs that stand beside words and figures.
_SIGNS = frozenset("£€¢¥©®™°§¶†‡•·…–—‘’‚“”„‹›«»¿¡ª²³¹ºµ¼½¾×÷±‰¨´`¯\xa0\xad")
# Those that stand between two letters too. Without dashes, dots and the no-break space 7 % of 4,834 pages and pieces of
# pages in Windows-1252 were read as another encoding; with them 0.3 %.
_BETWEEN_LETTERS = frozenset("’·´\xad…–—\xa0")
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


def decode(data: bytes, encoding: str | None, name: str) -> str:
    """Return `data` as text without a byte order mark. Notes about what was guessed go to standard error.

    Raises `ReadingError`, which says where the first bad byte is and what to do.
    """
    try:
        return text_encodings.decode(data, encoding)
    except UnicodeDecodeError as error:
        place = _where(data, error)
        if not (text_encodings.marked_encoding(data) or encoding):
            if _is_damaged_utf8(data, error) or _is_damaged_ascii(data):
                print_error(f"{name}: damaged UTF-8: {place}; bad bytes are read as U+FFFD (--encoding NAME decides)")
                return data.decode("utf-8", "replace").removeprefix("\ufeff")
            if (guessed := _guess(data, name)) is not None:
                return guessed
        hint = text_encodings.hint(data, encoding, _HINT)
        raise ReadingError(f"not {text_encodings.encoding_of(data, encoding)}: {place}; {hint}") from None


_HINT = "give --encoding NAME, such as cp1252, or install articlekit[cli] to have it guessed"


# UTF-8 was damaged where so many characters beyond ASCII are whole for each that is not. By chance there are at most 2
# in text of 32 other encodings: 2,351 pages in many languages, as a whole and in pieces of 400 and of 60 characters.
# Where the whole ones are letters of a Western language, one for each is enough: `Ã©` for `é` is in no language.
_WHOLE_PER_BAD = 4


def _is_damaged_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Return whether bytes are UTF-8 but for a few, the first where `error` says, and are in no other encoding.

    Nothing but a character that the end cuts is enough, where it has two bytes or follows no letter. In the encodings
    of Windows and ISO 8859 its first byte is a letter, and a text may end in one as in `café`.
    """
    before = data[max(0, error.start - 1) : error.start]
    if error.reason == "unexpected end of data" and (error.end - error.start > 1 or not before.isalpha()):
        return True
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = len(text) - len(text.encode("ascii", "ignore")) - bad
    if whole >= _WHOLE_PER_BAD * bad:
        return True
    return whole >= bad and is_western(text.replace("\ufffd", "").encode(), "utf-8")


# So many bytes at most are damage in ASCII text, each for so many letters, where no Western encoding fits. Of 151 pages
# in ten other encodings with so few bytes beyond ASCII the guess was right for 6; with four to ten for 31 of 226.
_MAX_STRAY = 3
_LETTERS_PER_STRAY = 100


def _is_damaged_ascii(data: bytes) -> bool:
    """Return whether bytes are ASCII but for a few that make no Western text."""
    text = data.decode("ascii", "ignore")
    stray = len(data) - len(text)
    is_long = stray <= _MAX_STRAY and sum(map(str.isalpha, text)) >= _LETTERS_PER_STRAY * stray
    return is_long and "\0" not in text and not any(is_western(data, codec) for codec in WESTERN)


def _guess(data: bytes, name: str) -> str | None:
    """Return the text of bytes that are not UTF-8, in the encoding that they look like; `None` if that is unclear."""
    try:
        codec = guess(data)
    except ValueError:
        raise ReadingError(
            "neither UTF-8 nor text in another encoding that can be guessed; give --encoding NAME"
        ) from None
    if codec is None:
        return None
    print_error(f"{name}: not UTF-8; read as {codec}, which is a guess (--encoding NAME decides)")
    return data.decode(codec)


def _where(data: bytes, error: UnicodeDecodeError) -> str:
    lines_before = data.count(b"\n", 0, error.start)
    at = error.start - (data.rfind(b"\n", 0, error.start) + 1)
    what = f"0x{data[error.start]:02X}" if error.start < len(data) else "missing"
    return f"line {lines_before + 1}, byte {at + 1} of it (offset {error.start}) is {what}"


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
    """Return whether bytes make a text of a Western European language in this encoding.

    0xFF never does: it is `ÿ` and `ˇ`, and in DOS a no-break space, which its texts do not have.
    """
    if b"\xff" in data:
        return False
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return False
    letters: set[str] = set()
    count = 0
    for found in _BEYOND_ASCII.finditer(text):
        own = [sign for sign in found[0] if sign.isalpha() and sign not in "ªºµ"]
        others = set(found[0]).difference(own)
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        signs = _BETWEEN_LETTERS if before.isalpha() and after.isalpha() else _SIGNS
        if len(own) > MAX_IN_A_ROW or not others <= signs or (before.islower() and found[0][0].isupper()):
            return False
        letters.update(sign.lower() for sign in own)
        count += len(own)
    ascii_letters = sum(map(str.isalpha, text)) - count
    return any(letters <= alphabet for alphabet in ALPHABETS) and count <= MAX_SHARE * (count + ascii_letters) + 1
