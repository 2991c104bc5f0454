"""What "tasks carried out by Hanoi" may mean: what is done, or what Hanoi has to do for whoever leads."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule

AS_ROLE = "role"


def may_be_role(question: Interpretation, place: int) -> bool:
    """Whether a participle that begins the question or stands right behind a noun for tasks leads to who carries out.

    "Tasks that have been carried out by Hanoi" are done; "implemented by Hanoi" may be either.
    """
    slot, noun = question.slot(place), question.senses(place - 1) if place else frozenset({"task"})
    by = question.first_word(place + 1) in _BY
    body = question.slot(question.past(place + 2, ("filler",))).bodies
    carried = slot.senses == {"state:done"} and question.first_word(place).startswith(_CARRYING_OUT)
    of_tasks = noun & {"task", "thing"} or question.first_word(place - 1) == "work"
    is_parted = place == 0 or not question.slot(place - 1).name_kinds
    return bool(carried and by and body and of_tasks and is_parted)


def _carried_out(question: Interpretation, place: int) -> Reading | None:
    """`tasks carried out by Hanoi`, taken as a role."""
    taken = question.choices.get(place) == AS_ROLE and may_be_role(question, place)
    return ([question.part("role", "implementing", place)], place + 1) if taken else None


# Words without diacritics.
_BY = frozenset({"by", "par"})
_CARRYING_OUT = ("implement", "carried", "execut", "realis", "mise")

RULES: tuple[Rule, ...] = (_carried_out,)
