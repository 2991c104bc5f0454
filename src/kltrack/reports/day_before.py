"""What an answer for one day says of the tasks "before" that day, whose last day is the one before it.

People name a deadline by the day that is printed: "the 15 December deadline" of what is to be done before 15 December.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kltrack.dates import Span
from kltrack.index import Index
from kltrack.query import Result, select
from kltrack.query.command_line import equivalent
from kltrack.values import Value

_EVE = timedelta(days=1)


class DayBefore(Value):
    """How many tasks are to be done before `day`, that is by `eve`, and the words of the command that shows them."""

    day: date
    eve: date
    count: int
    command: Sequence[str]


def day_before_of(result: Result, index: Index, language: str) -> DayBefore | None:
    """The tasks of the day before, where one day alone is asked for; None where there are none, or for other limits."""
    chosen = result.filter
    days = [limit.span for limit in chosen.limits if limit.operator in ("on", "in")]
    if len(chosen.limits) != 1 or not days or days[0].first != days[0].last:
        return None
    eve = days[0].first - _EVE
    wider = chosen._replace(limits=(chosen.limits[0]._replace(operator="on", span=Span.day(eve)),))
    count = sum(item.facts.deadline.kind == "before" for item in select(index, wider, result.moment).items)
    if not count:
        return None
    return DayBefore(day=days[0].first, eve=eve, count=count, command=equivalent(wider, index, language))
