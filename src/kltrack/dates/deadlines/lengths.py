"""Lengths of time ("30 days", "ba tháng", "trente jours") and hours of the day ("17h00", "4:00 p.m.")."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kltrack.dates.deadlines.wording import Wording
from kltrack.messages import message

Unit = str  # "days", "months", "years", as the register writes them; "hours" and "working days" are no lengths there

_UNITS = {
    "days": "days day ngay jours jour",
    "weeks": "weeks week tuan semaines semaine",
    "months": "months month thang mois",
    "years": "years year nam ans an annees annee",
    "hours": "hours hour gio heures heure h",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
NUMBERS = {
    word: number
    for number, words in {
        1: "one,a,un,une,mot", 2: "two,deux,hai", 3: "three,trois,ba", 4: "four,quatre,bon", 5: "five,cinq",
        6: "six", 7: "seven,sept,bay", 8: "eight,huit,tam", 9: "nine,neuf,chin", 10: "ten,dix,muoi",
        12: "twelve,douze,muoi hai", 14: "fourteen,quatorze", 15: "fifteen,quinze,muoi lam", 20: "twenty,vingt",
        30: "thirty,trente,ba muoi", 45: "forty-five,quarante-cinq,bon muoi lam", 60: "sixty,soixante,sau muoi",
        90: "ninety,quatre-vingt-dix,chin muoi", 120: "one hundred and twenty", 180: "one hundred and eighty",
    }.items()
    for word in words.split(",")
}  # fmt: skip
LENGTH_STARTS = frozenset(number.split()[0].split("-")[0] for number in NUMBERS)
_WORKING = r"working|business|lam viec|ouvrables?|ouvres?"


class Length(NamedTuple):
    """So many days, months or years: the words from `first` up to `end`.

    `problem` says why the register cannot write it.
    """

    first: int
    end: int
    unit: Unit
    number: int
    counted_on: bool = False  # "the next 30 days": from now
    problem: str | None = None


class Clock(NamedTuple):
    """An hour of the day, 24:00 included."""

    first: int
    end: int
    hour: int
    minute: int


def length_at(wording: Wording, index: int) -> Length | None:
    """The length that begins with the word at `index`."""
    word = wording.words[index]
    if not word[0].isdigit() and word not in LENGTH_STARTS:
        return None
    found = _length().match(wording.folded, wording.starts[index])
    if not found:
        return None
    unit, end = _UNIT_OF[found["unit"]], wording.word_after(found.end())
    count = int(found["figures"]) if found["figures"] else NUMBERS[found["words"]]
    if unit == "weeks":
        unit, count = "days", 7 * count
    return Length(index, end, unit, count, bool(found["next"] or found["later"]), _problem(found, unit))


def _problem(found: re.Match[str], unit: Unit) -> str | None:
    if found["before"] or found["after"]:
        return message("Working days depend on a calendar of holidays; write the day that is meant.")
    return message("It counts hours; write the day that is meant.") if unit == "hours" else None


_MONTH_OF_QUARTER = r"(?<=thang)\s+(?:cuoi|dau)\s+(?:\w+\s+){0,2}quy\b"  # "ngày 25 tháng cuối quý" counts no months


@cache
def _length() -> re.Pattern[str]:
    numbers = "|".join(sorted(NUMBERS, key=len, reverse=True))
    units = "|".join(sorted(_UNIT_OF, key=len, reverse=True))
    return re.compile(
        rf"(?:(?P<figures>[0-9]{{1,4}})|(?P<words>{numbers})\b)\s?(?:\([0-9]+\)\s?)?"
        rf"(?P<next>(?:prochaine?s?|coming|following)\s+)?(?:calendar\s+)?(?P<before>(?:{_WORKING})\s+)?"
        rf"(?P<unit>{units})\b(?!{_MONTH_OF_QUARTER})(?P<after>\s+(?:{_WORKING})\b)?(?P<later>\s+(?:toi|tiep theo)\b)?"
    )


def clock_at(wording: Wording, index: int) -> Clock | None:
    """The hour of the day that begins with the word at `index`."""
    found = _clock().match(wording.folded, wording.starts[index])
    if not found:
        return None
    hour, minute = int(found["hour"]), int(found["colon"] or found["h"] or found["gio"] or 0)
    half = (found["half"] or "")[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Clock(index, wording.word_after(found.end()), hour, minute) if hour <= 24 and minute < 60 else None


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        r"(?P<hour>[0-9]{1,2})(?::(?P<colon>[0-9]{2})|\s?h(?:eures?)?\s?(?P<h>[0-9]{2})?\b|\s?gio(?:\s(?P<gio>[0-9]{2}))?"
        r"|(?=\s?[ap]\.?m\b))(?:\s?(?P<half>[ap])\.?m\b\.?)?"
    )
