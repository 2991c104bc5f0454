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
    if to_come and _asks_whether_again(parts, question):
        raise refusal(_SORT, question.wording(0, len(question.slots) - 1))
    late = next((part for part in parts if part.sort in ("state", "status")), None)
    if late and to_come and not ends and is_over(chosen.scope, chosen.statuses):
        raise refusal(_SORT, wording(late, question.sentence))


def _asks_whether_again(parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether it is asked if something will be done again: "sang năm còn sáp nhập tỉnh nữa không", but no tasks."""
    words = question.sentence.words
    again = [*words[-2:]] == ["nua", "khong"] and "con" in words
    return again and not any(part.sort in ("task", "state", "status", "body", "conclusion") for part in parts)


_SORT = "forecast"
