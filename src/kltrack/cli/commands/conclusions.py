"""kltrack conclusions."""

from kltrack.cli.asking import answer, asked
from kltrack.cli.options import AnswerOptions, RegisterOptions
from kltrack.cli.output import Answer
from kltrack.reports.conclusions import conclusions


def conclusions_command(place: RegisterOptions, showing: AnswerOptions) -> Answer:
    """The conclusions of the register, oldest first, with how many records it holds of each."""
    known = asked(place)
    return answer(conclusions(known.index, known.today, known.language), showing)
