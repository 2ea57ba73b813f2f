"""Law 9: a batch is its rows, in any chunking, with any engine."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sample_corpora import Run, as_lines, read_back, records, texts, tree, tree_in

from articlekit.corpus import convert, parse_batch

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

# JSON and Arrow hold UTF-8, so no lone surrogates here; test_corpus_faults has them.
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
OURS = texts(40)
ARTICLES = st.one_of(st.integers(0, 39).map(lambda at: OURS[at]), ANY_TEXT, st.lists(ANY_TEXT).map("\n".join))


@given(st.lists(ARTICLES), st.integers(1, 2000), st.sampled_from([".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet"]))
def test_a_batch_is_its_rows(articles: list[str], batch_bytes: int, suffix: str) -> None:
    """In chunks of any size the trees are those that `parse` gives, byte for byte and in their order."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in.jsonl"), Path(folder, f"out{suffix}")
        source.write_bytes(as_lines({"text": text} for text in articles))
        outcome = convert([source], target, workers=0, batch_bytes=batch_bytes)
        assert (outcome.records, outcome.errors) == (len(articles), 0)
        if suffix == ".parquet":
            table = parquet.read_table(target)
            found = table["article"].to_pylist() if articles else []
        else:
            found = [json.dumps(row["article"], ensure_ascii=False, separators=(",", ":")) for row in read_back(target)]
        assert found == [tree(text) for text in articles]


@given(st.lists(st.one_of(st.none(), ARTICLES)), st.integers(1, 7))
def test_parse_batch_is_its_rows(articles: list[str | None], size: int) -> None:
    """A table gives the same, whole or in pieces."""
    table = pyarrow.table({"text": pyarrow.array(articles, type=pyarrow.string())})
    whole = parse_batch(table, columns="title,outline")
    pieces = [parse_batch(batch, columns="title,outline") for batch in table.to_batches(max_chunksize=size)]
    assert whole.to_pylist() == pyarrow.Table.from_batches(pieces, schema=whole.schema).to_pylist()
    assert whole["article"].to_pylist() == [None if text is None else tree(text) for text in articles]


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_workers_change_nothing(run: Run, tmp_path: Path, workers: int) -> None:
    """The command line writes the same bytes with one worker and with many."""
    rows = records(300)
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(as_lines(rows))
    convert([source], tmp_path / "alone.jsonl", workers=0, batch_bytes=777)
    done = run("convert", source, "-o", target, "--workers", workers)
    assert (done.returncode, done.stderr.split()[:2]) == (0, ["300", "records"])
    assert target.read_bytes() == (tmp_path / "alone.jsonl").read_bytes()
    lines = target.read_bytes().splitlines()
    assert [tree_in(line) for line in lines] == [tree(row["text"]) for row in rows]


def test_many_chunks_and_many_workers(tmp_path: Path) -> None:
    """More chunks than fit into the window, in any form, by several processes."""
    rows = records(400)
    source = tmp_path / "in.jsonl"
    source.write_bytes(as_lines(rows))
    convert([source], tmp_path / "one.jsonl", workers=0)
    convert([source], tmp_path / "two.jsonl.zst", workers=2, batch_bytes=500)
    convert([source], tmp_path / "two.parquet", workers=2, batch_bytes=500)
    assert read_back(tmp_path / "two.jsonl.zst") == read_back(tmp_path / "one.jsonl")
    table = parquet.read_table(tmp_path / "two.parquet")
    assert table.column_names == ["id", "n", "text", "article", "article_error"]
    assert table.drop_columns(["article", "article_error"]).to_pylist() == rows
    assert table["article"].to_pylist() == [tree(row["text"]) for row in rows]
