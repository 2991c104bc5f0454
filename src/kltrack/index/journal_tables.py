"""What a journal says as tables that queries join: its entries, and where they leave each item, from day to day.

`span` has rows for each body that a `for` of an item's entries names, and for the item as a whole, with an empty body:
from `since` on and before `until`, that is what the entries come to, as `kltrack.standing` says and nothing else. The
entries without `for` count in all of them. Every compiled register has the table too, empty: it is
what queries join where nothing is recorded.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from kltrack.journal.entries import Entry
from kltrack.standing import NOTHING_RECORDED, Recorded, periods
from kltrack.terms import FACTS
from kltrack.timezone import HANOI

WHOLE = ""  # the body of the spans of an item as a whole
_NEVER = "9999-12-31~"
_FACTS = " TEXT, ".join(FACTS) + " TEXT"
SPAN = f"""
CREATE TABLE {{schema}}.span (
    item TEXT NOT NULL, body TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, last TEXT, {_FACTS},
    PRIMARY KEY (item, body, since)
) WITHOUT ROWID;
CREATE INDEX {{schema}}.span_last ON span (last, until) WHERE last IS NOT NULL;
CREATE INDEX {{schema}}.span_body ON span (body, item) WHERE body > '';
"""
_ENTRY = """
CREATE TABLE {schema}.entry (
    assignment TEXT NOT NULL, data TEXT NOT NULL, line INTEGER NOT NULL, by_ TEXT, for_ TEXT,
    PRIMARY KEY (assignment, data)
) WITHOUT ROWID;
CREATE TABLE {schema}.fault (line INTEGER NOT NULL, why TEXT NOT NULL);
"""
_INSERT_SPAN = f"INSERT INTO {{schema}}.span VALUES (?, ?, ?, ?, ?{', ?' * len(FACTS)})"
_MERGED = f"""
CREATE TEMP TABLE merged (key TEXT, item TEXT, last TEXT, {_FACTS}, PRIMARY KEY (key, item)) WITHOUT ROWID
"""
_INSERT_MERGED = f"INSERT INTO temp.merged VALUES (?, ?, ?{', ?' * len(FACTS)})"
# The entries about an item of the query, as one JSON array; see `entries_in`.
ENTRIES = "(SELECT '[' || group_concat(e.data) || ']' FROM {schema}.entry e WHERE e.assignment = {item})"


def create(connection: sqlite3.Connection, schema: str = "main") -> None:
    """Make the empty tables."""
    connection.executescript((SPAN + _ENTRY).format(schema=schema))


def create_spans(connection: sqlite3.Connection, schema: str = "main") -> None:
    """Make the empty table of spans alone."""
    connection.executescript(SPAN.format(schema=schema))


def put_entries(connection: sqlite3.Connection, entries: Iterable[tuple[Entry, int]], schema: str = "main") -> None:
    """Keep entries with their lines; one that is there already stays as it is."""
    rows = sorted((entry.assignment, _stored(entry), line, entry.by, entry.for_) for entry, line in entries)
    connection.executemany(f"INSERT OR IGNORE INTO {schema}.entry VALUES (?, ?, ?, ?, ?)", rows)


def put_spans(connection: sqlite3.Connection, items: Iterable[tuple[str, Sequence[Entry]]], schema: str) -> None:
    """Keep the spans of each item, whose entries come in order, in place of those it had."""
    rows = (row for item, entries in items for row in _spans(item, entries))
    connection.executemany(_INSERT_SPAN.format(schema=schema), rows)


def drop_spans(connection: sqlite3.Connection, items: Iterable[str]) -> None:
    """Take out the spans of these items."""
    connection.executemany("DELETE FROM span WHERE item = ?", ((item,) for item in items))


def by_item(entries: Iterable[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    """Each item with its entries in order; all of an item's come together."""
    for item, about in groupby(entries, key=attrgetter("assignment")):
        yield item, sorted(about, key=Entry.order)


def in_order(connection: sqlite3.Connection) -> Iterator[Entry]:
    """Every entry of an attached journal, all of an item's together."""
    for (data,) in connection.execute("SELECT data FROM log.entry ORDER BY assignment"):
        yield _entry(json.loads(data))


def create_merged(connection: sqlite3.Connection) -> None:
    """Make the empty table of what several bodies' spans come to together, on the day of a query."""
    connection.execute(_MERGED)


def put_merged(connection: sqlite3.Connection, key: str, rows: Iterable[tuple[str | None, ...]]) -> None:
    """Keep (item, last day that was set, days of the facts) under a key."""
    connection.executemany(_INSERT_MERGED, ((key, *row) for row in rows))


def put_faults(connection: sqlite3.Connection, faults: Iterable[tuple[int, str]]) -> None:
    """Keep lines that do not count, and why."""
    connection.executemany("INSERT INTO fault VALUES (?, ?)", faults)


def entries_of(connection: sqlite3.Connection, item: str) -> list[Entry]:
    """The entries about an item, in order."""
    rows = connection.execute("SELECT data FROM entry WHERE assignment = ?", (item,))
    return sorted((_entry(json.loads(data)) for (data,) in rows), key=Entry.order)


def every_entry(connection: sqlite3.Connection) -> dict[Entry, int]:
    """Every entry with its line, in the order of the lines."""
    rows = connection.execute("SELECT data, line FROM entry ORDER BY line")
    return {_entry(json.loads(data)): line for data, line in rows}


def faults(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """The lines that do not count, and why."""
    return connection.execute("SELECT line, why FROM fault ORDER BY line").fetchall()


def count_entries(connection: sqlite3.Connection) -> int:
    """How many entries there are."""
    return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])


def entries_in(data: str) -> list[Entry]:
    """The entries that the column ENTRIES holds, in order."""
    return sorted(map(_entry, json.loads(data)), key=Entry.order)


def recorded_row(recorded: Recorded) -> tuple[str | None, ...]:
    """The last columns of a span: the last day that was set, and the days of the facts."""
    return (_iso(recorded.last), *(_iso(getattr(recorded, fact)) for fact in FACTS))


def _spans(item: str, entries: Sequence[Entry]) -> Iterator[tuple[str | None, ...]]:
    first = (entries[0].on, NOTHING_RECORDED)  # so that a span of the whole tells that there is any entry
    for body in dict.fromkeys([None, *(entry.for_ for entry in entries)]):
        changes = [*periods(entry for entry in entries if entry.for_ in (None, body))]
        if body is None and (not changes or changes[0][0] > first[0]):
            changes.insert(0, first)
        ends = [*(day.isoformat() for day, _ in changes[1:]), _NEVER]
        for (since, recorded), until in zip(changes, ends, strict=True):
            yield item, body or WHOLE, since.isoformat(), until, *recorded_row(recorded)


def _stored(entry: Entry) -> str:
    days = [_iso(entry.on), entry.at.isoformat(), _iso(entry.new)]
    texts = [entry.id, entry.assignment, entry.status, entry.by, entry.for_, entry.evidence, entry.note]
    return json.dumps([*texts, *days], ensure_ascii=False)


def _entry(stored: Sequence[Any]) -> Entry:
    identity, assignment, status, by, for_, evidence, note, on, at, new = stored
    moment = datetime.fromisoformat(at).astimezone(HANOI)
    extended = date.fromisoformat(new) if new else None
    return Entry(identity, assignment, status, date.fromisoformat(on), moment, by, for_, evidence, note, extended)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
