"""Words that a page has printed without the space between them: "theMinistry", "mustbe", `doiventcompléter`, `giaoBộ`.

Such a word is parted, as if a line ended inside it, so that every place in the text stays what it was. Only a small
word that stands before a capital, or before a verb that this tool knows, is parted from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kltrack.drafting.text.layout import Line, Paragraph
from kltrack.drafting.words.language import ORDERS, phrases
from kltrack.terms import LanguageCode
from kltrack.text import strip_marks

_BEFORE_CAPITAL: Mapping[LanguageCode, re.Pattern[str]] = {  # in Vietnamese any word in small letters
    "en": re.compile(
        r"\b(?:[Tt]he|of|and|to|for|by|with|from|that|asked|requested|required|ordered|instructed|assigned"
        r"|Minister|Secretary|Chairman|President|Government)"
        r"(?=[A-Z][a-z])"
    ),
    "fr": re.compile(
        r"\b(?:[Ll]e|[Ll]a|[Ll]es|de|du|des|et|aux?|par|pour|avec|que|dans|demande)(?=[A-ZÉ][a-zéèê])"
        r"|\b[Pp]remier(?=ministre)|\b(?:enjoint|demandé|ordonné|exigé|recommandé|appelé|chargé)(?=(?:aux?|aussi|que)\b)"
        r"|\ba(?=(?:demandé|ordonné|exigé|chargé|invité|approuvé|insisté|souligné|salué)\b)"
    ),
}
_LEADING: Mapping[LanguageCode, tuple[str, ...]] = {
    "en": ("must", "should", "shall", "will", "was", "were", "been", "has", "have", "he", "she", "to"),
    "fr": ("doivent", "doit", "devront", "devra", "est", "sont", "été", "ont", "il"),
    "vi": (),
}
_LEAST_VERB = 6  # letters of a verb that is told by its letters alone; "be" is the one shorter word
_LEAST_BEFORE = 2  # letters
_WORD = re.compile(r"[^\W\d_]{4,}")


def without_glue(paragraph: Paragraph, language: LanguageCode) -> Paragraph:
    """The paragraph with its glued words parted; the paragraph itself if it has none."""
    lines = [part for line in paragraph.lines for part in _parted(line, language)]
    if len(lines) == len(paragraph.lines):
        return paragraph
    starts, place = list[int](), 0
    for line in lines:
        starts.append(place)
        place += len(line.text) + 1
    return Paragraph(tuple(lines), " ".join(line.text for line in lines), tuple(starts))


def _parted(line: Line, language: LanguageCode) -> Iterator[Line]:
    """The parts of a line between its glued words."""
    begin = 0
    for place in sorted({*_places(line.text, language)}):
        yield Line(line.number, line.start + begin, line.text[begin:place], line.after_gap and not begin)
        begin = place
    yield Line(line.number, line.start + begin, line.text[begin:], line.after_gap and not begin)


def _places(text: str, language: LanguageCode) -> Iterator[int]:
    """The places inside glued words where the second word begins."""
    if language == "vi":
        yield from (hit.start() + place for hit in _WORD.finditer(text) for place in _capitals_inside(hit[0]))
        return
    for hit in _BEFORE_CAPITAL[language].finditer(text):
        yield hit.end()
    verbs = phrases(language, marked=False).by_first
    for found in _WORD.finditer(text):
        if strip_marks(found[0]).lower() in verbs:
            continue
        for leading in _LEADING[language]:
            rest = strip_marks(found[0][len(leading) :]).lower()
            if found[0].lower().startswith(leading) and _is_verb(rest, language):
                yield found.start() + len(leading)
                break


def _capitals_inside(word: str) -> Iterator[int]:
    """The place of the one capital behind small letters in a word: `giaoBộ`, and not `VnExpress`, `eKYC`."""
    place = next((place for place, letter in enumerate(word) if letter.isupper()), 0)
    if place >= _LEAST_BEFORE and word[place + 1 :].islower():
        yield place


def _is_verb(word: str, language: LanguageCode) -> bool:
    """Whether a word alone is a verb of work or of ordering."""
    if language == "en" and word == "be":
        return True
    return len(word) >= _LEAST_VERB and any(
        len(words) == 1 and not kinds.isdisjoint({"do", *ORDERS})
        for words, kinds in phrases(language, marked=False).by_first.get(word, ())
    )
