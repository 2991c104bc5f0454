"""Two days that are the ends of one stretch: "from 10 November to 5 December 2025", "từ ngày … đến ngày …"."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kltrack.dates.deadlines.lengths import Clock
from kltrack.dates.deadlines.moments import Time, day_of, span_text
from kltrack.dates.deadlines.scene import Chain, Scene
from kltrack.dates.span import Span
from kltrack.messages import message

_JOINTS = frozenset(
    ("to", "until", "till", "until the end of", "to the end of", "a la fin de", "jusqu a la fin de",
     "through", "up to", "to the", "and", "and the", "den", "den ngay", "den het",
     "den het ngay", "den cuoi", "toi", "toi ngay", "au", "au le", "a", "jusqu au", "et", "et le")
)  # fmt: skip
_MOST_PIECES = 4  # between the ends: "đến", "hết", "17h00", "ngày"


class Stretch(NamedTuple):
    """Two days as one period, and the index of the piece after the second."""

    time: Time
    end: int


def stretch_at(start: Chain) -> Stretch | None:
    """The stretch that begins with a day."""
    scene, place = start.scene, start.place
    if not start.has("from", "between", "of"):
        return None
    for other in range(place + 1, min(place + 2 + _MOST_PIECES, len(scene.pieces))):
        final = scene.pieces[other]
        if isinstance(final, Time):
            joined = _words_between(scene, place, other) in _JOINTS
            found = _between(start.time, final, scene.issued) if joined else None
            return Stretch(found, other + 1) if found else None
    return None


def _words_between(scene: Scene, left: int, right: int) -> str:
    """The words between two days without the hour of the last one: `đến 17h00 ngày`."""
    hours = [piece for piece in scene.pieces[left:right] if isinstance(piece, Clock)]
    told = {word for piece in hours for word in range(piece.first, piece.end)}
    words = range(scene.pieces[left].end, scene.pieces[right].first)
    return " ".join(scene.wording.words[word] for word in words if word not in told)


def _between(start: Time, final: Time, issued: date | None) -> Time | None:
    first = _first(start, final)
    if first is None or final.span is None or first > final.span.last:
        return None
    if len(span_text(start.span or final.span)) == len("2025"):
        return Time("term", start.first, final.end)
    if issued and first < issued:
        return Time("stretch", start.first, final.end, problem=message("It began before the day of issue."))
    return Time("stretch", start.first, final.end, Span.between(first, final.span.last))


def _first(start: Time, final: Time) -> date | None:
    """The first day; one without a year takes the year of the last day."""
    if start.parts and start.parts[2] is None and final.span and final.year_said:
        return day_of(start.parts[0], start.parts[1], final.span.last.year, None).first
    return start.span.first if start.span else None
