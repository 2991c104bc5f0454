"""Where the addressees of an order begin: behind "to", "aux", `đối với`."""

from __future__ import annotations

from kltrack.drafting.laid import LaidParagraph


def addressees_start(laid: LaidParagraph, place: int) -> int:
    """The place where the addressees of an order begin, after "to", "aux", "đối với" and words for their heads."""
    if laid.language == "fr" and laid.has(place, "to", "joins"):
        return laid.marks[place].end
    place = laid.after_head(place)
    while laid.language == "vi" and (laid.has(place, "listing", "concerning") or _is_towards(laid, place)):
        place = laid.marks[place].end if laid.has(place, "listing", "concerning") else place + 1
    return place


def _is_towards(laid: LaidParagraph, place: int) -> bool:
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in _TOWARDS


_TOWARDS = frozenset({"đến", "tới", "cho", "với"})
