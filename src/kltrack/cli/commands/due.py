"""kltrack due."""

from kltrack.cli.asking import answer, asked, filter_of, window_of
from kltrack.cli.options import CalendarOptions, ListOptions, MailOptions, MomentOptions
from kltrack.cli.output import Answer


def due_command(
    place: MomentOptions, selecting: MailOptions, showing: ListOptions, calendar: CalendarOptions
) -> Answer:
    """What is open and dated: the coming, and the overdue flagged. Soonest first."""
    from kltrack.query.selection import select
    from kltrack.query.window import SORTS
    from kltrack.reports.assignments import assignments

    known = asked(place)
    window = window_of(showing, SORTS, known.language)
    result = select(known.index, filter_of("due", selecting, known), known.moment, window)
    return answer(assignments(result, known.index, known.language), showing, calendar, selecting, known)
