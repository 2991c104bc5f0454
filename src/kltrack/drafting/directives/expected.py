"""Sentences that say by which day work is expected or "will be" done: "A report is expected by July 2031"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.directives.pieces import Piece
from kltrack.terms import LanguageCode


def is_expected(piece: Piece) -> bool:
    """Whether English says by which day work is due or expected to be done: "A report is expected by July 2031"."""
    hit = _EXPECTED.search(piece.text) if piece.laid.language == "en" and not piece.clause.kind else None
    dates = [phrase.start for phrase in piece.dates.phrases if re.search(r"\d", phrase.text)]
    return hit is not None and any(start >= piece.limb.start + hit.start() for start in dates)


_EXPECTED = re.compile(
    r"\b(?:is|are) (?:expected|due|set) (?:(?:to|from) (?:the )?\w+ )?(?:by|before|no later than)\b"
    r"|\b(?:is|are) (?:expected|due|set) to be (?:\w+ly )?(?:completed|finished|submitted|delivered|handed|reported"
    r"|finali[sz]ed|issued|presented|repaired|disbursed|put)\b",
    re.IGNORECASE,
)


def is_planned(piece: Piece) -> bool:
    """Whether a sentence of a text of orders says by which day work "will be" finished; nobody has announced it."""
    limits = piece.dates.limits
    hit = _PLANNED[piece.laid.language].match(piece.text) if limits and not piece.limb.by_comma else None
    if hit is None or piece.clause.kind or piece.clause.names_subject or _ANNOUNCED.search(piece.text):
        return False
    return any(phrase.start >= piece.limb.start + hit.end() for phrase in limits) or limits[0].start == piece.limb.start


_PLANNED: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:(?!\b(?:which|that|who|whose|if|when|once)\b)[^;:]){3,120}?\b(?:will|shall) (?:all |also |then )?be "
        r"(?:\w+ly )?(?:completed|finished|done|ready|finali[sz]ed|submitted|handed|delivered|issued|published|opened"
        r"|put into|repaired|built|restored|disbursed|established|set up|reported|sent)\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?:(?!\b(?:mà|nếu|khi|những|theo)\b)[^;:]){3,120}?\b(?<!, )sẽ (?:được )?(?:cơ bản )?"
        r"(?:hoàn thành|hoàn tất|xong|gửi|trình|ban hành|khánh thành|thông xe|bàn giao|công bố|nộp|sửa chữa|lắp đặt)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:(?!\b(?:qui|que|dont|si|lorsque|où)\b|qu['’])[^;:]){3,120}?\b(?:sera|seront) (?:\w+ment )?"
        r"(?:tous |toutes )?(?:achevé|terminé|fini|finalisé|remis|soumis|livré|publié|ouvert|prêt|mis|réparé|construit"
        r"|restauré|décaissé|envoyé|rendu)e?s?\b",
        re.IGNORECASE,
    ),
}
_ANNOUNCED = re.compile(
    r"\b(?:said|says|announced|added|according to|expects?|a (?:annoncé|déclaré|indiqué|précisé|ajouté|dit)|selon"
    r"|d['’]après|a-t-(?:il|elle)|cho biết|thông tin|thông báo rằng)\b",
    re.IGNORECASE,
)
