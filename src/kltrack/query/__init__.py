"""What is asked of a register, and the one engine that answers it: SQL over the compiled register.

A Filter says which items are meant; `select` gives them in the order of every output: last day, then id, the undated
last. All date limits compare the last day in force. Several values of one option mean any of them, different options
mean all. What a journal says of each item stands in a table that every query joins, as `kltrack.standing` says.
"""

from __future__ import annotations

from kltrack.query.filter import KINDS, ROLES, Filter, Limit, Operator, Scope
from kltrack.query.items import Item, Match, Member, Result
from kltrack.query.selection import relaxed, select
from kltrack.query.single import about, linked, members, one
from kltrack.query.strays import strays, told_once

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
    "strays",
    "told_once",
]
