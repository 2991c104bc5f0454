"""kltrack list."""

from kltrack.cli.asking import answer, filter_of, open_session, window_of
from kltrack.cli.options import CalendarOptions, FilterOptions, ListOptions, MomentOptions, UndatedOptions
from kltrack.cli.output import Answer


def list_command(
    place: MomentOptions,
    selecting: FilterOptions,
    showing: ListOptions,
    calendar: CalendarOptions,
    own: UndatedOptions,
) -> Answer:
    """Everything that the filters mean: dated and undated, open and not, decisions and praise too."""
    from kltrack.query.selection import select
    from kltrack.query.window import SORTS
    from kltrack.reports.assignments import assignments

    session = open_session(place)
    window = window_of(showing, SORTS, session.language)
    result = select(
        session.index,
        filter_of("all", FilterOptions({**selecting.values, **own.values}), session),
        session.moment,
        window,
    )
    return answer(assignments(result, session.index, session.language), showing, calendar, session=session)
