"""The note that stands beside an answer: what the question asked besides, and what the answer leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.index import Index
from kltrack.query.command_line import COMMANDS
from kltrack.question.meaning.all_of_them import whether_all_are
from kltrack.question.meaning.closed import how_many_closed
from kltrack.question.meaning.command import Meaning
from kltrack.question.meaning.left_in import who_is_left_in
from kltrack.question.meaning.narrowing import dates_together
from kltrack.question.meaning.nearest import how_many_left_of_day
from kltrack.question.meaning.no_tasks import how_many_set_no_task
from kltrack.question.meaning.nothing import why_no_text, why_nothing
from kltrack.question.meaning.overdue_counted import how_many_overdue
from kltrack.question.meaning.overdue_since import what_was_due_before
from kltrack.question.meaning.reports_named import what_are_reports
from kltrack.question.meaning.shares import share_of_all
from kltrack.question.meaning.titled import whose_title_says_it
from kltrack.question.meaning.turns import year_note
from kltrack.question.meaning.uncounted import how_many_undated
from kltrack.question.refusing.only_one import other_roles_note
from kltrack.question.rules.interpretation import Interpretation, Part


def note_of(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> str:
    """The note beside the answer to a question: that of its meaning, else of its dates, else what comes first here.

    Why there is nothing to be found stands before what is told of a list.
    """
    if meaning.note:
        return meaning.note
    if meaning.chosen.limits and (year := year_note(dates_together(parts, question), meaning.chosen, question, index)):
        return year
    nothing = why_nothing(parts, question, index) if meaning.command in COMMANDS.values() else ""
    beside = next(filter(None, _notes(meaning, parts, question, index)), "")
    return " ".join(filter(None, (nothing, beside)))


def _notes(meaning: Meaning, parts: Sequence[Part], question: Interpretation, index: Index) -> Iterator[str]:
    """What may be told of a list, the most important first; empty for what does not hold."""
    yield why_no_text(meaning, meaning.as_of or question.today, index)
    yield other_roles_note(meaning, question, index)
    yield how_many_closed(meaning, parts, question, index)
    yield who_is_left_in(meaning, question, index)
    yield share_of_all(meaning, parts, question, index)
    yield how_many_left_of_day(meaning, question, index)
    yield how_many_undated(meaning, parts, question, index)
    yield how_many_overdue(meaning, question, index)
    yield what_was_due_before(meaning, question, index)
    yield whether_all_are(meaning, parts, question, index)
    yield whose_title_says_it(meaning, parts, question, index)
    yield what_are_reports(meaning, parts, question)
    yield how_many_set_no_task(meaning, question, index)
