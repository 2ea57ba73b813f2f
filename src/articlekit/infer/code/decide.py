"""Code without fences: scored line by line, decided for runs of lines.

    def steep(leaf):            -2.9 (any line) + 1.7 (a word of programs first) + 0.9 (a call) ...
        return leaf.cup         -2.9 + 2.3 (indented) + 0.9 (joined words) ...
    Then wait.                  -2.9 - 1.4 (begins with a capital) - 0.9 (ends like a sentence) ...

Each line has a score: the sum of its weights, the log-odds that it is code. A run of lines becomes code where its
scores outweigh the price of going into code and out of it (Viterbi's best path through two states). So an indented
comment within a program is code, and a stray bracket in prose is not. On most pages only the ends of the lines are
read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from articlekit.blocks import BlockList, table_rows
from articlekit.blocks.line_kinds import BLANK, CODE, IN_LIST, PARAGRAPH, VERBATIM
from articlekit.document import unchecked
from articlekit.document.nodes import Code, Node
from articlekit.infer.code import reasons, weights
from articlekit.infer.code.features import COMMANDS, features
from articlekit.infer.inference import Inference
from articlekit.infer.layout import Layout
from articlekit.infer.tuning import Tuning
from articlekit.lines import SPACES

RULE: Final = "looks like code"

# Last and first characters of lines. A page with none of these is not scored (82% of pages).
_ENDS: Final = frozenset("{};>=\\")
_STARTS: Final = frozenset("<>${}@/ \t")
# On the others, the lines at most `_REACH` lines from one of these ends or starts are scored: that finds 97% of what
# scoring every line finds (corpus dev).
_NEAR_ENDS: Final = _ENDS | {")"}
_REACH: Final = 4

_UNSCORED: Final = -4.0  # of a line that is not scored: as far from code as plain prose
_LONG: Final = -6.0  # of a line that is too long for code
_NEVER: Final = -1e9  # of what cannot be in a run
_NOT_SCORED: Final = VERBATIM | {BLANK}

# Lines are scored around one whose own score is at least this: all but one of 421 runs have one (corpus dev).
MIN_NEAR_SCORE: Final = 0.5

# Longer lines that neither are indented nor end as code does are prose.
MAX_PROSE_CHARS: Final = 200
# Prose is indented where so large a share of the indented lines has no sign of a program.
MIN_PLAIN_SHARE: Final = 0.6
_MAX_BLANKS: Final = 4  # above a line, behind which the line above is still read


class Model(NamedTuple):
    """What is learnt from a corpus.

    weights: of each feature, in log-odds
    enter, leave: what it costs to go into code and out of it, in log-odds
    confidences: (least score, share), highest first: the share of lines in runs of at least this score that are code
    """

    weights: dict[str, float]
    enter: float
    leave: float
    confidences: tuple[tuple[float, float], ...]


MODEL: Final = Model(weights.WEIGHTS, weights.ENTER, weights.LEAVE, weights.CONFIDENCES)


class Run(NamedTuple):
    """Blocks that are code: those from `first` to before `end`, on the lines from `top` to before `bottom`."""

    first: int
    end: int
    top: int
    bottom: int
    score: float


def decide(inference: Inference, tuning: Tuning) -> Inference:
    """Put a `Code` in place of each run of lines that look like code."""
    block_list = inference.block_list
    runs = find_runs(block_list, inference.layout)
    if not runs:
        return inference
    kinds = list(block_list.kinds)
    kept: list[Node | int] = []
    last = 0
    for run in runs:
        kept += block_list.blocks[last : run.first]
        kept.append(_code(block_list, run))
        kinds[run.top : run.bottom] = CODE * (run.bottom - run.top)
        last = run.end
    kept += block_list.blocks[last:]
    return inference._replace(block_list=block_list._replace(kinds="".join(kinds), blocks=kept))


def find_runs(block_list: BlockList, layout: Layout) -> list[Run]:
    """Find the runs of blocks that look like code."""
    block_list = without_margin(block_list, layout)
    likely = likely_lines(block_list.lines, block_list.kinds)
    if not likely:
        return []
    scores = _score_lines(block_list, likely, layout)
    return runs_of(block_list, scores, MODEL.enter, MODEL.leave) if scores else []


def without_margin(block_list: BlockList, layout: Layout) -> BlockList:
    """Take away what all lines have in front."""
    if not layout.margin:
        return block_list
    return block_list._replace(lines=[line[layout.margin :] for line in block_list.lines])


def likely_lines(lines: list[str], kinds: str) -> list[int]:
    """Return the lines that begin, end or assign as code may, if one of them surely may be code; none on most pages.

    An item with up to three spaces in front and no sign of a program is none: 2 of 1,485 score as code (a third of
    reader/dev, resiliparse, languages and long).
    """
    commands = [
        at
        for at, line in enumerate(lines)
        if line[:1] in _COMMAND_STARTS and line[:_MAX_COMMAND_CHARS].partition(" ")[0] in COMMANDS
    ]
    likely = [
        at
        for at, line in enumerate(lines)
        if line[-1:] in _NEAR_ENDS or (line[:1] in _STARTS and not (kinds[at] in IN_LIST and _is_plain_item(line)))
    ]
    commands += [at for at, line in enumerate(lines) if "=" in line]
    if commands:
        return sorted({*likely, *commands})
    return likely if any([lines[at][-1:] in _ENDS or lines[at][:1] in _STARTS for at in likely]) else []


def _is_plain_item(line: str) -> bool:
    return line[0] in _SPACES and not line[:4].isspace() and _SIGN(line) is None


_MAX_COMMAND_CHARS: Final = max(map(len, COMMANDS)) + 1
_COMMAND_STARTS: Final = frozenset(command[0] for command in COMMANDS)


def _score_lines(block_list: BlockList, likely: list[int], layout: Layout) -> dict[int, float]:
    """Score the likely lines and those near the ones that look like code; empty where none does."""
    lines, _, kinds, _ = block_list
    show = feature_reader(block_list, layout)
    scores: dict[int, float] = {}
    near: set[int] = set()
    for at in likely:
        if kinds[at] not in _NOT_SCORED:
            score = scores[at] = log_odds(show(at), MODEL.weights)
            if score >= MIN_NEAR_SCORE:
                near.update(range(max(0, at - _REACH), min(len(lines), at + _REACH + 1)))
    for at in near.difference(scores):
        if kinds[at] not in _NOT_SCORED:
            scores[at] = log_odds(show(at), MODEL.weights)
    return scores if near else {}


def feature_reader(block_list: BlockList, layout: Layout) -> Callable[[int], list[str]]:
    """Make the function that reads the features of a line of this text; a line too long for code has `PROSE` alone.

    Where blank lines separate blocks, the indentation of an item shows how deep it stands, and nothing else.
    """
    lines, _, kinds, _ = block_list
    unindented = IN_LIST if layout.separated else _NO_KINDS
    indented_prose = _is_prose_indented(lines, kinds)

    def show(at: int) -> list[str]:
        line, kind = lines[at], kinds[at]
        if len(line) >= MAX_PROSE_CHARS and line[0] not in " \t" and line[-1] not in _ENDS:
            return PROSE
        return features(line.strip() if kind in unindented else line, kind, _above(block_list, at), indented_prose)

    return show


_NO_KINDS: Final[frozenset[str]] = frozenset()
PROSE: Final = ["a long line"]


def _is_prose_indented(lines: list[str], kinds: str) -> bool:
    """Return whether most of the indented lines hold no sign of a program: what is left of the layout of a page."""
    indented = [line for line, kind in zip(lines, kinds, strict=True) if line[:1] in _SPACES and kind == PARAGRAPH]
    plain = sum([_SIGN(line) is None for line in indented])
    return plain > MIN_PLAIN_SHARE * len(indented)


_SPACES: Final = frozenset(SPACES)
_SIGN: Final = re.compile(r"[{}()\[\];=<>_$\\|#]").search


def _above(block_list: BlockList, at: int) -> str:
    """Return the last character of the line above that is not blank, at most `_MAX_BLANKS` lines away."""
    for above in range(at - 1, max(-1, at - 1 - _MAX_BLANKS), -1):
        if block_list.kinds[above] not in _NOT_SCORED:
            return block_list.lines[above].rstrip()[-1]
    return ""


def log_odds(shown: list[str], weights: dict[str, float]) -> float:
    """Return the log-odds that a line with these features is code. A feature that no page showed weighs nothing."""
    if shown is PROSE:
        return _LONG
    return weights["any line"] + sum([weights.get(name, 0.0) for name in shown])


def _score_block(kinds: str, first: int, end: int, scores: dict[int, float]) -> float:
    """Score the block on these lines. What stands in fences already cannot be in a run, nor can quotes."""
    score = 0.0
    for at in range(first, end):
        kind = kinds[at]
        if kind in VERBATIM:
            return _NEVER
        if kind != BLANK:
            score += scores.get(at, _UNSCORED)
    return score


def runs_of(block_list: BlockList, scores: dict[int, float], enter: float, leave: float) -> list[Run]:
    """Find the runs by the scores of lines; lines without one count as prose."""
    spans = _line_spans(block_list)
    block_scores = [
        _NEVER if table_rows.is_drawn(block) else _score_block(block_list.kinds, first, end, scores)
        for block, (first, end) in zip(block_list.blocks, spans, strict=True)
    ]
    return [
        Run(first, end, spans[first][0], spans[end - 1][1], sum(block_scores[first:end]))
        for first, end in _best_path(block_scores, enter, leave)
    ]


def _line_spans(block_list: BlockList) -> list[tuple[int, int]]:
    """Return the first line of each block, and the one behind its last that is not blank."""
    kinds, firsts = block_list.kinds, block_list.first_lines()
    spans = []
    for first, end in zip(firsts, [*firsts[1:], len(kinds)], strict=True):
        while end > first + 1 and kinds[end - 1] == BLANK:
            end -= 1
        spans.append((first, end))
    return spans


def _best_path(scores: list[float], enter: float, leave: float) -> list[tuple[int, int]]:
    """Return the runs of blocks that are code: the path through the states prose and code with the highest sum."""
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


def _code(block_list: BlockList, run: Run) -> Code:
    lines, starts = block_list.lines, block_list.starts
    kept = lines[run.top : run.bottom]
    kept[-1] = kept[-1].rstrip()
    span = (starts[run.top], starts[run.bottom - 1] + len(kept[-1]))
    confidence = next(share for least, share in MODEL.confidences if run.score >= least)
    why = reasons.strongest(lines[run.top : run.bottom], block_list.kinds[run.top : run.bottom], MODEL.weights)
    return unchecked.code(span, unchecked.origin(RULE, confidence, why), "\n".join(kept), None, None)
