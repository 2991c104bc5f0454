"""The answer to `scorecard`: how far the tasks are, counted by standing.

The standings are those of the official reports. The on-time rate is done on time out of all whose last day has been
decided: done on time, done late, or open and overdue. Of what no progress is recorded nothing is known, and the rate
leaves it out: that is counted apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from kltrack.index import Index
from kltrack.messages import message
from kltrack.query import Item, Result
from kltrack.reports.assignments import assignments
from kltrack.reports.grouping import Side, answering, groups
from kltrack.reports.related import others
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedBody, named
from kltrack.reports.sources import register_facts
from kltrack.standing import ACTIONABLE, Standing, counting, standing, tells_progress
from kltrack.terms import STANDINGS, StandingName
from kltrack.text import natural
from kltrack.values import Value

# In the order in which bars and columns show them.
IN_BARS = sorted(STANDINGS, key=lambda standing: standing.place)
# What the on-time rate is of.
_DECIDED: tuple[StandingName, ...] = ("done-on-time", "done-late", "open-overdue")
_TITLES: Mapping[Side, Callable[[], str]] = {
    "body": lambda: message("Scorecard by body"),
    "conclusion": lambda: message("Scorecard by conclusion"),
    "field": lambda: message("Scorecard by field"),
    "role": lambda: message("Scorecard by role"),
}


class Layout(Value):
    """How a scorecard is put together and sorted. `spread` counts a group's task for each of its members."""

    by: Side = "body"
    sort: str = "overdue"
    spread: bool = False


class Share(Value):
    """How many tasks, and what part that is of all: of none, None."""

    count: int
    share: float | None


class LongestOverdue(Value):
    """The task that is overdue the longest, its last day, and for how many days."""

    id: str
    last: date
    days: int


class Score(Value):
    """Tasks counted by standing. `decided` are those that the on-time rate counts.

    Of the `unrecorded` the journal says nothing, or has notes alone.
    """

    tasks: int
    standings: Mapping[StandingName, Share]
    on_time_rate: float | None
    decided: int
    unrecorded: int
    longest_overdue: LongestOverdue | None


class ScoreRow(Score):
    """The tasks that stand under a group."""

    group: NamedBody


class Scorecard(Report):
    """How far the tasks of each group are, and `every` task."""

    name: ClassVar[str] = "scorecard"
    schema: ClassVar[str] = "kltrack/scorecard/v1"
    rows: Sequence[ScoreRow]
    layout: Layout
    every: ScoreRow


class _Tally:
    """What has been counted under one group: standing → ids, those that are unrecorded, and the longest overdue."""

    def __init__(self, group: NamedBody) -> None:
        self._group = group
        self._ids: dict[StandingName, set[str]] = {standing.name: set() for standing in IN_BARS}
        self._unrecorded: set[str] = set()
        self._overdue: list[tuple[int, str, str, date]] = []

    def count(self, identity: str, now: Standing, *, is_recorded: bool) -> None:
        self._ids[now.name].add(identity)
        if not is_recorded:
            self._unrecorded.add(identity)
        if now.name == "open-overdue" and now.last:
            self._overdue.append((-(now.lateness.last or 0), natural(identity), identity, now.last))

    def row(self) -> ScoreRow:
        counts = {name: len(ids) for name, ids in self._ids.items()}
        total = sum(counts.values())
        decided = sum(len(self._ids[name] - self._unrecorded) for name in _DECIDED)
        return ScoreRow(
            group=self._group,
            tasks=total,
            standings={name: Share(count=count, share=_share(count, total)) for name, count in counts.items()},
            on_time_rate=_share(counts["done-on-time"], decided),
            decided=decided,
            unrecorded=len(self._unrecorded),
            longest_overdue=self._longest(),
        )

    def _longest(self) -> LongestOverdue | None:
        if not self._overdue:
            return None
        days, _, identity, last = min(self._overdue)
        return LongestOverdue(id=identity, last=last, days=-days)


def scorecard(result: Result, index: Index, language: str, layout: Layout) -> Scorecard:
    """The report of a result; each task counts once under each group that it stands under."""
    tallies: dict[str, _Tally] = {}
    whole = _Tally(NamedBody(id="all", name=message("All")))
    for item in result.items:
        whole.count(item.id, item.state, is_recorded=tells_progress(item.entries))
        for group, now, is_recorded in _counted(item, index, layout, language):
            tallies.setdefault(group.id, _Tally(group)).count(item.id, now, is_recorded=is_recorded)
    rows = _sorted([tally.row() for tally in tallies.values()], layout.sort)
    base = assignments(result, index, language)
    return Scorecard(
        title=_TITLES[layout.by](),
        rows=rows,
        count=len(rows),
        as_of=result.as_of,
        known_at=result.moment.known_at,
        register=register_facts(
            index, language, {item.conclusion for item in result.items} | {*result.filter.conclusions}
        ),
        explanation=base.explanation,
        is_explained=True,
        filter=result.filter,
        layout=layout,
        every=whole.row(),
        related=others(result, index, language),
        notes=[*base.notes, *_notes(layout)] if rows else base.notes,
        empty=base.empty,
    )


def _counted(item: Item, index: Index, layout: Layout, language: str) -> Iterator[tuple[NamedBody, Standing, bool]]:
    """(group, standing, whether any progress is recorded) for each group under which the task counts."""
    if layout.by != "body" or not layout.spread:
        for group in groups(item, layout.by, index.directory, language):
            yield group, item.state, tells_progress(item.entries)
        return
    asked = [match.body for match in item.matched]
    addressed = dict.fromkeys(asked or answering(item))
    members = dict.fromkeys(member for body in addressed for member in _members(body, index))
    for member in named(members, index.directory, language):
        about = counting(item.entries, item.as_of, index.directory.reach(member.id, item.as_of))
        yield member, _standing_for(item, member.id, index), tells_progress(about)


def _members(body: str, index: Index) -> list[str]:
    """The members of a group; of any other body, and of a group whose members nobody listed, itself."""
    return index.directory.members(body) or [body]


def _standing_for(item: Item, member: str, index: Index) -> Standing:
    """Where the task stands for one member: what was said of the whole, of it, and of what it is bound through."""
    if not item.entries or item.kind not in ACTIONABLE:
        return item.state
    return standing(item.charge, item.entries, item.as_of, index.directory.reach(member, item.as_of))


def _share(count: int, total: int) -> float | None:
    return round(count / total, 3) if total else None


def _notes(layout: Layout) -> Iterator[str]:
    yield message("On time: done on time, out of what is done with a last day or overdue, where progress is recorded.")
    if layout.by == "body" and layout.spread:
        yield message("A body counts what it leads or implements. A group's task counts for each of its members.")
    elif layout.by == "body":
        yield message(
            "A body counts what it leads or implements. "
            "A group's task counts once, for the group; --spread counts its members."
        )


def _sorted(rows: Iterable[ScoreRow], sort: str) -> list[ScoreRow]:
    by_name = sorted(rows, key=lambda row: (row.group.name.casefold(), row.group.id))
    return sorted(by_name, key=SORTS[sort.removeprefix("-")], reverse=sort.startswith("-"))


def _times(row: ScoreRow, *standings: StandingName) -> int:
    return -sum(row.standings[standing].count for standing in standings)


# What rows are sorted by, the most first; equal ones by name, a to z. A minus before it turns the order round.
SORTS: Mapping[str, Callable[[ScoreRow], Any]] = {
    "overdue": lambda row: (_times(row, "open-overdue"), -row.tasks),
    "longest": lambda row: -row.longest_overdue.days if row.longest_overdue else 0,
    "on-time": lambda row: (row.on_time_rate is None, -(row.on_time_rate or 0.0)),
    "done": lambda row: _times(row, *(standing.name for standing in IN_BARS if standing.is_done)),
    "tasks": lambda row: -row.tasks,
    "name": lambda row: row.group.name.casefold(),
}
