"""Values that are written in another way than TOML has them: days, times, texts without quotes, none at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from kltrack.dates import DateProblem, read_span
from kltrack.messages import message
from kltrack.register.mistakes.stopped_at import KEY_FOLLOWS, Mistake, StoppedAt

_BETWEEN = "[-/.\u2010-\u2015\u2212]"
_DAY = re.compile(rf"(?P<year>\d{{4}}){_BETWEEN}(?P<month>\d\d?){_BETWEEN}(?P<day>\d\d?)")
_DAY_FIRST = re.compile(rf"(?P<day>\d\d?){_BETWEEN}(?P<month>\d\d?){_BETWEEN}(?P<year>\d{{4}})")
_SHORT_YEAR = re.compile(rf"\d\d?{_BETWEEN}\d\d?{_BETWEEN}\d\d")
_PERIOD = re.compile(r"\d{4}-(?:Q[1-4]|W?\d{2})")
_IN_WORDS = re.compile(r"=\s*(?P<day>[^\s\"'\[{#,=][^\"'\[\]{}#=]*\d{4})\s*(?:[},#]|$)")
_WITHOUT_YEAR = re.compile(r"\d\d?[/\u2010-\u2015]\d\d?")
_DAY_MONTH_YEAR = re.compile(r"\d{1,2}\s+[^\W\d_]+\.?,?\s+\d{4}\s*")
_DIGITS = str.maketrans("OoIl", "0011")
_NOON = re.compile(r"=\s*(?P<time>\d\d?(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.))\s*(?:[},#]|$)", re.IGNORECASE)
_NOTHING = frozenset({"null", "none", "nil", "undefined"})
_CLOCK = re.compile(r"(?P<hour>\d\d?)[:h](?P<minute>\d\d)(?::(?P<second>\d\d))?")
_WRITTEN_FOR: Mapping[str, str] = {"True": "true", "False": "false", "yes": "true", "no": "false"}


def no_such_day(place: StoppedAt) -> Mistake | None:
    """A day that no calendar has: 31 February."""
    if not place.error.startswith("Invalid date"):
        return None
    return place.at(message("a date that does not exist"), message("write a day of the calendar, like 2025-12-15"))


def other_day(place: StoppedAt) -> Mistake | None:
    """A day written in another way than TOML has it: 2026-1-15, 15/01/2026, 30-12-2025, 03/04, 2O26-01-15."""
    word = place.word.removesuffix("T").translate(_DIGITS)
    day_first = _DAY_FIRST.fullmatch(word)
    found = _DAY.fullmatch(word) or day_first or _SHORT_YEAR.fullmatch(word) or _WITHOUT_YEAR.fullmatch(word)
    if found is None or place.error.startswith("Expected '='"):
        return None
    what = message("{written} is not how a day is written here", written=place.word)
    try:
        day = date(*(int(found[part]) for part in ("year", "month", "day")))
    except (ValueError, IndexError):
        return place.at(what, message("write a day of the calendar, like 2025-12-15"))
    if day_first:
        return place.at(what, message("write {day}, if the day stood first", day=day))
    return place.at(what, message("write {day}", day=day))


def day_in_words(place: StoppedAt) -> Mistake | None:
    """A day with the name of its month: 3 Nov 2025."""
    found = next((hit for hit in _IN_WORDS.finditer(place.before + place.rest) if hit.end() > len(place.before)), None)
    if found is None:
        return None
    what = message("{written} is not how a day is written here", written=found["day"].strip())
    try:
        span = read_span(found["day"], today=date.min)
    except DateProblem:
        is_day = _DAY_MONTH_YEAR.fullmatch(found["day"])
        return place.at(what, message("write a day of the calendar, like 2025-12-15")) if is_day else None
    if span.first != span.last:
        return None
    return place.at(what, message("write {day}", day=span.last))


def bare_period(place: StoppedAt) -> Mistake | None:
    """A month, a quarter or a week without quotes."""
    if _PERIOD.fullmatch(place.word) is None:
        return None
    what = message("{written} is no day", written=place.word)
    return place.at(what, message('write all of the day, or "{written}" in quotes for the period', written=place.word))


def other_time(place: StoppedAt) -> Mistake | None:
    """A time of day without its seconds, with one digit, or beyond the day."""
    found = _CLOCK.fullmatch(place.word)
    if found is None:
        return _noon(place)
    what = message("{written} is no time of day", written=place.word)
    if int(found["hour"]) > 23 or int(found["minute"]) > 59:
        return place.at(what, message("write one from 00:00:00 to 23:59:59"))
    clock = f"{int(found['hour']):02}:{found['minute']}:{found['second'] or '00'}"
    return place.at(what, message("write {clock}", clock=clock))


def _noon(place: StoppedAt) -> Mistake | None:
    found = next((hit for hit in _NOON.finditer(place.before + place.rest) if hit.end() > len(place.before)), None)
    if found is None:
        return None
    what = message("{written} is no time of day", written=found["time"])
    return place.at(what, message("write one from 00:00:00 to 23:59:59"))


def bare_text(place: StoppedAt) -> Mistake | None:
    """A text without quotes, or a word for true or false."""
    word = place.word.strip("\"'")
    if not re.search(r"[^\W\d_]", word) or KEY_FOLLOWS.match(place.rest) or place.before.strip().endswith("]"):
        return None
    if not place.error.startswith(("Invalid value", "Expected newline", "Unclosed")):
        return None
    if word in _WRITTEN_FOR:
        what = message("{written} is no value", written=word)
        return place.at(what, message("write {right}", right=_WRITTEN_FOR[word]))
    if word.lower() in _NOTHING:
        what = message("{written} is no value", written=word)
        return place.at(what, message("write the value, or take the key out"))
    what = message("a text without its quotes: {written}", written=word[:40])
    return place.at(what, message('put the whole text in quotes: "…"'))


def no_value(place: StoppedAt) -> Mistake | None:
    """A key or a comma with no value."""
    if (
        place.rest.startswith(",")
        and not place.before.rstrip().endswith("=")
        and place.error.startswith(("Invalid value", "Invalid initial character"))
    ):
        return place.at(message("a comma without a value before it"), message("take it out"))
    if not place.error.startswith("Invalid value"):
        return None
    if place.rest.startswith("("):
        return place.at(
            message("a round bracket, with which no value begins"),
            message("write {{ … }} for a table, [ … ] for a list"),
        )
    if not place.rest.strip() or place.rest.lstrip().startswith(("#", ",", "}")):
        return place.at(message("a key without a value"), message("write the value, or take the key out"))
    if place.rest.startswith("="):
        return place.at(message("two signs = one after the other"), message("write one"))
    return None
