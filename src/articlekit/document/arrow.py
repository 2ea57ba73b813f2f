"""Rows of text as an Arrow stream, for libraries that read the Arrow PyCapsule interface.

    stream(("cup", "grams"), [["small", "3"]])      what `polars.DataFrame` and `pandas.DataFrame.from_arrow` read
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def stream(names: Sequence[str], rows: Iterable[Sequence[str]], requested_schema: object = None) -> object:
    """Make a stream of text columns with these names; each row has a text for each of them.

    Raises `ModuleNotFoundError` where pyarrow (the extra `corpus`) is not installed.
    """
    import pyarrow

    columns = list(zip(*rows, strict=True)) or [()] * len(names)
    arrays = [pyarrow.array(column, type=pyarrow.string()) for column in columns]
    return pyarrow.table(arrays, names=list(names)).__arrow_c_stream__(requested_schema)
