"""Lists that share what follows the last item, or stands before the first: `14 and 30 December`, `tháng 6 và 7`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from kltrack.dates.lists.items import (
    LEADING,
    READERS,
    UNITS_BEFORE,
    ListItem,
    closes,
    is_range,
    item_number,
    past_joiner,
)
from kltrack.dates.numbers import day_number
from kltrack.dates.relative import Hit, longest
from kltrack.dates.span import DateProblem
from kltrack.dates.weekdays import weekday_name
from kltrack.dates.words import (
    ARTICLES,
    DAY_PREFIXES,
    MONTHS,
    OPENS_RANGE,
    QUARTERS,
    VI_NUMBERS,
    WESTERN_BEFORE,
    Line,
)
from kltrack.tuples import NamedTuple


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


def sharing_last(line: Line, start: int, commas: Collection[int]) -> list[ListItem]:
    """`14, 30 and 31 December`: what stands before and after the last belongs to all."""
    items = [item] if (item := _item(line, start)) else []
    while items and (place := past_joiner(line, items[-1].end, commas)) and (item := _item(line, place, items[0])):
        items.append(item)
    if len(items) < 2 or any("/" in item.rest for item in items[:-1]):
        return []
    before, last = items[0].before, items[-1]
    words = [*(last.before or before), *line.words[last.end - len(last.own) :]]
    hit = longest(Line(words, line.today), 0, READERS)
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
    return bool(before) and closes(line, end, commas)


def _shared(
    line: Line, item: _Item, before: tuple[str, ...], glued: str, rest: Sequence[str], last: Hit
) -> ListItem | None:
    """An item before the last, with what it shares; None where that makes no date like the last."""
    own = [*item.own[:-1], *([item.own[-1] + glued] if glued else item.own[-1:])]
    words = [*(item.before or before), *own, *rest]
    try:
        hit = longest(Line(words, line.today), 0, READERS)
        if not hit or hit[1] != len(words) or (hit[0].is_day != last[0].is_day and item.kind != "range"):
            return None
        hit[0].span(line.today)
    except DateProblem as problem:
        return ListItem(item.start, item.end, None, problem)
    return ListItem(item.start, item.end, hit[0])


def _item(line: Line, start: int, first: _Item | None = None) -> _Item | None:
    """The item at a position, of the kind of the first one."""
    opened = line.past(start, OPENS_RANGE)
    if opened > start and is_range(line, line.past(opened, ARTICLES)):
        item = _item(line, opened, first)  # "from 1 to 5 and from 10 to 15 December"
        return item._replace(start=start) if item else None
    place = line.past(line.past(start, LEADING), DAY_PREFIXES)
    before: tuple[str, ...] = (line.at(place - 1),) if line.at(place - 1) in DAY_PREFIXES and place > start else ()
    if line.at(place) in UNITS_BEFORE or (line.at(place) in MONTHS and day_number(line, place + 1)):
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
    if before and before[0] in UNITS_BEFORE:
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
    return item_number(line, place)
