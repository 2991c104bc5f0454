"""Subjects, which stand before their verb: `ministries must complete`, `Based on …, they`, `các bộ rà soát`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kltrack.drafting.limbs.addressees import after_limit
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import Listing, listing
from kltrack.drafting.limbs.somebody import may_be_agency, may_be_somebody
from kltrack.drafting.roles.persons import persons_at
from kltrack.drafting.roles.referring import is_only_formed
from kltrack.drafting.text.labels import is_labelled
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS, Kind
from kltrack.terms import LanguageCode

_LEAST_CAPITALS, _LONGEST_NAME = 2, 10  # words with a capital, and all words, of a name that its capitals show
_LONGEST_PREAMBLE = 60  # words of a preamble such as "based on …", "in order to …" before the subject


ALSO = frozenset({"cung", "also", "egalement", "aussi"})
_CONDITIONS = frozenset({"with", "without", "in", "where", "having", "that", "which", "whose", "lagging", "affected"})
_LONGEST_CONDITION = 30  # words that say which of a group are meant


def subject_in(laid: ParsedParagraph, first: int, start: int, end: int) -> Listing | None:
    """The subject of a clause, at its beginning or after a preamble: `Based on …, they`.

    The words from `first` up to `start` only introduce the sentence.
    """
    found = _subject_at(laid, start, end)
    if found:
        return found
    is_led_up = start > first and not laid.has(start, "do", "how", "direct", "must")
    is_preamble = is_led_up or laid.has(start, "basis", "opener", "to", "how", "with")
    for place in range(start + 1, min(end, start + _LONGEST_PREAMBLE)):
        is_parted = laid.signs_before(place).strip() == ","
        is_preamble = is_preamble or (is_parted and _follows_day(laid, place))
        is_led_in = laid.language == "fr" and is_preamble and _stands_after_article(laid, place)
        if is_parted or is_led_in:
            found = _subject_at(laid, place, end)
            is_sure = laid.has(found.end, "must") and not _is_where(laid, found) if found else False
            if not is_parted and not is_sure:
                continue
            if found and found.end < end and (is_sure or (is_preamble and not _is_in_list(laid, place))):
                return found
    return _for_whom(laid, start, end)


def _is_where(laid: ParsedParagraph, found: Listing) -> bool:
    """Whether only a province stands behind a comma, which may say where something is: "from An Bay, Hung Yen"."""
    bodies = {body for name in found.names if name.is_listed for body in name.bodies}
    types = {laid.lookup.directory[body].type for body in bodies}
    return len(found.names) == 1 and not found.unknown and bool(types) and types <= {"province", "city"}


def _stands_after_article(laid: ParsedParagraph, place: int) -> bool:
    """Whether a body stands there behind "le" or "la", without a "de" before it: machine-made French has no commas."""
    is_article = laid.wording.words[place] in ("le", "la", "les", "l") and laid.without_article(place) in laid.names
    return is_article and laid.wording.words[place - 1] not in ("de", "a", "avec", "par", "pour", "que")


def _is_in_list(laid: ParsedParagraph, place: int) -> bool:
    """Whether a Vietnamese name ends before a place, so that a list may go on: `các cấp ủy, tổ chức đảng`."""
    return laid.language == "vi" and any(name.end == place for name in laid.names.values())


def directors_in(laid: ParsedParagraph, limb: Limb, start: int) -> Listing | None:
    """The subject of a verb of directing before a colon, who leads what follows: `The Minister of Finance directs:`."""
    verb = next((mark for mark in laid.marks.values() if mark.of("direct") and mark.end == limb.end), None)
    first = laid.without_article(start)
    if not limb.opens or verb is None or not first < verb.first or not _is_capital(laid, first):
        return None
    found = _named_at(laid, first, verb.first)
    if found and found.names and found.end == verb.first:
        return found._replace(end=limb.end)
    is_somebody = may_be_somebody(laid, first, verb.first) and not any(
        laid.signs_before(word).strip() for word in range(first + 1, verb.first)
    )
    return Listing((), (laid.quoted(first, verb.first),), limb.end) if is_somebody else None


def _for_whom(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """The groups for which a sentence says that something must be done: `For localities where …, the work must …`."""
    if not laid.has(start, "concerning"):
        return None
    found = listing(laid, laid.marks[start].end, end)
    are_groups = all({*name.bodies} <= laid.lookup.groups for name in found.names)
    must = next((word for word in range(found.end, end) if laid.has(word, "must")), None)
    if not found.names or not are_groups or must is None:
        return None
    return found._replace(end=must)


def _subject_at(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """The subject that begins at a place, if its verb follows: `ministries must complete`, `các bộ rà soát`."""
    first = laid.without_article(start)
    while first < end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    is_verb = laid.has(first, "direct", "do")
    if laid.language == "en" and not is_verb and first + 1 in laid.names and _belongs_to_name(laid, first):
        first += 1  # "the Central Commission for …", "the governing agencies"
    found = _named_at(laid, first, end, start)
    if found is None or found.end >= end:  # "1. The Ministry of Finance:"
        return found
    after = after_limit(laid, _after_also(laid, found.end, end))
    place = _after_aside(laid, _after_condition(laid, after, found, end), end)
    if place < end and laid.has(place, *ORDERS) and "," in laid.signs_before(laid.marks[place].end):
        return None  # "Bộ trưởng lưu ý, …": the speaker is not addressed
    agrees = laid.language == "vi" and laid.has(place, "decision")
    acts = agrees or laid.has(place, "must", "do", "how", "direct", "with")
    if place >= end or not acts or laid.has(place, "past") or is_only_formed(laid, found, place):
        return None
    return found._replace(end=place)


def _after_also(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after "also" or "then" between a subject and the "must" of it: `Bộ Y tế cũng có nhiệm vụ`."""
    is_between = place + 1 < end and laid.wording.words[place] in ALSO | _THEN and laid.has(place + 1, "must")
    return place + 1 if is_between else place


_THEN = frozenset({"then", "therefore", "thus", "now", "donc", "alors", "ensuite", "desormais"})


def _after_condition(laid: ParsedParagraph, place: int, subject: Listing, end: int) -> int:
    """The place of "must" behind words that say which of a group are meant: "localities with few wells must"."""
    are_groups = bool(subject.names) and all({*name.bodies} <= laid.lookup.groups for name in subject.names)
    if laid.language != "en" or not are_groups or place >= end:
        return place
    if _CONDITIONS.isdisjoint(laid.wording.words[place - 1 : place + 1]):  # a list may end behind its "that"
        return place
    for word in range(place + 1, min(end, place + _LONGEST_CONDITION)):
        if laid.signs_before(word).strip():
            return place
        if laid.has(word, "must") and laid.wording.words[word - 1] not in ("that", "which", "who"):
            return word
    return place


def _belongs_to_name(laid: ParsedParagraph, first: int) -> bool:
    """Whether a word belongs to the name behind it: as its beginning, or because it says which of a group are meant."""
    is_group = {*laid.names[first + 1].bodies} <= laid.lookup.groups
    return _is_capital(laid, first) or (is_group and first not in laid.marks and laid.wording.words[first].isalpha())


def _named_at(laid: ParsedParagraph, first: int, end: int, start: int | None = None) -> Listing | None:
    """The list that begins there: bodies of the directory, agencies, persons by their offices, or somebody unknown."""
    is_office = laid.has(first, "office")
    if first not in laid.names and not is_office and laid.after_head(first) == first and not may_be_agency(laid, first):
        return _unknown_at(laid, first, end, first if start is None else start)
    if laid.after_head(first) > first:
        return listing(laid, laid.after_head(first), end)
    found = listing(laid, first, end)
    if is_office:
        return None if found.end >= end or (laid.has(found.end, "aside") and laid.has(found.end, "do")) else found
    begins_unknown = bool(found.unknown) and found.unknown[0].startswith(laid.quoted(first, first + 1))
    if any(name.first == first for name in found.names) or (first in laid.names and begins_unknown):
        return found
    start = first if start is None else start
    is_place_of_work = laid.language == "vi" and laid.quoted(first, first + 2).lower() == "cơ sở"
    return _unknown_at(laid, first, end, start) if is_place_of_work and "," not in laid.signs_before(start) else None


def _is_capital(laid: ParsedParagraph, place: int) -> bool:
    return laid.wording.text[laid.wording.starts[place]].isupper()


def _unknown_at(laid: ParsedParagraph, first: int, end: int, start: int) -> Listing | None:
    """Somebody outside the directory: a name with a capital, and behind it a verb that says what must be done.

    Its articles stand from `start` on. Behind a numbered Vietnamese name any verb will do.
    """
    if first >= end or laid.has(first, *_BEGINNINGS):
        return None
    found = listing(laid, first, end)
    is_first = bool(found.unknown) and found.unknown[0].startswith(laid.quoted(first, first + 1))
    is_named = _is_capital(laid, first) or (laid.language != "en" and _is_capital(laid, start))
    kinds: tuple[Kind, ...] = _SURE[laid.language] if is_named else ("must",)
    is_numbered = is_named and start <= 1 and is_labelled(laid.paragraph.text)
    if laid.language == "vi" and (is_numbered or _follows_day(laid, start) or _has_limit(laid, first, end)):
        kinds = (*kinds, "do", "with")
    is_kind = bool(found.unknown) and found.unknown[0].lower() in GENERIC
    if laid.language == "en" and (is_kind or (is_named and may_be_somebody(laid, first, found.end))):
        kinds = ("must", "do", "how", "direct", "with")
    must_act = is_first and found.end < end and laid.has(found.end, *kinds)
    return found if must_act else _capitalised_at(laid, first, end) or persons_at(laid, first, end)


def _follows_day(laid: ParsedParagraph, place: int) -> bool:
    """Whether a sentence begins with a limit in Vietnamese and goes on there: `Trước 10/5, các trường nộp kế hoạch`."""
    if laid.language != "vi" or place >= len(laid.wording.starts):
        return False
    return _DAY_FIRST.search(laid.paragraph.text, 0, laid.wording.starts[place]) is not None


_DAY_FIRST = re.compile(
    r"(?:^|[.;:•+*)-]\s*)(?:(?:cụ thể|theo đó|đồng thời|ngoài ra),? )?"
    r"(?:trước|chậm nhất|muộn nhất|đến|hết)(?: (?:trước|là|vào|hết|ngày|đến|tháng))*"
    r" \d[\d/.-]*,\s+(?:[^.;]{1,160};\s+)?(?:các )?$",
    re.IGNORECASE,
)


def _has_limit(laid: ParsedParagraph, first: int, end: int) -> bool:
    """Whether a Vietnamese limb says from a place on by which day something is to be done."""
    return _LIMIT.search(laid.quoted(first, end)) is not None


_LIMIT = re.compile(r"\b(?:trước|chậm nhất|muộn nhất)(?: (?:trước|là|vào|ngày))* \d{1,2}[/-]\d", re.IGNORECASE)


def _capitalised_at(laid: ParsedParagraph, first: int, end: int) -> Listing | None:
    """Somebody whose name can be told only by its capitals: `The Lighthouse Keepers must`."""
    stop = next((word for word in range(first, min(end, first + _LONGEST_NAME)) if laid.has(word, "must")), first)
    words = range(first, stop)
    if laid.language != "en" or sum(_is_capital(laid, word) for word in words) < _LEAST_CAPITALS:
        return None
    if any(word in laid.names or laid.signs_before(word).strip() for word in words[1:]):
        return None
    return Listing((), (laid.quoted(first, stop),), stop)


# Words that name a body by its kind alone.
GENERIC = frozenset(
    {"ministry", "ministère", "bộ", "committee", "comité", "commission", "bank", "banque", "inspectorate"}
    | {"province", "city"}
)
# Kinds of phrases that show for certain that somebody unknown must do something.
_SURE: Mapping[LanguageCode, tuple[Kind, ...]] = {
    "en": ("must",),
    "vi": ("must", "how", "direct"),
    "fr": ("must", "do"),
}
_BEGINNINGS: tuple[Kind, ...] = ("do", "how", "must", "direct", "they", "same", "opener", "basis", *ORDERS)


def _after_aside(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after words that only say on which basis: `, based on the report of …,`, `theo chức năng được giao`."""
    start = place
    if laid.has(place, "capacity"):
        place = _after_comma(laid, laid.marks[place].end, end)
    if not laid.has(place, "basis") or ("," not in laid.signs_before(place) and place == start):
        return place
    while place < end and not (
        laid.signs_before(place + 1).strip().endswith(",") and laid.has(place + 1, "do", "how", "must", "direct")
    ):
        place += 1
    return place + 1


def _after_comma(laid: ParsedParagraph, place: int, end: int) -> int:
    """The place after a word or two of an aside that a comma closes: `leurs fonctions et tâches respectives,`."""
    for word in range(place + 1, min(place + _LEFT_OF_ASIDE, end)):
        if laid.signs_before(word).strip() == ",":
            return word
    return place


_LEFT_OF_ASIDE = 3
