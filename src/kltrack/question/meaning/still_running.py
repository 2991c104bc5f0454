"""Days of which only those gone by can be meant: "was due this quarter", "nợ việc gì từ tháng 6"."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.query.typed_limits import TypedLimit
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.question.slots.slot import Slot


def was_due_and_is_open(parts: Sequence[Part], limits: Sequence[TypedLimit], question: Interpretation) -> bool:
    """Whether it is asked what was due in a period that still runs and is not done, which is what is overdue of it.

    "What was due in October and is not done" is all of October, which is over.
    """
    states = {part.value for part in parts if part.sort == "state"}
    return question.is_past and states == {"due", "open"} and any(_runs(limit, question) for limit in limits)


def _runs(limit: TypedLimit, question: Interpretation) -> bool:
    span = limit.when.latest(question.today)
    return limit.operator == "in" and span.first <= question.today <= span.last


def owes_since(limits: Sequence[TypedLimit], question: Interpretation) -> bool:
    """Whether it is asked what is owed since some day, "nợ việc gì từ tháng 6": what is overdue since then."""
    owed = any("state:open" in slot.senses and _OWES in _words(slot, question) for slot in question.slots)
    return owed and [limit.operator for limit in limits] == ["from"]


_OWES = "no"  # without diacritics


def _words(slot: Slot, question: Interpretation) -> Sequence[str]:
    return question.sentence.words[slot.start : slot.end]
