"""The pieces that a wording is made of: days, lengths, hours, documents' numbers and the phrases of the lexicon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple, TypeGuard

from kltrack.dates.deadlines.events import Meeting
from kltrack.dates.deadlines.lengths import LENGTH_STARTS, Clock, Length, clock_at, length_at
from kltrack.dates.deadlines.lexicon import Mark, phrase_at, phrase_starts
from kltrack.dates.deadlines.moments import LAST_PLAIN_YEAR, Time, no_year
from kltrack.dates.deadlines.named import by_first_word
from kltrack.dates.deadlines.spoken import SPOKEN_STARTS, spoken_at
from kltrack.dates.deadlines.times import time_at
from kltrack.dates.deadlines.wording import Wording
from kltrack.dates.relative import steps_away
from kltrack.dates.span import FIRST_YEAR
from kltrack.dates.words import VI_NUMBERS


class Number(NamedTuple):
    """The number of a document: 195-KL/TW, 178/2024/NĐ-CP."""

    first: int
    end: int


class Figure(NamedTuple):
    """A word with digits that is no other piece."""

    first: int
    end: int


Piece = Time | Length | Clock | Number | Figure | Meeting | Mark


def pieces(wording: Wording, issued: date | None, named: Sequence[Meeting] = ()) -> list[Piece]:
    """All pieces, in order, the meetings `named` among them; words that say nothing about time are left out."""
    found: list[Piece] = []
    index, count = 0, len(wording.words)
    meetings = {meeting.first: meeting for meeting in named}
    starts = _starts()
    while index < count:
        word = wording.words[index]
        if word not in starts and not word[0].isdigit() and index not in meetings:
            index += 1
            continue
        piece = (
            meetings.get(index) or _after_another(wording, found, index, issued) or _piece_at(wording, index, issued)
        )
        if piece:
            found.append(piece)
        index = piece.end if piece else index + 1
    return found


def _after_another(wording: Wording, found: list[Piece], index: int, issued: date | None) -> Piece | None:
    """A piece that the words are only because of the piece before: `end of the year`, `within 24 hours`."""
    if not found:
        return None
    if wording.words[index] in _UNITS:
        return _unit_at(wording, found, index, issued)
    return length_at(wording, index) if is_mark(found[-1], "within") else None


@cache
def _starts() -> frozenset[str]:
    """Every word without a figure that a piece, a meeting apart, may begin with."""
    return frozenset((*phrase_starts(), *by_first_word(), *LENGTH_STARTS, *SPOKEN_STARTS, *_UNITS))


def _unit_at(wording: Wording, found: list[Piece], index: int, issued: date | None) -> Time | None:
    """The running year of `by the end of the year`: a bare unit after "end of"."""
    unit = _UNITS[wording.words[index]]
    if not _after_end(found, index):
        return None
    time = time_at(wording, index, issued)
    if time or _is_not_running(wording, index):
        return time
    if issued is None:
        return Time("period", index, index + 1, problem=no_year(), year_said=False)
    return Time("period", index, index + 1, steps_away(issued, unit, 0), year_said=False)


_UNITS = {
    "year": "year", "month": "month", "quarter": "quarter", "annee": "year", "mois": "month", "trimestre": "quarter",
    "nam": "year", "thang": "month", "quy": "quarter",
}  # fmt: skip
_MONTHS = 12
_NAMES_ANOTHER = frozenset(
    {"hoc", "ngan", "tai", "scolaire", "of", "de", "d", "nay", "sau", "toi", "ngoai", "prochain", "prochaine", "nhiem"}
    | {"suivant", "suivante", "dernier", "derniere", "passe", "passee", "precedent", "precedente", "fiscale"}
    | {"budgetaire", "vua", "ke", "tiep"}
)


def _after_end(found: list[Piece], index: int) -> bool:
    last = found[-1]
    return last.end == index and (
        is_mark(last, "end") or (is_mark(last, "filler") and len(found) > 1 and is_mark(found[-2], "end"))
    )


def _is_not_running(wording: Wording, index: int) -> bool:
    """Whether the unit is said to be another than the running one: `cuối tháng 11`, `cuối năm sau`."""
    following = wording.words[index + 1] if index + 1 < len(wording.words) else ""
    if following[:1].isdigit():
        return not following.isdigit() or not _counts(wording, index)
    return following in _NAMES_ANOTHER or (following in VI_NUMBERS and wording.words[index] != "nam")


def _counts(wording: Wording, unit: int) -> bool:
    """Whether the number behind a unit counts what comes next and is none of a year, a quarter or a month."""
    number = int(wording.words[unit + 1])
    is_year = FIRST_YEAR <= number <= LAST_PLAIN_YEAR
    is_part = 1 <= number <= _MONTHS and _UNITS[wording.words[unit]] != "year"
    return wording.begins_thousands(wording.ends[unit + 1]) or not (is_year or is_part)


def _piece_at(wording: Wording, index: int, issued: date | None) -> Piece | None:
    time = time_at(wording, index, issued)
    if time and time.shape != "day-of-month":
        return time
    if wording.words[index][0].isdigit():
        return _with_figures(wording, index) or time or Figure(index, index + 1)
    return length_at(wording, index) or spoken_at(wording, index, issued) or _phrase_at(wording, index)


def _with_figures(wording: Wording, index: int) -> Piece | None:
    return _number_at(wording, index) or clock_at(wording, index) or length_at(wording, index)


def _phrase_at(wording: Wording, index: int) -> Mark | None:
    mark = phrase_at(wording, index)
    if mark and mark.kind == "monthly" and mark.end < len(wording.words):
        # "of the month" says every month; "của tháng 12", "du mois de décembre", "của tháng sau" do not.
        following = wording.words[mark.end]
        if following[0].isdigit() or following in _names_the_month(wording.words[mark.first]):
            return None
    return mark


def _names_the_month(first: str) -> frozenset[str]:
    """The words that say which month after a phrase beginning with `first`: French "de", not Vietnamese "để"."""
    return _VIETNAMESE_MONTH if first in ("hang", "moi", "cua") else _OTHER_MONTH


_VIETNAMESE_MONTH = frozenset({"sau", "nay", "toi"})
_OTHER_MONTH = frozenset({"de", "d", "of", "following", "suivant", "after"}) | {
    *("prochain", "courant", "en", "dernier", "passe", "precedent", "qui"),  # "du mois en cours", "du mois qui vient"
}


def _number_at(wording: Wording, index: int) -> Number | None:
    found = _number().match(wording.text, wording.starts[index])
    return Number(index, wording.word_after(found.end())) if found else None


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[0-9]+[a-z]?(?:/[0-9]{4})?\s?[-/]\s?[A-ZĐ](?![1-4]\b|[0-9])[\w]*(?<![a-z]{3})(?:[-/]\w+)*")


def is_mark(piece: object, *kinds: str) -> TypeGuard[Mark]:
    """Whether a piece is a phrase of one of these kinds."""
    return type(piece) is Mark and piece.kind in kinds
