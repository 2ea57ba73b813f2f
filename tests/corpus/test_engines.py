"""`parse_batch` and the engines that call it: the same trees from each of them."""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import weakref
from pathlib import Path
from typing import Any

import pytest
from support.processes import Start, wait_for
from support.sample_corpora import as_lines, records, texts, tree

from articlekit import parse
from articlekit.corpus import output_schema, parse_batch
from articlekit.errors import UsageError

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def _want(count: int) -> dict[str, str]:
    return {row["id"]: tree(row["text"]) for row in records(count)}


# --- parse_batch ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["string", "large_string", "string_view", "binary", "large_binary"])
def test_every_column_of_text_is_read(kind: str) -> None:
    """Whatever Arrow calls it; and the schema is the one that was promised."""
    column = pa.array(texts(9), pa.string()).cast(getattr(pa, kind)())
    for batch in (pa.table({"text": column}), pa.record_batch({"text": column})):
        found = parse_batch(batch)
        assert type(found) is type(batch)
        assert found.schema.equals(output_schema(batch.schema), check_metadata=True)
        assert found["article"].to_pylist() == list(map(tree, texts(9)))


def test_dictionaries_chunks_and_slices() -> None:
    """Where a batch begins in its buffers does not matter."""
    column = pa.chunked_array([texts(5), texts(7)])
    table = pa.table({"n": range(12), "text": column}).slice(3, 6)
    assert parse_batch(table)["article"].to_pylist() == [tree(text) for text in (texts(5) + texts(7))[3:9]]
    encoded = pa.table({"text": column.combine_chunks().dictionary_encode()})
    assert parse_batch(encoded)["article"].to_pylist() == [tree(text) for text in texts(5) + texts(7)]


def test_nulls_and_bytes_get_an_error_in_their_row() -> None:
    """A column of nulls, as engines make it of a chunk without any text, has errors only."""
    found = parse_batch(pa.table({"text": pa.array([b"a", None, b"\xff"])}), columns="title,qa")
    assert found["article_error"].to_pylist() == [None, "the text is null", "not UTF-8: invalid start byte at byte 0"]
    assert found["article"].to_pylist() == [tree("a"), None, None]
    assert found["qa"].to_pylist() == [[], None, None]
    nulls = parse_batch(pa.table({"text": pa.nulls(2)}))
    assert nulls["article_error"].to_pylist() == ["the text is null"] * 2
    assert parse_batch(pa.table({"text": pa.array([], pa.string())})).num_rows == 0


@pytest.mark.parametrize(
    ("table", "options", "error", "message"),
    [
        ({"text": [1]}, {}, TypeError, "the column 'text' is int64; expected strings"),
        ({"body": ["a"]}, {}, ValueError, "there is no column 'text'; the columns are body"),
        ({"text": ["a"], "article": ["b"]}, {}, ValueError, r"another name for the tree \(article_field=NAME\)"),
        ({"text": ["a"], "title": ["b"]}, {"columns": "title"}, ValueError, r"another name \(columns='NAME=title'\)"),
        ({"text": ["a"]}, {"columns": "titel"}, ValueError, "unknown column 'titel'"),
        ({"text": ["a"]}, {"columns": "x=title,x=qa"}, ValueError, "columns of the same name"),
    ],
)
def test_what_is_wrong_for_every_row_is_an_error(table: Any, options: Any, error: type, message: str) -> None:
    """Before any row is read, by `output_schema` too."""
    with pytest.raises(error, match=message):
        parse_batch(pa.table(table), **options)
    with pytest.raises(error, match=message):
        output_schema(pa.table(table).schema, **options)


def test_of_two_columns_none_is_the_text() -> None:
    """Arrow lets names stand twice; only that of the text must not."""
    columns = [pa.array(["a"]), pa.array(["b"]), pa.array(["c"])]
    for make in (pa.table, pa.record_batch):
        twice = make(columns, names=["id", "text", "text"])
        for call in (parse_batch, lambda batch: output_schema(batch.schema)):
            with pytest.raises(ValueError, match="there are 2 columns 'text'; expected one"):
                call(twice)
    others = parse_batch(pa.table(columns, names=["id", "id", "text"]))
    assert others.column_names == ["id", "id", "text", "article", "article_error"]
    assert others["article"].to_pylist() == [tree("c")]


def test_a_batch_drops_each_tree_and_leaves_the_collector_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """At most one tree is alive at a time, and no collection looks at it."""
    alive: list[Any] = []
    seen: list[tuple[int, bool]] = []

    def watched(text: str, **options: Any) -> Any:
        doc = parse(text)
        seen.append((sum(ref() is not None for ref in alive), gc.isenabled()))
        alive.append(weakref.ref(doc))
        return doc

    monkeypatch.setattr("articlekit.corpus.parse_record.parse", watched)
    for before in (True, False):
        (gc.enable if before else gc.disable)()
        try:
            parse_batch(pa.table({"text": texts(9)}))
            assert gc.isenabled() is before
        finally:
            gc.enable()
    assert seen == [(0, False)] * 18


def test_data_frames_are_batches() -> None:
    """Whatever exports an Arrow stream gives a table, which the same library reads."""
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    for frame in (polars.DataFrame({"text": texts(9)}), pandas.DataFrame({"text": texts(9)})):
        found = parse_batch(frame, columns="title")
        assert type(found) is pa.Table
        assert found["article"].to_pylist() == list(map(tree, texts(9)))
    assert polars.DataFrame(found).columns[-3:] == ["article", "article_error", "title"]
    assert list(found.to_pandas().columns)[-3:] == ["article", "article_error", "title"]


def test_a_mapping_of_columns_gives_the_added_columns() -> None:
    """As `datasets.map(batched=True)` passes and wants them; other columns may hold anything."""
    found = parse_batch({"text": [*texts(3), None], "other": [1, "a", object(), {}]}, columns="qa")
    assert list(found) == ["article", "article_error", "qa"]
    assert found["article"] == [*map(tree, texts(3)), None]
    assert found["article_error"] == [None] * 3 + ["the text is null"]
    assert parse_batch({"text": []}) == {"article": [], "article_error": []}
    with pytest.raises(ValueError, match="there is no column 'text'; the columns are body"):
        parse_batch({"body": ["a"]})
    with pytest.raises(ValueError, match="another name for the tree"):
        parse_batch({"text": ["a"], "article": ["b"]})


def test_what_is_no_batch_is_refused_with_what_to_call() -> None:
    with pytest.raises(TypeError, match=r"got list; call .* pyarrow.table\(\{'text': texts\}\) for texts"):
        parse_batch(["a"])


def test_names_can_be_chosen() -> None:
    """For tables that have an `article` already."""
    table = pa.table({"article": texts(3), "title": ["x"] * 3})
    found = parse_batch(table, text_field="article", article_field="tree", columns="heads=outline")
    assert found.column_names == ["article", "title", "tree", "tree_error", "heads"]


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """And how to install it."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"parse_batch needs the package pyarrow: pip install 'articlekit\[corpus\]'"):
        parse_batch(object())


# --- Engines that read Arrow ---------------------------------------------------------------------------------------


def test_polars() -> None:
    """A frame goes through Arrow and back."""
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame(records(20))
    found = pl.from_arrow(parse_batch(frame.to_arrow()))
    assert dict(zip(found["id"], found["article"], strict=True)) == _want(20)


def test_duckdb() -> None:
    """A query's batches go through `parse_batch` as they come, and are a table to the next query."""
    duckdb = pytest.importorskip("duckdb")
    given = pa.Table.from_pylist(records(20))
    connection, other = duckdb.connect(), duckdb.connect()  # the first is busy with its query
    connection.register("given", given)
    batches = pa.RecordBatchReader.from_stream(connection.sql("select id, text from given"))
    parsed = pa.RecordBatchReader.from_batches(output_schema(batches.schema), map(parse_batch, batches))
    other.register("parsed", parsed)
    assert dict(other.execute("select id, article from parsed").fetchall()) == _want(20)


def test_pandas() -> None:
    """A frame goes through Arrow and back."""
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame(records(20))
    found = parse_batch(pa.Table.from_pandas(frame, preserve_index=False)).to_pandas()
    assert dict(zip(found["id"], found["article"], strict=True)) == _want(20)


# --- datatrove -----------------------------------------------------------------------------------------------------

DATATROVE = """
import os, signal, sys
import pyarrow as pa
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import ParquetWriter
from articlekit.contrib.datatrove import ParseArticles

STEP = ParseArticles(columns="title,heads=outline")
METADATA = pa.struct([("n", pa.int64()), ("file_path", pa.string()), *STEP.arrow_fields()])
SCHEMA = pa.schema([("text", pa.string()), ("id", pa.string()), ("metadata", METADATA)])

class DieOnce(PipelineStep):
    name, type = "die", "TEST"

    def run(self, data, rank=0, world_size=1):
        for document in data:
            if document.id == "r26" and not os.path.exists("died"):
                open("died", "w").close()
                os.kill(os.getpid(), signal.SIGKILL)
            yield document

if __name__ == "__main__":
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader("in", doc_progress=False),
            DieOnce(),
            STEP,
            ParquetWriter("out", schema=SCHEMA),
        ],
        tasks=4,
        workers=int(sys.argv[1]),
        logging_dir="logs",
    ).run()
"""


@pytest.mark.slow
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_datatrove_completes_what_was_killed(tmp_path: Path, workers: str, start: Start) -> None:
    """A worker dies in the middle; the same pipeline run again completes it, and each document is there once."""
    pytest.importorskip("datatrove")
    (tmp_path / "in").mkdir()
    rows = [row for row in records(40) if row["text"]]  # datatrove leaves out what has no text
    for at in range(4):
        (tmp_path / "in" / f"{at}.jsonl").write_bytes(as_lines(rows[at::4]))
    (tmp_path / "program.py").write_text(DATATROVE)
    asked = [sys.executable, "program.py", workers]
    process = start(asked, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for((tmp_path / "died").exists, process)
    try:
        assert process.wait(5) != 0
    except subprocess.TimeoutExpired:  # datatrove's own pool may wait for the worker that died: the user stops it then
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    done = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    found = [
        row for file in sorted((tmp_path / "out").glob("*.parquet")) for row in parquet.read_table(file).to_pylist()
    ]
    assert sorted(row["id"] for row in found) == sorted(row["id"] for row in rows)
    for row in found:
        metadata = row["metadata"]
        assert metadata["article"] == tree(row["text"])
        assert metadata["article_error"] == ""
        assert {"title", "heads"} <= set(metadata)


def test_the_step_of_datatrove() -> None:
    """Its errors are in the metadata; documents with errors can be left out, and names are not taken twice."""
    pytest.importorskip("datatrove")
    from datatrove.data import Document

    from articlekit.contrib.datatrove import ParseArticles

    def documents() -> Any:
        return iter([Document(text="A title", id="1"), Document(text=None, id="2", metadata={"k": 1})])

    one, two = ParseArticles().run(documents())
    assert one.metadata == {"article": tree("A title"), "article_error": ""}
    assert two.metadata == {"k": 1, "article": "", "article_error": "the text is null"}
    assert [document.id for document in ParseArticles(drop_errors=True).run(documents())] == ["1"]
    with pytest.raises(ValueError, match="2: there is already a field 'k'"):
        list(ParseArticles("k").run(documents()))


# --- Ray -----------------------------------------------------------------------------------------------------------

RAY = """
import os, signal, sys
import pyarrow.parquet
import ray
from articlekit.corpus import parse_batch

def deadly(batch):
    if "r25" in batch["id"].to_pylist() and not os.path.exists(sys.argv[1]):
        open(sys.argv[1], "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    return parse_batch(batch)

ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=100_000_000)
data = ray.data.read_json("in", override_num_blocks=4)
data.map_batches(deadly, batch_format="pyarrow", batch_size=10, fn_args=[]).write_parquet("out")
ray.shutdown()
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_ray_finishes_although_a_worker_is_killed(tmp_path: Path) -> None:
    """Each id is there exactly once, with its tree."""
    pytest.importorskip("ray")
    (tmp_path / "in").mkdir()
    for at in range(4):
        (tmp_path / "in" / f"{at}.json").write_bytes(as_lines(records(40)[at::4]))
    program = RAY.replace("sys.argv[1]", repr(str(tmp_path / "died")))
    (tmp_path / "program.py").write_text(program)
    environment = {**os.environ, "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0", "RAY_USAGE_STATS_ENABLED": "0"}
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=tmp_path, capture_output=True, text=True, timeout=600, env=environment
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert (tmp_path / "died").exists()
    found = parquet.read_table(tmp_path / "out").to_pylist()
    assert len(found) == 40
    assert {row["id"]: row["article"] for row in found} == _want(40)
    assert json.loads(found[0]["article"])["format"] == "articlekit/document"
