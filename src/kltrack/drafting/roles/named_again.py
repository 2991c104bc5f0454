"""Bodies that later sentences call by their kind alone: "the Ministry must", "asked the province to".

It is the one body of that kind that the text has named. Where it named several, nobody is meant for certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import marks
from kltrack.terms import LanguageCode

_AGAIN: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(r"\bthe (?P<kind>ministry|Ministry|province)\b(?! (?:of|for)\b|['’]s|\s*\()"),
    "fr": re.compile(
        r"\b(?:[Ll]e|au|du) (?P<kind>ministère)\b(?! (?:de|du|des|en)\b| d['’])|\bla (?P<place>province)\b(?! de)"
    ),
    "vi": re.compile(r"\b(?P<kind>Bộ) (?:này|nói trên|nêu trên)\b"),
}
_PLACES = frozenset({"province"})


def with_named_again(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs with the names of bodies that are called by their kind alone."""
    named: dict[str, set[tuple[str, ...]]] = {"ministry": set(), "province": set()}
    found: list[ParsedParagraph] = []
    for laid in paragraphs:
        more = dict(_called_again(laid, named))
        found.append(_with_names(laid, more) if more else laid)
        for name in laid.names.values():
            _note(laid, name, named)
    return found


def _note(laid: ParsedParagraph, name: Name, named: Mapping[str, set[tuple[str, ...]]]) -> None:
    if not name.is_listed or len(name.bodies) != 1:
        return
    if {*name.bodies} <= laid.lookup.ministries:
        named["ministry"].add(name.bodies)
    elif laid.lookup.directory[name.bodies[0]].type in _PLACES:
        named["province"].add(name.bodies)


def _called_again(laid: ParsedParagraph, named: Mapping[str, set[tuple[str, ...]]]) -> Iterator[tuple[int, Name]]:
    """Each place where a body is called by its kind, with that body, if only one of the kind was named before."""
    before = {kind: {*bodies} for kind, bodies in named.items()}
    names = sorted(laid.names.values())
    for hit in _AGAIN[laid.language].finditer(laid.paragraph.text):
        groups = hit.groupdict()
        word = groups["kind"] or groups.get("place") or ""
        kind = "province" if word == "province" else "ministry"
        first, end = laid.wording.word_after(hit.start(hit.lastgroup or 0)), laid.wording.word_after(hit.end())
        for name in names:
            if name.end <= first:
                _note(laid, name, before)
        inside = any(name.first < end and first < name.end for name in names)
        if len(before[kind]) == 1 and not inside:
            yield first, Name(first, end, laid.quoted(first, end), next(iter(before[kind])))


def _with_names(laid: ParsedParagraph, more: Mapping[int, Name]) -> ParsedParagraph:
    names = dict(sorted({**laid.names, **more}.items()))
    taken = frozenset(word for name in names.values() for word in range(name.first, name.end))
    return laid._replace(names=names, marks=marks(laid.wording, laid.language, taken))
