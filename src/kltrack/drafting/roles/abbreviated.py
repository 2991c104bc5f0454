"""Short names: after "the Ministry of Finance (MoF)", "the MoF" is the Ministry, which English texts call so anyway.

A person who was first named with an office is later named without it: `Pham Minh Chinh a demandé`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.longer import with_longer
from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import marks
from kltrack.terms import LanguageCode

_PERSON = re.compile(r"\s+(?P<short>[A-ZĐÀ-Ỹ]\w+(?: [A-ZĐÀ-Ỹ]\w+){1,3})")
_BRACKETED = re.compile(r"\s*\((?P<short>[A-ZĐ][\w&-]*[A-ZĐ][\w&-]*)\)")


def with_abbreviations(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs, with the short names in them added to their names, each from where it is explained on."""
    abbreviations: dict[str, tuple[str, ...]] = dict(_usual_in(paragraphs[0])) if paragraphs else {}
    found: list[ParsedParagraph] = []
    for laid in paragraphs:
        own = list(_abbreviations_in(laid))
        here = {text: _ShortName(bodies, 0) for text, bodies in abbreviations.items()}
        found.append(_with_short_names(laid, here | {text: short for text, short in reversed(own) if text not in here}))
        abbreviations.update((text, short.bodies) for text, short in own)
    return found


class _ShortName(NamedTuple):
    """What a short name means, and the word from which on it stands for it: behind the brackets that explain it."""

    bodies: tuple[str, ...]
    start: int


def _usual_in(laid: ParsedParagraph) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The short names by which texts call bodies without explaining them: "MPI", "MoH", "HCMC", `TPHCM`."""
    usual = _USUAL[laid.language]
    for body in laid.lookup.directory:
        yield from ((short, (body.id,)) for short in body.abbreviations if short in usual)
    for id_ in sorted(laid.lookup.ministries) if laid.language == "en" else ():
        for short in laid.lookup.directory[id_].abbreviations:
            if _MINISTRY.fullmatch(short) and short not in _WORDS:
                yield short, (id_,)
                yield short.replace("MO", "Mo", 1), (id_,)


_USUAL: Mapping[LanguageCode, frozenset[str]] = {
    "en": frozenset({"HCMC", "SBV", "VFF", "NASC"}),
    "vi": frozenset({"TPHCM", "VPCP", "UBTVQH"}),
    "fr": frozenset(),
}


_MINISTRY = re.compile(r"M[A-Z]{2,5}")
_WORDS = frozenset({"MOST"})  # which a headline in capitals may have


def _abbreviations_in(laid: ParsedParagraph) -> Iterator[tuple[str, _ShortName]]:
    """Each short name that a paragraph explains."""
    for name in laid.names.values():
        hit = _BRACKETED.match(laid.paragraph.text, laid.wording.ends[name.end - 1])
        if hit is None and {*name.bodies} <= laid.lookup.offices:
            hit = _PERSON.match(laid.paragraph.text, laid.wording.ends[name.end - 1])
        if hit and name.is_listed and len(name.bodies) == 1:
            short = _ShortName(name.bodies, name.end + len(Wording.of(hit["short"]).words))
            yield f"{name.text.split()[0]} {hit['short']}", short
            yield hit["short"], short


def _words(names: Iterable[Name]) -> Iterator[int]:
    return (word for name in names for word in range(name.first, name.end))


def _with_short_names(laid: ParsedParagraph, short_names: Mapping[str, _ShortName]) -> ParsedParagraph:
    taken = {*_words(laid.names.values())}
    more: dict[int, Name] = {}
    for text, (bodies, start) in sorted(short_names.items(), key=lambda each: -len(each[0])):
        words = Wording.of(text).words
        for place in range(start, len(laid.wording.words) - len(words) + 1):
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
    names = sorted([*laid.names.values(), *more.values()])
    names = with_longer(laid.wording, names, laid.language, laid.lookup)
    return laid._replace(
        names={name.first: name for name in names},
        marks=marks(laid.wording, laid.language, frozenset(_words(names))),
    )
