"""kltrack overdue."""

from kltrack.cli.asking import answer, asked, filter_of
from kltrack.cli.options import AnswerOptions, CalendarOptions, MailOptions, MomentOptions
from kltrack.cli.output import Answer


def overdue_command(
    place: MomentOptions, selecting: MailOptions, showing: AnswerOptions, calendar: CalendarOptions
) -> Answer:
    """What is open on a day later than its last. Longest overdue first."""
    from kltrack.query.selection import select
    from kltrack.reports.assignments import assignments

    known = asked(place)
    result = select(known.index, filter_of("overdue", selecting, known), known.moment)
    return answer(assignments(result, known.index, known.language), showing, calendar, selecting)
