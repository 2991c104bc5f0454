"""kltrack conclusions."""

from kltrack.cli.asking import list_answer, open_session
from kltrack.cli.options import ListOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.reports.conclusions import conclusions


def conclusions_command(place: RegisterOptions, showing: ListOptions) -> Answer:
    """The conclusions of the register, oldest first, with how many records it holds of each."""
    session = open_session(place)
    return list_answer(conclusions(session.index, session.today, session.language), showing)
