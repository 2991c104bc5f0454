"""SVG: the picture of a report that has one, with its text alternative inside."""

from __future__ import annotations

from kltrack.errors import UsageProblem
from kltrack.render import Page, Rendered
from kltrack.reports.report import Report


def render(report: Report, page: Page) -> Rendered:  # noqa: ARG001  # every format is asked alike
    """The report's figure as a document. Raises UsageProblem for a report without one."""
    if report.figure is None:
        raise UsageProblem(f'"{report.title}" has no picture; --format svg is for timeline and scorecard.')
    return Rendered(f'<?xml version="1.0" encoding="UTF-8"?>\n{report.figure.svg}\n')
