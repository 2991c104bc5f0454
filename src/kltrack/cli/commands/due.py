"""kltrack due."""

from kltrack.cli.asking import answer, filter_of, open_session, window_of
from kltrack.cli.options import CalendarOptions, ListOptions, MailOptions, MomentOptions
from kltrack.cli.output import Answer


def due_command(
    place: MomentOptions, selecting: MailOptions, showing: ListOptions, calendar: CalendarOptions
) -> Answer:
    """What is open and dated: the coming, and the overdue flagged. Soonest first."""
    from kltrack.query.selection import select
    from kltrack.query.window import SORTS
    from kltrack.reports.assignments import assignments

    session = open_session(place)
    window = window_of(showing, SORTS, session.language)
    result = select(session.index, filter_of("due", selecting, session), session.moment, window)
    return answer(assignments(result, session.index, session.language), showing, calendar, selecting, session)
