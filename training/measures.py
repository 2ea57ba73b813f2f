"""Count how much of a page's structure is found as it is annotated.

    counts = measure(page)            what was right and wrong on one page
    report(counts + counts)           lines of a table, of the counts of many

A line whose label is `None` counts nowhere: it is blank, or no label is certain. Headings are measured by their lines
(precision, recall, F1), by whether all of a page are right if it has two or more, and by whether the step from each to
the next (deeper, the same, less deep) is right. A title is a heading of level 1. A series is headings with numbers of
one form, all of one level; it is split if not all of them are found at one level.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Any

from articlekit import explain, parse
from articlekit.lines import line_range

KINDS = ("heading", "list_item", "table_row", "code", "quote")
BINS = 10
_NUMBERED = re.compile(r"\s*((?:[^\W\d_]{1,12}\.?\s{0,2})?[#(]?)\d{1,3}([.):]?)(?=\s|$)")


def measure(page: dict[str, Any]) -> Counter[Any]:
    """Count what `explain` and, for boilerplate, the tree finds of what it should, on one page."""
    labels, levels = page["labels"], page["levels"]
    verdicts = explain(page["text"])
    counts: Counter[Any] = Counter(pages=1)
    for label, verdict in zip(labels, verdicts, strict=True):
        if label is None:
            continue
        for kind in KINDS:
            counts[kind, label == kind, verdict.kind == kind] += 1
        if verdict.confidence < 1 and verdict.kind in ("heading", "paragraph"):
            likely = verdict.confidence if verdict.kind == "heading" else 1 - verdict.confidence
            at = min(BINS - 1, int(BINS * likely))
            counts["likely", at] += likely
            counts["headings", at] += label == "heading"
            counts["labelled"] += 1
    boilerplate, marked = set(page.get("furniture", ())), _boilerplate_lines(page["text"])
    for at, label in enumerate(labels):
        if label is not None:
            counts["boilerplate", at in boilerplate, at in marked] += 1
    wanted = [at for at, label in enumerate(labels) if label == "heading"]
    found = [at for at, verdict in enumerate(verdicts) if verdict.kind == "heading" and labels[at] is not None]
    both = [at for at in wanted if verdicts[at].kind == "heading"]
    steps = [
        _step(levels[one], levels[other]) == _step(verdicts[one].level, verdicts[other].level)
        for one, other in zip(both, both[1:], strict=False)
    ]
    counts["steps"], counts["steps right"] = len(steps), sum(steps)
    if len(wanted) > 1:
        counts["outlines"] = 1
        counts["outlines right"] = wanted == found
        counts["outlines and steps right"] = wanted == found and all(steps)
    title = next((at for at in wanted if levels[at] == 1), None)
    first = next((at for at in found if verdicts[at].level == 1), None)
    counts["titles"], counts["titles right"] = title is not None, title is not None and title == first
    counts["untitled"], counts["invented"] = title is None, title is None and first is not None
    for series in _series(page):
        counts["series"] += 1
        same = len({verdicts[at].level for at in series}) == 1
        counts["series split"] += not (same and all(verdicts[at].kind == "heading" for at in series))
    return counts


def _boilerplate_lines(text: str) -> set[int]:
    """The numbers of the lines whose node is boilerplate, from 0 on."""
    found: set[int] = set()
    for node in parse(text).boilerplate:
        if node.span is not None:
            first, last = line_range(text, node.span)
            found.update(range(first - 1, last))
    return found


def _step(one: int | None, other: int | None) -> int:
    return ((other or 0) > (one or 0)) - ((other or 0) < (one or 0))


def _series(page: dict[str, Any]) -> list[list[int]]:
    """The numbered headings of one form and one level, where all lines of that form are headings."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, (line, label) in enumerate(zip(page["text"].split("\n"), page["labels"], strict=True)):
        match = _NUMBERED.match(line)
        if match and label is not None:
            found[match[1].casefold().strip(), match[2]].append(at)
    labels, levels = page["labels"], page["levels"]
    return [
        lines
        for lines in found.values()
        if len(lines) > 1 and all(labels[at] == "heading" for at in lines) and len({levels[at] for at in lines}) == 1
    ]


def scores(counts: Counter[Any], kind: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of the lines of a kind."""
    right, missed, extra = counts[kind, True, True], counts[kind, True, False], counts[kind, False, True]
    precision, recall = right / max(1, right + extra), right / max(1, right + missed)
    return precision, recall, 2 * right / max(1, 2 * right + missed + extra)


def calibration_error(counts: Counter[Any]) -> float:
    """The mean distance of confidence and share of headings, over ten bins of confidence."""
    distance = sum(abs(counts["likely", at] - counts["headings", at]) for at in range(BINS))
    return float(distance) / max(1, counts["labelled"])


def report(counts: Counter[Any]) -> list[str]:
    """The measures of many pages, a line each."""
    lines = []
    for kind in (*KINDS, "boilerplate"):
        precision, recall, f1 = scores(counts, kind)
        lines.append(f"{kind:<11} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
    share = {name: counts[f"{name} right"] / max(1, counts[name]) for name in ("outlines", "steps", "titles")}
    with_steps = counts["outlines and steps right"] / max(1, counts["outlines"])
    lines.append(
        f"headings exactly right on {share['outlines']:.3f} of {counts['outlines']} pages, with steps {with_steps:.3f}"
    )
    lines.append(f"steps right {share['steps']:.3f} of {counts['steps']}")
    lines.append(
        f"titles right {share['titles']:.3f} of {counts['titles']},"
        f" invented on {counts['invented']} of {counts['untitled']}"
    )
    lines.append(f"series split {counts['series split']} of {counts['series']}")
    lines.append(f"calibration error {calibration_error(counts):.3f}")
    return lines
