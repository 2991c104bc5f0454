"""Parts of periods: their end, a day by its number, a weekday by its number (see relative.py for what a reader is)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kltrack.dates.days import DATES
from kltrack.dates.length import match_length, unit_of
from kltrack.dates.numbers import day_number
from kltrack.dates.periods import PERIODS, several_readings
from kltrack.dates.relative import Hit, longest, relative_period, steps_away
from kltrack.dates.span import DateProblem, Length, Span, single
from kltrack.dates.weekdays import weekday_name
from kltrack.dates.when import When, fixed, format_span, refused_date, within
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
_HALF_OF_MONTH = 15
_HALVES = {"first": 1, "premiere": 1, "second": 2, "seconde": 2, "deuxieme": 2, "last": 2, "derniere": 2}
_ABOUT = ("around", "about", "roughly", "approximately", "vers", "environ", "khoang", "tầm")


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
    return _no_day(line, index, hit[1]), hit[1]


def about(line: Line, index: int) -> Hit | None:
    """`around 15 December`, `vers la mi-mars`, `khoảng 15/12`: read, and refused."""
    if line.at(index) not in _ABOUT:
        return None
    start = line.past(line.past(index + 1, ("ngay", "the", "le", "la")), ARTICLES)
    hit = vague(line, start) or longest(line, start, (*DATES, *PERIODS)) or end_of(line, start)
    return (_no_day(line, index, hit[1]), hit[1]) if hit else None


def _no_day(line: Line, index: int, end: int) -> When:
    problem = message(
        "'{words}' names no day; write the days that are meant, as in {example}.",
        words=line.phrase(index, end),
        example="2025-12-01/2025-12-10",
    )
    return refused_date(DateProblem(problem))


def _after_hyphen(line: Line, index: int) -> Hit | None:
    word, hyphen, month = line.at(index).partition("-")
    if not hyphen or word not in VAGUE:
        return None
    return longest(Line([*line.words[:index], month, *line.words[index + 1 :]], line.today), index, PERIODS)


def _after_vague(line: Line, index: int) -> Hit | None:
    """The period after a vague word; "beginning" and its like need an "of": "beginning December" may set a limit."""
    word = line.at(index)
    if word not in VAGUE or (word in _NEED_OF and line.at(index + 1) not in OF):
        return None
    start = line.past(line.past(index + 1, (*OF, "in")), ARTICLES)
    bare = start > index + 1 or word in _VIETNAMESE_VAGUE
    return longest(line, start, PERIODS) or (_running_unit(line, start) if bare else None)


# Of which year


def coming_turn(line: Line, index: int) -> Hit | None:
    """`tháng 12 tới`, `le 15 décembre prochain`: the next one; of the month that runs this is refused.

    A Vietnamese `tới` before another date only leads to it.
    """
    hit = longest(line, index, (*DATES, *PERIODS))
    if not hit or not hit[0].is_yearly or hit[0].certain or line.at(hit[1]) not in _COMING:
        return None
    after = hit[1] + 1
    if line.at(hit[1]) == "toi" and (line.at(after) in _OF_DATES or longest(line, after, (*DATES, *PERIODS))):
        return None
    turn = hit[0].following(line.today)
    if turn.first <= line.today:
        return refused_date(several_readings(line.phrase(index, after), turn)), after
    return fixed(turn), after


_COMING = ("toi", "prochain", "prochaine")
_OF_DATES = ("cuoi", "het", "ngay", "dau", "giua")  # words that begin another date: "1/12 tới cuối năm"

# By number


def some_of_period(line: Line, index: int) -> Hit | None:
    """`first ten days of December`, `10 ngày đầu tháng 12`, `les 3 derniers jours de 2026`, `first two months of 2027`.

    Weeks before its end have more than one reading, and so has half of a month; both are refused.
    """
    found = _half_of_month(line, index) or _some(line, index)
    if not found:
        return None
    is_first, length, after = found
    start = line.past(line.past(after, OF_WHICH), ARTICLES)
    hit = longest(line, start, PERIODS) or (_running_unit(line, start) if start > after else None)
    if not hit or (length is None and hit[0].following(line.today).end.day != 1):
        return None
    if length is None or (length.days % 7 == 0 and length.days and unit_of(line.at(after - 1)) != "days"):
        certain = length is not None and is_first
        days = _some_days(length, is_first=is_first)
        return (within(hit[0], days, is_day=False) if certain else _refused_part(line, (index, hit), days)), hit[1]
    return within(hit[0], _some_days(length, is_first=is_first), is_day=False), hit[1]


def _refused_part(line: Line, words: tuple[int, Hit], days: Callable[[Span], Span]) -> When:
    example = days(words[1][0].following(line.today))
    return refused_date(several_readings(line.phrase(words[0], words[1][1]), example))


def _some_days(length: Length | None, *, is_first: bool) -> Callable[[Span], Span]:
    """So much of a period from its first day on, or before its end; half of a month ends with its 15th day."""

    def days(period: Span) -> Span:
        if length is None:
            middle = period.first + timedelta(days=_HALF_OF_MONTH)
            return Span(period.first, middle) if is_first else Span(middle, period.end)
        back = Length(-length.days, -length.months, -length.years)
        some = Span(period.first, length.after(period.first)) if is_first else Span(back.after(period.end), period.end)
        if not (period.contains(some.first) and period.contains(some.last)):
            raise DateProblem(message("'{words}': there is no such day.", words=format_span(some)))
        return some

    return days


def _some(line: Line, index: int) -> tuple[bool, Length, int] | None:
    """Whether the first or the last of a period, how much, and the index after."""
    word, place = line.at(index), line.at(index + 1)
    if word in ("first", "last", "final") and (hit := match_length(line.words, index + 1)):
        return word == "first", *hit
    if place in ("premiers", "premieres", "derniers", "dernieres"):
        hit = match_length([line.at(index), *line.words[index + 2 :]], 0)
        return (place.startswith("premi"), hit[0], index + 1 + hit[1]) if hit else None
    if place in ("ngay", "tuan") and line.at(index + 2) in ("dau", "cuoi"):
        hit = match_length([line.at(index), place], 0)
        return (line.at(index + 2) == "dau", hit[0], line.past(index + 3, ("tien", "cung"))) if hit else None
    return None


def _half_of_month(line: Line, index: int) -> tuple[bool, None, int] | None:
    """`first half of December`, `nửa đầu tháng 12`, `première quinzaine de décembre`."""
    if line.at(index) == "nua" and line.at(index + 1) in ("dau", "cuoi"):
        return line.at(index + 1) == "dau", None, index + 2
    if line.at(index + 1) in ("half", "moitie", "quinzaine") and (number := _HALVES.get(line.at(index))):
        return number == 1, None, index + 2
    return None


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
        return (refused_date(DateProblem(problem)), after) if line.at(index) in _ORDINALS else None
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
PARTS = (end_of, rest_of, vague, about, coming_turn, some_of_period, day_of_period, weekday_of_month)
