"""A row of the compiled register as an item: as the register alone leaves it, and as its journal leaves it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from kltrack.index import Index
from kltrack.journal import Entry
from kltrack.query.conditions import Conditions
from kltrack.query.filter import ROLES
from kltrack.query.items import Item, Match
from kltrack.query.said import said
from kltrack.standing import NOBODY, Charge, most_open, standing


def judged(index: Index, row: Any, wanted: Conditions) -> Item:
    """The item of a row as its entries leave it; for several bodies, the standing that fits and is the most open."""
    item = as_registered(row, wanted)
    charge = Charge(item.kind, item.last, item.issued)
    known = said(index, item.id, charge, wanted.chosen.known_at)
    bodies = dict.fromkeys(match.body for match in item.matched)
    members: list[Collection[str]] = [index.directory.reach(body, wanted.today) for body in bodies]
    states = [standing(charge, known.counted, wanted.today, each) for each in members or [NOBODY]]
    fitting = [state for state in states if wanted.chosen.fits(state)]
    undated = [state for state in states if state.last is None and wanted.chosen.is_wanted(state)]
    shown = [entry for entry in known.shown if entry.on <= wanted.today and (not bodies or _concerns(entry, members))]
    return item._replace(state=most_open(fitting or undated or states), entries=tuple(shown))


def as_registered(row: Any, wanted: Conditions) -> Item:
    """The item of a row as the register alone leaves it."""
    identity, assignment, conclusion, issued, kind, last, data = row
    facts = json.loads(data)
    matched = tuple(_matches(facts, wanted.reached, wanted.chosen.roles or ROLES))
    state = standing(Charge(kind, date.fromisoformat(last) if last else None), (), wanted.today)
    return Item(identity, assignment, conclusion, date.fromisoformat(issued), kind, facts, matched, state)


def _concerns(entry: Entry, members: Iterable[Collection[str]]) -> bool:
    return entry.for_ is None or any(entry.for_ in each for each in members)


def _matches(
    facts: Mapping[str, Any], reached: Mapping[str, Mapping[str, str | None]], roles: tuple[str, ...]
) -> Iterator[Match]:
    for body, reach in reached.items():
        for role in roles:
            for addressee in facts[role]:
                if addressee in reach:
                    yield Match(body, role, reach[addressee])
