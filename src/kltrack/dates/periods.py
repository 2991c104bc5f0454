"""Periods of every kind (see relative.py for what a reader is)."""

from __future__ import annotations

import re
from datetime import date
from functools import partial

from kltrack.dates.months import MonthHit, a_whole_month, month_at, month_of, past_year, relative_month
from kltrack.dates.relative import (
    LAST_BARE_YEAR,
    Hit,
    Reader,
    a_year,
    relative_period,
    steps_away,
    with_year,
    year_number,
)
from kltrack.dates.span import (
    DateProblem,
    Span,
    first_week_span,
    month_span,
    quarter_span,
    shifted,
    week_span,
    year_span,
)
from kltrack.dates.when import fixed, refused_date, within, yearly
from kltrack.dates.words import ARTICLES, OF, ORDINALS, QUARTERS, VI_UNITS, WESTERN_UNITS, Line
from kltrack.messages import message

_LAST_WEEK = 53
_DAYS_BEFORE_LAST = 6  # in the last seven days of a period
_FIRST_OR_LAST = {"dau": 1, "cuoi": 2}
_HALF = {"half", "semestre"}


def _quarter(line: Line, index: int) -> Hit | None:
    """`Q4`, `Q4/2025`, `quý IV/2025`, `quý III vừa qua`, `4th quarter of 2025`, `4e trimestre 2025`, `T4 2025`."""
    hit = _short_quarter(line.at(index), index) or _long_quarter(line, index)
    if not hit:
        return _french_quarter(line, index)
    quarter, year, after = hit
    if year is None:
        year, after = past_year(3 * quarter, line, after) or with_year(line, after)
    return yearly(partial(quarter_span, quarter=quarter), year), after


def _short_quarter(word: str, index: int) -> MonthHit | None:
    """`Q4`, `Q4/2025`."""
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
    if line.at(index) in ("last", "final", "dernier") and line.at(index + 1) in ("quarter", "trimestre"):
        of, after = with_year(line, index + 2)
        return (4, of, after) if of else None
    return None


def _french_quarter(line: Line, index: int) -> Hit | None:
    """`T4 2025`; without its year T4 may as well be Vietnamese for April or Wednesday."""
    year = year_number(line.at(index + 1))
    if year and re.fullmatch(r"t[1-4]", line.at(index)):
        return fixed(quarter_span(year, int(line.at(index)[1]))), index + 2
    return None


# Halves and other first or last months of a year


def _half(line: Line, index: int) -> Hit | None:
    """`first half of 2025`, `H1 2025`, `premier semestre`, `nửa đầu năm 2025`, `6 tháng cuối năm`."""
    found = _western_half(line, index) or _vietnamese_months(line, index)
    if not found:
        return None
    (first, count), after = found
    if line.at(after - 1) == "nam":  # "6 tháng đầu năm" is of this year
        year = year_number(line.at(after))
        year, after = (year, after + 1) if year else with_year(line, after - 1)
        year, after = (year, after) if year else (line.today.year, after + 1)
    else:
        year, after = with_year(line, after)
    return yearly(lambda of: _some_months(of, first, count), year), after


def _western_half(line: Line, index: int) -> tuple[tuple[int, int], int] | None:
    short = re.fullmatch(r"h([12])", line.at(index))
    if short:
        return (6 * int(short[1]) - 5, 6), index + 1
    half = ORDINALS.get(line.at(index), 2 if line.at(index) == "second" else 0)
    if line.at(index + 1) in _HALF and half in (1, 2):
        return (6 * half - 5, 6), index + 2
    return None


def _vietnamese_months(line: Line, index: int) -> tuple[tuple[int, int], int] | None:
    """`6 tháng đầu năm`, `nửa cuối năm`: the first month and how many, up to and with the word "năm"."""
    is_half = line.at(index) == "nua"
    if is_half:
        count, index = 6, index + 1
    elif re.fullmatch(r"[0-9]{1,2}", line.at(index)) and line.at(index + 1) == "thang":
        count, index = int(line.at(index)), index + 2
    else:
        return None
    part = _FIRST_OR_LAST.get(line.at(index))
    after = line.past(index + 1, ("cua",))
    if not part or not 1 <= count <= 12:
        return None
    if is_half and year_number(line.at(after)):
        return (1 if part == 1 else 7, count), after  # "nửa cuối 2025"
    if line.at(after) != "nam":
        return None
    return (1 if part == 1 else 13 - count, count), after + 1


def _some_months(year: int, first: int, count: int) -> Span:
    return Span(month_span(year, first).first, month_span(year, first + count - 1).end)


def _year(line: Line, index: int) -> Hit | None:
    """`2025`, `năm 2025`, `the year 2025`, `l'année 2025`; `2025 Q4`."""
    start = line.past(index, ("nam", "year", "annee", "an"))
    year = year_number(line.at(start))
    if not year or (start == index and year > LAST_BARE_YEAR):
        return None
    part = re.fullmatch(r"q([1-4])|h([12])", line.at(start + 1))
    if not part:
        return fixed(year_span(year)), start + 1
    return fixed(
        quarter_span(year, int(part[1])) if part[1] else _some_months(year, 6 * int(part[2]) - 5, 6)
    ), start + 2


def _iso(line: Line, index: int) -> Hit | None:
    """`2025-Q4`, `2025Q4`, `2025-H1` and `2025-W41`."""
    word = line.at(index)
    match = re.fullmatch(r"([0-9]{4})(-?)([qhw])([0-9]{1,2})", word)
    if not match or (match[3] == "w" and not match[2]):
        return None
    year, number = a_year(match[1], word), int(match[4])
    if match[3] == "w":
        return fixed(_iso_week(year, number, word)), index + 1
    if match[3] == "h" and match[4] in ("1", "2"):
        return fixed(_some_months(year, 6 * number - 5, 6)), index + 1
    if match[3] == "h" or not re.fullmatch(r"[1-4]", match[4]):
        raise DateProblem(
            message("{typed}: there is no quarter {number}.", typed=word.upper(), number=number)
            if match[3] == "q"
            else message("{typed}: there is no half {number}.", typed=word.upper(), number=number)
        )
    return fixed(quarter_span(year, number)), index + 1


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
    return within(month_of(month, year), lambda span: first_week_span(span.first.year, month), is_day=False), end


def _first_week_words(line: Line, index: int) -> int | None:
    if ORDINALS.get(line.at(index)) == 1 and line.at(index + 1) in ("week", "semaine"):
        return line.past(line.past(index + 2, (*OF, "in")), ARTICLES)
    if line.says(index, "tuan", "thu", "nhat"):
        return line.past(index + 3, ("cua", "trong"))
    if line.says(index, "tuan", "dau"):
        return line.past(line.past(index + 2, ("tien",)), ("cua", "trong"))
    return None


def _numbered_week(line: Line, index: int) -> Hit | None:
    """`week 49 of 2026`, `tuần 49/2026`, `semaine 49`: counted in more ways than one; refused."""
    if line.at(index) not in ("week", "semaine", "tuan"):
        return None
    place = line.past(index + 1, ("no", "n°", "number", "numero", "so", "thu"))
    match = re.fullmatch(r"([0-9]{1,2})(?:/([0-9]{4}))?", line.at(place))
    if not match or not 1 <= int(match[1]) <= _LAST_WEEK:
        return None
    year, after = (int(match[2]), place + 1) if match[2] else with_year(line, place + 1)
    problem = message(
        "'{words}': weeks are counted in more than one way; write {year}-W{week}, as ISO counts them, or both days.",
        words=line.phrase(index, after),
        year=year or line.today.year,
        week=f"{int(match[1]):02}",
    )
    return refused_date(DateProblem(problem)), after


# What stands before the bare name of a running period: "échéances du mois", "trong tuần", "of the month".
_OF_RUNNING = frozenset({("de", "la"), ("de", "l'"), ("of", "the"), ("for", "the"), ("pour", "le"), ("pour", "la")})


def _last_week(line: Line, index: int) -> Hit | None:
    """`tuần cuối tháng 10`, `dernière semaine d'octobre`: its last seven days, or the week of its last day; refused."""
    after = _last_week_words(line, index)
    hit = (month_at(line, after) or relative_month(line, after)) if after is not None else None
    if not hit:
        return None
    month, year, end = hit
    days = last_week(month_of(month, year).following(line.today))
    return refused_date(several_readings(line.phrase(index, end), days)), end


def _last_week_words(line: Line, index: int) -> int | None:
    if line.at(index) in ("derniere", "final") and line.at(index + 1) in ("semaine", "week"):
        return line.past(line.past(index + 2, (*OF, "in", "en")), ARTICLES)
    if line.says(index, "tuan", "cuoi"):
        return line.past(line.past(index + 2, ("cung",)), ("cua", "trong"))
    return None


def last_week(period: Span) -> Span:
    """The last seven days of a period."""
    return Span(shifted(period.last, -_DAYS_BEFORE_LAST), period.end)


def several_readings(words: str, days: Span) -> DateProblem:
    """The refusal of some part of a period, with days that may be written."""
    return DateProblem(
        message(
            "'{words}' has more than one reading; write the day, or both: {example}.",
            words=words,
            example=f"{days.first}/{days.last}",
        )
    )


def _running(line: Line, index: int) -> Hit | None:
    """The running period, where only its unit is named: `du mois`, `trong tuần`, `of the month`."""
    unit = (WESTERN_UNITS | VI_UNITS).get(line.at(index))
    before = (line.at(index - 2), line.at(index - 1))
    bare = before[1] == "trong" if line.at(index) in VI_UNITS else before[1] == "du" or before in _OF_RUNNING
    return (fixed(steps_away(line.today, unit, 0)), index + 1) if unit and bare else None


PERIODS: tuple[Reader, ...] = (
    a_whole_month,
    _quarter,
    _half,
    _year,
    _iso,
    _first_week,
    _last_week,
    _numbered_week,
    relative_period,
    _running,
)
