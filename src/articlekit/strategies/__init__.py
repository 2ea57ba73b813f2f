"""Hypothesis strategies, for those who test what they build on articlekit, and for its own laws.

    from articlekit.strategies import documents

    @given(documents())
    def test_chunks_lose_nothing(doc):
        ...

`st.from_type(Document)`, and that of every other node, uses these strategies. Needs `hypothesis`.
"""

try:
    import hypothesis as hypothesis
except ModuleNotFoundError as error:
    message = "articlekit.strategies needs the package hypothesis: pip install hypothesis"
    raise ModuleNotFoundError(message, name=error.name) from None

from articlekit.strategies.flattened import Flattened as Flattened
from articlekit.strategies.flattened import flattened_articles as flattened_articles
from articlekit.strategies.forms import written_articles as written_articles
from articlekit.strategies.forms import written_contents as written_contents
from articlekit.strategies.forms import written_lists as written_lists
from articlekit.strategies.forms import written_tables as written_tables
from articlekit.strategies.forms import written_titles as written_titles
from articlekit.strategies.nodes import blocks as blocks
from articlekit.strategies.nodes import breaks as breaks
from articlekit.strategies.nodes import cells as cells
from articlekit.strategies.nodes import codes as codes
from articlekit.strategies.nodes import documents as documents
from articlekit.strategies.nodes import headings as headings
from articlekit.strategies.nodes import html_blocks as html_blocks
from articlekit.strategies.nodes import inferences as inferences
from articlekit.strategies.nodes import list_items as list_items
from articlekit.strategies.nodes import lists as lists
from articlekit.strategies.nodes import metadata as metadata
from articlekit.strategies.nodes import origins as origins
from articlekit.strategies.nodes import paragraphs as paragraphs
from articlekit.strategies.nodes import qa_pairs as qa_pairs
from articlekit.strategies.nodes import quotes as quotes
from articlekit.strategies.nodes import rows as rows
from articlekit.strategies.nodes import sections as sections
from articlekit.strategies.nodes import sections_of as sections_of
from articlekit.strategies.nodes import spans as spans
from articlekit.strategies.nodes import tables as tables
from articlekit.strategies.texts import hostile_texts as hostile_texts
from articlekit.strategies.texts import lines as lines
from articlekit.strategies.texts import marked_texts as marked_texts
from articlekit.strategies.texts import marks as marks
from articlekit.strategies.texts import texts as texts
from articlekit.strategies.texts import verbatim_texts as verbatim_texts
