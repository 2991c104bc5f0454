"""The answer to `scorecard`: how far the tasks are, counted by standing; schema kltrack/scorecard/v1.

The standings are those of the official reports. The on-time rate is done on time out of all whose last day has been
decided: done on time, done late, or open and overdue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from kltrack.index import Index
from kltrack.query import Item, Result
from kltrack.reports.assignments import assignments
from kltrack.reports.grouping import CHARGED, groups
from kltrack.reports.pictures import Drawing
from kltrack.reports.report import Column, Report, Row, Tone, at
from kltrack.reports.scorecard_drawing import drawn, on_time, percent, told
from kltrack.reports.scorecard_figure import figure
from kltrack.standing import Charge, Standing, standing

SCHEMA = "kltrack/scorecard/v1"
# Standing → its column's title, in the order in which bars show them.
STANDINGS = {
    "done-on-time": "Done on time",
    "done-late": "Done late",
    "done-undated": "Done without a day",
    "open-overdue": "Overdue",
    "open-in-term": "In term",
    "open-undated": "Undated",
    "cancelled": "Cancelled",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How a scorecard is put together and sorted. `spread` counts a group's task for each of its members."""

    by: str = "body"
    sort: str = "overdue"
    spread: bool = False


@dataclass(slots=True)
class _Tally:
    """What has been counted under one group: standing → ids, and the longest overdue."""

    name: str
    ids: dict[str, set[str]] = field(default_factory=lambda: {standing: set() for standing in STANDINGS})
    overdue: list[tuple[int, str, str]] = field(default_factory=list)

    def count(self, identity: str, now: Standing) -> None:
        self.ids[now.name].add(identity)
        if now.name == "open-overdue":
            self.overdue.append((-(now.lateness.last or 0), identity, str(now.last)))

    def document(self, group: str) -> dict[str, Any]:
        counts = {standing: len(ids) for standing, ids in self.ids.items()}
        total = sum(counts.values())
        decided = counts["done-on-time"] + counts["done-late"] + counts["open-overdue"]
        days, identity, last = min(self.overdue, default=(0, None, None))
        return {
            "group": {"id": group, "name": self.name},
            "tasks": total,
            "standings": {name: {"count": n, "share": _share(n, total)} for name, n in counts.items()},
            "on_time_rate": _share(counts["done-on-time"], decided),
            "decided": decided,
            "longest_overdue": {"id": identity, "last": last, "days": -days} if identity else None,
        }


def scorecard(result: Result, index: Index, language: str, layout: Layout) -> Report:
    """The report of a result; each task counts once under each group that it stands under."""
    base = assignments(result, index, language)
    tallies: dict[str, _Tally] = {}
    whole = _Tally("All")
    for item, row in zip(result.items, base.rows, strict=True):
        whole.count(item.id, item.state)
        for group, now in _counted(item, row, index, layout):
            name = index.directory.name(group["id"], language) if layout.by == "body" else group["name"]
            tallies.setdefault(group["id"], _Tally(name)).count(item.id, now)
    rows = _sorted([tally.document(group) for group, tally in tallies.items()], layout.sort)
    every = whole.document("all")
    titled = f"Scorecard by {layout.by}"
    return base._replace(
        schema=SCHEMA,
        title=titled,
        columns=_COLUMNS,
        wide=_WIDE,
        plain=_PLAIN,
        rows=rows,
        head=_head(base, layout, every),
        notes=[*base.notes, *_notes(layout)] if rows else base.notes,
        drawing=Drawing(partial(drawn, every, rows)),
        figure=figure(titled, result.as_of, every, rows) if rows else None,
    )


def _counted(item: Item, row: Row, index: Index, layout: Layout) -> Iterator[tuple[dict[str, str], Standing]]:
    """(group, standing) for each group under which the task counts."""
    if layout.by != "body" or not layout.spread:
        yield from ((group, item.state) for group in groups(row, layout.by))
        return
    asked = [match.body for match in item.matched]
    addressed = dict.fromkeys(asked or [body["id"] for role in CHARGED for body in row[role]])
    members = dict.fromkeys(member for body in addressed for member in _members(body, index))
    for member in members:
        yield {"id": member, "name": member}, _standing_for(item, member, index)


def _members(body: str, index: Index) -> list[str]:
    """The members of a group; of any other body, and of a group whose members nobody listed, itself."""
    return index.directory.members(body) or [body]


def _standing_for(item: Item, member: str, index: Index) -> Standing:
    """Where the task stands for one member: what was said of the whole, of it, and of what it is bound through."""
    if not item.entries:
        return item.state
    charge = Charge(item.kind, item.state.original)
    return standing(charge, item.entries, item.as_of, index.directory.reach(member, item.as_of))


def _share(count: int, total: int) -> float | None:
    return round(count / total, 3) if total else None


def _head(base: Report, layout: Layout, every: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in base.head.items() if key != "undated"}
    counted = {key: value for key, value in every.items() if key != "group"}
    return {**kept, "by": layout.by, "sort": layout.sort, "spread": layout.spread, "all": counted}


def _notes(layout: Layout) -> Iterator[str]:
    yield "On time: done on time, out of all that is done with a last day or overdue."
    if layout.by == "body":
        spread = "for each of its members" if layout.spread else "once, for the group; --spread counts its members"
        yield f"A body counts what it leads or implements. A group's task counts {spread}."


def _sorted(rows: Iterable[dict[str, Any]], sort: str) -> list[dict[str, Any]]:
    by_name = sorted(rows, key=lambda row: (row["group"]["name"].casefold(), row["group"]["id"]))
    return sorted(by_name, key=SORTS[sort.removeprefix("-")], reverse=sort.startswith("-"))


def _times(row: Row, *standings: str) -> int:
    return -sum(int(row["standings"][standing]["count"]) for standing in standings)


def _longest(row: Row) -> int:
    return -int(row["longest_overdue"]["days"]) if row["longest_overdue"] else 0


def _rate(row: Row) -> tuple[bool, float]:
    return row["on_time_rate"] is None, -(row["on_time_rate"] or 0.0)


# What rows are sorted by, the most first; equal ones by name, a to z. A minus before it turns the order round.
SORTS: Mapping[str, Callable[[Row], Any]] = {
    "overdue": lambda row: (_times(row, "open-overdue"), -row["tasks"]),
    "longest": _longest,
    "on-time": _rate,
    "done": lambda row: _times(row, "done-on-time", "done-late", "done-undated"),
    "tasks": lambda row: -row["tasks"],
    "name": lambda row: row["group"]["name"].casefold(),
}


def _standing_column(standing: str, title: str) -> Column:
    def text(row: Row) -> str:
        # Nothing for none: a table leaves out a standing that nothing has.
        counted = row["standings"][standing]
        return f"{counted['count']} ({percent(counted['count'], row['tasks'])})" if counted["count"] else ""

    def toned(row: Row) -> Tone:
        return "overdue" if standing == "open-overdue" and row["standings"][standing]["count"] else ""

    return Column(f"standings.{standing}", title, text, toned, numeric=True)


def _longest_text(row: Row) -> str:
    longest = row["longest_overdue"]
    return f"{longest['days']} days, {longest['id']}" if longest else ""


_COLUMNS = (
    Column("group", "Under", lambda row: str(row["group"]["name"])),
    Column("tasks", "Tasks", lambda row: str(row["tasks"]), numeric=True),
    *(_standing_column(standing, title) for standing, title in STANDINGS.items()),
    Column("on_time_rate", "On time", on_time, numeric=True),
    Column("longest_overdue", "Longest overdue", _longest_text),
)
_PLAIN = (_COLUMNS[0], Column("told", "In words", partial(told, shares=True)))
_WIDE = (
    at("group.id"),
    at("group.name"),
    at("tasks"),
    *(at(f"standings.{standing}.{part}") for standing in STANDINGS for part in ("count", "share")),
    at("on_time_rate"),
    at("decided"),
    Column("longest_overdue.id", "longest_overdue.id", lambda row: str((row["longest_overdue"] or {}).get("id", ""))),
    Column(
        "longest_overdue.days", "longest_overdue.days", lambda row: str((row["longest_overdue"] or {}).get("days", ""))
    ),
)
