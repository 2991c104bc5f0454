"""How what was recorded is written; of a dry run the lines that would be."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.wording import standing_in_short
from kltrack.reports.journal import MarkReport, MarkRow
from kltrack.terms import marked


def _after(row: MarkRow) -> str:
    return message("→ {standing}", standing=standing_in_short(row.after))


def view(report: MarkReport) -> View:
    """The view of a report: of a dry run, the lines alone."""
    if report.dry_run:
        return View(
            columns=(Column(key="line", heading=marked("Line"), text=lambda row: row.line, for_pasting=True),),
            wide=_WIDE,
        )
    is_of_several = len({row.entry.for_.id for row in report.rows if row.entry.for_}) > 1
    members = (at("entry.for", marked("For")),) if is_of_several else ()
    return View(columns=(*_COLUMNS[:1], *members, *_COLUMNS[1:]), wide=_WIDE)


_COLUMNS = (
    at("id", marked("Id")),
    Column(key="before", heading=marked("Before"), text=lambda row: standing_in_short(row.before)),
    Column(key="after", heading=marked("After"), text=_after),
    Column(key="task", heading=marked("What"), text=lambda row: row.task, long=True),
)
_WIDE = (
    *(at(key) for key in ("id", "task", "before.standing", "after.standing", "after.deadline.last", "entry.id")),
    at("entry.for"),
    at("line"),
)
