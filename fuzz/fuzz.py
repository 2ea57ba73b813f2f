"""Let a fuzzer look for inputs that break a law. It follows the code's own branches to new inputs.

    python fuzz/fuzz.py parse    -max_total_time=3600 [CORPUS_DIR]
    python fuzz/fuzz.py markdown -max_total_time=3600
    python fuzz/fuzz.py json     -max_total_time=3600

Needs `pip install atheris`. What breaks is written to `crash-...` in the working directory; `python fuzz/fuzz.py parse
crash-...` runs it again. What was found stands as an example beside the law in `tests/test_laws.py`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import atheris

with atheris.instrument_imports(include=["articlekit"]):
    import articlekit
    from articlekit import formats, grammar, judge, outline, pipeline
    from articlekit.formats import html, markdown, text
    from articlekit.formats import json as json_format

__all__ = ["formats", "grammar", "html", "judge", "outline", "pipeline"]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")  # bytes that are not UTF-8 become lone surrogates


def parse(data: bytes) -> None:
    """Any text: tokens tile it, JSON and Markdown give the tree back, and flattening settles."""
    source = _text(data)
    assert "".join(token.text for token in articlekit.tokenize(source)) == source
    assert len(articlekit.explain(source)) == source.count("\n") + 1
    doc = articlekit.parse(source)
    assert json_format.loads(json_format.dumps(doc)) == doc
    assert markdown.loads(markdown.dumps(doc)) == doc
    html.dumps(doc)
    flat = text.dumps(doc)
    assert text.dumps(articlekit.parse(flat)) == flat


def read_markdown(data: bytes) -> None:
    """Any Markdown: it is read, and what was read can be written and read again."""
    doc = markdown.loads(_text(data))
    assert markdown.loads(markdown.dumps(doc)) == doc
    assert json_format.loads(json_format.dumps(doc)) == doc


def read_json(data: bytes) -> None:
    """Any bytes: they are a document that can be written again, or a DecodeError."""
    try:
        doc = json_format.loads(data)
    except articlekit.DecodeError:
        return
    assert json_format.loads(json_format.dumps(doc)) == doc
    assert json.loads(json_format.dumps(doc))
    assert markdown.loads(markdown.dumps(doc)) == doc


TARGETS: dict[str, Callable[[bytes], None]] = {"parse": parse, "markdown": read_markdown, "json": read_json}


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        raise SystemExit(__doc__)
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
