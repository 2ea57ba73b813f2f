"""Escapes, so that a text is read back as itself.

    inline("2 * 3 = `six`")        2 * 3 = \\`six\\`
    lines("1. First", True)        1\\. First
    reference("\\u00a0")            &nbsp;

Every pattern has the reason for its escape beside it. CommonMark's sections are cited by number (version 0.31.2),
GitHub's extensions as GFM.
"""

from __future__ import annotations

import re

# --- Anywhere in a line: a backslash before what the pattern matches --------------------------------------------------
# Each begins with the character itself: so `re` jumps from one to the next instead of trying all at each place.

_BACKSLASH = r"\\(?=[!-/:-@\[-`{-~\n]|\Z)"  # 2.4: it would escape what follows, or break the line
_BACKTICK = r"`"  # 6.1: it would open a code span
_STAR = r"\*(?:(?! )|(?<! \*))"  # 6.2: it would open or close emphasis; between spaces it is neither
_UNDERSCORE = r"_(?:(?![^\W_])|(?<![^\W_]_))"  # 6.2: the same; between letters it is neither
_TILDE = r"~"  # GFM 6.5: strikethrough, by one or two of them
_LESS = r"<(?=[A-Za-z/!?]|\Z)"  # 6.5, 6.6: it would begin an autolink or a tag
_AMPERSAND = r"&(?=\#?[0-9A-Za-z]{1,32};)"  # 2.5: it would begin a character reference; the longest name has 31 letters
_BRACKET = r"\](?=\()"  # 6.3: it would close a link; what no address follows needs a definition, and we write none
_IN_LINK = r"\[|\]"  # 6.3: the text of a link ends with the first bracket that has no partner

_ALWAYS = (_BACKSLASH, _BACKTICK, _STAR, _UNDERSCORE, _LESS, _AMPERSAND)
_OUTSIDE = re.compile("|".join((*_ALWAYS, _BRACKET)))
_INSIDE = re.compile("|".join((*_ALWAYS, _TILDE, _IN_LINK)))
_OUTSIDE_TILDES = re.compile("|".join((*_ALWAYS, _BRACKET, _TILDE)))

_UNDERSCORES = re.compile(_UNDERSCORE)
_LONE = re.compile("|".join((_BACKSLASH, _BACKTICK, _STAR, _LESS, _AMPERSAND, _BRACKET)))
_LONE_TILDES = re.compile(_LONE.pattern + "|" + _TILDE)

# One character set, so that the search for a text that needs nothing runs in C.
MARKUP = re.compile(r"[\\`*_~<&\]\[]")


def inline(text: str, in_link: bool = False, tildes: bool = True, whole: bool = False) -> str:
    """Put a backslash wherever the text would begin or end something inside a line.

    tildes: False where the whole leaf has only one tilde, which strikes nothing
    whole: whether this is the whole leaf: an underscore alone has no partner then, and addresses stay readable
    """
    if in_link:
        # cmark-gfm takes a bracket with a caret for a footnote.
        return ("\\" if text[:1] == "^" else "") + _INSIDE.sub(r"\\\g<0>", text)
    if MARKUP.search(text) is None:
        return text
    if whole and "_" in text and len(_UNDERSCORES.findall(text)) == 1:
        return (_LONE_TILDES if tildes else _LONE).sub(r"\\\g<0>", text)
    return (_OUTSIDE_TILDES if tildes else _OUTSIDE).sub(r"\\\g<0>", text)


# --- At the start of a line -------------------------------------------------------------------------------------------

# White space beside a marker is a space or a tab; cmark-gfm and pulldown-cmark take these two for it as well.
_BLANK = r"[ \t\x0b\x0c]"
_END = rf"(?={_BLANK}|\n|\Z)"
_STARTS = "|".join(
    (
        rf"\#(?=\#{{0,5}}(?:{_BLANK}|\n|\Z))",  # 4.2: a heading
        r">",  # 5.1: a quote
        rf"[-+]{_END}",  # 5.2: a list item (a star is escaped anywhere)
        r"[-:|](?=[-:| \t\x0b\x0c]*(?:\n|\Z))",  # 4.1, 4.3, GFM 4.10: a break, an underline, the rule row of a table
        rf"=(?==*{_BLANK}*(?:\n|\Z))",  # 4.3: an underline
    )
)
_NUMBER = rf"[0-9]{{1,9}}(?=[.)](?:{_BLANK}|\n|\Z))"  # 5.2: a list item; the backslash comes after the figures

_FIRST = re.compile(_STARTS)
_LATER = re.compile(rf"(\n{_BLANK}*)({_STARTS})")
_FIRST_NUMBER = re.compile(_NUMBER)
_LATER_NUMBER = re.compile(rf"(\n{_BLANK}*{_NUMBER})")


def lines(text: str, first: bool) -> str:
    """Put a backslash wherever a line of the text would begin a block.

    first: whether the text begins a line itself
    """
    if first:
        if _FIRST.match(text):
            text = "\\" + text
        elif number := _FIRST_NUMBER.match(text):
            text = f"{number[0]}\\{text[number.end() :]}"
    if "\n" in text:
        text = _LATER.sub(r"\1\\\2", text)
        text = _LATER_NUMBER.sub(r"\1\\", text)
    return text


# The first characters of lines that `lines` may have to escape.
EARLY = frozenset("#>-+:|=0123456789")

# 4.7: a paragraph that begins so may be a link reference definition, and vanish.
# Not so a footnote of two words or more (GitHub's): the second one is no title.
DEFINITION = re.compile(r"(?!\[\^[^\[\]\s\\]+\]:[ \t]+[^\s<]\S*[ \t]+[^\s\"'(])\[(?:[^\[\]\\]|\\.)*\]:", re.DOTALL)

# GFM 5.3: at the start of an item it is the box of a task.
BOX = re.compile(r"\[[ xX]\](?=[ \t\n]|\Z)")

# 4.2: closing figures of a heading, after a space or alone.
CLOSING = re.compile(r"(?:(?<=[ \t])|\A)#+\Z")

# --- At the ends of a block -------------------------------------------------------------------------------------------

# Readers strip more from both ends of a block than the space and tab of CommonMark 4.8: whatever their language calls
# white space, and a byte order mark at the start of a file.
ODD = frozenset(
    [*"\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff", *map(chr, range(0x2000, 0x200B))]
)


def reference(char: str) -> str:
    """Write a character reference (2.5): white space that stays, or a letter that counts as punctuation."""
    return "&nbsp;" if char == "\xa0" else f"&#{ord(char)};"


# --- Addresses, titles, info strings ----------------------------------------------------------------------------------

_PLAIN_TARGET = re.compile(r"[A-Za-z0-9/.#?=%:@+,;!$'~-][\w/.#?=&%:@+,;!$'~-]*")
_IN_TARGET = re.compile(rf"{_BACKSLASH}|[<>]|{_AMPERSAND}")
_IN_TITLE = re.compile(rf'{_BACKSLASH}|"|{_AMPERSAND}')
_IN_INFO = re.compile(rf"{_BACKSLASH}|{_AMPERSAND}")
_AMPERSANDS = re.compile(_AMPERSAND)


def target(address: str) -> str:
    """Write an address for the brackets of a link: bare where it may be, else between `<` and `>`."""
    if _PLAIN_TARGET.fullmatch(address):
        return _AMPERSANDS.sub(r"\\\g<0>", address) if "&" in address else address
    return "<" + _IN_TARGET.sub(r"\\\g<0>", address) + ">"


def title(text: str) -> str:
    """Write a title in quotes. Line breaks and tabs become references: the next line would need a guard, and where
    lines are indented, readers widen a tab. A backslash at the end does too: cmark-gfm goes on to a later quote.
    """
    end = "&#92;" if text.endswith("\\") else ""
    written = _IN_TITLE.sub(r"\\\g<0>", text[:-1] if end else text)
    return '"' + written.replace("\n", "&#10;").replace("\t", "&#9;") + end + '"'


def info(words: str) -> str:
    """Write an info string (4.5). It may hold no backtick, and a tilde could lengthen the fence."""
    return _IN_INFO.sub(r"\\\g<0>", words).replace("`", "&#96;").replace("~", "&#126;")
