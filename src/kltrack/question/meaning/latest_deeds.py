"""The latest of what was done, "the most recently finished task": nothing is put in order by the day of doing."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import answer_language, message
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part, QuestionProblem
from kltrack.text import harmless


def check_latest_deeds(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> None:
    """Raises QuestionProblem, with the command by day of issue, for the newest of what is done, reported or the like.

    "The newest open task" is the one that was given last.
    """
    done = [part for part in parts if part.sort in ("state", "status") and part.value.startswith(_DEEDS)]
    order = next((part for part in parts if part.sort == "order" and part.value.endswith("issued")), None)
    if not done or order is None:
        return
    start, end = min(done[0].start, order.start), max(done[0].end, order.end)
    raise QuestionProblem(
        message(
            '"{words}" may be what was done last, and a list has no such order. What was given last of it: {command}.'
            " What was done of late: ask what has changed since a day.",
            words=harmless(question.sentence.wording(start, end)),
            command=shell(meaning.words(index, answer_language())),
        )
    )


_DEEDS = ("done", "reported", "started", "cancelled", "extended")
