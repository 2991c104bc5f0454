"""Caches for one answer: what rows have in common (standing, bodies, conclusion, deadline) is written once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import chain, groupby

from kltrack.index.fact_lines import PART
from kltrack.terms import ROLE_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol, TypeVar

    from kltrack.render.columns import Column

    T = TypeVar("T")

    class Piece(Protocol):
        """A piece of a row, as a column or some keys: what two rows have there is the same where one key is."""

        @property
        def alike(self) -> Sequence[RowKey]:
            """Its keys: the first is one that neighbouring pieces have too, and the last the piece's own."""

    P = TypeVar("P", bound=Piece)

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

    def in_list(column: Column) -> Callable[[Any], list[T]]:
        write = writer(column)
        return lambda row: [write(row)]

    groups = writers_of([*map(in_one_answer, columns)], in_list, lambda cells: [*chain.from_iterable(cells)])

    def cells(row: Any) -> list[T]:
        found: list[T] = []
        for group in groups:
            found += group(row)
        return found

    return cells


def writers_of(
    pieces: Sequence[P], writer: Callable[[P], Callable[[Any], T]], join: Callable[[list[T]], T], level: int = 0
) -> list[Callable[[Any], T]]:
    """Functions that write the pieces of a row of one answer, one for each run of pieces with the same first key.

    `writer` makes the function for a piece, `join` puts together what a run gives. What many rows share is written
    once: a row whose first key is new, or None, still finds what it shares by the next.
    """
    written: list[Callable[[Any], T]] = []
    for keys, run in groupby(pieces, key=lambda piece: piece.alike[level : level + 1]):
        if keys:
            within = writers_of([*run], writer, join, level + 1)
            written.append(cached_by(_joined(within, join), *keys))
        else:
            written += map(writer, run)
    return written


def in_one_answer(column: Column) -> Column:
    """The column with its own memory of the parts of its texts, where it has one."""
    return column.changed(text=column.in_answer()) if column.in_answer else column


def _joined(within: Sequence[Callable[[Any], T]], join: Callable[[list[T]], T]) -> Callable[[Any], T]:
    return within[0] if len(within) == 1 else lambda row: join([write(row) for write in within])


def by_part(key: str) -> RowKey:
    """Alike are tasks of which the register says the same in the part of its facts that has this key."""
    number = PART[key]
    return lambda row: row.parts[number] if row.parts else None


def by_addressees(row: Any) -> Hashable:
    """Alike are tasks that address the same bodies in the same roles and were not found by a body."""
    return (*row.parts[_ADDRESSEES],) if row.parts and not row.matched else None


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


def by_all_of_standing(row: Any) -> Hashable:
    """Alike are tasks without a journal entry that have the same deadline, stand alike and reach the same bodies."""
    if row.of is None or (item := row.of.item).entries:
        return None
    return (row.parts[_DEADLINE], item.state, item.matched)


def by_all_remarks(row: Any) -> Hashable:
    """Alike are tasks without a journal entry of which the register notes the same beside what is to be done."""
    return (row.parts[_LINKS], row.parts[_REMARKS]) if row.of and not row.of.item.entries else None


def by_matches(row: Any) -> Hashable:
    """Alike are tasks that reach the bodies asked for in the same ways."""
    return row.matched if row.of else None


def by_silence(row: Any) -> Hashable:
    """Alike are tasks without a journal entry."""
    return True if row.of and not row.of.item.entries else None


_ADDRESSEES = slice(PART[ROLE_NAMES[0]], PART[ROLE_NAMES[-1]] + 1)
_DEADLINE, _LINKS, _REMARKS = (PART[key] for key in ("deadline", "fields", "note"))
