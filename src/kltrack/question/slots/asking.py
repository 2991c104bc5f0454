"""What a document asks for: "tout ce que la 195 demande", "required by 195" are no requests alone."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.dates.words import Word
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot

# Words without diacritics.
_ASKING = frozenset({"want", "wants", "wanted", "require", "requires", "required", "ask", "asks", "asked", "giao"})
_ASKING |= {
    "order",
    "orders",
    "ordered",
    "instruct",
    "instructed",
    "direct",
    "directed",
    "tell",
    "told",
    "exige",
    "exigent",
    "veut",
    "demande",
    "demandent",
    "reclame",
    "reclament",
}
_ASKING_PAIRS = (["yeu", "cau"], ["doi", "hoi"])
_WHAT = (["lam", "gi"], ["viec", "gi"], ["nhung", "gi"], ["viec", "nao"], ["cai", "gi"])
_TASKS = frozenset({"task"})


def asks(said: Sequence[Word]) -> bool:
    """Whether words are a verb of asking or giving: "wants", "yêu cầu", "exige"."""
    return not _ASKING.isdisjoint(said) or [*said] in _ASKING_PAIRS


def with_document(sentence: Sentence, slots: Sequence[Slot], place: int) -> Slot:
    """A slot of a question, read with the document that asks beside it."""
    slot, words = slots[place], sentence.words
    follows = place > 0 and slots[place - 1].conclusion and slot.start not in sentence.after_comma
    is_verb = words[slot.start] in _ASKING or [*words[slot.start : slot.end]] in _ASKING_PAIRS  # not "de type demande"
    if follows and "kind:request" in slot.senses and is_verb:
        return slot._replace(senses=slot.senses - {"kind:request"} | _TASKS)
    if follows and words[slot.start : slot.end] in (["giao"], ["giao", "cho"]) and [*words[-2:]] in _WHAT:
        return slot._replace(senses=slot.senses | _TASKS)  # "195 giao Bộ Y tế làm gì"
    by_document = any(_is_by_document(sentence, slots, at) for at in range(place, len(slots) - 1))
    if by_document and words[slot.start] == "by" and (slot.end == slot.start + 1 or _names_one(sentence, slots, place)):
        return slot._replace(senses=frozenset({"to:conclusion"}))
    if by_document and words[slot.start] in _REQUIRED and not slot.senses & {"to:body", "to-do"}:
        return slot._replace(senses=_TASKS)
    return slot


_REQUIRED = frozenset({"required", "demanded", "requested", "asked", "wanted"})


def _is_by_document(sentence: Sentence, slots: Sequence[Slot], place: int) -> bool:
    """Whether "by" stands at a position, before a document; "by name, 202" is no such word."""
    slot = slots[place]
    is_by = sentence.words[slot.start] == "by" and bool(slots[place + 1].conclusion)
    return is_by and (slot.end == slot.start + 1 or _names_one(sentence, slots, place))


def _names_one(sentence: Sentence, slots: Sequence[Slot], place: int) -> bool:
    """Whether "by conclusion" names the document right behind it: not in "by conclusion, 202 and 195"."""
    slot, following = slots[place], slots[place + 1] if place + 1 < len(slots) else slots[place]
    is_noun = sentence.words[slot.end - 1] in ("conclusion", "conclusions", "document")
    return is_noun and bool(following.conclusion) and following.start not in sentence.after_comma
