"""kltrack lineage."""

from kltrack.cli.asking import answer, filter_of, open_session
from kltrack.cli.option import Group, argument, flag
from kltrack.cli.options import AnswerOptions, FilterOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import Filter, item_by_id, select
from kltrack.reports.lineage import Which, lineage, lineage_of


class LineageOptions(Group):
    """Whose lineage it is."""

    formats = ("svg", "mermaid", "dot")
    identity = argument("[ID]", "Like 221-07.b; else the whole web.", completer="ids")
    moved = flag("--moved", "Only trees in which a later conclusion moved a day.")
    open = flag("--open", "Only trees whose end is open.")


def lineage_command(
    place: MomentOptions, selecting: FilterOptions, showing: AnswerOptions, own: LineageOptions
) -> Answer:
    """What a task continues and what continues it, and which days stand; without ID every such web, open ends first.

    Without ID, the filters choose the webs that hold such an item.
    """
    session = open_session(place)
    everything = select(session.index, Filter(), session.moment)
    chosen = filter_of("all", selecting, session)
    if own.identity is None:
        which = Which(moved=own.moved, open=own.open)
        report = lineage(
            everything, select(session.index, chosen, session.moment), session.index, session.language, which
        )
    elif chosen != Filter() or own.moved or own.open:
        raise UsageProblem(message("The lineage of one assignment takes no filters; leave the ID or the filters out."))
    else:
        found = item_by_id(session.index, own.identity, session.moment)
        report = lineage_of(found.assignment, everything, session.index, session.language)
    return answer(report, showing)
