"""The answer to `timeline`: last days and windows as lanes under conclusions or bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from typing import ClassVar, Literal, overload

from kltrack.index import Index
from kltrack.messages import message, plural
from kltrack.query import Result
from kltrack.query.alike import Alike, Gathered, Part, PartOfGroup, task_of
from kltrack.query.explanation import clauses
from kltrack.reports.assignments import successions, why_empty
from kltrack.reports.grouping import group_keys, group_names
from kltrack.reports.related import others
from kltrack.reports.report import Report
from kltrack.reports.rows import NamedBody
from kltrack.reports.sources import register_facts
from kltrack.terms import StandingName, marked
from kltrack.text import in_language
from kltrack.values import Value, lazily

Side = Literal["conclusion", "body"]
BY: tuple[Side, ...] = ("conclusion", "body")
# What stands apart, in this order: part → its heading.
PARTS: Mapping[Part, str] = {
    "overdue": marked("Overdue"),
    "open": marked("Open"),
    "settled": marked("Done, cancelled or past"),
}
_ORDER = list(PARTS)


class LaneTask(Value):
    """A task of a lane; its text is looked up when it is asked for, which few formats do."""

    id: str
    text_of: Callable[[str], str]
    task: str = lazily(lambda self: self.text_of(self.id))


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
    side: Side = "body" if by == "body" else "conclusion"
    gathered = Gathered(result.items, side, lambda item: group_keys(item, side))
    undated = result.undated + gathered.undated
    told = _Told(by=side, as_of=result.as_of, index=index, language=language)
    return Timeline(
        title=message("Timeline"),
        rows=Lanes(gathered, group_names(side, index, language), told),
        as_of=result.as_of,
        known_at=result.moment.known_at,
        register=register_facts(index, language, result.conclusions),
        explanation=clauses(result.filter, result.moment, index.directory, language),
        is_explained=True,
        filter=result.filter,
        by=side,
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


class Lanes(Sequence[Lane]):
    """The lanes of an answer in the order in which they are drawn, made as they are taken, anew each time.

    Conclusions stand in the order of their days, bodies in the order in which something falls due for them.
    """

    def __init__(self, gathered: Gathered, named: Callable[[str], NamedBody], told: _Told) -> None:
        self._gathered, self._told, self._named = gathered, told, cache(named)

    @cached_property
    def _parts(self) -> list[PartOfGroup]:
        def order(each: PartOfGroup) -> tuple[object, ...]:
            group = self._named(each.group)
            return _ORDER.index(each.part), self._told.begins(each), group.name, group.id

        return sorted(self._gathered.parts, key=order)

    def __iter__(self) -> Iterator[Lane]:
        for alike in self._gathered.each(self._parts):
            yield self._told.lane(self._named(alike.group), alike)

    @overload
    def __getitem__(self, place: int) -> Lane: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Lane]: ...

    def __getitem__(self, place: int | slice) -> Lane | Sequence[Lane]:
        return [*self][place]

    def __bool__(self) -> bool:
        return bool(self._parts)

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _count(self) -> int:
        return self._gathered.count()


class _Told(Value):
    """What lanes are told with: by which side, as of which day, and where the texts of their tasks are looked up."""

    by: Side
    as_of: date
    index: Index
    language: str

    def begins(self, each: PartOfGroup) -> date:
        return each.issued if self.by == "conclusion" and each.issued else each.last

    def lane(self, group: NamedBody, alike: Alike) -> Lane:
        return Lane(
            part=alike.part,
            group=group,
            issued=alike.issued,
            first=alike.first,
            last=alike.last,
            original=alike.original,
            days_left=(alike.last - self.as_of).days,
            standing=alike.standing,
            overdue=alike.part == "overdue",
            count=len(alike.ids),
            unrecorded=alike.unrecorded,
            items=[LaneTask(id=identity, text_of=self._text_of) for _, identity in alike.ids],
        )

    def _text_of(self, identity: str) -> str:
        return in_language(task_of(self.index, identity), self.language)
