"""Boosted trees as Python: one function per model, whose trees are nested conditions on a row of whole numbers.

    source(booster, "deeper", "Whether ...")     "def deeper(row: list[int]) -> int: ..."

Leaves are hundredths of a log-odd. A page asks few of the trees where the first ones agree (see `checks`).
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from typing import Any

import numpy as np

# Of all boosted trees: the same pages give the same trees.
BOOSTING: dict[str, Any] = {
    "objective": "binary", "lambda_l2": 5, "num_threads": 1, "seed": 1, "deterministic": True, "verbose": -1,
}  # fmt: skip

SCALE = 100
WIDTH = 116


def expression(node: dict[str, Any]) -> str:
    """One tree as a conditional expression."""
    if "leaf_value" in node:
        return str(round(SCALE * node["leaf_value"]))
    assert node["decision_type"] == "<="
    left, right = expression(node["left_child"]), expression(node["right_child"])
    if left == right:
        return left
    # Features are whole numbers, so a threshold of 1e-35 means 0 and one of -1e-35 means -1.
    edge = math.floor(node["threshold"])
    return f"({left} if row[{node['split_feature']}] <= {edge} else {right})"


def source(
    trees: list[dict[str, Any]], name: str, docstring: str, check: int = 0, sure: int = 0, low: int | None = None
) -> str:
    """The function of a model.

    check: after so many trees (and twice as many, ...) the sum is final if it is `sure` or more away from 0
    low: or if it is less than this
    """
    least = -sure if low is None else low
    lines = [f"def {name}(row: list[int]) -> int:", f'    """{docstring}"""', "    score = 0"]
    for at, tree in enumerate(trees):
        text = expression(tree["tree_structure"])
        if text != "0":
            lines.append("    score += (")
            text = text[1:-1] if text[0] == "(" else text
            lines += textwrap.wrap(text, WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 8)
            lines.append("    )")
        if check and (at + 1) % check == 0 and at + 1 < len(trees):
            lines += [f"    if not {least} < score < {sure}:", "        return score"]
    lines.append("    return score")
    return "\n".join(lines)


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
    booster: Any, names: Sequence[str], title: str, note: str, constants: str, checks: dict[int, float]
) -> str:
    """A module with a function `log_odds` whose parameters are the features, by their names.

    note: below the title of the module; constants: lines of code above the function
    checks: after so many trees, a sum that is less is final: the others would not lift it
    """
    trees = [_named_expression(tree["tree_structure"], names) for tree in booster.dump_model()["tree_info"]]
    body = ["    score = ("]
    for at, tree in enumerate(trees, 1):
        body.append(f"        + {tree}")
        if at in checks:
            body += ["    )", f"    if score < {checks[at]}:", "        return score", "    score += ("]
    body += ["    )", "    return score"]
    lines = [
        f'"""{title}', "", textwrap.fill(note, 118), '"""', "",
        "from __future__ import annotations", "", constants, "", "",
        "# ruff: noqa: E501", "# fmt: off", "def log_odds(", *[f"    {name}: float," for name in names], ") -> float:",
        '    """The log-odds of a line with these features; see `features.FEATURES`. A tree in each line."""',
        *body, "# fmt: on", "",
    ]  # fmt: skip
    return "\n".join(lines)


def _named_expression(node: dict[str, Any], names: Sequence[str]) -> str:
    """A tree as Python writes it, with the names of its features."""
    if "split_feature" not in node:
        return f"{node['leaf_value']:.3f}"
    assert node["decision_type"] == "<="
    left, right = _named_expression(node["left_child"], names), _named_expression(node["right_child"], names)
    return f"({left} if {names[node['split_feature']]} <= {node['threshold']:.3f} else {right})"
