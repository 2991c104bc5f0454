"""The limits on the last day, once: each operator's option, how its text is read, its clause, and itself as text again.

before and after are strict; by, from, on, in and within include their days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

from kltrack.dates import (
    Direction,
    Span,
    When,
    ends_of,
    fixed,
    format_day,
    format_span,
    long_begun,
    read_length,
    read_when,
)
from kltrack.dates.span import single
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query.filter import Limit, Operator, by_operator
from kltrack.query.typed import single_day
from kltrack.terms import marked


class LimitOption(NamedTuple):
    """An operator as an option. Its clause says of the last day what must hold; `span` is a day, or "A to B".

    `names` is what its day is to the days that hold: their beginning, their end, or all of them.
    """

    operator: Operator
    metavar: str
    help: str
    clause: str
    names: Literal["beginning", "end", "all"]


LIMITS = (
    LimitOption("before", "DAY", marked("Last day before DAY (DAY not included)."), marked("before {first}"), "end"),
    LimitOption("by", "DAY", marked("Last day on or before DAY."), marked("by {last} (included)"), "end"),
    LimitOption("after", "DAY", marked("Last day after DAY (DAY not included)."), marked("after {last}"), "beginning"),
    LimitOption("from", "DAY", marked("Last day on or after DAY."), marked("from {first} on (included)"), "beginning"),
    LimitOption("on", "DAY", marked("Last day is DAY."), marked("on {span}"), "all"),
    LimitOption("in", "PERIOD", marked("Last day in PERIOD: December, 2025-Q4."), marked("within {span}"), "all"),
    LimitOption(
        "within", "LENGTH", marked("Last day from today to LENGTH ahead: 30d."), marked("within {span}"), "all"
    ),
)
_CLAUSES: Mapping[str, str] = {limit.operator: limit.clause for limit in LIMITS}
_NAMES: Mapping[str, str] = {limit.operator: limit.names for limit in LIMITS}


# Reading


class Said(NamedTuple):
    """A limit as it was said: its day or period may still want its year. `past`: only a past one can be meant."""

    operator: Operator
    when: When
    past: bool = False


def read_limit(operator: Operator, text: str, today: date, direction: Direction = "future") -> Said:
    """The limit that an option's text says. Raises DateProblem or UsageProblem for what cannot be read."""
    if operator == "within":
        return Said(operator, fixed(Span.between(today, read_length(text).after(today))))
    if operator == "on":
        return Said(operator, fixed(Span.day(single_day("--on", text, today, direction))))
    return Said(operator, read_when(text, today))


def limits_of(said: Sequence[Said], today: date, *, past: bool = False) -> tuple[Limit, ...]:
    """The limits with their years, each once. `past`: only past days can be meant, as of what is overdue.

    A beginning and an end are those of one range. Raises DateProblem for a date that cannot be or whose year is open,
    UsageProblem where no day keeps all the limits.
    """
    bounds = [_bound(said, "beginning"), _bound(said, "end")]
    limits = [limit for each in said for limit in _limits(each, _span(each, bounds, today, past), said)]
    check_together(limits)
    return tuple(dict.fromkeys(limits))


def _bound(said: Sequence[Said], names: str) -> Said | None:
    """The one beginning or end that is said; None for none, and for either of several."""
    found = [each for each in said if _NAMES[each.operator] == names and not each.when.goes_from]
    return found[0] if len(found) == 1 else None


def _span(said: Said, bounds: Sequence[Said | None], today: date, past: bool) -> Span:
    first, last = bounds
    if first and last and said in bounds:
        return _range(first, last, today, past or first.past)[bounds.index(said)]
    if past or said.past:
        return said.when.span(today, "past")
    return said.when.span(today, "beginning" if said is first else "future")


def _range(first: Said, last: Said, today: date, past: bool) -> tuple[Span, Span]:
    """A beginning and an end that are said apart; what began long ago is not meant."""
    excluded = last.operator == "before" and not last.when.ends
    begun, ended = ends_of(first.when, last.when, today, "past" if past else "future", excluded=excluded)
    if not (past or first.when.certain or last.when.certain) and long_begun(begun, today):
        begun = first.when.following(today)
    return begun, ended


def _limits(said: Said, span: Span, among: Sequence[Said]) -> list[Limit]:
    """The limit, or both of "from … to"; before the end of a period includes that day.

    Among several that must hold either, each stays one limit with the operator that they share.
    """
    alone = sum(_NAMES[each.operator] != "all" for each in among) == 1
    if said.when.goes_from and said.operator == "from":
        ends = [Limit("from", Span.day(span.first)), Limit("by", Span.day(span.last))]
        return ends if alone else [Limit("in", span)]
    if said.operator == "before" and said.when.ends:
        several = sum(each.operator == "before" for each in among) > 1
        return [Limit("before", single(span.end)) if several else Limit("by", span)]
    return [Limit(said.operator, span)]


# Limits that no day keeps


def check_together(limits: Iterable[Limit]) -> None:
    """Raises UsageProblem, which names them, for limits that no day can keep together."""
    limits = list(limits)
    days = [(date.min, date.max)]
    for either in by_operator(limits):
        held = [_days_of(limit) for limit in either]
        days = [
            (max(first, begin), min(last, end))
            for first, last in days
            for begin, end in held
            if max(first, begin) <= min(last, end)
        ]
    if not days:
        raise UsageProblem(
            message(
                "No day keeps these limits together: {limits}. Keep those that go together.",
                limits=message(" and ").join(limit_clauses(limits)),
            )
        )


def _days_of(limit: Limit) -> tuple[date, date]:
    """The first and the last day that keep a limit."""
    match limit.operator:
        case "before":
            return date.min, limit.span.first - timedelta(days=1)
        case "by":
            return date.min, limit.span.last
        case "after":
            return limit.span.end, date.max
        case "from":
            return limit.span.first, date.max
        case _:
            return limit.span.first, limit.span.last


# As text


def limit_clauses(limits: Iterable[Limit]) -> Iterator[str]:
    """One clause an operator: any of its limits holds, each operator must."""
    by_operator: dict[Operator, list[str]] = {}
    for limit in limits:
        by_operator.setdefault(limit.operator, []).append(_clause(limit))
    for clauses in by_operator.values():
        yield message("last day {limits}", limits=message(" or ").join(clauses))


def _clause(limit: Limit) -> str:
    first, last = format_day(limit.span.first), format_day(limit.span.last)
    return message(_CLAUSES[limit.operator], first=first, last=last, span=format_span(limit.span))


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
