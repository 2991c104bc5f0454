"""Appending to a journal: lock, one write, fsync, and only then the answer, which nothing changes any more.

An entry that is reported as recorded is in the file once, whatever else happens: other writers wait for the lock, a
writer that fails takes back what it wrote, one that is killed leaves at most an unended line, which the next one turns
into a comment. Git replaces files without asking for the lock: what was written to the replaced file is written
again to the one that took its place.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import randbelow

from kltrack.errors import CannotWrite, KltrackError
from kltrack.journal.appending import refuse_bodies, refuse_foreign
from kltrack.journal.disk import is_comment, perhaps_there, put, sync_folder, take_back
from kltrack.journal.entries import Entry, UnreadableEntry, entries_in, line_of
from kltrack.journal.git import Git
from kltrack.journal.opening import REPLACED_TRIES, open_locked, replaced_again_and_again
from kltrack.journal.reading import is_regular
from kltrack.messages import message
from kltrack.text import harmless

_SERIALS = 1 << 32  # two working trees that record within one second, and merge, share no id
_CHUNK = 1 << 20
_NO_GIT_DIR = Git()
_ID = re.compile(rb"^[ \t]*entry[ \t]*\.[ \t]*([A-Za-z0-9_-]+)", re.MULTILINE)
# A line as it is written here: the assignment, and when it was recorded. Others are read in full.
_OWN = re.compile(rb'entry\.\S+ = \{ assignment = "([^"\\]+)", status = "\w+", on = [\d-]+, at = ([\dT:.+-]+)[, ]')
_STEP = timedelta(milliseconds=1)  # TOML keeps no less


@dataclass(frozen=True, slots=True)
class AppendResult:
    """What was appended, and the unended line that was found there and made a comment, if any.

    `unsure` says why nobody could look whether the entries are still there.
    """

    entries: tuple[Entry, ...]
    torn: str = ""
    unsure: str = ""


def record(
    path: Path, entries: Sequence[Entry], before_writing: Callable[[], None] = lambda: None, git: Git = _NO_GIT_DIR
) -> AppendResult:
    """Append the entries, all of them or none; the file is made where it is not there.

    Under the lock an id that another entry has is changed, and `at` where it is not later than the last of that
    assignment. `before_writing` is called once the lock is held. `git` is waited for. Raises CannotCreate,
    CannotWrite; then nothing was added, or the sentence says that it may be there.
    """
    refuse_bodies(path)
    appended = _append(path, entries, before_writing, git, _in_turn)
    for _ in range(REPLACED_TRIES):
        git.wait_until_quiet(path)
        is_there = _holds(path, appended.entries)
        if is_there is None:
            unsure = message("Recorded, but {path} could not be read again to see that git left it there.", path=path)
            return replace(appended, unsure=unsure)
        if is_there:
            return appended
        again = _append_again(path, appended.entries, before_writing, git)
        appended = AppendResult(again.entries, appended.torn or again.torn)
    raise replaced_again_and_again(path)


def fresh_id(entry: Entry, taken: Collection[str] = ()) -> str:
    """An id for the entry that is not taken: the moment of recording in UTC, and eight hexadecimal digits."""
    moment = entry.at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    start = randbelow(_SERIALS)
    ids = (f"{moment}-{(start + step) % _SERIALS:08x}" for step in range(_SERIALS))
    return next(identity for identity in ids if identity not in taken)


def _append_again(path: Path, entries: Sequence[Entry], before_writing: Callable[[], None], git: Git) -> AppendResult:
    try:
        return _append(path, entries, before_writing, git, lambda _, same: same)
    except KltrackError as error:
        sentence = message("{failure} It had been recorded, but the file was replaced since.", failure=error.sentence)
        raise type(error)(sentence) from error


def _append(
    path: Path,
    entries: Sequence[Entry],
    before_writing: Callable[[], None],
    git: Git,
    with_times: Callable[[bytes, Sequence[Entry]], Sequence[Entry]],
) -> AppendResult:
    with open_locked(path, git) as (descriptor, created):
        before_writing()
        content = _content(descriptor)
        ended = content.rfind(b"\n") + 1
        torn = content[ended:]
        refuse_foreign(path, content[:ended], torn)
        chosen, lines = _not_yet_in(content[:ended], with_times(content[:ended], entries))
        try:
            if not content:
                sync_folder(path)
            put(descriptor, torn, lines, ended)
            os.fsync(descriptor)
        except BaseException as error:
            if not take_back(path, descriptor, content, created) and isinstance(error, OSError):
                raise CannotWrite(perhaps_there(path, error)) from error
            raise
    return AppendResult(chosen, "" if is_comment(torn) else harmless(torn.decode("utf-8", "replace")))


def _content(descriptor: int) -> bytes:
    return b"".join(iter(lambda: os.read(descriptor, _CHUNK), b""))


def _not_yet_in(content: bytes, entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], bytes]:
    """The entries, with ids that are free, and the lines of those that are not there already."""
    there = _lines(content)
    taken = {identity.decode() for identity in _ID.findall(content)}
    chosen: list[Entry] = []
    missing: list[bytes] = []
    for entry in entries:
        kept = entry
        if line_of(entry).strip().encode() not in there:
            kept = entry._replace(id=fresh_id(entry, taken)) if entry.id in taken else entry
            missing.append(line_of(kept).encode())
        taken.add(kept.id)
        chosen.append(kept)
    return tuple(chosen), b"".join(missing)


def _in_turn(content: bytes, entries: Sequence[Entry]) -> list[Entry]:
    """The entries, each `at` later than that of every earlier one about its assignment, whatever a clock says."""
    latest: dict[str, datetime] = {}
    for assignment in {entry.assignment for entry in entries}:
        if moments := [*_moments(content, assignment)]:
            latest[assignment] = max(moments)
    turned: list[Entry] = []
    for entry in entries:
        last = latest.get(entry.assignment)
        turned.append(entry if last is None or last < entry.at else entry._replace(at=_after(last, entry)))
        latest[entry.assignment] = turned[-1].at
    return turned


def _moments(content: bytes, assignment: str) -> Iterator[datetime]:
    named = assignment.encode()
    for line in content.split(b"\n"):
        if named not in line and b"\\" not in line:
            continue
        if own := _OWN.match(line):
            if own[1] == named:
                yield datetime.fromisoformat(own[2].decode())
            continue
        with suppress(UnreadableEntry, UnicodeDecodeError):
            yield from (entry.at for entry in entries_in(line.decode()) if entry.assignment == assignment)


def _after(last: datetime, entry: Entry) -> datetime:
    try:
        return last.astimezone(entry.at.tzinfo) + _STEP
    except OverflowError:
        raise CannotWrite(
            message(
                "The last entry about {id} was recorded, it says, when the calendar ends; mend its at.",
                id=entry.assignment,
            )
        ) from None


def _lines(content: bytes) -> set[bytes]:
    return {line.strip() for line in content.split(b"\n")[:-1]}


def _holds(path: Path, entries: Sequence[Entry]) -> bool | None:
    """Whether the entries are there; None where that cannot be looked at."""
    try:
        if not is_regular(path.stat().st_mode):
            return None
        there = _lines(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return None
    return all(line_of(entry).strip().encode() in there for entry in entries)
