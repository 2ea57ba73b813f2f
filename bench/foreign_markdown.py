"""How much foreign Markdown still renders the same after Markdown -> tree -> Markdown.

    python bench/foreign_markdown.py                       the README files of installed packages
    python bench/foreign_markdown.py --spec spec.txt       the examples of a specification
    python bench/foreign_markdown.py --folder node_modules README files below a folder

Both texts are rendered by cmark-gfm, which is not ours, and compared without what a browser does not show (see
`shown`). The specifications come with packages: `npm pack commonmark-spec` holds `package/spec.txt`, the source archive
of `markdown-it-py` on PyPI holds GitHub's examples of tables, strikethrough and tasks (`tests/test_port/fixtures`).

An example counts as within the tree unless it says something that the tree has no word for; `BEYOND` names these.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.metadata import distributions
from pathlib import Path

import cmarkgfm
from cmarkgfm.cmark import Options

from articlekit.formats.markdown import dumps, frontmatter, loads

_EXTENSIONS = ["table", "strikethrough", "tasklist"]
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 head"
    " header hr html li main nav ol p pre section script style summary table tbody td tfoot th thead tr ul br".split()
)

# What the tree has no word for, so that it comes back otherwise: found in the rendered original.
BEYOND = {
    "emphasis in emphasis of the same kind": re.compile(r"<(em|strong|del)>(?:(?!</\1>)[\s\S])*<\1>"),
    "white space at the ends of a line, by a reference or in code": re.compile(
        r"<p>(?:<code>)?[ \t\n]|<code>[ \t\n]+(?:</code>)?</p>|<code>[^<]*[ \t]</code></p>|\n\n[^<]*</p>"
    ),
}


def rendered(text: str) -> str:
    return cmarkgfm.markdown_to_html_with_extensions(text, Options.CMARK_OPT_UNSAFE, extensions=_EXTENSIONS)


def body(text: str) -> str:
    """Without front matter, which is not rendered where it is known, and nonsense where it is not."""
    text = text.replace("\r\n", "\n")
    return text[frontmatter.read(text)[1] :]


class _Shown(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.pre += tag == "pre"
        attributes = "".join(f" {name}={value!r}" for name, value in sorted(attrs, key=str))
        self._tag(tag, f"<{tag}{attributes}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = "".join(f" {name}={value!r}" for name, value in sorted(attrs, key=str))
        self._tag(tag, f"<{tag}{attributes}>")

    def handle_endtag(self, tag: str) -> None:
        self.pre -= tag == "pre" and self.pre > 0
        self._tag(tag, f"</{tag}>")

    def _tag(self, tag: str, markup: str) -> None:
        if tag in _BLOCKS:
            if self.out and not self.pre:
                self.out[-1] = self.out[-1].rstrip(" \t\n")
            self.out.append(f"\n{markup}\n")
        else:
            self.out.append(markup)

    def handle_data(self, data: str) -> None:
        if not self.pre:
            data = re.sub(r"[ \t\n]+", " ", data)
            if not self.out or self.out[-1].endswith(("\n", " ")):
                data = data.lstrip(" ")
        self.out.append(data)

    def handle_comment(self, data: str) -> None:
        self.out.append("\n<!--" + re.sub(r"[ \t\n]+", " ", data) + "-->\n")

    def unknown_decl(self, data: str) -> None:
        self.out.append(f"<![{data}]>")

    def handle_decl(self, decl: str) -> None:
        self.out.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.out.append(f"<?{data}>")


def shown(html: str) -> str:
    """The HTML without what a browser does not show: white space between blocks and in a row."""
    parser = _Shown()
    parser.feed(html)
    parser.close()
    lines = (line.strip(" ") if "\xa0" not in line else line for line in "".join(parser.out).split("\n"))
    return "\n".join(filter(None, lines))


def examples(path: Path) -> Iterator[tuple[str, str]]:
    """Name and Markdown of each example of a specification."""
    section = ""
    number = 0
    pattern = re.compile(r"^`{32} example[^\n]*\n(.*?)^\.\n(?:.*?)^`{32}$|^(#{1,6} [^\n]*)$", re.MULTILINE | re.DOTALL)
    for match in pattern.finditer(path.read_text("utf-8")):
        if match[1] is None:
            section = match[2].lstrip("# ")
        else:
            number += 1
            yield f"{number} {section}", match[1].replace("→", "\t")
    if not number:  # fixtures of markdown-it: a title, and lines of one dot around what is read and what is rendered
        for number, match in enumerate(
            re.finditer(r"^\.\n(.*?)^\.\n.*?^\.\n", path.read_text("utf-8"), re.M | re.S), 1
        ):
            yield f"{number}", match[1]


def readmes(folders: list[Path]) -> Iterator[tuple[str, str]]:
    """Markdown descriptions of the installed packages, and README files below folders; each text once."""
    seen: set[str] = set()
    for one in distributions():
        if "markdown" in (one.metadata.get("Description-Content-Type") or ""):
            text = one.metadata.get_payload() or one.metadata.get("Description") or ""
            if text not in seen:
                seen.add(text)
                yield one.metadata["Name"], str(text)
    for folder in folders:
        for path in sorted(folder.rglob("*.[mM][dD]")):
            text = path.read_text("utf-8", "replace")
            if text not in seen:
                seen.add(text)
                yield str(path), text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spec", type=Path, action="append", default=[])
    parser.add_argument("--folder", type=Path, action="append", default=[])
    parser.add_argument("-v", "--verbose", action="store_true", help="show what differs")
    options = parser.parse_args()
    heaps = [(str(path), list(examples(path)), True) for path in options.spec]
    if not options.spec:
        heaps.append(("README files", list(readmes(options.folder)), False))
    for name, heap, spec in heaps:
        same = 0
        beyond: Counter[str] = Counter()
        other = []
        started = time.perf_counter()
        for title, text in heap:
            before = shown(rendered(body(text)))
            written = dumps(loads(text))
            after = shown(rendered(body(written)))
            if before == after:
                same += 1
                continue
            why = next((why for why, sign in BEYOND.items() if spec and sign.search(rendered(text))), None)
            if why:
                beyond[why] += 1
                continue
            other.append(title)
            if options.verbose:
                print(f"--- {title}")
                if spec:
                    print(repr(text), "->", repr(written))
                diff = difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=1)
                print("\n".join(line[:200] for line in list(diff)[2:16]))
        took = time.perf_counter() - started
        within = len(heap) - sum(beyond.values())
        print(f"{name}: {same} of {within} render the same ({same / max(within, 1):.1%}), in {took:.1f} s")
        for why, count in beyond.items():
            print(f"  beyond the tree: {count} with {why}")
        if other:
            print(f"  others: {', '.join(other[:40])}", file=sys.stderr)


if __name__ == "__main__":
    main()
