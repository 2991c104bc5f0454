"""What is left out by a word behind it: "overdue tasks, localities excluded", "…, localités exclues"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule
from kltrack.question.rules.who import name_at


def _left_out_behind(question: Interpretation, place: int) -> Reading | None:
    """One name between a comma, or the beginning, and "excluded", which ends the question or stands before a comma."""
    starts = question.sentence.after_comma
    begins = not place or question.slot(place).start in starts
    after = place + 1
    ends = after + 1 == len(question.slots) or question.slot(after + 1).start in starts
    if not (begins and ends and question.slot(place).name_kinds and "excluded" in question.senses(after)):
        return None
    reading = name_at(question, place)
    if not reading:
        return None
    (name,) = reading[0]
    return [name._replace(sort=f"except-{name.sort}", joined="except")], after + 1


RULES: tuple[Rule, ...] = (_left_out_behind,)
