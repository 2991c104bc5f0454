"""kltrack lineage."""

from kltrack.cli.asking import answer, asked, filter_of
from kltrack.cli.option import Group, argument, flag
from kltrack.cli.options import AnswerOptions, FilterOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.query import Filter, one, select
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
    known = asked(place)
    everything = select(known.index, Filter(), known.moment)
    chosen = filter_of("all", selecting, known)
    if own.identity is None:
        which = Which(moved=own.moved, open=own.open)
        report = lineage(everything, select(known.index, chosen, known.moment), known.index, known.language, which)
    elif chosen != Filter() or own.moved or own.open:
        raise UsageProblem(message("The lineage of one assignment takes no filters; leave the ID or the filters out."))
    else:
        found = one(known.index, own.identity, known.moment)
        report = lineage_of(found.assignment, everything, known.index, known.language)
    return answer(report, showing)
