"""A note beside an answer about past days, or any: how many tasks it leaves out because they are done or cancelled."""

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
    if _asks_for_any_deadline(meaning, parts, question):
        return _closed_with_deadline(meaning, question, index)
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


def _asks_for_any_deadline(meaning: Meaning, parts: Sequence[Part], question: Interpretation) -> bool:
    """Whether tasks are asked for that have a last day, whichever: "tasks with a deadline"."""
    due = [part for part in parts if (part.sort, part.value) == ("state", "due")]
    words = question.sentence.words
    having = any(not _HAVING.isdisjoint(words[part.start : part.end]) for part in due)
    alone = all(part.sort != "state" or part in due for part in parts)
    chosen = meaning.chosen
    return chosen.scope == "due" and having and alone and not (chosen.limits or chosen.statuses)


# Words without diacritics; "co" is the first of "có hạn".
_HAVING = frozenset({"with", "have", "has", "having", "carry", "carries", "carrying", "bear", "bears", "bearing", "co"})


def _closed_with_deadline(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence with the number of tasks with a last day that are done, and the command that lists them."""
    done = meaning.chosen._replace(scope="all", statuses=("done-on-time", "done-late"))
    number = len(select(index, done, question.today).items)
    if not number:
        return ""
    return plural(
        "{number} more with a last day is done: {command}",
        "{number} more with a last day are done: {command}",
        number,
        command=shell(Meaning(COMMANDS["all"], done, as_of=question.as_of).words(index, answer_language())),
    )
