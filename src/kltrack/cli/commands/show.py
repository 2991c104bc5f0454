"""kltrack show."""

from kltrack.cli.asking import answer, asked
from kltrack.cli.option import Group, Option, Typed
from kltrack.cli.options import AnswerOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.query import one
from kltrack.reports.assignment import assignment


class ShowOptions(Group):
    """Which assignments are shown."""

    ids: Typed[tuple[str, ...]] = Typed(
        Option(
            "", "ID…", "Like 202-05.2.a, in any case, or 202-6.", default=(), many=True, completer="ids", required=True
        )
    )


def show_command(own: ShowOptions, place: MomentOptions, showing: AnswerOptions) -> Answer:
    """All that the register says of an assignment, or of several: every source reading, citation and link."""
    known = asked(place)
    found = {item.id: item for item in (one(known.index, identity, known.moment) for identity in own.ids)}
    report = assignment([*found.values()], known.index, known.language, known.moment)
    return answer(report, showing, known=known)
