"""What single blocks say of the text around them: they lead on, belong to the page, or close the article.

    leads_on(Paragraph("You need:"))                                True
    without_closing_lines(nodes, 3, 9)                              8, where block 8 says `Thanks for reading!`
"""

from __future__ import annotations

from collections.abc import Sequence

from articlekit.document.leaves import Paragraph
from articlekit.document.nodes import Node
from articlekit.lexicon.boilerplate import is_boilerplate
from articlekit.lexicon.closing_lines import is_closing_line


def leads_on(node: Node) -> bool:
    """Return whether a block is a paragraph that ends with a colon."""
    return isinstance(node, Paragraph) and node.text[-1] in ":："


def is_of_page(node: Node) -> bool:
    """Return whether a block is a paragraph of boilerplate, by its words: it answers nothing.

    What was inferred to be boilerplate does not count. Markdown does not keep it, so 2% of the pages in the corpora
    came back as other trees; and credits stand between a question and its answer.
    """
    return isinstance(node, Paragraph) and is_boilerplate(node.text)


def without_closing_lines(nodes: Sequence[Node], least: int, stop: int) -> int:
    """Return the place after some blocks, without the lines at their end that invite or thank; at least `least`."""
    while stop > least and isinstance(line := nodes[stop - 1], Paragraph) and is_closing_line(line.text):
        stop -= 1
    return stop
