"""A paragraph cut into limbs, as the rules of curation split it, and which record speaks of which.

A record's task is the curator's sentence, so it is found by the words that it shares with the limb; words that many
limbs share count less.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

from kltrack.register.checks.directives import says_what_to_do
from kltrack.text import ARTICLES, words

_CAPITAL = r"[^\W\d_a-z]"
_ENDS = re.compile(
    r";|:\s|\((?=such as|như|tels)"  # a part, a list, what the list only illustrates
    rf"|(?<=[.!?])\s+(?=[(“\"]?{_CAPITAL})|\.(?={_CAPITAL}[^\WA-Z\d_])"  # a sentence, also without a space
    r"|(?:^|(?<=\s))\(?(?:\d{1,2}|[ivx]{1,4})[.)]\s"  # a number of the text's own: (1), (ii), 3.
)
_STEM = 5  # letters that the forms of a word share: complete, completing, completion
_LEAST_LETTERS = 4
_LEAST_SHARED, _LEAST_PART = 2, 0.25
_HALF = 0.5
_EDGES = " \t.,()"
_GOING_ON = (";", ":", "(")  # marks after which a sentence goes on
# Words of every second directive, in the languages that are compared word by word.
_COMMON = frozenset(
    words(
        """
        politburo secretariat party committee committees request requests requested requesting assign assigns assigned
        assigning task tasks central that with this must above these those their from into under over been have will
        would which such
        bureau politique secretariat comite comites parti demande demander charge charger tache taches central dans pour
        avec cette sont leur leurs dessus
        """
    )
)
# So begins a sentence that only qualifies the one before it.
_TAKING_UP = tuple(
    tuple(words(beginning))
    for beginning in (
        *("this includes", "this covers", "these include", "the goal is", "the aim is", "the purpose is"),
        *("mục tiêu là", "mục đích là", "l'objectif est", "le but est", "cela comprend", "cela inclut"),
    )
)


class Limb(NamedTuple):
    """A piece of a paragraph and the stems of its telling words, with what each of them weighs.

    `opening` is the first piece of its sentence, which may be itself.
    """

    text: str
    weights: Mapping[str, float]
    opening: str = ""

    def is_covered_by(self, task: frozenset[str]) -> bool:
        """Whether the stems of a task are those of the limb: enough of the limb, or nearly all of a short task."""
        shared = self.weights.keys() & task
        part = self.shared(task) / (sum(self.weights.values()) or 1)
        return (len(shared) >= _LEAST_SHARED and part >= _LEAST_PART) or len(shared) >= _HALF * len(task)

    def shared(self, task: frozenset[str]) -> float:
        """What the stems weigh that a task shares with the limb."""
        return sum(weight for stem, weight in self.weights.items() if stem in task)


def limbs(text: str, language: str) -> list[Limb]:
    """The limbs of a paragraph."""
    stemmed = [(piece, opening, stems(piece, language)) for piece, opening in _pieces(text)]
    often = Counter(stem for _, _, found in stemmed for stem in found)
    weigh = {stem: log(1 + len(stemmed) / number) for stem, number in often.items()}
    return [Limb(piece, {stem: weigh[stem] for stem in sorted(found)}, opening) for piece, opening, found in stemmed]


def _pieces(text: str) -> list[tuple[str, str]]:
    """The pieces, each with the first one of its sentence; what only goes on with a piece is joined to it."""
    found: list[tuple[str, str]] = []
    for mark, piece in _cut(text):
        begins = not found or mark[-1:] not in _GOING_ON
        if found and (_lists_names(piece) if mark == ":" else begins and _takes_up(piece)):
            before, opening = found[-1]
            found[-1] = (f"{before}: {piece}", opening)
        else:
            found.append((piece, piece if begins else found[-1][1]))
    return found


def _cut(text: str) -> Iterator[tuple[str, str]]:
    """The pieces of a text between ends, each with the marks before it."""
    mark, start = "", 0
    for end in _ENDS.finditer(text):
        if piece := text[start : end.start()].strip(_EDGES):
            yield mark, piece
            mark = ""
        mark, start = mark + (end.group().strip() or "."), end.end()
    if piece := text[start:].strip(_EDGES):
        yield mark, piece


def _lists_names(piece: str) -> bool:
    """Whether what stands after a colon begins with a name or a thing, not with what is to be done."""
    return not says_what_to_do(piece.partition(",")[0])


def _takes_up(piece: str) -> bool:
    found = tuple(words(piece))
    return any(found[: len(beginning)] == beginning for beginning in _TAKING_UP)


def stems(text: str, language: str) -> frozenset[str]:
    """The telling words of a text: in Vietnamese pairs of syllables, elsewhere the beginnings of longer words."""
    found = words(text)
    if language == "vi":
        return frozenset(f"{one} {other}" for one, other in pairwise(found))
    telling = (word for word in found if len(word) >= _LEAST_LETTERS and word not in _COMMON | ARTICLES)
    return frozenset(word[:_STEM] for word in telling if not word.isdigit())


def uncovered_limbs(of_paragraph: Sequence[Limb], tasks: Iterable[frozenset[str]]) -> list[Limb]:
    """The limbs that no task speaks of: none shares enough words with the limb, and none has it as its most similar."""
    left = list(of_paragraph)
    for task in tasks:
        nearest = max(of_paragraph, key=lambda limb: limb.shared(task), default=None)
        left = [limb for limb in left if limb is not nearest and not limb.is_covered_by(task)]
    return left
