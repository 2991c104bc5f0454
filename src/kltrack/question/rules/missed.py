"""Deadlines that were missed: "which deadlines were missed in June", "did Hanoi miss any deadline", "lỡ hạn nào".

What was done too late has missed its deadline too; what is overdue now is only a part of it.
"""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Part, Reading, Rule

_OTHER_STATES = ("state:open", "state:overdue", "state:undated", "state:done", "state:coming", "status:")


def _missed(question: Interpretation, place: int) -> Reading | None:
    """`missed a deadline`, and "missed" beside deadlines: late, done by now or not.

    Beside another state, and beside the days that it is late by, it is what is overdue.
    """
    senses = question.senses(place)
    deadlines = any("state:due" in slot.senses for at, slot in enumerate(question.slots) if at != place)
    if not ("missed" in senses or ("missed:deadline" in senses and deadlines)):
        return None
    others = [slot for at, slot in enumerate(question.slots) if at != place]
    apart = any(slot.length and not slot.when for slot in others) or any(
        sense.startswith(_OTHER_STATES) or sense in ("ranked", "oldest") for slot in others for sense in slot.senses
    )
    value = ("state", "overdue") if apart else ("status", "late")
    return [Part(*value, question.slot(place).start, question.slot(place).end)], place + 1


def says_missed(question: Interpretation) -> bool:
    """Whether deadlines that were missed are asked for, done by now or not."""
    readings = (_missed(question, place) for place in range(len(question.slots)))
    return any(reading is not None and reading[0][0].value == "late" for reading in readings)


RULES: tuple[Rule, ...] = (_missed,)
