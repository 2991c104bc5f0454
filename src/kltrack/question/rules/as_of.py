"""The day as of which a question asks: "what was overdue as of 15 November", "tính đến 15/11 có gì quá hạn"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.messages import message
from kltrack.question.rules.interpretation import QuestionProblem
from kltrack.question.slots.sentence import Sentence
from kltrack.question.slots.slot import Slot
from kltrack.text import harmless


def day_asked(slots: Sequence[Slot], sentence: Sentence, today: date) -> date | None:
    """The day as of which the question asks; None where it names none.

    Raises QuestionProblem where no day follows "as of", or where the words may also set a limit; DateProblem where the
    day cannot be read.
    """
    place = _place(slots)
    if place is None:
        return None
    following = slots[place + 1] if place + 1 < len(slots) else Slot(-1, -1)
    if following.problem:
        raise following.problem
    words = harmless(sentence.wording(slots[place].start, max(following.end, slots[place].end)))
    if not following.when or not following.when.is_day:
        raise QuestionProblem(message('"{words}" asks as of a day; write which.', words=words))
    if _may_limit(slots):
        raise QuestionProblem(
            message(
                '"{words}" may be the day as of which to answer or the last day that is meant. Say the one with'
                ' --as-of DAY, the other with "by DAY".',
                words=words,
            )
        )
    return following.when.span(today, "beginning").first


def without_day(slots: Sequence[Slot]) -> list[Slot]:
    """The same slots, those that name the day turned into fillers."""
    place = _place(slots)
    day_places = () if place is None else (place, place + 1)
    return [
        Slot(slot.start, slot.end, frozenset({"filler"})) if at in day_places else slot for at, slot in enumerate(slots)
    ]


def _place(slots: Sequence[Slot]) -> int | None:
    return next((place for place, slot in enumerate(slots) if "as-of" in slot.senses and not slot.name_kinds), None)


def _may_limit(slots: Sequence[Slot]) -> bool:
    """Whether what is due is asked for: "due as of 15 December" may be what is due by then."""
    senses = frozenset[str]().union(*(slot.senses for slot in slots))
    return bool(senses & {"state:due", "state:coming"}) and not senses & {"state:overdue", "state:done", "state:open"}
