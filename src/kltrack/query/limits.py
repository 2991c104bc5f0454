"""The limits on the last day. Each operator once: its option, its clause, its SQL, and the text that means it.

before and after are strict; by, from, on, in and within include their days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from operator import ge, gt, le, lt

from kltrack.dates import Span, format_day, format_span
from kltrack.messages import message
from kltrack.query.filter import Limit, Operator
from kltrack.query.parameters import Parameters
from kltrack.terms import marked
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class LimitOption(NamedTuple):
    """An operator as an option. `clause` says what must hold of the last day; its `span` is a day, or "A to B".

    `names` says which end of the allowed days is typed: their beginning, their end, or all of them. In SQL the last day
    is compared by `comparison` with the limit's span, of which `days` names the attributes.
    """

    operator: Operator
    metavar: str
    help: str
    clause: str
    names: Literal["beginning", "end", "all"]
    comparison: str
    days: tuple[str, ...]


_ITS_DAYS = ("first", "last")
LIMITS = (
    LimitOption(
        "before",
        "DAY",
        marked("Last day before DAY (DAY not included)."),
        marked("before {first}"),
        "end",
        "<",
        ("first",),
    ),
    LimitOption(
        "by", "DAY", marked("Last day on or before DAY."), marked("by {last} (included)"), "end", "<=", ("last",)
    ),
    LimitOption(
        "after",
        "DAY",
        marked("Last day after DAY (DAY not included)."),
        marked("after {last}"),
        "beginning",
        ">",
        ("last",),
    ),
    LimitOption(
        "from",
        "DAY",
        marked("Last day on or after DAY."),
        marked("from {first} on (included)"),
        "beginning",
        ">=",
        ("first",),
    ),
    LimitOption("on", "DAY", marked("Last day is DAY."), marked("on {span}"), "all", "BETWEEN", _ITS_DAYS),
    LimitOption(
        "in",
        "PERIOD",
        marked("Last day in PERIOD: December, 2025-Q4."),
        marked("within {span}"),
        "all",
        "BETWEEN",
        _ITS_DAYS,
    ),
    LimitOption(
        "within",
        "LENGTH",
        marked("Last day from today to LENGTH ahead: 30d."),
        marked("within {span}"),
        "all",
        "BETWEEN",
        _ITS_DAYS,
    ),
)
OPTIONS: Mapping[Operator, LimitOption] = {limit.operator: limit for limit in LIMITS}


def by_operator(limits: Iterable[Limit]) -> list[list[Limit]]:
    """The limits grouped by operator: one limit of each group must hold."""
    alike: dict[Operator, list[Limit]] = {}
    for limit in limits:
        alike.setdefault(limit.operator, []).append(limit)
    return list(alike.values())


_COMPARED = {"<": lt, "<=": le, ">": gt, ">=": ge}


def allows(limits: Iterable[Limit], day: date) -> bool:
    """Whether a last day is within the limits."""
    return all(any(_holds(limit, day) for limit in alike) for alike in by_operator(limits))


def _holds(limit: Limit, day: date) -> bool:
    option = OPTIONS[limit.operator]
    days = [getattr(limit.span, name) for name in option.days]
    return days[0] <= day <= days[-1] if len(days) > 1 else bool(_COMPARED[option.comparison](day, days[0]))


def limit_clauses(limits: Iterable[Limit]) -> Iterator[str]:
    """One clause an operator."""
    for alike in by_operator(limits):
        yield message("last day {limits}", limits=message(" or ").join(map(_clause, alike)))


def _clause(limit: Limit) -> str:
    first, last = format_day(limit.span.first), format_day(limit.span.last)
    return message(OPTIONS[limit.operator].clause, first=first, last=last, span=format_span(limit.span))


def limit_condition(limit: Limit, last: str, given: Parameters) -> str:
    """The limit as a SQL condition on the last day, which the expression `last` is."""
    option = OPTIONS[limit.operator]
    days = (given.one(getattr(limit.span, day)) for day in option.days)
    return f"{last} {option.comparison} {' AND '.join(days)}"


def limit_facts(limit: Limit) -> dict[str, str]:
    """A limit as JSON values."""
    return {
        "operator": limit.operator,
        "first": limit.span.first.isoformat(),
        "last": limit.span.last.isoformat(),
    }


def limit_text(limit: Limit) -> str:
    """The text from which an option reads this limit again, counted from the limit's own first day."""
    if limit.operator == "within":
        return f"{(limit.span.last - limit.span.first).days}d"
    return span_text(limit.span)


def span_text(span: Span) -> str:
    """A span as the shortest ISO form that means exactly it: 2025-12-15, 2025-12, 2025-Q4, 2025, 2025-W45, or A/B."""
    first, last = span.first, span.last
    if first == last:
        return first.isoformat()
    if first.day == 1 and span.end.day == 1:
        months = 12 * (span.end.year - first.year) + span.end.month - first.month
        if months == 1:
            return f"{first:%Y-%m}"
        if months == 3 and first.month % 3 == 1:
            return f"{first.year:04}-Q{first.month // 3 + 1}"
        if months == 12 and first.month == 1:
            return f"{first.year:04}"
    if first.weekday() == 0 and last - first == timedelta(days=6):
        year, week, _ = first.isocalendar()
        return f"{year:04}-W{week:02}"
    return f"{first.isoformat()}/{last.isoformat()}"
