"""The end of a Vietnamese topic whose last words ask or do nothing by themselves: "nha o xa hoi"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.index import Index
from kltrack.query.texts import tasks_with
from kltrack.question.slots.candidates import Candidates
from kltrack.question.vocabulary.senses import senses_at
from kltrack.syllables import is_vietnamese
from kltrack.text import words as words_of

_FEWEST = 2  # words
_MOST_BEHIND = 2  # words
_ASKING = frozenset({"filler", "verb", "thing", "task", "closing", "opening", "to:body"})


def with_words_behind(words: Sequence[Word], start: int, end: int, candidates: Candidates, index: Index) -> int:
    """The end of the topic `words[start:end]` with such words behind it, where a task has all of it side by side."""
    furthest = min(end + _MOST_BEHIND, len(words)) if end >= start + _FEWEST else end
    for longer in range(furthest, end, -1):
        text = " ".join(word.typed for word in words[start:longer])
        asking = all(_only_asks(words, at, candidates) for at in range(end, longer))
        if asking and is_vietnamese(text) and _is_in_a_task(text, index):
            return longer
    return end


def _only_asks(words: Sequence[Word], place: int, candidates: Candidates) -> bool:
    senses, end = senses_at(words, place)
    named = any(slot.name_kinds or slot.when for slot in candidates.at(place, []))
    return not named and (senses <= _ASKING or end > place + 1)


def _is_in_a_task(text: str, index: Index) -> bool:
    """Whether a task has these words side by side."""
    spoken = f" {' '.join(words_of(text))} "
    return any(spoken in f" {' '.join(words_of(task.get('vi', '')))} " for task in tasks_with(index, text))
