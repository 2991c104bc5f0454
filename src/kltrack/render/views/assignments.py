"""How the items that due, overdue and list show are written."""

from __future__ import annotations

from kltrack.messages import message
from kltrack.render.columns import Column, at
from kltrack.render.remembering import (
    by_addressees,
    by_all_of_standing,
    by_all_remarks,
    by_day_and_standing,
    by_deadline,
    by_document,
    by_kind,
    by_matches,
    by_part,
    by_silence,
    by_standing,
)
from kltrack.render.views import View
from kltrack.render.wording import addressees, addressing, entry_in_full, last_day, shade_of
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


_OF_DEADLINE = ("kind", "wording", "first", "last", "original", "inherited", "event")
_OF_STANDING = (
    *("days_left", "standing", "overdue", "recorded", "done_on", "reported_on", "cancelled_on"),
    *("lateness.last", "lateness.original"),
)
by_links = by_part("fields")
view = View(
    columns=(
        at("id", marked("Id")),
        Column(key="task", heading=marked("What"), text=lambda row: row.task, least=20, long=True),
        Column(
            key="who", heading=marked("Who"), text=addressees, least=14, alike=(by_addressees,), in_answer=addressing
        ),
        Column(
            key="deadline.last",
            heading=marked("Last day"),
            text=last_day,
            shade=shade_of,
            least=16,
            alike=(by_all_of_standing, by_day_and_standing),
        ),
        Column(
            key="deadline.wording", heading=marked("As written"), text=_wording, alike=(by_all_of_standing, by_deadline)
        ),
    ),
    wide=(
        at("id"),
        *(at(key, alike=(by_document,)) for key in ("conclusion", "issued")),
        at("kind", alike=(by_kind,)),
        at("task"),
        *(at(role, alike=(by_addressees, by_part(role))) for role in ROLE_NAMES),
        Column(
            key="matched",
            heading="matched",
            text=lambda row: addressees(row) if row.matched else "",
            alike=(by_all_of_standing, by_matches),
        ),
        *(at(f"deadline.{key}", alike=(by_all_of_standing, by_deadline)) for key in _OF_DEADLINE),
        *(at(key, alike=(by_all_of_standing, by_standing)) for key in _OF_STANDING),
        *(at(key, alike=(by_all_remarks, by_links)) for key in ("fields", "cites", "continues")),
        at("note", alike=(by_all_remarks, by_part("note"))),
        Column(
            key="progress",
            heading="progress",
            text=lambda row: "\n".join(map(entry_in_full, row.progress)),
            alike=(by_all_remarks, by_silence),
        ),
    ),
    printed=(
        *("id", "conclusion", "task", *ROLE_NAMES, "matched"),
        *("deadline.wording", "deadline.last", "days_left", "standing", "note", "progress"),
    ),
    section=heading,
)
