"""The next deadline, or the newest task: how many share its day, also where only so many are asked for."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from kltrack.dates import format_day
from kltrack.index import Index
from kltrack.messages import answer_language, message, plural
from kltrack.query import Filter, select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.query.window import Window
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, QuestionProblem


def how_many_first(chosen: Filter, index: Index, today: date) -> int:
    """How many items of a filter share the earliest last day; 1 where there are no items."""
    items = select(index, chosen, today).items
    first = next((item.last for item in items), None)
    return sum(1 for _ in takewhile(lambda item: item.last == first, items)) or 1


def how_many_newest(chosen: Filter, index: Index, today: date) -> int:
    """How many items of a filter share the latest day of issue; 1 where there are no items."""
    items = select(index, chosen, today, Window(sort="-issued")).items
    latest = next((item.issued for item in items), None)
    return sum(1 for _ in takewhile(lambda item: item.issued == latest, items)) or 1


def how_many_at_end(chosen: Filter, order: str, index: Index, question: Interpretation) -> int:
    """How many items of a filter share the last day that comes first in an order.

    Raises QuestionProblem where no item has a last day.
    """
    items = select(index, chosen, question.today, Window(sort=order)).items
    first = next((item.last for item in items), None)
    if first is None:
        raise QuestionProblem(message("Nothing that is asked for has a last day."))
    return sum(1 for _ in takewhile(lambda item: item.last == first, items))


def how_many_left_of_day(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence with how many more have the last day of the last one that is shown: "the next two deadlines".

    Empty where all of that day are shown, and where the rows are in another order.
    """
    most = meaning.most
    if not most or meaning.options not in _BY_DAY or meaning.is_count or meaning.command not in COMMANDS.values():
        return ""
    order = "-deadline.last" if meaning.options else ""
    items = select(index, meaning.chosen, question.today, Window(sort=order)).items
    rest = [item.last for item in items][most - 1 :]
    day = rest[0] if len(rest) > 1 else None
    number = sum(1 for _ in takewhile(lambda last: last == day, rest[1:])) if day else 0
    if not day or not number:
        return ""
    limited = meaning._replace(most=most + number, as_of=meaning.as_of or question.as_of)
    return plural(
        "{number} more has the last day {day}, too: {command}",
        "{number} more have the last day {day}, too: {command}",
        number,
        day=format_day(day),
        command=shell(limited.words(index, answer_language())),
    )


_BY_DAY = ((), ("--sort=-deadline.last",))
