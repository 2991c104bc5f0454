"""A note beside a number of the tasks of some days: how many have no day at all, and so are not counted."""

from __future__ import annotations

from collections.abc import Sequence

from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import select
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation, Part
from kltrack.terms import ACTIONABLE


def how_many_undated(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """A sentence with the number of undated tasks and the command that lists them.

    Empty where what is due or overdue is asked for, which has a day, and where there are none.
    """
    asks_of_days = any(part.sort in ("state", "status") for part in parts)
    chosen = meaning.chosen
    if not (meaning.is_count and chosen.limits and meaning.command in ("due", "list")) or asks_of_days:
        return ""
    undated = chosen._replace(scope="all", limits=(), undated_only=True, kinds=chosen.kinds or ACTIONABLE)
    number = len(select(index, undated, question.today).items)
    if not number:
        return ""
    return plural(
        "{number} more has no day and is not counted: {command}",
        "{number} more have no day and are not counted: {command}",
        number,
        command=shell(Meaning("list", undated, as_of=meaning.as_of or question.as_of).words(index, answer_language())),
    )
