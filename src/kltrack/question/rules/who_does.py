"""Who does what is asked for, "tasks about land, who leads", and what a body answers for, which is its tasks."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _who_does(question: Interpretation, place: int) -> Reading | None:
    """`do ai chủ trì`, `cơ quan nào phụ trách`, after what is asked for: each row shows who, so that it adds nothing.

    Before a body it asks what that body does, or for a person: "ai chủ trì Bộ Y tế". First in the question it may stand
    before tasks: "cơ quan nào chủ trì việc về đất đai".
    """
    asking = place + (question.first_word(place) in _BY)
    role = question.past(asking + 1, ("filler past", "modal", "filler"))
    is_asker = bool(question.senses(asking) & {"asker", "bodies"})
    of_one = any(slot.identity for slot in question.slots)
    told_in_rows = of_one or "role:coordinating" not in question.senses(role)
    if not (is_asker and told_in_rows) or not any(each.startswith("role:") for each in question.senses(role)):
        return None
    if not place and "role:coordinating" in question.senses(role):
        return None  # a list of all of a field would hold what nobody coordinates
    if not place:
        told = question.senses(role + 1) & _TASKS or ("bodies" in question.senses(0) and _leads_to_what(question, role))
        return ([], role + 1) if told and _is_of_any_state(question) else None
    following = question.past(role + 1, ("filler",))
    ends = question.slot(following).start < 0 or question.senses(following) & {"and", "when"}
    return ([], role + 1) if ends else None


def _leads_to_what(question: Interpretation, role: int) -> bool:
    """Whether a topic, a field or a document comes next, and no body: "which body leads on public service units"."""
    slot = question.slot(question.past(role + 1, ("filler", "to:topic", "to:field", "to:conclusion", "dated")))
    return bool(slot.topic or slot.fields or slot.conclusion) and not slot.bodies


def _is_of_any_state(question: Interpretation) -> bool:
    """Whether no state is asked for, and no number: "which bodies lead what is late" asks for a scorecard."""
    asked = ("state:", "status:", "count", "ranked")
    return not any(sense.startswith(asked) for slot in question.slots for sense in slot.senses)


def _answers_for(question: Interpretation, place: int) -> Reading | None:
    """`what is Hanoi responsible for`, `Hà Nội chịu trách nhiệm gì`: its tasks; praise of it is none of them.

    Before a field or a topic the words only lead to it.
    """
    slot, words = question.slot(place), question.sentence.words
    said = words[slot.start : slot.end]
    answers = not _RESPONSIBLE.isdisjoint(said) or said in _ANSWERING
    bodies = any(each.bodies for each in question.slots)
    following = question.slot(place + 1)
    leads = following.topic or following.name_kinds or not following.is_understood
    last = following.start < 0
    if not (answers and bodies and "filler" in slot.senses) or slot.name_kinds or (leads and not last):
        return None
    return [question.part("task", value=True, place=place)], place + 1


# Words without diacritics.
_RESPONSIBLE = frozenset({"responsible", "accountable", "answerable", "responsibility", "responsable", "responsables"})
_ANSWERING = (["answer", "for"], ["answers", "for"], ["deal", "with"], ["deals", "with"], ["chiu", "trach", "nhiem"])


_TASKS = frozenset({"task", "thing"})
_BY = ("do", "boi")


def _directs(question: Interpretation, place: int) -> Reading | None:
    """The "chỉ đạo" that ends `… do ai chỉ đạo`, behind what is asked about: each row tells who leads it."""
    slot = question.slot(place)
    said = [*question.sentence.words[slot.start : slot.end]] if slot.start >= 0 else []
    asked = question.first_word(place - 1) == "ai" and place > 1
    ends = question.is_last(place) or question.slot(place + 1).start in question.sentence.after_comma
    named = any(each.bodies or each.conclusion for each in question.slots)
    return ([], place + 1) if said == ["chi", "dao"] and asked and ends and not named else None


RULES: tuple[Rule, ...] = (_who_does, _answers_for, _directs)
