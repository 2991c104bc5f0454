"""Printed forms of days and periods: each a pattern over folded text, and what it means.

In a pattern `{MONTH}` is a month's name, `{YEAR}` the year that may follow, `{VI_YEAR}` the same in Vietnamese figures,
`{TH}` the ending of an ordinal. A group's name is the form's own: forms are joined into one pattern, each group with
the number of its form before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from kltrack.dates.deadlines.moments import NEXT_YEAR, THIS_YEAR, FoundAt, Time
from kltrack.dates.words import MONTHS, ORDINALS


class FormMatch:
    """A form that was found: its groups by the names that its pattern gives them, "" where one is empty."""

    __slots__ = ("match", "number")

    def __init__(self, match: re.Match[str], number: int) -> None:
        self.match, self.number = match, number

    def __getitem__(self, name: str) -> str:
        return self.match[f"{name}{self.number}"] or ""

    @property
    def text(self) -> str:
        """The whole text of the form."""
        return self.match[0]


Reader = Callable[[FormMatch, FoundAt], Time]
Form = tuple[str, Reader]


class Forms(NamedTuple):
    """Forms joined into one pattern; of those that fit, the first in order is taken."""

    pattern: re.Pattern[str]
    readers: Sequence[Reader]

    @classmethod
    def of(cls, forms: Sequence[Form], end: str) -> Forms:
        """The forms, each followed by what the pattern `end` allows."""
        numbered = [
            re.sub(r"\(\?P([<=])(\w+)", rf"(?P\1\g<2>{number}", _filled(pattern)) + f"(?P<form{number}>)"
            for number, (pattern, _) in enumerate(forms)
        ]
        return cls(re.compile(f"(?:{'|'.join(numbered)}){end}"), [reader for _, reader in forms])

    def match(self, text: str, start: int) -> tuple[FormMatch, Reader] | None:
        """The form that begins at `start` and what reads it."""
        found = self.pattern.match(text, start)
        if not found or not found.lastgroup:
            return None
        number = int(found.lastgroup.removeprefix("form"))
        return FormMatch(found, number), self.readers[number]


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def number_of(text: str, words: dict[str, int] = ORDINALS) -> int:
    """A number in figures or in one of the words."""
    return words.get(text) or int(text)


_OF = r"(?:(?:of|in|de|du|nam|the year|l'annee|annee)\s+|d'|of the year |de l'annee )?"
_PARTS = {
    "{MONTH}": rf"(?P<month>{any_of(MONTHS)})\b\.?",
    "{YEAR}": rf"(?:(?:[\s,/-]+|\.(?=(?:19|20)[0-9]{{2}})){_OF}"
    rf"(?P<year>[0-9]{{4}}|{any_of(THIS_YEAR)}|{any_of(NEXT_YEAR)})(?![0-9/]))?",
    "{VI_YEAR}": r"(?:(?:\s+nam\s+|\s?[/-]\s?|\.)(?P<year>[0-9]{4})|\s+(?P<relative>nam nay|nam sau|nam toi))?",
    "{TH}": r"(?:st|nd|rd|th|er)?",
    "{ORDINAL}": rf"(?P<number>{any_of(ORDINALS)})",
}


def _filled(pattern: str) -> str:
    for name, part in _PARTS.items():
        pattern = pattern.replace(name, part)
    return pattern
