"""kltrack timeline."""

from kltrack.cli.asking import answer, asked, filter_of, side_of
from kltrack.cli.option import Group, flag
from kltrack.cli.options import AnswerOptions, GroupingOptions, MomentOptions
from kltrack.cli.output import Answer
from kltrack.query import select
from kltrack.reports.timeline import BY, timeline


class TimelineOptions(Group):
    """How much is drawn."""

    everything = flag("--all", "What is done, decided or past too.")


def timeline_command(
    place: MomentOptions, grouping: GroupingOptions, showing: AnswerOptions, own: TimelineOptions
) -> Answer:
    """The open and dated as a picture: last days and windows on a calendar, the overdue apart."""
    known = asked(place)
    side, selecting = side_of(grouping, BY)
    result = select(known.index, filter_of("all" if own.everything else "due", selecting, known), known.moment)
    return answer(timeline(result, known.index, known.language, side), showing)
