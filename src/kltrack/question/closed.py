"""What an answer about days that are past leaves out: what of it is done or cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.commands import Meaning
from kltrack.question.interpretation import Interpretation, Part

_NOT_DONE = frozenset(("open", "overdue"))


def how_many_closed(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """How many of the same days are open no longer, where the question does not say that it asks for the open ones.

    Empty where a day is not past, and where there are none.
    """
    chosen, today = meaning.chosen, question.today
    said_open = any(part.sort == "state" and part.value in _NOT_DONE for part in parts)
    if chosen.scope != "due" or said_open or not chosen.limits or chosen.statuses:
        return ""
    if any(limit.operator in ("after", "from") or limit.span.last >= today for limit in chosen.limits):
        return ""
    settled = chosen._replace(scope="all", statuses=("done", "cancelled"))
    closed = Meaning(COMMANDS["all"], settled, as_of=meaning.as_of or question.as_of)
    number = len(select(index, settled, today).items)
    if not number:
        return ""
    return plural(
        "{number} more of these days is done or cancelled: {command}",
        "{number} more of these days are done or cancelled: {command}",
        number,
        command=shell(closed.words(index, answer_language())),
    )
