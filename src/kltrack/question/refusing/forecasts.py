"""What would be overdue in days that are all still to come: "overdue next month"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.states import is_over
from kltrack.question.refusing.reasons import refusal
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.rules.joining import wording


def check_is_no_forecast(meaning: Meaning, parts: Sequence[Part], question: Interpretation) -> None:
    """Raises QuestionProblem for what is over in days to come; a limit "before" such a day has past days too."""
    chosen = meaning.chosen
    ends = any(limit.operator in ("before", "by") for limit in chosen.limits)
    to_come = bool(chosen.limits) and all(limit.span.first > question.today for limit in chosen.limits)
    late = next((part for part in parts if part.sort in ("state", "status")), None)
    if late and to_come and not ends and is_over(chosen.scope, chosen.statuses):
        raise refusal(_SORT, wording(late, question.sentence))


_SORT = "forecast"
