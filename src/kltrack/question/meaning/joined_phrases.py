"""A topic and a field that "and" joins in one phrase of a task: "houses and land" there is one matter, not two."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.question.meaning.phrased import stands_side_by_side
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.topics import topic_text

_SORTS = {"topic", "field"}


def with_joined_phrases(parts: Sequence[Part], question: Interpretation, index: Index) -> list[Part]:
    """The same parts; a topic and a field that are joined become one topic where some task has both as a phrase."""
    found: list[Part] = []
    for part in parts:
        if found and (one := _one_topic(found[-1], part, question, index)):
            found[-1] = one
        else:
            found.append(part)
    return found


def _one_topic(before: Part, part: Part, question: Interpretation, index: Index) -> Part | None:
    if part.joined != "and" or {before.sort, part.sort} != _SORTS:
        return None
    start = _start_of_words(before, question)
    words = question.sentence.words[start : part.end]
    is_phrase = stands_side_by_side(words, question.sentence.text, index)
    return Part("topic", topic_text(words), before.start, part.end, before.joined) if is_phrase else None


def _start_of_words(part: Part, question: Interpretation) -> int:
    """The index of the first word that is looked for; before it may stand one that leads to it: "about houses"."""
    if part.sort == "field":
        return part.start
    starts = range(part.start, part.end)
    words = question.sentence.words
    return next((at for at in starts if topic_text(words[at : part.end]) == part.value), part.start)
