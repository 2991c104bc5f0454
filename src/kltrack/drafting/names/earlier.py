"""Earlier tasks of the register that a drafted record may continue: they share a leading body and telling words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from math import log
from typing import NamedTuple

from kltrack.register.checks.limbs import stems
from kltrack.terms import LanguageCode
from kltrack.text import words

_LEAST_SHARED = 4  # telling words that both must have
_LEAST_PART = 0.4  # of the weight of the earlier task's words, which those must make up
_MOST = 2  # candidates for a record


class EarlierTask(NamedTuple):
    """A task of the register: its id, the day its document was issued, its sentence in a language, who leads."""

    id: str
    issued: str
    task: str
    lead: tuple[str, ...]


class Candidate(NamedTuple):
    """An earlier task that a record may continue, and the words that both share."""

    id: str
    words: tuple[str, ...]


class Lineage:
    """The earlier tasks of a register in one language, ready to be compared."""

    def __init__(self, tasks: Sequence[EarlierTask], language: LanguageCode) -> None:
        self._tasks, self._language = tasks, language
        self._stems: dict[str, frozenset[str]] = {}

    def candidates(self, text: str, lead: Collection[str], before: str) -> list[Candidate]:
        """The tasks that a directive may continue, the most similar first.

        `lead` are the ids of who leads it, `before` is the ISO day on which its document was issued.
        """
        wanted = stems(text, self._language)
        near = [task for task in self._tasks if task.issued < before and not set(lead).isdisjoint(task.lead)]
        like = [task for task in near if len(wanted & self._of(task)) >= _LEAST_SHARED]
        scored = [(self._part(wanted, self._of(task)), task) for task in like]
        best = sorted((each for each in scored if each[0] >= _LEAST_PART), key=lambda each: (-each[0], each[1].id))
        return [Candidate(task.id, self._spelt(task.task, wanted & self._of(task))) for _, task in best[:_MOST]]

    def _of(self, task: EarlierTask) -> frozenset[str]:
        """The telling words of a task."""
        if task.id not in self._stems:
            self._stems[task.id] = stems(task.task, self._language)
        return self._stems[task.id]

    @cached_property
    def _weights(self) -> Mapping[str, float]:
        """What each telling word weighs: the more, the fewer tasks have it."""
        counts = Counter(stem for task in self._tasks for stem in self._of(task))
        return {stem: log(1 + len(self._tasks) / count) for stem, count in counts.items()}

    def _part(self, wanted: frozenset[str], found: frozenset[str]) -> float:
        total = sum(self._weights[stem] for stem in found)
        return sum(self._weights[stem] for stem in wanted & found) / total if total else 0.0

    def _spelt(self, task: str, shared: frozenset[str]) -> tuple[str, ...]:
        """The words of a task that have the shared stems; in Vietnamese the stems themselves."""
        if self._language == "vi":
            return tuple(sorted(shared))
        return tuple(dict.fromkeys(word for word in words(task) if stems(word, self._language) & shared))
