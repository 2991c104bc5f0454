"""A note beside what is overdue from a day on: what was due on the day before has been overdue since that day, too."""

from __future__ import annotations

from datetime import timedelta

from kltrack.dates import Span
from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import Limit, select
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation


def what_was_due_before(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence with the number of what was due then, and the command with it; empty where nothing was.

    "Overdue since 15 October" leaves out what had to be done by the 14th.
    """
    chosen = meaning.chosen
    if meaning.command != "overdue" or [limit.operator for limit in chosen.limits] != ["from"]:
        return ""
    before = Span.day(chosen.limits[0].span.first - timedelta(days=1))
    number = len(select(index, chosen._replace(limits=(Limit("on", before),)), question.today).items)
    if not number:
        return ""
    wider = meaning._replace(chosen=chosen._replace(limits=(Limit("from", before),)))
    return plural(
        "{number} more, due the day before, has been overdue since then, too; with it: {command}",
        "{number} more, due the day before, have been overdue since then, too; with them: {command}",
        number,
        command=shell(wider.words(index, answer_language())),
    )
