"""Short names: after "the Ministry of Finance (MoF)", "the MoF" is the Ministry, which English texts call so anyway.

A person who was first named with an office is later named without it: `Pham Minh Chinh a demandé`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import marks

_PERSON = re.compile(r"\s+(?P<short>[A-ZĐÀ-Ỹ]\w+(?: [A-ZĐÀ-Ỹ]\w+){1,3})")
_BRACKETED = re.compile(r"\s*\((?P<short>[A-ZĐ][\w&-]*[A-ZĐ][\w&-]*)\)")


def with_abbreviations(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs, with the short names in them added to their names, each from where it is explained on."""
    abbreviations: dict[str, tuple[str, ...]] = dict(_usual_in(paragraphs[0])) if paragraphs else {}
    found: list[ParsedParagraph] = []
    for laid in paragraphs:
        found.append(_with_abbreviations_of(laid, abbreviations))
        abbreviations.update(_abbreviations_in(laid))
    return found


def _usual_in(laid: ParsedParagraph) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The short names by which English texts call ministries without explaining them: "MPI", "MoH"."""
    for body in sorted(laid.lookup.ministries) if laid.language == "en" else ():
        for short in laid.lookup.directory[body].abbreviations:
            if _MINISTRY.fullmatch(short) and short not in _WORDS:
                yield short, (body,)
                yield short.replace("MO", "Mo", 1), (body,)


_MINISTRY = re.compile(r"M[A-Z]{2,5}")
_WORDS = frozenset({"MOST"})  # which a headline in capitals may have


def _abbreviations_in(laid: ParsedParagraph) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each short name that a paragraph explains, with the bodies that it means."""
    for name in laid.names.values():
        hit = _BRACKETED.match(laid.paragraph.text, laid.wording.ends[name.end - 1])
        if hit is None and {*name.bodies} <= laid.lookup.offices:
            hit = _PERSON.match(laid.paragraph.text, laid.wording.ends[name.end - 1])
        if hit and name.is_listed and len(name.bodies) == 1:
            yield f"{name.text.split()[0]} {hit['short']}", name.bodies
            yield hit["short"], name.bodies


def _words(names: Iterable[Name]) -> Iterator[int]:
    return (word for name in names for word in range(name.first, name.end))


def _with_abbreviations_of(laid: ParsedParagraph, abbreviations: Mapping[str, tuple[str, ...]]) -> ParsedParagraph:
    taken = {*_words(laid.names.values())}
    more: dict[int, Name] = {}
    for text, bodies in sorted(abbreviations.items(), key=lambda each: -len(each[0])):
        words = Wording.of(text).words
        for place in range(len(laid.wording.words) - len(words) + 1):
            span = range(place, place + len(words))
            if (
                laid.wording.words[place : span.stop] == words
                and taken.isdisjoint(span)
                and laid.quoted(place, span.stop) == text
            ):
                more[place] = Name(place, span.stop, text, bodies)
                taken.update(span)
    if not more:
        return laid
    return laid._replace(
        names=dict(sorted({**laid.names, **more}.items())),
        marks=marks(laid.wording, laid.language, frozenset(taken)),
    )
