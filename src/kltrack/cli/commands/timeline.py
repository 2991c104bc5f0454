"""kltrack timeline."""

from kltrack.cli.asking import answer, filter_of, open_session, side_of
from kltrack.cli.option import Group, flag
from kltrack.cli.options import AnswerOptions, FilterOptions, MomentOptions, grouping
from kltrack.cli.output import Answer
from kltrack.query import select
from kltrack.reports.timeline import BY, timeline


class TimelineOptions(Group):
    """What stands down the side, and how much is drawn."""

    formats = ("svg",)
    group_by = grouping(BY, "conclusion or body: what stands down the side.")
    everything = flag("--all", "What is done, decided or past too.")


def timeline_command(
    place: MomentOptions, selecting: FilterOptions, showing: AnswerOptions, own: TimelineOptions
) -> Answer:
    """The open and dated as a picture: last days and windows on a calendar, the overdue apart."""
    session = open_session(place)
    side = side_of(own.group_by, selecting, BY)
    result = select(session.index, filter_of("all" if own.everything else "due", selecting, session), session.moment)
    return answer(timeline(result, session.index, session.language, side), showing)
