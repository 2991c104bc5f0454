"""A list of bodies in a text: which bodies it names, what in it is nobody of the directory, and where it ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.drafting.names.group_names import are_relevant, is_any_agency
from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph

_STOPS = re.compile(r"[.:?!]")
_PARTS = re.compile(r"[,;/]")
_CUTS = re.compile(r"[,;/.:?!(]")  # signs that end a part; the name before a bracket is whole
_LONGEST = 14  # words of one unknown part; after a longer one the list is over
_MOST_WHICH = 12  # words that say which of the bodies are meant


class Listing(NamedTuple):
    """The bodies of a list, the texts of those outside the directory, and the word after the list."""

    names: tuple[Name, ...]
    unknown: tuple[str, ...]
    end: int

    def __bool__(self) -> bool:
        return bool(self.names or self.unknown)


NOBODY = Listing((), (), 0)


def with_unlisted_as_unknown(found: Listing) -> Listing:
    """The list as a record has it: names that the directory does not list are moved among the unknown."""
    names = tuple(name for name in found.names if name.is_listed)
    unlisted = (name.text for name in found.names if not name.is_listed)
    return found._replace(names=names, unknown=tuple(dict.fromkeys((*unlisted, *found.unknown))))


def listing(laid: ParsedParagraph, first: int, end: int) -> Listing:
    """The list that begins at a word, read up to `end` at most."""
    parts = _Parts(laid, first, end)
    while parts.place < end:
        signs = laid.signs_before(parts.place) if parts.place > first else ""
        if "(" in signs:
            parts.place = _after_bracket(laid, parts.place, end)
            continue
        if _STOPS.search(signs) and not (":" in signs and parts.place in laid.names):
            break
        parts.fresh = parts.fresh or bool(_PARTS.search(signs))
        if not parts.take():
            break
    return parts.as_listing() if parts.names or parts.others else Listing((), (), first)


class _Parts:
    """The parts of a list up to `place`: its names; in `others` the words of unknown bodies; `last`: their end."""

    def __init__(self, laid: ParsedParagraph, first: int, end: int) -> None:
        self._laid, self._end = laid, end
        self.names: list[Name] = []
        self.others: list[tuple[int, int]] = []
        self.place = self.last = first
        self.fresh = True  # whether a new part begins at `place`

    def take(self) -> bool:
        """Takes in what stands at `place`, and says whether the list goes on."""
        laid, place = self._laid, self.place
        if place in laid.names and self._is_of_department(place):
            self.others[-1] = self.others[-1][0], laid.names[place].end
            self.place = self.last = laid.names[place].end
            self.fresh = False
        elif place in laid.names and self._is_owner(laid.names[place]):
            stop = _other_end(laid, laid.names[place].end, self._end)
            self.others.append((place, stop))
            self.place = self.last = stop
            self.fresh = False
        elif place in laid.names:
            self._add_name(laid.names[place])
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

    def _is_owner(self, name: Name) -> bool:
        """Whether an English province only says whose the body behind it is: "the Hue City Department of Health"."""
        laid, end = self._laid, name.end
        if laid.language != "en" or end >= self._end or laid.signs_before(end).strip() or not _is_place(laid, name):
            return False
        return laid.quoted(end, end + 1).istitle() and laid.wording.spelt(end) in _HEADS["en"]

    def _add_name(self, name: Name) -> None:
        """Adds a name; a province behind a Vietnamese department only says whose it is: `Sở Y tế Nghệ An`."""
        before = self.names[-1] if self.names else None
        is_owner = (
            before is not None
            and not before.is_listed
            and before.end == name.first
            and not self._laid.signs_before(name.first).strip()
            and _is_place(self._laid, name)
        )
        if before and is_owner:
            text = self._laid.quoted(before.first, name.end)
            self.names[-1] = before._replace(end=name.end, text=text)
        else:
            self.names.append(name)

    def _is_of_department(self, place: int) -> bool:
        """Whether a province only says whose a department is: "Departments of Health of Hanoi and Quang Ninh"."""
        laid = self._laid
        if laid.language == "vi" or not self.others or self.others[-1][1] != self.last:
            return False
        return (
            _is_place(laid, laid.names[place])
            and _DEPARTMENT.search(laid.quoted(self.others[-1][0], place)) is not None
        )

    def _names_kind(self, place: int) -> bool:
        """Whether before a place's name only its kind is printed: "the provinces of Phu Tho, Nghe An"."""
        before = self._laid.wording.words[place - 1] if place else ""
        return before in _KINDS and self._laid.without_article(place + 1) in self._laid.names

    def _specify(self) -> None:
        """Passes words that say which bodies are meant; behind an unknown body they belong to its name."""
        start, self.place = self.place, _after_which(self._laid, self.place, self._end)
        is_person = bool(self.others) and self._laid.has(self.others[-1][0], "office")
        if self.others and self.others[-1][1] == start and not is_person:
            self.others[-1] = self.others[-1][0], self.place
            self.last = self.place

    def _add_other(self) -> bool:
        laid, place = self._laid, self.place
        stop = _other_end(laid, place, self._end)
        if stop - place > _LONGEST:
            return False
        # Words just before a name may be the head of a name that is longer than the directory's.
        is_head = stop in laid.names and not _PARTS.search(laid.signs_before(stop))
        if is_head and self.fresh and _is_office_of(laid, place):
            stop, is_head = laid.names[stop].end, False
        if self.fresh and not is_head and _is_somebody(laid, place, stop):
            self.others.append((place, stop))
            self.last = stop
        self.place, self.fresh = stop, False
        return True

    def as_listing(self) -> Listing:
        """The parts as a list; agencies in general become a name of the group of agencies."""
        laid, end = self._laid, max(self.last, min(self.place, self._end))
        names, unknown = [*self.names], list[str]()
        for start, stop in self.others:
            text = laid.quoted(laid.without_article(start), stop)
            body = laid.lookup.agencies.get(are_relevant(laid.quoted(start, end), laid.language))
            if body and is_any_agency(text, laid.language):
                names.append(Name(start, stop, text, (body,)))
            else:
                unknown.append(text)
        return Listing(tuple(sorted(names)), tuple(unknown), end)


def _is_place(laid: ParsedParagraph, name: Name) -> bool:
    return name.is_listed and all(laid.lookup.directory[body].type in _PLACES for body in name.bodies)


def _is_office_of(laid: ParsedParagraph, place: int) -> bool:
    """Whether a Vietnamese name of a part of the body behind it begins there: `Ban cán sự Đảng` of a ministry."""
    is_name = laid.wording.text[laid.wording.starts[place]].isupper()
    is_standing = laid.wording.words[place : place + 3] == ["ban", "thuong", "vu"]  # which speaks for the whole
    return laid.language == "vi" and is_name and laid.wording.spelt(place) in _OFFICES and not is_standing


_PLACES = frozenset({"province", "city"})
_DEPARTMENT = re.compile(r"\b(?:[Dd]epartments?|[Pp]olice|[Ss]ervices?|[Dd]irections?) (?:of|de|des|du|d['’])")
_KINDS = frozenset({"provinces", "province", "cities", "city", "villes", "ville"})
_OFFICES = frozenset({"ban", "cục", "vụ", "sở"})


def may_be_agency(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word may begin a name of agencies in general."""
    return place < len(laid.wording.words) and laid.wording.spelt(place).lower() in _AGENCIES[laid.language]


def _ends_list(laid: ParsedParagraph, place: int) -> bool:
    if laid.language == "vi" and laid.has(place, "request"):
        return True
    return laid.has(place, "do", "how", "must", "to", "direct", "with", "passive", "past", "basis", "capacity")


def _after_which(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after words that only say which of the bodies are meant: up to a comma or a verb."""
    start = place
    place = laid.marks[place].end
    while place < end and place - start < _MOST_WHICH:
        if _PARTS.search(laid.signs_before(place)) or _STOPS.search(laid.signs_before(place)):
            break
        if laid.language == "fr" and laid.quoted(place, place + 2).lower() in ("et à", "et au", "et aux"):
            break
        if place in laid.names or laid.has(place, "which"):
            place = laid.names[place].end if place in laid.names else laid.marks[place].end
            continue
        is_of_name = laid.language == "en" and laid.wording.text[laid.wording.starts[place]].isupper()
        is_free = is_of_name or (laid.has(place, "to", "how") and laid.language == "fr")
        if _ends_list(laid, place) and not is_free:  # "Department of Planning"
            break
        place += 1
    return place


def _after_bracket(laid: ParsedParagraph, place: int, end: int) -> int:
    while place < end and ")" not in laid.signs_before(place + 1):
        place += 1
    return min(place + 1, end)


def _other_end(laid: ParsedParagraph, place: int, end: int) -> int:
    """The end of words that are no name and no phrase."""
    stop = place + 1
    if laid.has(place, "office"):
        return _after_person(laid, laid.marks[place].end, end)
    stop = max(stop, _abbreviated_end(laid, place, end))
    while stop < end and not _CUTS.search(laid.signs_before(stop)):
        is_joint = laid.has(stop, "joins") and not _heads(laid, place, stop) and not _joins_name(laid, place, stop)
        if stop in laid.names or is_joint or laid.has(stop, "which") or _ends_other(laid, place, stop):
            break
        stop += 1
    return stop


def _abbreviated_end(laid: ParsedParagraph, place: int, end: int) -> int:
    """The end of a name whose abbreviation follows in brackets, whatever its words: `Tổng công ty Đầu tư … (VEC)`.

    The place itself where no such name begins there.
    """
    is_capital = laid.wording.text[laid.wording.starts[place]].isupper()
    if not is_capital or not _is_somebody(laid, place, min(place + _LONGEST, end)):
        return place
    for stop in range(place + 1, min(place + _LONGEST, end)):
        signs = laid.signs_before(stop)
        if "(" in signs:
            is_short = ")" in laid.signs_before(stop + 1) and laid.quoted(stop, stop + 1).isupper()
            return stop if is_short and not signs.strip(" (") else place
        if signs.strip() or stop in laid.names or laid.has(stop, "with", "must", "to", "passive", "past"):
            return place
    return place


def _joins_name(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether "for" or a French "de" stands inside a name: `Committee for Management of State Capital`."""
    starts, text = laid.wording.starts, laid.wording.text
    first = laid.without_article(first)
    is_named = place + 1 < len(starts) and text[starts[first]].isupper()
    if laid.language == "fr":
        return is_named and laid.wording.spelt(first) in _HEADS["fr"] and _is_of_noun(laid, place)
    return (
        laid.language == "en" and is_named and laid.wording.words[place] == "for" and text[starts[place + 1]].isupper()
    )


def _is_of_noun(laid: ParsedParagraph, place: int) -> bool:
    """Whether a word belongs to a French "of" with its noun: `de la prévention et de la lutte`."""
    words = laid.wording.words
    if words[place] == "et":
        return _is_of_noun(laid, place + 1) and words[place + 1] in _OF
    of = next((word for word in range(place, max(place - 3, 0), -1) if words[word] in _OF), None)
    noun = laid.without_article(of + 1) if of else len(words)
    if of is None or noun >= len(words) or noun in laid.names or place > noun:
        return False
    return noun > of + 1 or not laid.has(noun, "do", "how", "direct")


_OF = ("de", "d", "du", "des", "contre")


def _ends_other(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether a list ends there. "quản lý" behind an agency does not end it: it says of which kind the agency is."""
    if not _ends_list(laid, place) or _joins_name(laid, first, place):
        return False
    is_kind = laid.quoted(place, laid.marks[place].end).lower().startswith("quản lý")
    return not (is_kind and is_any_agency(laid.quoted(first, place), laid.language))


def _after_person(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after a person's name, which stands behind the office."""
    while (
        place < end and laid.wording.text[laid.wording.starts[place]].isupper() and not laid.signs_before(place).strip()
    ):
        place += 1
    return place


def _heads(laid: ParsedParagraph, first: int, place: int) -> bool:
    """Whether words name the heads of the bodies that follow: `người đứng đầu các đơn vị`."""
    if laid.language != "vi" or laid.wording.spelt(place).lower() != "các":
        return False
    return laid.quoted(first, place).lower() in ("chủ tịch", "người đứng đầu", "thủ trưởng", "giám đốc", "lãnh đạo")


def _set(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))


# Words that names of bodies have: in Vietnamese as their first word, in English and French anywhere.
_HEADS = {
    "en": _set(
        """agency agencies unit units committee committees ministry ministries commission commissions office offices
        department departments body bodies organisation organisations organization organizations association
        associations authority authorities council councils leaders heads secretaries inspectorate board branch branches
        locality localities federation
        union academy bank group enterprises delegation court procuracy chair chairs
        chairman chairmen chairperson chairpersons director directors president presidents governors minister ministers
        prime deputy society societies corporation corporations company companies institute fund centre center police
        investors contractors boards owners operators"""
    ),
    "vi": _set(
        """ban bộ cục vụ sở viện hội ủy uỷ đảng cấp cơ đoàn liên tổng tổ học ngân kiểm tòa toà người thủ bí chủ trưởng
        lãnh đơn địa văn phó giám tập doanh hiệp đài báo tạp cổng ngành"""
    ),
    "fr": _set(
        """agence agences organe organes unité unités comité comités ministère ministères commission commissions
        office bureau direction département départements organisme organismes organisation organisations
        association associations autorité autorités conseil conseils chefs dirigeants secrétaires inspection
        secteur secteurs localité localités fédération groupe groupes services union académie banque présidents
        directeurs ministre ministres police unites investisseurs entrepreneurs"""
    ),
}

# First words that name somebody only with their second: "nhà thầu" is a contractor, "nhà ở" a dwelling.
_PAIRED = {
    "nhà": _set("thầu trường đầu mạng cung sản"),
    "trường": _set("học đại mầm phổ cao trung tiểu"),
    "ubnd": _set("huyện quận xã phường các thị tp"),
    "trung": _set("tâm"),
    "tổng": _set("cục công bí giám thanh liên đài hội"),
    "cơ": _set("quan sở"),
    "kiểm": _set("toán sát lâm ngư dịch"),
    "chi": _set("cục nhánh"),
    "công": _set("an ty"),
    "hợp": _set("tác"),
    "thanh": _set("tra"),
    "kho": _set("bạc"),
    "khu": _set("quản"),
}
_AGENCIES = {
    "en": frozenset({"agencies", "units", "organisations", "organizations", "bodies"}),
    "vi": frozenset({"cơ", "đơn"}),
    "fr": frozenset({"agences", "organismes", "organes", "unités"}),
}


def may_be_somebody(laid: ParsedParagraph, first: int, stop: int) -> bool:
    """Whether words may be a body's name, without the words before them that only join a list."""
    while first < stop and laid.has(first, "joins"):
        first = laid.marks[first].end
    return first < stop and _is_somebody(laid, first, stop)


def _is_somebody(laid: ParsedParagraph, first: int, stop: int) -> bool:
    """Whether words outside the directory may name a body: they have a word that names of bodies have."""
    spelt = [laid.wording.spelt(word) for word in range(first, stop)]
    heads = _HEADS[laid.language]
    if spelt[0].lower() == "người" and spelt[1:2] != ["đứng"]:  # people in general: "người lao động"
        return False
    if laid.has(first, "authorisation") or (spelt[0].lower() == "văn" and spelt[1:2] != ["phòng"]):
        return False  # "ủy quyền", "văn bản"
    if laid.language == "vi" and spelt[0].lower() in _PAIRED:
        return " ".join(spelt[1:2]).lower() in _PAIRED[spelt[0].lower()]
    return spelt[0] in heads if laid.language == "vi" else bool(heads.intersection(spelt))
