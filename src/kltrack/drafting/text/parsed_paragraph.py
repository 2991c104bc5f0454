"""A paragraph prepared for reading: its words, the bodies that it names, the phrases that set tasks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kltrack.bodies.mentions import Mention
from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.chairs import with_chairs, with_provincial_chairs
from kltrack.drafting.names.committees import with_committees
from kltrack.drafting.names.field_first import with_field_first
from kltrack.drafting.names.fields import named_by_field
from kltrack.drafting.names.french_government import with_government
from kltrack.drafting.names.local import local_names
from kltrack.drafting.names.local_party import with_local_commissions
from kltrack.drafting.names.local_services import with_services
from kltrack.drafting.names.longer import with_longer
from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.ministers import with_ministers
from kltrack.drafting.names.misread_names import has_other_marks, is_misread, only_says_whose
from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import NamingWords, members_by_province, secretaries
from kltrack.drafting.names.pointing import with_pointers
from kltrack.drafting.names.provinces import with_kinds
from kltrack.drafting.names.relevant import with_relevant
from kltrack.drafting.names.some_of_group import with_some
from kltrack.drafting.names.standing_boards import with_party_committees
from kltrack.drafting.text.layout import Paragraph
from kltrack.drafting.words.language import Kind, Mark, marks
from kltrack.terms import LanguageCode
from kltrack.text import ARTICLES

_LEADERS = frozenset({"lãnh đạo", "người đứng đầu", "thủ trưởng"})


class ParsedParagraph(NamedTuple):
    """A paragraph with its words, and the names and phrases (`marks`) in it by the place of their first word.

    `offices` are names that only say which office somebody holds in a body; `mentioned` are all names of the directory
    that were found, also those that turned out to be a part of a longer name.
    """

    paragraph: Paragraph
    language: LanguageCode
    wording: Wording
    names: dict[int, Name]
    offices: tuple[Name, ...]
    mentioned: tuple[Name, ...]
    lookup: Lookup
    marks: dict[int, Mark]

    @classmethod
    def of(cls, paragraph: Paragraph, language: LanguageCode, lookup: Lookup) -> ParsedParagraph:
        """A paragraph with the names and phrases that are found in it."""
        wording = Wording.of(paragraph.text)
        found = (_name_of_mention(wording, mention) for mention in lookup.mentions.find(paragraph.text))
        is_marked = language == "vi" and not wording.plain
        mentioned = tuple(name for name in found if not (is_marked and has_other_marks(name, lookup)))
        read = [name for name in mentioned if not is_misread(wording, name, lookup)]
        names, offices = _names(wording, read, lookup)
        names = _with_local(wording, names, lookup) if language == "vi" else with_kinds(wording, names, lookup)
        names = with_provincial_chairs(wording, names, lookup)
        names = with_some(wording, with_committees(wording, names, language, lookup), language, lookup.groups)
        names = with_relevant(wording, names, language, lookup)
        names = with_pointers(wording, with_ministers(wording, names, lookup), language, lookup)
        names = with_longer(wording, with_chairs(wording, names, lookup), language, lookup)
        names = with_local_commissions(wording, names, language, lookup)
        names = with_party_committees(wording, names, language, lookup)
        if language == "fr":
            names = with_government(wording, with_services(wording, names, lookup.fields))
        taken = frozenset(word for name in names for word in range(name.first, name.end))
        return cls(
            paragraph,
            language,
            wording,
            {name.first: name for name in names},
            offices,
            mentioned,
            lookup,
            marks(wording, language, taken),
        )

    def is_end_of_name(self, name: Name, before: Name | None) -> bool:
        """Whether a name is the split-off end of the one before it: "the Front Committee, and unions"."""
        if before is None or not before.is_listed or not all(body in self.lookup.groups for body in name.bodies):
            return False
        return any(self.lookup.name_ends_with(body, other) for body in before.bodies for other in name.bodies)

    def has(self, place: int, *kinds: Kind) -> bool:
        """Whether a phrase of one of these kinds begins at a word."""
        mark = self.marks.get(place)
        return mark is not None and mark.of(*kinds)

    def after_head(self, place: int) -> int:
        """The place after words for the heads of the bodies that follow (`lãnh đạo các bộ`), if there are any."""
        mark = self.marks.get(place)
        if mark is None or mark.of("heads"):
            return mark.end if mark else place
        is_office = self.quoted(place, mark.end).lower() in _LEADERS
        return mark.end if is_office and mark.end in self.names and not self.signs_before(mark.end).strip() else place

    def signs_between(self, left: int, right: int) -> str:
        """The signs and spaces from the end of the word before `left` up to the word `right`."""
        if left <= 0 or right >= len(self.wording.starts):
            return ""
        return self.wording.text[self.wording.ends[left - 1] : self.wording.starts[right]]

    def signs_before(self, place: int) -> str:
        """The signs and spaces just before a word."""
        return self.signs_between(place, place)

    def quoted(self, first: int, end: int) -> str:
        """The words from `first` up to `end` as written."""
        return self.wording.quoted(first, min(end, len(self.wording.words)))

    def without_article(self, place: int) -> int:
        """The place after the articles that stand here; a name that begins with an article begins at it."""
        while place < len(self.wording.words) and place not in self.names and self.wording.words[place] in ARTICLES:
            place += 1
        return place


def _names(wording: Wording, mentioned: Sequence[Name], lookup: Lookup) -> tuple[list[Name], tuple[Name, ...]]:
    """The names of a text, also of ministries that are named by their fields alone; and, apart, the offices.

    An office is a name that only belongs to the body named next ("Minister of" a ministry) or to a deputy's title.
    """
    deputies = [name for name in mentioned if _follows_deputy(wording, name.first)]
    apart = [name for name in mentioned if name not in deputies]
    placed = [name for name in apart if not only_says_whose(wording, name, apart, lookup)]
    heads = lookup.ministries | {*lookup.fields.ministers.values()}
    named = [(name.first, name.end, name.bodies) for name in placed if {*name.bodies} <= heads]
    by_field = [*named_by_field(wording, named, lookup.fields), *with_field_first(wording, lookup.fields)]
    for first, end, bodies in by_field:
        inside = [name for name in placed if name.first < end and first < name.end]
        if all({*name.bodies} <= lookup.groups or name.end - name.first == 1 for name in inside):  # "Ministers of …"
            placed = [name for name in placed if name not in inside]
            placed.append(Name(first, end, wording.quoted(first, end), bodies))
    placed = sorted(_with_places(wording, sorted(placed), lookup))
    offices = {one for one, other in pairwise(placed) if _is_office_in(wording, one, other, lookup)}
    return [name for name in placed if name not in offices], tuple(sorted([*offices, *deputies]))


def _says_more(name: Name, local: Name, lookup: Lookup) -> bool:
    """Whether a directory's name wins over a local one: it reaches as far, or is one province's and begins with it."""
    members = {member for group in lookup.in_provinces.values() for member in group.values()}
    return local.end <= name.end or ({*name.bodies} <= members and name.first == local.first)


def _with_local(wording: Wording, names: Sequence[Name], lookup: Lookup) -> list[Name]:
    """The names with those of local bodies, which replace the names that are a part of them."""
    local = [
        each
        for each in local_names(wording, lookup.groups)
        if not any(name.first <= each.first and _says_more(name, each, lookup) for name in names)
        and not any(name.first < each.first < name.end or name.first < each.end < name.end for name in names)
    ]
    kept = [name for name in names if not any(each.first <= name.first < each.end for each in local)]
    return sorted([*kept, *local])


def _with_places(wording: Wording, placed: Sequence[Name], lookup: Lookup) -> list[Name]:
    """The names, with secretaries named beside chairs, and a group replaced by the bodies of the provinces it lists."""
    named = [NamingWords(name.first, name.end, name.bodies) for name in placed]
    kept = [*placed]
    for group, found in members_by_province(wording, named, lookup.in_provinces):
        inside = [name for name in kept if group.first <= name.first < found[-1].end]
        kept = [name for name in kept if name not in inside]
        kept += [Name(each.first, each.end, wording.quoted(each.first, each.end), each.bodies) for each in found]
    beside = [
        each
        for each in secretaries(wording, named)
        if all(name.end <= each.first or each.end <= name.first for name in kept)
    ]
    return [*kept, *(Name(each.first, each.end, wording.quoted(each.first, each.end), each.bodies) for each in beside)]


# Before a body's name these words mean somebody else. "phố" is a street, and reads like "phó" without its marks.
_DEPUTY = frozenset({"phó", "pho", "deputy", "vice", "former", "nguyên"})
_OF_OFFICE = frozenset({"thu", "tuong", "thuong", "truc", "prime", "minister", "premier", "ministre"})


def _follows_deputy(wording: Wording, first: int) -> bool:
    """Whether a deputy's title stands before a name: `Phó Thủ tướng Thường trực Chính phủ`."""
    place = first - 1
    if "," in wording.text[wording.ends[place] : wording.starts[first]]:
        return False
    while place > 0 and wording.words[place] in _OF_OFFICE:
        place -= 1
    return place >= 0 and wording.spelt(place).lower() in _DEPUTY


_OF = frozenset({"", "of", "of the", "de", "des", "du", "de la", "de l'"})


def _is_office_in(wording: Wording, office: Name, body: Name, lookup: Lookup) -> bool:
    """Whether a name is an office in the body named next: `Bộ trưởng Bộ Tài chính`."""
    between = wording.text[wording.ends[office.end - 1] : wording.starts[body.first]]
    holds = {*office.bodies} <= lookup.offices or (
        office.end - office.first == 1 and {*body.bodies} <= lookup.ministries
    )
    return between.strip() in _OF and holds and {*body.bodies}.isdisjoint(lookup.offices)


def _name_of_mention(wording: Wording, mention: Mention) -> Name:
    return Name(
        bisect_left(wording.starts, mention.start),
        bisect_left(wording.starts, mention.end),
        mention.text,
        mention.bodies,
    )
