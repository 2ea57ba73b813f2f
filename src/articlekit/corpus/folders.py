"""Files in folders that are safe to read: regular ones, and no links that lead out of the folder.

    for path in files_below("articles/"):
        ...

A named pipe or a device in a folder would block a run or never end, and a link could lead to any file of the machine.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator


def files_below(folder: str, *, follow_links: bool = False, hidden: tuple[str, ...] = (".", "_")) -> Iterator[str]:
    """Yield the files in a folder and its subfolders, sorted by name, without hidden ones.

    follow_links: also read links to files outside the folder; links to folders are never followed
    hidden: the first characters of names that are left out

    Holds the names of one folder at a time.
    """
    root = os.path.realpath(folder)
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(hidden))
        for name in sorted(files):
            path = os.path.join(parent, name)
            leads_out = os.path.islink(path) and not is_inside(os.path.realpath(path), root)
            if not name.startswith(hidden) and (follow_links or not leads_out) and _is_regular(path):
                yield path


def common_parent(folders: Iterable[str]) -> str:
    """Return the deepest folder that holds all of these, or is one of them; "" if they are on several drives."""
    try:
        return os.path.commonpath([os.path.abspath(folder) for folder in folders])
    except ValueError:
        return ""


def path_id(path: str, folder: str) -> str:
    """Return a path below a folder as the id of its record, in characters that UTF-8 can hold."""
    below = os.path.relpath(path, folder) if folder else path
    return os.fsencode(below.replace(os.sep, "/")).decode("utf-8", "replace")


def is_inside(path: str, root: str) -> bool:
    """Return whether a real path is in the folder `root`, or in one below it."""
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def _is_regular(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except OSError:  # a broken link; reading it reports the error
        return True
