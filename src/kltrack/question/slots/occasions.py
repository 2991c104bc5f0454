"""The day or week of an occasion that a question is asked for: "for a briefing tomorrow, what is overdue".

It says when the asker meets somebody and limits nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot

_FILLER = frozenset({"filler"})
_FRAMING = frozenset({"filler", "edging", "opening", "introducing", "wondering"})
# Words without diacritics.
_OCCASIONS = frozenset({"meeting", "briefing", "conference", "presentation", "speech", "talk", "lecture"})
_OCCASIONS |= {"reunion", "expose", "hop", "ban"}


def without_day_of_occasion(slots: Sequence[Slot], sentence: Sentence) -> list[Slot]:
    """The same slots, a day right behind an occasion that begins the question turned into words that say nothing."""
    ends = _day_of_occasion(slots, sentence)
    if ends is None:
        return [*slots]
    first, last = ends
    said_of_occasion = Slot(slots[first].start, slots[last].end, _FILLER)
    return [*slots[:first], said_of_occasion, *slots[last + 1 :]]


def _day_of_occasion(slots: Sequence[Slot], sentence: Sentence) -> tuple[int, int] | None:
    """The places of the first and the last slot that say on which day the occasion is; None where none do."""
    for place, slot in enumerate(slots):
        if slot.name_kinds or not slot.senses & _FRAMING:
            return None
        if slot.end - slot.start > 1 and sentence.words[slot.end - 1] in _OCCASIONS:
            dated = place + 1 + _is_on(slots, place + 1)
            is_dated = (
                dated < len(slots)
                and bool(slots[dated].when)
                and not sentence.has_comma(slot.start, slots[dated].start)
            )
            return (place + 1, dated) if is_dated else None
    return None


def _is_on(slots: Sequence[Slot], place: int) -> bool:
    return place < len(slots) and bool(slots[place].senses & {"op:on", "op:in"}) and not slots[place].name_kinds
