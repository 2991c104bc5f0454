"""Limits that had passed when a text was written whose day of issue nobody knows: it tells itself of later days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import pieces
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.citing import Citation
from kltrack.drafting.governing import Phrase
from kltrack.drafting.record import Record

_TOLD = ("document", "meeting", "told-as-done", "as-of")  # of what had been when the text was written


class Standing(NamedTuple):
    """The records and the dates of a text, those that had passed left out of the former and explained in the latter."""

    records: list[Record]
    phrases: list[tuple[int, Phrase]]


def without_passed(
    records: Sequence[Record], phrases: Sequence[tuple[int, Phrase]], cited: Sequence[Sequence[Citation]]
) -> Standing:
    """Records without the limits that lie before the latest day that the text tells of as past."""
    latest = max(_past(phrases, cited), default=date.min)
    kept = [_without(record) if _had_passed(record, latest) else record for record in records]
    gone = {
        place for record in records if _had_passed(record, latest) and record.stated for place in record.stated.places
    }
    told = [(index, _explained(phrase) if (index, phrase.start) in gone else phrase) for index, phrase in phrases]
    return Standing(kept, told)


def _past(phrases: Sequence[tuple[int, Phrase]], cited: Sequence[Sequence[Citation]]) -> Iterator[date]:
    yield from (each.issued for named in cited for each in named if each.issued)
    for _, phrase in phrases:
        if phrase.step and phrase.step.why in _TOLD:
            yield from _days(phrase.text)


def _days(text: str) -> Iterator[date]:
    """The whole days that words name."""
    for piece in pieces(Wording.of(text), None):
        if isinstance(piece, Time) and piece.shape == "day" and piece.year_said and piece.span:
            yield piece.span.last


def _had_passed(record: Record, latest: date) -> bool:
    return record.stated is not None and record.stated.last is not None and record.stated.last < latest


def _without(record: Record) -> Record:
    return record._replace(stated=None, inherited=False)


def _explained(phrase: Phrase) -> Phrase:
    step = phrase.step
    return phrase._replace(step=step and step._replace(role="no-deadline", why="before-issue", problem=None))
