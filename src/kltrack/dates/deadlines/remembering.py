"""A cache of readings: many records say the same, and most wordings mean the same whatever the day of issue."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from functools import lru_cache

from kltrack.dates.deadlines.events import Event
from kltrack.dates.deadlines.lengths import Clock
from kltrack.dates.deadlines.lexicon import Mark
from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import Number, pieces
from kltrack.dates.deadlines.reader import LONGEST, read_deadline
from kltrack.dates.deadlines.reading import DeadlineReading
from kltrack.dates.deadlines.wording import Wording

_MOST = 16_384
_SOME_DAY = date(2000, 1, 1)
_ONE_DAY = timedelta(days=1)


def remembered_reading(wording: str, issued: date | None, events: tuple[Event, ...] = ()) -> DeadlineReading:
    """What `read_deadline` makes of a wording; it is read once for all days of issue that give the same reading."""
    return _read(wording, issued if events else day_alike(wording, issued), events)


def day_alike(wording: str, issued: date | None) -> date | None:
    """A day of issue that gives the same reading as `issued`, for a wording that names no event.

    As many days as possible have the same one.
    """
    turning = None if issued is None else _turning(wording)
    if issued is None or turning is None or issued in turning:
        return issued
    place = bisect_left(turning, issued)
    return turning[place - 1] + _ONE_DAY if place else turning[0] - _ONE_DAY


@lru_cache(maxsize=_MOST)
def _read(wording: str, issued: date | None, events: tuple[Event, ...]) -> DeadlineReading:
    return read_deadline(wording, issued, events=events)


@lru_cache(maxsize=_MOST)
def _turning(wording: str) -> tuple[date, ...] | None:
    """The days, in order, at which a change of the day of issue changes the reading; None where any day may.

    A wording with one day or period, its year in figures and nothing counted beside it, is only compared with the day
    of issue: that lies before, on or after its first day, its last day, and the day before it.
    """
    if len(wording) > LONGEST:
        return None
    laid_out = Wording.of(wording)
    found = pieces(laid_out, _SOME_DAY)
    times = [piece for piece in found if isinstance(piece, Time)]
    if len(times) != 1 or not all(isinstance(piece, Time | Mark | Clock | Number) for piece in found):
        return None
    (time,) = times
    if time.shape not in ("day", "period") or time.span is None or not time.year_said:
        return None
    first, last = time.span.first, time.span.last
    has_year = f"{first.year:04}" in laid_out.quoted(time.first, time.end)
    return tuple(sorted({first - _ONE_DAY, first, last})) if has_year and first > _SOME_DAY else None
