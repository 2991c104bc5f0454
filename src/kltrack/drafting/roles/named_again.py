"""Bodies that later sentences call by their kind alone: "the Ministry must", "asked the province to".

It is the one body of that kind that the text has named. Where it named several, it is the only ministry of the
paragraph, else that of the paragraph above; where these name several too, nobody is meant for certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.labels import label_at
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import marks
from kltrack.terms import LanguageCode

_VERB = r"(?:ne pas |s['’]|se |\w+ment )?[a-zà-ÿ]+(?:er|ir|re)\b"  # "la province de curer", "le ministère d'achever"
_AGAIN: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b[Tt]he (?P<kind>ministry|Ministry|province|city)\b(?! (?:of|for|party|people)\b|['’]s|-|\s*\()"
    ),
    "fr": re.compile(
        rf"\b(?:[Ll]e|au|du) (?P<kind>ministère)\b(?! (?:du|des|en)\b| de\b(?! {_VERB})| d['’](?!{_VERB}))"
        rf"|\b[Ll]a (?P<place>province|[Vv]ille)\b(?! (?:des?|du)\b(?! {_VERB})| d['’](?!{_VERB})|-)"
    ),
    "vi": re.compile(r"\b(?P<kind>Bộ) (?:này|nói trên|nêu trên)\b"),
}
_PLACES = frozenset({"province", "city"})
_WORDS_OF_PLACES = {"province": "province", "city": "city", "ville": "city"}


def with_named_again(paragraphs: Sequence[ParsedParagraph]) -> list[ParsedParagraph]:
    """The paragraphs with the names of bodies that are called by their kind alone."""
    named: dict[str, set[tuple[str, ...]]] = {"ministry": set(), "province": set(), "city": set()}
    found: list[ParsedParagraph] = []
    for laid in paragraphs:
        more = dict(_called_again(laid, named, found[-1:]))
        found.append(_with_names(laid, more) if more else laid)
        for name in laid.names.values():
            _note(laid, name, named)
    return found


def _note(laid: ParsedParagraph, name: Name, named: Mapping[str, set[tuple[str, ...]]]) -> None:
    if not name.is_listed or len(name.bodies) != 1:
        return
    if _is_ministry(laid, name.bodies[0]):
        named["ministry"].add(name.bodies)
    elif (place := laid.lookup.directory[name.bodies[0]].type) in _PLACES:
        named[place].add(name.bodies)


def _called_again(
    laid: ParsedParagraph, named: Mapping[str, set[tuple[str, ...]]], above: Sequence[ParsedParagraph]
) -> Iterator[tuple[int, Name]]:
    """Each place where a body is called by its kind, with that body, if only one of the kind was named before."""
    before = {kind: {*bodies} for kind, bodies in named.items()}
    names = sorted(laid.names.values())
    for hit in _AGAIN[laid.language].finditer(laid.paragraph.text):
        groups = hit.groupdict()
        word = groups["kind"] or groups.get("place") or ""
        kind = _WORDS_OF_PLACES.get(word.lower(), "ministry")
        first, end = laid.wording.word_after(hit.start(hit.lastgroup or 0)), laid.wording.word_after(hit.end())
        for name in names:
            if name.end <= first:
                _note(laid, name, before)
        inside = any(name.first < end and first < name.end for name in names)
        meant = next(iter(before[kind])) if len(before[kind]) == 1 else ()
        meant = meant or (_nearest(laid, first, above) if kind == "ministry" else ())
        if meant and not inside:
            yield first, Name(first, end, laid.quoted(first, end), meant)


def _nearest(laid: ParsedParagraph, first: int, above: Sequence[ParsedParagraph]) -> tuple[str, ...]:
    """The only ministry that a paragraph names before a word, also by its minister, else that of the one above it.

    An item of a list, and what a topic and a colon head, have nothing to do with the paragraph above.
    """
    here = _ministries(laid, first)
    is_apart = label_at(laid.paragraph.text) is not None or _TOPIC.match(laid.paragraph.text)
    if not here and not is_apart and above:
        here = _ministries(above[0], len(above[0].wording.words))
    return (here.pop(),) if len(here) == 1 else ()


def _ministries(laid: ParsedParagraph, end: int) -> set[str]:
    """The ministries that a paragraph names up to a word, also by their ministers."""
    of_minister = {minister: ministry for ministry, minister in laid.lookup.fields.ministers.items()}
    bodies = {body for name in laid.names.values() if name.end <= end for body in name.bodies}
    named = {of_minister.get(body, body) for body in bodies}
    return {body for body in named if _is_ministry(laid, body)}


def _is_ministry(laid: ParsedParagraph, body: str) -> bool:
    """Whether a body is a ministry by its name: the Government Inspectorate is only of their rank."""
    return body in laid.lookup.ministries and laid.lookup.directory[body].type == "ministry"


_TOPIC = re.compile(r"\W*[^.:;]{1,60} ?:\s")


def _with_names(laid: ParsedParagraph, more: Mapping[int, Name]) -> ParsedParagraph:
    names = dict(sorted({**laid.names, **more}.items()))
    taken = frozenset(word for name in names.values() for word in range(name.first, name.end))
    return laid._replace(names=names, marks=marks(laid.wording, laid.language, taken))
