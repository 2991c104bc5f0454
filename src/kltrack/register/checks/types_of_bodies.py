"""Types of bodies that are a letter off the words that types are made of: "comittee" is no type of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kltrack.bodies.types import TYPES_OF_BODIES
from kltrack.messages import message
from kltrack.register.checks.habits import a_letter_off
from kltrack.register.loaded import LoadedRegister
from kltrack.register.problems import Problem

_SHORTEST = 5  # letters of a word in which a slip can be told
_WORDS = frozenset(
    word for each in TYPES_OF_BODIES for word in each.split("-") if len(word) >= _SHORTEST and word != "party"
)


def misspelt_type(register: LoadedRegister) -> Iterator[Problem]:
    """A type whose word is a letter off one of the shipped types, and not its plural; any other slug is one's own."""
    for file in register.bodies:
        for where, body in file.bodies:
            meant = "-".join(map(_meant, body.type.split("-")))
            if meant != body.type:
                what = message('the type "{type}" is misspelt', type=body.type)
                yield file.problem((*where, "type"), what, message('did you mean "{nearest}"?', nearest=meant))


def _meant(word: str) -> str:
    """The word of a type that was meant; the word itself where it is one, or like none."""
    if word in _WORDS or word.removesuffix("s") in _WORDS or len(word) < _SHORTEST:
        return word
    return next(
        (other for other in sorted(_WORDS) if a_letter_off(word, other) or _single(word) == _single(other)), word
    )


def _single(word: str) -> str:
    """A word without its doubled letters, which are what is written wrong most: "comitee"."""
    return "".join(letter for letter, _ in groupby(word))
