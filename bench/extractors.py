"""What is left of an article that went through another tool: our examples as HTML, flattened by it, and read again.

    pip install html2text inscriptis trafilatura resiliparse 'justext[html_clean]'
    python bench/extractors.py

For each tool that is installed: of the headings, table rows, list items and questions in the examples, how many are
found again with the same words, and how many are found that were none. What a tool leaves out counts against it.
"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Callable

import texts

from articlekit import Document, Heading, ListItem, Node, Paragraph, QAPair, Row, dumps, parse


def _html2text() -> Callable[[str], str | None]:
    return importlib.import_module("html2text").html2text  # type: ignore[no-any-return]


def _inscriptis() -> Callable[[str], str | None]:
    return importlib.import_module("inscriptis").get_text  # type: ignore[no-any-return]


def _trafilatura() -> Callable[[str], str | None]:
    extract = importlib.import_module("trafilatura").extract
    return lambda html: extract(html, include_tables=True, favor_recall=True)  # type: ignore[no-any-return]


def _resiliparse() -> Callable[[str], str | None]:
    extract = importlib.import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda html: extract(html, main_content=True)  # type: ignore[no-any-return]


def _justext() -> Callable[[str], str | None]:
    justext = importlib.import_module("justext")
    words = justext.get_stoplist("English")

    def flatten(html: str) -> str:
        return "\n".join(part.text for part in justext.justext(html.encode(), words) if not part.is_boilerplate)

    return flatten


TOOLS = {
    "html2text": _html2text,
    "inscriptis": _inscriptis,
    "trafilatura": _trafilatura,
    "resiliparse": _resiliparse,
    "jusText": _justext,
}


def _words(text: str) -> str:
    return " ".join(text.split())


def _first(node: ListItem) -> str:
    return node.children[0].text if node.children and isinstance(node.children[0], Paragraph) else ""


# What is counted, and by which words.
KINDS: dict[str, tuple[type[Node], Callable[..., str]]] = {
    "headings": (Heading, lambda node: node.text),
    "table rows": (Row, lambda node: " ".join(cell.text for cell in node.cells)),
    "list items": (ListItem, _first),
    "questions": (QAPair, lambda node: node.question),
}


def count(doc: Document, kind: str) -> Counter[str]:
    cls, words = KINDS[kind]
    return Counter(_words(words(node)) for node in doc.walk() if isinstance(node, cls))


def main() -> None:
    docs = [parse(text) for text in texts.examples()]
    pages = [dumps(doc, "html") for doc in docs]
    print("| tool | " + " | ".join(f"{kind}: found, too many" for kind in KINDS) + " |\n|---|" + "---|" * len(KINDS))
    for name, make in TOOLS.items():
        try:
            flatten = make()
        except ImportError:
            print(f"| {name} | not installed |")
            continue
        again = [parse(flatten(page) or "") for page in pages]
        figures = []
        for kind in KINDS:
            before = [count(doc, kind) for doc in docs]
            after = [count(doc, kind) for doc in again]
            found = sum((one & other).total() for one, other in zip(before, after, strict=True))
            extra = sum((other - one).total() for one, other in zip(before, after, strict=True))
            figures.append(f"{found} of {sum(one.total() for one in before)}, {extra}")
        print(f"| {name} | " + " | ".join(figures) + " |")


if __name__ == "__main__":
    main()
