"""A note beside what is due on a day: how many tasks are to be done before it, which ends on the day before."""

from __future__ import annotations

from datetime import timedelta

from kltrack.dates import Span, format_date
from kltrack.index import Index
from kltrack.messages import answer_language, plural
from kltrack.query import select
from kltrack.query.command_line import COMMANDS, shell
from kltrack.question.meaning.command import Meaning
from kltrack.question.rules.interpretation import Interpretation

_EVE = timedelta(days=1)


def how_many_before(meaning: Meaning, question: Interpretation, index: Index) -> str:
    """A sentence with the number of tasks "before 15 December", of which 14 December is the last day.

    Empty where another day or none is asked for, and where there are no such tasks.
    """
    chosen = meaning.chosen
    days = [limit.span for limit in chosen.limits if limit.operator in ("on", "in")]
    if meaning.command not in COMMANDS.values() or len(chosen.limits) != 1:
        return ""
    if not days or days[0].first != days[0].last or days[0].first <= question.today:
        return ""
    eve = days[0].first - _EVE
    wider = chosen._replace(limits=(chosen.limits[0]._replace(operator="on", span=Span.day(eve)),))
    found = [item for item in select(index, wider, question.today).items if item.facts.deadline.kind == "before"]
    if not found:
        return ""
    return plural(
        "{number} task is to be done before {day}, that is by {eve}: {command}",
        "{number} tasks are to be done before {day}, that is by {eve}: {command}",
        len(found),
        day=format_date(days[0].first),
        eve=format_date(eve),
        command=shell(meaning._replace(chosen=wider, is_count=False, note="").words(index, answer_language())),
    )
