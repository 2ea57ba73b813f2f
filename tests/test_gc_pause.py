"""The garbage collector is paused by blocks that may overlap, in one thread or several."""

from __future__ import annotations

import gc

import pytest

from articlekit.gc_pause import gc_paused


@pytest.mark.parametrize("was_enabled", [True, False])
def test_the_last_of_overlapping_blocks_restores_the_collector(was_enabled: bool) -> None:
    """Blocks of two threads overlap in any order; the collector is off until both ended, then as it was before."""
    try:
        (gc.enable if was_enabled else gc.disable)()
        first, second = gc_paused(), gc_paused()
        first.__enter__()
        second.__enter__()
        first.__exit__()
        assert not gc.isenabled()
        second.__exit__()
        assert gc.isenabled() == was_enabled
    finally:
        gc.enable()
