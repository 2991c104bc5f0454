"""English and French sentences that only tell what somebody did, or what became of something.

"The province on May 2 awarded medals", "The dredging was completed in April", `Le comité a examiné le rapport`,
`La première phase devait s'achever en 2025`. Whoever says by which day something is to be done tells no such thing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.directives.pieces import Piece
from kltrack.terms import LanguageCode

_PERSON = r"(?: [A-ZĐ][^\W\d_]*){0,6}"
_DID: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_PERSON}(?:,? (?:late |early )?(?:on|in) [A-Z][\w ]{{1,18}}?)?,? "
        r"(?:also |just |recently |jointly |has |have |had )*"
        r"(?:[a-z]{2,}ed|held|gave|won|took|met|sent|paid|made|began|rose|fell)\b(?! to\b| by\b)"
    ),
    "fr": re.compile(
        rf"{_PERSON},? (?:(?:également|aussi|déjà|récemment|\w+ment) )?(?:a|ont|avait|avaient|vient d|viennent d)\b"
        r"(?: (?:également|aussi|déjà|récemment|\w+ment))? ?[^\W\d_]*(?:é|ée|és|ées|u|us|i|is|it|ert)\b"
    ),
}
_CLAUSE_EN = r"(?:(?!\b(?:that|which|who|whose|where|if|when|what)\b)[^,;:]){3,90}? "
_CLAUSE_FR = r"(?:(?!\b(?:qui|que|dont|où|si|lorsque|quand)\b|qu['’])[^,;:]){3,90}? "
_BECAME: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_CLAUSE_EN}(?:has|have|had|was|were) (?:not |also |all |been |already |only )*"
        r"(?:[a-z]{2,}ed|reached|built|found|paid|made|held|done|seen|set up|put)\b(?! to\b)"
    ),
    "fr": re.compile(rf"{_CLAUSE_FR}(?:devait|devaient|avait|avaient|étai(?:t|ent)) (?!être\b)\w"),
}


def tells_past(piece: Piece) -> bool:
    """Whether a limb without an order only tells what somebody did or what became of something."""
    laid, clause = piece.laid, piece.clause
    if laid.language not in _DID or clause.kind or _is_limited(piece):
        return False
    if clause.names_subject and clause.lead.names and not piece.must_surely:
        end = laid.wording.ends[clause.lead.names[-1].end - 1]
        return _DID[laid.language].match(laid.paragraph.text, end, piece.limb.stop) is not None
    must = laid.language == "en" and piece.has_must
    is_noun = laid.language == "en" and laid.wording.words[piece.limb.first].endswith("ing")  # "Dredging of the canal"
    is_own = (
        (is_noun or clause.beginning in ("other", "name"))
        and not clause.names_subject
        and not piece.limb.by_comma
        and not must
    )
    return is_own and _BECAME[laid.language].match(piece.text) is not None


def _is_limited(piece: Piece) -> bool:
    """Whether a limb says by when something is to be done."""
    return (
        any(phrase.step is not None and phrase.step.operator in ("by", "before") for phrase in piece.dates.phrases)
        or _BY.search(piece.text) is not None
    )


_BY = re.compile(
    r"\b(?:by|before|no later than|avant|d['’]ici|au plus tard)\b [^,;:.]{0,12}(?:\d|the end|la fin)", re.IGNORECASE
)
