"""The answer to `due`, `overdue` and `list`: one row an item, as schema kltrack/assignments/v1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from kltrack.bodies.directory import Directory
from kltrack.dates import spoken
from kltrack.index import Index
from kltrack.query import ROLES, Item, Result, relaxed
from kltrack.query.criteria import filter_facts
from kltrack.query.explanation import explain
from kltrack.reports.progress import entry_document, spoken_iso, standing_facts
from kltrack.reports.report import Column, Report, Row, Tone, at
from kltrack.text import in_language as in_language

SCHEMA = "kltrack/assignments/v1"
SOON_DAYS = 14
_TITLES = {"due": "Due", "overdue": "Overdue", "all": "Assignments"}


def assignments(result: Result, index: Index, language: str) -> Report:
    """The report of a result, names and tasks in `language` where the register has it."""
    directory = index.directory
    explained = explain(result.filter, result.moment, directory, language)
    return Report(
        schema=SCHEMA,
        title=_TITLES[result.filter.scope],
        columns=_COLUMNS,
        rows=[document(item, directory, language) for item in result.items],
        head={
            "as_of": result.as_of.isoformat(),
            "query": {"explain": explained, **filter_facts(result.filter, result.moment)},
            "undated": result.undated,
        },
        wide=_WIDE,
        notes=[explained, *_succession(result, directory, language), *_undated(result)],
        empty="" if result.items else _why_empty(index, result),
    )


def document(item: Item, directory: Directory, language: str) -> dict[str, Any]:
    """An item as the output contract writes it; every key is always there."""
    said = item.facts
    return {
        "id": item.id,
        "conclusion": said["number"],
        "issued": item.issued.isoformat() if item.issued else None,
        "kind": item.kind,
        "task": in_language(said["task"], language),
        **{role: named(said[role], directory, language) for role in ROLES},
        "matched": [{"body": match.body, "role": match.role, "via": match.via} for match in item.matched],
        "deadline": said["deadline"] | {"last": item.last.isoformat() if item.last else None},
        "days_left": item.days_left,
        "standing": item.standing,
        "overdue": item.overdue,
        **standing_facts(item.state),
        "progress": [entry_document(entry, directory, language) for entry in item.entries],
        "readings": said["readings"],
        "fields": said["fields"],
        "cites": said["cites"],
        "continues": said["continues"],
        "moves": said["moves"],
        "source": said["source"],
        "amends": said["amends"],
        "note": said["note"],
    }


def named(bodies: Iterable[str], directory: Directory, language: str) -> list[dict[str, str]]:
    """Bodies as {id, name}."""
    return [{"id": body, "name": directory.name(body, language)} for body in bodies]


def distance(days_left: int | None) -> str:
    """How far a day is away, in words."""
    if days_left is None:
        return ""
    if days_left == 0:
        return "today"
    if days_left == 1:
        return "tomorrow"
    if days_left == -1:
        return "1 day overdue"
    return f"in {days_left} days" if days_left > 0 else f"{-days_left} days overdue"


def last_day(row: Row) -> str:
    """The last day in force with its weekday, and how far away it is or what has become of the item."""
    return ", ".join([_day_in_force(row["deadline"]), *_fate(row)])


def _day_in_force(deadline: Mapping[str, Any]) -> str:
    if deadline["last"] is None:
        return f"undated ({deadline['wording']})" if deadline["wording"] else "undated"
    if deadline["last"] == deadline["original"]:
        return spoken_iso(deadline["last"])
    earlier = f"extended from {spoken_iso(deadline['original'])}" if deadline["original"] else "first undated"
    return f"{spoken_iso(deadline['last'])} ({earlier})"


def _fate(row: Row) -> Iterator[str]:
    if row["standing"] == "cancelled":
        yield f"cancelled {spoken_iso(row['cancelled_on'])}"
        return
    if row["done_on"]:
        late = row["lateness"]["last"]
        how = f" ({late} day{'s' if late > 1 else ''} late)" if late else ""
        yield f"done {spoken_iso(row['done_on'])}{how}"
        return
    if row["deadline"]["last"]:
        yield "passed" if row["days_left"] < 0 and not row["overdue"] else distance(row["days_left"])
    if row["reported_on"]:
        yield f"reported done {spoken_iso(row['reported_on'])}, not verified"


def tone(row: Row) -> Tone:
    """What the colour of an item's row means."""
    if row["done_on"] or row["standing"] == "cancelled":
        return "done"
    if row["overdue"]:
        return "overdue"
    if row["days_left"] is not None and 0 <= row["days_left"] <= SOON_DAYS:
        return "soon"
    return "muted" if row["days_left"] is None else ""


def who(row: Row) -> str:
    """How the item reaches the bodies asked for; without such, everyone it addresses, by role."""
    if row["matched"]:
        return "; ".join(dict.fromkeys(_match(match, row) for match in row["matched"]))
    parts = (f"{role}: {', '.join(body['name'] for body in row[role])}" for role in ROLES if row[role])
    return "; ".join(parts)


def _match(match: Mapping[str, Any], row: Row) -> str:
    names = {body["id"]: body["name"] for role in ROLES for body in row[role]}
    addressed = match["via"] or match["body"]
    through = "through" if match["via"] else "by name:"
    return f"{match['role']}, {through} {names.get(addressed, addressed)}"


def _wording(row: Row) -> str:
    wording = row["deadline"]["wording"] or ""
    return f"“{wording}”" if wording and row["deadline"]["last"] else ""


_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"])),
    Column("task", "What", lambda row: str(row["task"]), least=20, long=True),
    Column("who", "Who", who, least=14),
    Column("deadline.last", "Last day", last_day, tone, least=16),
    Column("deadline.wording", "As written", _wording),
)
_WIDE = (
    *(at(key) for key in ("id", "conclusion", "issued", "kind", "task", *ROLES)),
    Column("matched", "matched", lambda row: who(row) if row["matched"] else ""),
    *(at(f"deadline.{key}") for key in ("kind", "wording", "first", "last", "original", "inherited", "event")),
    *(at(key) for key in ("days_left", "standing", "overdue", "done_on", "reported_on", "cancelled_on")),
    *(at(key) for key in ("lateness.last", "lateness.original", "fields", "cites", "continues", "note")),
)


def _why_empty(index: Index, result: Result) -> str:
    known = index.conclusions()
    if not known:
        return "Nothing: the register holds no conclusion."
    if not any(facts["issued"] <= result.as_of.isoformat() for facts in known):
        first = f"the first is {known[0]['number']} of {known[0]['issued']}"
        return f"Nothing: no conclusion had been issued by {spoken(result.as_of)}; {first}."
    if later := [facts for facts in known if _is_later(facts, result)]:
        told = " and ".join(
            f"{facts['number']} was issued on {spoken(date.fromisoformat(facts['issued']))}" for facts in later
        )
        return f"Nothing: {told}, after the as-of day {spoken(result.as_of)}."
    wider = [f"without {option} {_nearest(found)}" for option, found in relaxed(index, result)]
    return f"Nothing fits all of it; {', '.join(wider)}." if wider else "Nothing fits."


def _is_later(facts: Mapping[str, Any], result: Result) -> bool:
    dated = f"{facts['number'].partition('-')[0]}@{facts['issued']}"
    return dated in result.filter.conclusions and facts["issued"] > result.as_of.isoformat()


def _nearest(found: Result) -> str:
    count = f"there is {len(found.items)}" if len(found.items) == 1 else f"there are {len(found.items)}"
    dated = [item for item in found.items if item.days_left is not None]
    if not dated:
        return count
    nearest = min(dated, key=lambda item: abs(item.days_left or 0))
    assert nearest.last is not None
    return f"{count}, nearest {nearest.id} ({spoken(nearest.last)})"


def _succession(result: Result, directory: Directory, language: str) -> list[str]:
    return [
        f"{directory.name(body, language)} no longer exists; this answers for "
        + " and ".join(directory.name(heir, language) for heir in heirs)
        + ", which took it over."
        for body, heirs in result.succeeded.items()
    ]


def _undated(result: Result) -> list[str]:
    if not result.undated:
        return []
    subject = "1 undated one is" if result.undated == 1 else f"{result.undated} undated ones are"
    return [f"{subject} left out; kltrack list --undated with the same filters shows them."]
