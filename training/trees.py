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


def source(trees: list[dict[str, Any]], name: str, docstring: str, check: int = 0, sure: int = 0) -> str:
    """The function of a model.

    check: after so many trees (and twice as many, ...) the sum is final if it is `sure` or more away from 0
    """
    lines = [f"def {name}(row: list[int]) -> int:", f'    """{docstring}"""', "    score = 0"]
    for at, tree in enumerate(trees):
        text = expression(tree["tree_structure"])
        if text != "0":
            lines.append("    score += (")
            text = text[1:-1] if text[0] == "(" else text
            lines += textwrap.wrap(text, WIDTH, initial_indent=" " * 8, subsequent_indent=" " * 8)
            lines.append("    )")
        if check and (at + 1) % check == 0 and at + 1 < len(trees):
            lines += [f"    if not {-sure} < score < {sure}:", "        return score"]
    lines.append("    return score")
    return "\n".join(lines)


def wrapped_items(items: list[str], indent: int = 4) -> list[str]:
    """Items with commas behind, as many on a line as it has room for."""
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) + 2 <= WIDTH:
            lines[-1] += f" {item},"
        else:
            lines.append(" " * indent + item + ",")
    return lines


def evaluate(trees: list[dict[str, Any]], row: Sequence[float]) -> int:
    """What the function of `source` gives for a row, if it asks all trees."""
    return sum(_leaf(tree["tree_structure"], row) for tree in trees)


def _leaf(node: dict[str, Any], row: Sequence[float]) -> int:
    while "leaf_value" not in node:
        node = node["left_child"] if row[node["split_feature"]] <= node["threshold"] else node["right_child"]
    return round(SCALE * node["leaf_value"])


def compiled(trees: list[dict[str, Any]], check: int = 0, sure: int = 0) -> Any:
    """The function itself."""
    names: dict[str, Any] = {}
    exec(source(trees, "model", "Score.", check, sure), names)
    return names["model"]


def calibration_error(probabilities: np.ndarray, true: np.ndarray, bins: int = 10) -> float:
    """The mean distance of confidence and share, over bins of equal width."""
    at = np.minimum((probabilities * bins).astype(int), bins - 1)
    return float(sum(abs(probabilities[at == b].sum() - true[at == b].sum()) for b in range(bins)) / len(true))
