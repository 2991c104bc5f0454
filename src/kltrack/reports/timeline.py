"""The answer to `timeline`: last days and windows as lanes under conclusions or bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar, Literal

from kltrack.index import Index
from kltrack.messages import message, plural
from kltrack.query import Item, Result
from kltrack.query.explanation import clauses
from kltrack.reports.assignments import successions, why_empty
from kltrack.reports.grouping import groups
from kltrack.reports.related import others
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedBody
from kltrack.reports.sources import register_facts
from kltrack.terms import STANDING, StandingName, marked
from kltrack.text import in_language, natural
from kltrack.values import Value

Side = Literal["conclusion", "body"]
BY: tuple[Side, ...] = ("conclusion", "body")
Part = Literal["overdue", "open", "settled"]
# What stands apart, in this order: part → its heading.
PARTS: Mapping[Part, str] = {
    "overdue": marked("Overdue"),
    "open": marked("Open"),
    "settled": marked("Done, cancelled or past"),
}
_ORDER = list(PARTS)


class LaneTask(Value):
    """A task of a lane."""

    id: str
    task: str


class Lane(Value):
    """The tasks of a group that open, end and stand alike; `issued` is the first day on which one was issued.

    Of `unrecorded` ones the journal says nothing.
    """

    part: Part
    group: NamedBody
    issued: date | None
    first: date | None
    last: date
    original: date | None
    days_left: int
    standing: StandingName
    overdue: bool
    count: int
    unrecorded: int
    items: Sequence[LaneTask]

    @property
    def opening(self) -> date | None:
        """The day on which its window opens, never before its conclusion was issued; None where it is no window."""
        opens = max(self.first, self.issued or self.first) if self.first else None
        return opens if opens and opens < self.last else None

    @property
    def moved_from(self) -> date | None:
        """The first last day, where that was moved since."""
        return self.original if self.original != self.last else None


class Timeline(Report):
    """The lanes of what is dated, and how much is not."""

    name: ClassVar[str] = "timeline"
    schema: ClassVar[str] = "kltrack/timeline/v1"
    rows: Sequence[Lane]
    by: Side
    undated: int


def timeline(result: Result, index: Index, language: str, by: str = "conclusion") -> Timeline:
    """The report of the dated items of a result; `by` says what stands down the side.

    By body, an item stands under each body asked for, else under each that leads or implements it.
    """
    lanes, more = _lanes(result.items, by, index, language)
    undated = result.undated + more
    return Timeline(
        title=message("Timeline"),
        rows=lanes,
        as_of=result.as_of,
        known_at=result.moment.known_at,
        register=register_facts(index, language, result.conclusions),
        explanation=clauses(result.filter, result.moment, index.directory, language),
        is_explained=True,
        filter=result.filter,
        by="body" if by == "body" else "conclusion",
        undated=undated,
        related=others(result, index, language, _command(result, by)),
        notes=[*successions(result, index.directory, language), *_undated(undated)],
        empty="" if result.items else why_empty(index, result),
    )


def _command(result: Result, by: str) -> list[str]:
    side = [] if by == "conclusion" else ["--group-by", by]
    return ["timeline", *side, *(["--all"] if result.filter.scope == "all" else [])]


def _undated(count: int) -> Sequence[str]:
    if not count:
        return ()
    return [
        plural(
            "{number} undated one is not in the picture; kltrack list --undated shows them.",
            "{number} undated ones are not in the picture; kltrack list --undated shows them.",
            count,
        )
    ]


class _Gathered:
    """What has been gathered for a lane; `first` is the first of its items, without what only an item has."""

    def __init__(self, group: NamedBody, part: Part, item: Item) -> None:
        self.group, self.part, self.state, self.opens = group, part, item.state, item.facts.deadline.first
        self.issued: date | None = None
        self.unrecorded = 0
        self.tasks: list[LaneTask] = []

    def add(self, item: Item, task: LaneTask) -> None:
        if isinstance(item.issued, date):
            self.issued = min(self.issued or item.issued, item.issued)
        self.unrecorded += not item.is_recorded
        self.tasks.append(task)

    def lane(self) -> Lane:
        now = self.state
        assert now.last is not None
        return Lane(
            part=self.part,
            group=self.group,
            issued=self.issued,
            first=self.opens,
            last=now.last,
            original=now.original,
            days_left=(now.last - now.as_of).days,
            standing=now.name,
            overdue=self.part == "overdue",
            count=len(self.tasks),
            unrecorded=self.unrecorded,
            items=self.tasks,
        )


def _lanes(items: Iterable[Item], by: str, index: Index, language: str) -> tuple[list[Lane], int]:
    """The lanes of the dated items, in the order in which they are drawn, and how many are not dated."""
    alike: dict[tuple[Any, ...], _Gathered] = {}
    of_conclusions: dict[str, list[NamedBody]] = {}
    undated = 0
    for item in items:
        if item.last is None:
            undated += 1
            continue
        if by == "conclusion" and item.conclusion not in of_conclusions:
            of_conclusions[item.conclusion] = [*groups(item, by, index.directory, language)]
        found = of_conclusions.get(item.conclusion) or groups(item, by, index.directory, language)
        part, days = _part(item), item.facts.deadline
        task = LaneTask(id=item.id, task=in_language(item.facts.task, language))
        for group in found:
            key = (part, group.id, days.first, item.last, days.original, item.state.name)
            if key not in alike:
                alike[key] = _Gathered(group, part, item)
            alike[key].add(item, task)
    return _in_order([gathered.lane() for gathered in alike.values()], by), undated


def _part(item: Item) -> Part:
    name = item.standing
    if name == "open-overdue":
        return "overdue"
    return "open" if (item.days_left or 0) >= 0 and STANDING[name].is_open else "settled"


def _in_order(lanes: list[Lane], by: str) -> list[Lane]:
    # Conclusions in the order of their days, bodies in the order in which something falls due for them.
    earliest: dict[tuple[Part, str], date] = {}
    for lane in lanes:
        key, day = (lane.part, lane.group.id), lane.issued if by == "conclusion" and lane.issued else lane.last
        earliest[key] = min(earliest.get(key, day), day)

    def order(lane: Lane) -> tuple[Any, ...]:
        group = (lane.part, lane.group.id)
        own = (lane.last, lane.first or date.min, natural(lane.items[0].id))
        return _ORDER.index(lane.part), earliest[group], lane.group.name, *group, *own

    return sorted(lanes, key=order)
