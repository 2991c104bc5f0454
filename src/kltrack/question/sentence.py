"""A question as words, as they were typed and as they are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from kltrack.dates import split_words
from kltrack.dates.words import Word
from kltrack.text import nfc

# Compiled where there is something to match: a start-up pays for every pattern.
_QUOTED = r'"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]'


@dataclass(frozen=True, eq=False, repr=False)  # a start-up pays for every method made
class Sentence:
    """A question as words, some of them quoted texts, on the day that it is asked."""

    text: str
    words: list[Word]
    quoted: dict[int, tuple[int, str]] = field(default_factory=dict)
    commas: frozenset[int] = frozenset()  # the words that stand right after a comma or a semicolon

    def parted(self, start: int, end: int) -> bool:
        """Whether a comma stands after the word at `start`, the one at `end` or one between them."""
        return any(start < place <= end for place in self.commas)

    def written(self, places: Iterable[int]) -> str:
        """The words at some places as they were typed, with their commas: a question again."""
        return " ".join(("," if place in self.commas else "") + self.words[place].typed for place in places)

    def said(self, start: int, end: int) -> str:
        """The words from `start` up to `end` as they were typed."""
        return " ".join(word.typed for word in self.words[start:end])


def sentence(text: str) -> Sentence:
    """The words of a question; a quotation remembers where it stands, as its words and as the text that it is."""
    text = " ".join(nfc(text).split())
    words: list[Word] = []
    quoted: dict[int, tuple[int, str]] = {}
    commas: set[int] = set()
    place = 0
    for found in re.finditer(_QUOTED, text) if any(mark in text for mark in '"“«„') else ():
        _add(text[place : found.start()], words, commas)
        start = len(words)
        words += _words(found[0][1:-1])
        if len(words) > start:
            quoted[start] = (len(words), found[0][1:-1].strip())
        place = found.end()
    _add(text[place:], words, commas)
    return Sentence(text, words, quoted, frozenset(commas))


def _add(text: str, words: list[Word], commas: set[int]) -> None:
    """Add the words of a text, and the places of those that stand right after a comma."""
    first, *rest = text.replace(";", ",").split(",")
    words += _words(first)
    for piece in rest:
        commas.add(len(words))
        words += _words(piece)


def _words(text: str) -> list[Word]:
    return [word for word in split_words(text) if isinstance(word, Word) and word != "-"]
