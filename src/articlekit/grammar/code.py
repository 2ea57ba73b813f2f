"""Code in fences: what stands between two lines of three or more backticks or tildes.

```python
print("tea")
```
"""

from __future__ import annotations

from typing import NamedTuple

from articlekit import construct
from articlekit.grammar.page import Answer, Page


class _Fence(NamedTuple):
    at: int
    marks: str
    info: str


def _fence(at: int, line: str) -> _Fence | None:
    """The fence on a line: three or more marks; behind backticks no further backtick (CommonMark 4.5)."""
    info = line.lstrip(line[0])
    if len(line) - len(info) < 3 or (line[0] == "`" and "`" in info):
        return None
    return _Fence(at, line[: len(line) - len(info)], info.strip())


def fences(lines: list[str]) -> dict[int, int]:
    """For each line that opens a fence, the line that closes it. A fence that nothing closes is a bare line."""
    candidates = (_fence(at, line) for at, line in enumerate(lines) if line[:3] in ("```", "~~~"))
    marked = [fence for fence in candidates if fence is not None]
    pairs: dict[int, int] = {}
    hopeless: dict[str, int] = {}  # per character, the shortest fence that is known to have no end below
    opened = 0
    while opened < len(marked):
        fence = marked[opened]
        sign, length = fence.marks[0], len(fence.marks)
        closed = opened + 1
        if length < hopeless.get(sign, length + 1):
            while closed < len(marked) and not _closes(marked[closed], fence):
                closed += 1
            if closed < len(marked):
                pairs[fence.at] = marked[closed].at
                opened = closed + 1
                continue
            hopeless[sign] = length
        opened += 1
    return pairs


def _closes(line: _Fence, fence: _Fence) -> bool:
    return not line.info and line.marks.startswith(fence.marks)


def read(page: Page, at: int) -> Answer:
    end = page.fences.get(at)
    if end is None:
        return None
    opening = page.lines[at]
    info = opening.lstrip(opening[0]).split(None, 1)
    text = "\n".join(page.lines[at + 1 : end])
    span = (page.starts[at], page.starts[end] + len(page.lines[end].rstrip()))
    node = construct.code(span, None, text, info[0] if info else None, info[1].rstrip() if len(info) > 1 else None)
    return (node,), "c" * (end + 1 - at)
