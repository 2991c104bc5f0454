"""A deadline as written → the days it means.

`last` is the last calendar day on which finishing still satisfies the wording; `first`, where the wording opens a
window, its first day. Both are included. Weekends and holidays move no day: a day named outright is a point in time,
and no authority says whether article 148 of the 2015 Civil Code applies to a Party conclusion. Limits counted in
days, months or years leave the starting day out and end on the corresponding day (articles 147 and 148).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from kltrack.dates import DateProblem, Length, Span, format_bare, read_span
from kltrack.messages import message
from kltrack.model import Deadline, Event
from kltrack.recurrence import ImpossibleRule, days_of

MOST_OCCURRENCES = 1_000
MOST_WITHOUT_END = 10_000


class UnclearDeadline(ValueError):
    """A deadline that cannot be turned into days; the text says why and what would be right."""


class Term(NamedTuple):
    """What a deadline means: its kind, and its first and last day, both included; `last` is None while undated.

    `is_endless`: it is one day of a rule that has no end, and not the first.
    """

    kind: str
    first: date | None = None
    last: date | None = None
    is_endless: bool = False


class Context(NamedTuple):
    """What the days of a deadline depend on: the day of issue, if known, the events, and what "before" means.

    Rules without an end are followed up to `upto`, that day included, and at least to their first day.
    """

    issued: date | None
    events: Mapping[str, Event]
    before_includes_day: bool = False
    upto: date | None = None


def resolve(deadline: Deadline, context: Context) -> Term:
    """The term of a deadline that is not recurring. Of an event and a stated limit the earlier day binds.

    An event whose days are unknown binds nothing yet: the stated limit stands, or the term has no last day.
    """
    stated = _stated(deadline, context)
    if deadline.event is None:
        return stated
    awaited = Term("event", None, _event_day(deadline.event, context))
    if stated.kind == "none" or (awaited.last and stated.last and awaited.last <= stated.last):
        return awaited
    return stated


def occurrences(deadline: Deadline, context: Context) -> list[Term]:
    """The terms of a recurring deadline: one for each day of the rule after the issue up to its end, that included.

    Without an end, or while the event that ends it has no day, up to the context's `upto`, and its first day always.
    Raises UnclearDeadline for a rule that RFC 5545 does not know, or that gives no day or too many.
    """
    if deadline.every is None:
        return []
    if context.issued is None:
        raise UnclearDeadline(message("every counts from the day of issue, which is not known to the day"))
    end = _event_day(deadline.until, context) if isinstance(deadline.until, str) else deadline.until
    if end is None:
        return _without_end(deadline.every, context.issued, context.upto or context.issued)
    if end < context.issued:
        until, start = format_bare(end), format_bare(context.issued)
        raise UnclearDeadline(message("until {until} lies before the day of issue {issued}", until=until, issued=start))
    days = _days_of(deadline.every, context.issued, end)
    if not days:
        raise UnclearDeadline(
            message(
                "every = {rule} gives no day after {issued} up to {until}",
                rule=repr(deadline.every),
                issued=format_bare(context.issued),
                until=format_bare(end),
            )
        )
    return [Term("every", None, day) for day in days]


def _without_end(rule: str, issued: date, upto: date) -> list[Term]:
    days = _days_of(rule, issued, upto, MOST_WITHOUT_END) or _days_of(rule, issued, None, 1)
    if not days:
        start = format_bare(issued)
        raise UnclearDeadline(message("every = {rule} gives no day after {issued}", rule=repr(rule), issued=start))
    return [Term("every", None, day, is_endless=place > 0) for place, day in enumerate(days)]


@lru_cache(maxsize=256)
def _days_of(rule: str, issued: date, end: date | None, most: int = MOST_OCCURRENCES) -> tuple[date, ...]:
    """The days of a rule after `issued` up to `end`; the first `most` where there is no end.

    Raises UnclearDeadline for what is no rule, and for more days than `most` up to an end.
    """
    days: dict[date, None] = {}
    try:
        for day in days_of(rule, issued, end):
            if day > issued:
                days[day] = None
            if len(days) > most:
                raise UnclearDeadline(
                    message("every = {rule} gives more than {number} days", rule=repr(rule), number=most)
                )
            if end is None and len(days) == most:
                break
    except ImpossibleRule as error:
        raise UnclearDeadline(
            message(
                "every = {rule} is no recurrence rule ({error}); write one like FREQ=MONTHLY;BYMONTHDAY=25",
                rule=repr(rule),
                error=error,
            )
        ) from error
    return tuple(days)


def _stated(deadline: Deadline, context: Context) -> Term:
    if deadline.before:
        return Term("before", None, _last_before(deadline.before, context))
    if deadline.by:
        return Term("by", None, deadline.by)
    if deadline.on:
        return Term("on", deadline.on, deadline.on)
    if deadline.within:
        period = _period(deadline.within)
        return Term("within", period.first, period.last)
    if deadline.after is not None:
        return Term("after", None, _counted(deadline, context))
    return Term("none")


def _last_before(day: date, context: Context) -> date:
    if context.before_includes_day:
        return day
    if day == date.min:
        raise UnclearDeadline(message("no day lies before {day}", day=day))
    return day - timedelta(days=1)


@lru_cache(maxsize=1024)
def _period(text: str) -> Span:
    try:
        return read_span(text, today=date.min)
    except DateProblem as error:  # its sentence fits here too, its exit code does not
        raise UnclearDeadline(str(error)) from error


def _event_day(event: str, context: Context) -> date | None:
    record = context.events.get(event)
    return record.last_day if record else None


def _counted(deadline: Deadline, context: Context) -> date | None:
    start = _start(deadline, context)
    length = Length(days=deadline.days or 0, months=deadline.months or 0, years=deadline.years or 0)
    try:
        return start and length.after(start)
    except DateProblem as error:
        raise UnclearDeadline(
            message(
                "{number} after {start} is no day",
                number=deadline.days or deadline.months or deadline.years,
                start=start,
            )
        ) from error


def _start(deadline: Deadline, context: Context) -> date | None:
    """The day from which a length is counted; None while nobody knows it, and where no length is stated."""
    if isinstance(deadline.after, date):
        return deadline.after
    if deadline.after != "issued":
        is_counted = any(length is not None for length in (deadline.days, deadline.months, deadline.years))
        return _event_day(deadline.after or "", context) if is_counted else None
    if context.issued is None:
        raise UnclearDeadline(message('after = "issued" counts from the day of issue, which is not known to the day'))
    return context.issued
