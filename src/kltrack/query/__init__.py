"""What is asked of a register, and the one engine that answers it: SQL over the compiled register.

A Filter says which items are meant; `select` gives them in the order of every output: last day, then id in the order
of the text (202-05.9 before 202-05.10), the undated last. All date limits compare the last day in force. Several values
of one option mean any of them, different options mean all. What a journal says of each item stands in a table that
every query joins, as `kltrack.standing` says.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kltrack.query.filter import KINDS, ROLES, Filter, Limit, Operator, Scope
    from kltrack.query.flow import Result
    from kltrack.query.items import Item, Match, Member
    from kltrack.query.selection import relaxed, select
    from kltrack.query.single import about, linked, members, one

__all__ = [
    "KINDS",
    "ROLES",
    "Filter",
    "Item",
    "Limit",
    "Match",
    "Member",
    "Operator",
    "Result",
    "Scope",
    "about",
    "linked",
    "members",
    "one",
    "relaxed",
    "select",
]

_HOMES = {
    "filter": ("KINDS", "ROLES", "Filter", "Limit", "Operator", "Scope"),
    "flow": ("Result",),
    "items": ("Item", "Match", "Member"),
    "selection": ("relaxed", "select"),
    "single": ("about", "linked", "members", "one"),
}


def __getattr__(name: str) -> Any:
    # Imported when asked for: help and completion need what a filter is, and none of what answers it.
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"kltrack.query.{home}"), name)
    raise AttributeError(f"module 'kltrack.query' has no attribute {name!r}")
