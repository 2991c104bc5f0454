"""The refusal of "open since June", which tells when tasks were given, or from when on they are due."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem


def check_open_since(question: Interpretation) -> None:
    """Raises QuestionProblem for "tasks open since June": whether they were given or are due since then is not said."""
    for place, slot in enumerate(question.slots):
        since = question.past(place + 1, ("filler",))
        day = question.past(since + 1, ("filler",))
        opens = "state:open" in slot.senses and not slot.name_kinds
        if opens and question.first_word(since) in _SINCE and question.slot(day).when:
            words = question.wording(place, day)
            raise QuestionProblem(
                message(
                    '"{words}" may be since when tasks were given, or from when on they are due. Ask for the tasks'
                    " given since a day, or for what is due from a day on.",
                    words=words,
                )
            )


_SINCE = frozenset({"since", "depuis"})
