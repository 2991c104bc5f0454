"""Years, and weeks, months, quarters and years counted from today.

A reader, here and in its neighbours, takes a `Line` and a position and returns what it read and the index after it,
or None where nothing of its kind begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from kltrack.dates.numbers import year_in_words
from kltrack.dates.span import (
    FIRST_YEAR,
    LAST_YEAR,
    DateProblem,
    Span,
    month_span,
    quarter_span,
    shifted,
    week_span,
    year_span,
)
from kltrack.dates.when import When, fixed
from kltrack.dates.words import (
    ARTICLES,
    OF,
    VI_AFTER,
    VI_NUMBERS,
    VI_UNITS,
    WESTERN_AFTER,
    WESTERN_BEFORE,
    WESTERN_UNITS,
    Line,
)
from kltrack.messages import message

LAST_BARE_YEAR = 2199  # a bare number is taken for a year only where it can hardly be anything else

Hit = tuple[When, int]
Reader = Callable[[Line, int], Hit | None]


def longest(line: Line, index: int, readers: Iterable[Reader]) -> Hit | None:
    """The longest of what the readers read at `index`; the first of those that are as long."""
    hits = [hit for reader in readers if (hit := reader(line, index))]
    return max(hits, key=lambda hit: hit[1], default=None)


def year_number(word: str) -> int | None:
    """A year as four ASCII digits, 1900 to 9998."""
    if not re.fullmatch(r"[0-9]{4}", word):
        return None
    return int(word) if FIRST_YEAR <= int(word) <= LAST_YEAR else None


def year_at(line: Line, index: int) -> tuple[int, int] | None:
    """The year after a date: `2025`, `of 2025`, `năm 2025`, `của năm`, `next year`, `de l'an prochain`."""
    after_of = line.past(index, (*OF, "cua"))
    index, bound = line.past(after_of, ARTICLES), after_of > index
    digits = line.past(index, ("nam",))
    if year := year_number(line.at(digits)):
        _check_era(line, year, digits + 1)
        return year, digits + 1
    period = relative_step(line, index)
    if period and period[0] == "year":
        return line.today.year + period[1], period[2]
    if bound and line.at(index) in ("year", "annee", "nam"):
        return line.today.year, index + 1
    return year_in_words(line, index)


def _check_era(line: Line, year: int, after: int) -> None:
    """Raises DateProblem for a year of the Buddhist era, `2568 BE`."""
    if year > LAST_BARE_YEAR and line.at(after) in ("be", "b.e"):
        raise DateProblem(message("The year {year} is not one of the common era; write that one.", year=year))


def with_year(line: Line, index: int) -> tuple[int | None, int]:
    """The year at `index` and the index after it; None and `index` itself where no year follows."""
    return year_at(line, index) or (None, index)


def a_year(digits: str, typed: str) -> int:
    """The year of a date that is written whole; DateProblem, naming what was `typed`, unless it is 1900 to 9998."""
    year = year_number(digits)
    if year is None:
        raise DateProblem(
            message(
                "{typed}: write the year with four digits, {first_year} to {last_year}.",
                typed=typed,
                first_year=FIRST_YEAR,
                last_year=LAST_YEAR,
            )
        )
    return year


def relative_step(line: Line, index: int) -> tuple[str, int, int] | None:
    """Unit, steps from today's, next index: `next month`, `mois prochain`, `mois en cours`, `tháng sau`, `sang năm`."""
    this, following = line.at(index), line.at(index + 1)
    if this in WESTERN_BEFORE:
        unit = WESTERN_UNITS.get(following.removesuffix("-ci"))
        return (unit, WESTERN_BEFORE[this], index + 2) if unit else None
    if this in WESTERN_UNITS:
        return _after_western_unit(line, index)
    if this in VI_UNITS and (following in VI_AFTER or line.says(index + 1, "vua", "roi")):
        return _after_vietnamese_unit(line, index)
    says_next = line.says(index, "sang", "nam") and not year_number(line.at(index + 2))  # "sang năm 2026" says which
    return ("year", 1, index + 2) if says_next else None


def _after_western_unit(line: Line, index: int) -> tuple[str, int, int] | None:
    unit, following = WESTERN_UNITS[line.at(index)], line.at(index + 1)
    if line.says(index + 1, "en", "cours"):
        return unit, 0, index + 3
    return (unit, WESTERN_AFTER[following], index + 2) if following in WESTERN_AFTER else None


def _after_vietnamese_unit(line: Line, index: int) -> tuple[str, int, int] | None:
    after = line.past(index + 1, ("vua",))
    unit, following = VI_UNITS[line.at(index)], line.at(after)
    if (following == "ngoai" and unit != "year") or (following == "roi" and _is_counted(line, index)):
        return None
    if line.says(index, "thang", "sau") and june(line, index, with_year(line, index + 2)[0]):
        return None
    return unit, VI_AFTER[following], after + 1


def _is_counted(line: Line, index: int) -> bool:
    """Whether a number stands before a unit: "mấy tuần rồi" asks how long it has been; "tuần rồi" is last week."""
    before = line.words[index - 1] if index else ""
    return before in _COUNTING or before.isdigit()


_COUNTING = frozenset({"may", "nhieu", "vai", "ca", "hang", "suot", *VI_NUMBERS})


def relative_period(line: Line, index: int) -> Hit | None:
    """The week, month, quarter or year that `relative_step` names."""
    period = relative_span(line, index)
    return (fixed(period[0]), period[1]) if period else None


def relative_span(line: Line, index: int) -> tuple[Span, int] | None:
    """The days of what `relative_step` names, and the index after it."""
    period = relative_step(line, index)
    return (steps_away(line.today, period[0], period[1]), period[2]) if period else None


def steps_away(today: date, unit: str, steps: int) -> Span:
    """The week, month, quarter or year so many steps after the one that today lies in."""
    if unit == "week":
        return week_span(shifted(today, 7 * steps))
    if unit == "year":
        return year_span(today.year + steps)
    if unit == "quarter":
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + steps, 4)
        return quarter_span(year, quarter + 1)
    year, month = divmod(today.year * 12 + today.month - 1 + steps, 12)
    return month_span(year, month + 1)


def june(line: Line, index: int, year: int | None) -> bool:
    """Whether the words "thang sau" at `index` are tháng sáu, June, and not tháng sau, next month."""
    if line.with_marks(index + 1) == "sáu":
        return True
    if line.with_marks(index) == "tháng":
        return False
    if year:
        return True
    raise DateProblem(
        message("'thang sau' is next month (tháng sau) or June (tháng sáu); write it with its marks, or 'thang 6'.")
    )
