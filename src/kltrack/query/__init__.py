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
    from kltrack.query.selection import select, wider_results
    from kltrack.query.single import entries_about, item_by_id, items_of_assignments, members

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
    "entries_about",
    "item_by_id",
    "items_of_assignments",
    "members",
    "select",
    "wider_results",
]

_HOMES = {
    "filter": ("KINDS", "ROLES", "Filter", "Limit", "Operator", "Scope"),
    "flow": ("Result",),
    "items": ("Item", "Match", "Member"),
    "selection": ("wider_results", "select"),
    "single": ("entries_about", "items_of_assignments", "members", "item_by_id"),
}


def __getattr__(name: str) -> Any:
    # Imported on first use: help and completion need the filter alone, not the engine that answers it.
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"kltrack.query.{home}"), name)
    raise AttributeError(f"module 'kltrack.query' has no attribute {name!r}")
