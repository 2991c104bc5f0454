"""A note beside a number of what is due by a day: how many of it are overdue already, and how many still to come."""

from __future__ import annotations

from kltrack.dates import Span
from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import Limit, select
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation


def how_many_overdue(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence with that number and the command that counts the others; empty where none of them is overdue."""
    chosen, today = meaning.chosen, question.today
    up_to = bool(chosen.limits) and all(limit.operator in ("by", "before") for limit in chosen.limits)
    ahead = all(limit.span.last >= today for limit in chosen.limits)
    if not (meaning.is_count and chosen.scope == "due" and up_to and ahead):
        return ""
    number = len(select(index, chosen._replace(scope="overdue"), today).items)
    if not number:
        return ""
    rest = chosen._replace(limits=(Limit("from", Span.day(today)), *chosen.limits))
    return plural(
        "{number} of them is overdue already; from today on: {command}",
        "{number} of them are overdue already; from today on: {command}",
        number,
        command=shell(meaning._replace(chosen=rest).words(index, answer_language())),
    )
