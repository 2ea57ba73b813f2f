"""What is drawn on a terminal fits into its columns."""

from __future__ import annotations

import os
import shutil

import pytest

from articlekit import explain
from articlekit.cli import drawing
from articlekit.cli.explain import rows


def test_a_wide_character_takes_two_columns() -> None:
    """And one that combines with the character before it takes none."""
    assert drawing.display_width("tea") == 3
    assert drawing.display_width("茶") == 2
    assert drawing.display_width("cafe\u0301") == 4


def test_what_is_cut_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that is too long ends in a sign for that, within the room; what fits stays as it is."""
    monkeypatch.setattr(drawing, "tree_signs", lambda: drawing.BOXES)
    assert drawing.truncate("Pour-over coffee at home", 12) == "Pour-over c…"
    assert drawing.truncate("Pour-over", 9) == "Pour-over"
    assert drawing.truncate("綠茶と紅茶", 10) == "綠茶と紅茶"
    assert drawing.truncate("綠茶と紅茶", 8) == "綠茶と…"
    assert drawing.pad("茶", 4) == "茶  "


@pytest.mark.parametrize(("value", "shown"), [(0.5, ".50"), (0.93, ".93"), (0.994, ".99"), (0.999, ".99"), (1, "")])
def test_a_share_has_three_characters(value: float, shown: str) -> None:
    """And none where nothing was inferred."""
    assert drawing.format_confidence(value) == shown


@pytest.mark.parametrize(("columns", "used"), [(60, 60), (0, 100)])
def test_a_terminal_without_columns_has_a_hundred(monkeypatch: pytest.MonkeyPatch, columns: int, used: int) -> None:
    """Some terminals say that they have none."""
    monkeypatch.setattr(shutil, "get_terminal_size", lambda fallback: os.terminal_size((columns, 24)))
    assert drawing.terminal_width() == used


@pytest.mark.parametrize("width", [50, 60, 80, 120])
def test_explanations_fit_the_terminal(width: int) -> None:
    """Text is cut and reasons are wrapped."""
    text = "Tea\n" + "Warm the pot first, and wait until the water has stopped boiling.\n" * 3 + "Brewing\nA" * 9
    lines = list(zip(text.split("\n"), explain(text), strict=True))
    assert max(drawing.display_width(row) for row, _ in rows(lines, width, wrap_reasons=True)) <= width
