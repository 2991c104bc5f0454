"""Earlier tasks of the register that a drafted record may continue: the same bodies, and the same telling words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import log
from typing import NamedTuple

from kltrack.register.checks.limbs import stems
from kltrack.terms import LanguageCode
from kltrack.text import words

_LEAST_SHARED = 4  # telling words
_LEAST_PART = 0.4  # of what the words of the earlier task weigh
_MOST = 2  # candidates of a record


class Earlier(NamedTuple):
    """A task of the register: its id, the day its document was issued, its sentence in a language, who leads."""

    id: str
    issued: str
    task: str
    lead: tuple[str, ...]


class Candidate(NamedTuple):
    """An earlier task that may be continued, and the words of its sentence that speak for it."""

    id: str
    words: tuple[str, ...]


class Lineage:
    """The earlier tasks of a register in one language, ready to be compared."""

    def __init__(self, tasks: Sequence[Earlier], language: LanguageCode) -> None:
        self._tasks = [(task, stems(task.task, language)) for task in tasks]
        self._language = language
        counts: dict[str, int] = {}
        for _, found in self._tasks:
            for stem in found:
                counts[stem] = counts.get(stem, 0) + 1
        self._weights = {stem: log(1 + len(self._tasks) / count) for stem, count in counts.items()}

    def candidates(self, text: str, lead: Collection[str], before: str) -> list[Candidate]:
        """Those that a directive of a document issued on the day `before` may continue, the likest first."""
        said = stems(text, self._language)
        scored = [
            (self._part(said, found), task, said & found)
            for task, found in self._tasks
            if task.issued < before and not set(lead).isdisjoint(task.lead)
        ]
        best = sorted((each for each in scored if self._is_like(*each)), key=lambda each: (-each[0], each[1].id))
        return [Candidate(task.id, self._spelt(task.task, shared)) for _, task, shared in best[:_MOST]]

    def _part(self, said: frozenset[str], found: frozenset[str]) -> float:
        whole = sum(self._weights[stem] for stem in found)
        return sum(self._weights[stem] for stem in said & found) / whole if whole else 0.0

    def _is_like(self, part: float, task: Earlier, shared: frozenset[str]) -> bool:
        del task
        return part >= _LEAST_PART and len(shared) >= _LEAST_SHARED

    def _spelt(self, task: str, shared: frozenset[str]) -> tuple[str, ...]:
        """The words of a task that have these stems."""
        if self._language == "vi":
            return tuple(sorted(shared))
        return tuple(dict.fromkeys(word for word in words(task) if stems(word, self._language) & shared))
