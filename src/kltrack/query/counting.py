"""Counts over all items of an answer. SQL counts, so the cost grows with the number of groups, not of items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from json import dumps
from typing import Any, NamedTuple, cast

from kltrack.index.journal_tables import ENTRY_SINCE
from kltrack.query.flow import Items
from kltrack.query.items import Item
from kltrack.query.parameters import Parameters
from kltrack.terms import ACTIONABLE, ANSWERING, StandingName

ALL = ""
_CONCLUSIONS = "SELECT conclusion AS name, number AS item FROM head"
_RECORDED = "i.id IN (SELECT assignment FROM log.entry)"


class Tally(NamedTuple):
    """How many items of a group have a standing, and for how many of them progress is recorded.

    If they are overdue, `last` and `id` belong to the one that has been overdue the longest.
    """

    group: str
    standing: StandingName
    tasks: int
    recorded: int = 0
    last: date | None = None
    id: str = ""


def of_all(items: Items) -> Iterator[Tally]:
    """The tallies of all items without a journal entry, in the one group ALL."""
    return _tallies(items, f"SELECT '{ALL}' AS name", Parameters(), on="1 = 1")


def by_conclusion(items: Items) -> Iterator[Tally]:
    """The same with a group for each conclusion (its identity)."""
    return _tallies(items, _CONCLUSIONS, Parameters())


def by_field(items: Items) -> Iterator[Tally]:
    """The same with a group for each field of work."""
    return _tallies(items, "SELECT name, item FROM field", Parameters())


def by_role(items: Items) -> Iterator[Tally]:
    """The same with a group for each role: those of the bodies asked for; without such, every role."""
    given = Parameters()
    return _tallies(items, _addressed(items, given, "role", every=True), given)


def by_body(items: Items) -> Iterator[Tally]:
    """The same with a group for each addressee.

    Those through which items reach the bodies asked for; without such bodies, those that answer for items.
    """
    given = Parameters()
    return _tallies(items, groups_of(items, "body", given), given)


def groups_of(items: Items, by: str, given: Parameters) -> str:
    """A SELECT of the distinct pairs (group as `name`, item): by "body" the groups of `by_body`, else conclusions."""
    return _addressed(items, given, "body") if by == "body" else _CONCLUSIONS


def by_member(items: Items, members: Mapping[str, Iterable[str]]) -> Iterator[Tally]:
    """The same with a group for each member; `members` gives, for an addressee, those under which its items count."""
    given = Parameters()
    pairs = given.one(dumps([(addressee, member) for addressee, every in members.items() for member in every]))
    under = f"SELECT json_extract(value, '$[0]') AS body, json_extract(value, '$[1]') AS name FROM json_each({pairs})"
    addressed = _addressed(items, given, "body")
    grouped = f"SELECT DISTINCT m.name, a.item FROM ({addressed}) a JOIN ({under}) m ON m.body = a.name"
    return _tallies(items, grouped, given)


def addressee_pairs(items: Items) -> list[tuple[str, str]]:
    """(body asked for, addressee through which items reach it); without such bodies, (body, body) if it answers."""
    sought, asked = items.question.sought, {each.body for each in items.question.sought}
    if items.question.asks_for_bodies:
        # What addresses one body of the organisation counts for that body, not for another through it.
        other = asked if items.question.chosen.whole else ()
        pairs = ((each.body, addressee) for each in sought for addressee in each.through)
        return [(body, addressee) for body, addressee in pairs if addressee == body or addressee not in other]
    given = Parameters()
    grouped = _addressed(items, given, "body")
    sql = f"SELECT DISTINCT g.name FROM ({grouped}) g WHERE g.item IN (SELECT number FROM ({_table(items, given)}))"
    return [(name, name) for (name,) in items.register.rows(sql, given.values)]


def overdue_ids(items: Items, recorded: bool = False) -> frozenset[str]:
    """The ids of the items that are overdue; with `recorded`, of those that the journal has an entry about."""
    if recorded and not _has_journal(items):
        return frozenset()
    if recorded:
        items = _only(items, _RECORDED)
    given = Parameters()
    return _ids(items, f"SELECT id FROM ({_table(items, given)}) WHERE standing = 'open-overdue'", given)


def coming_ids(items: Items, first: date, last: date) -> frozenset[str]:
    """The ids of the items that ask for something, are open and fall due from one day to another."""
    given = Parameters()
    between = f"standing = 'open-in-term' AND last BETWEEN {given.one(first)} AND {given.one(last)}"
    asking = f"kind IN {given.several(ACTIONABLE)}"
    return _ids(items, f"SELECT id FROM ({_table(items, given)}) WHERE {between} AND {asking}", given)


def sizes(items: Items) -> dict[str, tuple[int, int]]:
    """(how many of the items ask for something, how many of these are dated) for each conclusion, by identity."""
    given = Parameters()
    asking = f"kind IN {given.several(ACTIONABLE)}"
    counts = f"sum({asking}), sum({asking} AND last IS NOT NULL)"
    sql = f"SELECT conclusion, {counts} FROM ({_table(items, given)}) GROUP BY conclusion"
    return {conclusion: (every, dated) for conclusion, every, dated in items.register.rows(sql, given.values)}


def items_with_ids(items: Items, ids: Iterable[str]) -> Items:
    """Those of the items that have one of these ids, in their order."""
    return _only(items, "i.id IN (SELECT value FROM json_each({}))", dumps([*ids]))


def linked_items(items: Items, identity: str = "") -> Items:
    """The items whose assignment continues or moves another, or is continued or moved; and those of `identity`."""
    ends = "SELECT earlier FROM continuation UNION SELECT later FROM continuation UNION SELECT {}"
    return _only(items, f"i.assignment IN ({ends})", identity)


def assignment_count(items: Items) -> int:
    """How many assignments the items belong to."""
    given = Parameters()
    return int(
        items.register.rows(f"SELECT count(DISTINCT assignment) FROM ({_table(items, given)})", given.values)[0][0]
    )


def recorded_items(items: Items, after: date | None = None) -> Iterable[Item]:
    """The items with a journal entry; with `after`, with one recorded or true after that day, or near it."""
    if not _has_journal(items):
        return ()
    if after is None:
        return _only(items, _RECORDED)
    since = ENTRY_SINCE.format(day="{0}")
    return _only(items, f"i.id IN (SELECT assignment FROM log.entry e WHERE {since})", after)


def unrecorded_items(items: Items) -> Items:
    """The items without a journal entry."""
    return _only(items, "i.id NOT IN (SELECT assignment FROM log.entry)") if _has_journal(items) else items


def _has_journal(items: Items) -> bool:
    return items.register.journal.has_entries


def _only(items: Items, *condition: object) -> Items:
    return Items(items.register, items.question._replace(only=condition))


def _ids(items: Items, sql: str, given: Parameters) -> frozenset[str]:
    return frozenset(identity for (identity,) in items.register.rows(sql, given.values))


def _table(items: Items, given: Parameters) -> str:
    return items.question.table(given)


def _addressed(items: Items, given: Parameters, column: str, every: bool = False) -> str:
    """A SELECT of the distinct pairs (group as `name`, item), for the addressees and roles that the question means."""
    question = items.question
    roles = question.chosen.roles if question.asks_for_bodies or every else ANSWERING
    conditions = [f"role IN {given.several(roles)}"] if roles else []
    if question.asks_for_bodies:
        through = dict.fromkeys(addressee for sought in question.sought for addressee in sought.through)
        conditions.append(f"body IN (SELECT value FROM json_each({given.one(dumps([*through]))}))")
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    # An item has one day, so this column adds no rows; with it, rows come in the order of the table, without sorting.
    in_order = "last AS day, " if column == "body" else ""
    return f"SELECT DISTINCT {column} AS name, {in_order}item FROM addressed{where}"


def _tallies(items: Items, groups: str, given: Parameters, on: str = "f.number = g.item") -> Iterator[Tally]:
    """The tallies of the items without a journal entry.

    `groups` is a SELECT of (`name`, `item`); the condition `on` joins it, as `g`, to the items `f`.
    """
    items = unrecorded_items(items)
    overdue = "CASE WHEN standing = 'open-overdue' THEN last || place || char(1) || id END AS overdue"
    each = f"SELECT number, standing, {overdue} FROM ({_table(items, given)})"  # no more, for it is sorted
    source = f"({groups}) g JOIN ({each}) f ON {on}"
    sql = f"SELECT g.name, standing, count(*), min(overdue) FROM {source} GROUP BY g.name, standing"
    for name, now, count, first in items.register.rows(sql, given.values):
        yield Tally(name, cast("StandingName", now), count, 0, *_split(first))


def _split(first: str | None) -> tuple[Any, ...]:
    """The day that a text begins with and the id that it ends with; nothing for no text."""
    return (date.fromisoformat(first[:10]), first.rpartition("\x01")[2]) if first else ()
