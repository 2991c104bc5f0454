"""Where the addressees of an order begin: behind "to", "aux", `đối với`."""

from __future__ import annotations

from kltrack.drafting.parsed_paragraph import ParsedParagraph


def addressees_start(laid: ParsedParagraph, place: int) -> int:
    """The place where the addressees of an order begin, after "to", "aux", "đối với" and words for their heads."""
    if laid.language == "fr" and laid.has(place, "to", "joins"):
        return laid.marks[place].end
    place = laid.after_head(place)
    if laid.quoted(place, place + 3).lower() == "cụ thể cho":  # "giao nhiệm vụ cụ thể cho từng sở"
        place += 2
    while laid.language == "vi" and (laid.has(place, "listing", "concerning") or _is_towards(laid, place)):
        place = laid.marks[place].end if laid.has(place, "listing", "concerning") else place + 1
    return place + 1 if laid.language == "vi" and _is(laid, place, "từng") else place


def _is_towards(laid: ParsedParagraph, place: int) -> bool:
    return _is(laid, place, "đến", "tới", "cho", "với")


def _is(laid: ParsedParagraph, place: int, *words: str) -> bool:
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in words
