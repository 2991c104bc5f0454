"""A note beside tasks that are found by the word "report": whether a task is a report is not recorded."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.messages import message, quoted
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part

_REPORTS = frozenset({"báo cáo", "bao cao", "rapport", "rapports", "report", "reports"})


def what_are_reports(meaning: Meaning, parts: Sequence[Part], question: Interpretation) -> str:
    """A sentence where reports are asked for, "phải báo cáo gì", "rapports en retard"; else empty.

    "Mentioning report" asks for the word itself.
    """
    topics = [part for part in parts if part.sort == "topic" and part.value.lower() in _REPORTS]
    led = any(slot.senses & {"to:text", "to:topic"} for slot in question.slots)
    if not topics or led or not meaning.chosen.texts:
        return ""
    return message(
        "Which tasks are reports is not recorded; these are the tasks whose text has {words}.",
        words=quoted(topics[0].value),
    )
