"""A note beside an answer about past days: how many tasks it leaves out because they are done or cancelled."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part

_NOT_DONE = frozenset(("open", "overdue"))


def how_many_closed(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """A sentence with the number of done and cancelled tasks of the same days, and the command that lists them.

    Empty where the question asks for open tasks, where a day is not past, and where there are no such tasks.
    """
    chosen, today = meaning.chosen, question.today
    asks_for_open = any(part.sort == "state" and part.value in _NOT_DONE for part in parts)
    if chosen.scope != "due" or asks_for_open or not chosen.limits or chosen.statuses:
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
