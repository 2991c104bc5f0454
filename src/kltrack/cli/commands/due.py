"""kltrack due."""

from __future__ import annotations

from kltrack.cli.asking import answer, asked, filter_of
from kltrack.cli.options import InCalendar, Place, Selecting, Showing
from kltrack.cli.output import Answer
from kltrack.query import select
from kltrack.reports.assignments import assignments


def due_command(place: Place, selecting: Selecting, showing: Showing, calendar: InCalendar) -> Answer:
    """What is open and dated: the coming, and the overdue flagged. Soonest first."""
    known = asked(place)
    result = select(known.index, filter_of("due", selecting, known), known.moment)
    return answer(assignments(result, known.index, known.language), showing, calendar)
