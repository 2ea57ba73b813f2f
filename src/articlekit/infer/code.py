"""Code without fences: guessed by how its lines look, and by the lines around them.

    def steep(leaf):            -2.9 (any line) + 1.7 (a word of programs first) + 0.9 (a call) ...
        return leaf.cup         -2.9 + 2.3 (indented) + 0.9 (joined words) ...
    Then wait.                  -2.9 - 1.4 (begins with a capital) - 0.9 (ends like a sentence) ...

Each line has a score: the sum of its clues, the log-odds that it is code. A run of lines becomes code where its scores
outweigh the price of going into code and out of it (Viterbi's best path through two states). So an indented comment
within a program is code, and a stray bracket in prose is not. Most pages pay for one look at the ends of their lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from articlekit.blocks import table_rows
from articlekit.document import unchecked
from articlekit.document.nodes import Node
from articlekit.infer import code_clues
from articlekit.infer.layout import is_separated
from articlekit.lines import SPACES

if TYPE_CHECKING:
    from articlekit.blocks import BlockList
    from articlekit.document.nodes import Code

# A page with none of these is not looked at (82% of pages): last and first characters of lines.
_ENDS = frozenset("{};>=\\")
_STARTS = frozenset("<>${}@/ \t")
# On the others, lines are looked at that stand at most so many lines from one of these ends or starts: that finds 97%
# of what looking at every line finds (corpus dev).
_NEAR_ENDS = _ENDS | {")"}
_REACH = 4

_UNSEEN = -4.0  # the score of a line that was not looked at: as far from code as plain prose
_NEITHER = frozenset("bcq")  # blank lines, and what cannot be in a run

# Lines are looked at beside one whose own score is at least this: all but one of 421 runs have one (corpus dev).
SPARK = 0.5

# Characters of a line that are looked at.
LOOK_CHARS = 240

# Longer lines that neither are indented nor end as code does are prose.
MAX_PROSE_CHARS = 200

_PROGRAM_WORDS = frozenset(
    """def class import from return if elif else: else for while try: try except with const let var function async await
    export default public private protected static void int char float double bool struct impl fn use mut pub package
    func type interface enum switch case select insert update delete create alter drop where join left inner order
    group begin commit end echo sudo pip pip3 npm npx yarn git docker curl wget cd ls mkdir apt apt-get kubectl cargo
    go python python3 cat set using namespace #include #define #!/bin/bash #!/bin/sh <?php raise yield pass lambda print
    assert do done fi then esac local resource variable extends module require include throw new foreach unless
    """.split()
)
_LAST = {
    ";": "ends in ;",
    "{": "ends in {",
    "}": "ends in }",
    ")": "ends in )",
    "]": "ends in ]",
    ",": "ends in a comma",
    ":": "ends in a colon",
    ">": "ends in >",
    **dict.fromkeys("([", "ends in ( or ["),
    **dict.fromkeys("\"'`", "ends in a quote"),
    **dict.fromkeys(".!?”…", "ends like a sentence"),
    **dict.fromkeys("=\\+|&", "ends in an operator"),
}
_FIRST = {
    "<": "begins with <",
    "(": "begins with (",
    "[": "begins with [",
    "#": "begins with #",
    "$": "begins with $",
    ">": "begins with >",
    "@": "begins with @",
    "/": "begins with /",
    "-": "begins with -",
    "+": "begins with +",
    "*": "begins with *",
    ".": "begins with .",
    "|": "begins with |",
    **dict.fromkeys("{})]", "begins with a bracket"),
    **dict.fromkeys("\"'", "begins with a quote"),
}
_OPENINGS = frozenset({"//", "/*", "# ", "--", "</", "@@"})
_SHELL = frozenset("./~abcdefghijklmnopqrstuvwxyz")
_INSIDE = (
    ("=", "has ="),
    ("()", "has ()"),
    ("::", "has ::"),
    ("_", "has _"),
    ("{", "has {"),
    ("[", "has ["),
    ("<", "has <"),
    (";", "has ;"),
    ('"', "has a straight quote"),
    ("'", "has an apostrophe"),
    ("--", "has --"),
    ("$", "has $"),
    ("\\", "has a backslash"),
    (". ", "has a sentence"),
    ("  ", "has a gap"),
    (": ", "has a colon"),
    ("*", "has *"),
)
# What the line is by its own characters, where that is not nothing.
_WRITTEN = {"t": "reads as a row", "l": "reads as an item", "i": "reads as an item", "h": "reads as a heading"}


def clues(line: str, letter: str, above: str) -> list[str]:
    """What the line shows. letter: its kind; above: the last character of the line above that is not blank."""
    text = line.strip()
    first, last = text[0], text[-1]
    text = text[:LOOK_CHARS]
    words = text.split()
    head, count = words[0], len(words)
    found = [
        _LAST.get(last) or ("ends in a letter" if last.isalpha() else "ends in another sign"),
        _FIRST.get(first) or _begins(first),
    ]
    indent = len(line) - len(line.lstrip())
    if indent:
        found.append("indented by 1 to 3" if indent < 4 else "indented by 4 to 12" if indent < 13 else "indented deep")
    if text[:3] in (">>>", "..."):
        found.append("a prompt")
    elif first == "$" and text[1:2] == " " and text[2] in _SHELL:
        found.append("a shell prompt")
        text = text[2:]  # its dollar is no amount of money
        words = words[1:]
    if text[:2] in _OPENINGS:
        found.append("begins with " + text[:2].strip() + " of programs")
    found += [name for sign, name in _INSIDE if sign in text]
    found += _of_words(head, count)
    found.append(_FIFTHS[5 * _plain(words) // count])
    if not text.isascii():
        found.append("not ASCII")
    if "(" in head[1:]:
        found.append("a call first")
    if _CAMEL(text, 0, 60):
        found.append("camelCase")
    if above == ":":
        found.append("below a colon")
    if letter in _WRITTEN:
        found.append(_WRITTEN[letter])
    return found


def _begins(first: str) -> str:
    """What a line begins with that is no sign of `_FIRST`."""
    if first.islower():
        return "begins with a small letter"
    if first.isupper():
        return "begins with a capital"
    return "begins with a digit" if first.isdigit() else "begins with another sign"


def _of_words(head: str, count: int) -> list[str]:
    """What the first of so many words shows, and how many they are."""
    found = []
    if head in _PROGRAM_WORDS:
        found.append("a word of programs first")
    elif head.isupper() and head.lower() in _PROGRAM_WORDS:
        found.append("a WORD of programs first")
    if count == 1:
        found.append("one word")
    elif count > 13:
        found.append("14 to 24 words" if count < 25 else "25 words or more")
    return found


def _plain(words: list[str]) -> int:
    """How many words are letters, perhaps with one sign behind them: `tea`, `cup.`"""
    return len([word for word in words if word.isalpha() or (word[:-1].isalpha() and not word[-1].isalnum())])


_CAMEL = re.compile("[a-z][A-Z]").search
_FIFTHS = (
    "less than a fifth of its words are plain",
    "a fifth of its words are plain",
    "two fifths of its words are plain",
    "three fifths of its words are plain",
    "most of its words are plain",
    "all of its words are plain",
)


class Learnt(NamedTuple):
    """What a corpus taught.

    clues: the weight of each clue, in log-odds
    enter, leave: what it costs to go into code and out of it, in log-odds
    sure: (least score, share), highest first: the share of lines in runs of at least this score that are code
    """

    clues: dict[str, float]
    enter: float
    leave: float
    sure: tuple[tuple[float, float], ...]


LEARNT = Learnt(code_clues.CLUES, code_clues.ENTER, code_clues.LEAVE, code_clues.SURE)


class Run(NamedTuple):
    """Blocks that are code: those from `first` to before `end`, on the lines from `top` to before `bottom`."""

    first: int
    end: int
    top: int
    bottom: int
    score: float


def regroup(flat: BlockList, learnt: Learnt = LEARNT) -> BlockList:
    """`flat` with each run of lines that look like code as one `Code`."""
    runs = spot(flat, learnt)
    if not runs:
        return flat
    letters = list(flat.kinds)
    found: list[Node | int] = []
    last = 0
    for run in runs:
        found += flat.blocks[last : run.first]
        found.append(_code(flat, run, learnt))
        letters[run.top : run.bottom] = "c" * (run.bottom - run.top)
        last = run.end
    found += flat.blocks[last:]
    return flat._replace(kinds="".join(letters), blocks=found)


def spot(flat: BlockList, learnt: Learnt = LEARNT) -> list[Run]:
    """The runs of blocks that look like code."""
    flat = _without_margin(flat)
    lines = flat.lines
    likely = [at for at, line in enumerate(lines) if line[-1:] in _NEAR_ENDS or line[:1] in _STARTS]
    if not any([lines[at][-1:] in _ENDS or lines[at][:1] in _STARTS for at in likely]):
        return []
    seen = _seen(flat, likely, learnt.clues)
    if not seen:
        return []
    spans = _line_spans(flat)
    scores = [
        _NEVER if table_rows.is_drawn(block) else _score(flat, first, end, seen)
        for block, (first, end) in zip(flat.blocks, spans, strict=True)
    ]
    runs = []
    for first, end in _best_path(scores, learnt.enter, learnt.leave):
        runs.append(Run(first, end, spans[first][0], spans[end - 1][1], sum(scores[first:end])))
    return runs


def _without_margin(flat: BlockList) -> BlockList:
    """`flat` without what all lines have in front: it tells nothing."""
    lines = flat.lines
    if any(line[:1] not in _MARGIN for line in lines):
        return flat  # most texts, and their first line says so
    margin = min((len(line) - len(line.lstrip()) for line in lines if line and not line.isspace()), default=0)
    return flat._replace(lines=[line[margin:] for line in lines])


# What a line with a margin begins with, or an empty one.
_MARGIN = frozenset(("", *SPACES))


def _seen(flat: BlockList, likely: list[int], weights: dict[str, float]) -> dict[int, float]:
    """The scores of the lines that are looked at: the likely ones, and those near the ones that look like code."""
    lines, _, kinds, _ = flat
    laid_out = "li" if is_separated(lines) else ""
    seen: dict[int, float] = {}
    near: set[int] = set()
    for at in likely:
        if kinds[at] not in _NEITHER:
            score = seen[at] = _line_score(flat, at, laid_out, weights)
            if score >= SPARK:
                near.update(range(max(0, at - _REACH), min(len(lines), at + _REACH + 1)))
    for at in near.difference(seen):
        if kinds[at] not in _NEITHER:
            seen[at] = _line_score(flat, at, laid_out, weights)
    return seen if near else {}


def _line_score(flat: BlockList, at: int, laid_out: str, weights: dict[str, float]) -> float:
    """laid_out: the letters of lines whose indentation tells nothing, for it shows how deep an item stands."""
    line, letter = flat.lines[at], flat.kinds[at]
    if not _may_be_code(line):
        return _UNSEEN
    return log_odds(clues(line.strip() if letter in laid_out else line, letter, _above(flat, at)), weights)


def _may_be_code(line: str) -> bool:
    return len(line) < MAX_PROSE_CHARS or line[0] in " \t" or line[-1] in _ENDS


def _above(flat: BlockList, at: int) -> str:
    """The last character of the line above that is not blank; looks at a few."""
    for above in range(at - 1, max(-1, at - 1 - _MAX_BLANKS), -1):
        if flat.kinds[above] not in _NEITHER:
            return flat.lines[above].rstrip()[-1]
    return ""


_MAX_BLANKS = 4


def _score(flat: BlockList, first: int, end: int, seen: dict[int, float]) -> float:
    """The score of the block on these lines. What stands in fences already cannot be in a run, nor can quotes."""
    score = 0.0
    for at in range(first, end):
        letter = flat.kinds[at]
        if letter in "cq":
            return _NEVER
        if letter != "b":
            score += seen.get(at, _UNSEEN)
    return score


def _line_spans(flat: BlockList) -> list[tuple[int, int]]:
    """Per block its first line and the one behind its last that is not blank."""
    kinds, firsts = flat.kinds, flat.first_lines()
    spans = []
    for first, end in zip(firsts, [*firsts[1:], len(kinds)], strict=True):
        while end > first + 1 and kinds[end - 1] == "b":
            end -= 1
        spans.append((first, end))
    return spans


_NEVER = -1e9


def log_odds(shown: list[str], weights: dict[str, float]) -> float:
    """The log-odds of a line that shows these clues to be code. A clue that no page showed says nothing."""
    return weights["any line"] + sum([weights.get(clue, 0.0) for clue in shown])


def _best_path(scores: list[float], enter: float, leave: float) -> list[tuple[int, int]]:
    """The runs of blocks that are code: the path through the states prose and code with the highest sum."""
    prose, code = 0.0, _NEVER
    out_of_code: list[bool] = []  # per block: whether the best way to be prose there comes out of code
    out_of_prose: list[bool] = []
    for score in scores:
        leaves, enters = code - leave > prose, prose - enter > code
        out_of_code.append(leaves)
        out_of_prose.append(enters)
        prose, code = max(prose, code - leave), max(code, prose - enter) + score
    in_code = code - leave > prose
    runs: list[tuple[int, int]] = []
    end = len(scores)
    for at in range(len(scores) - 1, -1, -1):
        if in_code:
            if out_of_prose[at]:
                runs.append((at, end))
                in_code = False
        elif out_of_code[at]:
            in_code = True
            end = at
    return runs[::-1]


def _code(flat: BlockList, run: Run, learnt: Learnt) -> Code:
    lines, starts = flat.lines, flat.starts
    kept = lines[run.top : run.bottom]
    kept[-1] = kept[-1].rstrip()
    span = (starts[run.top], starts[run.bottom - 1] + len(kept[-1]))
    sure = next(share for least, share in learnt.sure if run.score >= least)
    origin = unchecked.origin("looks like code", sure, _strongest(flat, run, learnt.clues))
    return unchecked.code(span, origin, "\n".join(kept), None, None)


def _strongest(flat: BlockList, run: Run, weights: dict[str, float]) -> tuple[str, ...]:
    """The three clues that spoke most for the first lines of a run."""
    total: dict[str, float] = {}
    above = ""
    for at in range(run.top, min(run.bottom, run.top + 12)):
        if flat.kinds[at] != "b":
            for clue in clues(flat.lines[at], flat.kinds[at], above):
                total[clue] = total.get(clue, 0.0) + weights.get(clue, 0.0)
            above = flat.lines[at].rstrip()[-1]
    ranked = sorted((clue for clue in total if total[clue] > 0), key=lambda clue: -total[clue])
    return tuple(ranked[:3])
