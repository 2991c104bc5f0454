"""Days of something beside the work: of a condition, a reason, what somebody else does, a meeting, things "due by"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.pieces import Piece
from kltrack.terms import LanguageCode


def is_of_something_beside(piece: Piece, phrase: Phrase) -> bool:
    """Whether a date may be of such a thing: "if they fall before", `nếu không xong trước`."""
    language, text = piece.laid.language, piece.laid.paragraph.text
    start = piece.laid.wording.starts[min(piece.clause.work, piece.limb.end - 1)]
    before = text[start : phrase.start]
    is_due = phrase.text.startswith("due") and _DUE_THINGS.search(before) is not None
    hit = _BESIDE[language].search(before)
    return is_due or (hit is not None and hit.start() > 0) or _MEETING_BEHIND.match(text, phrase.stop) is not None


# Clauses that say when or why something is done, up to a date with no sign between, and things "due by" a day.
_UP_TO_DATE = r"(?![\w’'])[^,;:.()–—]*\w[^,;:.()–—]*$"
_BESIDE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:if|unless|because|whenever|once|after|provided that){_UP_TO_DATE}"
        r"|\b(?:tell|inform|warn|notify|announce|remind)\b[^,;:.()]*\bthat\b[^,;:.()]*\b(?:will|would)\b[^,;:.()]*$"
        r"|, (?:which|who|whose) (?!(?:must|shall|should|is to|are to|has to|have to|need to) be\b)[^,;:.()]*$",
        re.IGNORECASE,
    ),
    "vi": re.compile(rf"\b(?:nếu(?! có\b)|sau khi|trong trường hợp|với điều kiện){_UP_TO_DATE}", re.IGNORECASE),
    "fr": re.compile(
        rf"\b(?:si|s['’]ils?|s['’]elles?|lorsqu\w*|quand|après que|une fois|parce qu\w*|à condition){_UP_TO_DATE}"
        r"|, (?:qui|dont|lequel|laquelle|lesquels|lesquelles) (?!(?:doi|dev)\w+ être\b)[^,;:.()]*$",
        re.IGNORECASE,
    ),
}
_DUE_THINGS = re.compile(
    r"\b(?!(?:is|are|be|was|were|being|fall|falls|fell|come|comes)\b)\w+ $"  # "tasks due before", not "are due"
)
_MEETING_BEHIND = re.compile(r" (?:meeting|session|sitting|plenum|conference)\b", re.IGNORECASE)
