"""kltrack overdue."""

from kltrack.cli.asking import answer, filter_of, open_session, window_of
from kltrack.cli.options import CalendarOptions, ListOptions, MailOptions, MomentOptions
from kltrack.cli.output import Answer


def overdue_command(
    place: MomentOptions, selecting: MailOptions, showing: ListOptions, calendar: CalendarOptions
) -> Answer:
    """What is open on a day later than its last. Longest overdue first."""
    from kltrack.query.selection import select
    from kltrack.query.window import SORTS
    from kltrack.reports.assignments import assignments

    session = open_session(place)
    window = window_of(showing, SORTS, session.language)
    result = select(session.index, filter_of("overdue", selecting, session), session.moment, window)
    return answer(assignments(result, session.index, session.language), showing, calendar, selecting, session)
