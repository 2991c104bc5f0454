"""Standing aside while git works on the folder of a journal.

Git writes files anew: it looks whether they were changed, and some moments later puts its own in their place; a merge
that fails takes the folder back to what it had set aside at its beginning. What is appended in between would be lost.
So a writer waits until git is done, before writing and again before it looks whether its entry is still there. That git
is at work shows in its own folder: `index.lock` lies there, or has come and gone a moment ago, which changes the
folder's time.

Any working tree around the journal counts, by the path that names it and by where its links lead, whether `.git` in it
is the folder or, as in a submodule or a second working tree, a file that names the folder; and the GIT_DIR that a
caller knows of. Trees within trees: the outer one's git reaches into the inner ones.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import sleep

from kltrack.messages import message
from kltrack.reasons import reason_of

_PAUSE = 0.01
_TOLD_AFTER = 100  # a second
_TRIES = 500  # five seconds; `git commit -a` keeps the lock for as long as its editor is open, and replaces nothing
_QUIET = 0.5  # seconds without a sign of git; the commands that one merge starts follow on each other much faster
_QUIET_TRIES = 20


@dataclass(frozen=True, slots=True)
class Git:
    """Git as a writer meets it. `folder` is what GIT_DIR names, empty where nothing is named.

    `tell` is called once for each sentence that the waiting user should read.
    """

    folder: str = ""
    tell: Callable[[str], object] = lambda _: None
    _told_sentences: set[str] = field(default_factory=set)

    def wait(self, path: Path) -> None:
        """Wait, but not for ever, until git does not hold the lock of a working tree that `path` is in."""
        folders = self._folders(path)
        for number in range(_TRIES):
            if not (lock := _lock(folders)):
                return
            if number == _TOLD_AFTER:
                self._tell_once(
                    message(
                        "Waiting for git, which holds {lock}; if no git is running, take that file away.", lock=lock
                    )
                )
            sleep(_PAUSE)

    def wait_until_quiet(self, path: Path) -> None:
        """Wait, but not for ever, until git, if it was at work when `path` was last written, has ended all it did."""
        folders = self._folders(path)
        written, signs = _changed(path), _signs(folders)
        if not written or (not _lock(folders) and max(signs, default=0) < written - _QUIET * 1e9):
            return
        for _ in range(_QUIET_TRIES):
            sleep(_QUIET)
            before, signs = signs, _signs(folders)
            if before == signs and not _lock(folders):
                return

    def _tell_once(self, sentence: str) -> None:
        if sentence not in self._told_sentences:
            self._told_sentences.add(sentence)
            self.tell(sentence)

    def _folders(self, path: Path) -> list[Path]:
        named = [Path(self.folder).absolute()] if self.folder else []
        parents = dict.fromkeys([*path.absolute().parents, *Path(os.path.realpath(path)).parents])
        found = map(self._readable_folder, [*named, *(parent / ".git" for parent in parents)])
        return [folder for folder in found if folder]

    def _readable_folder(self, inside: Path) -> Path | None:
        """The folder that a `.git` is or names; None where there is none, or none that can be looked into."""
        try:
            folder = _git_folder(inside) if _is_there(inside) else None
            if folder:
                with suppress(FileNotFoundError):
                    (folder / "index.lock").stat()
            return folder
        except (OSError, ValueError) as error:
            why = reason_of(error) if isinstance(error, OSError) else message("it names no folder")
            self._tell_once(
                message(
                    "{folder} cannot be read ({why}), so whether git is at work there does not show.",
                    folder=inside,
                    why=why,
                )
            )
            return None


def _is_there(inside: Path) -> bool:
    try:
        inside.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _git_folder(inside: Path) -> Path:
    """The folder that a `.git` is, or names as a file. Raises OSError or ValueError where there is no such folder."""
    named = os.fsdecode(inside.read_bytes()).removeprefix("gitdir:").strip() if inside.is_file() else inside.name
    folder = inside.parent / named
    if not (named and stat.S_ISDIR(folder.stat().st_mode)):
        raise ValueError(named)
    return folder


def _lock(folders: Iterable[Path]) -> Path | None:
    locks = (folder / "index.lock" for folder in folders)
    return next((lock for lock in locks if _changed(lock)), None)


def _signs(folders: Iterable[Path]) -> list[int]:
    return [_changed(folder) for folder in folders]


def _changed(path: Path) -> int:
    """When it was changed last, in nanoseconds; 0 where nothing is there, or nothing that can be seen."""
    try:
        return path.stat().st_mtime_ns
    except (OSError, ValueError):
        return 0
