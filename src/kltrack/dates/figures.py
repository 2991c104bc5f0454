"""Days in figures, and days of a month of a year (see relative.py for what a reader is)."""

from __future__ import annotations

import re
from datetime import date

from kltrack.dates.months import a_month
from kltrack.dates.relative import Hit, a_year, with_year, year_number
from kltrack.dates.span import DateProblem, Span, month_span, single
from kltrack.dates.when import When, fixed, yearly
from kltrack.dates.words import DAY_PREFIXES, Line
from kltrack.dates.written import month_name
from kltrack.messages import message

_LEAP_DAY = (29, 2)


def the_day(line: Line, day: int, month: int, year: int | None) -> When:
    """A day of a month; without its year it comes every year. DateProblem where there is no such day."""
    if year is not None:
        return fixed(a_day(day, month, year))
    if (day, month) == _LEAP_DAY:
        return yearly(
            lambda of: single(date(of, 2, 29)) if month_span(of, 2).last.day == day else None, None, is_day=True
        )
    a_day(day, month, line.today.year + ((month, day) < (line.today.month, line.today.day)))
    return yearly(lambda of: a_day(day, month, of), None, is_day=True)


def a_day(day: int, month: int, year: int) -> Span:
    """The day; DateProblem where the month has none of that number."""
    length = month_span(year, month).last.day
    if not 1 <= day <= length:
        raise DateProblem(
            message(
                "{day} {month}: {month} {year} has {length} days.",
                day=day,
                month=month_name(month),
                year=year,
                length=length,
            )
        )
    return single(date(year, month, day))


def iso_day(line: Line, index: int) -> Hit | None:
    """`2025-12-15`, and `2025-10-01/2025-10-07` with both days included."""
    word = line.at(index)
    first, slash, last = word.partition("/")
    if slash and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", last):
        return fixed(_interval(_year_first(first), _year_first(last), word)), index + 1
    day = _year_first(word)
    return (fixed(day), index + 1) if day else None


def _interval(first: Span | None, last: Span | None, typed: str) -> Span:
    if first is None or last is None:
        raise DateProblem(
            message("{typed}: write both days in full, as in {example}.", typed=typed, example="2025-10-01/2025-10-07")
        )
    if last.first < first.first:
        raise DateProblem(message("{typed}: the last day comes before the first.", typed=typed))
    return Span(first.first, last.end)


def _year_first(word: str) -> Span | None:
    """`2025-12-15`, `2025/12/15`, `2025.12.5`: where the year stands first the month comes next."""
    match = re.fullmatch(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", word)
    return a_day(int(match[4]), a_month(int(match[3]), word), a_year(match[1], word)) if match else None


def compact_day(line: Line, index: int) -> Hit | None:
    """`20251215`, `2025 12 15`."""
    word = line.at(index)
    match = re.fullmatch(r"((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})", word)
    if match and 1 <= int(match[2]) <= 12:
        return fixed(a_day(int(match[3]), int(match[2]), int(match[1]))), index + 1
    year, month, day = year_number(word), line.at(index + 1), line.at(index + 2)
    if year and re.fullmatch(r"[0-9]{2}", month) and re.fullmatch(r"[0-9]{2}", day):
        return fixed(a_day(int(day), a_month(int(month), f"{word} {month} {day}"), year)), index + 3
    return None


def slashed_day(line: Line, index: int) -> Hit | None:
    """`15/12/2025`, `15-12-2025`, `15.12.2025`, `15/12`; after "ngày" also `15-12`. The day stands first."""
    word = line.at(index)
    match = re.fullmatch(r"([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([0-9]+))?", word)
    if not match or not (match[2] == "/" or match[4] or line.at(index - 1) in DAY_PREFIXES):
        return None
    day, month = int(match[1]), int(match[3])
    if month > 12 and 1 <= day <= 12:
        swapped = match[2].join(part for part in (match[3], match[1], match[4]) if part)
        raise DateProblem(
            message(
                "{typed}: there is no month {month}; the day stands first: {swapped}.",
                typed=word,
                month=month,
                swapped=swapped,
            )
        )
    year, after = (a_year(match[4], word), index + 1) if match[4] else with_year(line, index + 1)
    return the_day(line, day, a_month(month, word), year), after
