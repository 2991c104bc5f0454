"""A list of bodies in a text, from where it begins: which are named, what names nobody known, and where it ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.drafting.laid import Laid, Name

_STOPS = re.compile(r"[.:?!]")
_PARTS = re.compile(r"[,;/]")
_LONGEST = 14  # words of something that is no name: what follows is no list any more
_MOST_WHICH = 12


class Listing(NamedTuple):
    """The bodies of a list, what in it is nobody known, and the word after it."""

    names: tuple[Name, ...]
    unknown: tuple[str, ...]
    end: int

    def __bool__(self) -> bool:
        return bool(self.names or self.unknown)


NOBODY = Listing((), (), 0)


def listing(laid: Laid, first: int, end: int) -> Listing:
    """The list that begins at a word, read up to `end` at most."""
    names: list[Name] = []
    unknown: list[str] = []
    place = last = first
    fresh = True  # a part of the list begins here
    while place < end:
        signs = laid.before(place) if place > first else ""
        if "(" in signs:
            place = _after_bracket(laid, place, end)
            continue
        if _STOPS.search(signs) and not (":" in signs and place in laid.names):
            break
        fresh = fresh or bool(_PARTS.search(signs))
        name = laid.names.get(place)
        if name is not None:
            names.append(name)
            place, last, fresh = name.end, name.end, False
        elif laid.has(place, "joins"):
            fresh = True
            place = laid.marks[place].end
        elif laid.has(place, "which") and not fresh:
            place = _after_which(laid, place, end)
        elif _ends_list(laid, place):
            break
        else:
            stop = _other_end(laid, place, end)
            if stop - place > _LONGEST:
                break
            is_head = stop in laid.names and not _PARTS.search(laid.before(stop))  # of a longer name than is known
            if fresh and not is_head and _is_somebody(laid, place, stop):
                unknown.append(laid.quoted(place, stop))
                last = stop
            place, fresh = stop, False
    return Listing(tuple(names), tuple(unknown), max(last, min(place, end)) if names or unknown else first)


def _ends_list(laid: Laid, place: int) -> bool:
    return laid.has(place, "do", "how", "must", "to", "direct", "with", "passive", "past", "basis")


def _after_which(laid: Laid, place: int, end: int) -> int:
    """The place after words that only say which of the bodies are meant: up to a comma or a verb."""
    start = place
    place = laid.marks[place].end
    while place < end and place - start < _MOST_WHICH:
        if _PARTS.search(laid.before(place)) or _STOPS.search(laid.before(place)):
            break
        if place in laid.names:
            place = laid.names[place].end
            continue
        if _ends_list(laid, place) and not (laid.has(place, "to", "how") and laid.language == "fr"):
            break
        place += 1
    return place


def _after_bracket(laid: Laid, place: int, end: int) -> int:
    while place < end and ")" not in laid.before(place + 1):
        place += 1
    return min(place + 1, end)


def _other_end(laid: Laid, place: int, end: int) -> int:
    """The end of words that are no name and no phrase."""
    stop = place + 1
    while stop < end and not _PARTS.search(laid.before(stop)) and not _STOPS.search(laid.before(stop)):
        if stop in laid.names or laid.has(stop, "joins", "which") or _ends_list(laid, stop):
            break
        stop += 1
    return stop


def _set(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))


# Words of which names of bodies are made: in Vietnamese their first, elsewhere any of them.
_HEADS = {
    "en": _set(
        """agency agencies unit units committee committees ministry ministries commission commissions office offices
        department departments body bodies organisation organisations organization organizations association
        associations authority authorities council councils leaders heads secretaries inspectorate board branch branches
        locality localities federation
        union academy bank group enterprises delegation court procuracy chair chairs
        chairman chairmen chairperson chairpersons director directors president presidents governors minister ministers
        prime deputy"""
    ),
    "vi": _set(
        """ban bộ cục vụ sở viện hội ủy uỷ đảng cấp cơ đoàn liên tổng tổ học ngân kiểm tòa toà người thủ bí chủ trưởng
        lãnh
        đơn địa văn phó giám"""
    ),
    "fr": _set(
        """agence agences unité unités comité comités ministère ministères commission commissions office bureau
        département départements organisme organismes organisation organisations association associations autorité
        autorités conseil conseils chefs dirigeants secrétaires inspection secteur secteurs localité localités
        fédération
        union académie banque présidents directeurs ministre ministres"""
    ),
}


def _is_somebody(laid: Laid, first: int, stop: int) -> bool:
    """Whether words that are no known name may be somebody's: they begin or end as names of bodies do."""
    spelt = [laid.wording.spelt(word) for word in range(first, stop)]
    heads = _HEADS[laid.language]
    return spelt[0] in heads if laid.language == "vi" else bool(heads.intersection(spelt))
