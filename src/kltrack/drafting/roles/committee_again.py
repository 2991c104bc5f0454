"""People's committees that a sentence names without their place: "the provincial People's Committee must".

Where they are asked, they are that of the only province of the paragraph so far, else of its place, else of the text.
Who only gives orders is no addressee, and is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kltrack.drafting.names.naming import Name
from kltrack.drafting.names.places import COMMITTEES
from kltrack.drafting.roles.those_above import owners, with_more_names
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import ORDERS
from kltrack.terms import LanguageCode

_COMMITTEE: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!of )(?<!at )(?<!under )\b[Tt]he (?:[Pp]rovincial|[Mm]unicipal|[Cc]ity) [Pp]eople['’]s [Cc]ommittee\b"
        r"(?! (?:of|in)\b|['’]s)"
    ),
    "fr": re.compile(
        r"(?<!\bdu )(?<!président )\b(?:[Ll]e|au) [Cc]omité populaire"
        r"(?: (?:provincial|municipal|de la (?:province|ville)))?\b(?! (?:de|du|des)\b| d['’])"
    ),
}


def with_committees_again(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs with the committees that are asked in them without their place."""
    if not paragraphs or paragraphs[0].language not in _COMMITTEE:
        return [*paragraphs]
    of = owners(paragraphs[0].lookup)
    of_text = set[str]().union(*(_provinces(laid, len(laid.wording.words), of) for laid in paragraphs))
    found: list[ParsedParagraph] = []
    for laid in paragraphs:
        more = [*_again(laid, of_text, of)]
        found.append(with_more_names(laid, more) if more else laid)
    return found


def _again(laid: ParsedParagraph, of_text: set[str], of: Mapping[str, str]) -> Iterator[Name]:
    for hit in _COMMITTEE[laid.language].finditer(laid.paragraph.text):
        first, end = laid.wording.word_after(hit.start()), laid.wording.word_after(hit.end())
        places = _provinces(laid, first, of) or _provinces_above(laid, of) or of_text
        committee = laid.lookup.in_provinces[COMMITTEES].get(next(iter(places))) if len(places) == 1 else None
        if committee and (_must_act(laid, end) or _is_asked(laid, first)):
            yield Name(first, end, laid.quoted(first, end), (committee,))


def _provinces(laid: ParsedParagraph, end: int, of: Mapping[str, str]) -> set[str]:
    """The provinces that a paragraph names up to a word, also by their committees or chairs."""
    return {of[body] for name in laid.names.values() if name.end <= end for body in name.bodies if body in of}


def _provinces_above(laid: ParsedParagraph, of: Mapping[str, str]) -> set[str]:
    """The provinces that a paragraph names only as a place, as in the heading of short news: "Lam Dong - The …"."""
    return {of[body] for name in laid.mentioned for body in name.bodies if body in of}


def _must_act(laid: ParsedParagraph, place: int) -> bool:
    """Whether a duty or a passive order follows: "must", `est responsable de`, "is requested to"."""
    while laid.has(place, "aside") and not laid.has(place, "passive", "must"):
        place = laid.marks[place].end
    is_asked = laid.has(place, "passive") and any(laid.has(word, *ORDERS) for word in range(place + 1, place + 3))
    return laid.has(place, "must") or is_asked


def _is_asked(laid: ParsedParagraph, first: int) -> bool:
    """Whether an order stands just before it: "asked the provincial People's Committee to"."""
    return any(mark.of("request", "assignment") and mark.end in (first, first + 1) for mark in laid.marks.values())
