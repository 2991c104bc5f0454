"""What an empty answer does not say: that nothing was done, where nothing is recorded of what it was sought among."""

from __future__ import annotations

from kltrack.index import Index
from kltrack.messages import plural
from kltrack.query import Filter, select
from kltrack.query.counting import recorded_items
from kltrack.standing import Moment
from kltrack.terms import ACTIONABLE, RECORDED


def of_how_many_nothing_is_recorded(chosen: Filter, index: Index, moment: Moment) -> str:
    """A sentence with the number of tasks that fit otherwise and of which nothing is recorded.

    Empty where no standing is asked for that has to be recorded, and where something is recorded of each.
    """
    if not any(map(_has_to_be_recorded, chosen.statuses)):
        return ""
    items = select(index, chosen._replace(statuses=(), kinds=chosen.kinds or ACTIONABLE), moment).items
    total = len(items)
    number = total - sum(item.is_recorded for item in recorded_items(items))
    if not number:
        return ""
    return plural(
        "Nothing is recorded of {number} of the {total} tasks that fit otherwise; what became of it is not known.",
        "Nothing is recorded of {number} of the {total} tasks that fit otherwise; what became of them is not known.",
        number,
        total=total,
    )


def _has_to_be_recorded(status: str) -> bool:
    return status.startswith("done") or status == "cancelled" or status in RECORDED
