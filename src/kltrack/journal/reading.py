"""A journal's file → its entries, and every line that does not count.

Line by line, so that one bad line costs one statement. The line break commits an entry: an unended last line does not
count. Reading takes no lock, except to find out whether such a line is torn or only still being written.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from kltrack.causes import Cause, cause
from kltrack.errors import CannotWrite, Unreadable
from kltrack.journal.entries import Entry, Fault, UnreadableEntry, entries_in
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.text import nfc
from kltrack.watching import Watcher, unwatched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol
else:
    Protocol = object

NO_LINES: Mapping[Entry, int] = MappingProxyType({})
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Journal(Protocol):
    """The entries of a log, and the lines that do not count; read from its file, or kept somewhere quicker to ask."""

    @property
    def path(self) -> Path | None:
        """The file; None where there is none."""

    @property
    def faults(self) -> Sequence[Fault]:
        """The lines that do not count."""

    @property
    def entries(self) -> Sequence[Entry]:
        """Every entry once, in the order of `on` and `at`."""

    @property
    def lines(self) -> Mapping[Entry, int]:
        """Every entry with its line."""

    @property
    def has_entries(self) -> bool:
        """Whether anything is recorded at all."""

    def of(self, item: str) -> Sequence[Entry]:
        """The entries about an item, in order."""


class PlainJournal:
    """A journal as its file was read."""

    def __init__(self, path: Path | None = None, lines: Mapping[Entry, int] = NO_LINES, faults: Iterable[Fault] = ()):
        self.path, self.lines, self.faults = path, lines, tuple(faults)
        self.entries: tuple[Entry, ...] = tuple(sorted(lines, key=Entry.order))

    @property
    def has_entries(self) -> bool:
        """Whether anything is recorded at all."""
        return bool(self.entries)

    @cached_property
    def by_item(self) -> Mapping[str, Sequence[Entry]]:
        """Each item that has entries → those entries, in order."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.assignment, []).append(entry)
        return found

    def of(self, item: str) -> Sequence[Entry]:
        """The entries about an item, in order."""
        return self.by_item.get(item, ())


NO_JOURNAL = PlainJournal()


def read_journal(path: Path | None) -> PlainJournal:
    """The journal at `path`; no entries where there is no such file.

    Raises CannotWrite, before anything is read, for what is no regular file, and Unreadable.
    """
    content = _content(path) if path else None
    if path is None or not content:
        return PlainJournal(path)
    return parse_journal(content, path)


def read_layered(path: Path | None, below: Path | None) -> PlainJournal:
    """The journal at `path` on top of the shipped one `below`. Raises what `read_journal` does."""
    return on_top(read_journal(path), below)


def on_top(journal: PlainJournal, below: Path | None) -> PlainJournal:
    """A journal on top of the shipped one `below`. An entry with the id of another entry of that one does not count."""
    if below is None:
        return journal
    shipped = _lines_below(below)
    taken = {entry.id for entry in shipped}
    repeating = [entry for entry in journal.lines if entry.id in taken and entry not in shipped]
    lines = {entry: line for entry, line in journal.lines.items() if entry not in repeating}
    more_faults = [Fault(str(journal.path), journal.lines[entry], _cause_of_taken_id(entry.id)) for entry in repeating]
    faults = sorted([*journal.faults, *more_faults], key=lambda fault: fault.line)
    return PlainJournal(journal.path, {**shipped, **lines}, faults)


def _cause_of_taken_id(identity: str) -> Cause:
    return cause(
        'the id "{id}" is that of an entry of the shipped journal, so this one does not count; give it its own',
        id=identity,
    )


def _lines_below(path: Path) -> dict[Entry, int]:
    """The entries of a shipped journal, with lines that come before the first of any other: -2, -1, 0."""
    lines = read_journal(path).lines
    last = max(lines.values(), default=0)
    return {entry: line - last for entry, line in lines.items()}


def parse_journal(content: bytes, path: Path, watch: Watcher = unwatched) -> PlainJournal:
    """The journal that a file's content is. `watch` sees its lines being read."""
    lines: dict[Entry, int] = {}
    faults: list[Fault] = []
    for number, line, ended in watch(_lines(content), message("Reading the journal"), content.count(b"\n")):
        try:
            for entry in _read_line(line, ended):
                lines.setdefault(entry, number)
        except UnreadableEntry as error:
            faults.append(Fault(str(path), number, error.cause))
    for entry in _repeating(lines):
        why = cause(
            'the id "{id}" is that of an entry recorded before, so this one does not count; give it its own',
            id=entry.id,
        )
        faults.append(Fault(str(path), lines.pop(entry), why))
    return PlainJournal(path, lines, sorted(faults, key=lambda fault: fault.line))


def _repeating(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that repeat the id of one recorded before them, whatever the order of the lines."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.id, []).append(entry)
    several = [same for same in found.values() if len(same) > 1]
    return [entry for same in several for entry in sorted(same, key=lambda each: (each.at, each.order()))[1:]]


def refuse_special(path: Path, mode: int) -> None:
    """Raises CannotWrite for what is no regular file: reading a pipe or a device could wait or change something."""
    if not is_regular(mode):
        raise CannotWrite(
            message(
                "The journal {path} is not a regular file; name another with --journal or KLTRACK_JOURNAL.", path=path
            )
        )


def is_regular(mode: int) -> bool:
    """Whether a file of that mode is a regular one."""
    return stat.S_ISREG(mode)


def _content(path: Path) -> bytes | None:
    try:
        refuse_special(path, path.stat().st_mode)
        content = path.read_bytes()
        return content if content.endswith(b"\n") or not content else _when_unlocked(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise Unreadable(
            message("The journal {path} cannot be read: {cause}.", path=path, cause=reason_of(error))
        ) from error


def _when_unlocked(path: Path) -> bytes:
    from kltrack.journal.git import Git
    from kltrack.journal.lock import TooLong, hold_lock

    Git().wait(path)
    with path.open("rb") as file:
        try:
            with hold_lock(file.fileno(), shared=True, tries=100):
                return file.read()
        except TooLong:
            return file.read()


def _lines(content: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """(number, what stands in it, whether a line break ends it) of each line that is no blank and no comment.

    A carriage return does not end a line: what follows one in a comment is reported and not hidden.
    """
    parts = content.removeprefix(_BYTE_ORDER_MARK).split(b"\n")
    for number, part in enumerate(parts, 1):
        line = part.strip(b" \t\r")
        if line and (not line.startswith(b"#") or b"\r" in line):
            yield number, line, number < len(parts)


def _read_line(line: bytes, ended: bool) -> list[Entry]:
    if not ended:
        raise UnreadableEntry(
            cause("cut short: no line break ends it, so it does not count; end it with one, or take it out")
        )
    if b"\r" in line:
        raise UnreadableEntry(
            cause("a carriage return stands in it, so it does not count; end each line with a line feed")
        )
    try:
        return entries_in(nfc(line.decode()))
    except UnicodeDecodeError as error:
        raise UnreadableEntry(cause("not UTF-8; save the file as UTF-8")) from error
