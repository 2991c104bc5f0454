"""What a list, or the next sentence, inherits from the one above it."""

from __future__ import annotations

from kltrack.drafting.directives.pieces import Piece
from kltrack.drafting.directives.scopes import Scope
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS

_LONGEST_DIRECTING = 25  # words of a list's heading behind those who are directed
_FIRST_WORDS = 5  # of a sentence, in which "they must" stands


def for_list(scope: Scope, heading: Piece) -> Scope:
    """What a list inherits from its heading; without who does the work, if the heading says much of their work."""
    directed = heading.clause.implementing
    is_said = bool(directed) and heading.limb.end - directed.end > _LONGEST_DIRECTING
    return scope._replace(implementing=NOBODY) if is_said else scope


def goes_on_asking(laid: ParsedParagraph, limb: Limb) -> bool:
    """Whether a paragraph begins with what those asked before it must do: "They should also check the wells"."""
    words = range(limb.first, min(limb.end, limb.first + _FIRST_WORDS))
    return laid.has(limb.first, "same") and any(laid.has(word, "must", "same") for word in words[1:])


def begins_with_ordering(laid: ParsedParagraph, limb: Limb) -> bool:
    """Whether a French limb begins with an infinitive of ordering, a task of those above: `charger les services de`."""
    word = laid.wording.words[limb.first]
    is_item = limb.label is not None or limb.first > 0  # a paragraph of its own may go on with what the issuer orders
    return laid.language == "fr" and is_item and laid.has(limb.first, *ORDERS) and word.endswith(("er", "ir", "re"))


def directs(piece: Piece) -> bool:
    """Whether the work of a limb is to direct others."""
    return any(_is_told_to_direct(piece.laid, word) for word in range(piece.clause.work, piece.limb.end))


def _is_told_to_direct(laid: ParsedParagraph, word: int) -> bool:
    """Whether "direct" or "assign" begins at a word; not in "nhiệm vụ được giao", the tasks that somebody was given."""
    return laid.has(word, "direct") and not laid.has(word - 1, "passive")


def asks_at_end(piece: Piece) -> bool:
    """Whether an order that names nobody ends a heading, behind one that is only told of.

    "Further to the telegram in which the Prime Minister asks localities to …, the chairman requests:" asks nobody yet.
    """
    marks = piece.laid.marks.values()
    return any(mark.of("request") and mark.first > piece.clause.work and mark.end == piece.limb.end for mark in marks)


def keeps_directing(piece: Piece) -> bool:
    """Whether what stands below a limb is done by whom it says to direct: a list, or what follows a bare "direct".

    "(1) Direct the ministry to dredge; to report": the ministry reports. In "assigned the department to direct the
    units to dredge; to report" the department does.
    """
    clause, laid = piece.clause, piece.laid
    is_french = laid.language == "fr"  # whose infinitives in a row are all work of the one above them
    return piece.limb.opens or piece.only_names or not (clause.kind or clause.names_subject or is_french)
