"""SVG: the picture of a report that has one, with its text alternative inside."""

from __future__ import annotations

from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.render import Page, Rendered
from kltrack.render.pictures import figure_of
from kltrack.render.pictures.svg import LETTER, element, picture, words
from kltrack.render.views import view_of
from kltrack.reports.report import Report

_MARGIN = 20.0


def render(report: Report, page: Page) -> Rendered:  # noqa: ARG001  # every format is asked alike
    """The report's figure as a document. Raises UsageProblem for a report without one."""
    figure = figure_of(report)
    if figure is None and view_of(report).figure:
        return Rendered(content=_document(_nothing(report)))
    if figure is None:
        refusal = message(
            '"{title}" has no picture; --format svg is for timeline, scorecard and lineage.', title=report.title
        )
        raise UsageProblem(refusal)
    return Rendered(content=_document(figure.svg))


def _document(drawn: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawn}\n'


def _nothing(report: Report) -> str:
    """The picture for a report without rows: the sentence that says so."""
    size = (max(len(report.empty), len(report.title)) * LETTER + 2 * _MARGIN, 3.0 * _MARGIN)
    sentence = element("text", words(report.empty), x=_MARGIN, y=1.7 * _MARGIN, class_="kl-ink")
    return picture("nothing", size, report.title, report.empty, [sentence])
