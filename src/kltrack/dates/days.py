"""Single days: with the month's name, alone, counted from today (see relative.py for what a reader is)."""

from __future__ import annotations

import re

from kltrack.dates.figures import compact_day, iso_day, slashed_day, the_day
from kltrack.dates.months import relative_month, vietnamese_month
from kltrack.dates.numbers import Number, day_in_words, day_number
from kltrack.dates.relative import Hit, a_year, longest, with_year, year_number
from kltrack.dates.span import DateProblem, shifted, single
from kltrack.dates.when import fixed, monthly, refused_date
from kltrack.dates.words import (
    ARTICLES,
    BEFORE_DAY,
    BEFORE_FRENCH_DAY,
    DAY_PREFIXES,
    FEASTS,
    LEADS,
    MONTHS,
    NUMBERED,
    OF,
    RELATIVE_DAYS,
    SHORT_WEEKDAYS,
    VI_UNITS,
    WESTERN_UNITS,
    Line,
    Word,
)
from kltrack.dates.written import format_day
from kltrack.messages import message


def _joined_day(line: Line, index: int) -> Hit | None:
    """`15-Dec-2025`, `15dec`, `2025-Dec-15`."""
    word = line.at(index)
    first = re.fullmatch(r"([0-9]{4})([-/.])([a-z]{3,9})\2([0-9]{1,2})", word)
    if first and first[3] in MONTHS:
        return the_day(line, int(first[4]), MONTHS[first[3]], a_year(first[1], word)), index + 1
    match = re.fullmatch(r"([0-9]{1,2})[-/.]?([a-z]{3,9})(?:[-/.]?([0-9]+))?", word)
    if not match or match[2] not in MONTHS:
        return None
    year, after = (a_year(match[3], word), index + 1) if match[3] else with_year(line, index + 1)
    return the_day(line, int(match[1]), MONTHS[match[2]], year), after


def _day_then_month(line: Line, index: int) -> Hit | None:
    """`15 Dec 2025`, `15th of December`, `1er octobre`, `15 d'octobre`, `first of March`, `premier mars`."""
    day = day_number(line, index)
    after = line.past(day[1], OF) if day else 0
    if not day:
        day = (1, index + 1) if line.at(index) == "premier" else day_in_words(line, index)
        after = line.past(day[1], OF) if day else 0
        if day and after == day[1] and line.at(index) != "premier":
            return None
    if day is None or line.at(after) not in MONTHS:
        return None
    year, end = with_year(line, after + 1)
    return the_day(line, day[0], MONTHS[line.at(after)], year), end


def _month_then_day(line: Line, index: int) -> Hit | None:
    """`Dec 15`, `December 15th, 2025`, `December the 15th`, `May twenty-first`, `2025 December 15`."""
    year_before = year_number(line.at(index))
    index += bool(year_before)
    after = line.past(index + 1, ("the",))
    day = day_number(line, after) or day_in_words(line, after)
    lacks_year = day and not (year_before or with_year(line, day[1])[0])
    if day and lacks_year and line.at(index) == "mar" and (problem := _tuesday_or_march(line, index, day)):
        return refused_date(problem), day[1]
    if day and not (line.surely(index) or line.at(after)[:1].isdigit() or day[1] == len(line.words)):
        return None  # "may first" among other words
    if line.at(index) not in MONTHS or not day or (year_before and year_number(line.at(day[1]))):
        return None
    year, end = (year_before, day[1]) if year_before else with_year(line, day[1])
    return the_day(line, day[0], MONTHS[line.at(index)], year), end


def _tuesday_or_march(line: Line, index: int, day: Number) -> DateProblem | None:
    """The refusal of `mar. 14` as French writes it, mardi 14; None where it is March, `Mar 14`."""
    word = line.words[index]
    if isinstance(word, Word) and word.typed[:1].isupper() and line.at(index - 1) not in BEFORE_FRENCH_DAY:
        return None
    march = the_day(line, day[0], MONTHS["mar"], None).following(line.today)
    turn = monthly(day[0]).following(line.today)
    while turn.first.weekday() != SHORT_WEEKDAYS["mar"] - 1:
        turn = monthly(day[0]).following(turn.end)
    earlier, later = sorted((turn.first, march.first))
    return DateProblem(
        message(
            "'{words}' may mean {earlier} or {later}; write {earlier_iso} or {later_iso}.",
            words=line.phrase(index, day[1]),
            earlier=format_day(earlier),
            later=format_day(later),
            earlier_iso=earlier.isoformat(),
            later_iso=later.isoformat(),
        )
    )


def _vietnamese_day(line: Line, index: int) -> Hit | None:
    """`15 tháng 12 năm 2025`; after "ngày" also `15 tháng này`, `15 tháng sau`."""
    if not re.fullmatch(r"[0-9]{1,2}", line.at(index)):
        return None
    day, prefixed = int(line.at(index)), line.at(index - 1) in DAY_PREFIXES
    if line.says(index + 1, "thang", "sau") and not prefixed and line.with_marks(index + 2) != "sáu":
        return None  # "3 thang sau" may be three months later
    month = vietnamese_month(line, index + 1) or (relative_month(line, index + 1) if prefixed else None)
    return (the_day(line, day, month[0], month[1]), month[2]) if month else None


def _prefixed_day(line: Line, index: int) -> Hit | None:
    """`ngày 15/12/2025`, `ngày 15 tháng 12`, `ngày mùng 1 tháng 10`, `hết ngày 15/12`, `ngày 15`."""
    after = line.past(line.past(line.past(index, ("het",)), DAY_PREFIXES), DAY_PREFIXES)
    return longest(line, after, (*_FIGURES, _plain_day)) if after > index else None


def _plain_day(line: Line, index: int) -> Hit | None:
    """`15` after "ngày": a day of a month that is not named."""
    if line.at(index - 1) not in DAY_PREFIXES or not re.fullmatch(r"[0-9]{1,2}", line.at(index)):
        return None
    return _every_month(int(line.at(index)), index + 1)


def _every_month(day: int, after: int) -> Hit:
    """A day of a month that is not named; DateProblem where no month has it."""
    if not 1 <= day <= 31:
        raise DateProblem(message("No month has a day {day}.", day=day))
    return monthly(day), after


def bare_day_number(line: Line, index: int) -> Number | None:
    """The number of a day whose month is not named, whatever stands around it, and the index after it."""
    index = line.past(line.past(index, ARTICLES), DAY_PREFIXES)
    found = day_number(line, index) or day_in_words(line, index)
    return found if found and 1 <= found[0] <= 31 else None


def _day_alone(line: Line, index: int) -> Hit | None:
    """`the 15th`, `the 24`, `le 15`, `the twenty-second`, after a word that leads to a day or as the whole text."""
    bare = line.at(index).isdigit() and line.at(index - 1) not in ("the", "le")
    in_words = day_in_words(line, index) if line.at(index - 1) == "the" else None
    found = None if bare else day_number(line, index) or in_words
    if not found or line.at(found[1]) in (*OF, *WESTERN_UNITS, *NUMBERED) or not _leads_to_day(line, index, found[1]):
        return None
    return _every_month(*found)


def _leads_to_day(line: Line, index: int, end: int) -> bool:
    before = index - (line.at(index - 1) in ARTICLES)
    if line.at(before) == "le" and line.at(index)[:1].isdigit():
        return True
    if line.at(before - 1) in BEFORE_DAY:
        return True
    return end == len(line.words) and (before == 0 or (before == 1 and line.at(0) in LEADS))


def _of_relative_month(line: Line, index: int) -> Hit | None:
    """`20 of next month`, `the 20th of the current month`, `22 this month`."""
    found = day_number(line, index) or day_in_words(line, index)
    place = line.past(line.past(found[1], OF), ARTICLES) if found else 0
    month = (
        relative_month(line, place) if line.at(place) not in VI_UNITS else None
    )  # "3 tháng trước" is three months ago
    return (the_day(line, found[0], month[0], month[1]), month[2]) if found and month else None


def _relative_day(line: Line, index: int) -> Hit | None:
    for phrase, days in RELATIVE_DAYS.items():
        if line.at(index) == phrase[0] and line.says(index, *phrase):
            return fixed(single(shifted(line.today, days))), index + len(phrase)
    return None


def _feast(line: Line, index: int) -> Hit | None:
    """`Christmas`, `New Year's Day 2026`, `nouvel an`; "in the new year" is a year."""
    phrases = [phrase for phrase in FEASTS if line.at(index) == phrase[0] and line.says(index, *phrase)]
    before = line.at(index - 2) if line.at(index - 1) in ARTICLES else line.at(index - 1)
    if not phrases or before == "in":
        return None
    phrase = max(phrases, key=len)
    if before == "lunar" or line.at(index + len(phrase)) == "lunaire":
        return None  # Tết, which no calendar here knows
    month, day = FEASTS[phrase]
    year, after = with_year(line, index + len(phrase))
    return the_day(line, day, month, year), after


def _tomorrow(line: Line, index: int) -> Hit | None:
    """`mai có gì`, `mai phải làm gì`: tomorrow, where no month is meant."""
    follows = line.at(index + 1) in ("co", "phai", "la", "den", "toi", "han")
    if line.at(index) != "mai" or not follows or line.at(index - 1)[:1].isdigit() or line.at(index - 1) in LEADS:
        return None
    return fixed(single(shifted(line.today, 1))), index + 1


_FIGURES = (iso_day, slashed_day, _joined_day, _day_then_month, _vietnamese_day)
DATES = (*_FIGURES, compact_day, _month_then_day, _prefixed_day, _of_relative_month)
DAYS = (*DATES, _day_alone, _relative_day, _feast, _tomorrow)
