"""The answer to `timeline`: last days and windows as lanes under conclusions or bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from typing import ClassVar, Literal, overload

from kltrack.index import Index
from kltrack.messages import message, plural
from kltrack.query import Result
from kltrack.query.alike import Alike, DatedItems, Part, PartOfGroup, task_of
from kltrack.query.explanation import clauses
from kltrack.reports.assignments import successions, why_empty
from kltrack.reports.grouping import group_keys, group_names
from kltrack.reports.related import of_members_of, related_bodies
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
    """The tasks of a group with the same days and standing; `issued` is the earliest day of issue.

    `unrecorded` counts those without a journal entry.
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
        """The original last day, if it was moved since."""
        return self.original if self.original != self.last else None


class Timeline(Report):
    """The lanes of the dated items, and how many items are undated."""

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
    items = DatedItems(result.items, side, lambda item: group_keys(item, side))
    undated = result.undated + items.undated
    maker = _LaneMaker(by=side, as_of=result.as_of, index=index, language=language)
    return Timeline(
        title=message("Timeline"),
        rows=Lanes(items, group_names(side, index, language), maker),
        as_of=result.as_of,
        known_at=result.moment.known_at,
        register=register_facts(index, language, result.conclusions),
        explanation=clauses(result.filter, result.moment, index.directory, language),
        is_explained=True,
        filter=result.filter,
        by=side,
        undated=undated,
        related=related_bodies(result, index, language, _command(result, by)),
        of_members=of_members_of(result, index, language),
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
    """The lanes of an answer in the order in which they are drawn, made again each time they are iterated.

    Conclusions stand in the order of their days, bodies in the order in which something falls due for them.
    """

    def __init__(self, items: DatedItems, name_of: Callable[[str], NamedBody], maker: _LaneMaker) -> None:
        self._items, self._maker, self._name_of = items, maker, cache(name_of)

    @cached_property
    def _parts(self) -> list[PartOfGroup]:
        def order(each: PartOfGroup) -> tuple[object, ...]:
            group = self._name_of(each.group)
            return _ORDER.index(each.part), self._maker.begins(each), group.name, group.id

        return sorted(self._items.parts, key=order)

    def __iter__(self) -> Iterator[Lane]:
        for alike in self._items.each(self._parts):
            yield self._maker.lane(self._name_of(alike.group), alike)

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
        return self._items.count()


class _LaneMaker(Value):
    """Makes lanes, with the side they are grouped by, the as-of day, and where the texts of tasks are looked up."""

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
