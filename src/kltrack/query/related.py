"""What the other bodies of an organisation must do beside the one that is asked for."""

from __future__ import annotations

from collections.abc import Iterator

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
