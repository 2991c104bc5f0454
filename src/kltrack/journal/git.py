"""Standing aside while git works on the folder of a journal.

Git writes files anew: it looks whether they were changed, and some moments later puts its own in their place; a merge
that fails takes the folder back to what it had set aside at its beginning. What is appended in between would be lost.
So a writer waits until git is done, before writing and again before it looks whether its entry is still there. That git
is at work shows in its own folder: `index.lock` lies there, or has come and gone a moment ago, which changes the
folder's time.
"""

from __future__ import annotations

from pathlib import Path
from time import sleep

_PAUSE = 0.01
_TRIES = 500  # five seconds; `git commit -a` keeps the lock for as long as its editor is open, and replaces nothing
_QUIET = 0.5  # seconds without a sign of git; the commands that one merge starts follow on each other much faster
_QUIET_TRIES = 20


def wait_for_git(path: Path) -> None:
    """Wait, but not for ever, until git does not hold the lock of the working tree that `path` is in."""
    folder = _git_folder(path)
    if folder is None:
        return
    for _ in range(_TRIES):
        if not _is_locked(folder):
            return
        sleep(_PAUSE)


def wait_until_quiet(path: Path) -> None:
    """Wait, but not for ever, until git, if it was at work when `path` was last written, has ended whatever it did."""
    folder = _git_folder(path)
    if folder is None or not path.exists():
        return
    sign = _last_sign(folder)
    if not _is_locked(folder) and sign < path.stat().st_mtime_ns - _QUIET * 1e9:
        return
    for _ in range(_QUIET_TRIES):
        sleep(_QUIET)
        before, sign = sign, _last_sign(folder)
        if before == sign and not _is_locked(folder):
            return


def _is_locked(folder: Path) -> bool:
    return (folder / "index.lock").exists()


def _last_sign(folder: Path) -> int:
    return folder.stat().st_mtime_ns


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
