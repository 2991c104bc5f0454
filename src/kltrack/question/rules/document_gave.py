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


def _given(question: Interpretation, place: int) -> Reading | None:
    """The "giao" of `những việc kết luận 202 giao`, right behind the document whose tasks they are."""
    tasks = any(slot.senses & {"task", "thing"} for slot in question.slots[: place - 1])
    is_giving = question.first_word(place) == "giao" and question.slot(place).end == question.slot(place).start + 1
    follows = question.slot(place + 1)
    to_whom = bool(follows.name_kinds) or "to:body" in follows.senses
    is_given = question.slot(place - 1).conclusion and tasks and is_giving and not to_whom
    return ([], place + 1) if is_given else None


# Words without diacritics.
_WHAT = frozenset({"what", "gi", "quoi", "que", "qu'"})
# What it says or decides is more than tasks.
_GIVING = frozenset(
    {"giao", "cau", "assign", "assigns", "assigned", "ask", "asks", "asked", "order", "orders", "ordered"}
)
_GIVING |= {"require", "requires", "required", "demande", "confie", "exige"}

RULES: tuple[Rule, ...] = (_gave, _given)
