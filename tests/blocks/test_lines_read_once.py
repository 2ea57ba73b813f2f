"""Twice the text is twice the work: how often lines are looked at, whatever they say."""

from __future__ import annotations

import pytest

from articlekit.blocks import readers


class Counted(list[str]):
    """Lines that count how often they are read."""

    reads = 0

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        got = super().__getitem__(at)
        self.reads += len(got) if isinstance(at, slice) else 1
        return got

    def __iter__(self):  # type: ignore[no-untyped-def]
        self.reads += len(self)
        return super().__iter__()


def reads(text: str) -> int:
    lines = Counted(text.split("\n"))
    readers.read(text, lines, list(range(len(lines))))
    return lines.reads


@pytest.mark.parametrize(
    "unit",
    [
        "|\n", "a|\n", "|a\n", "a\n|\n", "x|\n\ny\n", "|a|\n|-|\n", "a|b\n-|-\n", "|-- a\n", "\\|\n",
        "-\n", "- x\n", "-\n\n", "- x\n\n\n", "x\n-\n", "- \n|\n", "* \n", "* * *\n", "- x\ny\n", "• x\n\n",
        "1. x\n", "1. x\n2. y\n", "> x\n", "> > x\n", "```\n", "```a\n~~~b\n", "# x\n", "x\n===\n",
        "\n\n---\n", "   \n", "a\tb\n", "a\t\tb\n", "\t\ta\n", "a\t\tb\nc\n", "a | b | c\n", "| a | b |\n| c\n",
        "a|b\n-|-\nc|d\nx\n", "+--+--+\n", "+--+--+\n|a|b|\n", "│ a │\n", "──┼──\n", "a │ b\n──┼──\n", "•\n\n",
        "–\n\nx\n\n", "– x\n", "– x?\n– y.\n", "– x\n\n\n\n\n", "a. x\n", "a. x\nb. y\n", "(1) x\n", "1.\n",
        "1. x\n\ny\n\n",
        "2. x\n1. y\n", "Contents\n", "Contents\na\nb\n", "x [edit]\n", "x #\n", "☐ x\n", "[ ] x\n", "· x\n", "i. x\n",
    ],
)  # fmt: skip
def test_work_grows_with_the_text(unit: str) -> None:
    """No rule looks at the same lines again and again."""
    assert reads(unit * 800) <= 2.3 * reads(unit * 400) + 100


def test_a_long_count_is_read_once() -> None:
    """Items that are refused are refused together."""
    short = "\n".join(f"{n}. {'tea ' * 80}" for n in range(1, 200))
    long = "\n".join(f"{n}. {'tea ' * 80}" for n in range(1, 400))
    assert reads(long) <= 2.3 * reads(short)
