"""kltrack conclusions."""

from kltrack.cli.asking import asked, listed
from kltrack.cli.options import ListOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.reports.conclusions import conclusions


def conclusions_command(place: RegisterOptions, showing: ListOptions) -> Answer:
    """The conclusions of the register, oldest first, with how many records it holds of each."""
    known = asked(place)
    return listed(conclusions(known.index, known.today, known.language), showing)
