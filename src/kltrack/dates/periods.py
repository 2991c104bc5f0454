"""Periods of every kind, and their ends (see relative.py for what a reader is)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from kltrack.dates.months import MonthHit, a_whole_month, month_at, of_year_or_next, relative_month
from kltrack.dates.relative import Hit, a_year, relative_period, steps_away, with_year, year_number
from kltrack.dates.span import DateProblem, Span, first_week_span, quarter_span, single, week_span, year_span
from kltrack.dates.words import ARTICLES, OF, ORDINALS, QUARTERS, VI_UNITS, WESTERN_UNITS, Line
from kltrack.messages import message

_LAST_BARE_YEAR = 2199  # a bare number is taken for a year only where it can hardly be anything else

Reader = Callable[[Line, int], Hit | None]


def longest(line: Line, index: int, readers: Iterable[Reader]) -> Hit | None:
    """The longest of what the readers read at `index`."""
    hits = [hit for reader in readers if (hit := reader(line, index))]
    return max(hits, key=lambda hit: hit[1], default=None)


def _quarter(line: Line, index: int) -> Hit | None:
    """`Q4`, `Q4/2025`, `quý IV/2025`, `quý 4 năm 2025`, `4th quarter of 2025`, `4e trimestre 2025`, `T4 2025`."""
    hit = _short_quarter(line.at(index), index) or _long_quarter(line, index)
    if not hit:
        return _french_quarter(line, index)
    quarter, year, after = hit
    if year is None:
        year, after = with_year(line, after)
    return of_year_or_next(line.today, year, partial(quarter_span, quarter=quarter)), after


def _short_quarter(word: str, index: int) -> MonthHit | None:
    match = re.fullmatch(r"q([1-4])(?:[-/.]([0-9]{4}))?", word)
    return (int(match[1]), a_year(match[2], word) if match[2] else None, index + 1) if match else None


def _long_quarter(line: Line, index: int) -> MonthHit | None:
    if line.at(index) in ("quy", "qui"):
        name, _, year = line.at(index + 1).replace("-", "/").partition("/")
        if name not in QUARTERS or (year and not year.isdigit()):
            return None
        return QUARTERS[name], a_year(year, f"quý {name}/{year}") if year else None, index + 2
    if line.at(index) in ORDINALS and line.at(index + 1) in ("quarter", "trimestre"):
        return ORDINALS[line.at(index)], None, index + 2
    return None


def _french_quarter(line: Line, index: int) -> Hit | None:
    """`T4 2025`; without its year T4 may as well be Vietnamese for April or Wednesday."""
    year = year_number(line.at(index + 1))
    if year and re.fullmatch(r"t[1-4]", line.at(index)):
        return quarter_span(year, int(line.at(index)[1])), index + 2
    return None


def _year(line: Line, index: int) -> Hit | None:
    """`2025`, `năm 2025`, `the year 2025`, `l'année 2025`; `2025 Q4`."""
    start = line.past(index, ("nam", "year", "annee", "an"))
    year = year_number(line.at(start))
    if not year or (start == index and year > _LAST_BARE_YEAR):
        return None
    quarter = re.fullmatch(r"q([1-4])", line.at(start + 1))
    return (quarter_span(year, int(quarter[1])), start + 2) if quarter else (year_span(year), start + 1)


def _iso(line: Line, index: int) -> Hit | None:
    """`2025-Q4` and `2025-W41`."""
    word = line.at(index)
    match = re.fullmatch(r"([0-9]{4})-([qw])([0-9]{1,2})", word)
    if not match:
        return None
    year, number = a_year(match[1], word), int(match[3])
    if match[2] == "w":
        return _iso_week(year, number, word), index + 1
    if not re.fullmatch(r"[1-4]", match[3]):
        raise DateProblem(message("{typed}: there is no quarter {number}.", typed=word.upper(), number=number))
    return quarter_span(year, number), index + 1


def _iso_week(year: int, week: int, word: str) -> Span:
    try:
        return week_span(date.fromisocalendar(year, week, 1))
    except ValueError:
        weeks = date(year, 12, 28).isocalendar().week
        raise DateProblem(
            message("{typed}: {year} has the weeks W01 to W{weeks}.", typed=word.upper(), year=year, weeks=weeks)
        ) from None


def _first_week(line: Line, index: int) -> Hit | None:
    """`first week of October`, `tuần đầu tháng 10`, `première semaine d'octobre`: days 1 to 7."""
    after = _first_week_words(line, index)
    if after is None:
        return None
    hit = month_at(line, after) or relative_month(line, after)
    if not hit:
        return None
    month, year, end = hit
    return of_year_or_next(line.today, year, lambda of: first_week_span(of, month)), end


def _first_week_words(line: Line, index: int) -> int | None:
    if ORDINALS.get(line.at(index)) == 1 and line.at(index + 1) in ("week", "semaine"):
        return line.past(line.past(index + 2, (*OF, "in")), ARTICLES)
    if line.says(index, "tuan", "thu", "nhat"):
        return line.past(index + 3, ("cua", "trong"))
    if line.says(index, "tuan", "dau"):
        return line.past(line.past(index + 2, ("tien",)), ("cua", "trong"))
    return None


PERIODS: tuple[Reader, ...] = (a_whole_month, _quarter, _year, _iso, _first_week, relative_period)


def end_of(line: Line, index: int) -> Hit | None:
    """`end of month`, `fin décembre`, `cuối năm 2025`, `hết quý IV`: the one day that is the period's last."""
    start = _after_end(line, index)
    if start is None:
        return None
    hit = longest(line, start, PERIODS) or _running_unit(line, start)
    if not hit:
        return None
    if (hit[0].end - hit[0].first).days <= 7:
        raise DateProblem(message("The end of a week is Friday for some and Sunday for others; write the day."))
    return single(hit[0].last), hit[1]


def _after_end(line: Line, index: int) -> int | None:
    if line.at(index) in ("cuoi", "het"):
        return index + 1
    if line.at(index) in ("end", "fin"):
        return line.past(line.past(index + 1, OF), ARTICLES)
    return None


def _running_unit(line: Line, index: int) -> Hit | None:
    unit = (WESTERN_UNITS | VI_UNITS).get(line.at(index))
    return (steps_away(line.today, unit, 0), index + 1) if unit else None
