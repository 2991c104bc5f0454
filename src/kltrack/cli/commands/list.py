"""kltrack list."""

from __future__ import annotations

from typing import Annotated

import typer

from kltrack.cli.asking import answer, asked, filter_of
from kltrack.cli.options import InCalendar, Place, Selecting, Showing
from kltrack.cli.output import Answer
from kltrack.query import select
from kltrack.reports.assignments import assignments


def list_command(
    place: Place,
    selecting: Selecting,
    showing: Showing,
    calendar: InCalendar,
    undated: Annotated[bool, typer.Option("--undated", help="Only what has no last day.")] = False,
) -> Answer:
    """Everything that the filters mean: dated and undated, open and not, decisions and praise too."""
    known = asked(place)
    result = select(known.index, filter_of("all", selecting, known, undated), known.moment)
    return answer(assignments(result, known.index, known.language), showing, calendar)
