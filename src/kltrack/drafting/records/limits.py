"""The deadline that a limb sets for its record, and the words that a record keeps where no day is understood."""

from __future__ import annotations

from kltrack.drafting.deadlines.governing import deadline_of_limb
from kltrack.drafting.deadlines.phrases import Calendar, StatedDeadline
from kltrack.drafting.directives.owning import belongs_elsewhere
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.signs import undated_words
from kltrack.drafting.records.doubting import had_just_passed
from kltrack.terms import ACTIONABLE, KindName


def stated_deadline(piece: Piece, calendar: Calendar) -> StatedDeadline | None:
    """The deadline that a limb sets, with the places that it was read from; None without one."""
    limits = piece.dates.limits
    if piece.periodic or any(belongs_elsewhere(piece, each) for each in limits):
        return None
    if any(had_just_passed(each, calendar) for each in limits):
        return None
    return said_deadline(piece, calendar)


def said_deadline(piece: Piece, calendar: Calendar) -> StatedDeadline | None:
    """The deadline that the words of a limb say, though its day may belong to something else in it."""
    found = deadline_of_limb(piece.text, piece.dates, piece.limb.start, calendar)
    places = frozenset((piece.paragraph, phrase.start) for phrase in piece.dates.limits)
    return found._replace(places=places) if found else None


def words_without_day(piece: Piece, kind: KindName, calendar: Calendar) -> str:
    """The words of a deadline that is not understood, else those of urgency; "" without any."""
    unread = [] if piece.dates.reading.dated else piece.unread
    phrase = piece.periodic or next(iter(unread), None)
    if phrase is not None and kind in ACTIONABLE and not calendar.read(phrase.text).dated:
        return phrase.text
    return undated_words(piece.laid, piece.limb, piece.dates.phrases, calendar)
