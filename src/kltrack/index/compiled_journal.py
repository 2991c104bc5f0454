"""The journal as it was read last, kept beside the compiled register, so that a query need not read it again.

A log only grows: where its beginning is what it was, only what was appended is read. Whatever is odd (an unended last
line, an edit in the middle, a damaged or foreign file, no folder to write) is met by reading the whole log.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from functools import cached_property
from pathlib import Path
from time import time_ns
from typing import Any, NamedTuple

from kltrack.index import journal_tables as tables
from kltrack.index.cache import UNREADABLE_SEAL, Cache, Seal, Stamp, is_settled, stamp
from kltrack.journal.entries import Entry, Fault
from kltrack.journal.reading import (
    Journal,
    PlainJournal,
    lines_below,
    parse_journal,
    read_layered,
    refuse_special,
)

# What is kept depends on these modules.
MAKERS = (
    *("terms", "timezone", "text", "standing", "journal/entries", "journal/reading"),
    *("index/compiled_journal", "index/journal_tables"),
)
# What reading a damaged database can raise.
_DAMAGE = (sqlite3.DatabaseError, ValueError, TypeError)


class Kept(NamedTuple):
    """What was read of a journal: how the file looked, and its size, its lines and the hash of its content then.

    `strays` are the (line, why) of the entries that name what the compiled register `against` does not hold. `below`
    is how the shipped journal looked whose entries are kept with them, before all lines of the file.
    """

    seal: Seal
    journal: Stamp
    content: str
    size: int
    lines: int
    entries: int
    against: str = ""
    strays: Sequence[tuple[int, str]] = ()
    below: Stamp | None = None


class CompiledJournal:
    """A journal whose entries are read from a database when they are asked for."""

    def __init__(self, cache: Cache, path: Path, kept: Kept, below: Path | None = None) -> None:
        self._cache, self._kept, self._below = cache, kept, below
        self._connection = cache.open()
        self.path: Path | None = path
        self.faults = tuple(Fault(str(path), line, why) for line, why in tables.faults(self._connection))

    @cached_property
    def lines(self) -> Mapping[Entry, int]:
        """Every entry with its line."""
        with suppress(*_DAMAGE):
            return tables.every_entry(self._connection)
        return self.read_again.lines

    @cached_property
    def entries(self) -> Sequence[Entry]:
        """Every entry, in order."""
        return tuple(sorted(self.lines, key=Entry.order))

    @property
    def has_entries(self) -> bool:
        """Whether anything is recorded at all."""
        return bool(self._kept.entries)

    def of(self, item: str) -> Sequence[Entry]:
        """The entries about an item, in order."""
        with suppress(*_DAMAGE):
            return tables.entries_of(self._connection, item)
        return self.read_again.of(item)

    @property
    def database(self) -> Path:
        """The file that its tables stand in."""
        return self._cache.database

    @cached_property
    def read_again(self) -> PlainJournal:
        """The journal itself, read now because what was kept is damaged; the next query keeps it anew."""
        with suppress(OSError):
            self._cache.seal.unlink(missing_ok=True)
        return read_layered(self.path, self._below)

    def strays(self, against: str) -> list[Fault] | None:
        """The strays found against a compiled register, if that is the one they were looked for in last."""
        if not against or self._kept.against != against:
            return None
        return [Fault(str(self.path), line, why) for line, why in self._kept.strays]

    def keep_strays(self, against: str, found: Iterable[Fault]) -> None:
        """Keep the strays that were found against a compiled register."""
        self._kept = self._kept._replace(against=against, strays=[(fault.line, fault.why) for fault in found])
        with suppress(OSError):
            _write(self._cache, self._kept)


def open_journal(path: Path | None, folder: Path | None, below: Path | None = None) -> Journal:
    """The journal at a path, by way of the cache folder where that can be. Raises what `read_journal` does.

    The entries of the journal `below` it are there too, with lines before its own; nothing is ever written to that one.
    """
    below = below if below and below.is_file() else None
    if path is None or folder is None:
        return read_layered(path, below)
    with suppress(OSError, sqlite3.Error, ValueError, KeyError, TypeError):
        found = path.stat() if path.exists() else None
        if found:
            refuse_special(path, found.st_mode)
        if below or (found and found.st_size):
            cache = Cache.of(folder, path, *([below] if below else ()))
            kept = _current(cache, path, stamp(found) if found else [0, 0, 0, 0], below)
            return CompiledJournal(cache, path, kept, below)
    return read_layered(path, below)


def _current(cache: Cache, path: Path, now: Stamp, below: Path | None) -> Kept:
    under = stamp(below.stat()) if below else None
    kept = _read(cache)
    kept = kept if kept and kept.below == under else None
    if kept and kept.journal == now and is_settled(now, kept.seal.looked):
        return kept
    looked = time_ns()
    content = path.read_bytes() if any(now) else b""
    if content and not content.endswith(b"\n"):
        raise ValueError("an unended line is for whoever reads the file under its lock")
    grown = kept if kept and len(content) >= kept.size and kept.content == _hash(content[: kept.size]) else None
    same = grown if grown and len(content) == grown.size else None
    made = same or _compiled(cache, path, content, grown, below)
    made = made._replace(seal=made.seal._replace(looked=looked), journal=now, below=under)
    with suppress(OSError):
        _write(cache, made)
    return made


def _compiled(cache: Cache, path: Path, content: bytes, before: Kept | None, below: Path | None) -> Kept:
    with cache.new_file() as building:
        if before:
            building.write_bytes(cache.database.read_bytes())
            if stamp(cache.database.stat()) != before.seal.database:
                raise ValueError("another process has replaced it: what was read may not be what the seal is of")
        with closing(sqlite3.connect(building)) as connection, connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            if not before:
                tables.create(connection)
            _append(connection, path, content[before.size if before else 0 :], before.lines if before else 0)
            if not before and below:
                _put_below(connection, below)
            count = tables.count_entries(connection)
        seal = Seal(cache.put(building), 0, {})
    return Kept(seal, [], _hash(content), len(content), content.count(b"\n"), count)


def _append(connection: sqlite3.Connection, path: Path, content: bytes, lines: int) -> None:
    """Keep what stands after so many lines that are kept already."""
    # A line break before what was appended keeps its first line from being taken for the file's.
    read = parse_journal(b"\n" + content if lines else content, path)
    offset = lines - 1 if lines else 0  # the last line is counted again
    tables.put_entries(connection, ((entry, line + offset) for entry, line in read.lines.items()))
    tables.put_faults(connection, ((fault.line + offset, fault.why) for fault in read.faults))
    items: Iterable[tuple[str, Sequence[Entry]]] = read.by_item.items()
    if lines:  # of these items something may have been recorded before
        tables.drop_spans(connection, read.by_item)
        items = ((item, tables.entries_of(connection, item)) for item in read.by_item)
    tables.put_spans(connection, items, "main")


def _put_below(connection: sqlite3.Connection, below: Path) -> None:
    """Keep the entries of the shipped journal with those that are kept already."""
    shipped = lines_below(below)
    tables.put_entries(connection, shipped.items())
    items = {entry.assignment for entry in shipped}
    tables.drop_spans(connection, items)
    tables.put_spans(connection, ((item, tables.entries_of(connection, item)) for item in sorted(items)), "main")


def _read(cache: Cache) -> Kept | None:
    with suppress(*UNREADABLE_SEAL):
        seal = cache.sealed(MAKERS)
        if seal:
            ((journal, content),) = seal.files.values()
            size, lines, entries = (int(seal.more[key]) for key in ("size", "lines", "entries"))
            against, strays = seal.more.get("strays", ("", ()))
            found = [(int(line), str(why)) for line, why in strays]
            below = [*map(int, seal.more["below"])] if seal.more.get("below") else None
            return Kept(seal, journal, content, size, lines, entries, str(against), found, below)
    return None


def _write(cache: Cache, kept: Kept) -> None:
    more: dict[str, Any] = {"size": kept.size, "lines": kept.lines, "entries": kept.entries, "below": kept.below}
    if kept.against:
        more["strays"] = kept.against, kept.strays
    files = {"journal": (kept.journal, kept.content)}
    cache.write_seal(kept.seal._replace(files=files, more=more), MAKERS)


def _hash(content: bytes) -> str:
    from hashlib import sha256

    return sha256(content).hexdigest()
