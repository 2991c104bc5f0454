"""The journal as it was read last, kept beside the compiled register, so that a query need not read it again.

A log only grows: where its beginning is what it was, only what was appended is read. Whatever is odd (an unended last
line, an edit in the middle, a damaged or foreign file, no folder to write) is met by reading the whole log. Which
entries count is kept as one compiled register decides it, and decided again for another one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from functools import cached_property, partial
from pathlib import Path
from time import time_ns

from kltrack.index import journal_tables as tables
from kltrack.index.cache import UNREADABLE_SEAL, Cache
from kltrack.index.connecting import connect
from kltrack.index.judging import Register, judge, judge_again
from kltrack.index.looking import Seal, Stamp, is_settled, stamp
from kltrack.journal.entries import Entry, Fault
from kltrack.journal.reading import (
    Journal,
    PlainJournal,
    on_top,
    parse_journal,
    read_layered,
    refuse_special,
)
from kltrack.tuples import NamedTuple
from kltrack.watching import Watcher, unwatched

# The modules that decide what is kept.
MAKERS = (
    *("terms", "timezone", "text", "standing", "acceptance", "journal/entries", "journal/reading"),
    *("index/compiled_journal", "index/journal_tables", "index/judging", "causes", "unreadable_toml"),
)
_NO_FILE: Stamp = [0, 0, 0, 0]
# What reading a damaged database can raise.
_DAMAGE = (sqlite3.DatabaseError, ValueError, TypeError)


class KeptJournal(NamedTuple):
    """What was read of a journal: how the file looked, and its size, its lines and the hash of its content then.

    `against` is the compiled register by which its entries are judged; `strays` are the (line, cause) of those that do
    not count by it, or name what it does not hold, None where nobody has looked for them. `below` is how the shipped
    journal looked whose entries are kept with them, before all lines of the file.
    """

    seal: Seal
    journal: Stamp
    content: str
    size: int
    lines: int
    entries: int
    against: str
    strays: Sequence[tuple[int, str]] | None = None
    below: Stamp | None = None


class Files(NamedTuple):
    """A journal, the shipped one below it, and the compiled register by which both are judged.

    `watch` sees them being read.
    """

    path: Path
    below: Path | None
    register: Register
    watch: Watcher = unwatched


class CompiledJournal:
    """A journal whose entries are read from a database when they are asked for."""

    def __init__(self, cache: Cache, path: Path, kept: KeptJournal, below: Path | None = None) -> None:
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

    @property
    def against(self) -> str:
        """The compiled register (its `made`) by which the entries were judged."""
        return self._kept.against

    @property
    def strays(self) -> list[Fault] | None:
        """The strays that were found against that register, None where nobody has looked for them."""
        found = self._kept.strays
        return None if found is None else [Fault(str(self.path), line, why) for line, why in found]

    def keep_strays(self, found: Iterable[Fault]) -> None:
        """Keep the strays that were found against that register."""
        self._kept = self._kept._replace(strays=[(fault.line, fault.cause) for fault in found])
        with suppress(OSError):
            _write_kept(self._cache, self._kept)


def open_journal(
    path: Path | None,
    folder: Path | None,
    register: Register,
    below: Path | None = None,
    watch: Watcher = unwatched,
) -> Journal:
    """The journal at a path, compiled in the cache folder if that is possible, for use with a compiled register.

    The entries of the journal `below` it are there too, with lines before its own; nothing is ever written to that one.
    `watch` sees a long one being read.
    Raises what `read_journal` does.
    """
    below = below if below and below.is_file() else None
    if path is None or folder is None or not register.made:
        return read_layered(path, below)
    with suppress(OSError, sqlite3.Error, ValueError, KeyError, TypeError):
        found = path.stat() if path.exists() else None
        if found:
            refuse_special(path, found.st_mode)
        if below or (found and found.st_size):
            files = Files(path, below, register, watch)
            cache = Cache.of(folder, path, Path(register.place), *([below] if below else ()))
            return CompiledJournal(cache, path, _current(cache, files, stamp(found) if found else _NO_FILE), below)
    return read_layered(path, below)


def _current(cache: Cache, files: Files, now: Stamp) -> KeptJournal:
    under = stamp(files.below.stat()) if files.below else None
    kept = _read_kept(cache)
    kept = kept if kept and kept.below == under else None
    is_judged = kept is not None and kept.against == files.register.made
    if kept and is_judged and kept.journal == now and is_settled(now, kept.seal.looked):
        return kept
    looked = time_ns()
    content = files.path.read_bytes() if any(now) else b""
    if content and not content.endswith(b"\n"):
        raise ValueError("an unended line is for whoever reads the file under its lock")
    grown = kept if kept and _has_grown(content, kept) else None
    same = grown if grown and is_judged and len(content) == grown.size else None
    made = same or _compile(cache, files, content, grown)
    made = made._replace(seal=made.seal._replace(looked=looked), journal=now, below=under)
    with suppress(OSError):
        _write_kept(cache, made)
    return made


def _has_grown(content: bytes, kept: KeptJournal) -> bool:
    """Whether the content begins with what was kept of it. A file that was empty is read as a whole."""
    if not kept.size:
        return not content
    return len(content) >= kept.size and kept.content == _hash(content[: kept.size])


def _compile(cache: Cache, files: Files, content: bytes, before: KeptJournal | None) -> KeptJournal:
    with cache.new_file() as building:
        if before:
            building.write_bytes(cache.database.read_bytes())
            if stamp(cache.database.stat()) != before.seal.database:
                raise ValueError("another process has replaced it: what was read may not be what the seal is of")
        with closing(connect(building)) as connection, connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            if before is None:
                _fill(connection, files, content)
            elif not _append(connection, files, content[before.size :], before):
                return _compile(cache, files, content, None)
            count = tables.count_entries(connection)
        seal = Seal(cache.put(building), 0, {})
    return KeptJournal(seal, [], _hash(content), len(content), content.count(b"\n"), count, files.register.made)


def _fill(connection: sqlite3.Connection, files: Files, content: bytes) -> None:
    read = on_top(parse_journal(content, files.path, files.watch), files.below)
    tables.create(connection)
    tables.put_entries(connection, read.lines.items())
    tables.put_faults(connection, ((fault.line, fault.cause) for fault in read.faults))
    judge(connection, files.register, read.by_item, read.of, watch=files.watch)


def _append(connection: sqlite3.Connection, files: Files, content: bytes, before: KeptJournal) -> bool:
    """Keep the lines after those that are kept; False where one repeats an id: all lines tell which entry counts."""
    # A line break before what was appended keeps its first line from being taken for the file's.
    read, register = parse_journal(b"\n" + content, files.path), files.register
    offset = before.lines - 1  # the last line is counted again
    if tables.repeats_an_id(connection, read.lines):
        return False
    tables.put_entries(connection, ((entry, line + offset) for entry, line in read.lines.items()))
    tables.put_faults(connection, ((fault.line + offset, fault.cause) for fault in read.faults))
    tables.drop_judged(connection, read.by_item)
    if before.against == register.made:
        judge(connection, register, read.by_item, partial(tables.entries_of, connection), "main")
    else:
        judge_again(connection, register)
    return True


def _read_kept(cache: Cache) -> KeptJournal | None:
    with suppress(*UNREADABLE_SEAL):
        seal = cache.read_seal(MAKERS)
        if seal:
            ((journal, content),) = seal.files.values()
            size, lines, entries = (int(seal.more[key]) for key in ("size", "lines", "entries"))
            strays = seal.more.get("strays")
            found = None if strays is None else [(int(line), str(why)) for line, why in strays]
            below = [*map(int, seal.more["below"])] if seal.more.get("below") else None
            return KeptJournal(seal, journal, content, size, lines, entries, str(seal.more["against"]), found, below)
    return None


def _write_kept(cache: Cache, kept: KeptJournal) -> None:
    more = {name: getattr(kept, name) for name in ("size", "lines", "entries", "against", "strays", "below")}
    files = {"journal": (kept.journal, kept.content)}
    cache.write_seal(kept.seal._replace(files=files, more=more), MAKERS)


def _hash(content: bytes) -> str:
    from hashlib import sha256

    return sha256(content).hexdigest()
