"""One item by its id, and what stands with it: its links, members and entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kltrack.dates import format_day, format_issue
from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.journal import Entry
from kltrack.messages import message, plural
from kltrack.query.filter import ROLES, Filter, reaches_to
from kltrack.query.flow import items_of
from kltrack.query.items import Item, Member
from kltrack.query.sought_bodies import sought_bodies
from kltrack.query.statements import Question
from kltrack.standing import ACTIONABLE, Moment, standing
from kltrack.text import harmless, natural

_BY_ID = "i.id = {}"


def item_by_id(index: Index, identity: str, moment: Moment) -> Item:
    """The item with this id, typed in any case or with 6 for 06, as it stands for the whole.

    Raises UsageProblem where there is none, or where it was issued after the day that is asked about.
    """
    index.reach(reaches_to((), max(moment.today, _occurs_on(identity) or moment.today)))
    identity = _existing(index, identity)
    for item in _items_where(index, moment, _BY_ID, identity):
        return item
    issued, today = format_issue(index.issued_on(identity)), format_day(moment.today)
    raise UsageProblem(
        message("{id} was issued on {issued}, after the as-of day {today}.", id=identity, issued=issued, today=today)
    )


def items_of_assignments(index: Index, ids: Iterable[str], moment: Moment) -> list[Item]:
    """The items of these assignments that had been issued by then, each as it stands for the whole."""
    return [item for identity in ids for item in _items_where(index, moment, "i.assignment = {}", identity)]


def _occurs_on(identity: str) -> date | None:
    """The day of an occurrence, which its id ends with."""
    try:
        return date.fromisoformat(identity.rpartition("@")[2])
    except ValueError:
        return None


def _items_where(index: Index, moment: Moment, condition: str, identity: str) -> list[Item]:
    index.reach(seen_to := reaches_to((), moment.today))
    endless_to = seen_to if index.has_endless and condition != _BY_ID else None
    question = Question(
        Filter(), moment, sought_bodies(index, moment), only=(condition, identity), endless_to=endless_to
    )
    return sorted(items_of(index, question), key=lambda item: (item.state.original or date.min, natural(item.id)))


def members(index: Index, item: Item, moment: Moment) -> list[Member]:
    """Each body that an item reaches through a group, in the order of the groups, and where the item stands for it."""
    if item.kind not in ACTIONABLE:
        return []
    directory = index.directory
    through: dict[str, list[str]] = {}
    for group in dict.fromkeys(addressee for role in ROLES for addressee in item.facts.addressed(role)):
        for body in directory.members(group):
            if directory[body].existed_on(item.as_of):
                through.setdefault(body, []).append(group)
    charge = item.charge
    entries = index.judged(item.id, charge).counted(moment)
    return [
        Member(body, tuple(groups), standing(charge, entries, item.as_of, directory.reach(body, item.as_of)))
        for body, groups in through.items()
    ]


def entries_about(index: Index, ids: Iterable[str]) -> tuple[Entry, ...]:
    """The journal's entries about items, in order; a recurring assignment's id means all its occurrences.

    Raises UsageProblem for an id that there is not.
    """
    named = {item for identity in ids for item in _items_of(index, identity)}
    return tuple(entry for entry in index.journal.entries if entry.assignment in named)


def _items_of(index: Index, identity: str) -> Sequence[str]:
    return index.occurrences(index.exact_id(identity)) or [_existing(index, identity)]


def _existing(index: Index, typed: str) -> str:
    identity = index.exact_id(typed)
    if not index.holds({identity}):
        if occurrences := index.occurrences(identity):
            shown = ", ".join(occurrences[:4]) + (", …" if len(occurrences) > 4 else "")
            raise UsageProblem(
                message("{id} recurs; name one of its occurrences: {occurrences}", id=identity, occurrences=shown)
            )
        unknown = message('No assignment has the id "{id}".', id=harmless(identity))
        raise UsageProblem(f"{unknown} {_instead(index.items_like(identity))}")
    return identity


def _instead(near: Sequence[str]) -> str:
    """What to try where there is no such id: those that are like it, eight at most, or how to see every one."""
    if not near:
        return message("kltrack list shows every id.")
    listed, more = ", ".join(near[:8]), len(near) - 8
    if more > 0:
        return plural(
            "Did you mean {ids} and {number} more?", "Did you mean {ids} and {number} more?", more, ids=listed
        )
    return message("Did you mean {ids}?", ids=listed)
