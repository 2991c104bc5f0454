"""A question that is nothing but a topic: "salary reform", "cải cách tiền lương", "réforme des salaires"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.question.interpretation import Interpretation, Part
from kltrack.question.slots import Slot
from kltrack.question.topics import EMPTY, topic_text

_FEWEST = 2  # words; a single one may be a word of asking that is not known


def bare_topic(question: Interpretation, unread: Sequence[Slot]) -> Part | None:
    """The topic that a question is as a whole, where several of its words mean nothing and no other means anything.

    Or the one before its colon, "social housing: what is open"; then all that means nothing stands there. A field of
    work may stand among the words, and small ones.
    """
    sentence = question.sentence
    end = sentence.colon or len(sentence.words)
    cut = [slot for slot in question.slots if slot.end <= end]
    unknown = [slot for slot in unread if not slot.is_understood or "topical" in slot.senses]
    if not unknown or not all(slot in unknown or _may_stand(slot, cut, sentence.words) for slot in cut):
        return None
    text = topic_text(sentence.words[:end])
    alone = len(text.split()) < _FEWEST or cut[0].bodies or 0 in sentence.quotations
    return None if alone or any(slot.start >= end for slot in unread) else Part("topic", text, 0, end)


def _may_stand(slot: Slot, cut: Sequence[Slot], words: Sequence[Word]) -> bool:
    """A field, or small words; whatever else has no meaning may ask something: "Có nên … không"."""
    denied = "not" in slot.senses and slot not in (cut[0], cut[-1])
    return bool(slot.fields) or denied or all(word in EMPTY for word in words[slot.start : slot.end])
