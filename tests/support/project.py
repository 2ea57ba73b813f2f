"""The settings of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def read_settings() -> dict[str, Any]:
    """Return `pyproject.toml` as a dict; skip the test on Python 3.10, which has no reader of TOML."""
    tomllib = pytest.importorskip("tomllib")
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))  # type: ignore[no-any-return]
