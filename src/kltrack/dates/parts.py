"""Parts of periods: their end, a day by its number, a weekday by its number (see relative.py for what a reader is)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kltrack.dates.numbers import day_number
from kltrack.dates.periods import PERIODS
from kltrack.dates.relative import Hit, longest, relative_period, steps_away
from kltrack.dates.span import DateProblem, Span, single
from kltrack.dates.weekdays import weekday_name
from kltrack.dates.when import fixed, refused, within
from kltrack.dates.words import (
    ARTICLES,
    OF,
    OF_WHICH,
    ORDINALS,
    PERIOD_ENDS,
    VAGUE,
    VI_UNITS,
    WESTERN_UNITS,
    Line,
)
from kltrack.dates.written import month_name
from kltrack.messages import message

_LAST = ("last", "dernier", "derniere")
_ORDINALS = {**ORDINALS, "fifth": 5, "cinquieme": 5}
_NEED_OF = ("beginning", "start", "middle", "milieu")
_VIETNAMESE_VAGUE = ("dau", "giua", "đầu", "giữa")
_LONGEST_WEEK = timedelta(days=7)


# Ends


def end_of(line: Line, index: int) -> Hit | None:
    """`end of month`, `fin décembre`, `cuối năm 2025`, `hết quý IV`, `eom`, `year end`: the last day of a period."""
    for after, word in ((index + 1, line.at(index)), (index + 2, f"{line.at(index)}-{line.at(index + 1)}")):
        if unit := PERIOD_ENDS.get(word):
            return fixed(single(steps_away(line.today, unit, 0).last), ends=True), after
    start = _after_end(line, index)
    hit = (longest(line, start, PERIODS) or _running_unit(line, start)) if start else None
    if not hit:
        return None
    period = hit[0].span(line.today)
    if period.end - period.first <= _LONGEST_WEEK:
        raise DateProblem(message("The end of a week is Friday for some and Sunday for others; write the day."))
    return within(hit[0], lambda span: single(span.last), ends=True), hit[1]


def rest_of(line: Line, index: int) -> Hit | None:
    """`rest of the year`, `reste du mois`, `phần còn lại của năm`: from today to the last day of what runs."""
    start = _after_rest(line, index)
    hit = (longest(line, start, PERIODS) or _running_unit(line, start)) if start else None
    period = hit[0].span(line.today) if hit else None
    if not hit or not period or not period.first <= line.today <= period.last:
        return None
    return fixed(Span.between(line.today, period.last)), hit[1]


def _after_rest(line: Line, index: int) -> int | None:
    if line.says(index, "phan", "con", "lai"):
        return line.past(index + 3, ("cua",))
    if line.at(index) in ("rest", "remainder", "reste") and line.at(index + 1) in OF:
        return line.past(line.past(index + 1, OF), ARTICLES)
    return None


def _after_end(line: Line, index: int) -> int | None:
    index += line.says(index, "khi", "het")
    if line.at(index) in ("cuoi", "het"):
        return line.past(index + 1, ("cua",))
    if line.at(index) in ("end", "fin"):
        return line.past(line.past(index + 1, OF), ARTICLES)
    return None


def _running_unit(line: Line, index: int) -> Hit | None:
    unit = (WESTERN_UNITS | VI_UNITS).get(line.at(index))
    return (fixed(steps_away(line.today, unit, 0)), index + 1) if unit else None


def vague(line: Line, index: int) -> Hit | None:
    """`early December`, `beginning of the year`, `đầu tháng 12`, `mi-décembre`: read, and refused."""
    hit = _after_hyphen(line, index) or _after_vague(line, index)
    if not hit:
        return None
    problem = message(
        "'{words}' names no day; write the days that are meant, as in {example}.",
        words=line.phrase(index, hit[1]),
        example="2025-12-01/2025-12-10",
    )
    return refused(DateProblem(problem)), hit[1]


def _after_hyphen(line: Line, index: int) -> Hit | None:
    word, hyphen, month = line.at(index).partition("-")
    if not hyphen or word not in VAGUE:
        return None
    return longest(Line([*line.words[:index], month, *line.words[index + 1 :]], line.today), index, PERIODS)


def _after_vague(line: Line, index: int) -> Hit | None:
    """The period after a vague word; "beginning December" may be said of a limit, and "start" of anything."""
    word = line.at(index)
    if word not in VAGUE or (word in _NEED_OF and line.at(index + 1) not in OF):
        return None
    start = line.past(line.past(index + 1, OF), ARTICLES)
    bare = start > index + 1 or word in _VIETNAMESE_VAGUE
    return longest(line, start, PERIODS) or (_running_unit(line, start) if bare else None)


# By number


def day_of_period(line: Line, index: int) -> Hit | None:
    """`first day of October`, `last day of 2025`, `3e jour d'octobre`, `ngày cuối cùng của tháng 10`."""
    found = _numbered_day(line, index)
    if not found:
        return None
    number, after = found
    start = line.past(line.past(after, OF_WHICH), ARTICLES)
    hit = longest(line, start, PERIODS) or (_running_unit(line, start) if start > after else None)
    if not hit:
        return None
    words = line.phrase(index, hit[1])

    def day(span: Span) -> Span:
        place = span.last if number < 0 else span.first + timedelta(days=number - 1)
        if not span.contains(place):
            raise DateProblem(message("'{words}': there is no such day.", words=words))
        return single(place)

    return within(hit[0], day), hit[1]


def _numbered_day(line: Line, index: int) -> tuple[int, int] | None:
    """The number of a day, -1 for the last, and the index after the words that say it."""
    if line.at(index + 1) in ("day", "jour"):
        ordinal = _ordinal(line, index)
        return (ordinal[0], index + 2) if ordinal and ordinal[1] == index + 1 else None
    if line.at(index) == "ngay" and line.at(index - 1) not in ("nhung", "cac", "may"):
        if line.says(index + 1, "dau", "tien"):
            return 1, index + 3
        if line.at(index + 1) == "cuoi" and line.at(index + 2) == "cung":
            return -1, index + 3
    return None


def _ordinal(line: Line, index: int) -> tuple[int, int] | None:
    if line.at(index) in _LAST:
        return -1, index + 1
    if number := _ORDINALS.get(line.at(index)):
        return number, index + 1
    return day_number(line, index) if not line.at(index).isdigit() else None


def weekday_of_month(line: Line, index: int) -> Hit | None:
    """`first Monday of October`, `last Friday of next month`, `thứ hai đầu tiên của tháng 12`."""
    found = _numbered_weekday(line, index)
    if not found:
        return None
    number, weekday, after = found
    start = line.past(line.past(after, OF_WHICH), ARTICLES)
    hit = longest(line, start, _MONTHS) or (
        _running_unit(line, start) if line.at(start) in ("month", "mois", "thang") else None
    )
    if not hit:
        problem = message("'{words}' does not say of which month.", words=line.phrase(index, after))
        return (refused(DateProblem(problem)), after) if line.at(index) in _ORDINALS else None
    return within(hit[0], _nth(number, weekday)), hit[1]


def _numbered_weekday(line: Line, index: int) -> tuple[int, int, int] | None:
    """The number, -1 for the last, the weekday, and the index after them."""
    ordinal = _ordinal(line, index)
    if ordinal:
        name = weekday_name(line, ordinal[1])
        return (ordinal[0], *name) if name else None
    name = weekday_name(line, index)
    if name and line.says(name[1], "dau", "tien"):
        return 1, name[0], name[1] + 2
    if name and line.says(name[1], "cuoi", "cung"):
        return -1, name[0], name[1] + 2
    return None


def _nth(number: int, weekday: int) -> Callable[[Span], Span]:
    def day(month: Span) -> Span:
        if number < 0:
            return single(month.last - timedelta(days=(month.last.weekday() - weekday) % 7))
        found = month.first + timedelta(days=(weekday - month.first.weekday()) % 7 + 7 * (number - 1))
        if not month.contains(found):
            name, year = month_name(month.first.month), month.first.year
            raise DateProblem(message("{month} {year} has no such weekday.", month=name, year=year))
        return single(found)

    return day


_MONTHS = (*PERIODS[:1], relative_period)
PARTS = (end_of, rest_of, vague, day_of_period, weekday_of_month)
