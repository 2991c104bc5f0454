"""Whom the work is directed to, and who is to be worked with."""

from __future__ import annotations

from kltrack.drafting.laid import Laid
from kltrack.drafting.language import Mark
from kltrack.drafting.lists import NOBODY, Listing, listing
from kltrack.drafting.towards import after_to_whom

_MOST_ASIDE = 9  # words of "according to their assigned functions and tasks"


def tail(laid: Laid, work: int, end: int) -> tuple[Listing, Listing]:
    """Whom the work is directed to, and who is to be worked with."""
    implementing = coordinating = NOBODY
    place = work
    while place < end:
        mark = laid.marks.get(place)
        if mark is None:
            place = laid.names[place].end if place in laid.names else place + 1
            continue
        if mark.of("with") and not coordinating:
            found = listing(laid, mark.end, end)
            coordinating = found or coordinating
            place = found.end if found else mark.end
            continue
        if mark.of("direct") and not implementing and not _is_leadership(laid, mark):
            start = after_to_whom(laid, _after_how(laid, mark.end))
            found = listing(laid, start, end)
            if found.names and _are_told(laid, found.end, end) and _stand_at(laid, start, found):
                implementing = found
                place = found.end
                continue
        place = mark.end
    return implementing, coordinating


def _is_leadership(laid: Laid, mark: Mark) -> bool:
    """Whether nothing is directed: `kiện toàn lãnh đạo cấp xã` are who lead, "documents guiding them" say how."""
    before = laid.wording.words[mark.first - 1] if mark.first else ""
    if laid.wording.words[mark.first] == "guiding" and before in _GUIDES:
        return True
    return laid.quoted(mark.first, mark.end).lower() == "lãnh đạo" and laid.quoted(mark.end, mark.end + 1) == "cấp"


_GUIDES = frozenset({"document", "documents", "rules", "regulations", "circular", "circulars", "decree", "decrees"})


def _stand_at(laid: Laid, start: int, found: Listing) -> bool:
    """Whether a list begins with somebody: "guiding the laws of the National Assembly" directs nobody."""
    before = range(start, found.names[0].first)
    if laid.wording.words[start - 2 : start] == ["huong", "dan"] and found.unknown:
        return False
    return (
        laid.language == "vi"
        or bool(found.unknown)
        or not any(
            laid.has(word, "which") and not laid.has(word, "joins") and not laid.has(start, "heads") for word in before
        )
    )


def _after_how(laid: Laid, place: int) -> int:
    """The place after a French word that says how they are directed: `orienter rapidement les comités`."""
    return laid.marks[place].end if laid.language == "fr" and laid.has(place, "how") else place


def partners_before(laid: Laid, start: int, work: int) -> Listing:
    """Those who are to be worked with, named before the work: `the Bank, in collaboration with …, was asked to`."""
    place = next((word for word in range(start, work) if laid.has(word, "with")), None)
    return NOBODY if place is None else listing(laid, laid.marks[place].end, work)


def _are_told(laid: Laid, place: int, end: int) -> bool:
    """Whether those named before a place are told what to do: a verb follows, or the list that it opens."""
    if laid.has(place, "capacity"):
        place = laid.marks[place].end
    for _ in range(_MOST_ASIDE if laid.has(place, "basis") else 0):
        place += 1
        if laid.has(place, "to"):
            break
    if laid.has(place, "which") and laid.has(laid.marks[place].end, "do"):  # "oversee the Ministry in reviewing"
        return True
    return place >= end or laid.has(place, "to", "do", "how", "must", "with", "direct")
