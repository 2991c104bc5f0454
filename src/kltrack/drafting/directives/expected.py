"""English sentences that say by which day a report or work is due or expected: "A report is expected by July 2031"."""

from __future__ import annotations

import re

from kltrack.drafting.directives.pieces import Piece


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
