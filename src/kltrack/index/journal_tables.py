"""What a journal says as tables that queries join: its entries, and where they leave each item, from day to day.

`span` has rows for an item as a whole, with an empty body, and for each body that a `for` of its entries names: what
the entries amount to, by `kltrack.standing`, from the day `since` on and before the day `until`. Entries without `for`
count in all of them. Every compiled register has the table too, empty: queries join it where nothing is recorded. Which
entries count depends on the register: `judged` has what each item was judged by; an entry that does not count has its
reason in `why`, and one that was withdrawn is `gone`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter

from kltrack.acceptance import ONLY_NOTES, JudgedEntries
from kltrack.journal.entries import Entry
from kltrack.standing import NOTHING_RECORDED, Charge, Moment, Recorded, periods
from kltrack.terms import FACTS
from kltrack.timezone import HANOI

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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
    assignment TEXT NOT NULL, data TEXT NOT NULL, line INTEGER NOT NULL, id TEXT NOT NULL, by_ TEXT, for_ TEXT,
    why TEXT, gone INTEGER NOT NULL, PRIMARY KEY (assignment, data)
) WITHOUT ROWID;
CREATE TABLE {schema}.judged (item TEXT PRIMARY KEY, kind TEXT, original TEXT, issued TEXT) WITHOUT ROWID;
CREATE TABLE {schema}.fault (line INTEGER NOT NULL, why TEXT NOT NULL);
"""
_INSERT_SPAN = f"INSERT INTO {{schema}}.span VALUES (?, ?, ?, ?, ?{', ?' * len(FACTS)})"
_MERGED = f"""
CREATE TEMP TABLE merged (key TEXT, item TEXT, last TEXT, {_FACTS}, PRIMARY KEY (key, item)) WITHOUT ROWID
"""
_INSERT_MERGED = f"INSERT INTO temp.merged VALUES (?, ?, ?{', ?' * len(FACTS)})"
# Which entries `e` are shown with their item.
_IS_SHOWN = f"(e.why IS NULL OR e.why = '{ONLY_NOTES}')"
# The entries about an item of the query, as one JSON array; see `entries_in`.
ENTRIES = f"""(
    SELECT '[' || group_concat(e.data) || ']' FROM {{schema}}.entry e WHERE e.assignment = {{item}} AND {_IS_SHOWN}
)"""

# Whether an entry `e` was recorded from a day on, in any zone, or is true after it. Finds some too many, none too few.
ENTRY_SINCE = "(json_extract(e.data, '$[8]') >= {day} OR json_extract(e.data, '$[7]') > {day})"


def create(connection: sqlite3.Connection, schema: str = "main") -> None:
    """Make the empty tables."""
    connection.executescript((SPAN + _ENTRY).format(schema=schema))


def create_spans(connection: sqlite3.Connection, schema: str = "main") -> None:
    """Make the empty table of spans alone."""
    connection.executescript(SPAN.format(schema=schema))


def put_entries(connection: sqlite3.Connection, entries: Iterable[tuple[Entry, int]], schema: str = "main") -> None:
    """Keep entries with their lines; one that is there already stays as it is."""
    rows = sorted((each.assignment, _json_of(each), line, each.id, each.by, each.for_) for each, line in entries)
    connection.executemany(f"INSERT OR IGNORE INTO {schema}.entry VALUES (?, ?, ?, ?, ?, ?, NULL, 0)", rows)


def repeats_an_id(connection: sqlite3.Connection, entries: Collection[Entry]) -> bool:
    """Whether one of the entries has the id of another one that is kept, or of one of the shipped journal."""
    ids, same = json.dumps([entry.id for entry in entries]), json.dumps([*map(_json_of, entries)])
    sql = """SELECT 1 FROM entry WHERE id IN (SELECT value FROM json_each(?))
    AND (line <= 0 OR data NOT IN (SELECT value FROM json_each(?)))"""
    return connection.execute(sql, (ids, same)).fetchone() is not None


def items(connection: sqlite3.Connection) -> list[str]:
    """Every item that an entry is about."""
    return [item for (item,) in connection.execute("SELECT DISTINCT assignment FROM entry ORDER BY assignment")]


def judged_by(connection: sqlite3.Connection) -> dict[str, Charge]:
    """What each item was judged by, without the items that are always judged again (see `put_judged`)."""
    rows = connection.execute("SELECT item, kind, original, issued FROM judged WHERE kind IS NOT NULL")
    return {item: charge_of(*row) for item, *row in rows}


def charge_of(kind: str, original: str | None, issued: str) -> Charge:
    """The `Charge` of an item from its texts."""
    return Charge(kind, _day(original), _day(issued) or date.min)


def drop_judged(connection: sqlite3.Connection, items: Iterable[str]) -> None:
    """Forget what counts of the entries about these items."""
    given = [(item,) for item in items]
    connection.executemany("DELETE FROM judged WHERE item = ?", given)
    connection.executemany("DELETE FROM span WHERE item = ?", given)
    connection.executemany(
        "UPDATE entry SET why = NULL, gone = 0 WHERE assignment = ? AND (why IS NOT NULL OR gone)", given
    )


def put_judged(
    connection: sqlite3.Connection, items: Iterable[tuple[str, Charge, JudgedEntries]], schema: str = "main"
) -> None:
    """Keep which entries about each item count, what they were judged by, and what they amount to."""
    for item, charge, judged in items:
        # Whom an entry for a member concerns depends on more than the item: such an item is always judged again.
        is_lasting = not any(entry.for_ for entry in judged.entries)
        by = (charge.kind if is_lasting else None, _iso(charge.original), _iso(charge.issued))
        connection.execute(f"INSERT INTO {schema}.judged VALUES (?, ?, ?, ?)", (item, *by))
        whys = ((why, item, _json_of(entry)) for entry, why in judged.refused.items())
        connection.executemany(f"UPDATE {schema}.entry SET why = ? WHERE assignment = ? AND data = ?", whys)
        gone = ((item, identity) for identity in judged.withdrawn_ids())
        connection.executemany(f"UPDATE {schema}.entry SET gone = 1 WHERE assignment = ? AND id = ?", gone)
        _put_spans(connection, item, (judged.to_show(), judged.counted()), schema)


def put_known(connection: sqlite3.Connection, moment: Moment) -> None:
    """Keep in `known` what those entries of the attached journal amount to that a moment knows."""
    rows = connection.execute(f"SELECT assignment, data, why FROM log.entry e WHERE {_IS_SHOWN} ORDER BY assignment")
    for item, about in groupby(rows, key=itemgetter(0)):
        whys = {_entry(json.loads(data)): why for _, data, why in about}
        judged = JudgedEntries(sorted(whys, key=Entry.order), {entry: why for entry, why in whys.items() if why})
        _put_spans(connection, item, (judged.to_show(moment), judged.counted(moment)), "known")


def create_merged(connection: sqlite3.Connection) -> None:
    """Make the empty table of what the spans of several bodies amount to together, on the day of a query."""
    connection.execute(_MERGED)


def put_merged(connection: sqlite3.Connection, key: str, rows: Iterable[tuple[str | None, ...]]) -> None:
    """Keep (item, last day that was set, days of the facts) under a key."""
    connection.executemany(_INSERT_MERGED, ((key, *row) for row in rows))


def put_faults(connection: sqlite3.Connection, faults: Iterable[tuple[int, str]]) -> None:
    """Keep lines that do not count, and why."""
    connection.executemany("INSERT INTO fault VALUES (?, ?)", faults)


def entries_of(connection: sqlite3.Connection, item: str) -> Sequence[Entry]:
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


def _put_spans(
    connection: sqlite3.Connection, item: str, entries: tuple[Sequence[Entry], Sequence[Entry]], schema: str
) -> None:
    connection.executemany(_INSERT_SPAN.format(schema=schema), _spans(item, *entries))


def _spans(item: str, shown: Sequence[Entry], counted: Sequence[Entry]) -> Iterator[tuple[str | None, ...]]:
    if not shown:
        return
    first = (shown[0].on, NOTHING_RECORDED)  # so that a span of the whole tells that there is any entry
    for body in dict.fromkeys([None, *(entry.for_ for entry in counted)]):
        changes = [*periods(entry for entry in counted if entry.for_ in (None, body))]
        if body is None and (not changes or changes[0][0] > first[0]):
            changes.insert(0, first)
        ends = [*(day.isoformat() for day, _ in changes[1:]), _NEVER]
        for (since, recorded), until in zip(changes, ends, strict=True):
            yield item, body or WHOLE, since.isoformat(), until, *recorded_row(recorded)


def _json_of(entry: Entry) -> str:
    days = [_iso(entry.on), entry.at.isoformat(), _iso(entry.new)]
    texts = [entry.id, entry.assignment, entry.status, entry.by, entry.for_, entry.evidence, entry.note]
    return json.dumps([*texts, *days, entry.recorder, entry.entry], ensure_ascii=False)


def _entry(values: Sequence[Any]) -> Entry:
    identity, assignment, status, by, for_, evidence, note, on, at, new, *more = values
    day, moment = date.fromisoformat(on), datetime.fromisoformat(at).astimezone(HANOI)
    return Entry(identity, assignment, status, day, moment, by, for_, evidence, note, _day(new), *more)


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
