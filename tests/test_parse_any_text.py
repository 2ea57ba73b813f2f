"""Whatever the text: it is read, nothing of it is lost, every node is one that could be built, and it settles."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.corpus_pages import needs_corpus, pages
from support.hostile_texts import texts
from support.tree_checks import sound

from articlekit import TreeError, dumps, loads, parse
from articlekit.formats import text as flattened
from articlekit.strategies import Flattened, flattened_articles

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@given(texts)
@example("AQ\n# \u3000")
@example("|r\n| |w\n|")
@example("++-+\n|-|")
@example("0. \n  1. 2 cups\n1. > Water is hot.")
def test_any_text_makes_a_sound_tree(text: str) -> None:
    """A parsed tree keeps every rule of its nodes, and holds everything that the text says, once and in order."""
    sound(parse(text), text)


@given(texts)
@example("s\n# Key takeaways\nx) e takeaways")
@example("|*\n|--)|urce]Co\nsource t it source]")
@example("Q\n\u2028[edit]word Q\nd  wo rd word word word word word word word \u2028\u3082\u20281.\n)")
def test_flattened_text_settles(text: str) -> None:
    """What was parsed and flattened, parsed and flattened again, is the same text."""
    once = flattened.dumps(parse(text))
    assert flattened.dumps(parse(once)) == once


@given(texts.filter(lambda text: "\r" not in text), st.integers(0, 9), st.integers(0, 9))
@example("Tea    Minutes\ngreen  2      \nblack  4      ", 0, 1)
@example("# mount the disk\nIt was late.\n# look at it", 1, 0)
@example("Pots.\n  * Below: \n    * two handfuls of shards\n  * Above: \n    * a third of ripe compost", 0, 9)
def test_the_ends_of_lines_and_of_the_text_change_nothing(text: str, above: int, below: int) -> None:
    """Lines may end as on Windows, and blank lines may stand around the text, without a change to the tree."""
    doc = parse(text)
    assert parse(text.replace("\n", "\r\n")) == doc
    assert parse("\n" * above + text + "\n" * below) == doc


@given(flattened_articles(), st.integers(0, 9), st.integers(0, 9))
def test_so_it_is_with_articles(flat: Flattened, above: int, below: int) -> None:
    """So it is with articles, in which much more is judged; and a byte order mark in front is no part of one."""
    doc = parse(flat.text)
    assert parse(flat.text.replace("\n", "\r\n")) == doc
    assert parse("\n" * above + flat.text + "\n" * below) == doc
    assert parse("\ufeff" + flat.text) == doc


@pytest.mark.parametrize("sign", ["\u200b", "\u200e", "\u200f", "\u00ad", "\u2060", "\ufeff", "\u200b \u200f"])
@pytest.mark.parametrize("name", ["tea", "harbour", "pour-over"])
def test_what_nobody_sees_hides_nothing(name: str, sign: str) -> None:
    """Signs without width and marks of direction at the ends of lines change nothing but what they are part of."""
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    doc = parse(text)
    assert parse(text.replace("\n", f"{sign}\n")) == doc
    around = "\n".join(sign + line + sign for line in text.split("\n"))
    assert [heading.text for heading in parse(around).headings] == [heading.text for heading in doc.headings]
    assert parse(around).qa_pairs == doc.qa_pairs
    assert parse(around).tables == doc.tables


@needs_corpus
def test_real_pages_whole_and_damaged_are_sound() -> None:
    """Real pages keep the laws, in each form of the extractor, and with pieces of them knocked out."""
    chance = Random(7)
    for name, every in (("dev.jsonl.gz", 60), ("alt/dev.t1.8.1.jsonl.gz", 120), ("alt/dev.t1.12.2.jsonl.gz", 120)):
        for page in pages(name, every=every):
            whole = page["text"]
            cuts = sorted(chance.randrange(len(whole) + 1) for _ in range(20))
            damaged = "".join(whole[a:b] for a, b in zip([0, *cuts[1::2]], [*cuts[::2], len(whole)], strict=True))
            for text in (whole, damaged):
                sound(parse(text), text)
                once = flattened.dumps(parse(text))
                assert flattened.dumps(parse(once)) == once, page["id"]


def test_metadata_of_a_parsed_text() -> None:
    """Its title is that of the document where the text has no heading of level 1; it must be JSON."""
    doc = parse("Some text that has no title.", metadata={"title": "Tea", "n": [1]})
    assert (doc.title, doc.metadata["n"]) == ("Tea", (1,))
    assert loads(dumps(doc, "markdown"), "markdown").metadata == doc.metadata
    with pytest.raises(TreeError):
        parse("a", metadata={"n": float("nan")})
