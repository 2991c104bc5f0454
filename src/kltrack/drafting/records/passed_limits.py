"""For texts without a known day of issue: limits before a day that the text itself tells of as past."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kltrack.dates.deadlines.moments import Time
from kltrack.dates.deadlines.pieces import pieces
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.record import Record
from kltrack.drafting.document.citing import Citation

# Why a date is no limit, where that means that it was past when the text was written.
_TELLING_OF_PAST = ("document", "meeting", "told-as-done", "as-of")


class RecordsAndDates(NamedTuple):
    """The records and the dates of a text; a limit that had passed is in no record, and its date says why."""

    records: list[Record]
    phrases: list[tuple[int, Phrase]]


def without_passed_limits(
    records: Sequence[Record], phrases: Sequence[tuple[int, Phrase]], cited: Sequence[Sequence[Citation]]
) -> RecordsAndDates:
    """The records without the limits before the latest day that the text tells of as past, and the dates with why."""
    latest = max(_days_told_as_past(phrases, cited), default=date.min)
    kept = [_without_deadline(record) if _had_passed(record, latest) else record for record in records]
    passed_places = {
        place
        for record in records
        if _had_passed(record, latest) and record.deadline
        for place in record.deadline.places
    }
    explained = [
        (index, explained_as_passed(phrase) if (index, phrase.start) in passed_places else phrase)
        for index, phrase in phrases
    ]
    return RecordsAndDates(kept, explained)


def _days_told_as_past(phrases: Sequence[tuple[int, Phrase]], cited: Sequence[Sequence[Citation]]) -> Iterator[date]:
    yield from (each.issued for named in cited for each in named if each.issued)
    for _, phrase in phrases:
        if phrase.step and phrase.step.why in _TELLING_OF_PAST:
            yield from _days(phrase.text)


def _days(text: str) -> Iterator[date]:
    """The days with their years that words name."""
    for piece in pieces(Wording.of(text), None):
        if isinstance(piece, Time) and piece.shape == "day" and piece.year_said and piece.span:
            yield piece.span.last


def _had_passed(record: Record, latest: date) -> bool:
    return record.deadline is not None and record.deadline.last is not None and record.deadline.last < latest


def _without_deadline(record: Record) -> Record:
    return record._replace(deadline=None, inherited=False, day_doubt="")


def explained_as_passed(phrase: Phrase) -> Phrase:
    """The date; it sets no deadline because it had passed on the day of issue."""
    step = phrase.step
    return phrase._replace(step=step and step._replace(role="no-deadline", why="before-issue", problem=None))
