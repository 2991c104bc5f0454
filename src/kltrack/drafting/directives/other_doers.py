"""Days of what somebody else does in the same limb: `Bộ Tư pháp thẩm định trong 5 ngày, Bộ Tài chính trình trước`."""

from __future__ import annotations

from kltrack.drafting.deadlines.phrases import Phrase
from kltrack.drafting.directives.pieces import Piece
from kltrack.text import ARTICLES

_JOINING = frozenset({"and", "va", "et", "while", "con"})


def is_of_other_doer(piece: Piece, phrase: Phrase) -> bool:
    """Whether somebody without a role in the limb begins to do something between its work and a date."""
    laid, clause = piece.laid, piece.clause
    with_role = {name.first for each in (clause.lead, clause.implementing, clause.coordinating) for name in each.names}
    if piece.limb.opens:
        return False
    for name in laid.names.values():
        is_between = clause.work < name.first and laid.wording.starts[name.first] < phrase.start
        if is_between and name.first not in with_role and _is_joined(piece, name.first):
            is_doing = laid.has(name.end, "do", "must") and not laid.signs_before(name.end).strip()
            if is_doing and laid.wording.starts[name.end] < phrase.start:
                return True
    return False


def _is_joined(piece: Piece, first: int) -> bool:
    """Whether a comma or an "and", with an article behind it, stands before a name, and work before that."""
    laid = piece.laid
    while first > piece.clause.work and laid.wording.words[first - 1] in ARTICLES:
        first -= 1
    before = laid.wording.words[first - 1] if first else ""
    is_joined = laid.signs_before(first).strip() == "," or before in _JOINING
    return is_joined and any(laid.has(word, "do") for word in range(piece.clause.work, first))
