"""A compiled register asked by its keys: items, conclusions, citations, names. Filters are `kltrack.query`'s."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, ItemsView, Iterator, Mapping, Sequence
from copy import copy
from datetime import date
from functools import cached_property
from typing import Any

from kltrack.acceptance import Judged, judged
from kltrack.bodies.directory import PARTS, Directory
from kltrack.errors import UsageProblem
from kltrack.index.database import Database
from kltrack.index.journal_tables import charge_of
from kltrack.journal import NO_JOURNAL, Journal
from kltrack.standing import NOBODY, Charge, Moment
from kltrack.text import harmless

Values = Sequence[object] | Mapping[str, object]


class Index:
    """An open compiled register, and the journal that tells of its progress.

    `mend` gives a sound one in its place, should it prove to be damaged while it is asked. `place` is the file in
    the cache, and `made` tells it from earlier ones there; both are empty for what is not kept.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        mend: Callable[[], sqlite3.Connection] | None = None,
        place: str = "",
        made: str = "",
    ) -> None:
        self._database, self.place, self.made = Database(connection, mend, self), place, made
        self.journal: Journal = NO_JOURNAL

    def with_journal(self, journal: Journal) -> Index:
        """The same register, answering by this journal."""
        index = copy(self)
        index.journal = journal
        return index

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection to the compiled register."""
        return self._database.connection

    @cached_property
    def directory(self) -> Directory:
        """The bodies of the register."""
        return Directory.from_parts({part: _Part(self._database, part) for part in PARTS})

    def stream(self, sql: str, parameters: Values = ()) -> Iterator[Any]:
        """The rows that a query gives, one by one."""
        return self._database.rows(self.journal, sql, parameters)

    def rows(self, sql: str, parameters: Values = ()) -> list[Any]:
        """Every row that a query gives."""
        return [*self.stream(sql, parameters)]

    def spans(self, moment: Moment) -> str:
        """The schema in whose table `span` stands what was recorded, as far as the moment knows."""
        return self._database.spans(self.journal, moment)

    def merge(self, key: str, rows: Sequence[tuple[str | None, ...]]) -> None:
        """Keep rows of `temp.merged` under a key that stands for all that they depend on."""
        self._database.merge(key, rows)

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
        every = self.rows("SELECT dated, number, issued FROM conclusion ORDER BY issued, dated, number")
        found = [row for row in every if row[0].partition("@")[0] == serial and day in ("", row[2])]
        if len(found) == 1:
            return str(found[0][0])
        listed = ", ".join(f"{number} of {issued} ({dated})" for dated, number, issued in found or every[-12:])
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

    def issued_on(self, identity: str) -> date:
        """The day on which the conclusion of an item was issued."""
        return date.fromisoformat(self.rows("SELECT issued FROM head WHERE id = ?", (identity,))[0][0])

    def holds(self, ids: Collection[str]) -> set[str]:
        """Those of the ids that are an item's."""
        named = json.dumps(list(ids))
        return {
            there
            for (there,) in self.rows("SELECT id FROM head WHERE id IN (SELECT value FROM json_each(?))", (named,))
        }

    def items_from(self, beginning: str, most: int) -> list[tuple[str, str]]:
        """(id, task in English) of the first items whose id begins so."""
        sql = "SELECT id, json_extract(data, '$.task.en') FROM item WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
        return self.rows(sql, (beginning, beginning + "\U0010ffff", most))

    def charges(self, ids: Collection[str]) -> dict[str, Charge]:
        """What standing is reckoned from, of those of the ids that are an item's."""
        sql = "SELECT id, kind, last, issued FROM head WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._database.rows(NO_JOURNAL, sql, (json.dumps([*ids]),))
        return {identity: charge_of(*row) for identity, *row in rows}

    def reach(self, body: str, day: date) -> Collection[str]:
        """The ids for which an entry's `for` counts on a day, asked for a body; none for what is no body."""
        return self.directory.reach(body, day) if body in self.directory else NOBODY

    def judged(self, item: str, charge: Charge) -> Judged:
        """The entries of the journal about an item, and which of them count."""
        return judged(charge, self.journal.of(item), self.reach)

    def faulty_entries(self) -> list[tuple[int, str, str | None, str | None, str | None]]:
        """(line, item, why, by, for) of each entry that does not count, or names what the register does not hold.

        Those that have been withdrawn are left out.
        """
        bodies = "SELECT key FROM directory WHERE part = 'body'"
        unknown = f"assignment NOT IN (SELECT id FROM head) OR by_ NOT IN ({bodies}) OR for_ NOT IN ({bodies})"
        faulty = f"NOT gone AND (why IS NOT NULL OR {unknown})"
        return self.rows(f"SELECT line, assignment, why, by_, for_ FROM log.entry WHERE {faulty}")

    def items_like(self, identity: str) -> list[str]:
        """The ids of the items that begin with `identity`, or of those spelt most like it."""
        ids = [each for (each,) in self.rows("SELECT id FROM item ORDER BY id")]
        from difflib import get_close_matches

        return [each for each in ids if each.startswith(identity)] or get_close_matches(identity, ids, n=3)


class _Part(Mapping[str, Any]):
    """One part of the directory of bodies, read as it is asked for: a query needs a handful of its bodies and names."""

    def __init__(self, database: Database, part: str) -> None:
        self._database, self._part = database, part

    def _rows(self, sql: str, *more: object) -> list[Any]:
        return [*self._database.rows(NO_JOURNAL, sql, (self._part, *more))]

    def __getitem__(self, key: str) -> Any:
        found = self._rows("SELECT value FROM directory WHERE part = ? AND key = ?", key)
        if not found:
            raise KeyError(key)
        return json.loads(found[0][0])

    def __iter__(self) -> Iterator[str]:
        return (key for (key,) in self._rows("SELECT key FROM directory WHERE part = ? ORDER BY place"))

    def items(self) -> ItemsView[str, Any]:
        """Every key with its value, in one reading."""
        rows = self._rows("SELECT key, value FROM directory WHERE part = ? ORDER BY place")
        return {key: json.loads(value) for key, value in rows}.items()

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM directory WHERE part = ?")[0][0])


# A conclusion's facts, and what it is called: its number, with its day where several congresses' series share it.
_CONCLUSION = """SELECT data, CASE WHEN serial IN (
    SELECT serial FROM conclusion GROUP BY serial HAVING count(DISTINCT dated) > 1
) THEN dated ELSE number END, assignments FROM conclusion"""


def _conclusion(data: str, label: str, assignments: int) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(data)
    return facts | {"id": label, "assignments": assignments}
