"""kltrack list."""

from kltrack.cli.asking import answer, asked, filter_of, window_of
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

    known = asked(place)
    window = window_of(showing, SORTS, known.language)
    result = select(
        known.index, filter_of("all", FilterOptions({**selecting.values, **own.values}), known), known.moment, window
    )
    return answer(assignments(result, known.index, known.language), showing, calendar, known=known)
