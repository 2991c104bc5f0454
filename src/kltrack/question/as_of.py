"""The day as of which a question asks: "what was overdue as of 15 November", "tính đến 15/11 có gì quá hạn"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kltrack.messages import message
from kltrack.question.interpretation import QuestionProblem
from kltrack.question.sentence import Sentence
from kltrack.question.slots import Slot
from kltrack.text import harmless


def day_asked(cut: Sequence[Slot], sentence: Sentence, today: date) -> date | None:
    """The day that the question says; None where it says none.

    Raises QuestionProblem where no day follows, or where the words may set a limit as well, DateProblem where it cannot
    be read.
    """
    place = _place(cut)
    if place is None:
        return None
    following = cut[place + 1] if place + 1 < len(cut) else Slot(-1, -1)
    if following.problem:
        raise following.problem
    words = harmless(sentence.wording(cut[place].start, max(following.end, cut[place].end)))
    if not following.when or not following.when.is_day:
        raise QuestionProblem(message('"{words}" asks as of a day; write which.', words=words))
    if _may_limit(cut):
        raise QuestionProblem(
            message(
                '"{words}" may be the day as of which to answer or the last day that is meant. Say the one with'
                ' --as-of DAY, the other with "by DAY".',
                words=words,
            )
        )
    return following.when.span(today, "beginning").first


def without_day(cut: Sequence[Slot]) -> list[Slot]:
    """The same slots, but those that say the day are without a meaning of their own."""
    place = _place(cut)
    said = () if place is None else (place, place + 1)
    return [Slot(slot.start, slot.end, frozenset({"filler"})) if at in said else slot for at, slot in enumerate(cut)]


def _place(cut: Sequence[Slot]) -> int | None:
    return next((place for place, slot in enumerate(cut) if "as-of" in slot.senses and not slot.named), None)


def _may_limit(cut: Sequence[Slot]) -> bool:
    """Whether what is due is asked for: "due as of 15 December" may be what is due by then."""
    senses = frozenset[str]().union(*(slot.senses for slot in cut))
    return bool(senses & {"state:due", "state:coming"}) and not senses & {"state:overdue", "state:done", "state:open"}
