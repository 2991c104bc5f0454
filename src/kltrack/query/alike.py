"""The lanes of a timeline: items of one group with the same days and standing, grouped by SQL and read one by one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from heapq import merge
from itertools import groupby
from typing import Any, Literal, NamedTuple, cast

from kltrack.index import Index
from kltrack.query import counting
from kltrack.query.flow import Items
from kltrack.query.items import Item
from kltrack.query.parameters import Parameters
from kltrack.terms import STANDING, STANDINGS, StandingName
from kltrack.text import natural

Part = Literal["overdue", "open", "settled"]
_Key = tuple[date | None, StandingName]


class PartOfGroup(NamedTuple):
    """A part of a group: `issued` is the earliest day of issue of its items, `last` the earliest of their last days."""

    part: Part
    group: str
    issued: date | None
    last: date


class Alike(NamedTuple):
    """Items of one group with the same first day, last day and standing.

    `ids` are pairs (sort key, id) in the order of every output. `unrecorded` counts those without a journal entry.
    """

    part: Part
    group: str
    first: date | None
    last: date
    original: date | None
    standing: StandingName
    issued: date | None
    unrecorded: int
    ids: Sequence[tuple[str, ...]]

    def merge(self, other: Alike) -> Alike:
        """These items together with others of the same group, days and standing."""
        unrecorded, ids = self.unrecorded + other.unrecorded, sorted((*self.ids, *other.ids))
        return self._replace(issued=_first(self.issued, other.issued), unrecorded=unrecorded, ids=ids)


class DatedItems:
    """The dated items of an answer, each under every group that `keys` gives for it; `by` says what the groups are.

    SQL groups the items without a journal entry; the others are grouped here, one by one.
    """

    def __init__(self, items: Items, by: Literal["conclusion", "body"], keys: Callable[[Item], Iterable[str]]) -> None:
        self._items, self._by, self._keys = items, by, keys

    @cached_property
    def undated(self) -> int:
        """How many of the items have no last day, and are left out."""
        given = Parameters()
        sql = f"SELECT count(*) FROM ({self._items.question.table(given)}) WHERE last IS NULL"
        return int(self._items.register.rows(sql, given.values)[0][0])

    @cached_property
    def parts(self) -> list[PartOfGroup]:
        """Every group in every part that any of the items is in."""
        given = Parameters()
        source = self._standing(given)
        sql = f"SELECT part, name, min(issued), min(last) FROM ({source}) GROUP BY part, name"
        found: dict[tuple[Part, str], PartOfGroup] = {}
        for part, name, issued, last in self._rows(sql, given):
            found[part, name] = PartOfGroup(part, name, _day(issued), date.fromisoformat(last))
        for one in self._with_entries:
            other = found.get(one[:2])
            issued = _first(one.issued, other.issued if other else None)
            last = min(one.last, other.last) if other else one.last
            found[one[:2]] = PartOfGroup(one.part, one.group, issued, last)
        return [*found.values()]

    def each(self, parts: Iterable[PartOfGroup]) -> Iterator[Alike]:
        """The lanes of these parts, part after part; within a part by last day, first day and first id."""
        ranks = {each[:2]: rank for rank, each in enumerate(parts)}

        def place(one: Alike) -> tuple[int, date, date]:
            return ranks[one.part, one.group], one.last, one.first or date.min

        lanes = self._without_entries(ranks)
        if self._with_entries:
            lanes = merge(lanes, sorted(self._with_entries, key=place), key=place)
        for _, together in groupby(lanes, key=place):
            yield from _merge_alike(together)

    def count(self) -> int:
        """How many lanes there are."""
        if self._with_entries:
            return sum(1 for _ in self.each(self.parts))
        given = Parameters()
        sql = f"SELECT count(*) FROM (SELECT DISTINCT part, name, {_ALIKE} FROM ({self._standing(given)}))"
        return int(next(self._rows(sql, given))[0])

    def _without_entries(self, ranks: Mapping[tuple[Part, str], int]) -> Iterator[Alike]:
        """The lanes of items without a journal entry, in the order of the ranks of their groups."""
        given = Parameters()
        source = self._standing(given)
        order = given.one(json.dumps([(*of, rank) for of, rank in ranks.items()]))
        ranked = ", ".join(f"json_extract(value, '$[{place}]') AS {name}" for place, name in enumerate(_RANKED))
        columns = f"part, name, {_ALIKE}, min(issued), count(*), group_concat(place || char(1) || id, char(2))"
        sql = (
            f"SELECT {columns} FROM ({source}) JOIN (SELECT {ranked} FROM json_each({order})) "
            "ON of_part = part AND of_name = name "
            f"GROUP BY rank, part, name, {_ALIKE} ORDER BY rank, last, coalesce(first, '')"
        )
        for part, name, first, last, original, standing, issued, count, ids in self._rows(sql, given):
            in_order = sorted(tuple(each.split("\x01")) for each in ids.split("\x02"))
            days = _day(first), date.fromisoformat(last), _day(original)
            yield Alike(part, name, *days, standing, _day(issued), count, in_order)

    @cached_property
    def _with_entries(self) -> list[Alike]:
        found: dict[tuple[object, ...], Alike] = {}
        for item in counting.recorded_items(self._items):
            if item.last is not None:
                for group in self._keys(item):
                    one = _lane_of_item(item, group)
                    key = one[:6]
                    found[key] = found[key].merge(one) if key in found else one
        return [*found.values()]

    def _standing(self, given: Parameters) -> str:
        """A SELECT that gives each dated item without a journal entry once for each of its groups (`name`)."""
        items = counting.unrecorded_items(self._items)
        groups = counting.groups_of(items, self._by, given)
        opening = ", ".join(f"'{each.name}'" for each in STANDINGS if each.is_open)
        part = (
            "CASE WHEN f.standing = 'open-overdue' THEN 'overdue' "
            f"WHEN f.last >= {given.one(items.question.moment.today)} AND f.standing IN ({opening}) THEN 'open' "
            "ELSE 'settled' END"
        )
        # The identity of a conclusion ends with its day of issue where that is known: no facts are read for it.
        issued = "CASE substr(f.conclusion, -11) WHEN '@' || f.issued THEN f.issued END"
        first = "(SELECT json_extract(data, '$.deadline.first') FROM fact WHERE fact.number = f.number)"
        return (
            f"SELECT g.name, {part} AS part, f.id, f.place, f.last, f.original, f.standing, {issued} AS issued, "
            f"{first} AS first FROM ({groups}) g JOIN ({items.question.table(given)}) f ON f.number = g.item "
            "WHERE f.last IS NOT NULL"
        )

    def _rows(self, sql: str, given: Parameters) -> Iterator[Any]:
        return self._items.register.stream(sql, given.values)


_ALIKE = "first, last, original, standing"
_RANKED = ("of_part", "of_name", "rank")


def _merge_alike(together: Iterable[Alike]) -> Iterable[Alike]:
    """Lanes with the same first and last day, merged where original day and standing agree too, sorted by first id."""
    found: dict[_Key, Alike] = {}
    for one in together:
        key = one.original, one.standing
        found[key] = found[key].merge(one) if key in found else one
    return found.values() if len(found) == 1 else sorted(found.values(), key=lambda one: one.ids[0])


def part_of(item: Item) -> Part:
    """What an item is: overdue, open with its last day to come, or settled."""
    name = item.standing
    if name == "open-overdue":
        return "overdue"
    return "open" if (item.days_left or 0) >= 0 and STANDING[name].is_open else "settled"


def task_of(index: Index, identity: str) -> Mapping[str, str]:
    """The task of the item with this id, by language."""
    sql = "SELECT json_extract(data, '$.task') FROM item WHERE id = ?"
    return cast("Mapping[str, str]", json.loads(index.rows(sql, (identity,))[0][0]))


def _lane_of_item(item: Item, group: str) -> Alike:
    """The lane that one item makes in a group."""
    days, last = item.facts.deadline, item.last
    assert last is not None
    issued = item.issued if isinstance(item.issued, date) else None
    ids = [(natural(item.id), item.id)]
    unrecorded = int(not item.is_recorded)
    return Alike(part_of(item), group, days.first, last, days.original, item.standing, issued, unrecorded, ids)


def _first(one: date | None, other: date | None) -> date | None:
    return min(filter(None, (one, other)), default=None)


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
