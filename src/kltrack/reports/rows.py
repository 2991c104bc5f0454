"""What rows are made of: named bodies, entries of the journal, and an item of the register as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType

from kltrack.bodies.directory import Directory
from kltrack.index.fact_lines import PART, values_of
from kltrack.journal import Entry
from kltrack.query import Item, Match
from kltrack.query.facts import Amendment, Deadline, Reading, SourcePlace
from kltrack.query.issue import Issued
from kltrack.standing import Lateness, Standing
from kltrack.terms import ROLE_NAMES, KindName, RoleName, StandingName, StatusWord
from kltrack.tuples import NamedTuple
from kltrack.values import Value, lazily

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class NamedBody(Value):
    """A body, or any other group of tasks, with its name in the language of the answer."""

    id: str
    name: str


class Progress(Value):
    """An entry of the journal; `on` is the first day it is true, `at` when it was recorded.

    `entry` is the id of the one that it takes out.
    """

    id: str
    assignment: str
    status: StatusWord
    on: date
    at: datetime
    by: NamedBody | None
    for_: NamedBody | None
    evidence: str | None
    note: str | None
    new: date | None
    recorder: str | None
    entry: str | None


class Stand(Value):
    """Where something stands, and when it is due. `days_left` is 0 on the last day, negative after it.

    `recorded` says whether the journal has an entry about it.
    """

    deadline: Deadline
    days_left: int | None
    standing: StandingName
    overdue: bool
    recorded: bool
    started_on: date | None
    reported_on: date | None
    done_on: date | None
    cancelled_on: date | None
    lateness: Lateness


class Source(NamedTuple):
    """What a task's row is made of: an item, and the directory and language for its texts."""

    item: Item
    directory: Directory
    language: str


class Task(Stand):
    """An item as of a day: what is asked of whom by when, and how it reaches the bodies that were asked for.

    Where several were, `asked` has the names, by id, of those that it reaches. Most fields are worked out from the
    item, `of`, when they are first read: a long answer shows few. `parts` is what the register says of it, as JSON.
    """

    of: Source | None = None
    parts: Sequence[bytes] = ()
    id: str
    kind: KindName
    matched: Sequence[Match] = ()
    asked: Mapping[str, str] = MappingProxyType({})
    conclusion: str = lazily(lambda row: row.of.item.facts.number)
    issued: Issued = lazily(lambda row: row.of.item.issued)
    task: str = lazily(lambda row: row.of.item.facts.task_in(row.of.language))
    lead: Sequence[NamedBody] = lazily(lambda row: _addressed(row.of, "lead"))
    implementing: Sequence[NamedBody] = lazily(lambda row: _addressed(row.of, "implementing"))
    coordinating: Sequence[NamedBody] = lazily(lambda row: _addressed(row.of, "coordinating"))
    deadline: Deadline = lazily(lambda row: _in_force(row.of.item))
    days_left: int | None = lazily(lambda row: row.of.item.days_left)
    standing: StandingName = lazily(lambda row: row.of.item.standing)
    overdue: bool = lazily(lambda row: row.of.item.overdue)
    recorded: bool = lazily(lambda row: row.of.item.is_recorded)
    started_on: date | None = lazily(lambda row: row.of.item.state.started_on)
    reported_on: date | None = lazily(lambda row: row.of.item.state.reported_on)
    done_on: date | None = lazily(lambda row: row.of.item.state.done_on)
    cancelled_on: date | None = lazily(lambda row: row.of.item.state.cancelled_on)
    lateness: Lateness = lazily(lambda row: row.of.item.state.lateness)
    progress: Sequence[Progress] = lazily(lambda row: [progress(each, *row.of[1:]) for each in row.of.item.entries])
    readings: Sequence[Reading] = lazily(lambda row: row.of.item.facts.readings)
    fields: Sequence[str] = lazily(lambda row: row.of.item.facts.fields)
    cites: Sequence[str] = lazily(lambda row: row.of.item.facts.cites)
    continues: Sequence[str] = lazily(lambda row: row.of.item.facts.continues)
    moves: Sequence[str] = lazily(lambda row: row.of.item.facts.moves)
    source: Sequence[SourcePlace] = lazily(lambda row: row.of.item.facts.source)
    amends: Sequence[Amendment] = lazily(lambda row: row.of.item.facts.amends)
    note: str | None = lazily(lambda row: row.of.item.facts.note)

    def changed(self, **fields: Any) -> Self:
        """The row with some fields changed. All others are worked out first, for the new row no longer has the item."""
        worked_out = {name: getattr(self, name) for name in _OF_ITEM}
        return super().changed(**{**worked_out, "of": None, "parts": (), **fields})

    def addressed(self, role: RoleName) -> Sequence[NamedBody]:
        """The bodies that are addressed in a role."""
        bodies: Sequence[NamedBody] = getattr(self, role)
        return bodies

    def names(self) -> dict[str, str]:
        """The name of each body that is addressed, by its id."""
        return names_by_id(body for role in ROLE_NAMES for body in self.addressed(role))


_OF_ITEM = [name for name in Task.__annotations__ if name not in ("of", "parts", "id", "kind", "matched", "asked")]


class LastDays(Value):
    """The last day in force, and the first one."""

    last: date | None
    original: date | None


class NamedStanding(Value):
    """Where an assignment stands, and nothing else about it."""

    standing: StandingName
    deadline: LastDays
    started_on: date | None
    reported_on: date | None
    done_on: date | None
    cancelled_on: date | None
    lateness: Lateness


class Rows(Sequence["Any"]):
    """Rows made of items one by one, again each time they are iterated."""

    def __init__(self, items: Sequence[Any], make: Callable[[Any], Any]) -> None:
        self._items, self._make = items, make

    def __iter__(self) -> Iterator[Any]:
        return map(self._make, self._items)

    def __getitem__(self, place: Any) -> Any:
        found = self._items[place]
        return [*map(self._make, found)] if isinstance(place, slice) else self._make(found)

    def __bool__(self) -> bool:
        return bool(self._items)

    def __len__(self) -> int:
        return len(self._items)


class HiddenRows(Sequence["Any"]):
    """A number of rows, none of which is shown."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __getitem__(self, place: Any) -> Any:
        return ()[place]


def names_by_id(bodies: Iterable[NamedBody]) -> dict[str, str]:
    """The name of each body by its id."""
    return {body.id: body.name for body in bodies}


def task_row(item: Item, directory: Directory, language: str, *, of_several: bool = False) -> Task:
    """An item as a row, names and task in `language` where the register has it.

    `of_several`: several bodies were asked for.
    """
    bodies = dict.fromkeys(match.body for match in item.matched) if of_several else ()
    return Task(
        of=Source(item, directory, language),
        parts=item.facts.parts,
        id=item.id,
        kind=item.kind,
        matched=item.matched,
        asked=names_by_id(named_bodies(bodies, directory, language)) if bodies else {},
    )


def _addressed(source: Source, role: RoleName) -> Sequence[NamedBody]:
    item, directory, language = source
    return _bodies_in_part(item.facts.parts[PART[role]], role, directory, language)


@lru_cache(maxsize=4_096)  # many items address the same bodies
def _bodies_in_part(part: bytes, role: RoleName, directory: Directory, language: str) -> Sequence[NamedBody]:
    return named_bodies(values_of(part)[role], directory, language)


def _in_force(item: Item) -> Deadline:
    deadline, last = item.facts.deadline, item.state.last
    return deadline if deadline.last == last else deadline.changed(last=last)


def progress(entry: Entry, directory: Directory, language: str) -> Progress:
    """An entry of the journal as a row shows it."""
    return Progress(
        id=entry.id,
        assignment=entry.assignment,
        status=entry.status,
        on=entry.on,
        at=entry.at,
        by=named_body(entry.by, directory, language),
        for_=named_body(entry.for_, directory, language),
        evidence=entry.evidence,
        note=entry.note,
        new=entry.new,
        recorder=entry.recorder,
        entry=entry.entry,
    )


def named_standing(state: Standing) -> NamedStanding:
    """A standing with its name and its days."""
    return NamedStanding(**standing_fields(state))


def standing_fields(state: Standing) -> dict[str, Any]:
    """The fields of a `NamedStanding`, for a value that has more."""
    return {
        "standing": state.name,
        "deadline": LastDays(last=state.last, original=state.original),
        "started_on": state.started_on,
        "reported_on": state.reported_on,
        "done_on": state.done_on,
        "cancelled_on": state.cancelled_on,
        "lateness": state.lateness,
    }


def named_bodies(bodies: Iterable[str], directory: Directory, language: str) -> list[NamedBody]:
    """The bodies of these ids."""
    return [_named_body(body, directory, language) for body in bodies]


def named_body(body: str | None, directory: Directory, language: str) -> NamedBody | None:
    """The body of an id, None for none."""
    return _named_body(body, directory, language) if body else None


@lru_cache(maxsize=4_096)  # a long answer names the same bodies over and over
def _named_body(body: str, directory: Directory, language: str) -> NamedBody:
    return NamedBody(id=body, name=directory.name(body, language))
