"""A sentence with more than one limit, which leaves open which of them governs its work."""

from __future__ import annotations

from collections.abc import Iterator

from kltrack.drafting.deadlines.phrases import Calendar, Phrase, StatedDeadline
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.records import doubts


def doubts_of_several(piece: Piece, calendar: Calendar) -> Iterator[str]:
    """The doubt whether the first of several limits governs a record that has none: `Trước ngày 25/10, … hết năm`."""
    limits = [phrase for phrase in piece.dates.limits if phrase.step and phrase.step.role == "limit"]
    is_by = bool(limits) and limits[0].step is not None and limits[0].step.operator in ("before", "by")
    if is_by and len(limits) > 1 and not piece.dates.reading.dated and not piece.unread:
        yield doubts.whose_day(limits[0].text, _deadline(limits[0], calendar))


def _deadline(phrase: Phrase, calendar: Calendar) -> StatedDeadline | None:
    read = calendar.read(phrase.text)
    keys = {key: value for key, value in (read.toml or {}).items() if key != "wording"}
    return StatedDeadline(keys, phrase.text, read.last) if read.dated else None
