"""A deadline as written → the days it means.

`last` is the last calendar day on which finishing still satisfies the wording; `first`, where the wording opens a
window, its first day. Both are included. Nothing rolls over weekends or holidays: a day named outright is a point in
time, and whether article 148 of the 2015 Civil Code reaches a Party conclusion is settled nowhere. Limits counted in
days, months or years leave the starting day out and end on the corresponding day (articles 147 and 148).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from kltrack.dates import DateProblem, Length, Span, read_span
from kltrack.messages import message
from kltrack.model import Deadline, Event

MOST_OCCURRENCES = 1_000
# A rule by the second, or one that does not advance, could run for hours without giving a day.
_RULE = re.compile(
    r"(?!.*INTERVAL=0*(;|$))(RRULE:)?FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;[A-Z]+=[A-Z0-9,+-]+)*", re.IGNORECASE
)


class UnclearDeadline(ValueError):
    """A deadline that cannot be turned into days; the text says why and what would be right."""


class Term(NamedTuple):
    """What a deadline means: its kind, and its first and last day, both included; `last` is None while undated."""

    kind: str
    first: date | None = None
    last: date | None = None


class Context(NamedTuple):
    """What a deadline is read against: the day of issue, the register's events, and how it takes "before"."""

    issued: date
    events: Mapping[str, Event]
    before_includes_day: bool = False


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


def occurrences(deadline: Deadline, issued: date) -> list[Term]:
    """The terms of a recurring deadline: one for each day of the rule after `issued` up to `until`, that day included.

    Raises UnclearDeadline for a rule that RFC 5545 does not know, or that gives no day or too many.
    """
    if deadline.every is None or deadline.until is None:
        return []
    if deadline.until < issued:
        raise UnclearDeadline(
            message("until {until} lies before the day of issue {issued}", until=deadline.until, issued=issued)
        )
    try:
        days = _days_of(deadline.every, issued, deadline.until)
    except (ValueError, TypeError, KeyError) as error:
        if isinstance(error, UnclearDeadline):
            raise
        raise UnclearDeadline(
            message(
                "every = {rule} is no recurrence rule ({error}); write one like FREQ=MONTHLY;BYMONTHDAY=25",
                rule=repr(deadline.every),
                error=error,
            )
        ) from error
    if not days:
        raise UnclearDeadline(
            message(
                "every = {rule} gives no day after {issued} up to {until}",
                rule=repr(deadline.every),
                issued=issued,
                until=deadline.until,
            )
        )
    return [Term("every", None, day) for day in days]


def _days_of(rule: str, issued: date, until: date) -> list[date]:
    from dateutil.rrule import rrulestr

    if not _RULE.fullmatch(rule):
        raise ValueError(message("it begins with FREQ=YEARLY, MONTHLY, WEEKLY or DAILY, and advances"))
    days: dict[date, None] = {}
    for moment in rrulestr(rule, dtstart=datetime(issued.year, issued.month, issued.day)):
        if moment.date() > until:
            break
        if moment.date() > issued:
            days[moment.date()] = None
        if len(days) > MOST_OCCURRENCES:
            raise UnclearDeadline(
                message("every = {rule} gives more than {number} days", rule=repr(rule), number=MOST_OCCURRENCES)
            )
    return list(days)


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
    start = _start(deadline.after, context)
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


def _start(after: date | str | None, context: Context) -> date | None:
    if isinstance(after, date):
        return after
    return context.issued if after == "issued" else _event_day(after or "", context)
