"""Lists of years, and those with their count before them: `March 2026 and 2027`, `hai ngày 14 và 15/12`."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta

from kltrack.dates.lists.items import FOLLOWING, READERS, UNITS_BEFORE, ListItem, closes, past_joiner
from kltrack.dates.lists.sharing_last import sharing_last
from kltrack.dates.ranges import PLAIN
from kltrack.dates.relative import longest, year_at, year_number
from kltrack.dates.span import DateProblem, Length, Span, year_span
from kltrack.dates.when import When, fixed, format_span
from kltrack.dates.words import (
    ARTICLES,
    VI_NUMBERS,
    Line,
    may_begin,
)
from kltrack.messages import message

_SHORTEST_YEAR = timedelta(days=365)


def counted(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`hai ngày 14 và 15/12`, `3 tháng 6, 7 và 8`: as many as stand in the list."""
    number = line.at(start)
    count = int(number) if re.fullmatch(r"[2-9]", number) else VI_NUMBERS.get(number, 0)
    counts = count and line.at(start + 1) in (*UNITS_BEFORE, "ngay", "nam")
    listed = (sharing_last(line, start + 1, commas) or _two_years(line, start + 1, commas)) if counts else []
    return [listed[0]._replace(start=start), *listed[1:]] if listed and len(listed) == count else []


def _two_years(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`hai năm 2026 và 2027`."""
    first = year_number(line.at(start + 1)) if line.at(start) == "nam" else None
    place = past_joiner(line, start + 2, commas) if first else 0
    last = year_number(line.at(line.past(place, ("nam",)))) if place else None
    if not first or not last:
        return []
    end = line.past(place, ("nam",)) + 1
    return [ListItem(start, start + 2, fixed(year_span(first))), ListItem(place, end, fixed(year_span(last)))]


def years(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`March 2026 and 2027`: March of the second year, or all of it; refused, naming both."""
    hit = longest(line, line.past(start, ARTICLES), PLAIN) if may_begin(line.at(start)) else None
    place = past_joiner(line, hit[1], commas) if hit and hit[0].certain else 0
    year_found = _year(line, line.past(place, ARTICLES), commas) if place else None
    if not hit or not year_found or line.at(place - 1) in ("in", "en", "trong", "dans"):
        return []
    number, end = year_found
    if _goes_on(line, place, end):
        return []
    first, year = _span_of(hit[0], line.today), year_span(number)
    if not first or first.end - first.first >= _SHORTEST_YEAR or first.first.year == number:
        return []
    same = _in_year(first, number)
    problem = message(
        "'{words}' may mean {earlier} or {later}; write {earlier_iso} or {later_iso}.",
        words=line.phrase(start, end),
        earlier=format_span(same),
        later=format_span(year),
        earlier_iso=f"{same.first}/{same.last}" if same.first != same.last else str(same.first),
        later_iso=str(number),
    )
    return [ListItem(start, hit[1], hit[0]), ListItem(place, end, None, DateProblem(problem))]


def _year(line: Line, index: int, commas: Collection[int]) -> tuple[int, int] | None:
    """The year at a position and the index after it; "next" is one after "this year"."""
    if line.at(index) in FOLLOWING and closes(line, index + 1, commas) and "year" in line.words[:index]:
        return line.today.year + 1, index + 1
    return year_at(line, index)


def _goes_on(line: Line, place: int, end: int) -> bool:
    """Whether a longer date than a year begins there: "2025 Q4"."""
    hit = longest(line, place, READERS)
    return bool(hit and hit[1] > end)


def _span_of(when: When, today: date) -> Span | None:
    try:
        return when.span(today)
    except DateProblem:
        return None


def _in_year(span: Span, year: int) -> Span:
    """The same days of another year; the last of February where the day is none there."""
    months = Length(months=12 * (year - span.first.year))
    return Span(months.after(span.first), months.after(span.end))
