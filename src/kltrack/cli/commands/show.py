"""kltrack show."""

from kltrack.cli.asking import answer, open_session
from kltrack.cli.option import Group, Option, Typed
from kltrack.cli.options import AnswerOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.query import item_by_id
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
    session = open_session(place)
    found = {item.id: item for item in (item_by_id(session.index, identity, session.moment) for identity in own.ids)}
    report = assignment([*found.values()], session.index, session.language, session.moment)
    return answer(report, showing, session=session)
