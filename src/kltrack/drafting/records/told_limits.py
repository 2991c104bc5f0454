"""Limits to come in a sentence that orders work, beside words of what was done: `rà soát dự án đã duyệt trước 15/8`.

The day may be that of the work or of what was done, so that it is asked about; the reader of deadlines passes over it.
"""

from __future__ import annotations

from kltrack.drafting.deadlines.governing import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.records import doubts

_TOLD = ("told-as-done", "scope", "validity")
_SOON = 200  # days; a day without its year that lies further off is most likely one of the past


def doubt_of_told_limit(piece: Piece, calendar: Calendar) -> str:
    """The doubt whether a limit that seems to be told of governs the work; "" without one."""
    for phrase in piece.dates.phrases:
        found = _as_limit(phrase, calendar) if phrase.step in piece.dates.reading.steps else None
        if found:
            return doubts.whose_day(phrase.text, found)
    return ""


def _as_limit(phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    """The date alone as a limit; None where it is none, or is not sure to be still to come."""
    if phrase.step is None or phrase.step.why not in _TOLD or calendar.issued is None:
        return None
    reading = calendar.read(phrase.text)
    keys = {key: value for key, value in (reading.toml or {}).items() if key != "wording"}
    if not reading.dated or reading.last is None or {"before", "by"}.isdisjoint(keys):
        return None
    ahead = (reading.last - calendar.issued).days
    return StatedDeadline(keys, phrase.text, reading.last) if 0 < ahead <= _SOON else None
