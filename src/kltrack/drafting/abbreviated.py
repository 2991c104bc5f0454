"""Names that a text itself abbreviates: after "the Ministry of Finance (MoF)", "the MoF" is the Ministry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kltrack.drafting.laid import Laid, Name
from kltrack.drafting.language import marks

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
        if hit and len(name.bodies) == 1:
            yield hit["short"], name.bodies


def _named(laid: Laid, known: Mapping[str, tuple[str, ...]]) -> Laid:
    taken = {word for name in laid.names.values() for word in range(name.first, name.end)}
    more = {
        word: Name(word, word + 1, text, known[text])
        for word in range(len(laid.wording.words))
        if word not in taken and (text := laid.quoted(word, word + 1)) in known
    }
    if not more:
        return laid
    return laid._replace(
        names=dict(sorted({**laid.names, **more}.items())),
        marks=marks(laid.wording, laid.language, frozenset({*taken, *more})),
    )
