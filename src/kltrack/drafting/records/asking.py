"""All that is asked about a record: who gives its order, which day it has, and days that it may have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.drafting.deadlines.phrases import Calendar
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record
from kltrack.drafting.records.doubting import (
    doubt_of_day,
    doubts_of_directing,
    doubts_of_order,
    doubts_of_period,
    doubts_of_reference,
)
from kltrack.drafting.records.later_work import doubt_of_last_work
from kltrack.drafting.records.limits import said_deadline
from kltrack.drafting.records.passed_over import doubt_of_passed_over
from kltrack.drafting.records.sessions import doubt_of_session
from kltrack.drafting.records.several_limits import (
    doubt_of_second_day,
    doubt_of_span,
    doubts_of_earlier,
    doubts_of_several,
)
from kltrack.terms import ACTIONABLE


def with_doubts(
    record: Record, piece: Piece, before: Sequence[Record], calendar: Calendar, *, is_conclusion: bool, is_last: bool
) -> Record:
    """A record with what is in doubt about it; a day that it does not have is asked about beside the rest.

    `before`: the records before it; `is_last`: it stands in the text's last paragraph.
    """
    asks, day_doubt = [*_doubts(record, piece, before, calendar, is_conclusion=is_conclusion)], ""
    if piece.dates.reading.dated and record.kind in ACTIONABLE and not record.inherited:
        said = said_deadline(piece, calendar)
        day_doubt = doubt_of_day(piece, calendar, said, is_last=is_last) or doubt_of_span(piece, record, said)
        day_doubt = day_doubt or doubt_of_second_day(piece, said)
    if not day_doubt and record.deadline is None and record.kind in ACTIONABLE:
        day_doubt = doubt_of_session(piece, calendar) or doubt_of_passed_over(piece, calendar)
    if day_doubt and record.deadline is None:
        asks, day_doubt = [*asks, day_doubt], ""
    return record._replace(doubts=tuple(dict.fromkeys(asks)), day_doubt=day_doubt)


def _doubts(
    record: Record, piece: Piece, before: Sequence[Record], calendar: Calendar, *, is_conclusion: bool
) -> Iterator[str]:
    yield from doubts_of_order(piece, record, is_conclusion=is_conclusion)
    yield from doubts_of_directing(piece, record, piece.laid.lookup)
    if record.deadline and not record.inherited and record.kind in ACTIONABLE:
        yield from doubts_of_earlier(piece, calendar)
        yield from filter(None, [doubt_of_last_work(piece)])
    if record.deadline is None and record.kind in ACTIONABLE:
        yield from doubts_of_reference(piece, before)
        yield from doubts_of_period(piece, calendar)
        yield from doubts_of_several(piece, calendar)
