"""What is asked of a register: which items are meant, and the limits on their last day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple

from kltrack.dates import Span
from kltrack.standing import Standing, is_one_of

Scope = Literal["due", "overdue", "all"]
Operator = Literal["before", "by", "after", "from", "on", "in", "within"]
KINDS = ("assignment", "request", "decision", "authorisation", "commendation")
ROLES = ("lead", "implementing", "coordinating")


class Limit(NamedTuple):
    """A limit on the last day. before and after are strict, by, from, on, in and within include their days."""

    operator: Operator
    span: Span

    def holds(self, last: date) -> bool:
        """Whether a last day keeps the limit."""
        match self.operator:
            case "before":
                return last < self.span.first
            case "by":
                return last <= self.span.last
            case "after":
                return last > self.span.last
            case "from":
                return last >= self.span.first
            case _:
                return self.span.contains(last)


class Filter(NamedTuple):
    """Which items are meant. Bodies are ids, conclusions any form of their number; empty means no limit of that kind.

    `statuses` are words of `kltrack.standing.WORDS`.

    An excepted body takes away what asking for that body gives, whatever its role: all that binds it, or with
    `named_only` what addresses it by name.
    """

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
    statuses: tuple[str, ...] = ()
    except_bodies: tuple[str, ...] = ()
    except_fields: tuple[str, ...] = ()
    except_conclusions: tuple[str, ...] = ()

    @property
    def shows_undated(self) -> bool:
        """Whether items without a last day are among the rows, and not only counted."""
        return self.undated_only or (self.scope == "all" and not self.limits)

    def fits(self, now: Standing) -> bool:
        """Whether an item that stands so is meant, as far as its standing and last day tell."""
        if now.last is None:
            return self.shows_undated and self.is_wanted(now)
        if self.undated_only or not self.is_wanted(now):
            return False
        overdue_enough = self.scope != "overdue" or now.as_of > now.last
        return overdue_enough and all(_any_holds(limits, now.last) for limits in by_operator(self.limits))

    def is_wanted(self, now: Standing) -> bool:
        """Whether what is open or done is meant, whatever its last day."""
        return (self.scope == "all" or now.is_open) and is_one_of(now, self.statuses)


def by_operator(limits: Iterable[Limit]) -> list[list[Limit]]:
    """The limits put together by operator: any of one operator holds, each operator must."""
    alike: dict[Operator, list[Limit]] = {}
    for limit in limits:
        alike.setdefault(limit.operator, []).append(limit)
    return list(alike.values())


def _any_holds(limits: Iterable[Limit], last: date) -> bool:
    return any(limit.holds(last) for limit in limits)
