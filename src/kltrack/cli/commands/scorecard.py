"""kltrack scorecard."""

from __future__ import annotations

from typing import Annotated, cast

import typer

from kltrack.cli.asking import answer, asked, filter_of, one_of, side_of
from kltrack.cli.options import Grouping, Place, Showing
from kltrack.cli.output import Answer
from kltrack.errors import UsageProblem
from kltrack.query import select
from kltrack.reports.grouping import SIDES, Side
from kltrack.reports.scorecard import SORTS, Layout, scorecard
from kltrack.standing import ACTIONABLE


def scorecard_command(
    place: Place,
    grouping: Grouping,
    showing: Showing,
    sort: Annotated[
        str, typer.Option(metavar="WHAT", help="overdue, longest, on-time, done, tasks or name; -tasks turns it round.")
    ] = "overdue",
    spread: Annotated[bool, typer.Option("--spread", help="Count a group's task for each of its members.")] = False,
) -> Answer:
    """How far the tasks are: done on time and late, in term, overdue, undated, by body, conclusion, field or role."""
    known = asked(place)
    side, selecting = side_of(grouping, SIDES)
    if spread and side != "body":
        raise UsageProblem("--spread counts members of groups; it goes with --by body.")
    one_of("order", sort.removeprefix("-"), tuple(SORTS))
    chosen = filter_of("all", selecting, known)
    counted = chosen._replace(kinds=chosen.kinds or ACTIONABLE)
    result = select(known.index, counted, known.today)
    return answer(
        scorecard(result, known.index, known.language, Layout(by=cast("Side", side), sort=sort, spread=spread)), showing
    )
