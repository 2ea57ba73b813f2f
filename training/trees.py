"""Boosted trees as Python: one function per model, whose trees are nested conditions on a row of whole numbers.

    source(booster, "deeper", "Whether ...")     "def deeper(row: Sequence[float]) -> int: ..."

Leaves are hundredths of a log-odd. A page asks few of the trees where the first ones agree (see `check`). The numbers
of a row get names, `f0` and so on: the trees of headings take 17% less time than with `row[0]`, others up to 36%. They
are whole, but typed as `float`: mypyc compiles that in seconds, and whole numbers in minutes.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Container, Sequence
from typing import Any

import numpy as np

# Of all boosted trees: the same pages give the same trees.
BOOSTING: dict[str, Any] = {
    "objective": "binary", "lambda_l2": 5, "num_threads": 1, "seed": 1, "deterministic": True, "verbose": -1,
}  # fmt: skip

# What a file of trees imports.
IMPORTS = "from __future__ import annotations\n\nfrom collections.abc import Sequence\n"
SCALE = 100
WIDTH = 116


def expression(node: dict[str, Any], scale: int = SCALE) -> str:
    """One tree as a conditional expression."""
    if "leaf_value" in node:
        return str(round(scale * node["leaf_value"]))
    assert node["decision_type"] == "<="
    left, right = expression(node["left_child"], scale), expression(node["right_child"], scale)
    if left == right:
        return left
    return f"({left} if f{node['split_feature']} <= {_whole_edge(node)} else {right})"


def _whole_edge(node: dict[str, Any]) -> int:
    """The edge of a feature that is a whole number: a threshold of 1e-35 means 0 and one of -1e-35 means -1."""
    return math.floor(node["threshold"])


def source(
    trees: list[dict[str, Any]],
    name: str,
    docstring: str,
    check: int = 0,
    sure: int = 0,
    low: int | None = None,
    scale: int = SCALE,
    parameters: str = "row: Sequence[float]",
) -> str:
    """The function of a model.

    check: after so many trees (and twice as many, ...) the sum is final if it is `sure` or more away from 0
    low: or if it is less than this
    scale: leaves are so many parts of a log-odd
    parameters: those of the function; the sum begins with `score` if that is one of them, else with 0
    """
    least = -sure if low is None else low
    texts = [expression(tree["tree_structure"], scale) for tree in trees]
    asked = {int(number) for number in re.findall(r"\bf(\d+) <=", "".join(texts))}
    names = [f"f{at}" if at in asked else "_" for at in range(max(asked, default=-1) + 1)]
    lines = [f"def {name}({parameters}) -> int:", f'    """{docstring}"""']
    # Hard spaces, as no line may end within the last part.
    if names:  # very few pages make trees without a split
        lines += [line.replace("\xa0", " ") for line in _wrapped(f"({', '.join(names)}, *_)\xa0=\xa0row", 4)]
    if "score:" not in parameters:
        lines.append("    score = 0")
    for at, text in enumerate(texts):
        if text != "0":
            lines += ["    score += (", *_wrapped(text[1:-1] if text[0] == "(" else text, 8), "    )"]
        if check and (at + 1) % check == 0 and at + 1 < len(trees):
            lines += [f"    if not {least} < score < {sure}:", "        return score"]
    lines.append("    return score")
    return "\n".join(lines)


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent)


def wrapped_items(items: list[str], indent: int = 4) -> list[str]:
    """Items with commas behind, as many on a line as it has room for."""
    lines: list[str] = []
    for item in items:
        if lines and _columns(lines[-1]) + _columns(item) + 2 <= WIDTH:
            lines[-1] += f" {item},"
        else:
            lines.append(" " * indent + item + ",")
    return lines


def _columns(text: str) -> int:
    """How wide a text is: ideographs and emoji are two columns wide."""
    return len(text) + sum([char >= "\u1100" for char in text])


def compiled(trees: list[dict[str, Any]], check: int = 0, sure: int = 0, low: int | None = None) -> Any:
    """The function itself."""
    names: dict[str, Any] = {}
    exec(source(trees, "model", "Score.", check, sure, low), names)
    return names["model"]


def calibration_error(probabilities: np.ndarray, true: np.ndarray, bins: int = 10) -> float:
    """The mean distance of confidence and share, over bins of equal width."""
    at = np.minimum((probabilities * bins).astype(int), bins - 1)
    return float(sum(abs(probabilities[at == b].sum() - true[at == b].sum()) for b in range(bins)) / len(true))


def named_source(
    booster: Any,
    names: Sequence[str],
    shares: Container[str],
    title: str,
    note: str,
    constants: str,
    checks: dict[int, float],
) -> str:
    """A module with a function `log_odds` whose parameters are the features, by their names.

    shares: the features that are no whole numbers; the others get whole edges, as Python compares an `int` with a
        `float` in twice the time
    note: below the title of the module; constants: lines of code above the function
    checks: after so many trees, a sum that is less is final: the others would not lift it
    """
    trees = [_named_expression(tree["tree_structure"], names, shares) for tree in booster.dump_model()["tree_info"]]
    body = ["    score = ("]
    for at, tree in enumerate(trees, 1):
        body.append(f"        + {tree}")
        if at in checks:
            body += ["    )", f"    if score < {checks[at]}:", "        return score", "    score += ("]
    body += ["    )", "    return score"]
    lines = [
        f'"""{title}', "", textwrap.fill(note, 118), '"""', "",
        "from __future__ import annotations", "", "from typing import Final", "", constants, "", "",
        "# ruff: noqa: E501", "# fmt: off", "def log_odds(", *[f"    {name}: float," for name in names], ") -> float:",
        '    """The log-odds of a line with these features; see `features.FEATURES`. A tree in each line."""',
        *body, "# fmt: on", "",
    ]  # fmt: skip
    return "\n".join(lines)


def _named_expression(node: dict[str, Any], names: Sequence[str], shares: Container[str]) -> str:
    """A tree as Python writes it, with the names of its features."""
    if "split_feature" not in node:
        return f"{node['leaf_value']:.3f}"
    assert node["decision_type"] == "<="
    left = _named_expression(node["left_child"], names, shares)
    right = _named_expression(node["right_child"], names, shares)
    name = names[node["split_feature"]]
    edge = f"{node['threshold']:.3f}" if name in shares else _whole_edge(node)
    return f"({left} if {name} <= {edge} else {right})"
