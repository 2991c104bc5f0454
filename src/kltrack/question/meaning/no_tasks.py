"""A note beside a Vietnamese list of "việc": how many of them set no task, and the command for the tasks alone.

A "việc" is anything that a document has, and mostly a task: decisions, praise and rights are among the rows.
"""

from __future__ import annotations

from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import select
from kltrack.query.command_line import shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation
from kltrack.terms import ACTIONABLE


def how_many_set_no_task(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence with the number of rows that set no task; empty where there are none, or other words are said."""
    chosen = meaning.chosen
    of_all = chosen.scope == "all" and not (chosen.kinds or chosen.statuses or chosen.limits)
    if meaning.command != "list" or not of_all or not _says_work(question):
        return ""
    tasks = chosen._replace(kinds=ACTIONABLE)
    number = len(select(index, chosen, question.today).items) - len(select(index, tasks, question.today).items)
    if not number:
        return ""
    alone = meaning._replace(chosen=tasks, as_of=meaning.as_of or question.as_of, format="", note="")
    return plural(
        "{number} of them sets no task (a decision, praise or a right); without it: {command}",
        "{number} of them set no task (decisions, praise, rights); without them: {command}",
        number,
        command=shell(alone.words(index, answer_language())),
    )


def _says_work(question: Interpretation) -> bool:
    """Whether "việc" is asked for: with its marks or without any, and not all that there is."""
    words = question.sentence.words
    things = [slot for slot in question.slots if "thing" in slot.senses and not slot.senses & {"all", "to:topic"}]
    return any("viec" in words[slot.start : slot.end] for slot in things)
