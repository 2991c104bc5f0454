"""English names of authorities that no directory lists: "the city Steering Board on Land", "the HCMC government".

They are told by their words alone: all have a capital or may stand inside such a name, and one says what it is.
"""

from __future__ import annotations

import re

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.roles.local_givers import is_above
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Mark


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LONGEST = 24  # words of such a name
_HEADS = _set(
    """government committee committees council department departments authority authorities board commission
    administration inspectorate agency agencies chairman chairwoman chairperson chair director secretary head mayor
    leader leaders"""
)
_INSIDE = _HEADS | _set(
    """the of and for on in city municipal provincial district commune ward local deputy vice standing permanent acting
    steering people s county town"""
)
_FIRMS = _set(
    """association company corporation group union bank federation enterprise chamber embassy club airline vietnam
    european us"""
)


def is_authority(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether the words from `start` up to `end` name an authority, or who leads one: "deputy chairman of the city"."""
    words = laid.wording.words[start:end]
    if laid.language != "en" or not 0 < len(words) <= _LONGEST or not _FIRMS.isdisjoint(words):
        return False
    return not _HEADS.isdisjoint(words) and all(_may_stand_inside(laid, word) for word in range(start, end))


def is_firm(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether English words name a firm or an association, which gives nobody orders."""
    return laid.language == "en" and not _FIRMS.isdisjoint(laid.wording.words[start:end])


def _may_stand_inside(laid: ParsedParagraph, place: int) -> bool:
    return laid.wording.words[place] in _INSIDE or laid.wording.text[laid.wording.starts[place]].isupper()


def asks_those_below(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether an authority stands before an order, and no ministry nor anybody above it is asked."""
    start, end = _without_day(laid, start, end)
    return mark.of("request", "assignment") and is_authority(laid, start, end) and not _asks_above(laid, mark)


def _without_day(laid: ParsedParagraph, start: int, end: int) -> tuple[int, int]:
    """The words between a day that they begin with and one that they end with: "On June 7, the committee"."""
    if laid.language != "en" or start >= end:
        return start, end
    first = _DAY_FIRST.match(laid.quoted(start, end))
    start += len(first[0].split()) if first else 0
    last = _DAY_LAST.search(laid.quoted(start, end)) if start < end else None
    return start, end - (len(last[0].split()) if last else 0)


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY_FIRST = re.compile(
    rf"(?:On|Late on|Earlier on) (?:the (?:morning|afternoon|evening) of )?"
    rf"(?:{_MONTH} \d{{1,2}}(?:, \d{{4}})?|{_WEEKDAY}), "
)
_DAY_LAST = re.compile(rf" on (?:{_MONTH} \d{{1,2}}|{_WEEKDAY})$")


def asks_in_writing(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether an authority's document asks: "the Provincial People's Committee has issued a document requesting"."""
    start, end = _without_day(laid, start, end)
    place = next(
        (word for word in range(start, end) if laid.has(word, "past") or laid.wording.words[word] in _SENT), end
    )
    is_written = place < end and _DOCUMENT.search(laid.quoted(place, end)) is not None
    is_asking = mark.of("request", "assignment") and laid.wording.words[mark.end - 1].endswith("ing")
    return is_asking and is_written and is_authority(laid, start, place) and not _asks_above(laid, mark)


_SENT = frozenset({"issued", "signed", "sent", "released"})
_DOCUMENT = re.compile(
    r"\b(?:issued|signed|sent|released)\b.*\b(?:document|dispatch|letter|notice|directive|plan)\b", re.IGNORECASE
)


def is_local_petition(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether a city or a province asks a ministry for something: "the city People's Committee asked the Ministry"."""
    is_local = is_authority(laid, start, end) and not _LOCAL.isdisjoint(laid.wording.words[start:end])
    return is_local and _asks_above(laid, mark)


_LOCAL = frozenset({"city", "municipal", "provincial", "district", "town", "county", "people"})


def _asks_above(laid: ParsedParagraph, mark: Mark) -> bool:
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    return any(is_above(laid, name) for name in found.names)
