"""Words that ask for help where they stand alone: "hướng dẫn" beside others is the guidance that a task demands."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.question.slots.slot import Slot

_HELP = frozenset({"report:--help"})
_GUIDANCE = ["huong", "dan"]  # without diacritics


def without_guidance(slots: Sequence[Slot], words: Sequence[str]) -> list[Slot]:
    """The same slots, a "hướng dẫn" beside more than words that say nothing cut into words without a meaning."""
    others = [slot for slot in slots if slot.senses != _HELP]
    if all(slot.senses & {"filler"} and not slot.name_kinds for slot in others):
        return [*slots]
    return [each for slot in slots for each in _cut(slot, words)]


def _cut(slot: Slot, words: Sequence[str]) -> list[Slot]:
    if slot.senses != _HELP or [*words[slot.start : slot.end]] != _GUIDANCE:
        return [slot]
    return [Slot(place, place + 1) for place in range(slot.start, slot.end)]
