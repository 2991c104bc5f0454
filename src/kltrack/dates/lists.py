"""Days and periods in a list that share what stands at one of them.

`14, 30 and 31 December 2025`, `ngày 30, 31/12`, `des 25 et 27 juin`: what follows the last belongs to all of them.
`December 14 and 30`, `tháng 6, 7 và 8 năm 2025`, `quý III và IV`: so does a word that stands before the first alone.
`15 January and the 20th`, `this month or next`: what stands at the first belongs to those after it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from kltrack.dates.numbers import day_in_words, day_number
from kltrack.dates.ranges import PLAIN, a_range
from kltrack.dates.relative import Hit, longest, relative_step, steps_away, year_at, year_number
from kltrack.dates.span import DateProblem, Length, Span, year_span
from kltrack.dates.weekdays import weekday_name
from kltrack.dates.when import When, fixed, format_span
from kltrack.dates.words import (
    ARTICLES,
    DAY_PREFIXES,
    MONTHS,
    OPENS_RANGE,
    ORDINALS,
    QUARTERS,
    VI_NUMBERS,
    WESTERN_BEFORE,
    Line,
    may_begin,
)
from kltrack.messages import message
from kltrack.tuples import NamedTuple

JOINERS = frozenset(("and", "or", "et", "ou", "va", "hoac", "hay", "&"))
_SHORTEST_YEAR = timedelta(days=365)
_LEADING = (*ARTICLES, "cac", "nhung")
_READERS = (*PLAIN, a_range)
_BEFORE_ITEM = ("du", "des", "de", "d'", "on", "vao", "of", "in", "en", "dans", "trong")
_UNITS_BEFORE = ("thang", "quy", "qui")
_PLURALS = {
    "quarters": "quarter", "trimestres": "trimestre", "halves": "half", "semestres": "semestre", "weeks": "week",
    "semaines": "semaine", "prochains": "prochain", "prochaines": "prochaine",
}  # fmt: skip
_FOLLOWING = {"suivant": 1, "suivante": 1, "following": 1, "next": 1, "prochain": 1, "prochaine": 1, "sau": 1, "toi": 1}
# After a list that ends with a bare number these show that it counts nothing: "tháng 6 và 7 của Bộ Y tế".
_AFTER_LIST = frozenset({
    "for", "of", "by", "to", "is", "are", "was", "were", "what", "which", "who", "must", "has", "have", "due", "de",
    "du", "des", "d'", "pour", "par", "doit", "doivent", "est", "sont", "que", "cua", "cho", "thi", "co", "phai", "la",
    "nhung", "cac", "gi", "nao", "do", "o",
})  # fmt: skip


class ListItem(NamedTuple):
    """One item of a list: its words `words[start:end]`, and its day or period, or why there is none."""

    start: int
    end: int
    when: When | None
    problem: DateProblem | None = None


class _Item(NamedTuple):
    """One item of a list before its date is read: the words from `start` up to `end`, with an article.

    `before` is a word before it that the other items may share; `own` are its own words, of a `kind`, and `rest` is
    what is written together with the last of them, "/12/2025".
    """

    start: int
    end: int
    before: tuple[str, ...]
    own: tuple[str, ...]
    kind: str
    rest: str = ""


def lists_in(words: Sequence[str], commas: Collection[int], today: date) -> Iterator[ListItem]:
    """Every item of a list of dates that share something; `commas` are the indexes of words right after a comma."""
    if not commas and JOINERS.isdisjoint(words):
        return
    line = Line([_PLURALS.get(word, word) for word in words], today)
    place = 0
    while place < len(words):
        listed = next((found for read in _LISTS if (found := read(line, place, commas))), [])
        yield from listed
        place = listed[-1].end if listed else place + 1


def _past_joiner(line: Line, index: int, commas: Collection[int]) -> int:
    """The index after the word or comma that joins two items; 0 where none does."""
    after = line.past(index, tuple(JOINERS)) if index < len(line.words) else index
    if after == index and index not in commas:
        return 0
    return after if _is_range(line, line.past(after + 1, ARTICLES)) else line.past(after, _BEFORE_ITEM)


# Lists that share what follows the last item, or stands before the first


def _list(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    items = [item] if (item := _item(line, start)) else []
    while items and (place := _past_joiner(line, items[-1].end, commas)) and (item := _item(line, place, items[0])):
        items.append(item)
    if len(items) < 2 or any("/" in item.rest for item in items[:-1]):
        return []
    before, last = items[0].before, items[-1]
    words = [*(last.before or before), *line.words[last.end - len(last.own) :]]
    hit = longest(Line(words, line.today), 0, _READERS)
    end = last.end - len(last.own) + hit[1] - len(last.before or before) if hit else 0
    if not hit or end < last.end or not (end > last.end or last.rest or _ends_list(line, before, end, commas)):
        return []
    rest = line.words[last.end : end]
    shared = [_shared(line, item, before, last.rest, rest, hit) for item in items[:-1]]
    if None in shared or (last.kind == "weekday" and any(each and each.problem for each in shared)):
        return []
    return [*(each for each in shared if each), ListItem(last.start, end, hit[0])]


def _ends_list(line: Line, before: tuple[str, ...], end: int, commas: Collection[int]) -> bool:
    """Whether a list may end with a bare number: "tháng 6 và 7", and not "tháng 6, 7 việc"."""
    return bool(before) and (end == len(line.words) or end in commas or line.at(end) in _AFTER_LIST)


def _shared(
    line: Line, item: _Item, before: tuple[str, ...], glued: str, rest: Sequence[str], last: Hit
) -> ListItem | None:
    """An item before the last, with what it shares; None where that makes no date like the last."""
    own = [*item.own[:-1], *([item.own[-1] + glued] if glued else item.own[-1:])]
    words = [*(item.before or before), *own, *rest]
    try:
        hit = longest(Line(words, line.today), 0, _READERS)
        if not hit or hit[1] != len(words) or (hit[0].is_day != last[0].is_day and item.kind != "range"):
            return None
        hit[0].span(line.today)
    except DateProblem as problem:
        return ListItem(item.start, item.end, None, problem)
    return ListItem(item.start, item.end, hit[0])


def _item(line: Line, start: int, first: _Item | None = None) -> _Item | None:
    """The item at a position, of the kind of the first one."""
    opened = line.past(start, OPENS_RANGE)
    if opened > start and _is_range(line, line.past(opened, ARTICLES)):
        item = _item(line, opened, first)  # "from 1 to 5 and from 10 to 15 December"
        return item._replace(start=start) if item else None
    place = line.past(line.past(start, _LEADING), DAY_PREFIXES)
    before: tuple[str, ...] = (line.at(place - 1),) if line.at(place - 1) in DAY_PREFIXES and place > start else ()
    if line.at(place) in _UNITS_BEFORE or (line.at(place) in MONTHS and day_number(line, place + 1)):
        before, place = (line.words[place],), place + 1
    shared = before or (first.before if first else ())
    found = _own_words(line, place, shared)
    if not found or (first and (found[1] not in (first.kind, "range") and first.kind != "range")):
        return None
    if first and before and first.before and before != first.before:
        return None
    own, kind, rest = found
    return _Item(start, place + len(own), before, own, kind, rest)


def _own_words(line: Line, place: int, before: tuple[str, ...]) -> tuple[tuple[str, ...], str, str] | None:
    """The words of one item, their kind, and what is written together with them."""
    word = line.at(place)
    if before and before[0] in _UNITS_BEFORE:
        number, slash, rest = word.partition("/")
        known = number in QUARTERS or number in VI_NUMBERS or re.fullmatch(r"[0-9]{1,2}", number)
        return ((line.words[place],), "unit", slash + rest) if known else None
    if re.fullmatch(r"[0-9]{1,2}/[0-9]{1,2}(/[0-9]{4})?", word):
        return (line.words[place],), "number", word[word.index("/") :]
    if weekday := weekday_name(line, place):
        number_after = day_number(line, weekday[1])
        return tuple(line.words[place : number_after[1] if number_after else weekday[1]]), "weekday", ""
    if word in WESTERN_BEFORE:
        return (line.words[place],), "step", ""
    if re.fullmatch(r"t[1-4]", word):
        return (line.words[place],), "number", ""
    return _number(line, place)


def _is_range(line: Line, place: int) -> bool:
    found = _number(line, place)
    return found is not None and found[1] == "range"


def _number(line: Line, place: int) -> tuple[tuple[str, ...], str, str] | None:
    """`14`, `the 1st`, `third`; `1 to 5`, `1-5`."""
    word = line.at(place)
    if re.fullmatch(r"[0-9]{1,2}-[0-9]{1,2}", word):
        return (line.words[place],), "range", ""
    found = day_number(line, place) or day_in_words(line, place)
    if not found:
        return ((line.words[place],), "number", "") if word in ORDINALS else None
    last = line.at(found[1] + 1) if line.at(found[1]) in ("to", "-", "au", "den") else ""
    if re.fullmatch(r"[0-9]{1,2}(st|nd|rd|th|er)?(/[0-9]{1,2}(/[0-9]{4})?)?", last):
        return tuple(line.words[place : found[1] + 2]), "range", "".join(last.partition("/")[1:])
    return tuple(line.words[place : found[1]]), "number", ""


# Lists that share what stands at the first item


def _with_first(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`15 January and the 20th`, `ngày 1/12 và ngày 15`: the later days lie in the month of the first."""
    own = line.past(start, ARTICLES)
    hit = longest(line, own, PLAIN) if line.at(own)[:1].isdigit() or line.at(own) in (*MONTHS, *DAY_PREFIXES) else None
    listed = [ListItem(start, hit[1], hit[0])] if hit and hit[0].is_day and (hit[0].certain or hit[0].is_yearly) else []
    while listed and (place := _past_joiner(line, listed[-1].end, commas)):
        number = line.past(line.past(place, ARTICLES), DAY_PREFIXES)
        found = day_number(line, number) if number > place else None
        other = longest(line, number, _READERS) if found else None
        if not found or (other and other[1] > found[1]) or line.at(found[1]) in ("ngay", "jours", "days"):
            break
        listed.append(_in_same_month(line, listed[0], (place, *found)))
    return listed if len(listed) > 1 else []


def _in_same_month(line: Line, first: ListItem, found: tuple[int, int, int]) -> ListItem:
    place, day, after = found
    assert first.when is not None
    begun = first.when.span(line.today).first
    if day <= begun.day:
        words = line.phrase(first.start, after)
        return ListItem(place, after, None, DateProblem(message("'{words}' does not say of which month.", words=words)))
    year = f"/{begun.year}" if first.when.certain else ""
    hit = longest(Line([f"{day}/{begun.month}{year}"], line.today), 0, PLAIN)
    return ListItem(place, after, hit[0] if hit else None)


def _steps(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`this month or next`, `cette semaine et la suivante`: the unit stands at the first alone."""
    step = relative_step(line, start)
    place = _past_joiner(line, step[2], commas) if step else 0
    own = line.past(place, ARTICLES)
    if not step or not place or line.at(own) not in _FOLLOWING or not _closes(line, own + 1, commas):
        return []
    unit, steps, after = step
    if line.at(own) not in ("suivant", "suivante", "following") and steps:
        return []
    first, following = (fixed(steps_away(line.today, unit, steps + more)) for more in (0, _FOLLOWING[line.at(own)]))
    return [ListItem(start, after, first), ListItem(place, own + 1, following)]


def _closes(line: Line, end: int, commas: Collection[int]) -> bool:
    return end == len(line.words) or end in commas or line.at(end) in _AFTER_LIST


# Lists with their count before them, and lists of years


def _counted(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`hai ngày 14 và 15/12`, `3 tháng 6, 7 và 8`: as many as stand in the list."""
    number = line.at(start)
    count = int(number) if re.fullmatch(r"[2-9]", number) else VI_NUMBERS.get(number, 0)
    counts = count and line.at(start + 1) in (*_UNITS_BEFORE, "ngay", "nam")
    listed = (_list(line, start + 1, commas) or _two_years(line, start + 1, commas)) if counts else []
    return [listed[0]._replace(start=start), *listed[1:]] if listed and len(listed) == count else []


def _two_years(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`hai năm 2026 và 2027`."""
    first = year_number(line.at(start + 1)) if line.at(start) == "nam" else None
    place = _past_joiner(line, start + 2, commas) if first else 0
    last = year_number(line.at(line.past(place, ("nam",)))) if place else None
    if not first or not last:
        return []
    end = line.past(place, ("nam",)) + 1
    return [ListItem(start, start + 2, fixed(year_span(first))), ListItem(place, end, fixed(year_span(last)))]


def _years(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`March 2026 and 2027`: March of the second year, or all of it; refused, naming both."""
    hit = longest(line, line.past(start, ARTICLES), PLAIN) if may_begin(line.at(start)) else None
    place = _past_joiner(line, hit[1], commas) if hit and hit[0].certain else 0
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
    if line.at(index) in _FOLLOWING and _closes(line, index + 1, commas) and "year" in line.words[:index]:
        return line.today.year + 1, index + 1
    return year_at(line, index)


def _goes_on(line: Line, place: int, end: int) -> bool:
    """Whether a longer date than a year begins there: "2025 Q4"."""
    hit = longest(line, place, _READERS)
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


_LISTS = (_counted, _list, _with_first, _steps, _years)
