"""kltrack timeline."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli.asking import answer, asked, filter_of, side_of
from kltrack.cli.options import Grouping, Place, Showing
from kltrack.cli.output import Answer
from kltrack.query import select
from kltrack.reports.timeline import BY, timeline


def timeline_command(
    place: Place,
    grouping: Grouping,
    showing: Showing,
    all_: Annotated[bool, typer.Option("--all", help="What is done, decided or past too.")] = False,
) -> Answer:
    """The open and dated as a picture: last days and windows on a calendar, the overdue apart."""
    known = asked(place)
    side, selecting = side_of(grouping, BY)
    result = select(known.index, filter_of("all" if all_ else "due", selecting, known), known.moment)
    return answer(timeline(result, known.index, known.language, side), showing)
