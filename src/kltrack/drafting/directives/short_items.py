"""Items of a list in few words, whom and what: "- Ministry of Finance: the plan for the wells, by 5 May"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.not_ordered import tells_what_was_done
from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.scopes import Scope
from kltrack.drafting.names.places import PROVINCES
from kltrack.terms import LanguageCode


def heads_short_item(piece: Piece) -> bool:
    """Whether only bodies that are no places stand before a colon, at the beginning of an item or of a line."""
    laid, names = piece.laid, piece.clause.lead.names
    are_bodies = bool(names) and all(
        name.is_listed and laid.lookup.directory[body].type not in PROVINCES for name in names for body in name.bodies
    )
    return (
        piece.limb.opens and laid.language != "vi" and are_bodies and piece.limb.sentence == 0 and not piece.clause.kind
    )


def is_short_item(piece: Piece, scope: Scope) -> bool:
    """Whether a limb behind that colon names a thing that has a day, of its own or of its list, and tells nothing."""
    has_day = scope.deadline is not None or bool(piece.dates.limits) or any(map(_is_figure, piece.unread))
    is_clause = (
        _VERB[piece.laid.language].search(piece.text) is not None
        or piece.clause.kind is not None
        or piece.clause.names_subject
    )
    return has_day and not is_clause and not tells_what_was_done(piece)


def _is_figure(phrase: Phrase) -> bool:
    return re.search(r"\d", phrase.text) is not None


# Verbs of whole sentences, which are read otherwise.
_VERB: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:is|are|was|were|has|have|had|said|says|rose|fell|reached|grew)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:est|sont|a|ont|était|étaient|avait|avaient|dit)\b", re.IGNORECASE),
    "vi": re.compile(r"\b(?:là|đã|có|được)\b", re.IGNORECASE),
}
