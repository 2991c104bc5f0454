"""The pieces of which a topic of several nouns is made, and the tasks that have one of them.

In English and French a piece is a word; in Vietnamese two syllables that stand side by side. A task has a piece if its
text in that language has it: a word in the singular or plural, in English also as "training" for "train".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import assignments_with
from kltrack.question.meaning.plurals import in_singular
from kltrack.question.slots.language import language_of
from kltrack.question.slots.topics import EMPTY
from kltrack.syllables import is_vietnamese
from kltrack.terms import LanguageCode
from kltrack.text import words as words_of
from kltrack.tuples import NamedTuple

_SHORTEST = 4  # letters of a word that is a piece
_SHORTEST_STEM = 3
_ENDINGS = ("ments", "ment", "ings", "ing", "ed", "s")


class Piece(NamedTuple):
    """One word of a topic or two syllables, as typed, and the language in which a task must have it."""

    text: str
    language: LanguageCode


def languages_of(runs: Sequence[Sequence[Word]], question: str) -> list[LanguageCode]:
    """The language of a topic, or those that it may be in."""
    typed = " ".join(word.typed for run in runs for word in run)
    language = "vi" if is_vietnamese(typed) else language_of(question)
    return [language] if language else ["en", "fr"]


def pieces_of(runs: Sequence[Sequence[Word]], language: LanguageCode) -> list[Piece]:
    """The pieces of some runs of words, within which nothing is left out, each once."""
    if language == "vi":
        found = [f"{one.typed} {other.typed}" for run in runs for one, other in pairwise(run)]
    else:
        found = [word.typed for run in runs for word in run if word not in EMPTY and len(word) >= _SHORTEST]
    return [Piece(text, language) for text in dict.fromkeys(found)]


def tasks_with_piece(piece: Piece, index: Index, until: date) -> dict[str, Mapping[str, str]]:
    """Assignment → its task, by language, of those issued up to a day that have the piece in its language."""
    sought = piece.text if piece.language == "vi" else _stem(piece.text, piece.language)
    found = assignments_with(index, sought, until)
    return {identity: task for identity, task in found.items() if _has(task.get(piece.language, ""), piece)}


def _has(task: str, piece: Piece) -> bool:
    """Whether a task has a piece: as syllables side by side, or as a word."""
    if piece.language == "vi":
        return f" {' '.join(words_of(piece.text))} " in f" {' '.join(words_of(task))} "
    stem = _stem(piece.text, piece.language)
    return any(_stem(word, piece.language) == stem for word in words_of(task))


def _stem(word: str, language: LanguageCode) -> str:
    """A word in the singular; in English also without an ending such as "ing"."""
    singular = in_singular(" ".join(words_of(word)))
    for ending in _ENDINGS if language == "en" else ():
        stem = singular.removesuffix(ending)
        if stem != singular and len(stem) >= _SHORTEST_STEM:
            return stem
    return singular
