"""Passive orders, and those who stand before them: `Y is assigned to`, `il est confié à Y`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import NOBODY, Listing, listing
from kltrack.drafting.limbs.somebody import may_be_somebody
from kltrack.drafting.roles.authorities import is_authority
from kltrack.drafting.roles.order import Order, kind_of
from kltrack.drafting.roles.persons import group_at, persons_told
from kltrack.drafting.roles.two_verbs import first_of_two_verbs
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark
from kltrack.terms import LanguageCode
from kltrack.text import ARTICLES

_LONGEST_NAMED = 14  # words of somebody's name
_NEAR = 4  # words that may stand between those who are asked and a passive order


def passive_order(laid: ParsedParagraph, limb: Limb, start: int, mark: Mark) -> Order | None:
    """The order of "the Commission is assigned", "il est confié au Comité". Praise in the future is none."""
    before = {*laid.wording.words[start : mark.first]}
    if mark.of("commendation") and not _TO_COME.isdisjoint(before):
        return None
    subject = _passive_subject(laid, start, mark.first)
    if subject and laid.wording.words[mark.end - 1].startswith("invit") and _is_to_event(laid, mark.end):
        return None
    if subject:
        return Order(kind_of(mark), subject, mark.end)
    named = listing(laid, addressees_start(laid, mark.end), limb.end)
    if named.names:
        return Order(kind_of(mark), named, named.end)
    place = before_asides(laid, start, mark.first)
    unknown = first_of_two_verbs(laid, start, place) or _unknown_subject(laid, start, place)
    if unknown is None and _is_to_work(laid, _after_partners_behind(laid, mark.end, limb.end)):
        unknown = _one_named_before(laid, start, place) or _person_alone(laid, start, place)
        unknown = unknown or _authority(laid, start, place) or group_at(laid, start, place)
        unknown = unknown or _in_capitals(laid, start, place) or persons_told(laid, start, place)
        unknown = unknown or _whoever(laid, start, place, mark)
    if unknown is None and (_asks_nobody(laid, mark) or _bans(laid, mark, place)):
        return Order(kind_of(mark), NOBODY, mark.end)
    return Order(kind_of(mark), unknown, mark.end) if unknown else None


def _whoever(laid: ParsedParagraph, start: int, end: int, mark: Mark) -> Listing | None:
    """Those who are plainly told to work, whoever they are: "In line with this, residents have been advised to"."""
    is_told = laid.wording.words[mark.end - 1].removesuffix("s").removesuffix("e") in _TOLD_TO[laid.language]
    if not is_told or start >= end or (laid.language == "vi" and laid.quoted(mark.first, mark.end) != "yêu cầu"):
        return None
    comma = next((word for word in range(end - 1, start, -1) if laid.signs_before(word).strip() == ","), start)
    first = comma if end - comma <= _LONGEST_NAMED and not laid.has(comma, "joins", "aside") else start
    first = laid.without_article(first)
    is_free = not any(laid.has(word, "past", "must") for word in range(first, end))
    is_short = first < end <= first + _LONGEST_NAMED and not laid.signs_before(end).strip(" '’")
    is_thing = laid.wording.words[first] in _THINGS or laid.has(first, "they", "same", "basis", "to")
    is_thing = is_thing or (laid.language == "en" and not _is_somebody(laid, first, end))
    return Listing((), (laid.quoted(first, end),), end) if is_free and is_short and not is_thing else None


def _is_somebody(laid: ParsedParagraph, first: int, end: int) -> bool:
    """Whether English words name persons, groups or a body, and no things: "old ferries are required to"."""
    return (
        may_be_somebody(laid, first, end) or (group_at(laid, first, end) or persons_told(laid, first, end)) is not None
    )


_TOLD_TO: Mapping[LanguageCode, frozenset[str]] = {
    "en": frozenset(
        {"asked", "required", "requested", "ordered", "told", "advised", "instructed", "urged", "assigned", "tasked"}
        | {"directed", "encouraged"}
    ),
    "vi": frozenset({"cau"}),
    "fr": frozenset({"invite", "invit", "prie", "pri", "charge", "charg", "appele", "appel", "somm", "exhort"}),
}
_THINGS = frozenset({"it", "this", "that", "there", "tasks", "task", "which", "who", "il", "ce", "cela", "qui"})


def _asks_nobody(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether French asks for something and says of nobody: `Il est notamment exigé de suivre les prix`."""
    before = laid.quoted(max(0, mark.first - _NEAR), mark.first + 1)
    return laid.language == "fr" and _is_to_work(laid, mark.end) and _IMPERSONAL.search(before) is not None


def _bans(laid: ParsedParagraph, mark: Mark, place: int) -> bool:
    """Whether something is banned now, whoever bans it: `les rassemblements sont interdits`, "parties are banned"."""
    words = laid.wording.words
    is_ban = words[mark.end - 1] in _BANNED and words[mark.end : mark.end + 1] not in (["par"], ["by"])
    return is_ban and words[place : place + 1] in (["est"], ["sont"], ["is"], ["are"], ["seront"], ["sera"])


_BANNED = frozenset({"interdit", "interdite", "interdits", "interdites", "banned", "prohibited"})
_IMPERSONAL = re.compile(r"\bil (?:est|a été|sera)(?: \w+)? \w+$", re.IGNORECASE)
_TO_COME = frozenset({"will", "shall", "se", "sera", "seront"})


def _is_to_work(laid: ParsedParagraph, place: int) -> bool:
    """Whether "to" and a verb, or "with", stand there: not "was asked about", "a été invité à la conférence"."""
    verb = laid.marks[place].end if laid.has(place, "to") else place
    is_verb = verb > place and (laid.language == "en" or laid.has(verb, "do", "how", "direct"))
    is_verb = is_verb or (laid.language == "vi" and laid.has(place, "do", "how"))
    return is_verb or laid.wording.words[place : place + 1] == ["with"]


def _is_to_event(laid: ParsedParagraph, place: int) -> bool:
    """Whether somebody is only invited to something: `a été invité à la conférence`."""
    return laid.wording.words[place : place + 1] in (["a"], ["au"], ["aux"]) and not _is_to_work(laid, place)


def _authority(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """A local authority whose name does not begin with a capital: "the municipal People's Committee was asked"."""
    start = laid.without_article(start)
    return Listing((), (laid.quoted(start, end),), end) if is_authority(laid, start, end) else None


def _in_capitals(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """A firm that is told by its capitals alone: "Vietnam Electricity (EVN) was asked to", `EVN được yêu cầu`."""
    start = laid.without_article(start)
    text = laid.quoted(start, end) if start < end <= start + _LONGEST_FIRM else ""
    return Listing((), (text,), end) if _FIRM[laid.language == "vi"].fullmatch(text) else None


_LONGEST_FIRM = 7  # words
_FIRM = {
    False: re.compile(r"[A-Z][\w&-]+(?: (?:of |and |for )?[A-Z][\w&-]+){1,5}(?: \([A-Z]{2,8}\)?)?|[A-Z]{3,8}"),
    True: re.compile(r"[A-ZĐ]{3,8}"),
}


def _one_named_before(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """A body that is named by its kind alone, as it was named before: "the department was also assigned to"."""
    first = laid.without_article(start)
    is_kind = first > start and first + 1 == end and laid.wording.words[first] in _KINDS
    return Listing((), (laid.quoted(first, end),), end) if is_kind else None


def _person_alone(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """A person who is called by one name, as newspapers do after the first time: "Binh is tasked with"."""
    is_one = laid.language == "en" and start + 1 == end and laid.quoted(start, end).istitle()
    is_name = is_one and start not in laid.marks and start not in laid.names
    return Listing((), (laid.quoted(start, end),), end) if is_name else None


_KINDS = frozenset(
    {"minister", "ministry", "department", "committee", "bank", "board", "commission", "office", "agency", "province"}
    | {"ministre", "ministere", "departement", "comite", "banque", "conseil", "bureau", "agence"}
)


def _unknown_subject(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """Somebody outside the directory who is asked: `the Commission for Lighthouses is requested`."""
    start = laid.without_article(start)
    words = range(start, end)
    only_says_whose = any(
        laid.wording.words[word] in ("from", "by")
        or (
            laid.has(word, "do", "past", "must")
            and not laid.quoted(word, word + 1).istitle()
            and not laid.wording.words[word].endswith("ing")
        )
        for word in words
    )
    is_name = start < end <= start + _LONGEST_NAMED and laid.wording.text[laid.wording.starts[start]].isupper()
    if only_says_whose or not is_name or not may_be_somebody(laid, start, end):
        return None
    return Listing((), (laid.quoted(start, end),), end)


def before_asides(laid: ParsedParagraph, start: int, place: int) -> int:
    """The place before the words that may stand between the giver and the order: "has also clearly"."""
    between = (mark for mark in laid.marks.values() if mark.of("aside", "passive", "past", "how"))
    aside = sorted(mark for mark in between if not (mark.of("they") and _begins_clause(laid, mark, start)))
    ends = {mark.end: mark for mark in reversed(aside)}  # of two that end together the longer
    while place > start and place in ends and not laid.signs_before(place).strip(" ,'’"):
        place = ends[place].first
    return place


def _begins_clause(laid: ParsedParagraph, mark: Mark, start: int) -> bool:
    """Whether a pronoun stands at the beginning or behind a comma: `Pour ceux dont …, il a demandé`."""
    return mark.first <= start or laid.signs_before(mark.first).strip() == ","


def ends_passive(laid: ParsedParagraph, first: int, end: int) -> bool:
    """Whether a "be" stands among the words just before an order."""
    return any(laid.has(word, "passive") for word in range(first, end))


def _passive_subject(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """Those who are asked, before the verb: `the Commission is assigned`. None unless they stand near it."""
    firsts = [name.first for name in laid.names.values()] + [mark.first for mark in _offices(laid)]
    for first in sorted(first for first in firsts if start <= first < end):
        if _is_owner(laid, start, first) or _is_object(laid, start, first):
            continue
        found = listing(laid, first, end)
        after = _after_partners(laid, found.end, end) if found else end
        if found and (end - after <= _NEAR or end - _after_set_off(laid, after, end) <= _NEAR):
            return found
    return None


def _is_object(laid: ParsedParagraph, start: int, first: int) -> bool:
    """Whether a name is what somebody before it "will" work on: "The team will visit two provinces and was asked"."""
    return laid.language != "vi" and any(
        laid.has(word, "must") and not laid.has(word - 1, "which") for word in range(start, first)
    )


def _after_set_off(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after what commas set off behind a subject: `Les présidents, en fonction de la situation, sont`."""
    if place >= end or laid.signs_before(place).strip() != ",":
        return place
    behind = (word for word in range(place + 1, end + 1) if laid.signs_before(word).strip() == ",")
    return next(behind, place)


def _after_partners(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after the partners of those who are asked: `the Bank, together with the Ministry, was asked`."""
    return listing(laid, laid.marks[place].end, end).end if laid.has(place, "with") else place


def _after_partners_behind(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after partners whom commas set off: "was requested, in cooperation with Dong Nai province, to"."""
    if not laid.has(place, "with") or laid.signs_before(place).strip() != ",":
        return place
    found = listing(laid, laid.marks[place].end, end)
    return found.end if found and found.end < end and laid.signs_before(found.end).strip() == "," else place


def _is_owner(laid: ParsedParagraph, start: int, first: int) -> bool:
    """Whether a name only says whose something is: `a report from the Ministry is expected`."""
    while first > start and laid.wording.words[first - 1] in ARTICLES:
        first -= 1
    if laid.language == "fr" and first - 1 > start and laid.wording.words[first - 1] == "du":
        return True  # "les instructions du ministère"
    is_headed = any(mark.of("heads") and mark.end == first for mark in laid.marks.values())  # "the heads of units are"
    return first > start and laid.has(first - 1, "which") and not is_headed


def _offices(laid: ParsedParagraph) -> list[Mark]:
    """The phrases that name persons outside the directory by their offices."""
    return [mark for mark in laid.marks.values() if mark.of("office")]
