"""Months in figures and in words (see relative.py for what a reader is)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.dates.relative import Hit, a_year, june, relative_span, with_year, year_number
from kltrack.dates.span import DateProblem, month_span
from kltrack.dates.when import When, yearly
from kltrack.dates.words import MONTHS, OF, VI_NUMBERS, Line
from kltrack.messages import message

MonthHit = tuple[int, int | None, int]  # month, year if one is named, index after


def month_at(line: Line, index: int) -> MonthHit | None:
    """A month in any form, with its year if one is named."""
    return (
        _numeric_month(line.at(index), index)
        or _western_month(line, index)
        or vietnamese_month(line, index)
        or _year_then_month(line, index)
    )


def _numeric_month(word: str, index: int) -> MonthHit | None:
    """`2025-12`, `2025/12`, `12/2025`."""
    match = re.fullmatch(r"([0-9]{4})[-/.]([0-9]{1,2})", word)
    year, month = (match[1], match[2]) if match else (None, None)
    if not match and (match := re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{4})", word)):
        month, year = match[1], match[2]
    if not (month and year) or int(month) > 31:  # 57/2024 is the number of a document, 13/2024 a slip of the pen
        return None
    return a_month(int(month), word), a_year(year, word), index + 1


def a_month(month: int, typed: str) -> int:
    """`month`, if there is such a month; DateProblem naming what was `typed` otherwise."""
    if not 1 <= month <= 12:
        raise DateProblem(message("{typed}: there is no month {month}.", typed=typed, month=month))
    return month


def _western_month(line: Line, index: int) -> MonthHit | None:
    """`December 2025`, `Dec-2025`, `mois de décembre`."""
    if line.at(index) in ("month", "mois") and line.at(index + 1) in OF:
        index += 2
    joined = re.fullmatch(r"([a-z]{3,9})[-/.]([0-9]{4})", line.at(index))
    if joined and joined[1] in MONTHS:
        return MONTHS[joined[1]], a_year(joined[2], line.at(index)), index + 1
    joined = re.fullmatch(r"([0-9]{4})[-/.]([a-z]{3,9})", line.at(index))
    if joined and joined[2] in MONTHS:
        return MONTHS[joined[2]], a_year(joined[1], line.at(index)), index + 1
    if line.at(index) not in MONTHS:
        return None
    month = MONTHS[line.at(index)]
    return month, *(past_year(month, line, index + 1, _DERNIER) or with_year(line, index + 1))


_JUST_PAST = (("vua", "qua"), ("vua", "roi"))
_DERNIER = (("dernier",),)


def past_year(
    month: int, line: Line, index: int, phrases: Sequence[tuple[str, ...]] = _JUST_PAST
) -> tuple[int, int] | None:
    """The year of a month that is over, where words after it say so: `octobre dernier`, `tháng 10 vừa qua`."""
    said = next((phrase for phrase in phrases if line.says(index, *phrase)), None)
    return (line.today.year - (month >= line.today.month), index + len(said)) if said else None


def _year_then_month(line: Line, index: int) -> MonthHit | None:
    """`2025 December`."""
    year, month = year_number(line.at(index)), MONTHS.get(line.at(index + 1))
    return (month, year, index + 2) if year and month else None


def vietnamese_month(line: Line, index: int) -> MonthHit | None:
    """`tháng 12`, `tháng mười hai`, `tháng 12/2025`, `tháng 12 năm 2025`, `tháng tư năm nay`."""
    if line.at(index) != "thang":
        return None
    whole = _numeric_month(line.at(index + 1), index + 1)
    if whole:
        return whole
    if short := re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{2})", line.at(index + 1)):
        a_year(short[2], line.phrase(index, index + 2))
    number = _month_number(line, index + 1)
    if number is None:
        return None
    year, after = past_year(number[0], line, number[1]) or with_year(line, number[1])
    if line.says(index, "thang", "sau") and not june(line, index, year):
        return None
    return number[0], year, after


def _month_number(line: Line, index: int) -> tuple[int, int] | None:
    word = line.at(index)
    if re.fullmatch(r"[0-9]{1,2}", word):
        return a_month(int(word), f"tháng {word}"), index + 1
    if word == "muoi" and line.at(index + 1) in ("mot", "hai"):
        return 10 + VI_NUMBERS[line.at(index + 1)], index + 2
    return (VI_NUMBERS[word], index + 1) if word in VI_NUMBERS else None


def relative_month(line: Line, index: int) -> MonthHit | None:
    """`this month`, `tháng sau`, `le mois prochain`: a month whose year is known."""
    hit = relative_span(line, index)
    if not hit or hit[0] != month_span(hit[0].first.year, hit[0].first.month):
        return None
    return hit[0].first.month, hit[0].first.year, hit[1]


def a_whole_month(line: Line, index: int) -> Hit | None:
    """All of the month at `index`; without its year the running one or the next."""
    hit = month_at(line, index)
    if not hit:
        return None
    month, year, after = hit
    if after == index + 1 and line.at(index) in MONTHS and not line.surely(index):
        return None
    if len(line.words) == 1 and line.at(index) == "mai":
        raise DateProblem(
            message("'mai' is May in French and tomorrow in Vietnamese; write 'ngày mai', or May with its year.")
        )
    return month_of(month, year), after


def month_of(month: int, year: int | None) -> When:
    """A month of a year; without one it comes every year."""
    return yearly(lambda of: month_span(of, month), year)
