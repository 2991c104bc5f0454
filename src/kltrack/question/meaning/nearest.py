"""The next deadline, or the newest task: how many share its day."""

from __future__ import annotations

from datetime import date
from itertools import takewhile

from kltrack.index import Index
from kltrack.query import Filter, select
from kltrack.query.window import Window


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
