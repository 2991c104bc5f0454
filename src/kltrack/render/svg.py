"""SVG: the picture of a report that has one, with its text alternative inside."""

from __future__ import annotations

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.render import Page, Rendered
from kltrack.render.pictures import figure_of
from kltrack.reports.report import Report


def render(report: Report, page: Page) -> Rendered:  # noqa: ARG001  # every format is asked alike
    """The report's figure as a document. Raises UsageProblem for a report without one."""
    figure = figure_of(report)
    if figure is None:
        refusal = message('"{title}" has no picture; --format svg is for timeline and scorecard.', title=report.title)
        raise UsageProblem(refusal)
    return Rendered(content=f'<?xml version="1.0" encoding="UTF-8"?>\n{figure.svg}\n')
