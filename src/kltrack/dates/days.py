"""Single days: in figures, in words, by weekday, counted from today (see relative.py for what a reader is)."""

from __future__ import annotations

import re
from datetime import date

from kltrack.dates.months import a_month, relative_month, vietnamese_month
from kltrack.dates.periods import longest
from kltrack.dates.relative import Hit, a_year, relative_period, with_year
from kltrack.dates.span import DateProblem, Span, format_day, month_name, month_span, shifted, single
from kltrack.dates.words import (
    ARTICLES,
    MONTHS,
    OF,
    RELATIVE_DAYS,
    VI_NUMBERS,
    WEEKDAYS,
    WESTERN_AFTER,
    Line,
)
from kltrack.messages import message

_STEPS_BEFORE = {"this": 0, "ce": 0, "next": 1, "last": -1}
_STEPS_VI = {"toi": 1, "nay": 0}
_DAY_PREFIXES = ("ngay", "mung", "mong")


def the_day(line: Line, day: int, month: int, year: int | None) -> Span:
    """Day and month of a year, or their next occurrence on or after today; DateProblem where there is no such day."""
    if year is None:
        year = _next_year_with(line.today, day, month)
    length = (month_span(year, month).end - month_span(year, month).first).days
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


def _next_year_with(today: date, day: int, month: int) -> int:
    year = today.year if (month, day) >= (today.month, today.day) else today.year + 1
    if (day, month) == (29, 2):
        while not _is_leap(year):
            year += 1
    return year


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


# In figures


def _iso_day(line: Line, index: int) -> Hit | None:
    """`2025-12-15`, and `2025-10-01/2025-10-07` with both days included."""
    word = line.at(index)
    first, slash, last = word.partition("/")
    if slash and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", last):
        return _interval(_iso_date(line, first), _iso_date(line, last), word), index + 1
    day = _iso_date(line, word)
    return (single(day), index + 1) if day else None


def _interval(first: date | None, last: date | None, typed: str) -> Span:
    if first is None or last is None:
        raise DateProblem(
            message("{typed}: write both days in full, as in {example}.", typed=typed, example="2025-10-01/2025-10-07")
        )
    if last < first:
        raise DateProblem(message("{typed}: the last day comes before the first.", typed=typed))
    return Span.between(first, last)


def _iso_date(line: Line, word: str) -> date | None:
    match = re.fullmatch(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", word)
    if not match:
        return None
    year, month, day = a_year(match[1], word), a_month(int(match[3]), word), int(match[4])
    iso = f"{year}-{month:02}-{day:02}"
    if word != iso:
        raise DateProblem(message("{typed}: with the year first, write {iso}.", typed=word, iso=iso))
    return the_day(line, day, month, year).first


def _slashed_day(line: Line, index: int) -> Hit | None:
    """`15/12/2025`, `15-12-2025`, `15.12.2025`, `15/12`; after "ngày" also `15-12`. The day stands first."""
    word = line.at(index)
    match = re.fullmatch(r"([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([0-9]+))?", word)
    if not match or not (match[2] == "/" or match[4] or line.at(index - 1) in _DAY_PREFIXES):
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


# With the month's name


def _joined_day(line: Line, index: int) -> Hit | None:
    """`15-Dec-2025`, `15dec`."""
    word = line.at(index)
    match = re.fullmatch(r"([0-9]{1,2})[-/.]?([a-z]{3,9})(?:[-/.]?([0-9]+))?", word)
    if not match or match[2] not in MONTHS:
        return None
    year, after = (a_year(match[3], word), index + 1) if match[3] else with_year(line, index + 1)
    return the_day(line, int(match[1]), MONTHS[match[2]], year), after


def _day_number(word: str) -> int | None:
    match = re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th|er)?", word)
    return int(match[1]) if match else None


def _day_then_month(line: Line, index: int) -> Hit | None:
    """`15 Dec 2025`, `15th of December`, `1er octobre`, `15 d'octobre`."""
    day = _day_number(line.at(index))
    after = line.past(index + 1, OF)
    if day is None or line.at(after) not in MONTHS:
        return None
    year, end = with_year(line, after + 1)
    return the_day(line, day, MONTHS[line.at(after)], year), end


def _month_then_day(line: Line, index: int) -> Hit | None:
    """`Dec 15`, `December 15th, 2025`, `December the 15th`."""
    after = line.past(index + 1, ("the",))
    day = _day_number(line.at(after))
    if line.at(index) not in MONTHS or day is None:
        return None
    year, end = with_year(line, after + 1)
    return the_day(line, day, MONTHS[line.at(index)], year), end


def _vietnamese_day(line: Line, index: int) -> Hit | None:
    """`15 tháng 12 năm 2025`; after "ngày" also `15 tháng này`, `15 tháng sau`."""
    if not re.fullmatch(r"[0-9]{1,2}", line.at(index)):
        return None
    day, prefixed = int(line.at(index)), line.at(index - 1) in _DAY_PREFIXES
    if line.says(index + 1, "thang", "sau") and not prefixed and line.written(index + 2) != "sáu":
        return None  # "3 thang sau" may be three months later
    month = vietnamese_month(line, index + 1) or (relative_month(line, index + 1) if prefixed else None)
    return (the_day(line, day, month[0], month[1]), month[2]) if month else None


def _prefixed_day(line: Line, index: int) -> Hit | None:
    """`ngày 15/12/2025`, `ngày 15 tháng 12`, `ngày mùng 1 tháng 10`, `hết ngày 15/12`."""
    after = line.past(line.past(line.past(index, ("het",)), _DAY_PREFIXES), _DAY_PREFIXES)
    return longest(line, after, _FIGURES) if after > index else None


_FIGURES = (_iso_day, _slashed_day, _joined_day, _day_then_month, _vietnamese_day)
_DATES = (*_FIGURES, _month_then_day, _prefixed_day)


# Weekdays


def _weekday_name(line: Line, index: int) -> tuple[int, int] | None:
    """The weekday, Monday as 0, and the index after it."""
    word, following = line.at(index), line.at(index + 1)
    if word == "thu" and (re.fullmatch(r"[2-7]", following) or 2 <= VI_NUMBERS.get(following, 0) <= 7):
        return int(VI_NUMBERS.get(following, following)) - 2, index + 2
    if line.says(index, "chu", "nhat"):
        return 6, index + 2
    return (WEEKDAYS[word] - 1, index + 1) if word in WEEKDAYS else None


def _weekday_and_date(line: Line, index: int) -> Hit | None:
    """`Mon 15 Dec 2025`, `thứ hai, ngày 15/12/2025`: the weekday is checked, never used to choose the date."""
    readings = [_weekday_name(line, index)]
    if line.at(index) == "thu" and not _vietnamese_follows(line, index + 1):
        readings.append((WEEKDAYS["thu"] - 1, index + 1))  # "Thu 4 Dec": Thursday the 4th, not thứ 4
    checked = [hit for name in readings if name and (hit := _checked(line, index, *name))]
    return max(checked, key=lambda hit: hit[1], default=None)


def _vietnamese_follows(line: Line, index: int) -> bool:
    return line.at(index + 1) == "thang" or line.at(index) == "ngay"


def _checked(line: Line, start: int, weekday: int, index: int) -> Hit | None:
    hit = longest(line, line.past(index, ARTICLES), _DATES)
    if not hit or (hit[0].end - hit[0].first).days != 1:
        return None
    if hit[0].first.weekday() != weekday:
        raise DateProblem(
            message(
                "'{words}' does not agree with the calendar: the day is {day}.",
                words=line.phrase(start, hit[1]),
                day=format_day(hit[0].first),
            )
        )
    return hit


def _weekday(line: Line, index: int) -> Hit | None:
    """`friday`: the next one, today included; `friday next week`; `next friday` where it can mean one day only."""
    steps = _STEPS_BEFORE.get(line.at(index))
    name = _weekday_name(line, index if steps is None else index + 1)
    if not name:
        return None
    weekday, after = name
    if steps is not None:
        return _one_of(line, weekday, steps, (index, after)), after
    if after == index + 1 and not line.surely(index):
        return None
    return _after_weekday(line, index, name) or _of_a_week(line, weekday, after) or _coming(line, weekday, after)


def _after_weekday(line: Line, index: int, name: tuple[int, int]) -> Hit | None:
    """`vendredi prochain`, `thứ sáu tới`."""
    weekday, after = name
    steps = (WESTERN_AFTER if line.at(index) in WEEKDAYS and after == index + 1 else _STEPS_VI).get(line.at(after))
    return None if steps is None else (_one_of(line, weekday, steps, (index, after + 1)), after + 1)


def _of_a_week(line: Line, weekday: int, index: int) -> Hit | None:
    """`friday of next week`, `thứ sáu tuần này`: which day that is, is certain."""
    week = relative_period(line, line.past(line.past(index, OF), ARTICLES))
    if not week or (week[0].end - week[0].first).days != 7:
        return None
    return single(shifted(week[0].first, weekday)), week[1]


def _coming(line: Line, weekday: int, after: int) -> Hit:
    return single(shifted(line.today, (weekday - line.today.weekday()) % 7)), after


def _one_of(line: Line, weekday: int, steps: int, words: tuple[int, int]) -> Span:
    """This, next or last Friday, if the nearest one and the one in this, next or last week are the same day.

    `words` is the range of words that name it, for the refusal.
    """
    gap = (weekday - line.today.weekday()) % 7
    nearest = shifted(line.today, {0: gap, 1: gap or 7, -1: gap - 7}[steps])
    of_week = shifted(line.today, weekday - line.today.weekday() + 7 * steps)
    if nearest != of_week:
        earlier, later = sorted((nearest, of_week))
        raise DateProblem(
            message(
                "'{words}' may mean {earlier} or {later}; write {earlier_iso} or {later_iso}.",
                words=line.phrase(*words),
                earlier=format_day(earlier),
                later=format_day(later),
                earlier_iso=earlier.isoformat(),
                later_iso=later.isoformat(),
            )
        )
    return single(nearest)


def _relative_day(line: Line, index: int) -> Hit | None:
    for phrase, days in RELATIVE_DAYS.items():
        if line.at(index) == phrase[0] and line.says(index, *phrase):
            return single(shifted(line.today, days)), index + len(phrase)
    return None


DAYS = (*_DATES, _relative_day, _weekday_and_date, _weekday)
