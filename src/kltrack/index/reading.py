"""A compiled register asked by its keys: items, conclusions, citations, names. Filters are `kltrack.query`'s."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, ItemsView, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial

from kltrack.acceptance import JudgedEntries, judge_entries
from kltrack.bodies.directory import PARTS, Directory
from kltrack.index.about import About, FileFacts, FileStatement
from kltrack.index.database import Database
from kltrack.index.journal_tables import charge_of
from kltrack.journal import NO_JOURNAL, Journal
from kltrack.numbers import Known, find
from kltrack.standing import NOBODY, Charge, Moment
from kltrack.terms import ACTIONABLE, ROLE_NAMES
from kltrack.text import as_written, in_language, natural

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Values = Sequence[object] | Mapping[str, object]


class Index:
    """An open compiled register, and the journal that tells of its progress.

    `mend` gives a sound one in its place, should it prove to be damaged while it is asked. `kept` gives its `place`,
    the file in the cache, and `made`, which tells it from earlier ones there; both are empty without a cache.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        mend: Callable[[], sqlite3.Connection] | None = None,
        kept: tuple[str, str] = ("", ""),
        upto: date | None = None,
        further: Callable[[date], Index] | None = None,
    ) -> None:
        self._database = Database(connection, mend, self)
        self.place, self.made = kept
        self._upto, self._further = upto, further
        self.journal: Journal = NO_JOURNAL

    def reach(self, day: date) -> None:
        """See to it that rules without an end are followed as far as a day."""
        if self.has_endless and self._further and (self._upto is None or self._upto < day):
            other = self._further(_end_of_year(day))
            self._database, self._upto = other._database, other._upto
            self.place, self.made = other.place, other.made

    @cached_property
    def has_endless(self) -> bool:
        """Whether there is a rule without an end."""
        return bool(self.rows("SELECT 1 FROM head WHERE endless LIMIT 1"))

    def with_journal(self, journal: Journal) -> Index:
        """The same register, answering by this journal; what one of the two learns later the other does not."""
        index = object.__new__(Index)
        vars(index).update(vars(self), journal=journal)
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
        """The schema of the table `span` that holds what was recorded, as far as the moment knows."""
        return self._database.spans(self.journal, moment)

    def merge(self, key: str, rows: Sequence[tuple[str | None, ...]]) -> None:
        """Keep rows of `temp.merged` under a key that stands for all that they depend on."""
        self._database.merge(key, rows)

    @cached_property
    def about(self) -> About:
        """What the register says of itself as a whole."""
        rows = self.rows(
            "SELECT shipped, title, curated_to, timezone, without_progress FROM file ORDER BY shipped, path"
        )
        return About.of([FileStatement(*row) for row in rows])

    def fields(self) -> list[str]:
        """Every field of work that occurs, in order."""
        # Each next field is looked up in the index: there are few fields, and many items have each.
        sql = """WITH RECURSIVE each (name) AS (SELECT min(name) FROM field
            UNION ALL SELECT (SELECT min(name) FROM field WHERE name > each.name) FROM each WHERE name IS NOT NULL)
        SELECT name FROM each WHERE name IS NOT NULL"""
        return [name for (name,) in self.rows(sql)]

    def conclusions(self) -> list[dict[str, Any]]:
        """Every conclusion's own facts, oldest first."""
        return [_conclusion(*row) for row in self.rows(f"{_CONCLUSION} ORDER BY issued, dated, number")]

    def conclusion(self, name: str) -> str:
        """The identity of the one conclusion that a name means: 202, 202-KLTW, 18@2026-04-02, "công điện 180".

        Raises UsageProblem for none, and for a name that fits several.
        """
        known = self.known_conclusions()
        found = [each for each in known if each.identity == name] or find(name, known)
        if len(found) == 1:
            return found[0].identity
        from kltrack.index.refusing import not_one_conclusion

        raise not_one_conclusion(name, found, known)

    def known_conclusions(self) -> list[Known]:
        """Every conclusion as it is looked for, oldest first."""
        sql = "SELECT dated, number, type, issued FROM conclusion ORDER BY issued, dated"
        return [Known(*row) for row in self.rows(sql)]

    def titles_without_number(self) -> dict[str, list[str]]:
        """Identity → titles, one a language, of each conclusion that is called by no number."""
        rows = self.rows("SELECT dated, json_extract(data, '$.title') FROM conclusion WHERE number GLOB '[^0-9]*'")
        return {dated: [*json.loads(title).values()] for dated, title in rows if title}

    def has_number(self, key: str, *, begun: bool = False) -> bool:
        """Whether a conclusion has this number, as `number_key` writes it; or one that begins so, if `begun`."""
        sql = "SELECT 1 FROM conclusion WHERE key >= ? AND key <= ? LIMIT 1"
        return bool(self.rows(sql, (key, f"{key}\U0010ffff" if begun else key)))

    def partial_conclusions(self) -> list[tuple[str, str]]:
        """(identity, what it is called) of the conclusions of which only a selection is recorded, oldest first."""
        return self.rows(f"SELECT dated, {_LABEL} FROM conclusion WHERE partial ORDER BY issued, dated")

    def files(self) -> list[FileFacts]:
        """The files of conclusions, one's own before the shipped ones."""
        sql = """SELECT path, shipped, title, curated_to,
            (SELECT count(*) FROM conclusion WHERE conclusion.file = file.number),
            (SELECT coalesce(sum(assignments), 0) FROM conclusion WHERE conclusion.file = file.number)
            FROM file ORDER BY shipped, path"""
        return [FileFacts.of(*row) for row in self.rows(sql)]

    def replaced_records(self) -> list[tuple[str, str]]:
        """(kind, name) of each shipped record that a record of one's own replaces."""
        rows = self.rows("SELECT value FROM meta WHERE key LIKE 'replaced %' ORDER BY key DESC")
        return [(kind, name) for (value,) in rows for kind, _, name, _ in json.loads(value)]

    def continued_by(self, assignment: str) -> list[str]:
        """The ids of the later assignments that continue this one."""
        sql = "SELECT DISTINCT later FROM continuation WHERE earlier = ?"
        return sorted((later for (later,) in self.rows(sql, (assignment,))), key=natural)

    def occurrences(self, assignment: str) -> list[str]:
        """The ids of an assignment's items, in order: its own, or those of its occurrences."""
        sql = "SELECT id FROM item WHERE assignment = ? ORDER BY last, place, id"
        return [identity for (identity,) in self.rows(sql, (assignment,))]

    def recurring(self) -> dict[str, Mapping[str, str]]:
        """The assignments that recur, in order, each with its task by language."""
        sql = """SELECT i.assignment, json_extract(fact.data, '$.task') FROM item i JOIN fact ON fact.number = i.number
            WHERE i.id = i.assignment || '@' || i.last ORDER BY i.place, i.id"""
        return {assignment: json.loads(task) for assignment, task in self.rows(sql)}

    def conclusion_facts(self, dated: str, number: str) -> dict[str, Any]:
        """The own facts of the conclusion with this identity and number."""
        return _conclusion(*self.rows(f"{_CONCLUSION} WHERE dated = ? AND number = ?", (dated, number))[0])

    def issue_of(self, identity: str) -> tuple[str, str | None]:
        """The number of a conclusion with this identity, and its day or period of issue as the register writes it."""
        sql = "SELECT number, json_extract(data, '$.issued') FROM conclusion WHERE dated = ? LIMIT 1"
        number, issued = self.rows(sql, (identity,))[0]
        return number, issued

    def citable_facts(self, identity: str) -> dict[str, Any] | None:
        """A document's or event's own facts; None for what is a conclusion of the register."""
        rows = self.rows("SELECT data FROM citable WHERE id = ? ORDER BY kind", (identity,))
        return dict(json.loads(rows[0][0])) if rows else None

    def citables(self, kind: str) -> list[dict[str, Any]]:
        """The own facts of every cited document, or of every event."""
        return [
            json.loads(data) for (data,) in self.rows("SELECT data FROM citable WHERE kind = ? ORDER BY id", (kind,))
        ]

    def tasks(self) -> list[tuple[str, str, dict[str, str], list[str]]]:
        """(id, first day it may have been issued, task by language, leads) of what asks somebody to act."""
        sql = """SELECT assignment, issued, json_extract(data, '$.task'), json_extract(data, '$.lead') FROM item
            WHERE kind IN (SELECT value FROM json_each(?)) GROUP BY assignment ORDER BY assignment"""
        rows = self.rows(sql, (json.dumps(ACTIONABLE),))
        return [(identity, issued, json.loads(task), json.loads(lead or "[]")) for identity, issued, task, lead in rows]

    def conclusion_name(self, identity: str) -> str:
        """The number of a conclusion; its identity where several conclusions bear that number."""
        sql = f"SELECT {_LABEL} FROM conclusion WHERE dated = ?"
        return next((str(label) for (label,) in self.rows(sql, (identity,))), identity)

    def issued_on(self, identity: str) -> date:
        """The first day on which the conclusion of an item may have been issued."""
        return date.fromisoformat(self.rows("SELECT issued FROM head WHERE id = ?", (identity,))[0][0])

    def holds(self, ids: Collection[str]) -> set[str]:
        """Those of the ids that are an item's."""
        named = json.dumps(list(ids))
        return {
            there
            for (there,) in self.rows("SELECT id FROM head WHERE id IN (SELECT value FROM json_each(?))", (named,))
        }

    def items_from(self, beginning: str, most: int) -> list[tuple[str, str]]:
        """(id, task) of the first items whose id begins so."""
        sql = "SELECT id, json_extract(data, '$.task') FROM item WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
        found = self.rows(sql, (beginning, beginning + "\U0010ffff", most))
        return [(identity, in_language(json.loads(task), "en")) for identity, task in found]

    def exact_id(self, identity: str) -> str:
        """The id of an item or recurring assignment that is typed in any case, with 6 for 06, or with another dash.

        What fits none, or several, stays as it is.
        """
        place = natural(as_written(identity))
        sql = """SELECT id FROM head WHERE place = :place
        UNION SELECT assignment FROM head WHERE place > :place || '@' AND place < :place || 'A'"""
        ids = [each for (each,) in self.rows(sql, {"place": place})]
        return ids[0] if len(ids) == 1 else identity

    def charges(self, ids: Collection[str]) -> dict[str, Charge]:
        """The charge of each item (what its standing depends on), for those of the ids that are an item's."""
        sql = "SELECT id, kind, last, issued FROM head WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._database.rows(NO_JOURNAL, sql, (json.dumps([*ids]),))
        return {identity: charge_of(*row) for identity, *row in rows}

    def reach_of(self, body: str, day: date) -> Collection[str]:
        """The ids for which an entry's `for` counts for a body on a day; none if there is no such body."""
        return self.directory.reach(body, day) if body in self.directory else NOBODY

    def addressees_of(self, item: str) -> Collection[str]:
        """The ids of the bodies that an item addresses, in whatever role."""
        roles = ", ".join(f"'$.{role}'" for role in ROLE_NAMES)
        rows = self.rows(f"SELECT json_extract(data, {roles}) FROM item WHERE id = ?", (item,))
        return {body for (found,) in rows for bodies in json.loads(found) for body in bodies or ()}

    def judged(self, item: str, charge: Charge) -> JudgedEntries:
        """The entries of the journal about an item, and which of them count."""
        return judge_entries(charge, self.journal.of(item), self.reach_of, partial(self.addressees_of, item))

    def faulty_entries(self) -> list[tuple[int, str, str | None, str | None, str | None]]:
        """(line, item, why, by, for) of each entry that does not count, or names what the register does not hold.

        Those that have been withdrawn are left out.
        """
        bodies = "SELECT key FROM directory WHERE part = 'body'"
        unknown = f"assignment NOT IN (SELECT id FROM head) OR by_ NOT IN ({bodies}) OR for_ NOT IN ({bodies})"
        # Those of a shipped journal stand before the first line: what they name may have been replaced.
        faulty = f"line > 0 AND NOT gone AND (why IS NOT NULL OR {unknown})"
        return self.rows(f"SELECT line, assignment, why, by_, for_ FROM log.entry WHERE {faulty}")

    def items_like(self, identity: str) -> list[str]:
        """The ids of the items that begin with `identity`, or of those spelt most like it."""
        every = [each for (each,) in self.rows("SELECT id FROM item ORDER BY place, id")]
        from difflib import get_close_matches

        begun = identity.lower()
        return [each for each in every if each.startswith(begun)] or get_close_matches(begun, every, n=3)


class _Part(Mapping[str, "Any"]):
    """One part of the directory of bodies, read as it is asked for: a query needs a handful of its bodies and names."""

    def __init__(self, database: Database, part: str) -> None:
        self._database, self._part = database, part
        self._read: dict[str, Any] = {}  # a query comes back to few of them many times, most often to what is not there
        self._first_words: dict[str, bool] = {}

    def _rows(self, sql: str, *more: object) -> list[Any]:
        return [*self._database.rows(NO_JOURNAL, sql, (self._part, *more))]

    def __getitem__(self, key: str) -> Any:
        if key not in self._read:
            self._read[key] = self._value(key)
        if self._read[key] is None:
            raise KeyError(key)
        return self._read[key]

    def _value(self, key: str) -> Any:
        """The value of a key; None where there is none: most runs of words begin as no name does."""
        first, space, _ = key.partition(" ")
        if space and not self._begins(first):
            return None
        found = self._rows("SELECT value FROM directory WHERE part = ? AND key = ?", key)
        return json.loads(found[0][0]) if found else None

    def _begins(self, word: str) -> bool:
        """Whether any key of several words begins with a word."""
        if word not in self._first_words:
            sql = "SELECT 1 FROM directory WHERE part = ? AND key > ? AND key < ? LIMIT 1"
            self._first_words[word] = bool(self._rows(sql, f"{word} ", f"{word}!"))
        return self._first_words[word]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    @cached_property
    def _keys(self) -> Sequence[str]:
        return [key for (key,) in self._rows("SELECT key FROM directory WHERE part = ? ORDER BY place")]

    def items(self) -> ItemsView[str, Any]:
        """Every key with its value, in one reading."""
        rows = self._rows("SELECT key, value FROM directory WHERE part = ? ORDER BY place")
        return {key: json.loads(value) for key, value in rows}.items()

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM directory WHERE part = ?")[0][0])


# A conclusion's facts, and what it is called: its number, with its day where several bear that number.
_LABEL = """CASE WHEN key IN (
    SELECT key FROM conclusion GROUP BY key HAVING count(DISTINCT dated) > 1
) THEN dated ELSE number END"""
_CONCLUSION = f"SELECT data, {_LABEL}, assignments, dated, issued FROM conclusion"


def _end_of_year(day: date) -> date:
    """The last day of the year, so that what is asked tomorrow needs nothing new."""
    return date(day.year, 12, 31)


def _conclusion(data: str, label: str, assignments: int, identity: str, since: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(data)
    return facts | {"id": label, "assignments": assignments, "identity": identity, "since": since}
