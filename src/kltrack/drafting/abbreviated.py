"""Names that a text itself explains: after "the Ministry of Finance (MoF)", "the MoF" is the Ministry.

A person whose office stood before the name is named without it afterwards: `Pham Minh Chinh a demandé`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.laid import Laid
from kltrack.drafting.language import marks
from kltrack.drafting.naming import Name

_PERSON = re.compile(r"\s+(?P<short>[A-ZĐÀ-Ỹ]\w+(?: [A-ZĐÀ-Ỹ]\w+){1,3})")
_BRACKETED = re.compile(r"\s*\((?P<short>[A-ZĐ][\w&-]*[A-ZĐ][\w&-]*)\)")


def with_abbreviations(paragraphs: Sequence[Laid]) -> list[Laid]:
    """The paragraphs, with the names that stand abbreviated in them, each from where it is explained."""
    known: dict[str, tuple[str, ...]] = {}
    found: list[Laid] = []
    for laid in paragraphs:
        found.append(_named(laid, known))
        known.update(_explained(laid))
    return found


def _explained(laid: Laid) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each abbreviation that stands in brackets behind a name, and whose name that is."""
    for name in laid.names.values():
        hit = _BRACKETED.match(laid.paragraph.text, laid.wording.ends[name.end - 1])
        if hit is None and {*name.bodies} <= laid.known.offices:
            hit = _PERSON.match(laid.paragraph.text, laid.wording.ends[name.end - 1])
        if hit and name.is_listed and len(name.bodies) == 1:
            yield f"{name.text.split()[0]} {hit['short']}", name.bodies
            yield hit["short"], name.bodies


def _words(names: Iterable[Name]) -> Iterator[int]:
    return (word for name in names for word in range(name.first, name.end))


def _named(laid: Laid, known: Mapping[str, tuple[str, ...]]) -> Laid:
    taken = {*_words(laid.names.values())}
    more: dict[int, Name] = {}
    for text, bodies in sorted(known.items(), key=lambda each: -len(each[0])):
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
