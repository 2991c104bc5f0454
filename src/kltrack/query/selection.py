"""Filter → Result: SQL decides for what the journal is silent about, and narrows the rest to candidates to judge."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from kltrack.index import Index
from kltrack.index.reading import ITEM
from kltrack.query.conditions import Conditions, Which
from kltrack.query.criteria import relaxations
from kltrack.query.filter import Filter
from kltrack.query.items import Item, Result
from kltrack.query.judging import as_registered, judged
from kltrack.standing import ACTIONABLE, Charge, Moment, standing


def select(index: Index, chosen: Filter, asked: date | Moment) -> Result:
    """The items of `index` that `chosen` means, at a moment; a plain day is that day by all that is known."""
    moment = Moment.of(asked)
    today = moment.today
    chosen = chosen._replace(conclusions=tuple(index.conclusion(name) for name in chosen.conclusions))
    succeeded = {body: tuple(index.directory.heirs(body, today)) for body in chosen.bodies}
    present = dict.fromkeys(heir for heirs in succeeded.values() for heir in heirs)
    reached = {body: _reach(index, body, chosen.named_only, today) for body in present}
    spared = [heir for body in chosen.except_bodies for heir in index.directory.heirs(body, today)]
    bound = {addressee for body in spared for addressee in _reach(index, body, chosen.named_only, today)}
    wanted = Conditions(chosen, reached, moment, index.journal, sorted(bound))
    items = [*_silent(index, wanted)]
    undated = 0 if chosen.shows_undated else _silent_undated(index, wanted)
    if index.journal.has_entries:
        spoken_of = [judged(index, row, wanted) for row in _touched(index, wanted)]
        undated += _open_undated(index, wanted) if wanted.narrows else 0
        items += [item for item in spoken_of if chosen.fits(item.state)]
        items.sort(key=lambda item: (item.last or date.max, item.last is None, item.id))
        left_out = (item.state for item in spoken_of if item.last is None and not chosen.fits(item.state))
        undated += sum(chosen.is_wanted(state) for state in left_out)
    changed = {body: heirs for body, heirs in succeeded.items() if heirs != (body,)}
    return Result(chosen, moment, tuple(items), undated, changed)


def relaxed(index: Index, result: Result) -> Iterator[tuple[str, Result]]:
    """(option left out, result without it) for each option whose absence would give rows."""
    for option, wider in relaxations(result.filter):
        if (found := select(index, wider, result.moment)).items:
            yield option, found


def _silent(index: Index, wanted: Conditions) -> Iterator[Item]:
    """The items meant that the journal is silent about, in order."""
    chosen = wanted.chosen
    rows = [] if chosen.undated_only else index.rows(*wanted.query(ITEM, "dated"))
    rows += index.rows(*wanted.query(ITEM, "undated")) if chosen.shows_undated else []
    for row in rows:
        item = as_registered(row, wanted)
        if not chosen.statuses or chosen.is_wanted(item.state):
            yield item


def _silent_undated(index: Index, wanted: Conditions) -> int:
    untouched = standing(Charge(ACTIONABLE[0], None), (), wanted.today)
    return int(index.rows(*wanted.query("count(*)", "undated"))[0][0]) if wanted.chosen.is_wanted(untouched) else 0


def _touched(index: Index, wanted: Conditions) -> Collection[Any]:
    """The rows of the items that the journal speaks of; of those without a last day not all, where SQL counts them."""
    if not wanted.narrows:
        return index.rows(*wanted.query(ITEM, "touched"))
    ways: tuple[Which, ...] = ("touched-dated", "extended", "undated-for-some")
    return {row[0]: row for way in ways for row in index.rows(*wanted.query(ITEM, way))}.values()


def _open_undated(index: Index, wanted: Conditions) -> int:
    return int(index.rows(*wanted.query("count(*)", "undated-for-all"))[0][0])


def _reach(index: Index, body: str, named_only: bool, today: date) -> Mapping[str, str | None]:
    return {body: None} if named_only else index.directory.reach(body, today)
