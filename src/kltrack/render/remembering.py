"""What rows of one answer have in common is written once: many stand alike, address the same bodies, are of one day."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import groupby

from kltrack.index.fact_lines import PART

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from kltrack.render.columns import Column

    T = TypeVar("T")

# By what rows are alike; None for a row that is written by itself.
Alike = Callable[["Any"], Hashable]
_MOST = 8_192


def remembered(make: Callable[[Any], T], alike: Alike) -> Callable[[Any], T]:
    """The function that gives what `make` makes of a row, or has made of one that is alike; within one answer only."""
    made: dict[Hashable, T] = {}

    def of(row: Any) -> T:
        key = alike(row)
        try:
            return made[key]
        except KeyError:
            pass
        if key is None:
            return make(row)
        if len(made) >= _MOST:
            made.clear()
        made[key] = new = make(row)
        return new

    return of


def cells_of(columns: Sequence[Column], writer: Callable[[Column], Callable[[Any], T]]) -> Callable[[Any], list[T]]:
    """What gives the cells of a row of one answer, each by what `writer` gives for its column; those that many rows
    share are written once."""
    groups = groups_of(columns, lambda group: _each([*map(writer, group)]))

    def cells(row: Any) -> list[T]:
        found: list[T] = []
        for group in groups:
            found += group(row)
        return found

    return cells


def groups_of(
    columns: Sequence[Column], writer: Callable[[Sequence[Column]], Callable[[Any], T]]
) -> list[Callable[[Any], T]]:
    """What writes a row of one answer group by group, by what `writer` gives for the columns of a group; what many rows
    share is written once."""
    groups = groupby(map(_in_one_answer, columns), key=lambda column: column.alike)
    return [remembered(writer([*group]), alike) if alike else writer([*group]) for alike, group in groups]


def _in_one_answer(column: Column) -> Column:
    return column.changed(text=column.in_answer()) if column.in_answer else column


def _each(writers: Sequence[Callable[[Any], T]]) -> Callable[[Any], list[T]]:
    return lambda row: [write(row) for write in writers]


def by_part(key: str) -> Alike:
    """Alike is what the register says the same of, in the part of its facts that has this key."""
    number = PART[key]
    return lambda row: row.parts[number] if row.parts else None


def by_document(row: Any) -> Hashable:
    """Alike are tasks of one conclusion."""
    return row.of.item.conclusion if row.of else None


def by_kind(row: Any) -> Hashable:
    """Alike are tasks of one kind."""
    kind: str = row.kind
    return kind


def by_deadline(row: Any) -> Hashable:
    """Alike are tasks with the same deadline and the same day in force."""
    return (row.parts[_DEADLINE], row.of.item.state.last) if row.of else None


def by_standing(row: Any) -> Hashable:
    """Alike are tasks that stand alike."""
    return (row.of.item.state, row.of.item.is_recorded) if row.of else None


def by_day_and_standing(row: Any) -> Hashable:
    """Alike are tasks that stand alike; where there is no day, those with the same deadline."""
    if row.of is None:
        return None
    item = row.of.item
    return (item.state, item.is_recorded, None if item.state.last else row.parts[_DEADLINE])


def by_matches(row: Any) -> Hashable:
    """Alike is what reaches the bodies that were asked for in the same ways."""
    return row.matched if row.of else None


def by_silence(row: Any) -> Hashable:
    """Alike are those of which the journal says nothing."""
    return True if row.of and not row.of.item.entries else None


_DEADLINE = PART["deadline"]
