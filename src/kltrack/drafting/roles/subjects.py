"""Subjects, which stand before their verb: `ministries must complete`, `Based on …, they`, `các bộ rà soát`."""

from __future__ import annotations

import re
from itertools import pairwise

from kltrack.drafting.limbs.addressees import after_limit
from kltrack.drafting.limbs.cutting import Limb
from kltrack.drafting.limbs.lists import Listing, listing
from kltrack.drafting.limbs.somebody import may_be_agency, may_be_somebody
from kltrack.drafting.names.agencies import GROUP, means_some
from kltrack.drafting.names.group_names import are_only_units
from kltrack.drafting.names.naming import Name
from kltrack.drafting.roles.before_verb import after_also, after_aside, after_condition, after_grounds
from kltrack.drafting.roles.helpers import joins_partners
from kltrack.drafting.roles.referring import is_only_formed
from kltrack.drafting.roles.unknown_subjects import follows_day, is_capital, unknown_at
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS

_LONGEST_PREAMBLE = 60  # words of a preamble such as "based on …", "in order to …" before the subject


def subject_in(laid: ParsedParagraph, first: int, start: int, end: int) -> Listing | None:
    """The subject of a clause, at its beginning or after a preamble: `Based on …, they`.

    The words from `first` up to `start` only introduce the sentence.
    """
    found = _subject_at(laid, start, end)
    if found:
        return found
    is_led_up = start > first and not laid.has(start, "do", "how", "direct", "must")
    is_preamble = is_led_up or laid.has(start, "basis", "opener", "to", "how", "with")
    inside = {word for name in laid.names.values() for word in range(name.first + 1, name.end)}
    for place in sorted({*range(start + 1, min(end, start + _LONGEST_PREAMBLE))} - inside):
        is_parted = laid.signs_before(place).strip() == ","
        is_preamble = is_preamble or (is_parted and (follows_day(laid, place) or _follows_limit(laid, start, place)))
        is_led_in = laid.language == "fr" and is_preamble and _stands_after_article(laid, place)
        if is_parted or is_led_in:
            found = _subject_at(laid, place, end)
            is_sure = laid.has(found.end, "must") and not _is_where(laid, found) if found else False
            if not is_parted and not is_sure:
                continue
            if found and found.end < end and (is_sure or (is_preamble and not _is_in_list(laid, place))):
                return found
    return _for_whom(laid, start, end)


def _follows_limit(laid: ParsedParagraph, start: int, place: int) -> bool:
    """Whether only a day stands before a subject: "Au plus tard le 30 avril, le ministère soumettra"."""
    return laid.language != "vi" and _LIMIT.fullmatch(laid.quoted(start, place)) is not None


_LIMIT = re.compile(
    r"(?:By|Before|No later than|Within|In|From|Avant|Au plus tard|D['’]ici|Dès|Dans|En|À partir) "
    r"[^,;:]{0,24}\d[^,;:]{0,16}",
    re.IGNORECASE,
)


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
    if not limb.opens or verb is None or not first < verb.first or not is_capital(laid, first):
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
    it = found.names[-1].end if found.names else end
    is_again = it + 1 < end and laid.wording.words[it] in _AGAIN and laid.signs_before(it).strip() == ","
    if is_again and laid.has(it + 1, "must"):
        return found._replace(end=it + 1)  # "As for the Bank, it must"
    work = _work_behind_comma(laid, found, end)
    if work is not None:
        return found._replace(end=work)
    if found.names and laid.language == "en" and _is_told_behind_comma(laid, found.end, end):
        return found
    are_groups = all({*name.bodies} <= laid.lookup.groups for name in found.names)
    must = next((word for word in range(found.end, end) if laid.has(word, "must")), None)
    if not found.names or not are_groups or must is None:
        return None
    return found._replace(end=must)


def _work_behind_comma(laid: ParsedParagraph, found: Listing, end: int) -> int | None:
    """Where the work begins behind those for whom Vietnamese says it: `Đối với các tỉnh, căn cứ kế hoạch, ban hành`."""
    place = found.end
    is_listed = laid.language == "vi" and bool(found) and place < end and laid.signs_before(place).strip() == ","
    if not is_listed or any(laid.has(word, "past") for word in range(place, end)):
        return None
    if laid.has(place, "do", "how", "direct", "with"):
        return place
    if not laid.has(place, "basis"):
        return None
    behind = (word for word in range(place + 1, end) if laid.signs_before(word).strip() == ",")
    return next((word for word in behind if laid.has(word, "do", "how", "direct", "with")), None)


_AGAIN = frozenset({"it", "they", "he", "she"})
_VISITING = frozenset(
    {"inspects", "visits", "chairs", "attends", "addresses", "speaks", "presides"}
    | {"inspected", "visited", "chaired", "attended", "addressed", "spoke", "presided", "rushed", "toured"}
)


def _is_told_behind_comma(laid: ParsedParagraph, place: int, end: int) -> bool:
    """Whether an imperative stands behind a comma: "For the Ministry of Finance, complete the decree"."""
    words = laid.wording.words
    is_verb = place < end and laid.has(place, "do") and not words[place].endswith(("ing", "s", "ed"))
    return is_verb and laid.signs_before(place).strip() == ","


def _subject_at(laid: ParsedParagraph, start: int, end: int) -> Listing | None:
    """The subject that begins at a place, if its verb follows: `ministries must complete`, `các bộ rà soát`."""
    first = laid.without_article(start)
    if laid.language == "vi" and first in laid.marks and joins_partners(laid, laid.marks[first]):
        return None  # "; cùng Bộ Tư pháp rà soát" goes on asking those before
    while first < end and laid.has(first, "joins") and first not in laid.names:
        first = laid.marks[first].end
    is_verb = laid.has(first, "direct", "do")
    if laid.language == "en" and laid.wording.words[first + 1 : first + 2] == ["s"] and first + 2 in laid.names:
        first += 2  # "the city's departments"
    if laid.language == "en" and not is_verb and first + 1 in laid.names and _belongs_to_name(laid, first):
        first += 1  # "the Central Commission for …", "the governing agencies"
    found = _named_at(laid, first, end, start)
    if found is None or found.end >= end:  # "1. The Ministry of Finance:"
        return None if found and _is_verb_between(laid, found) else found
    after = after_limit(laid, after_also(laid, found.end, end))
    place = after_grounds(laid, after_aside(laid, after_condition(laid, after, found, end), end), end)
    if place < end and laid.has(place, *ORDERS) and "," in laid.signs_before(laid.marks[place].end):
        return None  # "Bộ trưởng lưu ý, …": the speaker is not addressed
    agrees = laid.language == "vi" and laid.has(place, "decision")
    acts = agrees or laid.has(place, "must", "do", "how", "direct", "with")
    if laid.language == "en" and _visits(laid, found, range(first, place + 1)):
        return None  # "Deputy Chairman Le Van An inspects the site", "chaired a meeting to direct"
    if place >= end or not acts or laid.has(place, "past") or is_only_formed(laid, found, place):
        return None
    return found._replace(end=place)


def _visits(laid: ParsedParagraph, found: Listing, words: range) -> bool:
    """Whether a verb of visiting stands among words; "chairs" in the name of a body is none."""
    named = {word for name in found.names for word in range(name.first, name.end)}
    return any(
        laid.wording.words[word] in _VISITING for word in words if word not in named and word < len(laid.wording.words)
    )


def _is_verb_between(laid: ParsedParagraph, found: Listing) -> bool:
    """Whether one body did something to the other, so that they are no list: "The Prime Minister criticised Hue"."""
    ends, starts = laid.wording.ends, laid.wording.starts
    between = (laid.wording.text[ends[one.end - 1] : starts[other.first]] for one, other in pairwise(found.names))
    return laid.language != "vi" and any(map(_DID.fullmatch, between))


_DID = re.compile(r"\s+(?:(?:has|had|have|a|ont|avait)\s+)?[a-zà-ÿ]{3,}(?:ed|é)\s+(?:(?:the|le|la|l['’])\s*)?")


def _belongs_to_name(laid: ParsedParagraph, first: int) -> bool:
    """Whether a word belongs to the name behind it: as its beginning, or because it says which of a group are meant."""
    is_group = {*laid.names[first + 1].bodies} <= laid.lookup.groups
    return is_capital(laid, first) or (is_group and first not in laid.marks and laid.wording.words[first].isalpha())


def _named_at(laid: ParsedParagraph, first: int, end: int, start: int | None = None) -> Listing | None:
    """The list that begins there: bodies of the directory, agencies, persons by their offices, or somebody unknown."""
    is_office = laid.has(first, "office")
    if first not in laid.names and not is_office and laid.after_head(first) == first and not may_be_agency(laid, first):
        return unknown_at(laid, first, end, first if start is None else start)
    if laid.after_head(first) > first:
        return listing(laid, laid.after_head(first), end)
    found = listing(laid, first, end)
    if is_office:
        return None if found.end >= end or (laid.has(found.end, "aside") and laid.has(found.end, "do")) else found
    begins_unknown = bool(found.unknown) and found.unknown[0].startswith(laid.quoted(first, first + 1))
    if any(name.first == first for name in found.names) or (begins_unknown and _is_of_list(laid, first, found)):
        return found
    start = first if start is None else start
    is_place_of_work = laid.language == "vi" and laid.quoted(first, first + 2).lower() == "cơ sở"
    return unknown_at(laid, first, end, start) if is_place_of_work and "," not in laid.signs_before(start) else None


def _is_of_list(laid: ParsedParagraph, first: int, found: Listing) -> bool:
    """Whether a name of the directory, or agencies of some sort, begin there: `cơ quan chủ trì soạn thảo`."""
    if are_only_units(found.unknown[0]):
        return True
    is_sort = laid.language == "vi" and may_be_agency(laid, first) and found.unknown[0].count(" ") > 1
    return first in laid.names or (is_sort and means_some(laid.wording, Name(first, first + 2, "", (GROUP,))))
