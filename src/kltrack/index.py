"""The compiled register: validated once, asked many times.

A SQLite database in a cache folder, or in memory where there is no folder to write. It is only ever a cache: it holds
nothing that the register does not, and whatever is wrong with it (stale, cut short, foreign, of another version) is
mended by compiling again. Compiling happens in a file of its own that then takes the place of the old one in one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kltrack.directory import Directory
from kltrack.errors import UsageProblem
from kltrack.journal import NO_JOURNAL, Journal
from kltrack.location import register_files
from kltrack.text import harmless

if TYPE_CHECKING:
    from kltrack.register import Register

FORMAT = "kltrack-index-1"
# A file changed this shortly before it was compiled may change again within one tick of the file system's clock.
_RACY_NANOSECONDS = 2_000_000_000
_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE conclusion (
    dated TEXT PRIMARY KEY, serial TEXT NOT NULL, number TEXT NOT NULL, issued TEXT NOT NULL, data TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE item (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, assignment TEXT NOT NULL, conclusion TEXT NOT NULL,
    issued TEXT NOT NULL, kind TEXT NOT NULL, last TEXT, data TEXT NOT NULL
);
CREATE INDEX item_last ON item (last, id);
CREATE INDEX item_assignment ON item (assignment);
CREATE INDEX item_conclusion ON item (conclusion);
CREATE TABLE addressed (body TEXT, role TEXT, item INTEGER, PRIMARY KEY (body, role, item)) WITHOUT ROWID;
CREATE TABLE field (name TEXT, item INTEGER, PRIMARY KEY (name, item)) WITHOUT ROWID;
CREATE TABLE continuation (earlier TEXT, later TEXT, PRIMARY KEY (earlier, later)) WITHOUT ROWID;
CREATE TABLE citable (id TEXT PRIMARY KEY, kind TEXT NOT NULL, data TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (text, content='', tokenize="unicode61 remove_diacritics 0");
"""


@dataclass(frozen=True)
class Index:
    """An open compiled register, and the journal that tells of its progress."""

    connection: sqlite3.Connection
    journal: Journal = NO_JOURNAL

    @cached_property
    def directory(self) -> Directory:
        """The bodies of the register."""
        return Directory.from_json(self._meta("directory"))

    def rows(self, sql: str, parameters: Iterable[object] = ()) -> list[Any]:
        """Every row that a query gives."""
        return self.connection.execute(sql, tuple(parameters)).fetchall()

    def fields(self) -> list[str]:
        """Every field of work that occurs, in order."""
        return [name for (name,) in self.rows("SELECT DISTINCT name FROM field ORDER BY name")]

    def conclusions(self) -> list[dict[str, Any]]:
        """Every conclusion's own facts, oldest first."""
        return [json.loads(data) for (data,) in self.rows("SELECT data FROM conclusion ORDER BY issued, dated")]

    def conclusion(self, name: str) -> str:
        """The dated serial of the one conclusion that a name means: 202, 202-KL/TW, 202-KLTW, 18@2026-04-02.

        Raises UsageProblem for none, and for a number that several congresses' series share.
        """
        serial, _, day = name.strip().partition("@")
        serial = serial.partition("-")[0].partition("/")[0].strip()
        known = self.rows("SELECT dated, number, issued FROM conclusion ORDER BY issued")
        found = [row for row in known if row[0].partition("@")[0] == serial and day in ("", row[2])]
        if len(found) == 1:
            return str(found[0][0])
        listed = ", ".join(f"{number} of {issued} ({dated})" for dated, number, issued in found or known[-12:])
        if found:
            raise UsageProblem(f'"{harmless(name)}" names {len(found)} conclusions: {listed}. Write one with its day.')
        raise UsageProblem(f'No conclusion is numbered "{harmless(name)}". The register holds {listed or "none"}.')

    def continued_by(self, assignment: str) -> list[str]:
        """The ids of the later assignments that continue this one."""
        sql = "SELECT later FROM continuation WHERE earlier = ? ORDER BY later"
        return [later for (later,) in self.rows(sql, (assignment,))]

    def occurrences(self, assignment: str) -> list[str]:
        """The ids of an assignment's items, in order: its own, or those of its occurrences."""
        sql = "SELECT id FROM item WHERE assignment = ? ORDER BY last, id"
        return [identity for (identity,) in self.rows(sql, (assignment,))]

    def conclusion_facts(self, dated: str) -> dict[str, Any]:
        """The own facts of the conclusion with this dated serial."""
        (data,) = self.rows("SELECT data FROM conclusion WHERE dated = ?", (dated,))[0]
        facts: dict[str, Any] = json.loads(data)
        return facts

    def cited(self, identity: str) -> dict[str, Any] | None:
        """A document's or event's own facts; None for what is a conclusion of the register."""
        rows = self.rows("SELECT data FROM citable WHERE id = ?", (identity,))
        return dict(json.loads(rows[0][0])) if rows else None

    def items_like(self, identity: str) -> list[str]:
        """The ids of the items that begin with `identity`, or of those spelt most like it."""
        ids = [known for (known,) in self.rows("SELECT id FROM item ORDER BY id")]
        from difflib import get_close_matches

        return [known for known in ids if known.startswith(identity)] or get_close_matches(identity, ids, n=3)

    def _meta(self, key: str) -> str:
        return str(self.rows("SELECT value FROM meta WHERE key = ?", (key,))[0][0])


def open_index(register: Path, bodies: Path, cache: Path | None) -> Index:
    """The compiled register, from the cache folder where it is fresh there, else compiled now.

    Raises RegisterInvalid or Unreadable. A folder that cannot be used only costs the time of compiling in memory.
    """
    files = [*register_files(register), bodies]
    if cache is None:
        return _compiled_in_memory(register, bodies)
    stored = cache / f"{_digest(str(register.resolve()), str(bodies.resolve()))}.sqlite"
    with suppress(OSError, sqlite3.Error):
        if connection := _fresh(stored, files):
            return Index(connection)
    return _compile(register, bodies, stored, files)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def _fresh(stored: Path, files: list[Path]) -> sqlite3.Connection | None:
    written = stored.stat().st_mtime_ns
    connection = sqlite3.connect(f"{stored.as_uri()}?mode=ro&immutable=1", uri=True)
    with suppress(sqlite3.Error, KeyError, ValueError):
        meta = dict(connection.execute("SELECT key, value FROM meta WHERE key != 'directory'"))
        if meta["format"] == FORMAT:
            settled = all(path.stat().st_mtime_ns < written - _RACY_NANOSECONDS for path in files)
            if settled and meta["stamp"] == _stamp(files):
                return connection
            if meta["content"] == _content(files):
                os.utime(stored)
                return connection
    connection.close()
    return None


def _stamp(files: list[Path]) -> str:
    stats = [(str(path), path.stat()) for path in files]
    return json.dumps([(name, stat.st_size, stat.st_mtime_ns) for name, stat in stats])


def _content(files: list[Path]) -> str:
    return json.dumps([(str(path), hashlib.sha256(path.read_bytes()).hexdigest()) for path in files])


def _compile(register: Path, bodies: Path, stored: Path, files: list[Path]) -> Index:
    try:
        stored.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=stored.parent, prefix="building-", suffix=".sqlite")
        os.close(handle)
    except OSError:
        return _compiled_in_memory(register, bodies)
    building = Path(name)
    try:
        stamps = {"stamp": _stamp(files), "content": _content(files)}
        with closing(sqlite3.connect(building)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            _fill(connection, _load(register, bodies), stamps)
        building.replace(stored)
        return Index(sqlite3.connect(f"{stored.as_uri()}?mode=ro&immutable=1", uri=True))
    except (OSError, sqlite3.Error):
        return _compiled_in_memory(register, bodies)
    finally:
        building.unlink(missing_ok=True)


def _compiled_in_memory(register: Path, bodies: Path) -> Index:
    return compile_register(_load(register, bodies))


def compile_register(register: Register) -> Index:
    """A valid register compiled in memory."""
    connection = sqlite3.connect(":memory:")
    _fill(connection, register, {})
    return Index(connection)


def _load(register: Path, bodies: Path) -> Register:
    from kltrack.register import load

    return load(register, bodies)


def _fill(connection: sqlite3.Connection, register: Register, meta: dict[str, str]) -> None:
    from kltrack.compiling import citable_rows, conclusion_rows, item_rows

    connection.executescript(_TABLES)
    with connection:
        connection.executemany("INSERT INTO conclusion VALUES (?, ?, ?, ?, ?)", conclusion_rows(register))
        connection.executemany("INSERT INTO citable VALUES (?, ?, ?)", citable_rows(register))
        for number, row in enumerate(item_rows(register)):
            connection.execute("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (number, *row.columns))
            connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, row.words))
            addressed = [(body, role, number) for role, body in row.addressed]
            connection.executemany("INSERT OR IGNORE INTO addressed VALUES (?, ?, ?)", addressed)
            connection.executemany("INSERT OR IGNORE INTO field VALUES (?, ?)", [(name, number) for name in row.fields])
            continued = [(earlier, row.columns[1]) for earlier in row.continues]
            connection.executemany("INSERT OR IGNORE INTO continuation VALUES (?, ?)", continued)
        meta = {"format": FORMAT, "directory": register.directory.to_json(), **meta}
        connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
