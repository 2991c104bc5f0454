"""Reports as what is due: "reports due in December", "rapports à rendre": tasks whose text asks for one."""

from __future__ import annotations

from kltrack.question.rules.interpretation import Interpretation, Reading, Rule


def _reports_due(question: Interpretation, place: int) -> Reading | None:
    """`which reports are due this month`: the word is looked for in the texts, and says nothing of a standing."""
    word = _REPORTS.get(question.first_word(place))
    due = question.past(place + 1, _SMALL)
    if question.slot(due).bodies and word == "rapport":  # "quels rapports le ministère doit-il remettre"
        due = question.past(due + 1, ("filler",))
    late = question.senses(question.past(place - 1, _SMALL, -1)) & {"state:overdue"}  # "overdue reports"
    asked = late or question.senses(due) & {"state:due", "state:overdue"}
    if not word or question.slot(place).is_understood or not asked:
        return None
    return [question.part("topic", word, place)], place + 1


_SMALL = ("filler", "filler past", "verb")
_REPORTS = {"reports": "report", "rapports": "rapport"}

RULES: tuple[Rule, ...] = (_reports_due,)
