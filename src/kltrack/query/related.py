"""What stands beside an answer: what others of the organisation asked for must do, what names members of the group."""

from __future__ import annotations

from collections.abc import Iterator

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


def of_members(index: Index, chosen: Filter, moment: Moment) -> int:
    """How many items name members of the one group asked for that do not bind the group as a whole; 0 for no group."""
    if len(chosen.bodies) != 1 or chosen.whole or chosen.named_only:
        return 0
    (group,) = chosen.bodies
    members = [body for body in index.directory.members(group) if body != group]
    if not members:
        return 0
    endless_to = reaches_to(chosen.limits, moment.today) if index.has_endless else None
    base = question_for(index, chosen, moment, bodies_asked_for(index, chosen, moment))
    try:
        named = question_for(index, chosen._replace(named_only=True), moment, members)
    except UsageProblem:
        return 0  # too many members with progress of their own to be counted at once
    ((count,),) = index.rows(*named._replace(endless_to=endless_to).beyond(base._replace(endless_to=endless_to)))
    return int(count)
