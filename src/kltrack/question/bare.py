"""A question that is nothing but a topic: "salary reform", "cải cách tiền lương", "réforme des salaires"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.question.interpretation import Interpretation, Part
from kltrack.question.slot import Slot
from kltrack.question.topics import EMPTY, topic_text

_FEWEST = 2  # words; a single one may be a word of asking that the vocabulary lacks


def bare_topic(question: Interpretation, unread: Sequence[Slot]) -> Part | None:
    """The topic, where the whole question is one: several words mean nothing, and no other word means anything.

    In "social housing: what is open" it is what stands before the colon, if all words without a meaning stand there. A
    field of work and small words may stand among the words of a topic.
    """
    sentence = question.sentence
    end = sentence.colon or len(sentence.words)
    slots = [slot for slot in question.slots if slot.end <= end]
    unknown = [slot for slot in unread if not slot.is_understood or "topical" in slot.senses]
    if not unknown or not all(slot in unknown or _may_stand(slot, slots, sentence.words) for slot in slots):
        return None
    text = topic_text(sentence.words[:end])
    alone = len(text.split()) < _FEWEST or slots[0].bodies or 0 in sentence.quotations
    return None if alone or any(slot.start >= end for slot in unread) else Part("topic", text, 0, end)


def _may_stand(slot: Slot, slots: Sequence[Slot], words: Sequence[Word]) -> bool:
    """Whether a slot may stand in a topic: a field, small words, a "not" inside. "Có nên … không" asks something."""
    denied = "not" in slot.senses and slot not in (slots[0], slots[-1])
    return bool(slot.fields) or denied or all(word in EMPTY for word in words[slot.start : slot.end])
