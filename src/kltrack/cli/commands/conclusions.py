"""kltrack conclusions."""

from kltrack.cli.asking import list_answer, open_session
from kltrack.cli.option import Group, arguments
from kltrack.cli.options import ListOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.reports.conclusions import conclusions


class ConclusionsOptions(Group):
    """Which conclusions are listed."""

    numbers = arguments("[NUMBER]…", "Only these: 202, 202-KL/TW, 18@2026-04-02.", completer="conclusions")


def conclusions_command(place: RegisterOptions, showing: ListOptions, own: ConclusionsOptions) -> Answer:
    """The conclusions of the register, oldest first, with how many records it holds of each."""
    session = open_session(place)
    identities = [session.index.conclusion(number) for number in own.numbers]
    return list_answer(conclusions(session.index, session.today, session.language, identities), showing)
