"""Numbers of days and years, in figures and in English words; None where none stands."""

from __future__ import annotations

import re

from kltrack.dates.words import CARDINALS, DAY_NUMBERS, TENS, Line

Number = tuple[int, int]  # the number, and the index after it


def day_number(line: Line, index: int) -> Number | None:
    """`15`, `15th`, `1er`, `13e`, `3ème`: a day of the month in figures."""
    match = re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th|er|e|eme)?", line.at(index))
    return (int(match[1]), index + 1) if match else None


def day_in_words(line: Line, index: int) -> Number | None:
    """`first`, `twenty-first`, `twenty first`."""
    tens, ones = TENS.get(line.at(index)), DAY_NUMBERS.get(line.at(index + 1), 31)
    if tens and tens + ones <= 31 and ones < 10:
        return tens + ones, index + 2
    day = DAY_NUMBERS.get(line.at(index))
    return (day, index + 1) if day else None


def cardinal(line: Line, index: int) -> Number | None:
    """`eighteen`, `twenty five`: up to twenty-nine."""
    first, second = CARDINALS.get(line.at(index)), CARDINALS.get(line.at(index + 1), 10)
    if first == TENS["twenty"] and second < 10:
        return first + second, index + 2
    return (first, index + 1) if first else None


def year_in_words(line: Line, index: int) -> Number | None:
    """`two thousand and eighteen`."""
    if not line.says(index, "two", "thousand"):
        return None
    rest = cardinal(line, line.past(index + 2, ("and",)))
    return (2000 + rest[0], rest[1]) if rest else (2000, index + 2)
