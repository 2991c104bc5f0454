"""kltrack scorecard."""

from typing import cast

from kltrack.cli.asking import Session, filter_of, list_answer, open_session, side_of
from kltrack.cli.option import Group, flag
from kltrack.cli.options import FilterOptions, ListOptions, MomentOptions, grouping
from kltrack.cli.output import Answer
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import Filter, select
from kltrack.reports.grouping import SIDES, Side
from kltrack.reports.scorecard import MOST_OVERDUE, ORDER, SORTS, Layout, scorecard
from kltrack.terms import ACTIONABLE


class ScorecardOptions(Group):
    """What a scorecard counts by, and whether groups are counted for their members."""

    formats = ("svg",)
    group_by = grouping(SIDES, "body, conclusion, field or role: what tasks are counted under.")
    spread = flag("--spread", "Count a group's task for each of its members.")


def scorecard_command(
    place: MomentOptions, selecting: FilterOptions, showing: ListOptions, own: ScorecardOptions
) -> Answer:
    """How far the tasks are: done on time and late, in term, overdue, undated, by body, conclusion, field or role."""
    session = open_session(place)
    side = side_of(own.group_by, selecting, SIDES)
    if own.spread and side != "body":
        raise UsageProblem(message("--spread counts members of groups; it goes with --group-by body."))
    chosen = filter_of("all", selecting, session)
    counted = chosen._replace(kinds=chosen.kinds or ACTIONABLE)
    asked_of = _of_members(counted, session) if own.spread else counted
    result = select(session.index, asked_of, session.moment)._replace(filter=counted)
    layout = Layout(by=cast("Side", side), sort=showing.sort or MOST_OVERDUE, spread=own.spread)
    return list_answer(scorecard(result, session.index, session.language, layout), showing, SORTS, ORDER)


def _of_members(chosen: Filter, session: Session) -> Filter:
    """The filter for each member of the groups that it is for, with all that binds that member."""
    directory = session.index.directory
    members = (member for body in chosen.bodies for member in directory.members(body) or [body])
    return chosen._replace(bodies=tuple(dict.fromkeys(members)))
