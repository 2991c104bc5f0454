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


def _which_fields(question: Interpretation, place: int) -> Reading | None:
    """`which fields does 202 touch`, `202 thuộc lĩnh vực nào`: the tasks of one document, by field."""
    named = [slot for slot in question.slots if slot.conclusion]
    asked = [slot for slot in question.slots if "each:field" in slot.senses or _ends_in_field(question, slot)]
    if place or len(named) != 1 or len(asked) != 1:
        return None
    others = [slot for slot in question.slots if slot not in (named[0], asked[0])]
    words = question.sentence.words
    if not all(slot.senses & _SMALL or _TOUCHING.issuperset(words[slot.start : slot.end]) for slot in others):
        return None
    if any(slot.name_kinds or _has_date(slot) or slot.senses & _ASKS_MORE for slot in others):
        return None
    side = Part("side", "field", asked[0].start, asked[0].end)
    return [side, Part("conclusion", named[0].conclusion, named[0].start, named[0].end)], len(question.slots)


def _ends_in_field(question: Interpretation, slot: Slot) -> bool:
    return " ".join(question.sentence.words[slot.start : slot.end]).endswith("linh vuc nao")


_ASKS_MORE = frozenset({"count", "not", "never", "except", "or", "and"})
# Words without diacritics.
_WORDS_OF_TOUCHING = """
    touch touches cover covers concern concerns affect affects span deal
    touche touchent concerne couvre porte aborde traite
    lien quan den toi de cap thuoc cham dung bao trum gom
    conclusion ket luan la the is are
"""
_TOUCHING = frozenset(_WORDS_OF_TOUCHING.split())


def _preposition(question: Interpretation, place: int) -> Reading | None:
    """The "in" of `in which fields is Hanoi late`, `which conclusions is Hanoi late under`: first or last."""
    alone = question.slot(place).end == question.slot(place).start + 1 and question.first_word(place) in _PREPOSITIONS
    asks = ("each:field", "each:conclusion")
    first = place == 0 and not question.senses(1).isdisjoint(asks)
    last = place + 1 == len(question.slots) and any(not slot.senses.isdisjoint(asks) for slot in question.slots[:2])
    return ([], place + 1) if alone and (first or last) else None


_PREPOSITIONS = frozenset({"in", "under", "on"})

RULES: tuple[Rule, ...] = (_in_which, _which_fields, _preposition)
