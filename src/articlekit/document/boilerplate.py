"""Leave out what was found to be boilerplate: bylines, dates, share buttons, navigation."""

from __future__ import annotations

from articlekit.document.nodes import Document, Node, Section
from articlekit.document.traversal import transform
from articlekit.document.views import is_boilerplate


def drop_boilerplate(doc: Document) -> Document:
    """Build `doc` without its boilerplate; a section that held nothing else goes with its heading."""
    if not any(map(is_boilerplate, doc.walk())):
        return doc
    # Headings of sections that hold something, and questions: those stay as long as their pair does.
    filled = {id(section.heading) for section in doc.sections if section.children}
    questions = {id(node) for pair in doc.qa_pairs for node in pair.question_block.walk()}

    def change(node: Node) -> Node | None:
        if is_boilerplate(node) and id(node) not in questions:
            return None
        if isinstance(node, Section) and not node.children and id(node.heading) in filled:
            return None
        return node

    return transform(doc, change)
