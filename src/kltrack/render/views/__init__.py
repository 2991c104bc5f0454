"""How each report looks to people: one module a report, with its columns. Nothing here is needed for JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from itertools import groupby

from kltrack.render.columns import Column
from kltrack.reports.report import Report
from kltrack.values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class View(Value):
    """How a report is shown.

    `columns` are for tables. `wide` ones are for formats without a width (CSV, spreadsheets); of these, the keys in
    `printed` are what a sheet shows on paper (none: all). `plain` ones are for lines without headings, where `columns`
    would not explain themselves. `more` are shown only if --fields names them.

    An `upright` report shows each row as lines of title and text; a line break in a text begins a new line of the same
    title. `section` gives the heading under which a row stands. `drawing`, `figure` and `graph` name modules of
    `kltrack.render.pictures`; a drawing with a width for `letter` is what `plain` shows too. `tasks` says how many
    tasks some rows of a report stand for, where that is not one a row.
    """

    columns: Sequence[Column]
    wide: Sequence[Column] = ()
    printed: Sequence[str] = ()
    plain: Sequence[Column] = ()
    more: Sequence[Column] = ()
    upright: bool = False
    section: Callable[[Any, Any], str] | None = None
    drawing: str = ""
    letter: int | None = None
    figure: str = ""
    graph: str = ""
    tasks: Callable[[Any, Sequence[Any]], int] | None = None


def view_of(report: Report) -> View:
    """How a report is shown."""
    view = import_module(f"kltrack.render.views.{report.name}").view
    made: View = view(report) if callable(view) else view
    return made


def sections(report: Report, view: View, rows: Iterable[Any]) -> Iterator[tuple[str, Iterator[Any]]]:
    """(heading, its rows), in order; a report without headings has one, which is empty.

    Read the rows of a heading before going on to the next.
    """
    section = view.section
    return groupby(rows, lambda row: section(report, row) if section else "")
