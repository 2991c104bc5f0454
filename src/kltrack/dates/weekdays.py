"""Weekdays: the coming one, of a week, of a month, and with a date (see relative.py for what a reader is)."""

from __future__ import annotations

import re

from kltrack.dates.days import DATES, bare_day_number
from kltrack.dates.length import unit_of
from kltrack.dates.relative import Hit, longest, relative_span
from kltrack.dates.span import DateProblem, Span, shifted, single
from kltrack.dates.when import When, fixed, monthly, refused_date, weekly, with_check
from kltrack.dates.words import (
    ARTICLES,
    OF_WHICH,
    SHORT_WEEKDAYS,
    VI_AFTER,
    VI_NUMBERS,
    WEEKDAYS,
    WESTERN_AFTER,
    Line,
)
from kltrack.dates.written import format_day
from kltrack.messages import message

_STEPS_BEFORE = {"this": 0, "ce": 0, "next": 1, "last": -1}
_STEPS_VI = {"toi": 1, "nay": 0}
_THURSDAY = WEEKDAYS["thu"] - 1
# After "thu 4" these show that it is thứ 4: "thu 4 tuan sau".
_VIETNAMESE = {"ngay", "tuan", "thang", "cua", "dau", "cuoi", *VI_AFTER}


def weekday_name(line: Line, index: int) -> tuple[int, int] | None:
    """The weekday, Monday as 0, and the index after it."""
    word, following = line.at(index), line.at(index + 1)
    if word == "thu" and (re.fullmatch(r"[2-7]", following) or 2 <= VI_NUMBERS.get(following, 0) <= 7):
        return int(VI_NUMBERS.get(following, following)) - 2, index + 2
    if line.says(index, "chu", "nhat"):
        return 6, index + 2
    return (WEEKDAYS[word] - 1, index + 1) if word in WEEKDAYS else None


# With a date


def _weekday_and_date(line: Line, index: int) -> Hit | None:
    """`Mon 15 Dec 2025`, `thứ hai, ngày 15/12/2025`, `Friday the 22nd`: checked, never used to choose the date."""
    if line.at(index) == "ngay" and (hit := _weekday_and_date(line, index + 1)):
        return hit  # "ngày thứ Sáu, 30/01/2026"
    readings = [weekday_name(line, index), _short_weekday(line, index)]
    if line.at(index) == "thu" and not _vietnamese_follows(line, index + 1):
        readings.append((_THURSDAY, index + 1))  # "Thu 4 Dec": Thursday the 4th, not thứ 4
    readings_with_date = [hit for name in readings if name and (hit := _with_date(line, index, *name))]
    return max(readings_with_date, key=lambda hit: hit[1], default=None)


def _short_weekday(line: Line, index: int) -> tuple[int, int] | None:
    """`mar. 14 oct.`, `T3, 14/10`, `Th 3, 14/10`, `CN 12/10`: read as weekdays only before a date."""
    if line.at(index) == "th" and re.fullmatch(r"[2-7]", line.at(index + 1)):
        return int(line.at(index + 1)) - 2, index + 2
    short = SHORT_WEEKDAYS.get(line.at(index))
    return (short - 1, index + 1) if short else None


def _vietnamese_follows(line: Line, index: int) -> bool:
    return line.at(index + 1) == "thang" or line.at(index) == "ngay"


def _with_date(line: Line, start: int, weekday: int, index: int) -> Hit | None:
    hit = longest(line, line.past(index, ARTICLES), DATES) or _with_day(line, start, index)
    if not hit or not hit[0].is_day:
        return None

    words = line.phrase(start, hit[1])
    return with_check(hit[0], lambda span: check_weekday(span, weekday, words)), hit[1]


def check_weekday(day: Span, weekday: int, words: str) -> None:
    """Raises DateProblem where a day is not that weekday; `words` are how both were written."""
    if day.first.weekday() != weekday:
        raise DateProblem(
            message(
                "'{words}' does not agree with the calendar: the day is {day}.",
                words=words,
                day=format_day(day.first),
            )
        )


def _with_day(line: Line, start: int, index: int) -> Hit | None:
    """`Friday the 22nd`, `jeudi 15`: the day of a month that is not named."""
    if line.at(start) == "thu" and index == start + 1:
        return None  # "Thu 4", which may be thứ 4
    day = bare_day_number(line, index)
    if not day or unit_of(line.at(day[1])):
        return None
    return monthly(day[0]), day[1]


# Alone, of a week


def _weekday(line: Line, index: int) -> Hit | None:
    """`friday`: the next one, today included; `friday next week`; `next friday` where it can mean one day only."""
    steps = _STEPS_BEFORE.get(line.at(index))
    name = weekday_name(line, index if steps is None else index + 1)
    if not name:
        return None
    weekday, after = name
    if steps is not None:
        return _one_of(line, weekday, steps, (index, after)), after
    if after == index + 1 and not line.surely(index):
        return None
    if both := _thursday_the_fourth(line, index, weekday, after):
        return both, after
    return _after_weekday(line, index, name) or _of_a_week(line, weekday, after) or (weekly(weekday), after)


def _thursday_the_fourth(line: Line, index: int, weekday: int, after: int) -> When | None:
    """`Thu 4` without marks: Thursday the 4th, or thứ 4, which is Wednesday; refused unless they are the same day."""
    number = line.at(index + 1)
    if line.with_marks(index) != "thu" or not number.isdigit() or line.at(after) in _VIETNAMESE:
        return None
    by_number, by_name = monthly(int(number)).following(line.today), weekly(weekday).following(line.today)
    if by_number == by_name:
        return weekly(weekday)
    return refused_date(
        DateProblem(
            message(
                "'{words}' may be Thursday, day {number} of a month, or thứ {number}, which is {day}; write the day, as"
                " in {by_number} or {by_name}.",
                words=line.phrase(index, after),
                number=number,
                day=format_day(by_name.first),
                by_number=by_number.first,
                by_name=by_name.first,
            )
        )
    )


def _after_weekday(line: Line, index: int, name: tuple[int, int]) -> Hit | None:
    """`vendredi prochain`, `thứ sáu tới`."""
    weekday, after = name
    steps = (WESTERN_AFTER if line.at(index) in WEEKDAYS and after == index + 1 else _STEPS_VI).get(line.at(after))
    return None if steps is None else (_one_of(line, weekday, steps, (index, after + 1)), after + 1)


def _of_a_week(line: Line, weekday: int, index: int) -> Hit | None:
    """`friday of next week`, `thứ sáu tuần này`: which day that is, is certain."""
    week = _a_week(line, line.past(line.past(index, OF_WHICH), ARTICLES))
    return (fixed(single(shifted(week[0].first, weekday))), week[1]) if week else None


def _a_week(line: Line, index: int) -> tuple[Span, int] | None:
    week = relative_span(line, index)
    return week if week and (week[0].end - week[0].first).days == 7 else None


def _week_then_weekday(line: Line, index: int) -> Hit | None:
    """`next week Friday`, `next week on Friday`, `tuần sau vào thứ sáu`."""
    week = _a_week(line, index)
    if not week:
        return None
    name = weekday_name(line, line.past(line.past(week[1], ("on", "vao", "le")), ARTICLES))
    return (fixed(single(shifted(week[0].first, name[0]))), name[1]) if name else None


def _one_of(line: Line, weekday: int, steps: int, words: tuple[int, int]) -> When:
    """This, next or last Friday, if the nearest one and the one in this, next or last week are the same day.

    `words` is the range of words that name it, for the refusal.
    """
    gap = (weekday - line.today.weekday()) % 7
    nearest = shifted(line.today, {0: gap, 1: gap or 7, -1: gap - 7}[steps])
    of_week = shifted(line.today, weekday - line.today.weekday() + 7 * steps)
    if nearest == of_week:
        return fixed(single(nearest))
    earlier, later = sorted((nearest, of_week))
    return refused_date(
        DateProblem(
            message(
                "'{words}' may mean {earlier} or {later}; write {earlier_iso} or {later_iso}.",
                words=line.phrase(*words),
                earlier=format_day(earlier),
                later=format_day(later),
                earlier_iso=earlier.isoformat(),
                later_iso=later.isoformat(),
            )
        )
    )


WEEKDAY_READERS = (_weekday_and_date, _weekday, _week_then_weekday)
