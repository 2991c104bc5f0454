"""A period that has begun and not ended, of which only the days gone by can be meant: "was due this quarter"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part


def was_due_and_is_open(parts: Sequence[Part], limits: Sequence[TypedLimit], question: Interpretation) -> bool:
    """Whether it is asked what was due in a period that still runs and is not done, which is what is overdue of it.

    "What was due in October and is not done" is all of October, which is over.
    """
    states = {part.value for part in parts if part.sort == "state"}
    return question.is_past and states == {"due", "open"} and any(_runs(limit, question) for limit in limits)


def _runs(limit: TypedLimit, question: Interpretation) -> bool:
    span = limit.when.latest(question.today)
    return limit.operator == "in" and span.first <= question.today <= span.last
