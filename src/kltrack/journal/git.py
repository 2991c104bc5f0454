"""Standing aside while git works on the folder of a journal.

Git writes files anew: it looks whether they were changed, and some moments later puts its own in their place. What is
appended between the two would be lost. All that time it holds `index.lock`, so a writer waits for that to go, before
writing and again before it looks whether its entry is still there.
"""

from __future__ import annotations

from pathlib import Path
from time import sleep

_PAUSE = 0.01
_TRIES = 500  # five seconds; `git commit -a` holds the lock for as long as its editor is open, and replaces nothing


def wait_for_git(path: Path) -> None:
    """Wait until git has finished with the working tree that `path` is in, but not for ever."""
    folder = _git_folder(path)
    if folder is None:
        return
    lock = folder / "index.lock"
    for _ in range(_TRIES):
        if not lock.exists():
            return
        sleep(_PAUSE)


def _git_folder(path: Path) -> Path | None:
    for parent in path.absolute().parents:
        inside = parent / ".git"
        try:
            if inside.is_dir():
                return inside
            if inside.is_file():  # a worktree or submodule: the file names the folder
                return parent / inside.read_text(encoding="utf-8").removeprefix("gitdir:").strip()
        except (OSError, UnicodeDecodeError):
            return None
    return None
