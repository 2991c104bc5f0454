"""Work in a list below a sentence without a colon that has a day: the list may have that day too, which is asked."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.drafting.directives.introducing import begins_with_work, is_infinitive_line
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.record import Record
from kltrack.drafting.records.closing import with_question
from kltrack.drafting.text.labels import label_at
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import ACTIONABLE


def asked_of_day_above(
    record: Record, piece: Piece, before: Sequence[Record], laid: Sequence[ParsedParagraph]
) -> Record:
    """A record with the doubt whether the day of the sentence above its list governs it."""
    is_plain = record.kind in ACTIONABLE and not piece.clause.kind and not piece.clause.names_subject
    is_undated = record.deadline is None and not record.is_unread and not piece.dates.phrases
    above = _above_list(laid, piece.paragraph)
    if not is_plain or not is_undated or above is None or not begins_with_work(piece.laid):
        return record
    heads = [each for each in before if each.paragraph == above]
    limit = heads[-1].deadline if heads and heads[-1].lead == record.lead else None
    return record if limit is None or limit.last is None else with_question(record, limit)


def _above_list(laid: Sequence[ParsedParagraph], index: int) -> int | None:
    """The paragraph above the list to which a line belongs; None for a line of no list."""
    place = index
    while place >= 0 and _is_line(laid[place]):
        place -= 1
    return place if 0 <= place < index else None


def _is_line(laid: ParsedParagraph) -> bool:
    """Whether a paragraph is a line of a list: it has a label, or is a French infinitive."""
    return label_at(laid.paragraph.text) is not None or is_infinitive_line(laid)
