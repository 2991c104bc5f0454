"""What is asked of a register, and the one engine that answers it: SQL over the compiled register.

A Filter says which items are meant; `select` gives them in the order of every output: last day, then id, the undated
last. All date limits compare the last day. Several values of one option mean any of them, different options mean all.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from kltrack.dates import Span, spoken
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.text import harmless, words

Scope = Literal["due", "overdue", "all"]
Operator = Literal["before", "by", "after", "from", "on", "in", "within"]
KINDS = ("assignment", "request", "decision", "authorisation", "commendation")
ACTIONABLE = ("assignment", "request")
ROLES = ("lead", "implementing", "coordinating")
Condition = tuple[str, list[object]]


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit on the last day. before and after are strict, by, from, on, in and within include their days."""

    operator: Operator
    span: Span


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items are meant. Bodies are ids, conclusions dated serials; empty means no limit of that kind."""

    scope: Scope = "all"
    bodies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    named_only: bool = False
    limits: tuple[Limit, ...] = ()
    conclusions: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    undated_only: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """How an item reaches a body that was asked for: the role, and the group it came through (None: by name)."""

    body: str
    role: str
    via: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """One assignment, or one occurrence of a recurring one, as of a day. `facts` is what the register says of it."""

    id: str
    assignment: str
    conclusion: str
    issued: date
    kind: str
    last: date | None
    facts: Mapping[str, Any]
    matched: tuple[Match, ...]
    as_of: date

    @property
    def days_left(self) -> int | None:
        """Days from the as-of day to the last day: 0 on the last day itself, negative when overdue."""
        return (self.last - self.as_of).days if self.last else None

    @property
    def overdue(self) -> bool:
        """Whether it is still open on a day later than its last."""
        return self.standing == "open-overdue"

    @property
    def standing(self) -> str:
        """One of the standings of the official reports. What asks nobody to act is never overdue."""
        if self.last is None:
            return "open-undated"
        return "open-overdue" if self.as_of > self.last and self.kind in ACTIONABLE else "open-in-term"


@dataclass(frozen=True)
class Result:
    """The items that a filter selects as of a day, and how many undated ones it left out.

    `succeeded` maps each abolished body that was asked for to those that took it over.
    """

    filter: Filter
    as_of: date
    items: tuple[Item, ...]
    undated: int
    succeeded: Mapping[str, tuple[str, ...]]


def select(index: Index, chosen: Filter, today: date) -> Result:
    """The items of `index` that `chosen` means, as of `today`."""
    succeeded = {body: tuple(index.directory.heirs(body, today)) for body in chosen.bodies}
    asked = tuple(dict.fromkeys(heir for heirs in succeeded.values() for heir in heirs))
    reached = {body: _reach(index, body, chosen.named_only, today) for body in asked}
    wanted = _Conditions(chosen, reached, today)
    rows = [] if chosen.undated_only else index.rows(*wanted.query(_COLUMNS, dated=True))
    if chosen.undated_only or (chosen.scope == "all" and not chosen.limits):
        rows += index.rows(*wanted.query(_COLUMNS, dated=False))
        undated = 0
    else:
        undated = int(index.rows(*wanted.query("count(*)", dated=False))[0][0])
    items = tuple(_item(row, reached, chosen.roles, today) for row in rows)
    changed = {body: heirs for body, heirs in succeeded.items() if heirs != (body,)}
    return Result(chosen, today, items, undated, changed)


def one(index: Index, identity: str, today: date) -> Item:
    """The item with this id. Raises UsageProblem where there is none, or where it was issued after `today`."""
    rows = index.rows(f"SELECT {_COLUMNS} FROM item i WHERE i.id = ?", (identity,))
    if not rows:
        near = index.items_like(identity)
        listed = ", ".join(near[:8]) + (f" and {len(near) - 8} more" if len(near) > 8 else "")
        hint = f"Did you mean {listed}?" if near else "kltrack list shows every id."
        raise UsageProblem(f'No assignment has the id "{harmless(identity)}". {hint}')
    item = _item(rows[0], {}, (), today)
    if item.issued > today:
        raise UsageProblem(f"{identity} was issued on {spoken(item.issued)}, after the as-of day {spoken(today)}.")
    return item


def relaxed(index: Index, result: Result) -> Iterator[tuple[str, Result]]:
    """(option left out, result without it) for each option whose absence would give rows."""
    for option, changed in _WITHOUT.items():
        wider = replace(result.filter, **changed)
        if wider != result.filter and (found := select(index, wider, result.as_of)).items:
            yield option, found


_WITHOUT: Mapping[str, Mapping[str, Any]] = {
    "the limit on the last day": {"limits": ()},
    "--for": {"bodies": (), "roles": (), "named_only": False},
    "--role": {"roles": ()},
    "--named-only": {"named_only": False},
    "--conclusion": {"conclusions": ()},
    "--field": {"fields": ()},
    "--kind": {"kinds": ()},
    "--text": {"texts": ()},
    "--undated": {"undated_only": False},
}


_COLUMNS = "i.id, i.assignment, i.conclusion, i.issued, i.kind, i.last, i.data"


class _Conditions:
    """The WHERE clause of a filter, all but the dates being the same for dated and undated items."""

    def __init__(self, chosen: Filter, reached: Mapping[str, Mapping[str, str | None]], today: date) -> None:
        self._chosen, self._reached, self._today = chosen, reached, today

    def query(self, columns: str, dated: bool) -> tuple[str, list[object]]:
        """The SQL and its parameters."""
        issued: Condition = ("i.issued <= ?", [self._today.isoformat()])
        parts = [issued, *self._who(), *self._what(), *self._when(dated)]
        where = " AND ".join(condition for condition, _ in parts)
        order = " ORDER BY i.last, i.id" if columns == _COLUMNS else ""
        return f"SELECT {columns} FROM item i WHERE {where}{order}", [value for _, values in parts for value in values]

    def _who(self) -> Iterator[Condition]:
        if not self._reached:
            return
        bodies = sorted({addressee for reach in self._reached.values() for addressee in reach})
        condition = f"body IN ({_marks(bodies)})"
        if self._chosen.roles:
            condition += f" AND role IN ({_marks(self._chosen.roles)})"
        yield f"i.number IN (SELECT item FROM addressed WHERE {condition})", [*bodies, *self._chosen.roles]

    def _what(self) -> Iterator[Condition]:
        chosen = self._chosen
        if chosen.conclusions:
            yield f"i.conclusion IN ({_marks(chosen.conclusions)})", [*chosen.conclusions]
        if chosen.fields:
            names = _marks(chosen.fields)
            yield f"i.number IN (SELECT item FROM field WHERE name IN ({names}))", [*chosen.fields]
        if chosen.scope != "all":
            yield f"i.kind IN ({_marks(ACTIONABLE)})", [*ACTIONABLE]
        if chosen.kinds:
            yield f"i.kind IN ({_marks(chosen.kinds)})", [*chosen.kinds]
        if chosen.texts:
            matches = " OR ".join(f"({_all_words(text)})" for text in chosen.texts)
            yield "i.number IN (SELECT rowid FROM words WHERE words MATCH ?)", [matches]

    def _when(self, dated: bool) -> Iterator[Condition]:
        if not dated:
            yield "i.last IS NULL", []
            return
        yield "i.last IS NOT NULL", []
        if self._chosen.scope == "overdue":
            yield "i.last < ?", [self._today.isoformat()]
        by_operator: dict[Operator, list[Span]] = {}
        for limit in self._chosen.limits:
            by_operator.setdefault(limit.operator, []).append(limit.span)
        for operator, spans in by_operator.items():
            yield (
                "(" + " OR ".join(_COMPARISONS[operator] for _ in spans) + ")",
                [day.isoformat() for span in spans for day in _days(operator, span)],
            )


_COMPARISONS: Mapping[Operator, str] = {
    "before": "i.last < ?",
    "by": "i.last <= ?",
    "after": "i.last > ?",
    "from": "i.last >= ?",
    "on": "i.last BETWEEN ? AND ?",
    "in": "i.last BETWEEN ? AND ?",
    "within": "i.last BETWEEN ? AND ?",
}


def _days(operator: Operator, span: Span) -> tuple[date, ...]:
    if operator in ("before", "from"):
        return (span.first,)
    if operator in ("by", "after"):
        return (span.last,)
    return (span.first, span.last)


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" for _ in values)


def _all_words(text: str) -> str:
    return " AND ".join(f'"{word}"*' for word in words(text))


def _reach(index: Index, body: str, named_only: bool, today: date) -> Mapping[str, str | None]:
    return {body: None} if named_only else index.directory.reach(body, today)


def _item(row: Any, reached: Mapping[str, Mapping[str, str | None]], roles: tuple[str, ...], today: date) -> Item:
    identity, assignment, conclusion, issued, kind, last, data = row
    facts = json.loads(data)
    matched = tuple(_matches(facts, reached, roles or ROLES))
    day = date.fromisoformat(last) if last else None
    return Item(identity, assignment, conclusion, date.fromisoformat(issued), kind, day, facts, matched, today)


def _matches(
    facts: Mapping[str, Any], reached: Mapping[str, Mapping[str, str | None]], roles: tuple[str, ...]
) -> Iterator[Match]:
    for body, reach in reached.items():
        for role in roles:
            for addressee in facts[role]:
                if addressee in reach:
                    yield Match(body, role, reach[addressee])
