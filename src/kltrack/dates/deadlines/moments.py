"""A day or period that was found in a wording, and which one is meant where its year is not said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Literal, NamedTuple

from kltrack.dates.span import DateProblem, Span, current_or_next, month_span
from kltrack.dates.written import month_name
from kltrack.messages import message

Shape = Literal["day", "period", "months", "stretch", "term", "day-of-month"]
_ONE_DAY = timedelta(days=1)
LAST_PLAIN_YEAR = 2199  # a later one is a slip of the pen or of another era
THIS_YEAR = ("this year", "nam nay", "cette annee")
NEXT_YEAR = ("next year", "nam sau", "nam toi", "l'annee prochaine", "l'an prochain")


class Time(NamedTuple):
    """A day or period as printed: the words from `first` up to `end`, and its days, or the `problem` with it.

    "months" are the first or last so many months of a year, a "stretch" runs from a day to a day, a "term" from a year
    to a year; a "day-of-month" is a day without its month, whose number is `day`. `parts` are day, month and year of a
    day as far as they are said.
    """

    shape: Shape
    first: int
    end: int
    span: Span | None = None
    problem: str | None = None
    parts: tuple[int, int, int | None] | None = None
    day: int = 0
    year_said: bool = True
    ends: bool = False  # the end of the period is meant: "year-end 2025"


class FoundAt(NamedTuple):
    """Where a day or period was found, and the day of issue that it is counted from."""

    first: int
    end: int
    issued: date | None

    def day(self, day: str, month: int, year: str | None) -> Time:
        """A day; without a year its next occurrence on or after the day of issue."""
        number = self._year_number(year)
        parts = int(day), month, number
        if number is None and self.issued is None:
            return Time("day", self.first, self.end, problem=no_year(), parts=parts, year_said=False)
        return Time("day", self.first, self.end, day_of(*parts, self.issued), parts=parts, year_said=number is not None)

    def period(self, make: Callable[[int], Span], year: str | None, shape: Shape = "period") -> Time:
        """A period; without a year the one that runs on the day of issue, or the next one."""
        number = self._year_number(year)
        if number:
            return Time(shape, self.first, self.end, make(number))
        if self.issued is None:
            return Time(shape, self.first, self.end, problem=no_year(), year_said=False)
        return Time(shape, self.first, self.end, current_or_next(make, self.issued), year_said=False)

    def _year_number(self, year: str | None) -> int | None:
        """The year as a number, "this year" and "next year" counted from the issue."""
        if not year or year.isdigit():
            return int(year) if year else None
        return self.issued.year + (year not in THIS_YEAR) if self.issued else None


def no_year() -> str:
    """Why a day or period without its year is not read."""
    return message("It does not say its year; give the day of issue.")


def day_of(day: int, month: int, year: int | None, issued: date | None) -> Span:
    """The day; without a year its next occurrence on or after `issued`. DateProblem where there is no such day."""
    if year and year > LAST_PLAIN_YEAR:
        raise DateProblem(message("The year {year} is hardly one of the common era.", year=year))
    if not 1 <= month <= 12:
        raise DateProblem(message("There is no month {month}; the day stands first, as in 15/12/2025.", month=month))
    for candidate in (year,) if year else range(issued.year, issued.year + 9) if issued else (1,):
        with suppress(ValueError):  # 29 February waits for a leap year
            found = date(candidate, month, day)
            if year or issued is None or found >= issued:
                return Span(found, found + _ONE_DAY)
    name = month_name(month)
    named = message("{month} {year}", month=name, year=year) if year else name
    raise DateProblem(message("{month} has no day {day}.", month=named, day=day))


def months_span(year: int, first: int, last: int) -> Span:
    """From the first day of one month to the last of another, of one year."""
    return Span.between(month_span(year, first).first, month_span(year, last).last)


def month_of(year: int, month: int) -> Span:
    """A month; DateProblem where there is none of that number."""
    if not 1 <= month <= 12:
        raise DateProblem(message("There is no month {month}.", month=month))
    return month_span(year, month)


def week_of_month(year: int, month: int, week: int) -> Span:
    """The second week of October is days 8 to 14, whatever their weekdays, as the first week is days 1 to 7."""
    if not 1 <= week <= 4:
        raise DateProblem(message("A month has four whole weeks; write the days."))
    first = month_of(year, month).first + timedelta(days=7 * (week - 1))
    return Span(first, first + timedelta(days=7))


def span_text(span: Span) -> str:
    """A span as the register writes it: "2025", "2025-Q4", "2025-12", or both its days."""
    first, last = span.first, span.last
    months = last.month - first.month + 1 if first.year == last.year else 0
    if first.day == span.end.day == 1:  # whole months
        if months == 12:
            return f"{first.year:04}"
        if months == 3 and last.month % 3 == 0:
            return f"{first.year:04}-Q{last.month // 3}"
        if months == 1:
            return f"{first.year:04}-{first.month:02}"
    return f"{first}/{last}"
