"""Those that stand before their verb: `ministries must complete`, `Based on …, they`, `các bộ khẩn trương rà soát`."""

from __future__ import annotations

from kltrack.drafting.laid import Laid
from kltrack.drafting.lists import Listing, listing

_LONGEST_PREAMBLE = 60  # words before those who are told, after "based on", "in order to"


def subject_in(laid: Laid, start: int, end: int) -> Listing | None:
    """Those that stand before their verb, at the beginning or after what is said on which basis: `Based on …, they`."""
    found = _subject_at(laid, start, end)
    if found or not laid.has(start, "basis", "opener", "to", "how"):
        return found
    for place in range(start + 1, min(end, start + _LONGEST_PREAMBLE)):
        if laid.before(place).strip() == ",":
            found = _subject_at(laid, place, end)
            if found:
                return found
    return None


def _subject_at(laid: Laid, start: int, end: int) -> Listing | None:
    """Those that stand before their verb: `ministries must complete`, `các bộ, ngành khẩn trương rà soát`."""
    first = laid.without_article(start)
    while first < end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    if first not in laid.names:
        return None
    found = listing(laid, first, end)
    if found.end >= end:  # "1. The Ministry of Finance:"
        return found
    place = _after_aside(laid, found.end, end)
    if place < end and laid.has(place, "must", "do", "how", "direct", "with") and not laid.has(place, "past"):
        return found._replace(end=place)
    return None


def _after_aside(laid: Laid, place: int, end: int) -> int:
    """The place after what only says on which basis: `, based on the report of …,`."""
    if not laid.has(place, "basis") or "," not in laid.before(place):
        return place
    while place < end and not (
        laid.before(place + 1).strip().endswith(",") and laid.has(place + 1, "do", "how", "must", "direct")
    ):
        place += 1
    return place + 1
