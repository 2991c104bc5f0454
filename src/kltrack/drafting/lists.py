"""A list of bodies in a text, from where it begins: which are named, what names nobody known, and where it ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.drafting.collective import are_relevant, is_any_agency
from kltrack.drafting.laid import Laid
from kltrack.drafting.naming import Name

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


def listed(found: Listing) -> Listing:
    """A list with those whom the directory does not list among the unknown, as a record has them."""
    names = tuple(name for name in found.names if name.is_listed)
    unlisted = (name.text for name in found.names if not name.is_listed)
    return found._replace(names=names, unknown=tuple(dict.fromkeys((*unlisted, *found.unknown))))


def listing(laid: Laid, first: int, end: int) -> Listing:
    """The list that begins at a word, read up to `end` at most."""
    parts = _Parts(laid, first, end)
    while parts.place < end:
        signs = laid.before(parts.place) if parts.place > first else ""
        if "(" in signs:
            parts.place = _after_bracket(laid, parts.place, end)
            continue
        if _STOPS.search(signs) and not (":" in signs and parts.place in laid.names):
            break
        parts.fresh = parts.fresh or bool(_PARTS.search(signs))
        if not parts.take():
            break
    return parts.listed() if parts.names or parts.others else Listing((), (), first)


class _Parts:
    """The parts of a list up to `place`: names, and the words of who is not known; `last` is where these end."""

    def __init__(self, laid: Laid, first: int, end: int) -> None:
        self._laid, self._end = laid, end
        self.names: list[Name] = []
        self.others: list[tuple[int, int]] = []
        self.place = self.last = first
        self.fresh = True  # a part begins here

    def take(self) -> bool:
        """Take what stands at `place`. Whether the list goes on."""
        laid, place = self._laid, self.place
        if place in laid.names and self._is_of_department(place):
            self.others[-1] = self.others[-1][0], laid.names[place].end
            self.place = self.last = laid.names[place].end
            self.fresh = False
        elif place in laid.names:
            self.names.append(laid.names[place])
            self.place = self.last = laid.names[place].end
            self.fresh = False
        elif laid.has(place, "joins"):
            self.fresh = True
            self.place = laid.marks[place].end
        elif laid.has(place, "heads") and laid.without_article(laid.marks[place].end) in laid.names:
            self.place = laid.without_article(laid.marks[place].end)
        elif laid.has(place, "which") and not self.fresh and self._names_kind(place):
            self.place, self.fresh = laid.without_article(place + 1), True
        elif laid.has(place, "which") and not self.fresh:
            self._specify()
        elif _ends_list(laid, place):
            return False
        else:
            return self._add_other()
        return True

    def _is_of_department(self, place: int) -> bool:
        """Whether a province only says whose department is meant: "Departments of Health of Hanoi and Quang Ninh"."""
        laid = self._laid
        if laid.language == "vi" or not self.others or self.others[-1][1] != self.last:
            return False
        is_place = all(laid.known.directory[body].type in _PLACES for body in laid.names[place].bodies)
        return is_place and _DEPARTMENT.search(laid.quoted(self.others[-1][0], place)) is not None

    def _names_kind(self, place: int) -> bool:
        """Whether before a name only its kind is printed: "the provinces of Phu Tho, Nghe An"."""
        before = self._laid.wording.words[place - 1] if place else ""
        return before in _KINDS and self._laid.without_article(place + 1) in self._laid.names

    def _specify(self) -> None:
        """What says which are meant belongs to the name of somebody who is not known."""
        start, self.place = self.place, _after_which(self._laid, self.place, self._end)
        if self.others and self.others[-1][1] == start:
            self.others[-1] = self.others[-1][0], self.place
            self.last = self.place

    def _add_other(self) -> bool:
        laid, place = self._laid, self.place
        stop = _other_end(laid, place, self._end)
        if stop - place > _LONGEST:
            return False
        is_head = stop in laid.names and not _PARTS.search(laid.before(stop))  # of a longer name than is known
        if is_head and self.fresh and _is_office_of(laid, place):
            stop, is_head = laid.names[stop].end, False
        if self.fresh and not is_head and _is_somebody(laid, place, stop):
            self.others.append((place, stop))
            self.last = stop
        self.place, self.fresh = stop, False
        return True

    def listed(self) -> Listing:
        """The list, agencies that are called nothing more among its names."""
        laid, end = self._laid, max(self.last, min(self.place, self._end))
        names, unknown = [*self.names], list[str]()
        for start, stop in self.others:
            text = laid.quoted(start, stop)
            body = laid.known.agencies.get(are_relevant(laid.quoted(start, end), laid.language))
            if body and is_any_agency(text, laid.language):
                names.append(Name(start, stop, text, (body,)))
            else:
                unknown.append(text)
        return Listing(tuple(sorted(names)), tuple(unknown), end)


def _is_office_of(laid: Laid, place: int) -> bool:
    """Whether a Vietnamese name begins there with what is part of the body that is named in it: `Ban cán sự Đảng …`."""
    is_name = laid.wording.text[laid.wording.starts[place]].isupper()
    is_standing = laid.wording.words[place : place + 3] == ["ban", "thuong", "vu"]  # which speaks for the whole
    return laid.language == "vi" and is_name and laid.wording.spelt(place) in _OFFICES and not is_standing


_PLACES = frozenset({"province", "city"})
_DEPARTMENT = re.compile(r"\b(?:[Dd]epartments?|[Pp]olice|[Ss]ervices?|[Dd]irections?) (?:of|de|des|du|d['’])")
_KINDS = frozenset({"provinces", "province", "cities", "city", "villes", "ville"})
_OFFICES = frozenset({"ban", "cục", "vụ", "sở"})


def may_be_agency(laid: Laid, place: int) -> bool:
    """Whether a word begins what may name agencies and no others."""
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in _AGENCIES[laid.language]


def _ends_list(laid: Laid, place: int) -> bool:
    if laid.language == "vi" and laid.has(place, "request"):
        return True
    return laid.has(place, "do", "how", "must", "to", "direct", "with", "passive", "past", "basis", "capacity")


def _after_which(laid: Laid, place: int, end: int) -> int:
    """The place after words that only say which of the bodies are meant: up to a comma or a verb."""
    start = place
    place = laid.marks[place].end
    while place < end and place - start < _MOST_WHICH:
        if _PARTS.search(laid.before(place)) or _STOPS.search(laid.before(place)):
            break
        if place in laid.names or laid.has(place, "which"):
            place = laid.names[place].end if place in laid.names else laid.marks[place].end
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
    if laid.has(place, "office"):
        return _after_person(laid, laid.marks[place].end, end)
    while stop < end and not _PARTS.search(laid.before(stop)) and not _STOPS.search(laid.before(stop)):
        is_joint = laid.has(stop, "joins") and not _heads(laid, place, stop)
        if stop in laid.names or is_joint or laid.has(stop, "which") or _ends_other(laid, place, stop):
            break
        stop += 1
    return stop


def _joins_name(laid: Laid, first: int, place: int) -> bool:
    """Whether "for" stands inside an English name: `Committee for Management of State Capital`."""
    starts, text = laid.wording.starts, laid.wording.text
    is_inside = laid.wording.words[place] == "for" and place + 1 < len(starts)
    return laid.language == "en" and is_inside and text[starts[first]].isupper() and text[starts[place + 1]].isupper()


def _ends_other(laid: Laid, first: int, place: int) -> bool:
    """Whether a list ends there; "quản lý" behind an agency says what kind it is of."""
    if not _ends_list(laid, place) or _joins_name(laid, first, place):
        return False
    is_kind = laid.quoted(place, laid.marks[place].end).lower().startswith("quản lý")
    return not (is_kind and is_any_agency(laid.quoted(first, place), laid.language))


def _after_person(laid: Laid, place: int, end: int) -> int:
    """The place after a person's name, which stands behind the office."""
    while place < end and laid.wording.text[laid.wording.starts[place]].isupper() and not laid.before(place).strip():
        place += 1
    return place


def _heads(laid: Laid, first: int, place: int) -> bool:
    """Whether words are those of an office, and who is headed is named next: `người đứng đầu các đơn vị`."""
    if laid.language != "vi" or laid.wording.spelt(place).lower() != "các":
        return False
    return laid.quoted(first, place).lower() in ("chủ tịch", "người đứng đầu", "thủ trưởng", "giám đốc", "lãnh đạo")


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
        prime deputy society societies corporation corporations company companies institute fund centre center"""
    ),
    "vi": _set(
        """ban bộ cục vụ sở viện hội ủy uỷ đảng cấp cơ đoàn liên tổng tổ học ngân kiểm tòa toà người thủ bí chủ trưởng
        lãnh đơn địa văn phó giám tập doanh hiệp đài báo tạp cổng ngành"""
    ),
    "fr": _set(
        """agence agences organe organes unité unités comité comités ministère ministères commission commissions office
        bureau département départements organisme organismes organisation organisations association associations
        autorité autorités conseil conseils chefs dirigeants secrétaires inspection secteur secteurs localité localités
        fédération groupe groupes services
        union académie banque présidents directeurs ministre ministres"""
    ),
}

_AGENCIES = {
    "en": frozenset({"agencies", "units", "organisations", "organizations", "bodies"}),
    "vi": frozenset({"cơ", "đơn"}),
    "fr": frozenset({"agences", "organismes", "organes", "unités"}),
}


def may_be_somebody(laid: Laid, first: int, stop: int) -> bool:
    """Whether words, but for what joins a list, may be somebody's name."""
    while first < stop and laid.has(first, "joins"):
        first = laid.marks[first].end
    return first < stop and _is_somebody(laid, first, stop)


def _is_somebody(laid: Laid, first: int, stop: int) -> bool:
    """Whether words that are no known name may be somebody's: they begin or end as names of bodies do."""
    spelt = [laid.wording.spelt(word) for word in range(first, stop)]
    heads = _HEADS[laid.language]
    return spelt[0] in heads if laid.language == "vi" else bool(heads.intersection(spelt))
