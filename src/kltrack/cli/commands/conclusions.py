"""kltrack conclusions."""

from __future__ import annotations

from kltrack.cli.asking import answer, asked
from kltrack.cli.options import Showing, Where
from kltrack.cli.output import Answer
from kltrack.reports.conclusions import conclusions


def conclusions_command(place: Where, showing: Showing) -> Answer:
    """The conclusions of the register, oldest first, with how many records it holds of each."""
    known = asked(place)
    return answer(conclusions(known.index, known.today, known.language), showing)
