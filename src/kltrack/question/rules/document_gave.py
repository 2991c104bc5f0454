"""What the latest document has given: "kết luận mới nhất đã giao gì" are its tasks."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _gave(question: Interpretation, place: int) -> Reading | None:
    """The verb of giving, last in the question, right behind the latest document, where "what" is asked."""
    document = question.slot(place - 1)
    names_it = "latest" in document.senses and not document.conclusion
    others = any(slot.bodies or slot.when or slot.identity for slot in question.slots)
    senses = question.senses(place)
    given = "gives" in senses and not any(sense.startswith("kind:") for sense in senses)
    slot = question.slot(place)
    given = given and not _GIVING.isdisjoint(question.sentence.words[slot.start : slot.end])
    asks = not _WHAT.isdisjoint(question.sentence.words)
    if not (names_it and given and asks and question.is_last(place)) or others:
        return None
    return [question.part("task", value=True, place=place)], place + 1


# Words without diacritics.
_WHAT = frozenset({"what", "gi", "quoi", "que", "qu'"})
# What it says or decides is more than tasks.
_GIVING = frozenset(
    {"giao", "cau", "assign", "assigns", "assigned", "ask", "asks", "asked", "order", "orders", "ordered"}
)
_GIVING |= {"require", "requires", "required", "demande", "confie", "exige"}

RULES: tuple[Rule, ...] = (_gave,)
