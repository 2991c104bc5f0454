"""kltrack due."""

from kltrack.cli.asking import answer, asked, filter_of
from kltrack.cli.options import AnswerOptions, CalendarOptions, MailOptions, MomentOptions
from kltrack.cli.output import Answer


def due_command(
    place: MomentOptions, selecting: MailOptions, showing: AnswerOptions, calendar: CalendarOptions
) -> Answer:
    """What is open and dated: the coming, and the overdue flagged. Soonest first."""
    from kltrack.query.selection import select
    from kltrack.reports.assignments import assignments

    known = asked(place)
    result = select(known.index, filter_of("due", selecting, known), known.moment)
    return answer(assignments(result, known.index, known.language), showing, calendar, selecting)
