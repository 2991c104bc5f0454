"""Limits that come round every week: "by every Friday", "thứ Sáu hằng tuần", "le vendredi de chaque semaine"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kltrack.dates.deadlines.lengths import Clock, Length
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import is_mark
from kltrack.dates.deadlines.reading import Step
from kltrack.dates.deadlines.scene import Scene, chain_at
from kltrack.dates.deadlines.times import time_at
from kltrack.dates.deadlines.wording import Wording
from kltrack.dates.weekdays import weekday_name
from kltrack.dates.words import WEEKDAYS, Line
from kltrack.messages import message

_DAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_EACH = (("each",), ("every",), ("chaque",), ("moi",), ("tous", "les"))
_EVERY_WEEK = (
    *(("hang", "tuan"), ("moi", "tuan"), ("tung", "tuan"), ("each", "week"), ("every", "week")),
    *(("chaque", "semaine"), ("toutes", "les", "semaines")),
)
_OF = ("of", "in", "de", "cua", "trong")
_AND = ("and", "va", "et", "or", "hoac", "ou")
_OTHER = ("other", "second", "alternate", "first", "last")  # "every other Friday"
_BEFORE = ("before", "truoc", "avant")
_NO_LIMIT = ("after", "from", "since", "sau", "apres", "depuis")
# What may stand between an operator and the weekday: "no later than 3 p.m. on", "au plus tard à 11 heures le".
_BETWEEN = frozenset(
    (
        *("on", "the", "at", "by", "no", "later", "than", "a", "p", "m", "am", "pm"),
        *("vao", "luc", "ngay", "cham", "muon", "nhat", "gio", "h", "sang", "trua", "chieu", "toi"),
        *("le", "la", "les", "l", "au", "plus", "tard", "heures", "heure"),
    )
)
_LIMITS = ("before", "by", "now", "within", "due", "until")


class _Weekdays(NamedTuple):
    """Weekdays, Monday as 0, in the words from `first` up to `end`."""

    days: tuple[int, ...]
    first: int
    end: int
    is_plural: bool


def every_weekday(scene: Scene) -> Step | None:
    """The rule of weekdays that come round every week; "before every Friday" is the day before."""
    wording = scene.wording
    if WEEKDAYS.keys().isdisjoint(wording.words) and not any(map(_may_be_weekday, wording.words)):
        return None
    line, place = Line(wording.words, scene.issued or date.min), 0
    while place < len(wording.words):
        found = _weekdays_at(wording, line, place)
        if found:
            bounds = _rhythm(wording, found)
            if bounds:
                return _step(scene, found, *bounds)
        place = found.end if found else place + 1
    return None


def _may_be_weekday(word: str) -> bool:
    return word in ("thu", "chu") or (word.endswith("s") and word[:-1] in WEEKDAYS)


def _weekdays_at(wording: Wording, line: Line, place: int) -> _Weekdays | None:
    """The weekdays that begin there: `thứ Hai và thứ Năm`, "Mondays"."""
    days: list[int] = []
    first, end, is_plural = place, place, False
    while place < len(wording.words):
        word = wording.words[place]
        singular = word[:-1] if word.endswith("s") and word[:-1] in WEEKDAYS else ""
        name = (WEEKDAYS[singular] - 1, place + 1) if singular else weekday_name(line, place)
        is_other = word == "thu" and not wording.plain and wording.spelt(place) != "thứ"  # "thủ", "thu"
        if name is None or is_other or (word == "thu" and name[1] == place + 1):
            break
        days.append(name[0])
        end, is_plural = name[1], is_plural or bool(singular)
        place = end + 1 if wording.words[end : end + 1] and wording.words[end] in _AND else len(wording.words)
    return _Weekdays(tuple(days), first, end, is_plural) if days else None


def _rhythm(wording: Wording, found: _Weekdays) -> tuple[int, int] | None:
    """From which word up to which the weekdays stand with what says that they come round; None without that."""
    words = wording.words
    for each in _EACH:
        if tuple(words[max(0, found.first - len(each)) : found.first]) == each:
            return found.first - len(each), found.end
    if found.first > 1 and words[found.first - 1] in _OTHER and words[found.first - 2] in ("each", "every"):
        return found.first - 2, found.end
    if found.is_plural and words[found.first - 1 : found.first] == ["on"]:
        return found.first - 1, found.end
    behind = found.end + (words[found.end : found.end + 1] != [] and words[found.end] in _OF)
    for week in _EVERY_WEEK:
        if tuple(words[behind : behind + len(week)]) == week:
            return found.first, behind + len(week)
    start = _begin(wording, found.first)
    for week in _EVERY_WEEK:
        if tuple(words[max(0, start - len(week)) : start]) == week:
            return start - len(week), found.end
    return None


def _begin(wording: Wording, first: int) -> int:
    """The first of the words before a weekday that belong to it as its limit or its hour."""
    while first and (wording.words[first - 1] in (*_BETWEEN, *_BEFORE) or wording.words[first - 1][0].isdigit()):
        first -= 1
    return first


def _step(scene: Scene, found: _Weekdays, first: int, end: int) -> Step:
    wording, start = scene.wording, _begin(scene.wording, first)
    last = _last(scene, end)
    if last:
        end = last.end
    if any(_limits_too(scene, place, start, end) for place in range(len(scene.pieces))):
        return Step("unread", wording.text, problem=beside_days())
    before = wording.words[start : found.first]
    clock, end = _clock(scene, start, end)
    words = wording.quoted(start, end)
    if start and wording.words[start - 1] in _NO_LIMIT:
        return Step("unread", words, problem=message("It names a rhythm and a day that does not limit it."))
    if found.first and wording.words[found.first - 1] in _OTHER:
        return Step("unread", words, problem=message("It names a rhythm without its day."))
    has_hour = any(word[0].isdigit() for word in before)
    earlier = 1 if not has_hour and any(word in _BEFORE for word in before) else 0
    days = ",".join(_DAY_CODES[day] for day in sorted({(day - earlier) % 7 for day in found.days}))
    until = last.span.last if last and last.span else None
    hour = f"{clock.hour:02}:{clock.minute:02}" if clock and clock.hour < _HOURS else None
    return Step("limit", words, "every", f"FREQ=WEEKLY;BYDAY={days}", "recurring", last=until, time=hour)


_HOURS = 24


def _clock(scene: Scene, first: int, end: int) -> tuple[Clock | None, int]:
    """The hour in the words from `first` up to `end`, or just behind them: "every Friday before 3 pm"; and the end."""
    pieces = scene.pieces
    inside = next((piece for piece in pieces if type(piece) is Clock and first <= piece.first < end), None)
    if inside:
        return inside, end
    place = next((place for place, piece in enumerate(pieces) if piece.first == end), len(pieces))
    place += place < len(pieces) and is_mark(pieces[place], *_LIMITS, "on")
    behind = pieces[place] if place < len(pieces) else None
    is_near = type(behind) is Clock and behind.first <= end + _LONGEST_LIMIT
    return (behind, behind.end) if type(behind) is Clock and is_near else (None, end)


_LONGEST_LIMIT = 3  # words of "no later than"


def _last(scene: Scene, end: int) -> Time | None:
    """The day with which a rhythm ends, as said just behind it: "every Friday until June 30, 2026"."""
    for until in _UNTIL:
        place = end + len(until)
        if tuple(scene.wording.words[end:place]) == until and place < len(scene.wording.words):
            found = time_at(scene.wording, place, scene.issued)
            if found and found.span and found.shape in ("day", "period"):
                return found
    return None


_UNTIL = (
    *(("until",), ("till",), ("through",), ("up", "to"), ("until", "the", "end", "of")),
    *(("den",), ("den", "ngay"), ("den", "het"), ("den", "het", "ngay"), ("cho", "den"), ("cho", "den", "ngay")),
    *(("cho", "den", "het"), ("cho", "den", "het", "ngay"), ("jusqu", "au"), ("jusqu", "a", "la", "fin", "de")),
)


def _limits_too(scene: Scene, place: int, first: int, end: int) -> bool:
    """Whether another day than those in the words from `first` up to `end` is a limit beside them."""
    piece = scene.pieces[place]
    is_other = isinstance(piece, Time | Length) and not first <= piece.first < end
    return is_other and chain_at(scene, place).has(*_LIMITS)


def beside_days() -> str:
    """Why a rhythm beside other days is not read."""
    return message("It names a rhythm beside several days; write each on its own.")
