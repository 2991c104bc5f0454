"""The compiled register: validated once, asked many times.

A SQLite database in a cache folder, or in memory where there is no folder to write. It is only ever a cache: it holds
nothing that the register does not, and whatever is wrong with it (stale, cut short, foreign, of another version) is
mended by compiling again. Compiling happens in a file of its own that then takes the place of the old one in one step.
`kltrack.cache` knows whether it is still right, `kltrack.index.building` makes it.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kltrack.cache import Cache, Findings, look, stamp, still
from kltrack.directory import PARTS, Directory
from kltrack.errors import UsageProblem
from kltrack.journal import NO_JOURNAL, Journal
from kltrack.location import register_files
from kltrack.text import harmless
from kltrack.watching import Watcher, unwatched

if TYPE_CHECKING:
    from kltrack.register import Register


@dataclass(eq=False, repr=False)
class Index:
    """An open compiled register, and the journal that tells of its progress.

    `mend` gives a sound one in its place, should it prove to be damaged while it is asked; `made` tells it from others.
    """

    connection: sqlite3.Connection
    journal: Journal = NO_JOURNAL
    mend: Callable[[], sqlite3.Connection] | None = None
    made: str = ""

    @cached_property
    def directory(self) -> Directory:
        """The bodies of the register."""
        return Directory.from_parts({part: _Part(self, part) for part in PARTS})

    def rows(self, sql: str, parameters: Iterable[object] = ()) -> list[Any]:
        """Every row that a query gives."""
        given = tuple(parameters)
        try:
            return self.connection.execute(sql, given).fetchall()
        except sqlite3.DatabaseError:
            if self.mend is None:
                raise
            self.connection, self.mend = self.mend(), None
            return self.rows(sql, given)

    def fields(self) -> list[str]:
        """Every field of work that occurs, in order."""
        return [name for (name,) in self.rows("SELECT DISTINCT name FROM field ORDER BY name")]

    def conclusions(self) -> list[dict[str, Any]]:
        """Every conclusion's own facts, oldest first."""
        return [_conclusion(*row) for row in self.rows(f"{_CONCLUSION} ORDER BY issued, dated")]

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
        sql = "SELECT DISTINCT later FROM continuation WHERE earlier = ? ORDER BY later"
        return [later for (later,) in self.rows(sql, (assignment,))]

    def occurrences(self, assignment: str) -> list[str]:
        """The ids of an assignment's items, in order: its own, or those of its occurrences."""
        sql = "SELECT id FROM item WHERE assignment = ? ORDER BY last, id"
        return [identity for (identity,) in self.rows(sql, (assignment,))]

    def conclusion_facts(self, dated: str) -> dict[str, Any]:
        """The own facts of the conclusion with this dated serial."""
        return _conclusion(*self.rows(f"{_CONCLUSION} WHERE dated = ?", (dated,))[0])

    def cited(self, identity: str) -> dict[str, Any] | None:
        """A document's or event's own facts; None for what is a conclusion of the register."""
        rows = self.rows("SELECT data FROM citable WHERE id = ? ORDER BY kind", (identity,))
        return dict(json.loads(rows[0][0])) if rows else None

    def items_like(self, identity: str) -> list[str]:
        """The ids of the items that begin with `identity`, or of those spelt most like it."""
        ids = [known for (known,) in self.rows("SELECT id FROM item ORDER BY id")]
        from difflib import get_close_matches

        return [known for known in ids if known.startswith(identity)] or get_close_matches(identity, ids, n=3)


class _Part(Mapping[str, Any]):
    """One part of the directory of bodies, read as it is asked for: a query needs a handful of its bodies and names."""

    def __init__(self, index: Index, part: str) -> None:
        self._index, self._part = index, part

    def __getitem__(self, key: str) -> Any:
        found = self._index.rows("SELECT value FROM directory WHERE part = ? AND key = ?", (self._part, key))
        if not found:
            raise KeyError(key)
        return json.loads(found[0][0])

    def __iter__(self) -> Iterator[str]:
        keys = self._index.rows("SELECT key FROM directory WHERE part = ? ORDER BY place", (self._part,))
        return (key for (key,) in keys)

    def items(self) -> ItemsView[str, Any]:
        """Every key with its value, in one reading."""
        sql = "SELECT key, value FROM directory WHERE part = ? ORDER BY place"
        return {key: json.loads(value) for key, value in self._index.rows(sql, (self._part,))}.items()

    def __len__(self) -> int:
        return int(self._index.rows("SELECT count(*) FROM directory WHERE part = ?", (self._part,))[0][0])


# A conclusion's facts, and what it is called: its number, with its day where several congresses' series share it.
_CONCLUSION = """SELECT data, CASE WHEN serial IN (
    SELECT serial FROM conclusion GROUP BY serial HAVING count(DISTINCT dated) > 1
) THEN dated ELSE number END, assignments FROM conclusion"""


def _conclusion(data: str, label: str, assignments: int) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(data)
    return facts | {"id": label, "assignments": assignments}


def open_index(register: Path, bodies: Path, folder: Path | None, watch: Watcher = unwatched) -> Index:
    """The compiled register, from the cache folder where it is fresh there, else brought up to date now.

    `watch` sees the register being read, a kilobyte at a time, where it has to be.
    Raises RegisterInvalid or Unreadable. A folder that cannot be used only costs the time of compiling in memory.
    """
    files = [*register_files(register), bodies]
    if folder is not None:
        with suppress(OSError, sqlite3.Error):
            cache = Cache.of(folder, register, bodies)
            seal = cache.sealed()
            findings = look(files, seal)
            if seal is None or findings.changed or findings.gone:
                return Index(_renewed(cache, register, bodies, findings, watch))
            if findings.is_news:
                with suppress(OSError):
                    cache.write_seal(seal.database, findings)
            return Index(cache.open(), mend=lambda: _mended(cache, register, bodies), made=str(seal.database))
    return Index(_in_memory(register, bodies, watch))


def compile_register(register: Register) -> Index:
    """A valid register compiled in memory."""
    from kltrack.index.building import build_from

    connection = sqlite3.connect(":memory:")
    build_from(connection, register.whole.files, register.whole.bodies)
    return Index(connection)


def _mended(cache: Cache, register: Path, bodies: Path) -> sqlite3.Connection:
    with suppress(OSError, sqlite3.Error):
        return _renewed(cache, register, bodies, look([*register_files(register), bodies], None))
    return _in_memory(register, bodies)


def _renewed(
    cache: Cache, register: Path, bodies: Path, findings: Findings, watch: Watcher = unwatched
) -> sqlite3.Connection:
    """A database in the cache that is as the files are. Raises what reading a register or writing a file can."""
    from kltrack.index.building import compile_all, compile_changes

    with cache.new_file() as building:
        if not findings.had_seal or not compile_changes(cache.database, building, bodies, findings, watch):
            compile_all(building, register, bodies, watch).close()
        handle = os.open(building, os.O_RDONLY)
        try:
            building.replace(cache.database)
            connection = cache.open()
            with suppress(OSError):
                cache.write_seal(stamp(os.fstat(handle)), still(findings))
        finally:
            os.close(handle)
    cache.clear_away()
    return connection


def _in_memory(register: Path, bodies: Path, watch: Watcher = unwatched) -> sqlite3.Connection:
    from kltrack.index.building import compile_all

    return compile_all(":memory:", register, bodies, watch)
