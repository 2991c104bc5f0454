"""The refusal of a day by which somebody wants an answer: "I need the overdue list by Friday" limits no tasks."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem


def check_wanted_by(question: Interpretation) -> None:
    """Raises QuestionProblem for "send me the open tasks by Friday": of the tasks or of the answer is not said."""
    if not _asks_for_it(question) or _is_of_deadlines(question):
        return
    for place, slot in enumerate(question.slots):
        day = question.slot(question.past(place + 1, ("filler",)))
        if slot.senses & {"op:by", "op:before"} and day.when and not slot.bodies:
            words = question.wording(place, question.past(place + 1, ("filler",)))
            raise QuestionProblem(
                message(
                    '"{words}" may be the last day of tasks, or the day by which the answer is wanted. For the former'
                    ' say "due {words}"; else leave it out.',
                    words=words,
                )
            )


def _asks_for_it(question: Interpretation) -> bool:
    """Whether the question begins with somebody's wish to have something: "I need", "my boss wants", "send me"."""
    words = question.sentence.words[:_BEGINNING]
    wish = next((at for at, word in enumerate(words) if word in _WISHES), len(words))
    return wish < len(words) and words[wish + 1 : wish + 2] != ["to"] and _WHOM.issuperset(words[:wish])


_BEGINNING = 5  # words of "please could you send me"
_WISHES = frozenset({"need", "needs", "want", "wants", "send", "email", "mail", "prepare", "compile", "forward"})
_WHOM = frozenset({"i", "we", "my", "our", "the", "boss", "minister", "director", "chief", "manager", "editor", "they"})
_WHOM |= {"please", "pls", "can", "could", "you", "would", "kindly", "he", "she"}


def _is_of_deadlines(question: Interpretation) -> bool:
    """Whether words say that the day is one by which tasks have to be done: "due", "must", "to finish"."""
    due = any("state:due" in slot.senses or "to-do" in slot.senses for slot in question.slots)
    return due or not _DUTIES.isdisjoint(question.sentence.words)


_DUTIES = frozenset({"must", "should", "shall", "has", "have", "due", "finish", "supposed"})
