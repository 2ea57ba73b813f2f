"""Code in fences: what stands between two lines of three or more backticks or tildes.

```python
print("tea")
```
"""

from __future__ import annotations

from typing import NamedTuple

from articlekit.blocks.line_kinds import CODE
from articlekit.blocks.rules import Blocks, Heads, RuleInput
from articlekit.document import unchecked


class _Fence(NamedTuple):
    at: int
    marks: str
    info: str


def _fence(at: int, line: str) -> _Fence | None:
    """Return the fence on a line: three or more marks; behind backticks no further backtick (CommonMark 4.5)."""
    info = line.lstrip(line[0])
    if len(line) - len(info) < 3 or (line[0] == "`" and "`" in info):
        return None
    return _Fence(at, line[: len(line) - len(info)], info.strip())


def may_hold(text: str, heads: Heads) -> bool:
    return "``" in heads or "~~" in heads


def find(lines: list[str]) -> dict[int, int]:
    """Return for each line that opens a fence the line behind the one that closes it; without one it is a bare line."""
    candidates = (_fence(at, line) for at, line in enumerate(lines) if line[:3] in ("```", "~~~"))
    marked = [fence for fence in candidates if fence is not None]
    longest = _longest_below(marked)
    pairs: dict[int, int] = {}
    opened = 0
    while opened < len(marked):
        fence = marked[opened]
        if len(fence.marks) <= longest[opened]:  # then there is one: no fence is searched for in vain
            opened += 1
            while not _closes(marked[opened], fence):
                opened += 1
            pairs[fence.at] = marked[opened].at + 1
        opened += 1
    return pairs


def _longest_below(marked: list[_Fence]) -> list[int]:
    """Return for each fence the length of the longest below it that has its sign and can close one; 0 without one."""
    longest = {"`": 0, "~": 0}
    found = []
    for fence in reversed(marked):
        sign = fence.marks[0]
        found.append(longest[sign])
        if not fence.info:
            longest[sign] = max(longest[sign], len(fence.marks))
    return found[::-1]


def _closes(line: _Fence, fence: _Fence) -> bool:
    return not line.info and line.marks.startswith(fence.marks)


def read(source: RuleInput, at: int) -> Blocks:
    end = source.regions[at].end - 1
    opening = source.lines[at]
    info = opening.lstrip(opening[0]).split(None, 1)
    text = "\n".join(source.lines[at + 1 : end])
    span = (source.starts[at], source.starts[end] + len(source.lines[end].rstrip()))
    node = unchecked.code(span, None, text, info[0] if info else None, info[1].rstrip() if len(info) > 1 else None)
    return (node,), CODE * (end + 1 - at)
