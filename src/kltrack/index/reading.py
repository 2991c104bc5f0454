"""A compiled register asked by its keys: items, conclusions, citations, names. Filters are `kltrack.query`'s."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from kltrack.directory import PARTS, Directory
from kltrack.errors import UsageProblem
from kltrack.journal import NO_JOURNAL, Journal
from kltrack.text import harmless

ITEM = "i.id, i.assignment, i.conclusion, i.issued, i.kind, i.last, i.data"


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
        except UnicodeEncodeError:
            return []  # bytes typed that are no UTF-8: nothing in a register is called so
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
        return [_conclusion(*row) for row in self.rows(f"{_CONCLUSION} ORDER BY issued, dated, number")]

    def conclusion(self, name: str) -> str:
        """The dated serial of the one conclusion that a name means: 202, 202-KL/TW, 202-KLTW, 18@2026-04-02.

        Raises UsageProblem for none, and for a number that several congresses' series share.
        """
        serial, _, day = name.strip().partition("@")
        serial = serial.partition("-")[0].partition("/")[0].strip()
        known = self.rows("SELECT dated, number, issued FROM conclusion ORDER BY issued, dated, number")
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

    def conclusion_facts(self, dated: str, number: str) -> dict[str, Any]:
        """The own facts of the conclusion with this dated serial and number."""
        return _conclusion(*self.rows(f"{_CONCLUSION} WHERE dated = ? AND number = ?", (dated, number))[0])

    def cited(self, identity: str) -> dict[str, Any] | None:
        """A document's or event's own facts; None for what is a conclusion of the register."""
        rows = self.rows("SELECT data FROM citable WHERE id = ? ORDER BY kind", (identity,))
        return dict(json.loads(rows[0][0])) if rows else None

    def dated_serials(self) -> list[str]:
        """The dated serial of every conclusion."""
        return [dated for (dated,) in self.rows("SELECT dated FROM conclusion")]

    def conclusion_name(self, dated: str) -> str:
        """The number of a conclusion; its dated serial where several conclusions bear that number."""
        found = self.rows("SELECT number FROM conclusion WHERE serial = ?", (dated.partition("@")[0],))
        return str(found[0][0]) if len(found) == 1 else dated

    def item(self, identity: str) -> Any:
        """The row of the item with this id, in the columns of ITEM; None where there is no such item."""
        return next(iter(self.rows(f"SELECT {ITEM} FROM item i WHERE i.id = ?", (identity,))), None)

    def holds(self, ids: Collection[str]) -> set[str]:
        """Those of the ids that are an item's."""
        named = json.dumps(list(ids))
        return {
            known
            for (known,) in self.rows("SELECT id FROM head WHERE id IN (SELECT value FROM json_each(?))", (named,))
        }

    def items_from(self, beginning: str, most: int) -> list[tuple[str, str]]:
        """(id, task in English) of the first items whose id begins so."""
        sql = "SELECT id, json_extract(data, '$.task.en') FROM item WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
        return self.rows(sql, (beginning, beginning + "\U0010ffff", most))

    def charges(self, ids: Collection[str]) -> list[tuple[str, date, str, date | None]]:
        """(id, day of issue, kind, last day by the register) of those of the ids that are an item's."""
        sql = "SELECT id, issued, kind, last FROM head WHERE id IN (SELECT value FROM json_each(?))"
        rows = self.rows(sql, (json.dumps(list(ids)),))
        return [
            (identity, date.fromisoformat(issued), kind, date.fromisoformat(last) if last else None)
            for identity, issued, kind, last in rows
        ]

    def doubtful_entries(self) -> list[tuple[str, int]]:
        """(entry as kept, line) of all entries of an attached journal about what one that may not count is about."""
        return self.rows(_DOUBTFUL)

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


# What an entry must look like not to count: more than enough. Entries are kept in `kltrack.journal.stored`'s tables.
_BODIES = "SELECT key FROM directory WHERE part = 'body'"
_DOUBTFUL = f"""SELECT data, line FROM log.entry WHERE assignment IN (
    SELECT e.assignment FROM log.entry e LEFT JOIN head h ON h.id = e.assignment
    WHERE h.id IS NULL OR e.by_ NOT IN ({_BODIES}) OR e.for_ NOT IN ({_BODIES}) OR e.on_ < h.issued OR e.on_ > e.day
    OR (h.kind NOT IN ('assignment', 'request') AND e.status <> 'note') OR e.status = 'withdrawn'
    OR e.new < h.last OR e.new < h.issued
    OR EXISTS (SELECT 1 FROM log.entry o WHERE o.assignment = e.assignment AND e.new < o.new)
)"""
# A conclusion's facts, and what it is called: its number, with its day where several congresses' series share it.
_CONCLUSION = """SELECT data, CASE WHEN serial IN (
    SELECT serial FROM conclusion GROUP BY serial HAVING count(DISTINCT dated) > 1
) THEN dated ELSE number END, assignments FROM conclusion"""


def _conclusion(data: str, label: str, assignments: int) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(data)
    return facts | {"id": label, "assignments": assignments}
