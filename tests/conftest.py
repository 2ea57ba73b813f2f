"""How hard the laws are tried: `dev` for each change, `ci` and `laws` for each submission, `deep` for a night.

pytest --hypothesis-profile=deep tests/test_laws.py

`ci` is for all tests; `.ci/run` tries the laws and the round trips of Markdown again, harder, with `laws`.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from support.processes import Start, started

_QUIET = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}

settings.register_profile("dev", max_examples=50, **_QUIET)
settings.register_profile("ci", max_examples=100, derandomize=True, **_QUIET)
settings.register_profile("laws", max_examples=500, derandomize=True, **_QUIET)
settings.register_profile("deep", max_examples=20_000, **_QUIET)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

# A shell that starts tests in the background makes them ignore SIGINT, and what they start would ignore it too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-docs", action="store_true", help="write what commands print today into README and docs")


@pytest.fixture
def start() -> Iterator[Start]:
    """`start(command, stderr=subprocess.PIPE, ...)`: a process that does not outlive the test."""
    with started() as start:
        yield start
