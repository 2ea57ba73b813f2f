"""The messages that a run reports."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from articlekit.corpus.errors import first_of_each_kind

_MESSAGES = st.lists(st.builds("{}: {}".format, st.integers(1, 99), st.sampled_from("abcdefg")), max_size=12)


def test_a_rare_error_is_among_the_first() -> None:
    """Many of one kind do not hide the only one of another; names and numbers do not make a kind."""
    messages = [f"r{at}: not UTF-8: invalid start byte at byte {at}" for at in range(9)]
    messages += ["r9: there is no field 'text'", "line 10: not UTF-8: invalid start byte at byte 3"]
    assert first_of_each_kind(messages) == (*messages[:4], "r9: there is no field 'text'")


@given(_MESSAGES, _MESSAGES)
def test_batches_do_not_decide_which_errors_are_reported(first: list[str], second: list[str]) -> None:
    """
    The first errors of two batches are those of their first errors.
    """
    joined = first_of_each_kind((*first_of_each_kind(first), *first_of_each_kind(second)))
    assert joined == first_of_each_kind([*first, *second])
