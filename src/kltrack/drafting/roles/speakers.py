"""Those who give orders and say what others must do: "The Prime Minister said that the Ministry of Finance must"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from kltrack.drafting.limbs.lists import Listing
from kltrack.drafting.roles.subjects import subject_in
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.terms import LanguageCode

_SAYING: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?P<who>[^,.;:“”\"]{0,60}?)"
        r"(?:\b(?:has |have |had |also |then |further |clearly |once again )*"
        r"(?:said|says|noted|notes|added|affirmed|reaffirmed|reiterated|stated|states|pointed out|remarked|maintained"
        r"|argued|asserted|made it clear|made clear|stressed|emphasi[sz]ed|underlined|underscored|insisted)"
        r"(?: [^\W\d]+ly)?)(?: that)?[,:]? ?[“\"]?"
    ),
    "vi": re.compile(
        r"(?P<who>[^,.;:“”\"]{0,60}?)"
        r"\b(?:cho rằng|nêu rõ|khẳng định|cho biết|chỉ rõ|nhấn mạnh|lưu ý|quán triệt)(?: rằng| việc)?[,:]? ?[“\"]?"
    ),
    "fr": re.compile(
        r"(?P<who>[^,.;:“”\"]{0,60}?)"
        r"\b(?:a |ont |a également |a aussi )?(?:déclaré|affirmé|indiqué|rappelé|précisé|noté|estimé|souligné|ajouté"
        r"|réaffirmé|réitéré|insisté sur le fait) qu(?:e |['’])"
    ),
}
_PRONOUNS: Mapping[LanguageCode, frozenset[str]] = {  # none in Vietnamese, where "hệ" is spelt like "he"
    "en": frozenset({"he", "she"}),
    "vi": frozenset(),
    "fr": frozenset({"il", "elle"}),
}
_FORETELLING = frozenset({"will", "is to", "are to", "devra", "devront", "need", "needs"})


def said_subject(laid: ParsedParagraph, start: int, end: int, givers: Collection[str]) -> Listing | None:
    """Who must do what a giver of orders says; None where the sentence begins with no giver who says so."""
    place = _after_speaker(laid, start, end, givers)
    found = subject_in(laid, place, place, end) if place > start else None
    if found is None or not found.names or not laid.has(found.end, "must", "with"):
        return None
    must = next((word for word in range(found.end, end) if laid.has(word, "must")), None)
    is_sure = must is not None and laid.quoted(must, laid.marks[must].end).lower() not in _FORETELLING
    return found if is_sure else None


def _after_speaker(laid: ParsedParagraph, place: int, end: int, givers: Collection[str]) -> int:
    """The place after "the Prime Minister said that" at the beginning of a sentence; the place itself without it."""
    first = laid.without_article(place)
    name = laid.names.get(first)
    before = (place - 1,) if place and laid.has(place - 1, "same") else ()  # "he", after which the work may begin
    person = next((word for word in (*before, place, first) if _speaks(laid, word)), None)
    if person is None and (name is None or {*name.bodies}.isdisjoint(givers)):
        return place
    start = _end_of(laid, person) if person is not None else name.end if name else place
    hit = _SAYING[laid.language].match(laid.wording.text, laid.wording.ends[start - 1])
    after = laid.wording.word_after(hit.end()) if hit else place
    return after if place < after < end else place


def _speaks(laid: ParsedParagraph, place: int) -> bool:
    """Whether a person is named by the office or by "he" or "she"."""
    word = laid.wording.words[place] if place < len(laid.wording.words) else ""
    return laid.has(place, "office") or word in _PRONOUNS[laid.language]


def _end_of(laid: ParsedParagraph, place: int) -> int:
    """The end of an office or of "he", which is no phrase of its own everywhere."""
    mark = laid.marks.get(place)
    return mark.end if mark else place + 1
