"""Spans of days and the calendar that phrases are read in.

A `Span` is **half-open**: `first` belongs to it, `end` does not. 15 December 2025 is [2025-12-15, 2025-12-16).
An empty or inverted one cannot be built. 31 December 9999 is the last day that Python can count and has no day
after it, so no span can hold it: that too is a ValueError, and the phrases stop a year earlier, at 9998.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

FIRST_YEAR = 1900  # the first number that is read as a year
LAST_YEAR = 9998
_ONE_DAY = timedelta(days=1)


class DateProblem(UsageProblem):
    """A date, period or length that cannot be read or cannot be; the sentence says why and what to write."""


def quarter_or_month(typed: str) -> str:
    """The problem of "T4/2025"."""
    return message(
        "'{typed}' is a quarter in French and a month in Vietnamese; write 'T4 2025', 2025-Q4 or 2025-04.",
        typed=typed,
    )


class _Days(NamedTuple):
    first: date
    end: date


class Span(_Days):
    """The days from `first` up to, not including, `end`. Raises ValueError where that is no day at all."""

    __slots__ = ()

    def __new__(cls, first: date, end: date) -> Self:
        """The span, if it holds a day."""
        if first >= end:
            raise ValueError(f"a span must end after its first day: {first} to {end}")
        return super().__new__(cls, first, end)

    @classmethod
    def day(cls, day: date) -> Span:
        """The span of one day; ValueError for 31 December 9999."""
        return cls.between(day, day)

    @classmethod
    def between(cls, first: date, last: date) -> Span:
        """The days from `first` to `last`, both included; ValueError if inverted or `last` is 31 December 9999."""
        if last == date.max:
            raise ValueError("31 December 9999 has no day after it, so no span can hold it")
        return cls(first, last + _ONE_DAY)

    @property
    def last(self) -> date:
        """The last day that belongs to the span."""
        return self.end - _ONE_DAY

    def contains(self, day: date) -> bool:
        """Whether `day` belongs to the span: `first` does, `end` does not."""
        return self.first <= day < self.end


def year_span(year: int) -> Span:
    """All of a year; like its neighbours below, DateProblem for a year outside 1 to 9998."""
    return _months(year, 1, 12)


def quarter_span(year: int, quarter: int) -> Span:
    """The three months of quarter 1 to 4."""
    return _months(year, 3 * quarter - 2, 3)


def month_span(year: int, month: int) -> Span:
    """All of month 1 to 12."""
    return _months(year, month, 1)


def first_week_span(year: int, month: int) -> Span:
    """ "The first week of October": days 1 to 7, whatever their weekdays, as deadlines count it."""
    first = month_span(year, month).first
    return Span(first, first + timedelta(days=7))


def week_span(day: date) -> Span:
    """The week, Monday to Sunday, in which `day` lies."""
    monday = shifted(day, -day.weekday())
    return Span(monday, shifted(monday, 7))


def _months(year: int, month: int, count: int) -> Span:
    checked_year(year)
    carry, before = divmod(month - 1 + count, 12)
    return Span(date(year, month, 1), date(year + carry, before + 1, 1))


def checked_year(year: int) -> int:
    """`year`, if kltrack counts it; DateProblem otherwise."""
    if not 1 <= year <= LAST_YEAR:
        raise DateProblem(
            message(
                "The year {year} is outside the calendar that kltrack counts, which ends with {last_year}.",
                year=year,
                last_year=LAST_YEAR,
            )
        )
    return year


def shifted(day: date, days: int) -> date:
    """`day` moved by so many days; DateProblem past the calendar's end."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise DateProblem(
            message(
                "{days} days from {day} is outside the calendar, which ends with {last_year}.",
                days=days,
                day=day,
                last_year=LAST_YEAR,
            )
        ) from None


def single(day: date) -> Span:
    """The span of one day; DateProblem instead of ValueError past the calendar's end."""
    checked_year(day.year)
    return Span.day(day)


def current_or_next(make: Callable[[int], Span], today: date) -> Span:
    """A period named without its year: this year's while it runs or is to come, otherwise next year's."""
    span = make(checked_year(today.year))
    return span if span.last >= today else make(today.year + 1)


class Length(NamedTuple):
    """A length in calendar units; a week is seven days."""

    days: int = 0
    months: int = 0
    years: int = 0

    def after(self, day: date) -> date:
        """The day this length after `day`, `day` itself not counted.

        Months and years end on the corresponding day or, if the month has none, on its last: a month from 31 January
        is 28 or 29 February (as Civil Code 2015, article 148 clause 3, ends a term). DateProblem past the year 9998.
        """
        year, month = divmod(day.year * 12 + day.month - 1 + self.months + 12 * self.years, 12)
        last = month_span(year, month + 1).last
        return shifted(last.replace(day=min(day.day, last.day)), self.days)
