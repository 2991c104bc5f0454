"""How the entries of the journal are written."""

from __future__ import annotations

from kltrack.dates import format_day
from kltrack.messages import message
from kltrack.render.columns import Column, at, value_text
from kltrack.render.views import View
from kltrack.reports.rows import Progress
from kltrack.terms import STATUS, marked


def _status(row: Progress) -> str:
    status = message(STATUS[row.status].phrase)
    if row.new:
        return message("{status} to {day}", status=status, day=format_day(row.new))
    if row.entry:
        return message("{status} {entry}", status=status, entry=row.entry)
    return status


view = View(
    columns=(
        Column(key="on", heading=marked("On"), text=lambda row: format_day(row.on)),
        at("assignment", marked("Id")),
        Column(key="status", heading=marked("Status"), text=_status),
        at("for", marked("For")),
        at("by", marked("By")),
        at("evidence", marked("Evidence")),
        at("recorder", marked("Recorder")),
        Column(key="note", heading=marked("Note"), text=lambda row: value_text(row.note), long=True),
    ),
    wide=(
        *(at(key) for key in ("id", "assignment", "status", "on", "at", "for", "by", "evidence", "note", "new")),
        *(at(key) for key in ("recorder", "entry")),
    ),
)
