"""Whether who gives orders says that something must be done: "The Prime Minister stressed that it is necessary"."""

from __future__ import annotations

from collections.abc import Collection

from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.roles.givers import stresses_at
from kltrack.drafting.roles.local_givers import says_somebody_must
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_MOST_TO_VERB = 6  # words of a person's name and "also" between an office and "stressed"


def stresses(piece: Piece, issuers: Collection[str]) -> bool:
    """Whether an issuer, or an authority, says in a limb that something must be done."""
    laid, limb = piece.laid, piece.limb
    if laid.language == "vi" and says_somebody_must(laid, limb.first, limb.end):
        return True
    start = limb.first if piece.clause.beginning == "issuer" else _end_of_issuer(piece, issuers)
    if start is None:
        return False
    said = next((word for word in range(start, limb.end) if _says(laid, word)), limb.end)
    is_near = piece.clause.beginning == "issuer" or said - start <= _MOST_TO_VERB
    return is_near and any(laid.has(word, "must") for word in range(said, limb.end))


def _end_of_issuer(piece: Piece, issuers: Collection[str]) -> int | None:
    """The end of an issuer's name at the beginning of a limb, or behind a comma in it; None without one."""
    laid, limb = piece.laid, piece.limb
    for name in sorted(laid.names.values()):
        is_first = laid.without_article(limb.first) == name.first
        before = name.first - 1 if laid.wording.words[name.first - 1] in ("the", "le", "la") else name.first
        is_led_up = limb.first < name.first < limb.end and laid.signs_before(before).strip() == ","
        if {*name.bodies} <= {*issuers} and (is_first or is_led_up):
            return name.end
    return None


def _says(laid: ParsedParagraph, word: int) -> bool:
    sets_goal = laid.wording.words[word : word + 3] == ["dat", "muc", "tieu"]  # "đặt mục tiêu phải hoàn thành"
    return stresses_at(laid, word) or sets_goal or (laid.has(word, "says") and laid.language != "vi")
