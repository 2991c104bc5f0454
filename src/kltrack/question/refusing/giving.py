"""The refusal of what a body gives to others, which is not recorded: "Bộ Y tế giao gì", "tasks from Finance"."""

from __future__ import annotations

from kltrack.messages import message, quoted
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.rules.issuers import ISSUERS, is_issuer


def check_giver(question: Interpretation) -> None:
    """Raises QuestionProblem for "Bộ Y tế giao gì": what a body asks of others is not recorded."""
    for place, slot in enumerate(question.slots):
        giver = question.slot(place - 1)
        if is_issuer(question, place - 1):
            continue
        asked = question.slot(question.past(place + 1, ("filler",)))
        if {"gives", "filler"} <= slot.senses and question.first_word(place) in ("que", "qu'") and asked.bodies:
            if not ISSUERS.issuperset(asked.bodies) and slot.end + 1 >= asked.start:  # "que demande le ministère"
                raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))
            continue
        gives = slot.senses & {"task", "thing"} and question.sentence.words[slot.start : slot.end][0] in _GIVES
        if gives and giver.bodies and not question.sentence.has_comma(giver.start, slot.start):
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


def check_origin(question: Interpretation) -> None:
    """Raises QuestionProblem for "tasks from Finance": those that it gives, which are not recorded, or those it has."""
    for place in range(1, len(question.slots)):
        told = "task" in question.senses(place - 1) and question.slot(place - 1).end == question.slot(place).start
        plural = question.first_word(place - 1) in ("tasks", "assignments", "instructions", "orders")
        given = question.slot(question.past(place + 1, ("filler",)))
        named = given.name_kinds[:1] == ("body",) and not ISSUERS.issuperset(given.bodies)
        if told and plural and question.first_word(place) == "from" and named:
            raise QuestionProblem(message("I did not understand: {words}.", words=quoted(question.wording(place))))


# Verbs of asking; the first syllables of "giao gì", "yêu cầu gì", without marks.
_GIVES = frozenset({"giao", "yeu", "want", "wants", "expect", "expects", "ask", "asks", "demand", "demands"})
