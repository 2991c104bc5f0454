"""The journal as it was read last, kept beside the compiled register, so that a query need not read it again.

A log only grows: where its beginning is what it was, only what was appended is read. Whatever is odd (an unended last
line, an edit in the middle, a damaged or foreign file, no folder to write) is met by reading the whole log.

`span` holds, for each assignment whose entries all concern the whole of it, whether it is open and to which day it is
extended, from day to day; as `kltrack.standing` says and nothing else.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from time import time_ns
from typing import Any

from kltrack.cache import UNREADABLE_SEAL, Cache, Stamp, is_settled, makers, stamp
from kltrack.hanoi import HANOI
from kltrack.journal.entries import Entry, Fault
from kltrack.journal.reading import Journal, parse_journal, read_journal, refuse_special

_FORMAT = 3
# What is kept depends on these modules.
_MAKERS = ("hanoi", "text", "standing", "acceptance", "journal/entries", "journal/reading", "journal/stored")
# What reading a damaged database can raise.
_DAMAGE = (sqlite3.DatabaseError, ValueError, TypeError)
_FIRST, _NEVER = "0001-01-01", "9999-12-31~"
_TABLES = """
CREATE TABLE entry (
    data TEXT PRIMARY KEY, line INTEGER NOT NULL, assignment TEXT NOT NULL, by_ TEXT, for_ TEXT, new TEXT,
    status TEXT NOT NULL, on_ TEXT NOT NULL, day TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX entry_assignment ON entry (assignment);
CREATE INDEX entry_new ON entry (new, assignment) WHERE new IS NOT NULL;
CREATE INDEX entry_for ON entry (for_, assignment) WHERE for_ IS NOT NULL;
CREATE TABLE span (
    assignment TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, is_open INTEGER NOT NULL, last TEXT,
    PRIMARY KEY (assignment, since)
) WITHOUT ROWID;
CREATE TABLE fault (line INTEGER NOT NULL, why TEXT NOT NULL);
"""


class StoredJournal(Journal):
    """A journal whose entries are read from a database when they are asked for."""

    cache: Cache
    seal: dict[str, Any]
    connection: sqlite3.Connection

    def __init__(self, cache: Cache, path: Path, seal: dict[str, Any]) -> None:
        connection = cache.open()
        faults = connection.execute("SELECT line, why FROM fault ORDER BY line")
        self.__dict__.update(
            path=path,
            faults=tuple(Fault(str(path), line, why) for line, why in faults),
            cache=cache,
            seal=seal,
            connection=connection,
        )

    @cached_property
    def lines(self) -> Mapping[Entry, int]:
        """Every entry with its line."""
        with suppress(*_DAMAGE):
            rows = self.connection.execute("SELECT data, line FROM entry ORDER BY line")
            return {stored_entry(data): line for data, line in rows}
        return self._plain.lines

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry, in order."""
        return tuple(sorted(self.lines, key=Entry.order))

    @property
    def has_entries(self) -> bool:
        """Whether anything has been said at all."""
        return bool(self.seal["entries"])

    @property
    def is_attached(self) -> bool:
        """Its tables are there for an index's connection to read, as `log`."""
        return True

    def attach_to(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """Let a connection read the journal's tables too."""
        uri = f"{self.__dict__['cache'].database.as_uri()}?mode=ro&immutable=1"
        connection.execute("ATTACH ? AS log", (uri,))
        return connection

    def mend_in(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """Let a connection read tables made now, what was kept being damaged. Raises what `read_journal` does."""
        with suppress(sqlite3.Error):
            connection.execute("DETACH log")
        connection.execute("ATTACH ':memory:' AS log")
        connection.executescript(_TABLES.replace("TABLE ", "TABLE log.").replace("INDEX ", "INDEX log."))
        with connection:
            _put(connection, self._plain, 0)
        return connection

    @cached_property
    def _plain(self) -> Journal:
        """The journal itself, read now; the next query keeps it anew."""
        with suppress(OSError):
            self.cache.seal.unlink(missing_ok=True)
        return read_journal(self.path)

    def of(self, item: str) -> tuple[Entry, ...]:
        """The entries about an item, in order."""
        with suppress(*_DAMAGE):
            rows = self.connection.execute("SELECT data FROM entry WHERE assignment = ?", (item,))
            return tuple(sorted((stored_entry(data) for (data,) in rows), key=Entry.order))
        return self._plain.of(item)

    def remembered(self, made: str) -> list[Fault] | None:
        """The strays found against a compiled register, if that is the one they were looked for in last."""
        against, found = self.seal.get("strays", ("", ()))
        return [Fault(str(self.path), line, why) for line, why in found] if made and against == made else None

    def remember(self, made: str, found: Iterable[Fault]) -> None:
        """Keep the strays that were found against a compiled register."""
        seal = self.seal
        seal["strays"] = (made, [(fault.line, fault.why) for fault in found])
        with suppress(OSError):
            _write_seal(self.cache, seal)


def stored_journal(path: Path | None, folder: Path | None) -> Journal:
    """The journal at `path`, by way of the cache folder where that can be. Raises what `read_journal` does."""
    if path is None or folder is None:
        return read_journal(path)
    with suppress(OSError, sqlite3.Error, ValueError, KeyError, TypeError):
        found = path.stat()
        refuse_special(path, found.st_mode)
        if found.st_size:
            cache = Cache.of(folder, path)
            return StoredJournal(cache, path, _current_seal(cache, path, stamp(found)))
    return read_journal(path)


def _current_seal(cache: Cache, path: Path, now: Stamp) -> dict[str, Any]:
    seal = _sealed(cache)
    if seal and seal["journal"] == now and is_settled(now, seal["looked"]):
        return seal
    looked = time_ns()
    content = path.read_bytes()
    if not content.endswith(b"\n"):
        raise ValueError("an unended line is for whoever reads the file under its lock")
    size = seal["size"] if seal else 0
    grown = seal is not None and len(content) >= size and seal["content"] == _hash(content[:size])
    same = seal if grown and len(content) == size else None
    made = (same or _stored(cache, path, content, seal if grown else None)) | {"journal": now, "looked": looked}
    with suppress(OSError):
        _write_seal(cache, made)
    return made


def _stored(cache: Cache, path: Path, content: bytes, before: dict[str, Any] | None) -> dict[str, Any]:
    with cache.new_file() as building:
        size, lines = (before["size"], before["lines"]) if before else (0, 0)
        if before:
            building.write_bytes(cache.database.read_bytes())
            if stamp(cache.database.stat()) != before["database"]:
                raise ValueError("another process has replaced it: what was read may not be what the seal is of")
        with closing(sqlite3.connect(building)) as connection, connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            if not before:
                connection.executescript(_TABLES)
            # The line break before the tail keeps its first line from being taken for the file's.
            read = parse_journal((b"\n" if before else b"") + content[size:], path)
            if before and _repeats_an_id(connection, read):
                return _stored(cache, path, content, None)
            _put(connection, read, lines)
            (count,) = connection.execute("SELECT count(*) FROM entry").fetchone()
        handle = os.open(building, os.O_RDONLY)
        try:
            building.replace(cache.database)
            seal: dict[str, Any] = {
                "format": _FORMAT,
                "makers": makers(_MAKERS),
                "database": stamp(os.fstat(handle)),
                "size": len(content),
            }
        finally:
            os.close(handle)
    return seal | {"lines": content.count(b"\n"), "content": _hash(content), "entries": count}


def _put(connection: sqlite3.Connection, read: Journal, lines: int) -> None:
    """Keep what was read after so many lines that are kept already."""
    offset = lines - 1 if lines else 0  # the last of them is counted again: see where the tail is parsed
    rows = [
        (
            *(_data(entry), line + offset, entry.assignment, entry.by, entry.for_, _iso(entry.new)),
            *(entry.status, entry.on.isoformat(), entry.recorded_on.isoformat()),
        )
        for entry, line in read.lines.items()
    ]
    connection.executemany("INSERT OR IGNORE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    faults = [(fault.line + offset, fault.why) for fault in read.faults]
    connection.executemany("INSERT INTO fault VALUES (?, ?)", faults)
    told = read.by_assignment
    if lines:  # of these assignments something may have been said before
        connection.executemany("DELETE FROM span WHERE assignment = ?", [(assignment,) for assignment in told])
        told = {assignment: _kept_about(connection, assignment) for assignment in told}
    spans = (span for assignment, entries in told.items() for span in _spans(assignment, entries))
    connection.executemany("INSERT INTO span VALUES (?, ?, ?, ?, ?)", spans)


def _repeats_an_id(connection: sqlite3.Connection, read: Journal) -> bool:
    """Whether something that was read has the id of another entry that is kept: which counts, all lines tell."""
    sql = "SELECT 1 FROM entry WHERE data >= ? AND data < ? AND data <> ?"
    asked = ((*_beginning(entry.id), _data(entry)) for entry in read.lines)
    return any(connection.execute(sql, given).fetchone() for given in asked)


def _beginning(identity: str) -> tuple[str, str]:
    """Between which texts the data of every entry with an id stands."""
    begun = json.dumps([identity], ensure_ascii=False).removesuffix("]")
    return f"{begun}, ", f"{begun}-"


def _kept_about(connection: sqlite3.Connection, assignment: str) -> tuple[Entry, ...]:
    rows = connection.execute("SELECT data FROM entry WHERE assignment = ?", (assignment,))
    return tuple(stored_entry(data) for (data,) in rows)


def _spans(assignment: str, entries: Sequence[Entry]) -> Iterator[tuple[Any, ...]]:
    from kltrack.acceptance import refused
    from kltrack.standing import ACTIONABLE, Charge, known_by, standing

    if any(entry.for_ for entry in entries):
        return
    charge = Charge(ACTIONABLE[0], None)
    left_out = refused(charge, entries)
    entries = known_by((entry for entry in entries if entry not in left_out), None)
    days = sorted({entry.on for entry in entries})
    edges = [_FIRST, *(day.isoformat() for day in days), _NEVER]
    states = [
        (True, None),
        *((now.is_open, now.last) for now in (standing(charge, entries, d) for d in days)),
    ]
    for since, until, (is_open, last) in zip(edges[:-1], edges[1:], states, strict=True):
        if since != until:
            yield assignment, since, until, int(is_open), _iso(last)


def _sealed(cache: Cache) -> dict[str, Any] | None:
    with suppress(*UNREADABLE_SEAL):
        told: dict[str, Any] = json.loads(cache.seal.read_bytes())
        now = _FORMAT, makers(_MAKERS), stamp(cache.database.stat())
        if (told["format"], told["makers"], told["database"]) == now:
            against, found = told.get("strays", ("", ()))
            return told | {
                **{key: int(told[key]) for key in ("looked", "size", "lines", "entries")},
                "journal": [*map(int, told["journal"])],
                "content": str(told["content"]),
                "strays": (str(against), [(int(line), str(why)) for line, why in found]),
            }
    return None


def _write_seal(cache: Cache, seal: dict[str, Any]) -> None:
    with cache.new_file() as building:
        building.write_text(json.dumps(seal), encoding="ascii")
        building.replace(cache.seal)


def _hash(content: bytes) -> str:
    from hashlib import sha256

    return sha256(content).hexdigest()


def _data(entry: Entry) -> str:
    days = [_iso(entry.on), entry.at.isoformat(), _iso(entry.new)]
    texts = [entry.id, entry.assignment, entry.status, entry.by, entry.for_, entry.evidence, entry.note]
    return json.dumps([*texts, *days, entry.recorder, entry.entry], ensure_ascii=False)


def stored_entry(data: str) -> Entry:
    """The entry that was kept as `data`."""
    identity, assignment, status, by, for_, evidence, note, on, at, new, *more = json.loads(data)
    day, moment = date.fromisoformat(on), datetime.fromisoformat(at).astimezone(HANOI)
    extended = date.fromisoformat(new) if new else None
    return Entry(identity, assignment, status, day, moment, by, for_, evidence, note, extended, *more)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
