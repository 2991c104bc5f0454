"""Where something stood up to a day that is past: "tình hình đến 31/10", "đến cuối tháng 10 còn bao nhiêu việc".

It may be how it stood on that day, or what was due by then as it stands today.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kltrack.messages import message
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.terms import ACTIONABLE


def check_up_to_a_day(
    meaning: Meaning, parts: Sequence[Part], question: Interpretation, command: Callable[[Meaning], str]
) -> None:
    """Raises QuestionProblem, with both commands, where a state or a scorecard is asked for up to a day that is past.

    "By 31 October", "trước 31/10" are limits on the last day.
    """
    chosen, states = meaning.chosen, {part.value for part in parts if part.sort == "state"}
    is_report = meaning.command == "scorecard" and not states
    is_late = meaning.command == "overdue" and states == {"overdue"}
    stood = is_report or is_late or (meaning.command == "due" and states == {"open"})
    if not stood or len(chosen.limits) != 1 or not _is_up_to(question) or meaning.as_of or question.as_of:
        return
    limit = chosen.limits[0]
    if limit.operator != "by" or limit.span.last > question.today:
        return
    then = chosen._replace(limits=())
    if not (is_report or is_late):
        then = then._replace(scope="all", statuses=("open",), kinds=chosen.kinds or ACTIONABLE)
    on_day = meaning._replace(
        command=meaning.command if is_report or is_late else "list", chosen=then, as_of=limit.span.last
    )
    raise QuestionProblem(
        message("The question has two readings:"), *(f"  {command(each)}" for each in (on_day, meaning))
    )


def _is_up_to(question: Interpretation) -> bool:
    """Whether "đến", "up to" or the like leads to the date."""
    dated = [place for place, slot in enumerate(question.slots) if slot.when]
    if len(dated) != 1:
        return False
    slot = question.slot(dated[0] - 1)
    words = question.sentence.words[slot.start : slot.end] if slot.start >= 0 else []
    return not _UP_TO.isdisjoint(words)


# Words without diacritics.
_UP_TO = frozenset({"den", "toi", "until", "till", "up", "through", "jusqu'"})
