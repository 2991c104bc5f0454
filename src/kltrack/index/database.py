"""A compiled register that is open, the tables of a journal beside it, and what is done when either is damaged.

The tables of the journal that is asked about are attached as `log`: from its compiled file, or made in memory where
there is none, or none judged by this register. Queries as known at some day use a table of spans of its own,
`known.span`; what the entries for several of an item's bodies amount to together stands in `temp.merged`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import islice

from kltrack.index import journal_tables as tables
from kltrack.index.compiled_journal import CompiledJournal
from kltrack.index.judging import Register, judge
from kltrack.journal import Journal
from kltrack.standing import Moment
from kltrack.text import natural, strip_marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Row = tuple[str | None, ...]


def _sorting(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The connection, able to sort texts as people do (`kltrack.text`)."""
    for name, function in (("in_text_order", natural), ("folded", strip_marks)):
        connection.create_function(name, 1, partial(_of_text, function), deterministic=True)
    return connection


def _of_text(function: Callable[[str], str], text: str | None) -> str | None:
    return None if text is None else function(text)


class Database:
    """An open compiled register. `mend` gives a sound one in its place, should it prove to be damaged while asked."""

    def __init__(
        self, connection: sqlite3.Connection, mend: Callable[[], sqlite3.Connection] | None, register: Register
    ) -> None:
        self.connection, self._mend, self._register = _sorting(connection), mend, register
        self._is_mended = False
        self._attached: Journal | None = None
        self._known_at: Moment | None = None
        self._merged: dict[str, Sequence[Row]] = {}

    def rows(self, journal: Journal, sql: str, given: Sequence[object] | Mapping[str, object]) -> Iterator[Any]:
        """The rows of a query, one by one. Where damage breaks them off, the rest comes from a database made anew."""
        gone, asked = 0, self.connection
        try:
            self._attach(journal)
            asked = self.connection
            for row in asked.execute(sql, given):
                gone += 1
                yield row
        except UnicodeEncodeError:
            return  # bytes typed that are no UTF-8: nothing in a register is called so
        except sqlite3.DatabaseError:
            # Another question may have found the damage while these rows were being taken.
            if asked is self.connection:
                if not self._can_mend(journal):
                    raise
                self._make_anew(journal)
            yield from islice(self.connection.execute(sql, given), gone, None)

    def spans(self, journal: Journal, moment: Moment) -> str:
        """The schema whose `span` says what was recorded, as far as the moment knows."""
        if not journal.has_entries:
            return "main"
        if moment.known_at is None:
            return "log"
        try:
            self._attach(journal)
            self._keep_known(_by_then(moment))
        except sqlite3.DatabaseError:
            if not self._can_mend(journal):
                raise
            self._make_anew(journal)
            self._keep_known(_by_then(moment))
        return "known"

    def merge(self, key: str, rows: Sequence[Row]) -> None:
        """Keep rows of `temp.merged` under a key that stands for all that they depend on but the journal."""
        if key not in self._merged:
            self._put_merged(key, rows)
            self._merged[key] = rows

    def _attach(self, journal: Journal) -> None:
        """Attach the tables of this journal as `log`."""
        if journal is self._attached or not journal.has_entries:
            return
        if self._attached:
            self._forget_journal()
        if isinstance(journal, CompiledJournal) and journal.against == self._register.made:
            uri = f"{journal.database.as_uri()}?mode=ro&immutable=1"
            with suppress(sqlite3.DatabaseError):
                self.connection.execute("ATTACH ? AS log", (uri,))
                self._attached = journal
                return
        self._attach_in_memory(journal)

    def _attach_in_memory(self, journal: Journal) -> None:
        plain = journal.read_again if isinstance(journal, CompiledJournal) else journal
        connection = self.connection
        connection.execute("ATTACH ':memory:' AS log")
        tables.create(connection, "log")
        with connection:
            tables.put_entries(connection, plain.lines.items(), "log")
            judge(connection, self._register, sorted({each.assignment for each in plain.entries}), plain.of, "log")
        if connection is self.connection:
            self._attached = journal
        else:  # the register, which judged, proved to be damaged
            self._attach_in_memory(journal)

    def _forget_journal(self) -> None:
        self.connection.execute("DETACH log")
        if self._known_at:
            self._forget_known()
        if self._merged:
            self.connection.execute("DROP TABLE temp.merged")
            self._merged = {}
        self._attached = None

    def _keep_known(self, by_then: Moment) -> None:
        if self._known_at == by_then:
            return
        if self._known_at:
            self._forget_known()
        self.connection.execute("ATTACH ':memory:' AS known")
        tables.create_spans(self.connection, "known")
        with self.connection:
            tables.put_known(self.connection, by_then)
        self._known_at = by_then

    def _forget_known(self) -> None:
        self.connection.execute("DETACH known")
        self._known_at = None

    def _put_merged(self, key: str, rows: Sequence[Row]) -> None:
        if not self._merged:
            self.connection.execute("PRAGMA temp_store = MEMORY")
            tables.create_merged(self.connection)
        with self.connection:
            tables.put_merged(self.connection, key, rows)

    def _can_mend(self, journal: Journal) -> bool:
        return not self._is_mended and (self._mend is not None or isinstance(journal, CompiledJournal))

    def _make_anew(self, journal: Journal) -> None:
        """Make both the register and the journal anew: nothing shows which of them is damaged."""
        self._is_mended = True
        merged, known_at = self._merged, self._known_at
        if self._mend:
            self.connection = _sorting(self._mend())
            self._attached, self._known_at, self._merged = None, None, {}
        else:
            self._forget_journal()
        if journal.has_entries:
            self._attach_in_memory(journal)
        if known_at:
            self._keep_known(known_at)
        for key, rows in merged.items():
            self.merge(key, rows)


def _by_then(moment: Moment) -> Moment:
    """The moment whose day is the day up to which records are known, so that only what had come true by then counts."""
    known_at = moment.known_at or moment.today
    return Moment(known_at, known_at, moment.zone)
