"""Whosever the tasks are: "deadlines in December, any body"."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _whosever(question: Interpretation, place: int) -> Reading | None:
    """`deadlines in December, any body`, `… for any body`: it adds nothing behind tasks, and asks for no bodies."""
    after_comma = question.slot(place).start in question.sentence.after_comma
    bodies = place + (question.first_word(place) == "for")
    is_any = "bodies" in question.senses(bodies) and question.first_word(bodies) == "any"
    said = place > 0 and (after_comma or bodies > place) and question.is_last(bodies)
    tasks = any(question.senses(at) & _TASKS for at in range(place))
    return ([], bodies + 1) if is_any and said and tasks else None


_TASKS = frozenset({"task", "thing", "state:due", "state:overdue", "state:open"})

RULES: tuple[Rule, ...] = (_whosever,)
