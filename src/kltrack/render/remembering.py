"""Caches for one answer: what rows have in common (standing, bodies, conclusion, deadline) is written once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import groupby

from kltrack.index.fact_lines import PART

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from kltrack.render.columns import Column

    T = TypeVar("T")

# Row → its key: rows with the same key are written alike. None for a row that is not remembered.
RowKey = Callable[["Any"], Hashable]
_MOST = 8_192


def cached_by(make: Callable[[Any], T], alike: RowKey) -> Callable[[Any], T]:
    """`make` with a memory: for a row with a key that it has met it gives the same again. For one answer only."""
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
    """A function that gives the cells of a row of one answer; `writer` makes the function for each column.

    Cells that many rows share are written once.
    """
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
    """Functions that write a row of one answer, one for each group of neighbouring columns with the same key.

    `writer` makes the function for a group. What many rows share is written once.
    """
    groups = groupby(map(_in_one_answer, columns), key=lambda column: column.alike)
    return [cached_by(writer([*group]), alike) if alike else writer([*group]) for alike, group in groups]


def _in_one_answer(column: Column) -> Column:
    return column.changed(text=column.in_answer()) if column.in_answer else column


def _each(writers: Sequence[Callable[[Any], T]]) -> Callable[[Any], list[T]]:
    return lambda row: [write(row) for write in writers]


def by_part(key: str) -> RowKey:
    """Alike are tasks of which the register says the same in the part of its facts that has this key."""
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
    """Alike are tasks that reach the bodies asked for in the same ways."""
    return row.matched if row.of else None


def by_silence(row: Any) -> Hashable:
    """Alike are tasks without a journal entry."""
    return True if row.of and not row.of.item.entries else None


_DEADLINE = PART["deadline"]
