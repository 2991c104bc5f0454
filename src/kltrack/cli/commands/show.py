"""kltrack show."""

from kltrack.cli.asking import answer, asked
from kltrack.cli.option import Group, Option, Typed
from kltrack.cli.options import AnswerOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.query import one
from kltrack.reports.assignment import assignment


class ShowOptions(Group):
    """Which assignment is shown."""

    identity: Typed[str] = Typed(Option("", "ID", "Like 202-05.2.a.", default="", completer="ids", required=True))


def show_command(own: ShowOptions, place: MomentOptions, showing: AnswerOptions) -> Answer:
    """All that the register says of one assignment: every source reading, citation and link."""
    known = asked(place)
    item = one(known.index, own.identity, known.moment)
    return answer(assignment(item, known.index, known.language, known.moment), showing)
