"""A paragraph laid out for reading: its words, the bodies that it names, the phrases that set tasks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kltrack.bodies.mentions import Mention
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.fields import named_by_field
from kltrack.drafting.known import Known
from kltrack.drafting.language import Kind, Mark, marks
from kltrack.drafting.layout import Paragraph
from kltrack.drafting.local import local_names
from kltrack.drafting.misread import is_misread, is_other_words, is_whose
from kltrack.drafting.naming import Name
from kltrack.drafting.places import NamingWords, listed, secretaries
from kltrack.terms import LanguageCode
from kltrack.text import ARTICLES

_LEADERS = frozenset({"lãnh đạo", "người đứng đầu", "thủ trưởng"})


class Laid(NamedTuple):
    """A paragraph with its words, and by their first word the names and the phrases in it.

    `mentioned` are all names of the directory as they were found, before any was taken for a part of a longer one.
    """

    paragraph: Paragraph
    language: LanguageCode
    wording: Wording
    names: dict[int, Name]
    offices: tuple[Name, ...]
    mentioned: tuple[Name, ...]
    known: Known
    marks: dict[int, Mark]

    @classmethod
    def of(cls, paragraph: Paragraph, language: LanguageCode, known: Known) -> Laid:
        """The layout of a paragraph."""
        wording = Wording.of(paragraph.text)
        found = (_placed(wording, mention) for mention in known.mentions.find(paragraph.text))
        is_marked = language == "vi" and not wording.plain
        mentioned = tuple(name for name in found if not (is_marked and is_other_words(name, known)))
        read = [name for name in mentioned if not is_misread(wording, name, known)]
        names, offices = _names(wording, read, known)
        if language == "vi":
            names = _with_local(wording, names, known)
        taken = frozenset(word for name in names for word in range(name.first, name.end))
        return cls(
            paragraph,
            language,
            wording,
            {name.first: name for name in names},
            offices,
            mentioned,
            known,
            marks(wording, language, taken),
        )

    def is_part(self, name: Name, before: Name | None) -> bool:
        """Whether a name is the end of the one before it, which a text broke: "the Front Committee, and unions"."""
        if before is None or not before.is_listed or not all(body in self.known.groups for body in name.bodies):
            return False
        return any(self.known.contains(whole, part) for whole in before.bodies for part in name.bodies)

    def has(self, place: int, *kinds: Kind) -> bool:
        """Whether a phrase of one of these kinds begins at a word."""
        mark = self.marks.get(place)
        return mark is not None and mark.of(*kinds)

    def headed(self, place: int) -> int:
        """The place after whoever heads those that are named next: `lãnh đạo các bộ`; the place itself for nobody."""
        mark = self.marks.get(place)
        if mark is None or mark.of("heads"):
            return mark.end if mark else place
        is_office = self.quoted(place, mark.end).lower() in _LEADERS
        return mark.end if is_office and mark.end in self.names and not self.before(mark.end).strip() else place

    def between(self, left: int, right: int) -> str:
        """What stands between the end of the word before `left`… and the word `right`: signs and spaces."""
        if left <= 0 or right >= len(self.wording.starts):
            return ""
        return self.wording.text[self.wording.ends[left - 1] : self.wording.starts[right]]

    def before(self, place: int) -> str:
        """The signs before a word."""
        return self.between(place, place)

    def quoted(self, first: int, end: int) -> str:
        """The words from `first` up to `end` as written."""
        return self.wording.quoted(first, min(end, len(self.wording.words)))

    def without_article(self, place: int) -> int:
        """The place after articles, at which a name may begin."""
        while place < len(self.wording.words) and place not in self.names and self.wording.words[place] in ARTICLES:
            place += 1
        return place


def _names(wording: Wording, mentioned: Sequence[Name], known: Known) -> tuple[list[Name], tuple[Name, ...]]:
    """The names of a text, those of ministries by their fields alone too.

    Apart from them stand the offices of a body that is named next, and what a deputy's office is called by.
    """
    deputies = [name for name in mentioned if _is_deputys(wording, name.first)]
    apart = [name for name in mentioned if name not in deputies]
    placed = [name for name in apart if not is_whose(wording, name, apart, known)]
    heads = known.ministries | {*known.fields.ministers.values()}
    named = [(name.first, name.end, name.bodies) for name in placed if {*name.bodies} <= heads]
    for first, end, bodies in named_by_field(wording, named, known.fields):
        inside = [name for name in placed if name.first < end and first < name.end]
        if all({*name.bodies} <= known.groups or name.end - name.first == 1 for name in inside):  # "Ministers of …"
            placed = [name for name in placed if name not in inside]
            placed.append(Name(first, end, wording.quoted(first, end), bodies))
    placed = sorted(_with_places(wording, sorted(placed), known))
    offices = {one for one, other in pairwise(placed) if _heads(wording, one, other, known)}
    return [name for name in placed if name not in offices], tuple(sorted([*offices, *deputies]))


def _is_more(name: Name, local: Name, known: Known) -> bool:
    """Whether a name of the directory says at least as much as a local one, before a person: `UBND tỉnh Lào Cai`."""
    members = {member for group in known.in_provinces.values() for member in group.values()}
    return local.end <= name.end or ({*name.bodies} <= members and name.first == local.first)


def _with_local(wording: Wording, names: Sequence[Name], known: Known) -> list[Name]:
    """The names with those of local bodies, which take the place of names that are a part of them."""
    local = [
        each
        for each in local_names(wording, known.groups)
        if not any(name.first <= each.first and _is_more(name, each, known) for name in names)
        and not any(name.first < each.first < name.end or name.first < each.end < name.end for name in names)
    ]
    kept = [name for name in names if not any(each.first <= name.first < each.end for each in local)]
    return sorted([*kept, *local])


def _with_places(wording: Wording, placed: Sequence[Name], known: Known) -> list[Name]:
    """The names with secretaries who stand beside chairs, and each chair and committee of the provinces of a list."""
    named = [NamingWords(name.first, name.end, name.bodies) for name in placed]
    kept = [*placed]
    for group, found in listed(wording, named, known.in_provinces):
        inside = [name for name in kept if group.first <= name.first < found[-1].end]
        kept = [name for name in kept if name not in inside]
        kept += [Name(each.first, each.end, wording.quoted(each.first, each.end), each.bodies) for each in found]
    beside = [
        each
        for each in secretaries(wording, named)
        if all(name.end <= each.first or each.end <= name.first for name in kept)
    ]
    return [*kept, *(Name(each.first, each.end, wording.quoted(each.first, each.end), each.bodies) for each in beside)]


# Who is not the body that is named behind; "phố" is a street, and reads like "phó" without its marks.
_DEPUTY = frozenset({"phó", "pho", "deputy", "vice", "former", "nguyên"})
_OF_OFFICE = frozenset({"thu", "tuong", "thuong", "truc", "prime", "minister", "premier", "ministre"})


def _is_deputys(wording: Wording, first: int) -> bool:
    """Whether what stands before a name is a deputy's office: `Phó Thủ tướng Thường trực Chính phủ`."""
    place = first - 1
    while place > 0 and wording.words[place] in _OF_OFFICE:
        place -= 1
    return place >= 0 and wording.spelt(place).lower() in _DEPUTY


_OF = frozenset({"", "of", "of the", "de", "des", "du", "de la", "de l'"})


def _heads(wording: Wording, office: Name, body: Name, known: Known) -> bool:
    """Whether a name is that of an office in the body that is named next: `Bộ trưởng Bộ Tài chính`."""
    between = wording.text[wording.ends[office.end - 1] : wording.starts[body.first]]
    holds = {*office.bodies} <= known.offices or (office.end - office.first == 1 and {*body.bodies} <= known.ministries)
    return between.strip() in _OF and holds and {*body.bodies}.isdisjoint(known.offices)


def _placed(wording: Wording, mention: Mention) -> Name:
    return Name(
        bisect_left(wording.starts, mention.start),
        bisect_left(wording.starts, mention.end),
        mention.text,
        mention.bodies,
    )
