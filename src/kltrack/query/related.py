"""What stands beside an answer: what others of the organisation asked for must do, what names members of the group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kltrack.errors import UsageProblem
from kltrack.index import Index
from kltrack.query.filter import Filter, reaches_to
from kltrack.query.selection import bodies_asked_for, question_for
from kltrack.standing import Moment


def related(index: Index, chosen: Filter, moment: Moment) -> Iterator[tuple[str, int]]:
    """(body, how many items the same filter would add for it) for the other bodies of the organisations asked for.

    `chosen` names conclusions by their identities. Bodies for which it would add none are left out.
    """
    if not chosen.bodies or chosen.whole:
        return
    asked = bodies_asked_for(index, chosen, moment)
    endless_to = reaches_to(chosen.limits, moment.today) if index.has_endless else None
    base = question_for(index, chosen, moment, asked)._replace(endless_to=endless_to)
    for body in bodies_asked_for(index, chosen._replace(whole=True), moment)[len(asked) :]:
        other = question_for(index, chosen, moment, [body])._replace(endless_to=endless_to)
        ((count,),) = index.rows(*other.beyond(base))
        if count:
            yield body, int(count)


def of_members(index: Index, chosen: Filter, moment: Moment) -> tuple[int, list[str]]:
    """How many items name members or parts of the one group asked for and do not bind it as a whole; 0 for no group.

    And the parts that name them, where all of them name parts of it: the "provincial authorities" of the localities.
    """
    if len(chosen.bodies) != 1 or chosen.whole or chosen.named_only:
        return 0, []
    (group,) = chosen.bodies
    members, parts = index.directory.members(group), index.directory.inner_groups(group)
    members = [body for body in members if body != group]
    if not (members or parts):
        return 0, []
    endless_to = reaches_to(chosen.limits, moment.today) if index.has_endless else None
    base = question_for(index, chosen, moment, bodies_asked_for(index, chosen, moment))._replace(endless_to=endless_to)

    def naming(bodies: Sequence[str]) -> int:
        named = question_for(index, chosen._replace(named_only=True), moment, bodies)._replace(endless_to=endless_to)
        ((count,),) = index.rows(*named.beyond(base)) if bodies else ((0,),)
        return int(count)

    try:
        count = naming([*members, *parts])
    except UsageProblem:
        return 0, []  # too many members with progress of their own to be counted at once
    return count, [part for part in parts if naming([part])] if count and naming(parts) == count else []
