"""Words of a question that the record of a named assignment holds itself, and that add nothing beside its id.

"Where does the salary scheme 195-05.e stand", where the text of 195-05.e speaks of a salary scheme.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.index import Index
from kltrack.query.texts import holds_words
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.slot import Slot
from kltrack.question.slots.topics import EMPTY

_SHORTEST = 4  # letters; "not" or "no" says something else
_ENDINGS = ("s", "es", "ed", "ing", "y", "x")
_SHORTEST_STEM = 3  # letters


def without_words_of_record(unread: list[Slot], question: Interpretation, index: Index) -> list[Slot]:
    """The unread slots; none where all their words are without a meaning and stand in the text of the one id named."""
    ids = [slot.identity for slot in question.slots if slot.identity]
    unknown = [slot for slot in unread if not slot.is_understood or "topical" in slot.senses]
    if len(ids) != 1 or not unknown or len(unknown) < len(unread):
        return unread
    words = [word for slot in unknown for word in question.sentence.words[slot.start : slot.end]]
    long_enough = all(len(word) >= _SHORTEST for word in words)
    return [] if long_enough and _holds([word.typed for word in words], ids[0], index) else unread


def is_of_record(part: Part, ids: Sequence[str], question: Interpretation, index: Index) -> bool:
    """Whether the text of the one assignment named holds the words of a part: a topic, a text or a field."""
    words = [word.typed for word in question.sentence.words[part.start : part.end] if word not in EMPTY]
    return len(ids) == 1 and _holds(words, ids[0], index)


def _holds(words: Sequence[str], identity: str, index: Index) -> bool:
    """Whether the text of an assignment holds all words, or what is left of them without an ending: "pays", "pay"."""
    assignment, _, _ = identity.partition("@")
    return all(any(holds_words(index, each, assignment) for each in _stems(word)) for word in words)


def _stems(word: str) -> Iterator[str]:
    yield word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word.removesuffix(ending)
