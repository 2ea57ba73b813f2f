"""The splitters for other frameworks, with the real packages."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from articlekit import chunks, parse
from articlekit.contrib.passages import Splitter

pytestmark = [
    pytest.mark.slow,  # these packages take seconds to import
    pytest.mark.filterwarnings("default"),  # of theirs
]

TEXT = "\n".join(
    [
        "Tea",
        "Tea is older than the cup from which it is drunk, and in most places it is also more carefully made.",
        "",
        "Brewing",
        "Warm the pot first, then wait until the water has stopped boiling: a cold pot takes the heat out of it.",
        "Warm the pot first, then wait until the water has stopped boiling: a cold pot takes the heat out of it.",
        "| Tea | Minutes |",
        "|---|---|",
        "| Green | 2 |",
        "| Black | 4 |",
    ]
)


def expected(**options: Any) -> list[str]:
    return [chunk.text for chunk in chunks(parse(TEXT), 120, **options)]


def test_a_passage_says_whether_it_is_a_slice() -> None:
    for passage in Splitter(max_size=120).split(TEXT):
        assert (TEXT[passage.start :].startswith(passage.text)) == passage.is_slice
    assert {passage.is_slice for passage in Splitter(max_size=120).split(TEXT)} == {True}
    assert not list(Splitter(max_size=120, context=True).split(TEXT))[-1].is_slice


def test_langchain_splits_documents() -> None:
    core = pytest.importorskip("langchain_core.documents")
    pytest.importorskip("langchain_text_splitters")
    from articlekit.contrib.langchain import ArticleTextSplitter

    document = core.Document(page_content=TEXT, metadata={"source": "tea.txt"})
    splitter = ArticleTextSplitter(chunk_size=120, add_start_index=True)
    found = splitter.split_documents([document, document])
    assert [one.page_content for one in found] == expected() * 2
    assert splitter.split_text(TEXT) == expected()
    assert {one.metadata["source"] for one in found} == {"tea.txt"}
    assert found[-1].metadata["section"] == " > ".join(chunks(parse(TEXT), 120)[-1].path)
    for one in found:
        start = one.metadata["start_index"]
        assert TEXT[start : start + len(one.page_content)] == one.page_content
    starts = [one.metadata["start_index"] for one in found[: len(expected())]]
    assert starts == sorted(set(starts)), "the paragraph that stands twice has two places"
    assert document.metadata == {"source": "tea.txt"}
    assert [one.page_content for one in ArticleTextSplitter(120, context=True).transform_documents([document])] == (
        expected(context=True)
    )
    sized = ArticleTextSplitter(chunk_size=30, length_function=lambda text: len(text.split()))
    assert all(len(text.split()) <= 30 for text in sized.split_text(TEXT))


def test_llamaindex_makes_nodes() -> None:
    schema = pytest.importorskip("llama_index.core.schema")
    from articlekit.contrib.llamaindex import ArticleNodeParser

    document = schema.Document(text=TEXT, metadata={"source": "tea.txt"})
    parser = ArticleNodeParser(chunk_size=120)
    nodes = parser.get_nodes_from_documents([document])
    assert [node.text for node in nodes] == expected()
    assert all(node.source_node.node_id == document.node_id for node in nodes)
    assert [node.next_node.node_id for node in nodes[:-1]] == [node.node_id for node in nodes[1:]]
    assert [node.prev_node.node_id for node in nodes[1:]] == [node.node_id for node in nodes[:-1]]
    assert all(node.metadata["source"] == "tea.txt" for node in nodes)
    assert "kinds" in nodes[0].metadata
    assert "kinds" not in nodes[0].get_metadata_str(schema.MetadataMode.EMBED)
    assert all(TEXT[node.start_char_idx : node.end_char_idx] == node.text for node in nodes)
    assert len({node.start_char_idx for node in nodes}) == len(nodes)
    assert '"length_function": "len"' in parser.to_json()
    repeated = ArticleNodeParser(chunk_size=120, context=True)([document])
    assert [node.text for node in repeated] == expected(context=True)
    assert repeated[-1].start_char_idx is None


def test_haystack_runs_in_a_pipeline() -> None:
    haystack = pytest.importorskip("haystack")
    from articlekit.contrib.haystack import ArticleSplitter

    document = haystack.Document(content=TEXT, meta={"source": "tea.txt"})
    pipeline = haystack.Pipeline()
    pipeline.add_component("splitter", ArticleSplitter(max_size=120))
    again = haystack.Pipeline.loads(pipeline.dumps(), allowed_modules=["articlekit.contrib.haystack"])
    for one in (pipeline, again):
        found = one.run({"splitter": {"documents": [document]}})["splitter"]["documents"]
        assert [passage.content for passage in found] == expected()
        assert [passage.meta["split_id"] for passage in found] == list(range(len(found)))
        assert {passage.meta["source_id"] for passage in found} == {document.id}
        assert {passage.meta["source"] for passage in found} == {"tea.txt"}
        for passage in found:
            assert TEXT[passage.meta["split_idx_start"] :].startswith(passage.content)
    with pytest.raises(ValueError, match="has no text"):
        ArticleSplitter().run([haystack.Document(content=None)])


TITLES = {"Brewing": "key_points"}


def test_passages_are_made_with_the_options_of_parse() -> None:
    """Titles of parts name the kinds of passages; with the highest threshold there is no heading."""
    kinds = [passage.metadata["kinds"] for passage in Splitter(max_size=120, known_titles=TITLES).split(TEXT)]
    assert any("key_points" in kind for kind in kinds)
    assert {passage.metadata["section"] for passage in Splitter(max_size=120, threshold=1.0).split(TEXT)} == {""}


def test_every_splitter_takes_them() -> None:
    pytest.importorskip("langchain_text_splitters")
    core = pytest.importorskip("langchain_core.documents")
    schema = pytest.importorskip("llama_index.core.schema")
    haystack = pytest.importorskip("haystack")
    from articlekit.contrib.haystack import ArticleSplitter
    from articlekit.contrib.langchain import ArticleTextSplitter
    from articlekit.contrib.llamaindex import ArticleNodeParser

    made = [
        one.metadata["kinds"]
        for one in ArticleTextSplitter(120, known_titles=TITLES).split_documents([core.Document(page_content=TEXT)])
    ]
    parser = ArticleNodeParser(chunk_size=120, known_titles=TITLES)
    assert [node.metadata["kinds"] for node in parser([schema.Document(text=TEXT)])] == made
    splitter = ArticleSplitter(120, known_titles=TITLES)
    found = splitter.run([haystack.Document(content=TEXT)])["documents"]
    assert [passage.meta["kinds"] for passage in found] == made
    with pytest.raises(TypeError, match="ArticleNodeParser: no parameter titles"):
        ArticleNodeParser(titles=TITLES)


@pytest.mark.parametrize(
    ("module", "package", "extra"),
    [
        ("langchain", "langchain_text_splitters", "langchain"),
        ("llamaindex", "llama_index", "llamaindex"),
        ("haystack", "haystack", "haystack"),
    ],
)
def test_a_missing_package_is_named_with_its_extra(module: str, package: str, extra: str) -> None:
    code = (
        f"import sys; sys.modules['{package}'] = None\n"
        f"try: import articlekit.contrib.{module}\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("UsageError Article")
    assert f"pip install 'articlekit[{extra}]'" in done.stdout
