"""The answer to `digest`: what has happened since an earlier day, and what comes; schema kltrack/digest/v1.

Told is what the reader does not know yet: `Told` is what earlier digests said. For a day that is what a digest of the
day before would have told; for "last" it is remembered, so that nothing is told twice and nothing is missed: an entry
recorded late, or merged in from another clone, is told by the next digest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from kltrack.dates import spoken
from kltrack.index import Index
from kltrack.query import Filter, Result, select
from kltrack.reports.assignments import assignments, in_language, last_day, tone
from kltrack.reports.digest_drawing import drawn, entry_said, who_answers
from kltrack.reports.pictures import Drawing
from kltrack.reports.progress import STANDS
from kltrack.reports.report import Column, Report, Row, at
from kltrack.standing import ACTIONABLE

SCHEMA = "kltrack/digest/v1"
MAIL_WIDTH = 72
# Section → its heading, in the order of a digest. Entries stand under their status.
SECTIONS = {
    "overdue": "Became overdue",
    "done": "Done",
    "reported": "Reported done, not verified yet",
    "extended": "Extended",
    "cancelled": "Cancelled",
    "reopened": "Reopened",
    "withdrawn": "Withdrawn as a mistake",
    "started": "Started",
    "note": "Noted",
    "conclusion": "New conclusions",
    "ahead": "Falls due",
}
# Status → the later ones after which it is no longer so; their own sections tell what became of it.
_ENDS = {"reported": ("done", "cancelled", "reopened"), "done": ("reopened",), "cancelled": ("reopened",)}
_ONCE = ("done", "cancelled")  # saying it again changes nothing


@dataclass(frozen=True, slots=True)
class Told:
    """What earlier digests have told, up to and including `day`: conclusions by dated number, items, entries."""

    day: date
    conclusions: frozenset[str]
    overdue: frozenset[str]
    entries: frozenset[str]


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a digest: from `first` to `today`, both included, and ahead to `ahead`, included."""

    first: date
    today: date
    ahead: date


def told_until(day: date, index: Index, chosen: Filter, today: date) -> Told:
    """What a digest of `day` would have told: what was true by then, and recorded by then or after today."""
    then = select(index, chosen, day)
    every = assignments(select(index, chosen, today), index, "en").rows
    known = {entry["id"] for row in every for entry in row["progress"] if _told_on(entry, today) <= day.isoformat()}
    overdue = {item.id for item in then.items if item.overdue}
    issued = {_dated(facts) for facts in index.conclusions() if facts["issued"] <= day.isoformat()}
    return Told(day, frozenset(issued), frozenset(overdue), frozenset(known))


def digest(result: Result, index: Index, language: str, days: Days, told: Told) -> tuple[Report, Told]:
    """The report of what `told` does not hold, and what has been told after it. `result` is everything as of today."""
    base = assignments(result, index, language)
    facts = [known for known in index.conclusions() if known["issued"] <= days.today.isoformat()]
    if result.filter != Filter():
        among = {(row["conclusion"], row["issued"]) for row in base.rows}
        facts = [known for known in facts if (known["number"], known["issued"]) in among]
    rows = [*_overdue(base.rows, told), *_entries(base.rows, told)]
    rows += [_conclusion(known, base.rows, language) for known in facts if _dated(known) not in told.conclusions]
    rows += _ahead(base.rows, days)
    overdue = frozenset(row["id"] for row in base.rows if row["overdue"])
    entries = frozenset(entry["id"] for row in base.rows for entry in row["progress"])
    now = Told(days.today, frozenset(map(_dated, facts)), overdue, entries)
    merged = replace(now, conclusions=now.conclusions | told.conclusions, entries=entries | told.entries)
    return _report(base, rows, days, len(overdue)), merged


def _report(base: Report, rows: Sequence[dict[str, Any]], days: Days, still_overdue: int) -> Report:
    span = f"from {spoken(days.first)} to {spoken(days.today)}"
    heading = partial(_heading, days=days)
    explained = str(base.head["query"]["explain"])
    asked = f"Asked: {explained}" if explained != f"Everything; as of {spoken(days.today)}." else ""
    empty = f"Nothing to tell {span}; {_still(still_overdue)}"
    head = {key: value for key, value in base.head.items() if key != "undated"}
    days_told = {"since": days.first.isoformat(), "ahead": days.ahead.isoformat(), "still_overdue": still_overdue}
    closing = [line for line in (_still(still_overdue).capitalize(), asked) if line]
    return Report(
        schema=SCHEMA,
        title=f"Digest {span}",
        columns=_COLUMNS,
        rows=rows,
        head={**head, **days_told},
        wide=_WIDE,
        notes=closing if rows else [],
        empty=empty,
        drawing=Drawing(partial(drawn, f"Digest {span}", rows, heading, closing if rows else [empty]), MAIL_WIDTH),
        section=heading,
    )


def _heading(row: Row, days: Days) -> str:
    heading = SECTIONS[row["section"]]
    return f"{heading} by {spoken(days.ahead)}" if row["section"] == "ahead" else heading


def _still(count: int) -> str:
    return f"{count or 'none'} overdue in all."


def _overdue(rows: Sequence[Row], told: Told) -> Iterator[dict[str, Any]]:
    new = [row for row in rows if row["overdue"] and row["id"] not in told.overdue]
    return (_row("overdue", row) for row in new)


def _ahead(rows: Sequence[Row], days: Days) -> Iterator[dict[str, Any]]:
    for row in rows:
        last = row["deadline"]["last"]
        is_open = row["standing"] == "open-in-term" and row["kind"] in ACTIONABLE
        if is_open and days.today.isoformat() <= last <= days.ahead.isoformat():
            yield _row("ahead", row)


def _entries(rows: Sequence[Row], told: Told) -> list[dict[str, Any]]:
    found = [
        _row(entry["status"], row, entry)
        for row in rows
        for entry in row["progress"]
        if entry["id"] not in told.entries and _counts(entry, row) and _is_news(entry, row["progress"], told)
    ]
    order = list(SECTIONS)
    return sorted(
        found, key=lambda row: (order.index(row["section"]), row["entry"]["on"], row["entry"]["at"], row["id"])
    )


def _counts(entry: Mapping[str, Any], row: Row) -> bool:
    return row["kind"] in ACTIONABLE or entry["status"] == "note"


def _is_news(entry: Mapping[str, Any], known: Sequence[Mapping[str, Any]], told: Told) -> bool:
    """Whether what an entry says is still so, and is not what another one said before it, or in an earlier digest."""
    same = [
        other
        for other in known
        if other["status"] == entry["status"] in _ONCE and other is not entry and other["for"] in (None, entry["for"])
    ]
    first = all(_moment(other) > _moment(entry) and other["id"] not in told.entries for other in same)
    return _holds(entry, known) and (first or any(_taken_back(other, entry, known) for other in same))


def _taken_back(one: Mapping[str, Any], other: Mapping[str, Any], known: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the item was reopened between two entries."""
    first, last = sorted((_moment(one), _moment(other)))
    return any(each["status"] == "reopened" and first < _moment(each) < last for each in known)


def _holds(entry: Mapping[str, Any], known: Sequence[Mapping[str, Any]]) -> bool:
    """Whether what an entry says is still so: a later one of `known`, for the same member or the whole, may end it."""
    moment = _moment(entry)
    later = {other["status"] for other in known if _moment(other) > moment and other["for"] in (None, entry["for"])}
    return later.isdisjoint(_ENDS.get(entry["status"], ()))


def _moment(entry: Mapping[str, Any]) -> tuple[str, datetime, str]:
    return entry["on"], datetime.fromisoformat(entry["at"]), entry["id"]


def _row(section: str, row: Row, entry: Mapping[str, Any] | None = None) -> dict[str, Any]:
    kept = ("id", "conclusion", "issued", "task", "lead", "implementing", "matched", *STANDS)
    entry = {key: value for key, value in entry.items() if key != "assignment"} if entry else None
    return {"section": section, **{key: row[key] for key in kept}, "entry": entry, "assignments": None, "dated": None}


def _conclusion(facts: Mapping[str, Any], rows: Sequence[Row], language: str) -> dict[str, Any]:
    own = [row for row in rows if (row["conclusion"], row["issued"]) == (facts["number"], facts["issued"])]
    return {
        "section": "conclusion",
        "id": facts["id"],
        "conclusion": facts["number"],
        "issued": facts["issued"],
        "task": in_language(facts["title"], language) if facts.get("title") else "",
        **dict.fromkeys(("lead", "implementing", "matched"), ()),
        **dict.fromkeys((*STANDS, "entry")),
        "overdue": False,
        "assignments": len([row for row in own if row["kind"] in ACTIONABLE]),
        "dated": len([row for row in own if row["kind"] in ACTIONABLE and row["deadline"]["last"]]),
    }


def _told_on(entry: Mapping[str, Any], today: date) -> str:
    """The day on which an entry can be told first: when it was recorded; asked of an earlier day, when it is true."""
    recorded = str(entry["at"])[:10]
    return recorded if recorded <= today.isoformat() else str(entry["on"])


def _dated(facts: Mapping[str, Any]) -> str:
    return f"{facts['number']}@{facts['issued']}"


def day_before(day: date) -> date:
    """The day before, or the first of all days itself."""
    return day - timedelta(days=1) if day > date.min else day


def _when(row: Row) -> str:
    return last_day(row) if row["deadline"] else spoken(date.fromisoformat(row["issued"]))


def _of_item(write: Callable[[Row], Any]) -> Callable[[Row], Any]:
    return lambda row: write(row) if row["deadline"] else ""


_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"])),
    Column("when", "Last day, or issued", _when, _of_item(tone), least=16),
    Column("who", "Who answers", who_answers, least=14),
    Column("said", "What happened", entry_said, least=14),
    Column("task", "What", lambda row: str(row["task"]), least=20, long=True),
)
_WIDE = (
    *(at(key) for key in ("section", "id", "conclusion", "issued", "task", "lead", "implementing")),
    Column("last", "last", lambda row: str((row["deadline"] or {}).get("last") or "")),
    *(at(key) for key in ("days_left", "standing", "overdue", "assignments", "dated")),
    *(
        Column(f"entry.{key}", f"entry.{key}", lambda row, key=key: _entry_value(row, key))  # type: ignore[misc]
        for key in ("status", "on", "at", "by", "for", "evidence", "note", "new")
    ),
)


def _entry_value(row: Row, key: str) -> str:
    value = (row["entry"] or {}).get(key)
    return str(value["name"] if isinstance(value, Mapping) else value) if value else ""
