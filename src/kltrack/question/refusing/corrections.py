"""A question that takes back what it said: "overdue for Health? no, for Finance"."""

from __future__ import annotations

from collections.abc import Callable

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem
from kltrack.question.slots.sentence import OF
from kltrack.question.slots.slot import Slot
from kltrack.text import ARTICLES

# Words without diacritics.
_NO = frozenset({"no", "non", "khong", "nope", "sorry", "pardon"})
_BEFORE_NAMES = OF | ARTICLES | {"for", "in", "cho", "pour", "under", "kl", "conclusion"}


def check_correction(question: Interpretation, attempt: Callable[[str], str | None]) -> None:
    """Raises QuestionProblem for "…? no, for Finance", with the question that is meant as `attempt` reads it."""
    words, starts = question.sentence.words, question.sentence.after_comma
    for place in range(1, len(words)):
        if words[place] in _NO and starts.issuperset((place, place + 1)):
            command = attempt(_corrected(question, place))
            said = message(
                '"{words}" takes back what stands before it; ask again, with what is meant alone.',
                words=words[place].typed,
            )
            raise QuestionProblem(said, *([f"  {command}"] if command else []))


def _corrected(question: Interpretation, no: int) -> str:
    """The question with the names after a "no" in the place of the last one of their kind before it."""
    sentence = question.sentence
    named = next((slot for slot in question.slots if slot.start > no and slot.name_kinds), Slot(-1, -1))
    for slot in reversed(question.slots):
        if slot.end <= no and set(slot.name_kinds) & set(named.name_kinds):
            start = slot.start
            while start and sentence.words[start - 1] in _BEFORE_NAMES:
                start -= 1
            order = (range(start), range(no + 1, len(sentence.words)), range(slot.end, no))
            return " ".join(sentence.words[place].typed for places in order for place in places)
    return ""
