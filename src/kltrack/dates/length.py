"""Lengths of time, for `--within`: `30d`, `3 weeks`, `1 tháng`, `2 semaines`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kltrack.dates.span import DateProblem, Length
from kltrack.dates.words import LONGEST, VI_NUMBERS, Line, clipped, split_words
from kltrack.messages import message

_UNITS = {
    unit: name
    for name, units in {
        "days": "d day days ngay j jour jours",
        "weeks": "w week weeks tuan semaine semaines",
        "fortnights": "fortnight fortnights",
        "months": "m month months thang mois",
        "years": "y yr yrs year years nam an ans annee annees",
    }.items()
    for unit in units.split()
}
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one a un une mot", "two deux hai", "three trois ba", "four quatre bon", "five cinq", "six",
            "seven sept bay", "eight huit tam", "nine neuf chin", "ten dix muoi", "eleven onze", "twelve douze",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_NUMBERS |= {"fifteen": 15, "quinze": 15, "twenty": 20, "vingt": 20, "thirty": 30, "trente": 30}
_NAMED = {"fortnight": 14}
# "3 tháng 12" is a date, "6 tháng đầu năm" the first half of a year, "30 ngày làm việc" working days: no plain lengths.
_NO_LENGTH_BEFORE = frozenset({"dau", "cuoi", "lam", "ouvre", "ouvres", "ouvrable", "ouvrables", *VI_NUMBERS}) - {"sau"}


def read_length(text: str) -> Length:
    """The length that the whole of `text` is; DateProblem for anything else (a bare number, a negative, a mixture)."""
    if len(text) <= LONGEST:
        words = split_words(text)
        hit = match_length(words, 0)
        if hit and hit[1] == len(words):
            return hit[0]
    raise DateProblem(
        message(
            "I cannot read '{typed}' as a length of time; write 30d, 2w, 6m, 1y, 30 days, 30 ngày or 30 jours.",
            typed=clipped(text),
        )
    )


def match_length(words: Sequence[str], start: int) -> tuple[Length, int] | None:
    """The length of time that begins at `words[start]` and the index after it; None if none does.

    The number is up to four ASCII digits, or a word up to twelve, 15, 20 or 30 ("two weeks"; "sáu", "năm" and "tư" are
    also other words and are left out). The caller looks whether "next" or "trong" stands before it.
    """
    line = Line(words, date.min)
    if days := _NAMED.get(line.at(start)):
        return Length(days=days), start + 1
    joined = re.fullmatch(r"([0-9]{1,4})([a-z]+)", line.at(start))
    number, unit, after = (
        (joined[1], joined[2], start + 1) if joined else (line.at(start), line.at(start + 1), start + 2)
    )
    count = _count(number, unit)
    if count is None or unit not in _UNITS or _goes_on(line, after):
        return None
    return _of(count, _UNITS[unit]), after


def unit_of(word: str) -> str:
    """The unit that a word of a length names: days, weeks, fortnights, months or years; "" for none."""
    return _UNITS.get(word.lstrip("0123456789"), "")


def _count(number: str, unit: str) -> int | None:
    if re.fullmatch(r"[0-9]{1,4}", number):
        return int(number)
    return _NUMBERS.get(number) if len(unit) > 1 else None


def _goes_on(line: Line, index: int) -> bool:
    """Whether the word at `index` makes something else of the number and the unit before it."""
    word = line.at(index)
    return word in _NO_LENGTH_BEFORE or (line.at(index - 1) in ("thang", "nam") and word[:1].isdigit())


def _of(count: int, unit: str) -> Length:
    if unit == "days":
        return Length(days=count)
    if unit in ("weeks", "fortnights"):
        return Length(days=7 * count * (1 if unit == "weeks" else 2))
    return Length(months=count) if unit == "months" else Length(years=count)
