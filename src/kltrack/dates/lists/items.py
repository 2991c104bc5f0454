"""What the lists share: their items, what joins two of them, and what may end a list."""

from __future__ import annotations

import re
from collections.abc import Collection

from kltrack.dates.numbers import day_in_words, day_number
from kltrack.dates.ranges import PLAIN, a_range
from kltrack.dates.span import DateProblem
from kltrack.dates.when import When
from kltrack.dates.words import (
    ARTICLES,
    JOINERS,
    ORDINALS,
    Line,
)
from kltrack.tuples import NamedTuple

LEADING = (*ARTICLES, "cac", "nhung")
READERS = (*PLAIN, a_range)
_BEFORE_ITEM = ("du", "des", "de", "d'", "on", "vao", "of", "in", "en", "dans", "trong")
UNITS_BEFORE = ("thang", "quy", "qui")
FOLLOWING = {"suivant": 1, "suivante": 1, "following": 1, "next": 1, "prochain": 1, "prochaine": 1, "sau": 1, "toi": 1}
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


def past_joiner(line: Line, index: int, commas: Collection[int]) -> int:
    """The index after the word or comma that joins two items; 0 where none does."""
    after = line.past(index, tuple(JOINERS)) if index < len(line.words) else index
    if after == index and index not in commas:
        return 0
    return after if is_range(line, line.past(after + 1, ARTICLES)) else line.past(after, _BEFORE_ITEM)


def is_range(line: Line, place: int) -> bool:
    """Whether a range of days stands at a position: "1 to 5"."""
    found = item_number(line, place)
    return found is not None and found[1] == "range"


def item_number(line: Line, place: int) -> tuple[tuple[str, ...], str, str] | None:
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


def closes(line: Line, end: int, commas: Collection[int]) -> bool:
    """Whether a list may end there with a bare number or a word like "next": "tháng 6 và 7", not "tháng 6, 7 việc"."""
    return end == len(line.words) or end in commas or line.at(end) in _AFTER_LIST
