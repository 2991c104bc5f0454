"""What a sentence tells that nobody orders: what should have been done and was not, and what somebody only says."""

from __future__ import annotations

from kltrack.drafting.deadlines.missed import missed_in
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.roles.by_source import has_source


def misses(piece: Piece) -> bool:
    """Whether a limb says only what should have been done and was not: "The pier should have been ready by May"."""
    laid, limb = piece.laid, piece.limb
    for start, stop in missed_in(piece.text, laid.language):
        first, end = (laid.wording.word_after(limb.start + place) for place in (start, stop))
        works = (word for word in range(limb.first, first) if laid.has(word, "do", "direct", "must"))
        if next(works, None) is None and not any(laid.has(word, "must") for word in range(end, limb.end)):
            return True
    return False


def only_says(piece: Piece) -> bool:
    """Whether a limb only tells what somebody says: "According to the department, 61,000 households drink"."""
    tells = not piece.has_must and not piece.dates.limits
    return tells and has_source(piece.laid, piece.limb.first, piece.limb.end)
