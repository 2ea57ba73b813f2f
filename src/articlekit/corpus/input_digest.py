"""A hash of what a run has read of its inputs, so that a resumed run knows that they are still the same.

    digest = InputDigest(inputs)
    digest.advance(checkpoint)      the hash of all bytes before this checkpoint

The bytes are read a second time, from the cache of the system. At 1 GB/s that takes 1 % of the time of parsing.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Sequence
from itertools import islice

from articlekit.corpus.checkpoint import Checkpoint
from articlekit.corpus.inputs import Input, text_files
from articlekit.corpus.storage import is_remote

_BLOCK_BYTES = 1 << 20


class InputDigest:
    """A hash that grows with a run.

    It leaves out inputs that can be read only once, whose runs cannot be resumed, and remote ones, which have versions.
    """

    def __init__(self, inputs: Sequence[Input]) -> None:
        self._inputs = inputs
        self._hash = hashlib.sha256()
        self._number = 0
        self._done = 0  # bytes of the current input; files, if it is a folder
        self._files: Iterator[str] | None = None

    def advance(self, checkpoint: Checkpoint) -> str:
        """Hash what comes before a checkpoint; they must not go back."""
        position = checkpoint.position
        while self._number < min(position.input, len(self._inputs)):
            self._hash_until(sys.maxsize)
            self._number, self._done, self._files = self._number + 1, 0, None
        if self._number < len(self._inputs):
            before = sum(one.size for one in self._inputs[: self._number])
            is_folder = self._inputs[self._number].kind == "texts"
            self._hash_until(position.record if is_folder else checkpoint.bytes_read - before)
        return self._hash.hexdigest()

    def _hash_until(self, end: int) -> None:
        """Hash the current input up to a number of bytes or files."""
        one = self._inputs[self._number]
        if one.read_once or is_remote(one.path):
            return
        if one.kind == "texts":
            self._files = self._files or text_files(one)
            for path in islice(self._files, max(0, end - self._done)):
                self._done += 1
                self._hash_text(path, one.path)
        else:
            with open(one.path, "rb") as file:
                file.seek(self._done)
                while block := file.read(min(_BLOCK_BYTES, max(0, end - self._done))):
                    self._hash.update(block)
                    self._done += len(block)

    def _hash_text(self, path: str, folder: str) -> None:
        self._hash.update(b"\0%s\0" % os.fsencode(os.path.relpath(path, folder)))
        try:
            with open(path, "rb") as file:
                while block := file.read(_BLOCK_BYTES):
                    self._hash.update(block)
        except OSError:  # the record of this file has the same error
            self._hash.update(b"\0")
