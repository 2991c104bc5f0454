"""A list of bodies in a text: which bodies it names, what in it is nobody of the directory, and where it ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from kltrack.drafting.limbs.name_ends import LONGEST, PARTS, STOPS, after_bracket, after_which, ends_list, other_end
from kltrack.drafting.limbs.somebody import NAMING_WORDS, is_somebody
from kltrack.drafting.names.agencies import GROUP, means_some, with_sort, without_central
from kltrack.drafting.names.group_names import are_only_units, are_relevant, is_any_agency
from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph


class Listing(NamedTuple):
    """The bodies of a list, the texts of those outside the directory, and the word after the list."""

    names: tuple[Name, ...]
    unknown: tuple[str, ...]
    end: int

    def __bool__(self) -> bool:
        return bool(self.names or self.unknown)


NOBODY = Listing((), (), 0)


def with_unlisted_as_unknown(found: Listing) -> Listing:
    """The list as a record has it: names that the directory does not list are moved among the unknown.

    A name of several bodies is there once for each.
    """
    names = tuple(one for name in found.names if name.is_listed for one in name.each)
    unlisted = (name.text for name in found.names if not name.is_listed)
    return found._replace(names=names, unknown=tuple(dict.fromkeys((*unlisted, *found.unknown))))


def listing(laid: ParsedParagraph, first: int, end: int) -> Listing:
    """The list that begins at a word, read up to `end` at most."""
    parts = _Parts(laid, first, end)
    while parts.place < end:
        signs = laid.signs_before(parts.place) if parts.place > first else ""
        if "(" in signs:
            parts.place = after_bracket(laid, parts.place, end)
            continue
        if STOPS.search(signs) and not (":" in signs and parts.place in laid.names):
            break
        parts.fresh = parts.fresh or bool(PARTS.search(signs))
        if not parts.take():
            break
    return parts.as_listing() if parts.names or parts.others else Listing((), (), first)


def _begins_firm(laid: ParsedParagraph, place: int) -> bool:
    """Whether an English name of several words in capitals goes on there up to its kind: "Cargo Joint Stock Co."."""
    return _FIRM.match(laid.paragraph.text, laid.wording.starts[place]) is not None


_FIRM = re.compile(
    r"(?:[A-Z][\w&-]+ (?:and |of |& )?){0,6}(?:Company|Corporation|Group|Station|Newspaper|Radio|Television|Online|Bank"
    r"|Hospital|University|Port|Union|Association|Co\.|JSC|Power|Electricity|Airport|Centre|Center)\b"
)


class _Parts:
    """The parts of a list up to `place`: its names; in `others` the words of unknown bodies; `last`: their end."""

    def __init__(self, laid: ParsedParagraph, first: int, end: int) -> None:
        self._laid, self._first, self._end = laid, first, end
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
            stop = other_end(laid, laid.names[place].end, self._end)
            stop = other_end(laid, stop, self._end) if laid.wording.words[stop - 1] == "s" else stop
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
        elif ends_list(laid, place):
            return False
        else:
            return self._add_other()
        return True

    def _is_owner(self, name: Name) -> bool:
        """Whether an English province only says whose the body behind it is: "the Hue City Department of Health"."""
        laid, end = self._laid, name.end
        if laid.wording.words[end : end + 1] == ["s"] and laid.signs_before(end) in ("'", "’"):
            end += 1  # "Hanoi's Department of Health"
        if laid.language != "en" or end >= self._end or laid.signs_before(end).strip() or not _is_place(laid, name):
            return False
        return laid.quoted(end, end + 1).istitle() and (
            laid.wording.spelt(end) in NAMING_WORDS["en"] or _begins_firm(laid, end)
        )

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
        if not self.others or self.others[-1][1] != self.last:
            return False
        if laid.language == "vi":  # "Công ty Khai thác công trình thủy lợi Quảng Ngãi"
            return self.last == place and not laid.signs_before(place).strip() and _is_place(laid, laid.names[place])
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
        start, self.place = self.place, after_which(self._laid, self.place, self._end)
        is_person = bool(self.others) and self._laid.has(self.others[-1][0], "office")
        if self.others and self.others[-1][1] == start and not is_person:
            self.others[-1] = self.others[-1][0], self.place
            self.last = self.place

    def _add_other(self) -> bool:
        laid, place = self._laid, self.place
        stop = other_end(laid, place, self._end)
        if stop - place > LONGEST:
            return False
        # Words just before a name may be the head of a name that is longer than the directory's.
        is_head = stop in laid.names and not PARTS.search(laid.signs_before(stop))
        if is_head and self.fresh and _is_office_of(laid, place):
            stop, is_head = laid.names[stop].end, False
        if self.fresh and not is_head and is_somebody(laid, place, stop):
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
            around = laid.quoted(max(self._first, start - 1) if laid.language == "en" else start, end)
            body = laid.lookup.agencies.get(are_relevant(around, laid.language))
            is_any = is_any_agency(text, laid.language) and not _are_competent(laid, start, stop)
            if is_any and means_some(laid.wording, Name(start, stop, text, (GROUP,))):
                unknown.append(with_sort(laid.wording, laid.without_article(start), stop))
            elif is_any and are_only_units(text) and not self._names_agencies() and self._are_asked_about(body):
                unknown.append(text)
            elif body and is_any:
                names.append(Name(start, stop, text, (body,)))
            else:
                is_competent = laid.wording.words[stop : stop + 1] and laid.wording.words[stop] in _COMPETENT
                unknown.append(laid.quoted(laid.without_article(start), stop + 1) if is_competent else text)
        return Listing(tuple(without_central(sorted(names))), tuple(unknown), end)

    def _are_asked_about(self, body: str | None) -> bool:
        """Whether units alone are nobody of the directory; Vietnamese ones are so even if relevant."""
        return body == GROUP or (
            body is not None and self._laid.language == "vi" and not any(name.is_listed for name in self.names)
        )

    def _names_agencies(self) -> bool:
        """Whether the list names agencies, beside which units are those of agencies."""
        texts = (*(name.text for name in self.names), *(self._laid.quoted(*other) for other in self.others))
        return any(map(_AGENCIES.search, texts))


def _are_competent(laid: ParsedParagraph, start: int, stop: int) -> bool:
    """Whether only those who have the power are meant, whoever that is: "competent agencies", "organes compétents"."""
    around = (*laid.wording.words[max(0, start - 1) : start], *laid.wording.words[stop : stop + 1])
    return not _COMPETENT.isdisjoint(around)


_AGENCIES = re.compile(r"\b(?:agenc(?:y|ies)|agences|organes|organismes|cơ quan)\b", re.IGNORECASE)
_COMPETENT = frozenset({"competent", "competents", "competentes", "functional"})


def _is_place(laid: ParsedParagraph, name: Name) -> bool:
    return name.is_listed and all(laid.lookup.directory[body].type in _PLACES for body in name.bodies)


def _is_office_of(laid: ParsedParagraph, place: int) -> bool:
    """Whether a Vietnamese name of a part of the body behind it begins there: `Ban cán sự Đảng` of a ministry."""
    is_name = laid.wording.text[laid.wording.starts[place]].isupper()
    is_standing = laid.wording.words[place : place + 3] == ["ban", "thuong", "vu"]  # which speaks for the whole
    spelt = laid.wording.spelt(place)
    is_firm = laid.wording.spelt(min(place + 1, len(laid.wording.words) - 1)) == "ty"  # "Công ty"
    is_office = spelt in _OFFICES or (spelt in _PARTS_OF and not is_firm and is_somebody(laid, place, place + 2))
    return laid.language == "vi" and is_name and is_office and not is_standing


_PLACES = frozenset({"province", "city"})
_DEPARTMENT = re.compile(r"\b(?:[Dd]epartments?|[Pp]olice|[Ss]ervices?|[Dd]irections?) (?:of|de|des|du|d['’])")
_KINDS = frozenset({"provinces", "province", "cities", "city", "villes", "ville"})
_OFFICES = frozenset({"ban", "cục", "vụ", "sở"})
_PARTS_OF = frozenset({"công", "giám", "phòng", "chi", "kho", "thanh"})  # "Công an TP. Vinh", "Giám đốc Sở"
