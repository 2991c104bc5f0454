"""Where those begin whom an order addresses: behind "to", "aux", `đối với`."""

from __future__ import annotations

from kltrack.drafting.laid import Laid


def after_to_whom(laid: Laid, place: int) -> int:
    """The place after "to", "aux", "đối với" before those that an order addresses."""
    if laid.language == "fr" and laid.has(place, "to", "joins"):
        return laid.marks[place].end
    place = laid.headed(place)
    while laid.language == "vi" and (laid.has(place, "listing", "concerning") or _is_towards(laid, place)):
        place = laid.marks[place].end if laid.has(place, "listing", "concerning") else place + 1
    return place


def _is_towards(laid: Laid, place: int) -> bool:
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in _TOWARDS


_TOWARDS = frozenset({"đến", "tới", "cho", "với"})
