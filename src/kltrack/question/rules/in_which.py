"""Documents that give somebody something to do, asked for beside its name: "Bộ Nội vụ có việc trong kết luận nào"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule
from kltrack.question.slots.slot import Slot


def _in_which(question: Interpretation, place: int) -> Reading | None:
    """`dans quelles conclusions figure l'Intérieur`, `Bộ Nội vụ liên quan đến kết luận nào`: these documents."""
    named = [slot for slot in question.slots if slot.name_kinds]
    asked = [slot for slot in question.slots if _asks_which(question, slot)]
    if place or len(named) != 1 or not named[0].bodies or named[0].fields or len(asked) != 1:
        return None
    others = [slot for slot in question.slots if slot not in (named[0], asked[0])]
    if named[0].start > asked[0].start and not _is_led(question, asked[0]):
        return None
    if not all(slot.senses & _SMALL and slot.senses <= _MAY_BE and not _has_date(slot) for slot in others):
        return None
    whole = len(question.sentence.words)
    body = Part("body", named[0].bodies, named[0].start, named[0].end)
    return [Part("report", "conclusions", 0, whole), body], len(question.slots)


def _asks_which(question: Interpretation, slot: Slot) -> bool:
    said = " ".join(question.sentence.words[slot.start : slot.end])
    return "each:conclusion" in slot.senses or said.endswith(("ket luan nao", "van ban nao"))


def _is_led(question: Interpretation, asked: Slot) -> bool:
    """Whether "dans" leads to the documents, which stand before the name."""
    return question.sentence.words[asked.start] in ("dans", "trong", "in")


def _has_date(slot: Slot) -> bool:
    return bool(slot.when or slot.length or slot.identity or slot.topic or slot.text or slot.problem)


_SMALL = frozenset({"filler", "thing", "task", "to:topic", "to:body", "op:in", "gives", "link"})
_MAY_BE = _SMALL | {"verb", "to:field", "to:conclusion", "given", "issued:", "soon:within", "from?", "dated", "passive"}

RULES: tuple[Rule, ...] = (_in_which,)
