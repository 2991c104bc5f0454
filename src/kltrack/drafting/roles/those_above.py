"""Bodies that a text means by pointing back to where it lists them: "the above-mentioned provinces", "both ministries".

They are those of the list, if it is the only one that can be meant. Where it is not, nobody of the directory is meant
for certain, and it is asked who.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from kltrack.drafting.names.lookup import Lookup
from kltrack.drafting.names.naming import UNLISTED, Name
from kltrack.drafting.names.places import CHAIRS, COMMITTEES, PARTY_COMMITTEES, PROVINCES
from kltrack.drafting.roles.above_words import BODIES, COUNTS, HOLDERS, PLACES
from kltrack.drafting.roles.asked_above import asked_above, of_all_sorts
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import marks

_JOINS = re.compile(r"(?:,|(?:, ?)?(?:and|et))(?: (?:the|to the|au|aux|à la|à l['’]|le|la|les|l['’]|de la|du|des))?")
_SENTENCE = re.compile(r"[.!?;]\s")
_LEAST = 2  # of a list


def with_those_above(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs, with the bodies that each means by pointing back."""
    found: list[ParsedParagraph] = []
    for laid in paragraphs:
        more: list[Name] = []
        for one in (
            *of_all_sorts(laid, found),
            *_holders(laid, found),
            *_places(laid, found),
            *_bodies(laid, found[-1:]),
            *asked_above(laid, found),
        ):
            if not any(_overlap(one, each) for each in more):
                more.append(one)
        found.append(with_more_names(laid, more) if more else laid)
    return found


def with_more_names(laid: ParsedParagraph, more: Sequence[Name]) -> ParsedParagraph:
    """A paragraph with more names, in place of those that they overlap."""
    kept = [name for name in laid.names.values() if not any(_overlap(name, one) for one in more)]
    names = {name.first: name for name in sorted([*kept, *more])}
    taken = frozenset(word for name in names.values() for word in range(name.first, name.end))
    return laid._replace(names=names, marks=marks(laid.wording, laid.language, taken))


def _overlap(one: Name, other: Name) -> bool:
    return one.first < other.end and other.first < one.end


# -- provinces


def _places(laid: ParsedParagraph, before: Sequence[ParsedParagraph]) -> Iterator[Name]:
    """The provinces that are meant, their committees or the chairs of these."""
    for hit in PLACES[laid.language].finditer(laid.paragraph.text):
        group = hit.groupdict()
        count = _count(group["count"])
        is_back = bool(count or group.get("these") or group.get("above") or group["behind"] or group.get("ces"))
        if not is_back:
            continue
        holders = (CHAIRS if group["chairs"] else COMMITTEES) if group["committees"] else ""
        holders = PARTY_COMMITTEES if group.get("party") else holders
        lists = _lists_of(laid, before, laid.wording.word_after(hit.start()), holders)
        places = _the_list(lists, count)
        bodies = [laid.lookup.in_provinces.get(holders, {}).get(place, "") if holders else place for place in places]
        if all(bodies) and (bodies or (holders and lists)):
            yield _name(laid, hit, bodies)


def _lists_of(
    laid: ParsedParagraph, before: Sequence[ParsedParagraph], end: int, holders: str
) -> list[tuple[str, ...]]:
    """The lists of provinces up to a word: those by the committees or chairs that are meant, if there are such."""
    own = {member: place for place, member in laid.lookup.in_provinces.get(holders, {}).items()}
    for of in (own, owners(laid.lookup)):
        lists = [_places_in(each, len(each.wording.words), of) for each in before]
        lists = [each for each in (*lists, _places_in(laid, end, of)) if len(each) >= _LEAST]
        if lists:
            return lists
    return []


def _holders(laid: ParsedParagraph, before: Sequence[ParsedParagraph]) -> Iterator[Name]:
    """The committees above, or their chairs, that are meant by "the chairs of the People's Committees named above"."""
    of = owners(laid.lookup)
    lists = [_places_in(each, len(each.wording.words), of) for each in before]
    for hit in HOLDERS[laid.language].finditer(laid.paragraph.text) if laid.language in HOLDERS else ():
        places = _the_list([each for each in lists if len(each) >= _LEAST], _count(hit["count"]))
        members = laid.lookup.in_provinces.get(CHAIRS if hit["chairs"] else COMMITTEES, {})
        bodies = [members.get(place, "") for place in places]
        if bodies and all(bodies):
            yield _name(laid, hit, bodies)


def _places_in(laid: ParsedParagraph, end: int, of: Mapping[str, str]) -> tuple[str, ...]:
    """The provinces that a paragraph names up to a word, also by their committees or chairs."""
    named = (
        body for name in sorted(laid.names.values()) if name.end <= end and not name.besides for body in name.bodies
    )
    return tuple(dict.fromkeys(of[body] for body in named if body in of))


def owners(lookup: Lookup) -> Mapping[str, str]:
    """Each province, its committee and its chair → the province."""
    own = {body.id: body.id for body in lookup.directory if body.type in PROVINCES}
    return {**own, **{member: place for members in lookup.in_provinces.values() for place, member in members.items()}}


def _the_list(lists: Sequence[tuple[str, ...]], count: int) -> tuple[str, ...]:
    """The list that is meant: the last one of so many, else the only one; () where it is not sure."""
    fitting = [each for each in lists if not count or len(each) == count]
    are_same = len({frozenset(each) for each in fitting}) == 1
    return fitting[-1] if fitting and (are_same or count) else ()


# -- ministries and other bodies of the centre


def _bodies(laid: ParsedParagraph, before: Sequence[ParsedParagraph]) -> Iterator[Name]:
    """The ministries or other bodies that are meant by "the two ministries", "these agencies"."""
    for hit in BODIES[laid.language].finditer(laid.paragraph.text):
        group = hit.groupdict()
        count = 2 if hit[0].lower().startswith("both ") else _count(group["count"])
        if not (count or group["these"] or group.get("above") or group["behind"]):
            continue
        is_meant = _is_ministry if group["kind"].lower() in ("ministries", "ministères") else _is_body
        first = laid.wording.word_after(hit.start())
        named = _last_named(laid, 0, first, is_meant)
        if not named and _begins(laid, hit.start()) and before:
            named = _last_named(before[0], 0, len(before[0].wording.words), is_meant)
        bodies = [*dict.fromkeys(name.bodies[0] for name in named)]
        if len(bodies) >= _LEAST and (len(bodies) == count or (not count and _is_one_list(laid, before, named))):
            yield _name(laid, hit, bodies)


def _begins(laid: ParsedParagraph, start: int) -> bool:
    """Whether a paragraph has no sentence before a character."""
    return _SENTENCE.search(laid.paragraph.text, 0, start) is None


def _last_named(laid: ParsedParagraph, first: int, end: int, is_meant: Callable[[Name, Lookup], bool]) -> list[Name]:
    """The bodies of a sort in the last sentence before a word that names two or more of them."""
    text, wording = laid.paragraph.text, laid.wording
    stop = wording.starts[end] if end < len(wording.starts) else len(text)
    cuts = [0, *(hit.end() for hit in _SENTENCE.finditer(text, 0, stop)), stop]
    for start, until in reversed([*pairwise(cuts)]):
        inside = (name for name in sorted(laid.names.values()) if start <= wording.starts[name.first] < until)
        named = [name for name in inside if first <= name.first and name.end <= end and is_meant(name, laid.lookup)]
        if len({name.bodies for name in named}) >= _LEAST:
            return named
    return []


def _is_one_list(laid: ParsedParagraph, before: Sequence[ParsedParagraph], named: Sequence[Name]) -> bool:
    """Whether names follow each other with no more than a comma or an "and" between them."""
    home = next((each for each in (laid, *before) if each.names.get(named[0].first) == named[0]), laid)
    text, wording = home.paragraph.text, home.wording
    between = (text[wording.ends[one.end - 1] : wording.starts[other.first]] for one, other in pairwise(named))
    return all(_JOINS.fullmatch(words.strip()) for words in between)


def _is_ministry(name: Name, lookup: Lookup) -> bool:
    return name.is_listed and not name.besides and len(name.bodies) == 1 and name.bodies[0] in lookup.ministries


def _is_body(name: Name, lookup: Lookup) -> bool:
    """Whether a name is of one body that is no group, place or person, nor above all ministries."""
    if not name.is_listed or name.besides or len(name.bodies) != 1 or name.bodies[0] in lookup.groups | lookup.offices:
        return False
    return lookup.directory[name.bodies[0]].type not in {*PROVINCES, "party-organ"} and name.bodies[0] != "government"


# -- names


def _count(word: str | None) -> int:
    return int(word) if word and word.isdigit() else COUNTS.get((word or "").lower(), 0)


def _name(laid: ParsedParagraph, hit: re.Match[str], bodies: Sequence[str]) -> Name:
    """The words of a hit as the name of bodies; of nobody whom the directory lists without any."""
    first, end = laid.wording.word_after(hit.start()), laid.wording.word_after(hit.end())
    return Name(first, end, laid.quoted(first, end), (bodies[0] if bodies else UNLISTED,), tuple(bodies[1:]))
