"""How the items that due, overdue and list show are written."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.render.columns import Column, at
from kltrack.render.views import View
from kltrack.render.wording import addressees, entry_in_full, last_day, shade_of
from kltrack.reports.assignments import Assignments
from kltrack.reports.rows import Task
from kltrack.terms import ROLE_NAMES, marked


def _wording(row: Task) -> str:
    wording = row.deadline.wording
    return message("“{wording}”", wording=wording) if wording and row.deadline.last else ""


def heading(report: Assignments, row: Task) -> str:
    """The heading under which a row stands, where the overdue stand before the coming."""
    if not report.is_parted:
        return ""
    return message("Overdue") if row.overdue else message("Coming")


view = View(
    columns=(
        at("id", marked("Id")),
        Column(key="task", heading=marked("What"), text=lambda row: row.task, least=20, long=True),
        Column(key="who", heading=marked("Who"), text=addressees, least=14),
        Column(key="deadline.last", heading=marked("Last day"), text=last_day, shade=shade_of, least=16),
        Column(key="deadline.wording", heading=marked("As written"), text=_wording),
    ),
    wide=(
        *(at(key) for key in ("id", "conclusion", "issued", "kind", "task", *ROLE_NAMES)),
        Column(key="matched", heading="matched", text=lambda row: addressees(row) if row.matched else ""),
        *(at(f"deadline.{key}") for key in ("kind", "wording", "first", "last", "original", "inherited", "event")),
        *(
            at(key)
            for key in ("days_left", "standing", "overdue", "recorded", "done_on", "reported_on", "cancelled_on")
        ),
        *(at(key) for key in ("lateness.last", "lateness.original", "fields", "cites", "continues", "note")),
        Column(
            key="progress",
            heading="progress",
            text=lambda row: "\n".join(map(entry_in_full, row.progress)),
        ),
    ),
    printed=(
        *("id", "conclusion", "task", *ROLE_NAMES, "matched"),
        *("deadline.wording", "deadline.last", "days_left", "standing", "note", "progress"),
    ),
    section=heading,
)
