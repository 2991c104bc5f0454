"""A paragraph cut into limbs, as the rules of curation split it, and which record speaks of which.

A record's task is the curator's sentence, so it is found by the words that it shares with the limb; words that many
limbs share count less.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import log
from typing import NamedTuple

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


class Limb(NamedTuple):
    """A piece of a paragraph and the stems of its telling words, with what each of them weighs."""

    text: str
    weights: Mapping[str, float]

    def spoken_of(self, task: frozenset[str]) -> bool:
        """Whether the stems of a task are those of the limb: enough of the limb, or nearly all of a short task."""
        shared = self.weights.keys() & task
        part = self.shared(task) / (sum(self.weights.values()) or 1)
        return (len(shared) >= _LEAST_SHARED and part >= _LEAST_PART) or len(shared) >= _HALF * len(task)

    def shared(self, task: frozenset[str]) -> float:
        """What the stems weigh that a task shares with the limb."""
        return sum(weight for stem, weight in self.weights.items() if stem in task)


def limbs(text: str, language: str) -> list[Limb]:
    """The limbs of a paragraph."""
    pieces = [piece.strip(" \t.,()") for piece in _ENDS.split(text)]
    stemmed = [(piece, stems(piece, language)) for piece in pieces if piece]
    often = Counter(stem for _, found in stemmed for stem in found)
    return [
        Limb(piece, {stem: log(1 + len(stemmed) / often[stem]) for stem in sorted(found)}) for piece, found in stemmed
    ]


def stems(text: str, language: str) -> frozenset[str]:
    """The telling words of a text: in Vietnamese pairs of syllables, elsewhere the beginnings of longer words."""
    found = words(text)
    if language == "vi":
        return frozenset(f"{one} {other}" for one, other in pairwise(found))
    telling = (word for word in found if len(word) >= _LEAST_LETTERS and word not in _COMMON | ARTICLES)
    return frozenset(word[:_STEM] for word in telling if not word.isdigit())


def unspoken(found: Sequence[Limb], tasks: Iterable[frozenset[str]]) -> list[Limb]:
    """The limbs that no task speaks of: none shares enough words, and none is more like it than like the others."""
    left = list(found)
    for task in tasks:
        nearest = max(found, key=lambda limb: limb.shared(task), default=None)
        left = [limb for limb in left if limb is not nearest and not limb.spoken_of(task)]
    return left
