"""Items that a question showed on an earlier day and no longer shows: a calendar that has them must change them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from kltrack.index import Index
from kltrack.query import Filter, Item, select
from kltrack.query.limits import allows
from kltrack.reports.rows import Task
from kltrack.standing import Moment
from kltrack.terms import KIND, STATUS


class Departures:
    """Tasks that have been settled, or whose day has moved out of the limits; looked up each time they are iterated.

    What the question still shows may be among them.
    """

    def __init__(self, index: Index, chosen: Filter, moment: Moment, make: Callable[[Item], Task]) -> None:
        self._index, self._chosen, self._moment, self._make = index, chosen, moment, make

    def __iter__(self) -> Iterator[Task]:
        wider = self._chosen._replace(scope="all", limits=(), statuses=())
        items = select(self._index, wider, self._moment).items
        return (self._make(item) for item in items if item.last and _was_shown(item, self._chosen))


def _was_shown(item: Item, chosen: Filter) -> bool:
    """Whether the question may have shown the item with a day that it had, before something changed."""
    changes = [entry for entry in item.entries if STATUS[entry.status].is_change]
    changed = max((entry.on for entry in changes), default=None)
    days = {day for day in (item.state.original, item.last, *(entry.new for entry in changes)) if day}
    if not KIND[item.kind].is_actionable or (changed is None and len(days) < 2):
        return False
    return any(allows(chosen.limits, day) and _was_in(chosen, day, changed or item.as_of) for day in days)


def _was_in(chosen: Filter, day: date, changed: date) -> bool:
    return chosen.scope != "overdue" or day < changed
